"""A low chart of bars on a line; the keyboard walks along those that stand for something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui import theme
from reader.ui.accessibility import announce, keyboard_focus

Bar = tuple[str, int]
"""What a bar stands for, and how much."""


class Bars(QWidget):
    """Shows bars; emits `bar_chosen(key)` on Enter or a click. Subclasses say what stands below a bar and above it."""

    bar_chosen = Signal(str)
    accessible_role = QAccessible.Role.Chart

    widest = 48
    """How far bars stand apart at most, pixels at 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> Sequence[Bar]:
        """The bars from left to right."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Shows these bars, the last of them marked."""
        self._bars = bars
        self._at = len(bars) - 1
        self.setVisible(bool(bars))
        self.update()

    def ink(self) -> QColor:
        """The colour of the bars that are not marked."""
        look = theme.current()
        return look.colour("border.control" if look.dark else "border.default")

    def label(self, key: str) -> str:
        """What stands below a bar."""
        return key

    def labelled(self) -> Iterable[int]:
        """Which bars have a label, as far as there is room."""
        return range(len(self._bars))

    def said(self, bar: Bar) -> str:
        """What the marked bar says."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """A low chart as wide as it may be."""
        look = theme.current()
        return QSize(look.px(480), look.px(116))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars on a line, labels below, and what the marked bar says above."""
        look = theme.current()
        painter = QPainter(self)
        try:
            box = self._box()
            most = max((count for _, count in self._bars), default=1) or 1
            for at, (_, count) in enumerate(self._bars):
                left, width = self._span(at)
                height = box.height() * count / most if count else 1.0
                colour = look.colour("accent.default") if at == self._at and count else self.ink()
                if not count:
                    colour = look.colour("border.default")
                painter.fillRect(QRectF(left, box.bottom() - height, max(1.0, width), height), colour)
            painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), look.colour("border.default"))
            self._paint_labels(painter, box)
            self._paint_bubble(painter, box)
            if keyboard_focus(self):
                painter.setPen(look.colour("focus.ring"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← and → walk along the bars that are not empty, Enter chooses one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and not event.modifiers():
            self._walk(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._at < len(self._bars):
            self.bar_chosen.emit(self._bars[self._at][0])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says what the bar under the mouse stands for."""
        at = self._bar_at(event.position().toPoint())
        if at is not None and at != self._at:
            self._at = at
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses a bar."""
        at = self._bar_at(event.position().toPoint())
        if at is not None:
            self.bar_chosen.emit(self._bars[at][0])

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
            announce(self, self.said(self._bars[at]))
            self.update()

    def _box(self) -> QRectF:
        look = theme.current()
        return QRectF(0, look.px(26), self.width(), self.height() - look.px(26) - look.px(20))

    def _span(self, at: int) -> tuple[float, float]:
        """Where a bar begins and how wide it is."""
        look, count = theme.current(), max(1, len(self._bars))
        step = min(self._box().width() / count, look.px(self.widest))
        left = self._box().right() - step * (len(self._bars) - at)
        return left, step - min(look.px(7), step / 4)

    def _bar_at(self, place: QPoint) -> int | None:
        spans = ((at, *self._span(at)) for at in range(len(self._bars)))
        return next((at for at, left, width in spans if left <= place.x() <= left + width), None)

    def _paint_labels(self, painter: QPainter, box: QRectF) -> None:
        look = theme.current()
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text.tertiary"))
        metrics, taken = painter.fontMetrics(), -1.0
        for at in self.labelled():
            words = self.label(self._bars[at][0])
            width = metrics.horizontalAdvance(words)
            left, bar = self._span(at)
            left = min(max(0.0, left + (bar - width) / 2), box.right() - width)
            if left > taken:
                painter.drawText(QRectF(left, box.bottom() + 2, width + 2, look.px(18)), 0, words)
                taken = left + width + look.px(6)

    def _paint_bubble(self, painter: QPainter, box: QRectF) -> None:
        if not 0 <= self._at < len(self._bars):
            return
        look = theme.current()
        painter.setFont(look.font("caption"))
        words = self.said(self._bars[self._at])
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
