"""How much of a headline stands in a paragraph: shared pairs of characters, rare ones counting more.

The pairs of one head line are numbered; what a paragraph shares with it is a bit set, so that the overlap with any
run of paragraphs is the union of theirs.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from reader.segmentation.plain.measure import is_han


def pairs(text: str) -> set[str]:
    """The pairs of neighbouring characters, over marks and spaces but not across them; numbers and words whole."""
    found: set[str] = set()
    previous = word = ""
    for char in text + " ":
        if char.isascii() and char.isalnum():
            word += char
            continue
        if word:
            found.add(word)
        keep = is_han(char)
        if keep and previous:
            found.add(previous + char)
        previous, word = (char if keep else ""), ""
    return found


class Overlap:
    """The overlaps of all head lines of a page with all its paragraphs.

    `heads` and `bodies` are texts; both are named by their positions in these sequences.
    """

    def __init__(self, heads: Sequence[str], bodies: Sequence[str]) -> None:
        self._heads = [sorted(pairs(head)) for head in heads]
        self._bodies = [pairs(body) for body in bodies]
        self._shared: dict[tuple[int, int], int] = {}

    @cached_property
    def _rarity(self) -> dict[str, float]:
        seen = Counter(pair for body in self._bodies for pair in body)
        every = {pair for head in self._heads for pair in head}
        return {pair: math.log(1 + (len(self._bodies) + 1) / (seen[pair] + 0.5)) for pair in every}

    def shared(self, head: int, body: int) -> int:
        """The bit set of a head line's pairs that stand in a paragraph."""
        key = (head, body)
        if key not in self._shared:
            there = self._bodies[body]
            self._shared[key] = sum(1 << k for k, pair in enumerate(self._heads[head]) if pair in there)
        return self._shared[key]

    @cached_property
    def _weights(self) -> list[list[float]]:
        return [[self._rarity[pair] for pair in own] for own in self._heads]

    def share(self, head: int, common: int) -> float:
        """The weighted share (0…1) of a head line's pairs that a bit set holds; 0 for a line without pairs."""
        weights = self._weights[head]
        whole = sum(weights)
        if not whole:
            return 0.0
        return sum(weight for k, weight in enumerate(weights) if common >> k & 1) / whole


class Cohesion:
    """How much a paragraph speaks of what stood in others: shared pairs that not every paragraph of the page has.

    The value is the sum of the shared pairs' rarities over the square root of the paragraph's pairs, so that long and
    short paragraphs compare.
    """

    def __init__(self, bodies: Sequence[str]) -> None:
        self._bodies = [pairs(body) for body in bodies]
        seen = Counter(pair for body in self._bodies for pair in body)
        self._rarity = {pair: math.log(1 + len(bodies) / count) for pair, count in seen.items() if count > 1}
        self._own = [sorted(pair for pair in body if pair in self._rarity) for body in self._bodies]
        self._shared: dict[tuple[int, int], int] = {}

    def shared(self, paragraph: int, other: int) -> int:
        """The bit set of a paragraph's pairs that stand in another one, too."""
        key = (paragraph, other)
        if key not in self._shared:
            there = self._bodies[other]
            self._shared[key] = sum(1 << k for k, pair in enumerate(self._own[paragraph]) if pair in there)
        return self._shared[key]

    def strength(self, paragraph: int, others: Iterable[int]) -> float:
        """How much a paragraph has in common with some others together."""
        common = 0
        for other in others:
            common |= self.shared(paragraph, other)
        own = self._own[paragraph]
        total: float = sum(self._rarity[pair] for k, pair in enumerate(own) if common >> k & 1)
        return total / math.sqrt(max(1, len(self._bodies[paragraph])))
