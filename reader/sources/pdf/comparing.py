"""A text layer held against what recognition reads from the page's picture.

Compared are pairs of neighbouring characters, on the page as a whole wherever they stand: so it does not matter how
either side cuts lines or whether the picture was turned a little to lie straight. Lines are compared in their places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.model.page import Box, Line, Page

_SHORTEST = 4
_LACKING = 0.34
"""Characters of a line that can be told from chance, and the share of its pairs that chance may find."""
_GROUND = 0.5
"""The share of the page from which a picture is the ground that the page is printed on."""


def agreement(layer: Sequence[Line], seen: Sequence[Line]) -> float:
    """The share of the recognised pairs that the layer has too, 0…1; 1 where nothing was recognised."""
    had, wanted = Counter(_pairs(layer)), Counter(_pairs(seen))
    return (had & wanted).total() / wanted.total() if wanted else 1.0


def completed(page: Page, seen: Page) -> tuple[Page, int]:
    """The page of a layer with the lines that it lacks or garbles taken from a recognised one, and how many.

    Both show the same sheet. What stands in a picture is part of that picture, and is not missed.
    """
    photos = [box for box in page.pictures if box.width * box.height < _GROUND * page.width * page.height]
    scale = page.width / seen.width if seen.width else 1.0
    lost = [
        line
        for line in (scaled(line, scale) for line in seen.lines)
        if line.box and _is_lacking(line, page.lines) and not any(_holds(photo, line.box) for photo in photos)
    ]
    boxes = [line.box for line in lost if line.box]
    kept = [line for line in page.lines if not (line.box and any(_holds(box, line.box) for box in boxes))]
    lines = sorted((*kept, *lost), key=lambda line: (line.box.top, line.box.left) if line.box else (0.0, 0.0))
    return replace(page, lines=tuple(lines)), len(lost)


def _pairs(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        yield from _pairs_of(line)


def _pairs_of(line: Line) -> list[str]:
    return [one + other for one, other in pairwise("".join(line.text.split()))]


def _is_lacking(line: Line, layer: Sequence[Line]) -> bool:
    """Whether a layer reads otherwise, or has nothing, where this line stands."""
    there = [other for other in layer if _meet(line, other)]
    pairs = _pairs_of(line)
    if len(pairs) < _SHORTEST - 1:
        return bool(pairs) and not set(line.text) & {char for other in there for char in other.text}
    had = frozenset(_pairs(there))
    return sum(pair in had for pair in pairs) < _LACKING * len(pairs)


def _meet(one: Line, other: Line) -> bool:
    """Whether two lines stand, for a good part of one of them, in one place."""
    if one.box is None or other.box is None:
        return False
    return _holds(one.box, other.box) or _holds(other.box, one.box)


def _holds(outer: Box, inner: Box) -> bool:
    """Whether the middle of a box lies within another."""
    x, y = (inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2
    return outer.left <= x <= outer.right and outer.top <= y <= outer.bottom


def scaled(line: Line, scale: float) -> Line:
    """The line with all its lengths so many times as long."""

    def box_of(box: Box) -> Box:
        return Box(box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)

    return replace(
        line,
        box=box_of(line.box) if line.box else None,
        size=line.size * scale if line.size else None,
        places=tuple(box_of(place) for place in line.places),
    )
