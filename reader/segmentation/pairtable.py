"""Tables of pairs of neighbouring Chinese characters with scores, counted from news prose; their cards lie beside them.

A file holds the number of pairs (32 bits), the sorted keys (two code points of 16 bits), and for each score one signed
byte a pair; all little-endian.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.locator import resource


@dataclass(frozen=True, slots=True)
class PairTable:
    """Sorted `keys`, and for each score the values of all pairs in that order."""

    keys: array[int]
    scores: tuple[array[int], ...]

    @classmethod
    def read(cls, name: str, scores: int) -> PairTable:
        """The table of this name among the models of segmentation, with so many scores."""
        data = resource("models", "segmentation", name).read_bytes()
        count = int.from_bytes(data[:4], "little")
        keys = array("I", data[4 : 4 + 4 * count])
        if sys.byteorder == "big":
            keys.byteswap()
        starts = (4 + 4 * count + count * column for column in range(scores))
        return cls(keys, tuple(array("b", data[start : start + count]) for start in starts))

    def find(self, pair: str) -> tuple[int, ...] | None:
        """The scores of two characters; None where they are not in the table."""
        if len(pair) != 2 or max(map(ord, pair)) > 0xFFFF:
            return None
        key = _key(pair)
        at = bisect_left(self.keys, key)
        if at == len(self.keys) or self.keys[at] != key:
            return None
        return tuple(values[at] for values in self.scores)


def write_table(path: Path, scores: Mapping[str, Sequence[float]]) -> None:
    """Writes a table of pairs and their scores, each rounded and kept within a byte."""
    pairs = sorted(scores, key=_key)
    keys = array("I", map(_key, pairs))
    if sys.byteorder == "big":
        keys.byteswap()
    rows = [[min(127, max(-127, round(score))) for score in scores[pair]] for pair in pairs]
    columns = (array("b", column).tobytes() for column in zip(*rows, strict=True))
    path.write_bytes(len(keys).to_bytes(4, "little") + keys.tobytes() + b"".join(columns))


def _key(pair: str) -> int:
    return ord(pair[0]) << 16 | ord(pair[1])
