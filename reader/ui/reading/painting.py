"""Paints the marks of the blocks that are seen, below the text: tints first, then underlines.

Names keep the ink of the text; tint and pattern of the underline carry the type. A confirmed name has a frame as
well, so that sure and suggested differ in shape. A note covers the tint of a name but leaves its underline.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLayout, QTextLine

from reader.ui.reading.marks import Layer, Mark, Marks
from reader.ui.reading.underline import paint_underline
from reader.ui.theme import Theme

TALL = 1.62
"""How high a tint is, in em; 18 px letters on lines of 32 leave a hair of paper between two lines."""
MIDDLE = 0.38
"""How far the middle of a Chinese letter lies above the baseline, in em."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark that lies on one line, in pixels of the viewport."""

    mark: Mark
    box: QRectF
    calm: bool = False


def pieces(block: QTextBlock, marks: tuple[Mark, ...], origin: QPointF, calm: bool = False) -> Iterator[Piece]:
    """The pieces of a block's marks; `origin` is where the block's layout has its zero in the viewport."""
    layout = block.layout()
    for mark in marks:
        for box in line_boxes(layout, mark.start, mark.end):
            yield Piece(mark, box.translated(origin), calm and mark.layer is not Layer.MATCH)


def line_boxes(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """The boxes of a range of UTF-16 units of a laid out block, one for each line, in the layout's coordinates."""
    first = layout.lineForTextPosition(start)
    if not first.isValid():
        return
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        begins = line.textStart()
        if begins >= end:
            return
        edges = line_x(line, max(start, begins)), line_x(line, min(end, begins + line.textLength()))
        em = (line.ascent() + line.descent()) / 1.45
        top = line.y() + line.ascent() - MIDDLE * em - TALL * em / 2
        yield QRectF(min(edges), top, abs(edges[1] - edges[0]), TALL * em)


def line_x(line: QTextLine, unit: int) -> float:
    """Where a UTF-16 position of a line lies; PySide hands the position back beside it, which its stubs hide."""
    found: Any = line.cursorToX(unit)
    return float(found[0])


def paint_marks(
    painter: QPainter, marks: Marks, seen: list[tuple[QTextBlock, QPointF]], look: Theme, titles: int = 0
) -> None:
    """Paints the marks of the blocks in `seen`, each given with its origin in the viewport.

    The first `titles` blocks stay calm: names have their underline alone there, notes a tint only while active.
    """
    found: list[Piece] = []
    for block, origin in seen:
        number = block.blockNumber()
        found += pieces(block, marks.of_block(number), origin, calm=number < titles)
    for layer in Layer:
        for piece in found:
            if piece.mark.layer is layer and not (piece.calm and (layer is Layer.NAME or not piece.mark.sure)):
                painter.fillRect(piece.box, _tint(piece.mark, look))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in found:
        if piece.mark.layer is Layer.NAME:
            _paint_name(painter, piece, look)


def _tint(mark: Mark, look: Theme) -> QColor:
    if mark.layer is Layer.NAME:
        return look.entity(mark.kind, "tint")
    if mark.layer is Layer.NOTE:
        return look.colour("note.highlightActive" if mark.sure else "note.highlight")
    return look.colour("find.current" if mark.sure else "find.match")


def _paint_name(painter: QPainter, piece: Piece, look: Theme) -> None:
    box, kind = piece.box, piece.mark.kind
    if piece.mark.sure and not piece.calm:
        painter.setPen(QPen(look.entity(kind), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    gap = look.px(1)  # names that touch must not share one line
    paint_underline(painter, kind, look, box.left() + gap, box.right() - gap, box.bottom())
