"""Plain text set in lines of a width, to be measured and painted: what a `QLabel` does, without a widget."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from reader.ui.offsets import Offsets, shown


class Wrapped:
    """A text in `width` pixels, `line` pixels from line to line; beyond `most` lines it ends in an ellipsis."""

    def __init__(self, text: str, font: QFont, width: int, line: int, most: int = 10_000) -> None:
        self._line = line
        self._layouts: list[QTextLayout] = []
        self._lines = 0
        for part in text.split("\n"):
            if self._lines < most:
                self._set(shown(part), font, max(1, width), most - self._lines)

    def _set(self, text: str, font: QFont, width: int, most: int) -> None:
        layout = self._laid_out(text, font, width, most)
        if layout.lineCount() > most:
            last = layout.lineAt(most - 1)
            offsets = Offsets(text)
            start = offsets.to_points(last.textStart())
            end = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
            layout = self._laid_out(text[:start] + end, font, width, most)
        self._lines += min(layout.lineCount(), most)
        self._layouts.append(layout)

    def _laid_out(self, text: str, font: QFont, width: int, most: int) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while layout.lineCount() <= most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            row = self._lines + layout.lineCount() - 1
            line.setPosition(QPointF(0, row * self._line + (self._line - line.height()) / 2))
        layout.endLayout()
        return layout

    @property
    def height(self) -> int:
        """The height of all lines in pixels."""
        return self._lines * self._line

    def paint(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        """Paints the text with its top left corner at a place."""
        painter.setPen(colour)
        for layout in self._layouts:
            layout.draw(painter, place)
