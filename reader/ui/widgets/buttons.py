"""Sizes of icons on buttons: Qt keeps them at 100 %, whatever the scale of the interface is.

Qt puts 4 pixels between icon and text, which is too little for Chinese: an icon beside a text is asked for wider than
high, and stands at the left of its room.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from reader.ui import theme

APART = 4
"""What is added between icon and text, in pixels at 100 %."""


def scale_icons(part: QWidget, name: str = "default") -> None:
    """Gives a button, and all buttons within a widget, icons of a size of the tokens' `icon` at the current scale."""
    side = theme.current().size(f"icon.{name}")
    buttons = [part] if isinstance(part, QAbstractButton) else []
    for button in [*buttons, *part.findChildren(QAbstractButton)]:
        apart = theme.current().px(APART) if _has_text(button) else 0
        button.setIconSize(QSize(side + apart, side))


def _has_text(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return isinstance(button, QPushButton) and bool(button.text())
