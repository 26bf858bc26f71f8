"""Whether text reads on across a seam: how strongly two characters cling together in news prose.

The table holds pointwise mutual information of neighbouring characters; its card lies beside it. A pair that is not
in it proves little by itself, for rare words are missing too; it only tips the balance where nothing else tells.
"""

from __future__ import annotations

from functools import cache, lru_cache

from reader.segmentation.pairtable import PairTable
from reader.segmentation.plain.measure import is_han

_SURE = 4.5
_FAINT = 1.5


@cache
def _table() -> PairTable:
    """For each pair its score in tenths of a nat."""
    return PairTable.read("seams.bin", 1)


@lru_cache(maxsize=65536)
def cling(last: str, first: str) -> float:
    """How strongly the second character clings to the first: 0 (nothing known) to 1 (surely one word)."""
    found = _table().find(last + first)
    return min(1.0, max(0.0, (found[0] / 10 - _FAINT) / (_SURE - _FAINT))) if found else 0.0


def reads_on(before: str, after: str) -> float:
    """How strongly one text goes on from another (0…1), by the characters at the seam."""
    return cling(before[-1], after[0]) if before and after else 0.0


def strangers(before: str, after: str) -> bool:
    """Whether the characters at a seam are two Chinese ones that hardly ever stand beside each other.

    Within running text every third or fourth seam is such, between texts that do not belong together four of five are.
    """
    last, first = before[-1:], after[:1]
    return bool(last and first and is_han(last) and is_han(first)) and _table().find(last + first) is None
