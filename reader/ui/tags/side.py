"""The right pane of the tag screen: free terms that wait for a place, and below the number keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from reader.ui.tags.free import FreeTerms
from reader.ui.tags.keys import QuickKeys


class TagSide(QScrollArea):
    """Both, one above the other; scrolled where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.free, self.keys = FreeTerms(), QuickKeys()
        inside = QWidget()
        inside.setProperty("surface", "sidebar")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.free)
        layout.addWidget(self.keys, 1)
        self.setWidget(inside)
