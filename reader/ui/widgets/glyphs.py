"""The glyphs of a status, told apart by shape: ○ unread, ◐ proofreading, a disc with a tick, the seal 审."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from reader.model.article import Status
from reader.ui import theme

SEAL = "审"


def paint_status(painter: QPainter, box: QRectF, status: Status) -> None:
    """Paints a status into a square box, in the current theme; the painter is left as it was."""
    look = theme.current()
    colour = look.colour(f"status.{status.value}")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = box.width() / 8
    inner = box.adjusted(width, width, -width, -width)
    painter.setPen(QPen(colour, width))
    if status is Status.APPROVED:
        _paint_seal(painter, box, colour, look.colour("accent.on"))
    elif status is Status.PROOFED:
        _paint_tick(painter, box, colour, look.colour("accent.on" if not look.dark else "bg.paper"))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        if status is Status.PROOFING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPie(inner, -90 * 16, 180 * 16)
    painter.restore()


def _paint_tick(painter: QPainter, box: QRectF, colour: QColor, tick: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(box)
    pen = QPen(tick, box.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    at = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
    painter.drawPolyline(at)


_TICK = ((0.28, 0.53), (0.44, 0.68), (0.72, 0.35))


def _paint_seal(painter: QPainter, box: QRectF, colour: QColor, sign: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, box.width() / 6, box.width() / 6)
    font = theme.current().font("screenTitle")
    font.setPixelSize(max(6, round(box.height() * 0.72)))
    painter.setFont(font)
    painter.setPen(sign)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SEAL)


def status_icon(status: Status, side: int = 14, apart: int = 0) -> QIcon:
    """The glyph as an icon for menus and buttons, with `apart` beside it; both in pixels at 100 %."""
    look = theme.current()
    return QIcon(_drawn(look, status, look.px(side), 2.0, look.px(apart)))


def place_status(painter: QPainter, rect: QRect, status: Status) -> None:
    """The glyph in a square of a list's row, drawn once for all rows."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), _drawn(theme.current(), status, rect.width(), ratio))


@lru_cache(maxsize=64)
def _drawn(_look: theme.Theme, status: Status, side: int, ratio: float, apart: int = 0) -> QPixmap:
    pixmap = QPixmap(round((side + apart) * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        paint_status(painter, QRectF(0, 0, side, side), status)
    finally:
        painter.end()
    return pixmap
