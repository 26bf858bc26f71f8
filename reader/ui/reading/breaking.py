"""Where a title is broken: rather at its spaces, where a printed line ended, than within a word.

Chinese may be broken between any two characters, and Qt fills each line as far as it goes. A title whose parts each fit
in a line is therefore set narrower, just so much that the lines end at spaces.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor

MOST = 8
"""Titles of more parts are left as they fall: the ways to set them double with each part."""


def fit(block: QTextBlock, width: float) -> None:
    """Sets the right margin of a block so that it breaks at spaces in a column of `width` pixels, where it can."""
    metrics = QFontMetricsF(block.begin().fragment().charFormat().font())
    parts = block.text().split(" ")
    wanted = measure(parts, width, metrics)
    form = block.blockFormat()
    margin = max(0.0, width - wanted)
    if form.rightMargin() != margin:
        form.setRightMargin(margin)
        QTextCursor(block).setBlockFormat(form)


def measure(parts: Sequence[str], width: float, metrics: QFontMetricsF) -> float:
    """The width in pixels, `width` at most, in which lines end at the spaces between `parts`; `width` where none does.

    Of several ways the one with the fewest lines is taken, then the one with the narrowest.
    """
    if not 1 < len(parts) <= MOST or metrics.horizontalAdvance(" ".join(parts)) <= width:
        return width
    ways = [way for lines in _lines(parts) if (way := _narrowest(lines, metrics)) is not None and way[1] <= width]
    return min(ways)[1] if ways else width


def _lines(parts: Sequence[str]) -> Iterator[list[str]]:
    """All ways to put the parts into lines."""
    if not parts:
        yield []
    for count in range(1, len(parts) + 1):
        for rest in _lines(parts[count:]):
            yield [" ".join(parts[:count]), *rest]


def _narrowest(lines: Sequence[str], metrics: QFontMetricsF) -> tuple[int, float] | None:
    """How many lines there are and the width that they need; None where more than a line would go into one of them."""
    needed = max(map(metrics.horizontalAdvance, lines)) + 1
    for line, following in pairwise(lines):
        if metrics.horizontalAdvance(f"{line} {following[:1]}") <= needed:
            return None
    return len(lines), needed
