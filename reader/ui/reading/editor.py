"""The field in which a note is written: grows with its text, Ctrl+Enter keeps it, Esc lets it be.

Enter begins a new line; while an input method composes, its keys are its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LONGEST = 8
"""How many lines it grows to before it scrolls."""


class NoteEditor(QPlainTextEdit):
    """Emits `committed` once with the text, or `cancelled`; leaving it keeps what was written."""

    committed = Signal(str)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._before = text
        self._over = False
        self.setProperty("kind", "note")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note … Ctrl+Enter keeps it"))
        self.textChanged.connect(self.resized)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """As high as its lines, between two and `LONGEST`."""
        rows = min(max(round(self.document().size().height()), 2), LONGEST)
        return QSize(200, rows * self.fontMetrics().lineSpacing() + 14)

    def event(self, event: QEvent) -> bool:
        """Takes Ctrl+Enter and Esc before the window's actions do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and control):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Esc cancels."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._end(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is kept; a menu or another window is no leaving."""
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason}:
            self.finish()

    def finish(self) -> None:
        """Keeps the text where it says something new, else cancels."""
        text = self.toPlainText().strip()
        self._end(text if text and text != self._before else None)

    def _end(self, text: str | None) -> None:
        if self._over:
            return
        self._over = True
        if text is None:
            self.cancelled.emit()
        else:
            self.committed.emit(text)
