"""Pale lines in the places of titles and text, while an article is still being read from the library."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.reading.view import ArticleView

TITLE, REST = 0.62, 0.4
"""How long the headline and the last line of a paragraph are, as parts of the column."""


class WaitingLines(QWidget):
    """Covers `view` without taking the keyboard from it, with lines in its column."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def cover(self) -> None:
        """Shows itself over all of its parent."""
        room = self.parentWidget()
        if room is not None:
            self.setGeometry(room.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints a headline, a line of data, and paragraphs down to the foot."""
        look, column = theme.current(), self._view.column()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("bg.sunken"))
            left, width, top = column.left(), column.width(), look.px(44)
            self._bar(painter, QRectF(left, top, width * TITLE, look.px(28)))
            self._bar(painter, QRectF(left, top + look.px(48), width * REST, look.px(12)))
            top += look.px(104)
            row = 0
            while top < self.height():
                part = REST if row % 5 == 4 else 1.0
                self._bar(painter, QRectF(left, top, width * part, look.px(14)))
                top += look.line("article")
                row += 1
        finally:
            painter.end()

    @staticmethod
    def _bar(painter: QPainter, box: QRectF) -> None:
        painter.drawRoundedRect(box, box.height() / 4, box.height() / 4)
