"""Ink measured in a strip that holds one line: how dark, how thick, where blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reader.sources.scan import brightness
from reader.sources.scan.decoding import Grey

_HALF = 0.45
"""Share of the way from ground to ink at which a pixel counts as ink."""
_GROUND = 0.7
"""The share of a strip's pixels that are no brighter than its paper: heavy type with its blurred edges fills half."""
_THIN = 0.2
_CELL, _CELLS, _SPREAD = 0.7, 4, 0.25
_PLAY = 0.05
"""A row with less ink than this share of most is no part of the line; nor is one with ink in less than the last share
of cells so wide (strip's heights), where a line has so many of them. Holes of this share of the strip's
height (as between the strokes of 三) are part of it."""
_CLEAR = 0.52
_FIRST = 1.15
_SMALL, _LARGE = 0.35, 1.15
"""In em: how far ink before the first letter is from its middle, the least room for a mark there, its side."""

_DARK_SHARE = 0.4
_DARK_GROUND = 0.68
_SOLID = 0.88
_FILLED = 0.4
"""Share of a row or column that is dark where a dark ground lies; ground darker than the second share of the page's
paper carries white letters, where some row is dark by more than the third; a bar fills the last share of a strip at
least."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Ink within a strip that lies level, in its own pixels: `low` and `high` are its first and last row.

    `mask` tells for every pixel between them whether it is ink.
    """

    low: int
    high: int
    contrast: float
    ground: float
    reversed: bool
    mask: np.ndarray

    @property
    def filled(self) -> np.ndarray:
        """For every column whether it holds ink."""
        return np.asarray(self.mask.any(axis=0))

    def weight(self, letters: float) -> float:
        """How dark the strip is on the average of so many em of letters (0…1)."""
        height = float(self.mask.shape[0])
        return self.contrast * float(self.mask.sum()) / (height * height * max(0.5, letters))


def measured(level: Grey, paper: float) -> Measured:
    """What the ink of a level strip is like; `paper` is the brightness of the page's paper (0…255)."""
    ground = brightness.level(level, 0.5)
    whole = (0, level.shape[0], 0, level.shape[1])
    solid = _is_solid(level)
    dark_ground = ground < _DARK_GROUND * paper and solid
    if solid and not dark_ground and (bar := _small_bar(level, paper)):
        ground, dark_ground = brightness.level(level[bar[0] : bar[1], bar[2] : bar[3]], 0.5), True
    first, last, left, right = _dark_area(level, ground, paper) if dark_ground else whole
    part = level[first:last, left:right]
    darkest, inner, lightest = brightness.levels(part, 0.03, 0.5 if dark_ground else _GROUND, 0.97)
    strongest = lightest - inner if dark_ground else inner - darkest
    deep = max(8.0, _HALF * strongest)
    mask = np.zeros((last - first, level.shape[1]), dtype=bool)
    mask[:, left:right] = part > inner + deep if dark_ground else part < inner - deep
    low, high = _rows(mask)
    contrast = min(1.0, max(0.0, strongest / max(1.0, paper)))
    return Measured(first + low, first + high, contrast, ground, dark_ground, mask[low : high + 1])


def _is_solid(level: Grey) -> bool:
    """Whether some row of a strip is dark from end to end, as over and under white letters; bold ones leave gaps."""
    dark = level < sum(brightness.levels(level, 0.03, 0.97)) / 2
    columns = np.nonzero(dark.mean(axis=0) > _DARK_SHARE)[0]
    return len(columns) > 0 and bool(dark[:, columns[0] : columns[-1] + 1].mean(axis=1).max() > _SOLID)


def _small_bar(level: Grey, paper: float) -> tuple[int, int, int, int] | None:
    """The rows and columns of a bar that leaves much of a strip light: dark over and under its letters."""
    darkest = brightness.level(level, 0.03)
    first, last, left, right = _dark_area(level, darkest, paper)
    part = level[first:last, left:right] < (darkest + paper) / 2
    edge = max(1, round(_PLAY * level.shape[0]))
    closed = all(bool(rows.mean(axis=1).max() > _SOLID) for rows in (part[: 2 * edge], part[-2 * edge :]))
    fills = (last - first) * (right - left) > _FILLED * level.size and float(part.mean()) > 0.5
    return (first, last, left, right) if closed and fills else None


def _dark_area(level: Grey, ground: float, paper: float) -> tuple[int, int, int, int]:
    """The rows and columns that a dark ground fills, a little within its edge: first and last of each."""
    dark = level < (ground + paper) / 2
    play = max(1, round(0.06 * level.shape[0]))
    found: list[int] = []
    for axis in (1, 0):
        filled = np.nonzero(dark.mean(axis=axis) > _DARK_SHARE)[0]
        if len(filled) < 4 * play:
            return 0, level.shape[0], 0, level.shape[1]
        found += [int(filled[0]) + play, int(filled[-1]) + 1 - play]
    return found[0], found[1], found[2], found[3]


def _rows(mask: np.ndarray) -> tuple[int, int]:
    """The first and last row of the line: grown from the fullest part until a gap; neighbours' ink stays out."""
    height = mask.shape[0]
    rows = mask.sum(axis=1, dtype=np.float64)
    if not rows.any():
        return 0, height - 1
    middle = slice(height // 4, max(height // 4 + 1, height - height // 4))
    full = (rows > _THIN * max(1.0, float(np.median(rows[middle])))) & _is_spread(mask)
    start = height // 4 + int(np.argmax(rows[middle]))
    hole = max(1, round(_PLAY * height))
    return _grown(full, start, -1, hole), _grown(full, start, 1, hole)


def _is_spread(mask: np.ndarray) -> np.ndarray:
    """For every row whether its ink is spread over the line as letters are; a smear or a fold touches a few of them."""
    height, width = mask.shape
    count = round(width / (_CELL * height))
    if count < _CELLS:
        return np.full(height, fill_value=True)
    edges = np.linspace(0, width, count, endpoint=False).astype(int)
    inked = np.add.reduceat(mask, edges, axis=1, dtype=np.int32) > 1
    return np.asarray(inked.mean(axis=1) >= _SPREAD)


def _grown(full: np.ndarray, start: int, step: int, hole: int) -> int:
    """The last full row from `start` on, over holes of at most `hole` rows."""
    last, at = start, start
    while 0 <= at + step < len(full) and abs(at + step - last) <= hole:
        at += step
        if full[at]:
            last = at
    return last


def mark_before(mask: np.ndarray, centre: float, em: float) -> str:
    """The item's mark (●, ■ or ◆) that stands before a line's first letter; "" for none.

    Readers leave such marks out. `centre` is the middle of the first letter that was read, `em` the letters' size, in
    columns of `mask`; a mark is a solid shape half an em wide or more, blank around.
    """
    end = int(centre - _CLEAR * em)
    runs = _filled_runs(mask[:, : max(0, end)])
    if not runs or centre < _FIRST * em:
        return ""
    start, stop = max(runs, key=lambda run: run[1] - run[0])
    part = mask[:, start:stop]
    rows = np.nonzero(part.any(axis=1))[0]
    part = part[rows[0] : rows[-1] + 1]
    height, width = part.shape
    if not (_SMALL * em < width < _LARGE * em and _SMALL * em < height < _LARGE * em and 0.75 < width / height < 1.33):
        return ""
    share = float(part.mean())
    return "■" if share > 0.9 else "●" if share > 0.68 else "◆" if share > 0.4 else ""


def _filled_runs(mask: np.ndarray) -> list[tuple[int, int]]:
    """Beginnings and ends of the columns that hold ink."""
    filled = np.concatenate(([0], mask.any(axis=0).astype(np.int8), [0]))
    changes = np.flatnonzero(np.diff(filled))
    return [(int(start), int(end)) for start, end in zip(changes[::2], changes[1::2], strict=True)]


def edges(filled: np.ndarray) -> tuple[int, int]:
    """The first column that begins ink and the last one that ends it; specks of a column or two do not count."""
    run = max(2, len(filled) // 200)
    solid = np.convolve(filled.astype(np.int32), np.ones(2 * run, np.int32), "same") >= run
    found = np.nonzero(solid & filled)[0]
    return (int(found[0]), int(found[-1]) + 1) if len(found) else (0, len(filled))


def blanks(filled: np.ndarray, centres: Sequence[float]) -> tuple[float, ...]:
    """The longest blank before each letter, in columns; `centres` are the letters' middles."""
    places = np.arange(len(filled))
    since_ink = places - np.maximum.accumulate(np.where(filled, places, -1))
    found = [0.0]
    for before, after in pairwise(max(0, round(centre)) for centre in centres):
        between = since_ink[before:after]
        found.append(float(np.minimum(between, places[1 : len(between) + 1]).max(initial=0)))
    return tuple(found[: len(centres)])
