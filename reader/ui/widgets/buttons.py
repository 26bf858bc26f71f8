"""Sizes of icons on buttons: Qt keeps them at 100 %, whatever the scale of the interface is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui import theme


def scale_icons(part: QWidget, name: str = "default") -> None:
    """Gives a button, and all buttons within a widget, icons of a size of the tokens' `icon` at the current scale."""
    side = theme.current().size(f"icon.{name}")
    buttons = [part] if isinstance(part, QAbstractButton) else []
    for button in [*buttons, *part.findChildren(QAbstractButton)]:
        button.setIconSize(QSize(side, side))
