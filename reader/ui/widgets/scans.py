"""Small pictures of pages among the parts of the window: toned to paper by day, dimmed at night."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from reader.ui import theme


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
