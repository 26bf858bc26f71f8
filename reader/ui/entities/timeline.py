"""How often an entity is mentioned, day by day, as bars; the keyboard walks along them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui import theme
from reader.ui.accessibility import announce, keyboard_focus

MOST_BARS = 120
"""Longer times are drawn with several days to a bar."""

Day = tuple[str, int]
"""A date (ISO 8601) and how many mentions there are."""


class Timeline(QWidget):
    """Shows counts by day; emits `day_chosen(date)` with the first date of a bar that has any."""

    day_chosen = Signal(str)
    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = ""
        self._bars: list[Day] = []
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> Sequence[Day]:
        """The bars from left to right."""
        return self._bars

    def show_days(self, days: Sequence[Day], type_: str) -> None:
        """Shows these days, which need not be in order or complete."""
        self._type = type_
        self._bars = spread(days)
        self._at = len(self._bars) - 1
        total = sum(count for _, count in self._bars)
        self.setAccessibleName(self.tr("Mentions over time"))
        self.setAccessibleDescription(self.tr("%n mention(s)", "", total))
        self.setVisible(bool(self._bars))
        self.update()

    def sizeHint(self) -> QSize:
        """A low chart as wide as it may be."""
        look = theme.current()
        return QSize(look.px(480), look.px(116))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars on a line, some dates below, and what the current bar says above."""
        look = theme.current()
        painter = QPainter(self)
        try:
            box = self._box()
            most = max((count for _, count in self._bars), default=1) or 1
            for at, (_, count) in enumerate(self._bars):
                left, width = self._span(at)
                height = box.height() * count / most if count else 1.0
                colour = look.colour("accent.default") if at == self._at and count else look.entity(self._type)
                if not count:
                    colour = look.colour("border.default")
                painter.fillRect(QRectF(left, box.bottom() - height, max(1.0, width), height), colour)
            painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), look.colour("border.default"))
            self._paint_dates(painter, box)
            self._paint_bubble(painter, box)
            if keyboard_focus(self):
                painter.setPen(look.colour("focus.ring"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← and → walk along the bars that are not empty, Enter opens the day."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._walk(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._at < len(self._bars):
            self.day_chosen.emit(self._bars[self._at][0])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says what the bar under the mouse stands for."""
        at = self._bar_at(event.position().toPoint())
        if at is not None and at != self._at:
            self._at = at
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the day of a bar."""
        at = self._bar_at(event.position().toPoint())
        if at is not None:
            self.day_chosen.emit(self._bars[at][0])

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _walk(self, by: int) -> None:
        at = self._at + by
        while 0 <= at < len(self._bars) and not self._bars[at][1]:
            at += by
        if 0 <= at < len(self._bars):
            self._at = at
            announce(self, self._said(at))
            self.update()

    def _said(self, at: int) -> str:
        day, count = self._bars[at]
        mentions = self.tr("%n mention(s)", "", count)
        return f"{_short(day)}　{mentions}"

    def _box(self) -> QRectF:
        look = theme.current()
        return QRectF(0, look.px(26), self.width(), self.height() - look.px(26) - look.px(20))

    def _span(self, at: int) -> tuple[float, float]:
        step = min(self._box().width() / max(1, len(self._bars)), theme.current().px(48))
        left = self._box().right() - step * (len(self._bars) - at)
        return left, step - min(theme.current().px(3), step / 4)

    def _bar_at(self, place: QPoint) -> int | None:
        spans = ((at, *self._span(at)) for at in range(len(self._bars)))
        return next((at for at, left, width in spans if left <= place.x() <= left + width), None)

    def _paint_dates(self, painter: QPainter, box: QRectF) -> None:
        look = theme.current()
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text.tertiary"))
        metrics, count, taken = painter.fontMetrics(), len(self._bars), -1.0
        for part in range(5):
            at = round(part * (count - 1) / 4) if count > 1 else 0
            if not count:
                return
            words = _short(self._bars[at][0])
            width = metrics.horizontalAdvance(words)
            left = min(self._span(at)[0], box.right() - width)
            if left > taken:
                painter.drawText(QRectF(left, box.bottom() + 2, width + 2, look.px(18)), 0, words)
                taken = left + width + look.px(12)

    def _paint_bubble(self, painter: QPainter, box: QRectF) -> None:
        if not 0 <= self._at < len(self._bars):
            return
        look = theme.current()
        painter.setFont(look.font("caption"))
        words = self._said(self._at)
        width = painter.fontMetrics().horizontalAdvance(words) + look.px(16)
        left, bar = self._span(self._at)
        left = min(max(0.0, left + bar / 2 - width / 2), box.right() - width)
        bubble = QRectF(left, 0, width, look.px(22))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text.primary"))
        painter.drawRoundedRect(bubble, look.px(5), look.px(5))
        painter.setPen(look.colour("bg.paper"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, words)


def spread(days: Sequence[Day]) -> list[Day]:
    """The days from the first to the last, empty ones too; several to a bar where there are more than `MOST_BARS`."""
    counts = dict(sorted(days))
    if not counts:
        return []
    first, last = date.fromisoformat(min(counts)), date.fromisoformat(max(counts))
    step = -(-((last - first).days + 1) // MOST_BARS)
    bars: list[Day] = []
    for at in range(0, (last - first).days + 1, step):
        begin = first + timedelta(at)
        span = [(begin + timedelta(one)).isoformat() for one in range(step)]
        named = next((day for day in span if day in counts), begin.isoformat())
        bars.append((named, sum(counts.get(day, 0) for day in span)))
    return bars


def _short(day: str) -> str:
    chinese = QLocale().language() == QLocale.Language.Chinese
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "M月d日" if chinese else "d MMM")
