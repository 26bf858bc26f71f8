"""Faint marks beyond the edge of their column: print has no room for them there, so they are specks or show through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.sources.scan.reading import Reading

_MARKS = frozenset("。，、；：.,:;·")
_SURE = 0.6
"""Marks that are read more surely than this are printed, wherever they stand."""

_AROUND, _INDENT, _ALIKE = 8.0, 2.5, 1.2
_FEWEST = 3
"""In em, how far above or below lines tell a column's edge, and how far their beginnings may differ; by what factor
their sizes may; how many of them there must be."""

_ROOM = 0.5
"""Em that must be left within the column for a mark to stand there."""


def without_overhang(readings: Sequence[Reading], sizes: Sequence[float]) -> list[Reading]:
    """The readings without faint marks at their ends for which there is no room; `sizes` are ems in pixels."""
    return [
        _shortened(one) if _ends_faintly(one) and _is_full(at, readings, sizes) else one
        for at, one in enumerate(readings)
    ]


def _ends_faintly(reading: Reading) -> bool:
    last = reading.letters[-1]
    return not reading.vertical and len(reading.letters) > 1 and last.text in _MARKS and last.confidence < _SURE


def _is_full(at: int, readings: Sequence[Reading], sizes: Sequence[float]) -> bool:
    """Whether a line's letters alone reach the edge of its column: where the longest but one of its neighbours ends."""
    one, size = readings[at], sizes[at]
    ends = [
        _end(other)
        for other, its in zip(readings, sizes, strict=True)
        if other is not one
        and not other.vertical
        and abs(other.middle - one.middle) < _AROUND * size
        and abs(other.begin - one.begin) < _INDENT * size
        and max(its, size) < _ALIKE * min(its, size)
    ]
    return len(ends) >= _FEWEST and _end(one) > sorted(ends)[-2] - _ROOM * size


def _end(reading: Reading) -> float:
    """Where the last letter or sure mark of a line ends."""
    return reading.letters[-2 if _ends_faintly(reading) else -1].box.right


def _shortened(reading: Reading) -> Reading:
    box = replace(reading.box, right=min(reading.box.right, reading.letters[-2].box.right))
    ink = replace(reading.ink, blanks=reading.ink.blanks[: len(reading.letters) - 1])
    return replace(reading, letters=reading.letters[:-1], box=box, ink=ink)
