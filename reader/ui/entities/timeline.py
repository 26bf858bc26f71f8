"""How often an entity is mentioned, day by day, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor

from reader.ui import theme
from reader.ui.widgets.bars import Bar, Bars

MOST_BARS = 120
"""Longer times are drawn with several days to a bar."""

DATES = 5
"""How many dates are written below."""


class Timeline(Bars):
    """Shows counts by day; the key of a bar is the first date (ISO 8601) of it that has any."""

    _type = ""

    def show_days(self, days: Sequence[Bar], type_: str) -> None:
        """Shows these days, which need not be in order or complete."""
        self._type = type_
        self.show_bars(spread(days))
        self.setAccessibleName(self.tr("Mentions over time"))
        self.setAccessibleDescription(self.tr("%n mention(s)", "", sum(count for _, count in self.bars)))

    def ink(self) -> QColor:
        """The colour of the entity's type."""
        return theme.current().entity(self._type)

    def label(self, key: str) -> str:
        """The date."""
        return _short(key)

    def labelled(self) -> list[int]:
        """A few bars, evenly apart."""
        last = len(self.bars) - 1
        return sorted({round(part * last / (DATES - 1)) for part in range(DATES)}) if last >= 0 else []

    def said(self, bar: Bar) -> str:
        """The date and how many mentions."""
        mentions = self.tr("%n mention(s)", "", bar[1])
        return f"{_short(bar[0])}　{mentions}"


def spread(days: Sequence[Bar]) -> list[Bar]:
    """The days from the first to the last, empty ones too; several to a bar where there are more than `MOST_BARS`."""
    counts = dict(sorted(days))
    if not counts:
        return []
    first, last = date.fromisoformat(min(counts)), date.fromisoformat(max(counts))
    step = -(-((last - first).days + 1) // MOST_BARS)
    bars: list[Bar] = []
    for at in range(0, (last - first).days + 1, step):
        begin = first + timedelta(at)
        span = [(begin + timedelta(one)).isoformat() for one in range(step)]
        named = next((day for day in span if day in counts), begin.isoformat())
        bars.append((named, sum(counts.get(day, 0) for day in span)))
    return bars


def _short(day: str) -> str:
    chinese = QLocale().language() == QLocale.Language.Chinese
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "M月d日" if chinese else "d MMM")
