"""A suggestion on a card: what, how much, why, and buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.literal import literal_tip


class AdviceCard(QFrame):
    """Shows `title`, a `figure` at its right, the `reason` below; the `first` of several has a red frame."""

    def __init__(self, title: str, figure: str, reason: str, *, first: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "advice")
        self.setProperty("first", first)
        head, why, sure = QLabel(title), QLabel(reason), QLabel(figure)
        for label in (head, why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        head.setProperty("tone", "title")
        why.setProperty("tone", "secondary")
        sure.setProperty("tone", "secondary")
        row = QHBoxLayout()
        row.addWidget(head, 1)
        row.addWidget(sure, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        layout = QVBoxLayout(self)
        theme.space(layout, (12, 10, 12, 10))
        layout.addLayout(row)
        layout.addWidget(why)
        layout.addWidget(buttons)
        why.setVisible(bool(reason))
        self._said = f"{title} {figure}, {reason}".rstrip(", ")

    def add(self, text: str, icon: str = "", *, primary: bool = False) -> QPushButton:
        """Adds a button."""
        button = QPushButton(text)
        if icon:
            button.setIcon(theme.icon(icon, "accent.on" if primary else "text.secondary"))
        if primary:
            button.setProperty("kind", "primary")
        button.setToolTip(literal_tip(self._said))
        button.setAccessibleName(f"{text}: {self._said}")
        self._buttons.addWidget(button)
        scale_icons(button)
        return button
