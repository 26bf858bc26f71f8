"""How far down the page the rows of a text stand, which its extractor crowded or spread.

Columns are the measure: their lines are set at one distance, however many rows of other columns lie between.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean

from reader.segmentation.typed.columns import Chain

LEADING = 1.5
"""From one line of a text to the next, in em."""
_EMPTY = 1.2
"""How much a row takes that no column passes, in em."""
_LEAST_WIDTH = 6.0


def heights(chains: Sequence[Chain]) -> list[float]:
    """For each row how far down it is, in em."""
    last = max(chain.runs[-1].row for chain in chains)
    steps: list[list[float]] = [[] for _ in range(last + 2)]
    for chain in chains:
        for one, other in pairwise(chain.runs):
            if min(one.width, other.width) < _LEAST_WIDTH and len(chain.runs) < 3:
                continue
            share = LEADING / (other.row - one.row)
            for row in range(one.row, other.row):
                steps[row].append(share)
    found = [0.0]
    for step in steps:
        found.append(found[-1] + (fmean(step) if step else _EMPTY))
    return found
