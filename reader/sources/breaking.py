"""Text of which only its region is known, broken into lines that fill it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from reader.model.page import Box
from reader.sources.placing import em

_LEADING = 1.5
"""From one line to the next, in em, as text is usually set."""
_INDENT = 2.0
"""Em by which a paragraph's first line stands in."""
_MOST_SQUEEZED = 0.7
"""A line may be set so narrow, in its own height, before it cannot be one line."""


def broken(texts: Sequence[str], box: Box) -> list[tuple[str, Box]]:
    """The lines of a region with their boxes: its texts, one a line, or, where they would not fit, as paragraphs."""
    if box.width > 0 and box.height > 0 and not _fit(texts, box):
        return _set(texts, box)
    step = box.height / max(1, len(texts))
    strips = (Box(box.left, box.top + at * step, box.right, box.top + (at + 1) * step) for at in range(len(texts)))
    return list(zip(texts, strips, strict=True))


def _fit(texts: Sequence[str], box: Box) -> bool:
    """Whether each text can be one line of the box, side by side with the others or, alone, from top to bottom."""
    size = box.height / max(1, len(texts)) / _LEADING
    longest = max(map(_width, texts), default=0.0)
    upright = len(texts) == 1 and box.height >= _MOST_SQUEEZED * longest * box.width
    return upright or longest * _MOST_SQUEEZED * size <= box.width


def _set(paragraphs: Sequence[str], box: Box) -> list[tuple[str, Box]]:
    """Paragraphs set in the size in which they fill the box."""
    size = math.sqrt(box.width * box.height / _LEADING / sum(_INDENT + _width(text) for text in paragraphs))
    rows = [row for text in paragraphs for row in _rows(text, max(_INDENT + 1, box.width / size))]
    step = box.height / len(rows)
    return [
        (row, Box(box.left + indent * size, top, min(box.right, box.left + (indent + _width(row)) * size), top + size))
        for (indent, row), top in zip(rows, (box.top + at * step for at in range(len(rows))), strict=True)
    ]


def _rows(text: str, measure: float) -> Iterator[tuple[float, str]]:
    """A paragraph's lines, each with its indent, em."""
    indent, row, used = _INDENT, "", _INDENT
    for char in text:
        if row and used + em(char) > measure:
            yield indent, row
            indent, row, used = 0.0, "", 0.0
        row, used = row + char, used + em(char)
    yield indent, row


def _width(text: str) -> float:
    return sum(map(em, text))
