"""Boxes, tinted grounds and dark bars that dress a headline: what they hold is no piece of its own.

Such a box stands around nothing but display lines, and what they head, subheads or the text, begins right beneath it.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.page import Box, Page
from reader.segmentation.geometry.drawn import inside, overlap_x
from reader.segmentation.geometry.printed import PrintedLine

_DISPLAY = 1.15
_SMALLER = 0.8
_NEAR = 5.0
_MOST_LINES = 4
"""Least size of display type, in body sizes; the most that a subhead's may be, in headlines'; how far beneath the box
what it heads begins, in em (names may stand between); the most lines of a headline with what goes with it."""


def dressing_of(page: Page, lines: Sequence[PrintedLine], unit: float) -> frozenset[Box]:
    """The drawn boxes that dress headlines; `unit` is the body size (page units)."""
    return frozenset(box for box in page.frames if _dresses(box, lines, unit))


def _dresses(box: Box, lines: Sequence[PrintedLine], unit: float) -> bool:
    held = [line for line in lines if inside(line.box, box, 0.5 * unit)]
    if not 0 < len(held) <= _MOST_LINES or any(line.size < _DISPLAY * unit for line in held):
        return False
    largest = max(line.size for line in held)
    return any(
        line.size < _SMALLER * largest
        and -0.5 * unit < line.box.top - box.bottom < _NEAR * unit
        and overlap_x(line.box, box) > 0.5 * line.box.width
        for line in lines
    )
