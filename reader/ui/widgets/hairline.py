"""A hairline between two parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hairline() -> QWidget:
    """A line across, one pixel high."""
    line = QWidget()
    line.setFixedHeight(1)
    line.setProperty("surface", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return line
