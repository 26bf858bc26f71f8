"""Dark bars under white letters, as far as they are dark."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.model.page import Box
from reader.sources.scan.decoding import Grey

_ROOM = 0.4
_MOST = 0.6
"""Em that a bar reaches beyond its letters, at least above and below and at most beyond what is found dark."""

_LIGHTER = 1.35
_LEAST = 35.0
"""A bar ends where it is lighter than its ground by this factor, or by so much (of 255) where that is more."""


def bars(picture: Grey, letters: Sequence[tuple[Box, float]]) -> tuple[Box, ...]:
    """The bars under white letters: `letters` are boxes an em high and the brightness (0…255) of their ground."""
    return tuple(_bar(picture, box, ground) for box, ground in letters)


def _bar(picture: Grey, box: Box, ground: float) -> Box:
    size = min(box.width, box.height)
    play = _ROOM * size
    least = Box(box.left - play, box.top - play, box.right + play, box.bottom + play)
    limit = max(_LIGHTER * ground, ground + _LEAST)
    rows = slice(max(0, int(box.top)), max(1, int(box.bottom)))
    columns = slice(max(0, int(box.left)), max(1, int(box.right)))
    level = np.median(picture[rows], axis=0) < limit
    left, right = _reach(level, int(least.left), -1), _reach(level, int(least.right), 1)
    first = max(0, int(least.top - _MOST * size))
    upright = np.percentile(picture[first : int(least.bottom + _MOST * size), columns], 30, axis=1) < limit
    top, bottom = _reach(upright, int(least.top) - first, -1), _reach(upright, int(least.bottom) - first, 1)
    return Box(float(left), float(first + top), float(right), float(first + bottom))


def _reach(dark: np.ndarray, start: int, step: int) -> int:
    """How far it is dark from `start` on; `start` where it is light there."""
    at = min(len(dark) - 1, max(0, start))
    while 0 <= at + step < len(dark) and dark[at + step]:
        at += step
    return at
