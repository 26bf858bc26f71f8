"""What a window shows before its parts are there: their grounds, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.ui import theme


def paint_skeleton(window: QWidget) -> None:
    """Paints toolbar, rail, sidebar, paper and status bar where they will be."""
    look = theme.current()
    width, height = window.width(), window.height()
    top, foot = look.size("toolbar"), look.size("statusBar")
    rail = look.size("rail")
    side = rail + look.px(theme.tokens()["size"]["sidebar"]["default"])
    grounds = (
        ("bg.toolbar", QRect(0, 0, width, top)),
        ("bg.rail", QRect(0, top, rail, height - top)),
        ("bg.sidebar", QRect(rail, top, side - rail, height - top - foot)),
        ("bg.paper", QRect(side, top, width - side, height - top - foot)),
        ("bg.window", QRect(0, height - foot, width, foot)),
    )
    painter = QPainter(window)
    try:
        for colour, place in grounds:
            painter.fillRect(place, look.colour(colour))
    finally:
        painter.end()
