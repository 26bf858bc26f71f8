"""The picture on the first screen: a newspaper page with a headline ringed in red, a pencil, and the seal 校."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from reader.ui import theme

WIDTH, HEIGHT = 190, 200
"""The picture's size in pixels at 100 %."""


class Drawing(QWidget):
    """Paints itself in the theme's colours; says nothing to a screen reader."""

    def sizeHint(self) -> QSize:
        """The size at the theme's scale."""
        look = theme.current()
        return QSize(look.px(WIDTH), look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws sheet, rules, ring, pencil and seal."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate((self.width() - look.px(WIDTH)) / 2, 0)
            painter.scale(look.scale, look.scale)
            _sheets(painter, look)
            _pencil(painter, look)
            _seal(painter, look)
        finally:
            painter.end()


def _sheets(painter: QPainter, look: theme.Theme) -> None:
    paper, edge = look.colour("bg.card"), QPen(look.colour("border.default"), 1.2)
    for angle, left, colour in ((-5.0, 8, look.colour("bg.sunken")), (2.5, 20, paper)):
        painter.save()
        painter.translate(70, 100)
        painter.rotate(angle)
        painter.translate(-70, -100)
        painter.setPen(edge)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, 12, 124, 172), 3, 3)
        if angle > 0:
            _print(painter, look)
        painter.restore()


def _print(painter: QPainter, look: theme.Theme) -> None:
    ink, grey, red = look.colour("text.primary"), look.colour("border.default"), look.colour("accent.default")
    font = look.font("screenTitle")
    font.setPixelSize(21)
    painter.setFont(font)
    painter.setPen(red)
    painter.drawText(QRectF(28, 17, 60, 30), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "日报")
    _bar(painter, grey, 98, 24, 36, 2)
    _bar(painter, grey, 104, 31, 24, 2)
    _bar(painter, ink, 28, 50, 108, 2)
    _bar(painter, ink, 32, 62, 62, 7)
    for row in range(5):
        _bar(painter, grey, 28, 82 + 8 * row, 46 if row < 4 else 28, 3)
        _bar(painter, grey, 84, 82 + 8 * row, 50, 3)
    painter.setPen(QPen(grey, 1.2))
    painter.setBrush(look.colour("bg.sunken"))
    painter.drawRect(QRectF(28, 126, 50, 32))
    painter.drawPolyline([QPointF(34, 152), QPointF(46, 138), QPointF(54, 147), QPointF(62, 140), QPointF(72, 152)])
    for row in range(5):
        _bar(painter, grey, 86, 128 + 7 * row, 48, 3)
    for row in range(2):
        _bar(painter, grey, 28, 166 + 8 * row, 108, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(red, 2))
    painter.drawEllipse(QRectF(22, 54, 82, 23))
    painter.drawArc(QRectF(78, 104, 60, 14), 20 * 16, 300 * 16)


def _bar(painter: QPainter, colour: QColor, left: float, top: float, width: float, height: float) -> None:
    painter.fillRect(QRectF(left, top, width, height), colour)


def _pencil(painter: QPainter, look: theme.Theme) -> None:
    painter.save()
    painter.translate(130, 110)
    painter.rotate(-52)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent.default"))
    painter.drawRect(QRectF(14, -6, 58, 12))
    painter.setBrush(look.colour("text.primary"))
    painter.drawRoundedRect(QRectF(72, -6, 11, 12), 2, 2)
    painter.setBrush(QColor("#E8C9A0"))
    painter.drawPolygon(QPolygonF([QPointF(14, -6), QPointF(14, 6), QPointF(0, 0)]))
    painter.setBrush(look.colour("accent.default"))
    painter.drawPolygon(QPolygonF([QPointF(5, -2), QPointF(5, 2), QPointF(0, 0)]))
    painter.restore()


def _seal(painter: QPainter, look: theme.Theme) -> None:
    box = QRectF(148, 142, 34, 34)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent.default"))
    painter.drawRoundedRect(box, 4, 4)
    font = look.font("screenTitle")
    font.setPixelSize(21)
    painter.setFont(font)
    painter.setPen(look.colour("accent.on"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "校")
