"""Who has the keyboard, and whether it came there by keys: only then a ring is drawn around it.

The widget with the focus carries the property ``keyboardFocus`` while keys were used last, for the style sheet and for
all that paints; the next press of the pointer takes it away.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QTabBar, QWidget

PROPERTY = "keyboardFocus"
_STYLED = (QAbstractButton, QTabBar)
"""What gets its ring from the style sheet; fields are framed whenever they have the keyboard, the rest paints."""
_POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)


def keyboard_focus(widget: QWidget | None) -> bool:
    """Whether a widget has the keyboard and got it by keys, so that a ring is due."""
    return bool(widget is not None and widget.hasFocus() and widget.property(PROPERTY))


class KeyboardFocus(QObject):
    """Watches the windows of an application for keys and pointer, and marks the widget that has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._by_keys = False
        self._marked: QWidget | None = None
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._moved)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Notices what was used last."""
        if event.type() == QEvent.Type.KeyPress:
            self._use(keys=True)
        elif event.type() in _POINTER:
            self._use(keys=False)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _use(self, *, keys: bool) -> None:
        if keys != self._by_keys:
            self._by_keys = keys
            self._moved(None, QApplication.focusWidget())

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        before, self._marked = self._marked, now
        if before is not None and before is not now and shiboken6.isValid(before):
            _mark(before, False)
        if now is not None:
            _mark(now, self._by_keys)


def _mark(widget: QWidget, due: bool) -> None:
    if bool(widget.property(PROPERTY)) == due:
        return
    widget.setProperty(PROPERTY, due)
    if isinstance(widget, _STYLED):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    (widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget).update()
