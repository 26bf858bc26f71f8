"""Lines that dirt or the back page makes seem higher than they are.

Ink beyond the letters widens a line, but hardly adds to its ink: where a line is higher than the text around it and
holds as much ink for each letter, its letters are those of the text. Larger type holds more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from reader.sources.scan.reading import Reading

_HIGHER, _PALER = 1.1, 0.8
_AS_MUCH = (0.6, 1.35)
"""By what factors such a line is higher than the text around it and paler at least, and how much ink it holds for each
letter, of what the text does."""

_AROUND, _ENOUGH = 16.0, 8
_LONG = 6
"""How far off (heights of a line) text tells, how many lines of it at least, and their letters."""


def thinned(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those that are too high and as full as the text around them brought to its height."""
    text = [one for one in readings if len(one.letters) >= _LONG and _is_told(one)]
    if len(text) < _ENOUGH:
        return list(readings)
    high, heavy = median(one.thickness for one in text), median(one.ink.weight for one in text)
    return [
        _thinned(one, text) if _is_told(one) and one.thickness > high and one.ink.weight < heavy else one
        for one in readings
    ]


def _is_told(reading: Reading) -> bool:
    return not reading.vertical and not reading.ink.reversed and reading.ink.weight > 0


def _thinned(one: Reading, text: Sequence[Reading]) -> Reading:
    near = [other for other in text if other is not one and _distance(one, other) < _AROUND * one.thickness]
    if len(near) < _ENOUGH:
        return one
    high, weight = median(other.thickness for other in near), median(other.ink.weight for other in near)
    share = one.thickness / high
    if share < _HIGHER or one.ink.weight > _PALER * weight:
        return one
    if not _AS_MUCH[0] < one.ink.weight / weight * share * share < _AS_MUCH[1]:
        return one
    middle = (one.box.top + one.box.bottom) / 2
    ink = replace(one.ink, low=middle - high / 2, high=middle + high / 2, weight=one.ink.weight * share * share)
    return replace(one, ink=ink)


def _distance(one: Reading, other: Reading) -> float:
    across = max(one.box.left, other.box.left) - min(one.box.right, other.box.right)
    return max(across, abs(one.middle - other.middle))
