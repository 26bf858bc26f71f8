"""How many articles carry a tag, month by month, over a year."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, Qt

from reader.ui.widgets.bars import Bar, Bars

MONTHS = 12
"""How many months are shown, the newest that has any last."""


class UsageChart(Bars):
    """Shows counts by month; the key of a bar is its month (`2031-05`)."""

    widest = 160

    def show_months(self, months: Mapping[str, int]) -> None:
        """Shows the year that ends with the newest of these months."""
        self.show_bars(year(months))
        self.setAccessibleName(self.tr("Articles with the tag, by month"))
        self.setAccessibleDescription(", ".join(self.said(bar) for bar in self.bars if bar[1]))

    def label(self, key: str) -> str:
        """The month: its number in Chinese, its short name otherwise."""
        return month_name(key, "M", "MMM")

    def said(self, bar: Bar) -> str:
        """The month in full and how many articles."""
        articles = self.tr("%n article(s)", "", bar[1])
        return f"{month_name(bar[0], 'yyyy年M月', 'MMM yyyy')}　{articles}"


def year(months: Mapping[str, int]) -> list[Bar]:
    """The twelve months up to the newest of those given, empty ones too; none without any."""
    if not months:
        return []
    number, month = (int(part) for part in max(months).split("-"))
    last = number * 12 + month - 1
    keys = [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(last - MONTHS + 1, last + 1)]
    return [(key, months.get(key, 0)) for key in keys]


def month_name(key: str, chinese: str, other: str) -> str:
    """A month as it is written in the window's language."""
    form = chinese if QLocale().language() == QLocale.Language.Chinese else other
    return QLocale().toString(QDate.fromString(f"{key}-01", Qt.DateFormat.ISODate), form)
