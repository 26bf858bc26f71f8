"""A field for a number: a style sheet gives its frame room at the left, but not its digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from reader.ui import theme


class NumberBox(QSpinBox):
    """A spin box whose digits stand off its frame as letters do in other fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inset()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._inset()

    def _inset(self) -> None:
        self.lineEdit().setTextMargins(theme.current().px(6), 0, 0, 0)
