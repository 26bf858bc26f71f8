"""Ink measured in a strip that holds one line: how dark, how thick, where blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reader.sources.scan.decoding import Grey

_HALF = 0.45
"""Share of the way from ground to ink at which a pixel counts as ink."""
_THIN = 0.08
_PLAY = 0.05
"""A row with less ink than this share of the fullest one is no part of the line; holes of this share of the strip's
height (as between the strokes of 三) are part of it."""
_DARK_GROUND = 0.55
"""Ground darker than this share of the page's paper carries white letters."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Ink within a strip that lies level, in its own pixels: `low` and `high` are its first and last row.

    `filled` tells for every column whether it holds ink.
    """

    low: int
    high: int
    contrast: float
    ground: float
    reversed: bool
    filled: np.ndarray


def measured(level: Grey, paper: float) -> Strip:
    """What the ink of a level strip is like; `paper` is the brightness of the page's paper (0…255)."""
    ground = float(np.median(level))
    dark_ground = ground < _DARK_GROUND * paper
    first, last = _dark_rows(level, ground, paper) if dark_ground else (0, level.shape[0])
    depth = (level[first:last].astype(np.float32) - ground) * (1 if dark_ground else -1)
    strongest = float(np.percentile(depth, 97))
    mask = depth > max(8.0, _HALF * strongest)
    low, high = _rows(mask)
    filled = mask[low : high + 1].sum(axis=0) > 0
    contrast = min(1.0, max(0.0, strongest / max(1.0, paper)))
    return Strip(first + low, first + high, contrast, ground, dark_ground, np.asarray(filled))


def _dark_rows(level: Grey, ground: float, paper: float) -> tuple[int, int]:
    """The rows that a dark ground fills, a little within its edge."""
    dark = (level < (ground + paper) / 2).mean(axis=1) > 0.4
    rows = np.nonzero(dark)[0]
    if not len(rows):
        return 0, level.shape[0]
    play = max(1, round(0.06 * level.shape[0]))
    return int(rows[0]) + play, max(int(rows[0]) + play + 1, int(rows[-1]) + 1 - play)


def _rows(mask: np.ndarray) -> tuple[int, int]:
    """The first and last row of the line: grown from the fullest part until a gap; neighbours' ink stays out."""
    height = mask.shape[0]
    rows = mask.sum(axis=1, dtype=np.float64)
    if not rows.any():
        return 0, height - 1
    middle = slice(height // 4, max(height // 4 + 1, height - height // 4))
    full = rows > _THIN * rows[middle].max(initial=1.0)
    start = height // 4 + int(np.argmax(rows[middle]))
    hole = max(1, round(_PLAY * height))
    return _grown(full, start, -1, hole), _grown(full, start, 1, hole)


def _grown(full: np.ndarray, start: int, step: int, hole: int) -> int:
    """The last full row from `start` on, over holes of at most `hole` rows."""
    last, at = start, start
    while 0 <= at + step < len(full) and abs(at + step - last) <= hole:
        at += step
        if full[at]:
            last = at
    return last


def edges(filled: np.ndarray) -> tuple[int, int]:
    """The first column that begins ink and the last one that ends it; specks of a column or two do not count."""
    run = max(2, len(filled) // 200)
    solid = np.convolve(filled.astype(np.int32), np.ones(2 * run, np.int32), "same") >= run
    found = np.nonzero(solid & filled)[0]
    return (int(found[0]), int(found[-1]) + 1) if len(found) else (0, len(filled))


def blanks(filled: np.ndarray, centres: Sequence[float]) -> tuple[float, ...]:
    """The longest blank before each letter, in columns; `centres` are the letters' middles."""
    found = [0.0]
    for before, after in pairwise(centres):
        between = filled[max(0, round(before)) : max(0, round(after))]
        found.append(float(_longest_blank(between)))
    return tuple(found[: len(centres)])


def _longest_blank(filled: np.ndarray) -> int:
    longest = run = 0
    for one in filled:
        run = 0 if one else run + 1
        longest = max(longest, run)
    return longest
