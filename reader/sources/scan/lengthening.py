"""Strips made as long as their lines, before they are read.

The finder of text ends a strip before a small mark and breaks it at one within. A strip is lengthened over ink that
follows its last letter at once; two strips of one row are one line where lines above or below run on between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np

from reader.sources.scan import brightness
from reader.sources.scan.decoding import Grey

_TALL = 1.35
"""Strips of so many times the usual height are display lines, which are left as they are."""

_LEVEL = 0.35
_APART = 1.6
_NEAR = 3.2
_EDGE = 0.8
"""In heights of a strip (an em and a half): how far off level pieces of a row stand, the widest gap between them, how
far off other lines tell whether it is a gutter, and how near it these then begin or end."""

_HALF = 0.55
_MARK = 0.7
_HOLE = 0.22
_PLAY = 0.1
_ROOM = 0.3
_LEAST = 2
"""Share of the way from ground to ink at which a pixel counts as ink; in heights, how far a mark reaches beyond a
strip, the widest blank before it or within, the blank left behind it, and the room given to marks too faint to be seen;
the pixels of ink that make a column of a mark."""


def whole(picture: Grey, corners: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The corners of strips (four of x, y each, from the top left), those of running lines whole."""
    heights = [_height(one) for one in corners if not _is_upright(one)]
    usual = median(heights) if heights else 0.0
    running = [not _is_upright(one) and _height(one) < _TALL * usual for one in corners]
    others = [one for one, runs in zip(corners, running, strict=True) if not runs]
    joined = _joined([one for one, runs in zip(corners, running, strict=True) if runs])
    lefts = np.array([one[:, 0].min() for one in (*joined, *others)])
    middles = np.array([one[:, 1].mean() for one in (*joined, *others)])
    return [*others, *(_lengthened(picture, one, lefts, middles) for one in joined)]


def _is_upright(corners: np.ndarray) -> bool:
    return _height(corners) > 1.5 * float(np.ptp(corners[:, 0]))


def _height(corners: np.ndarray) -> float:
    return float((corners[3, 1] + corners[2, 1] - corners[0, 1] - corners[1, 1]) / 2)


def _joined(lines: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The strips, those of one line as one."""
    edges = np.array([(one[:, 0].min(), one[:, 0].max(), one[:, 1].mean(), _height(one)) for one in lines])
    found: list[np.ndarray] = []
    ends: list[tuple[float, float]] = []
    for at in np.argsort(edges[:, 0]) if len(lines) else ():
        left, right, middle, height = (float(value) for value in edges[at])
        before = next(
            (
                place
                for place, (end, level) in enumerate(ends)
                if abs(level - middle) < _LEVEL * height
                and -_LEVEL * height < left - end < _APART * height
                and _runs_on(end, left, middle, height, edges)
            ),
            None,
        )
        if before is None:
            found.append(lines[at])
            ends.append((right, middle))
        else:
            found[before] = _together(found[before], lines[at])
            ends[before] = (right, float(found[before][:, 1].mean()))
    return found


def _runs_on(end: float, begin: float, middle: float, height: float, edges: np.ndarray) -> bool:
    """Whether lines above or below run across a gap, and none begin or end at it."""
    near = edges[(np.abs(edges[:, 2] - middle) < _NEAR * height) & (np.abs(edges[:, 2] - middle) > 0.5 * height)]
    low, high, play = min(end, begin), max(end, begin), _EDGE * height
    across = (near[:, 0] < low - play) & (near[:, 1] > high + play)
    at_gap = (np.abs(near[:, 0] - high) < play / 2) | (np.abs(near[:, 1] - low) < play / 2)
    return bool(across.sum() > 1 and across.sum() > 2 * at_gap.sum())


def _together(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.array([one[0], other[1], other[2], one[3]], dtype=one.dtype)


def _lengthened(picture: Grey, corners: np.ndarray, lefts: np.ndarray, middles: np.ndarray) -> np.ndarray:
    """A strip with the mark that follows its last letter."""
    height, right, middle = _height(corners), float(corners[:, 0].max()), float(corners[:, 1].mean())
    beside = lefts[(np.abs(middles - middle) < height) & (lefts > right - _LEVEL * height)]
    most = min(right + _MARK * height, float(beside.min(initial=picture.shape[1])) - _PLAY * height)
    end = max(_end_of_ink(picture, corners, most) + _PLAY * height, right + _ROOM * height)
    longer = corners.copy()
    longer[1:3, 0] = np.maximum(longer[1:3, 0], min(end, most))
    return longer


def _end_of_ink(picture: Grey, corners: np.ndarray, most: float) -> float:
    """How far ink goes on at a strip's end."""
    height, right = _height(corners), float(corners[:, 0].max())
    left = max(float(corners[:, 0].min()), right - 6 * height)
    rows = slice(max(0, int(corners[1, 1] + 0.15 * height)), int(corners[2, 1] - 0.1 * height))
    part = picture[rows, int(left) : int(most)]
    own = part[:, : int(right - left)]
    if own.size == 0 or part.shape[1] <= own.shape[1]:
        return right
    part = cv2.blur(part, (3, 3))
    paper, black = brightness.levels(own, 0.8, 0.03)
    inked = (part < paper - _HALF * (paper - black)).sum(axis=0) >= _LEAST
    last = own.shape[1] - round(_PLAY * height) - 1
    for at in range(max(0, last), part.shape[1]):
        if inked[at]:
            last = at
        elif at - last > _HOLE * height:
            break
    return left + float(last) + 1
