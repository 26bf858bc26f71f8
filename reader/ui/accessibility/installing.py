"""Makes an application accessible, once."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.ui.accessibility.focus import KeyboardFocus
from reader.ui.accessibility.interfaces import offer_interfaces


def install(app: QApplication) -> None:
    """Lets Qt ask for the interfaces of painted widgets, and watches how the focus moves; again does no harm."""
    offer_interfaces()
    if app.findChild(KeyboardFocus) is None:
        KeyboardFocus(app)
