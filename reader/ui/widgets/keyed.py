"""A field that shows at its right end by which key one comes to it, as long as it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from reader.ui import theme


class KeyedField(QLineEdit):
    """A line of text with the cap of `key` in it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap = QLabel(key, self)
        self._cap.setProperty("kind", "key")
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._cap.setVisible(not text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the cap at the right end."""
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        right = self.width() - size.width() - theme.current().px(6)
        self._cap.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())
