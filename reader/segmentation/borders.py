"""Whether a phrase may end or begin: how often two characters stand at the border of a clause in news prose.

举行 ends many clauses and begins none, 地带 is at home in the middle. A headline that was wrapped breaks where no
clause would; between a headline and its kicker or subhead one clause has ended and another begins.
"""

from __future__ import annotations

from functools import cache

from reader.segmentation.pairtable import PairTable

_STRONGEST = 3.0


@cache
def _table() -> PairTable:
    """For each pair how much more often than others (tenths of a nat) it ends a clause, and begins one."""
    return PairTable.read("borders.bin", 2)


def ends(text: str) -> float:
    """How much a text ends as clauses do (nats, −3 to 3), by its last two characters; 0 where nothing is known."""
    return _score(text[-2:], 0)


def begins(text: str) -> float:
    """How much a text begins as clauses do (nats, −3 to 3), by its first two characters; 0 where nothing is known."""
    return _score(text[:2], 1)


def _score(pair: str, which: int) -> float:
    found = _table().find(pair)
    return min(_STRONGEST, max(-_STRONGEST, found[which] / 10)) if found else 0.0
