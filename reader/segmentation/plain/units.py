"""The items of a page grouped into articles, photos, notices and the rest, by dynamic programming.

Every way to cut the page into units has a cost, the sum of its units' costs; the cheapest way wins. A unit is heads
and a body in either order, a caption and its credit, a title alone, a notice, a table. Costs are in nats, roughly,
and were set by reason: changing one by a third moves little.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from reader.segmentation.plain.bodies import Bodies, Body
from reader.segmentation.plain.bonds import Bonds
from reader.segmentation.plain.captions import photos
from reader.segmentation.plain.forms import label_sort
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.levels import goes_on
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.notices import CONTACT, notices
from reader.segmentation.plain.unit import Habit, Unit, UnitSort

NEVER = 1e9
RIFT = 9
"""So many blank lines stand where a text is known to go on elsewhere on its page,"""
_OVER_RIFT = 2.0
"""and what it costs that a unit goes on beyond."""
_MOST_HEADS = 7
_ARTICLE = 1.5
_HEADLESS = 5.0
_HEADLESS_WITH_LEAD = 3.5
_MARKED_ALONE = 0.1
_LABEL_ALONE = 3.5
_TITLE_ALONE = 4.0
_TITLE_WITH_POINTER = 0.5
_TABLE = 1.0
_NAMES_AFTER_BODY = 0.8
_SIGNED_TWICE = 3.0
_NAMES_ABOVE = 1.4
_HEADED_ANEW = 4.0
_ADDRESS = 4.0
"""A line with a telephone number or an address heads nothing."""
_WIDEST_LABEL = 6.0
_STRANGE = 0.34
_SHORT_HEAD = 1.2
_SHORTEST_HEAD = 8.0


def units(items: Sequence[Item]) -> tuple[Unit, ...]:
    """The cheapest way to cut a page; found twice, the second time with the page's own habit."""
    bonds = Bonds(items)
    bodies = Bodies(items, bonds)
    first = _best(items, bonds, bodies, Habit())
    found = _best(items, bonds, bodies, _habit(first, items))
    return tuple(_with_label(items, bonds, unit) for unit in found)


def _with_label(items: Sequence[Item], bonds: Bonds, unit: Unit) -> Unit:
    """The unit, its first head line taken for a label where it is short and has nothing to do with the text."""
    if len(unit.heads) < 2 or unit.labels or not unit.body:
        return unit
    first, second = (items[at].string for at in unit.heads[:2])
    short = width(first) <= _WIDEST_LABEL and width(second) > width(first) and first.isalpha()
    if not short or goes_on(first, second) or bonds.share(unit.heads[0], unit.body) > _STRANGE:
        return unit
    return replace(unit, heads=unit.heads[1:], labels=unit.heads[:1])


def _best(items: Sequence[Item], bonds: Bonds, bodies: Bodies, habit: Habit) -> tuple[Unit, ...]:
    size = len(items)
    best = [0.0] + [NEVER] * size
    chosen: list[Unit | None] = [None] * (size + 1)
    rifts = list(accumulate((item.gap >= RIFT for item in items), initial=0))
    for start in range(size):
        for end, unit in _candidates(items, bonds, bodies, habit, start):
            parted = end == size or items[end].gap > 0
            cost = best[start] + unit.cost + (0.0 if parted else habit.no_gap)
            cost += _OVER_RIFT * (rifts[end] - rifts[start + 1])
            if cost < best[end]:
                best[end], chosen[end] = cost, unit
    found: list[Unit] = []
    at = size
    while unit_ := chosen[at]:
        found.append(unit_)
        at = unit_.items[0]
    return tuple(reversed(found))


def _habit(found: Sequence[Unit], items: Sequence[Item]) -> Habit:
    """Where most articles of the page have their heads, and whether units begin after a blank line."""
    headed = [unit for unit in found if unit.sort is UnitSort.ARTICLE and unit.heads]
    share = (sum(unit.heads_first for unit in headed) + 1) / (len(headed) + 2)
    gaps = [items[unit.items[0]].gap > 0 for unit in found[1:]]
    return Habit(
        heads_after=1.2 * max(0.0, share - 0.6),
        heads_before=1.2 * max(0.0, 0.4 - share),
        no_gap=0.8 * max(0.0, sum(gaps) / max(1, len(gaps)) - 0.4),
    )


def _candidates(
    items: Sequence[Item], bonds: Bonds, bodies: Bodies, habit: Habit, start: int
) -> Iterator[tuple[int, Unit]]:
    """Every unit that may begin at an item, and where it ends."""
    yield start + 1, _alone(items[start], start)
    pair = [item.sort for item in items[start : start + 2]]
    if pair in ([Sort.HEAD, Sort.TABLE], [Sort.TABLE, Sort.HEAD]):
        head = start + pair.index(Sort.HEAD)
        both = (start, start + 1)
        yield start + 2, Unit(UnitSort.TABLE, both, _TABLE, heads=(head,), body=(2 * start + 1 - head,))
    yield from photos(items, bonds, start)
    yield from _heads_first(items, bonds, bodies, habit, start)
    if items[start].sort in (Sort.PARAGRAPH, Sort.JUMP):
        yield from _body_first(items, bonds, bodies, habit, start)


def _alone(item: Item, at: int) -> Unit:
    """The item as a piece of its own, whatever it is, so that every page can be cut."""
    own = (at,)
    match item.sort:
        case Sort.LABEL:
            return Unit(UnitSort.LABEL, own, 0.8, labels=own)
        case Sort.TABLE:
            return Unit(UnitSort.TABLE, own, _TABLE, body=own)
        case Sort.PARAGRAPH:
            return Unit(UnitSort.ARTICLE, own, 9.0, body=own)
        case Sort.CREDIT:
            return Unit(UnitSort.PHOTO, own, 8.0, credits=own)
        case Sort.HEAD:
            return Unit(UnitSort.TITLE, own, _TITLE_ALONE, heads=own)
        case Sort.BYLINE:
            return Unit(UnitSort.TITLE, own, 6.0, names=own)
        case _:
            return Unit(UnitSort.TITLE, own, 6.0, jumps=own)


def _heads_first(
    items: Sequence[Item], bonds: Bonds, bodies: Bodies, habit: Habit, start: int
) -> Iterator[tuple[int, Unit]]:
    for head_end, head_cost in _head_runs(items, start):
        run = range(start, head_end)
        heads = tuple(at for at in run if items[at].sort is Sort.HEAD)
        if heads and not any(items[at].sort is Sort.JUMP for at in run):
            yield from _titles(items, run, heads, head_cost)
        if not heads and items[head_end - 1].sort is not Sort.LABEL:
            continue
        for end, body in bodies.starting(head_end):
            cost = _ARTICLE + head_cost + body.cost + habit.heads_before
            cost += _LABEL_ALONE * (not heads) - bonds.head_gain(heads, body.own)
            cost += _SHORT_HEAD * (len(run) == 1 and _like_crosshead(items, start, body.own[0]))
            yield from _endings(items, end, _article(items, run, body, cost, heads_first=True))


def _body_first(
    items: Sequence[Item], bonds: Bonds, bodies: Bodies, habit: Habit, start: int
) -> Iterator[tuple[int, Unit]]:
    for end, body in bodies.starting(start):
        if body.opens_with_picture:
            continue
        first = items[body.own[0]]
        brief = first.marked and len(body.own) == 1
        bare = _MARKED_ALONE if brief else _HEADLESS_WITH_LEAD if first.lead else _HEADLESS
        cost = _ARTICLE + body.cost
        yield end, _article(items, range(start, start), body, cost + bare, heads_first=True)
        for head_end, head_cost in _head_runs(items, end):
            run = range(end, head_end)
            heads = tuple(at for at in run if items[at].sort is Sort.HEAD)
            if heads:
                headed = cost + head_cost + habit.heads_after - bonds.head_gain(heads, body.own)
                yield head_end, _article(items, run, body, headed, heads_first=False)


def _head_runs(items: Sequence[Item], start: int) -> Iterator[tuple[int, float]]:
    """Ends of the runs of head lines, labels and names that begin here, and what each costs by its form."""
    cost, names, heads, foot, named_below = 0.0, 0, 0, False, False
    for at in range(start, min(len(items), start + _MOST_HEADS)):
        match items[at].sort:
            case Sort.HEAD:
                heads += 1
                anew = foot and not _below_dash(items[at - 1].string, items[at].string)
                foot = foot or items[at].string.startswith("——")
                cost += _ADDRESS * bool(CONTACT.search(items[at].string))
                cost += 0.3 + 2.0 * names * named_below + 1.5 * (heads > 5) + _HEADED_ANEW * anew
            case Sort.LABEL:
                cost += 2.0 if at > start or label_sort(items[at].string) == "brief" else 0.2
            case Sort.BYLINE:
                names += 1
                named_below = heads > 0
                cost += 2.5 if names > 1 else 0.2 if heads else _NAMES_ABOVE
            case Sort.JUMP:
                cost += 0.2
            case _:
                return
        yield at + 1, cost


def _like_crosshead(items: Sequence[Item], head: int, first: int) -> bool:
    """Whether a lone head line is as short as a crosshead, above a text that nobody signs."""
    return width(items[head].string) <= _SHORTEST_HEAD and not items[first].lead


def _below_dash(last: str, line: str) -> bool:
    """Whether a head line can follow a —— line: as one more, or as its second line; else a new head begins."""
    return line.startswith("——") or goes_on(last, line)


def _titles(items: Sequence[Item], run: range, heads: tuple[int, ...], cost: float) -> Iterator[tuple[int, Unit]]:
    """A headline without a body; sure where a line says on which page the body is."""
    names = tuple(at for at in run if items[at].sort is Sort.BYLINE)
    labels = tuple(at for at in run if items[at].sort is Sort.LABEL)
    alone = _TITLE_ALONE + cost + 2.0 * len(names)
    unit = Unit(UnitSort.TITLE, tuple(run), alone, heads=heads, names=names, labels=labels)
    yield run.stop, unit
    if run.stop < len(items) and items[run.stop].sort is Sort.POINTER:
        pointed = (*run, run.stop)
        yield run.stop + 1, replace(unit, items=pointed, cost=_TITLE_WITH_POINTER + cost, jumps=(run.stop,))


def _endings(items: Sequence[Item], end: int, unit: Unit) -> Iterator[tuple[int, Unit]]:
    """The article as it stands, as a notice, and with names on a line after its body."""
    yield end, unit
    yield from notices(items, end, unit)
    if end < len(items) and items[end].sort is Sort.BYLINE and not unit.names:
        signed = items[unit.body[0]].signed or items[unit.body[-1]].closed
        cost = unit.cost + _NAMES_AFTER_BODY + _SIGNED_TWICE * signed
        yield end + 1, replace(unit, items=(*unit.items, end), names=(end,), cost=cost)


def _article(items: Sequence[Item], run: range, body: Body, cost: float, *, heads_first: bool) -> Unit:
    def of(sort: Sort) -> tuple[int, ...]:
        return tuple(at for at in run if items[at].sort is sort)

    signed = items[body.own[0]].signed or any(items[at].sort is Sort.BYLINE for at in run)
    return Unit(
        UnitSort.ARTICLE,
        tuple(sorted({*run, *body.items})),
        cost + _SIGNED_TWICE * (signed and len(body.own) > 1 and items[body.own[-1]].closed),
        heads=of(Sort.HEAD),
        body=body.own,
        names=of(Sort.BYLINE),
        labels=of(Sort.LABEL),
        jumps=(*of(Sort.JUMP), *body.jumps),
        islands=body.islands,
        heads_first=heads_first,
    )
