"""Bodies: runs of paragraphs that can be one article's, captions and jump lines in their midst set apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.segmentation.plain.bonds import Bonds, joint_cost
from reader.segmentation.plain.captions import photos
from reader.segmentation.plain.crossheads import may_be_crosshead
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.unit import Unit

_MOST_ITEMS = 60
_ISLAND = 0.8
_FIRST_ISLAND = 1.2
"""A picture between the headline and the text."""
_AFTER_JUMP = 0.8
_OPEN_START = 2.5
_OPEN_END = 3.0


@dataclass(frozen=True, slots=True)
class Body:
    """A way to read a stretch of items as a body: what is its own, its islands and jump lines.

    `own` are its paragraphs and crossheads, of which there are so many (`crossheads`).
    """

    cost: float
    own: tuple[int, ...] = ()
    islands: tuple[Unit, ...] = ()
    jumps: tuple[int, ...] = ()
    crossheads: int = 0

    @property
    def opens_with_picture(self) -> bool:
        """Whether a caption stands before its first paragraph."""
        return bool(self.islands and self.islands[0].items[0] < self.own[0])

    @property
    def items(self) -> tuple[int, ...]:
        """All items of the stretch."""
        return (*self.own, *self.jumps, *(at for island in self.islands for at in island.items))


class Bodies:
    """All bodies of a page, each stretch read once."""

    def __init__(self, items: Sequence[Item], bonds: Bonds) -> None:
        self._items, self._bonds = items, bonds
        self._known: dict[int, tuple[tuple[int, Body], ...]] = {}

    def starting(self, start: int) -> tuple[tuple[int, Body], ...]:
        """Every stretch from an item that can be read as one body: where it ends, and its cheapest reading."""
        if start not in self._known:
            self._known[start] = tuple(_bodies(self._items, self._bonds, start))
        return self._known[start]


def _bodies(items: Sequence[Item], bonds: Bonds, start: int) -> Iterator[tuple[int, Body]]:
    bound = min(len(items), start + _MOST_ITEMS)
    ways = {start: Body(0.0)}
    for at in range(start, bound):
        way = ways.get(at)
        if way is None:
            continue
        if way.own and items[way.own[-1]].sort is Sort.PARAGRAPH:
            yield at, _ended(items, way, at)
        for end, longer in _steps(items, bonds, way, at):
            if end not in ways or longer.cost < ways[end].cost:
                ways[end] = longer
    if bound in ways and ways[bound].own and items[ways[bound].own[-1]].sort is Sort.PARAGRAPH:
        yield bound, _ended(items, ways[bound], bound)


def _steps(items: Sequence[Item], bonds: Bonds, way: Body, at: int) -> Iterator[tuple[int, Body]]:
    """The body with the next item, whatever it may be in it."""
    if items[at].sort is Sort.PARAGRAPH:
        cost = way.cost + _paragraph_cost(items, bonds, way, at)
        yield at + 1, replace(way, cost=cost, own=(*way.own, at))
    elif items[at].sort is Sort.JUMP:
        yield at + 1, replace(way, jumps=(*way.jumps, at))
    if way.own and may_be_crosshead(items, way.own[-1], at):
        cost = way.cost + bonds.crosshead_cost(at, way.crossheads)
        yield at + 1, replace(way, cost=cost, own=(*way.own, at), crossheads=way.crossheads + 1)
    for end, photo in photos(items, bonds, at):
        cost = way.cost + photo.cost + (_ISLAND if way.own else _FIRST_ISLAND)
        yield end, replace(way, cost=cost, islands=(*way.islands, photo))


def _paragraph_cost(items: Sequence[Item], bonds: Bonds, way: Body, at: int) -> float:
    if not way.own:
        follows_jump = at > 0 and items[at - 1].sort is Sort.JUMP
        return _OPEN_START * (items[at].open_start and not way.jumps and not follows_jump)
    last = way.own[-1] if items[way.own[-1]].sort is Sort.PARAGRAPH else way.own[-2]
    after_island = bool(way.islands and way.islands[-1].items[-1] == at - 1)
    jumped = bool(way.jumps and way.jumps[-1] > last)
    cost = joint_cost(items[last], items[at], after_island=after_island) + _AFTER_JUMP * jumped
    return cost - bonds.body_gain(at, way.own)


def _ended(items: Sequence[Item], way: Body, end: int) -> Body:
    """The body that stops here; to stop in mid-sentence costs, unless a jump line says where it goes on."""
    jumped = (way.jumps and way.jumps[-1] > way.own[-1]) or (end < len(items) and items[end].sort is Sort.JUMP)
    torn = items[way.own[-1]].open_end and not jumped
    return replace(way, cost=way.cost + _OPEN_END) if torn else way
