"""The field of the quick palette: letters find terms, other keys work on them.

While an input method composes, all keys are its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class TermField(QLineEdit):
    """Emits what a key means: `entered`, `next_wanted`, `closed`, `moved(±1)`, `number(1…9)`, `removed`, `narrowed`."""

    entered = Signal()
    next_wanted = Signal()
    closed = Signal()
    moved = Signal(int)
    number = Signal(int)
    removed = Signal()
    narrowed = Signal()
    made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setProperty("kind", "bare")
        self._composing = False

    def event(self, event: QEvent) -> bool:
        """Keeps Ctrl+Enter, Ctrl+N and Esc for the palette while it is open."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notices whether an input method is composing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Says what the key means, or takes it as a letter."""
        meaning = "" if self._composing else self._meaning(event)
        if meaning == "number":
            self.number.emit(int(event.text()))
        elif meaning == "moved":
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif meaning:
            getattr(self, meaning).emit()
        else:
            super().keyPressEvent(event)

    def _meaning(self, event: QKeyEvent) -> str:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return "next_wanted" if control else "entered"
        if control:
            return "made" if key == Qt.Key.Key_N else ""
        return self._meaning_when_empty(event) or {
            Qt.Key.Key_Escape: "closed",
            Qt.Key.Key_Up: "moved",
            Qt.Key.Key_Down: "moved",
            Qt.Key.Key_Right: "narrowed" if self.cursorPosition() == len(self.text()) else "",
        }.get(Qt.Key(key), "")

    def _meaning_when_empty(self, event: QKeyEvent) -> str:
        if self.text():
            return ""
        if event.key() == Qt.Key.Key_Backspace:
            return "removed"
        return "number" if len(event.text()) == 1 and event.text() in "123456789" else ""
