"""The picture of a page beside its row of an import."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.thumbs import Thumbs
from reader.ui.widgets.scans import THUMB, paint_thumb


class PageThumb(QWidget):
    """Shows a picture of the library by its SHA-256, an empty sheet before there is one."""

    def __init__(self, thumbs: Thumbs, name: str | None) -> None:
        super().__init__()
        self._thumbs, self._name = thumbs, name
        look = theme.current()
        self.setFixedSize(QSize(look.px(THUMB[0]), look.px(THUMB[1])))
        thumbs.came.connect(self._came)

    def _came(self, name: str) -> None:
        if name == self._name:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_thumb(painter, self.rect(), self._thumbs.of(self._name))
        finally:
            painter.end()
