"""The look that the settings ask for, on the whole application."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from reader.ui import theme
from reader.ui.settings.preferences import Preferences
from reader.ui.theme import contrast


def apply_look(app: QApplication, preferences: Preferences) -> None:
    """Puts the theme of the settings on the application; “as the system” asks the system."""
    current = preferences.current
    name = current.theme
    if name == "system":
        dark = system_hints()[0].colorScheme() is Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    colours = _contrast(app, current.contrast, dark=name == "dark")
    theme.apply(app, name, current.scale, current.reduced_motion, colours)


@cache
def system_hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """What the system wishes for; both are kept, since Shiboken takes the second for gone with its parent's wrapper."""
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


def _contrast(app: QApplication, wanted: str, *, dark: bool) -> theme.Contrast | None:
    """The colours of high contrast where a person or the system asks for it: the system's own are taken as they are."""
    if wanted == "high":
        return contrast.DARK if dark else contrast.LIGHT
    asked = system_hints()[1].contrastPreference() is Qt.ContrastPreference.HighContrast
    if wanted == "normal" or not asked:
        return None
    app.setPalette(QPalette())  # without ours it is the system's
    return contrast.of_palette(app.palette())
