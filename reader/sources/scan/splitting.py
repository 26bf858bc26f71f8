"""Two pages side by side in one scan, told apart by the gutter between them."""

from __future__ import annotations

import numpy as np

from reader.sources.scan.decoding import Grey
from reader.sources.scan.reducing import reduced

_WIDE = 1.15
"""A scan this many times wider than high may hold two pages; a single sheet is higher than wide."""

_LONGEST = 1_000
_SEARCHED = (0.42, 0.58)
_MARGIN = 0.012
"""The part of the width in which the gutter is looked for, and the least width of its blank on the whole."""

_BARE = 0.25
"""How much ink the gutter may have, as a share of what the page has on the average: a fold, specks, a thin rule."""


def sheets(picture: Grey) -> tuple[Grey, ...]:
    """The pages that a picture shows: itself, or its two halves from left to right."""
    height, width = picture.shape
    at = gutter(picture) if width > _WIDE * height else None
    return (picture,) if at is None else (picture[:, :at], picture[:, at:])


def gutter(picture: Grey) -> int | None:
    """The column (pixels) that parts two pages; None where text runs across the middle."""
    small, factor = reduced(picture, _LONGEST)
    ink = small < 0.7 * np.percentile(small, 75)
    width = small.shape[1]
    play = max(2, round(_MARGIN * width))
    bare = np.convolve(ink.mean(axis=0), np.ones(play) / play, "same")
    low, high = (round(share * width) for share in _SEARCHED)
    at = low + int(np.argmin(bare[low:high]))
    middle = np.nonzero(bare[low:high] <= bare[at] + 0.002)[0] + low
    at = int(middle[np.argmin(np.abs(middle - width / 2))])
    return round(at / factor) if bare[at] < _BARE * float(ink.mean()) else None
