"""The look that the settings ask for, on the whole application."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.ui import theme
from reader.ui.settings.preferences import Preferences


def apply_look(app: QApplication, preferences: Preferences) -> None:
    """Puts the theme of the settings on the application; “as the system” asks the system."""
    current = preferences.current
    name = current.theme
    if name == "system":
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    theme.apply(app, name, current.scale, current.reduced_motion)
