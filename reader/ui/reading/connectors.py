"""Lines from a note's place in the text to its card, and the numbered markers that stand for cards in a narrow window.

All places are pixels of the article's viewport.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollBar

from reader.ui.theme import Theme, current

MARKER = (24.0, 22.0)
"""Width and height of a marker, pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Connector:
    """A note beside the text: `id`, where its words end, and the height at which its card waits for the line.

    `number` counts the notes from 1. Where `card` is None there is no card to lead to, and a marker is drawn.
    """

    id: int
    number: int
    start: QPointF
    card: float | None
    active: bool = False


def paint_connector(painter: QPainter, one: Connector, column: float, edge: float, look: Theme) -> None:
    """Paints the line: dotted to the end of the column, then up or down to the card's height, then to the edge."""
    if one.card is None:
        return
    colour = look.colour("note.line")
    turn = column + look.px(10)
    pen = QPen(colour, look.px(1), Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([2, 3])
    painter.setPen(pen)
    painter.drawLine(one.start, QPointF(turn, one.start.y()))
    painter.setPen(QPen(colour, look.px(2) if one.active else look.px(1)))
    path = QPainterPath(QPointF(turn, one.start.y()))
    path.lineTo(min(turn + look.px(30), edge), one.card)
    path.lineTo(edge, one.card)
    painter.drawPath(path)


class Bridge(QScrollBar):
    """The scroll bar between text and cards: the lines go on across it."""

    def lead(self, connectors: Sequence[Connector]) -> None:
        """Draws these lines and no others."""
        heights = tuple((round(one.card), one.active) for one in connectors if one.card is not None)
        if heights != self._heights:
            self._heights = heights
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bar, then the lines."""
        super().paintEvent(event)
        look = current()
        painter = QPainter(self)
        try:
            for height, active in self._heights:
                painter.setPen(QPen(look.colour("note.line"), look.px(2) if active else look.px(1)))
                painter.drawLine(0, height, self.width(), height)
        finally:
            painter.end()

    _heights: tuple[tuple[int, bool], ...] = ()


def marker_box(one: Connector, column: float, look: Theme) -> QRectF:
    """Where a note's marker stands, right of the column and level with its line."""
    width, height = MARKER
    return QRectF(column + look.px(16), one.start.y() - look.px(26), look.px(width), look.px(height))


def paint_marker(painter: QPainter, one: Connector, column: float, look: Theme) -> None:
    """Paints a note's number on a small sheet."""
    box = marker_box(one, column, look)
    painter.setPen(QPen(look.colour("note.line"), 1))
    painter.setBrush(QColor(look.colour("note.highlightActive" if one.active else "note.highlight")))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    font = look.font("caption")
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(look.colour("text.primary"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(one.number))
