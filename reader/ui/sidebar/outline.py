"""What an empty sidebar shows: where issues and the map of a page will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui import theme

BARS = ((0, 120), (16, 92), (32, 104), (32, 84))
"""Where each bar begins and how long it is, pixels at 100 %."""
MAP = (120, 178)
"""Width and height of the empty page, pixels at 100 %."""


class Outline(QWidget):
    """Bars in the places of rows, a dashed sheet in that of the map; nothing to a screen reader."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints bars and sheet."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("bg.sunken"))
            left, top = look.px(22), look.px(14)
            for start, length in BARS:
                box = QRectF(left + look.px(start), top, look.px(length), look.px(9))
                painter.drawRoundedRect(box, look.px(4), look.px(4))
                top += look.px(19)
            painter.setPen(QPen(look.colour("border.default"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            sheet = QRectF(left + 0.5, top + look.px(10) + 0.5, look.px(MAP[0]), look.px(MAP[1]))
            painter.drawRoundedRect(sheet, look.px(4), look.px(4))
        finally:
            painter.end()
