"""Two pages side by side in one scan, told apart by the gutter between them."""

from __future__ import annotations

import cv2
import numpy as np

from reader.sources.scan.decoding import Grey
from reader.sources.scan.reducing import reduced

_WIDE = 1.15
"""A scan this many times wider than high may hold two pages; a single sheet is higher than wide."""

_LONGEST = 1_000
_SEARCHED = (0.42, 0.58)
_MARGIN = 0.012
"""The part of the width in which the gutter is looked for, and the least width of its blank on the whole."""

_DARKER = 0.2
_CROSSED = 0.03
"""How much darker than its column usually is, as a share of the paper's brightness, a pixel crosses the gutter (the
shadow of a fold runs down the whole of it), and the share of rows that may: specks, for instance."""

_RULED = 0.9
"""How much of the searched width a level rule fills that runs across the middle of a single page."""


def sheets(picture: Grey) -> tuple[Grey, ...]:
    """The pages that a picture shows: itself, or its two halves from left to right."""
    height, width = picture.shape
    at = gutter(picture) if width > _WIDE * height else None
    return (picture,) if at is None else (picture[:, :at], picture[:, at:])


def gutter(picture: Grey) -> int | None:
    """The column (pixels) that parts two pages; None where text runs across the middle."""
    small, factor = reduced(picture, _LONGEST)
    width = small.shape[1]
    low, high = (round(share * width) for share in _SEARCHED)
    middle = small[:, low:high].astype(np.float32)
    paper = float(np.percentile(small, 75))
    darker = (np.median(middle, axis=0) - middle > _DARKER * paper).astype(np.uint8)
    play = max(3, round(_MARGIN * width)) | 1
    crossed = cv2.dilate(darker, np.ones((1, play), np.uint8)).mean(axis=0)
    free = np.nonzero(crossed <= crossed.min() + 0.002)[0] + low
    at = int(free[np.argmin(np.abs(free - width / 2))])
    ruled = cv2.dilate(darker, np.ones((5, 1), np.uint8)).mean(axis=1).max(initial=0.0) > _RULED
    return None if ruled or crossed[at - low] >= _CROSSED else round(at / factor)
