"""What binds items to each other: words that a head line shares with a body, and paragraphs among themselves."""

from __future__ import annotations

from collections.abc import Sequence

from reader.segmentation.plain.crossheads import crosshead_cost
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.overlap import Cohesion, Overlap

_STRANGER, _SHARED = 1.0, 0.04
"""What it costs more that a head line shares next to nothing with the text: it heads another one, told elsewhere."""
_CROSSHEAD_GAIN = 5.5
"""The most that shared words speak for a crosshead: one that is all in the paragraph beneath is rather a headline."""
_NEW_LEAD = 6.0
_AFTER_CLOSING = 2.5
_BESIDE_MARK = 4.0
_OTHER_MEASURE = 0.8
_BADLY_JOINED = 2.0
_WELL_JOINED = 1.5


class Bonds:
    """The bonds between the items of one page; items are named by position, costs and gains are in nats."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._heads = {at: n for n, at in enumerate(_of(items, Sort.HEAD))}
        self._bodies = {at: n for n, at in enumerate(_of(items, Sort.PARAGRAPH))}
        self._texts = [item.string for item in items]
        texts = [items[at].string for at in self._bodies]
        self._overlap = Overlap([items[at].string for at in self._heads], texts)
        self._cohesion = Cohesion(texts)

    def share(self, head: int, body: Sequence[int]) -> float:
        """The weighted share (0…1) of a head line's pairs of characters that stand in a body."""
        line, common = self._heads[head], 0
        for paragraph in body:
            common |= self._overlap.shared(line, self._bodies[paragraph]) if paragraph in self._bodies else 0
        return self._overlap.share(line, common)

    def head_gain(self, heads: Sequence[int], body: Sequence[int]) -> float:
        """What the words that head lines share with a body take off the cost; a stranger adds to it.

        Measured: of the lines that share nothing with a body one in a hundred is its own, of those that share half
        nearly all are.
        """
        shares = (self.share(at, body) for at in heads)
        return sum(min(8.0, 11.0 * share - 1.8) - _STRANGER * (share < _SHARED) for share in shares)

    def crosshead_cost(self, line: int, earlier: int) -> float:
        """What a line costs as a crosshead, less the more of it stands in the paragraph that it heads."""
        gain = self.head_gain([line], [line + 1])
        return crosshead_cost(self._texts[line], earlier) - min(_CROSSHEAD_GAIN, max(0.0, gain))

    def body_gain(self, paragraph: int, before: Sequence[int]) -> float:
        """How much it speaks for one article that a paragraph has words in common with those before it."""
        others = [self._bodies[at] for at in before if at in self._bodies]
        strength = self._cohesion.strength(self._bodies[paragraph], others)
        return min(2.2, strength - 1.6)


def joint_cost(last: Item, item: Item, *, after_island: bool = False) -> float:
    """What it costs that one body goes on from paragraph to paragraph, by their form."""
    cost = _NEW_LEAD * item.lead + _BESIDE_MARK * (item.marked or last.marked) + _AFTER_CLOSING * last.closed
    cost += _OTHER_MEASURE * (abs(last.measure - item.measure) > 1.2)
    if last.open_end and item.open_start:
        return cost - _WELL_JOINED * after_island
    return cost + _BADLY_JOINED * (last.open_end or item.open_start)


def _of(items: Sequence[Item], sort: Sort) -> list[int]:
    return [at for at, item in enumerate(items) if item.sort is sort]
