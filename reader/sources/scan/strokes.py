"""A level stroke by itself, told by its place: 一 stands at half the height of the letters beside it, a dash lower.

Readers take a single dash (中国—南亚) for 一 more often than not. In the scans that were looked at hardly any 一
lay lower than .54 of its neighbours' height, and most dashes at .57 to .63. Dashes of fonts that set them at half
height are not told; nor is one that begins a line, where a headline's 一 is commoner.
"""

from __future__ import annotations

import numpy as np

_LOW = 0.56
"""Share of the neighbours' height below which a stroke is a dash."""

_ITS_OWN = 0.25
_NEAR, _FAR = 0.6, 1.6
_LEAST = 0.4
"""In em from a stroke's middle: the columns that are its own, and from where to where its neighbours stand; how many
columns of neighbours are needed."""

_INNER = (0.25, 0.85)
_FULL = 0.15
"""Shares of the line's height between which the stroke is looked for; how full a row of the neighbours is at least,
as a share of a full one."""

_LETTERS = (0.65, 1.0)
"""In em: neighbours that reach over less are marks, such that reach over more lie askew; neither tells anything."""


def is_dash(mask: np.ndarray, centre: float, em: float) -> bool:
    """Whether the stroke at `centre` lies as low as a dash.

    `mask` tells for every pixel of a level line whether it is ink; lengths are its columns.
    """
    height = mask.shape[0]
    first, last = (round(share * height) for share in _INNER)
    stroke = mask[first:last, _columns(centre - _ITS_OWN * em, centre + _ITS_OWN * em)].sum(axis=1, dtype=np.float64)
    beside = np.hstack(
        [
            mask[:, _columns(centre - _FAR * em, centre - _NEAR * em)],
            mask[:, _columns(centre + _NEAR * em, centre + _FAR * em)],
        ]
    )
    if beside.shape[1] < _LEAST * em or not stroke.any():
        return False
    rows = beside.sum(axis=1, dtype=np.float64)
    full = np.flatnonzero(rows > _FULL * np.sort(rows)[-max(1, height // 4) :].mean())
    if not len(full) or not _LETTERS[0] * em < full[-1] - full[0] < _LETTERS[1] * em:
        return False
    middle = first + _densest(stroke)
    return bool((middle - full[0]) / (full[-1] - full[0]) > _LOW)


def _columns(low: float, high: float) -> slice:
    return slice(max(0, round(low)), max(0, round(high)))


def _densest(rows: np.ndarray) -> float:
    """The middle of the rows around the fullest one that hold at least half as much."""
    low = high = int(np.argmax(rows))
    full = rows[low]
    while low > 0 and rows[low - 1] > full / 2:
        low -= 1
    while high + 1 < len(rows) and rows[high + 1] > full / 2:
        high += 1
    within = rows[low : high + 1]
    return float((within * np.arange(low, high + 1)).sum() / within.sum())
