"""Small pictures of pages among the parts of the window: toned to paper by day, dimmed at night."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from reader.ui import theme

THUMB = (40, 56)
"""The room of a page's picture in a row, pixels at 100 %."""


def paint_thumb(painter: QPainter, room: QRect, picture: QImage | None) -> None:
    """Draws a page as large as a room allows, framed; an empty sheet without a picture."""
    look = theme.current()
    place = QRect(room)
    if picture is None or picture.isNull():
        painter.fillRect(room, look.colour("bg.card"))
    else:
        place = QRect(QPoint(), picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        paint_scan(painter, place, picture)
    painter.setPen(look.colour("border.default"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))


def paint_scan(painter: QPainter, place: QRect | QRectF, picture: QImage) -> None:
    """Draws a picture into a place, in the light of the current theme; the painter is left as it was."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture)
    if look.dark:
        painter.fillRect(place, look.colour("scan.dim"))
    elif look.contrast is None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(place, look.colour("bg.toolbar"))
    painter.restore()
