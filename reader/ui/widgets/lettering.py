"""Words in one font and colour, as rows of lists draw them: measured once, shortened only where they are too long."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from reader.ui.theme.theme import Theme


class Lettering:
    """A font and an ink with their measures; `lettering` makes each once."""

    def __init__(self, font: QFont, look: Theme, ink: str) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._ink = look.colour(ink)
        self._drop = (self._metrics.ascent() - self._metrics.descent()) // 2
        self.width = lru_cache(maxsize=4096)(self._measure)
        """How wide a text is, in pixels."""

    def _measure(self, text: str) -> int:
        """Not Qt's method itself: a cache asks for the docstring of what it keeps, and Shiboken is slow at it."""
        return self._metrics.horizontalAdvance(text)

    def paint(self, painter: QPainter, rect: QRect, text: str) -> int:
        """One line at the left and the middle of `rect`, shortened at its end to fit; its width in pixels."""
        width = self.width(text)
        if width > rect.width():
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = rect.width()
        painter.setFont(self.font)
        painter.setPen(self._ink)
        painter.drawText(rect.left(), rect.top() + rect.height() // 2 + self._drop, text)
        return width

    def paint_right(self, painter: QPainter, rect: QRect, text: str) -> int:
        """The same at the right."""
        return self.paint(painter, rect.adjusted(max(0, rect.width() - self.width(text)), 0, 0, 0), text)


@lru_cache(maxsize=128)
def lettering(
    look: Theme, style: str, ink: str, weight: QFont.Weight | None = None, *, struck: bool = False
) -> Lettering:
    """The lettering of a style of the theme's typography in one of its colours, heavier where `weight` says so."""
    font = look.font(style)
    font.setStrikeOut(struck)
    if weight is not None:
        font.setWeight(weight)
    return Lettering(font, look, ink)
