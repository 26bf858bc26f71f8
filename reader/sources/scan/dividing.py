"""Strips that run over a gutter, cut in two before they are read.

The finder of text joins neighbouring columns' lines where the gutter is narrow. A gutter shows in the ink: a blank, or
an upright rule with blanks beside it, that goes on above or below the strip between lines on either side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import cv2
import numpy as np

from reader.sources.scan import brightness
from reader.sources.scan.decoding import Grey

_TALL = 1.35
_LONG = 4.0
"""Strips of more than so many times the usual height are display lines, which gutters do not part; shorter ones than
so many heights hold no two columns."""

_HALF = 0.52
"""Share of the way from ground to ink at which a pixel counts as ink; the back page shining through stays below."""

_ROOM = 0.5
_GOES_ON = 0.33
_REACH = 5.0
_WITHIN = 2.5
_BESIDE = 1.1
_MARGIN = 0.8
"""In heights of the strip (an em and a half): the least width of a gutter in it, and above and below; how far it is
followed up and down; how far it must go on beyond the strip; in what width beside it lines must stand, and how far from
a strip's ends it is."""

_DIRT = 0.05
_RULE = 0.85
_THICK = 0.22
"""The share of a gutter's pixels that may be dark; of a rule's length that is; a rule's most thickness, in heights."""

_CLEAR = 0.62
_LINES, _FEWER = 1.6, 1.1
_FLANKED = 0.08
_BARE = 0.8
"""From which width on (in heights) a gutter is no blank after a comma; how much of its length must have text on both
sides, as far as it lies outside of the strip, and how much where it is so wide; the share of ink that is text. Where
there is none on either side for so long, columns end: beyond are titles, whose letters may be spread."""

_MARK = 0.24
_ENDING = 0.55
"""How wide a comma or a full stop is (heights of the strip), which is low in its line and leaves the rest of its em
blank; the least share of the text's height before a gutter that ends at it, as it does not where lines go on after
marks that happen to stand beneath one another."""


def divided(picture: Grey, corners: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The corners of strips (four of x, y each, from the top left), those cut in two that run over a gutter."""
    heights = [_height(one) for one in corners if _width(one) > _LONG * _height(one)]
    usual = median(heights) if heights else 0.0
    found: list[np.ndarray] = []
    for one in corners:
        level = _width(one) > _LONG * _height(one)
        found += _cut(picture, one) if level and _height(one) < _TALL * usual else [one]
    return found


def _width(corners: np.ndarray) -> float:
    return float(corners[:, 0].max() - corners[:, 0].min())


def _height(corners: np.ndarray) -> float:
    return float((corners[3, 1] + corners[2, 1] - corners[0, 1] - corners[1, 1]) / 2)


def _cut(picture: Grey, corners: np.ndarray) -> list[np.ndarray]:
    window = _Window.around(picture, corners)
    left = float(corners[:, 0].min())
    edges = [left]
    for start, end in window.gutters():
        edges += [window.left + start, window.left + end]
    edges.append(float(corners[:, 0].max()))
    return [_between(corners, low, high) for low, high in pairwise(edges)][::2] if len(edges) > 2 else [corners]


def _between(corners: np.ndarray, low: float, high: float) -> np.ndarray:
    """The part of a strip between two places across the page."""
    top_left, top_right, bottom_right, bottom_left = corners
    upper = [_on(top_left, top_right, x) for x in (low, high)]
    lower = [_on(bottom_left, bottom_right, x) for x in (high, low)]
    return np.array([*upper, *lower], dtype=corners.dtype)


def _on(one: np.ndarray, other: np.ndarray, x: float) -> tuple[float, float]:
    share = min(1.0, max(0.0, (x - one[0]) / max(1e-6, other[0] - one[0])))
    return x, float(one[1] + share * (other[1] - one[1]))


@dataclass(frozen=True, slots=True)
class _Window:
    """The ink of a strip and of what stands over and under it: `top` and `bottom` are the strip's rows in it."""

    ink: np.ndarray
    left: int
    top: int
    bottom: int

    @classmethod
    def around(cls, picture: Grey, corners: np.ndarray) -> _Window:
        """The surroundings of a strip."""
        height = _height(corners)
        left, right = max(0, int(corners[:, 0].min())), int(corners[:, 0].max()) + 1
        middle = float(corners[:, 1].mean())
        top, bottom = int(max(0, middle - height / 2)), int(middle + height / 2) + 1
        first = max(0, int(top - _REACH * height))
        part = cv2.blur(picture[first : int(bottom + _REACH * height), left:right], (3, 3))
        paper, black = brightness.levels(part[top - first : bottom - first], 0.75, 0.03)
        rows = np.sort(part[:, ::8].astype(np.int16), axis=1)  # numbers of a byte are sorted one by one
        ground = rows[:, [3 * rows.shape[1] // 4]]  # of each row: a fold darkens whole rows
        deep = round(max(8.0, _HALF * (paper - black)))
        return cls(part < ground - deep, left, top - first, bottom - first)

    def gutters(self) -> Iterator[tuple[int, int]]:
        """The first and the last column of every gutter in the strip."""
        height = self.bottom - self.top
        sides = self.ink[max(0, self.top - height) : self.bottom], self.ink[self.top : self.bottom + height]
        share = np.maximum(*(side.mean(axis=0) for side in sides))
        ruled = _thin_runs(share > _RULE, round(_THICK * height))
        blank = (self.ink[self.top : self.bottom].mean(axis=0) < _DIRT) | ruled
        margin = round(_MARGIN * height)
        for start, end in _runs(blank):
            if end - start >= _ROOM * height and start >= margin and end <= len(blank) - margin:
                yield from self._gutter(start, end, ruled[start:end])

    def _gutter(self, start: int, end: int, ruled: np.ndarray) -> Iterator[tuple[int, int]]:
        """The part of a blank that goes on up and down with text on both sides."""
        height = self.bottom - self.top
        inner = self.ink[:, start:end] & ~ruled
        least = max(3, round(_GOES_ON * height))
        above, free = self._followed(inner, self.top, -1, least, np.ones(end - start, dtype=bool))
        below, free = self._followed(inner, self.bottom, 1, least, free)
        first, last = min((above, self.top)), max((below, self.bottom))
        if (self.top - first) + (last - self.bottom) < _WITHIN * height:
            return
        beside = round(_BESIDE * height)
        left = self.ink[first:last, max(0, start - beside) : start].mean(axis=1) > _FLANKED
        right = self.ink[first:last, end : end + beside].mean(axis=1) > _FLANKED
        if self._after_marks(first, last, start + _longest(free)[0], left):
            return
        flanked = left & right
        flanked[self.top - first : self.bottom - first] = False
        middle = (self.top + self.bottom) // 2 - first
        for begun, ended in _runs(~(left | right)):
            if ended - begun > _BARE * height:
                flanked[slice(None, ended) if begun < middle else slice(begun, None)] = False
        if flanked.sum() >= (_FEWER if end - start > _CLEAR * height else _LINES) * height:
            yield start, end

    def _after_marks(self, first: int, last: int, edge: int, text: np.ndarray) -> bool:
        """Whether most of the lines that end at an edge end with a mark, whose upper half is blank."""
        width = round(_MARK * (self.bottom - self.top))
        ends = self.ink[first:last, max(0, edge - width) : edge].any(axis=1) & text
        return bool(ends.sum() < _ENDING * text.sum())

    def _followed(
        self, inner: np.ndarray, start: int, step: int, least: int, free: np.ndarray
    ) -> tuple[int, np.ndarray]:
        """How far up or down a blank goes on, at least so many columns wide, and which of the `free` ones stay so."""
        at, kernel = start, round(0.5 * (self.bottom - self.top))
        while True:
            low, high = (at - kernel, at) if step < 0 else (at, at + kernel)
            if low < 0 or high > len(inner):
                return at, free
            still = free & (inner[low:high].mean(axis=0) < _DIRT)
            begin, end = _longest(still)
            if end - begin < least:
                return at, free
            at, free = low if step < 0 else high, still


def _longest(filled: np.ndarray) -> tuple[int, int]:
    """Beginning and end of the longest run of what is set; both 0 where nothing is."""
    return max(_runs(filled), key=lambda run: run[1] - run[0], default=(0, 0))


def _runs(filled: np.ndarray) -> list[tuple[int, int]]:
    """Beginnings and ends of what is set."""
    changes = np.flatnonzero(np.diff(np.concatenate(([0], filled.astype(np.int8), [0]))))
    return [(int(start), int(end)) for start, end in zip(changes[::2], changes[1::2], strict=True)]


def _thin_runs(filled: np.ndarray, most: int) -> np.ndarray:
    """What is set in runs of at most so many, and a column around each."""
    found = np.zeros(len(filled), dtype=bool)
    for start, end in _runs(filled):
        if end - start <= most:
            found[max(0, start - 1) : end + 1] = True
    return found
