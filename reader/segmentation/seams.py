"""Whether text reads on across a seam: how strongly two characters cling together in news prose.

The table holds pointwise mutual information of neighbouring characters; its card lies beside it. A pair that is not
in it proves little, for rare words are missing too; so a seam is only ever evidence for reading on.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from functools import cache, lru_cache

from reader.locator import resource

_SURE = 4.5
_FAINT = 1.5


@cache
def _table() -> tuple[array[int], array[int]]:
    """Sorted keys (two code points of 16 bits) and their scores in tenths of a nat."""
    data = resource("models", "segmentation", "seams.bin").read_bytes()
    count = int.from_bytes(data[:4], "little")
    keys, scores = array("I"), array("b")
    keys.frombytes(data[4 : 4 + 4 * count])
    scores.frombytes(data[4 + 4 * count :])
    if sys.byteorder == "big":
        keys.byteswap()
    return keys, scores


@lru_cache(maxsize=65536)
def cling(last: str, first: str) -> float:
    """How strongly the second character clings to the first: 0 (nothing known) to 1 (surely one word)."""
    if max(ord(last), ord(first)) > 0xFFFF:
        return 0.0
    keys, scores = _table()
    key = ord(last) << 16 | ord(first)
    at = bisect_left(keys, key)
    if at == len(keys) or keys[at] != key:
        return 0.0
    return min(1.0, max(0.0, (scores[at] / 10 - _FAINT) / (_SURE - _FAINT)))


def reads_on(before: str, after: str) -> float:
    """How strongly one text goes on from another (0…1), by the characters at the seam."""
    return cling(before[-1], after[0]) if before and after else 0.0
