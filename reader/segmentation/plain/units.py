"""Units: the items of a page grouped into articles, photos, briefs and the rest, by dynamic programming.

A unit is heads and a body in either order, a caption and its credit, a title alone, an advertisement, a table. Bodies
may hold islands: captions that the extractor left in their midst. Every way to cut the page into units has a cost,
the sum of its units' costs; the cheapest way wins. Costs are in nats, roughly, and were set by reason: changing one by
a third moves little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.segmentation.plain.forms import CAPTION_START, label_sort
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.levels import goes_on
from reader.segmentation.plain.overlap import Cohesion, Overlap

NEVER = 1e9
_MOST_BODY = 60
_MOST_HEADS = 7
_NOTICE = re.compile(
    r"(?:公告|启事|声明|通告|公示|讣告|招标|招租|遗失|挂失|通知|广告|招聘|诚聘|招生|转让|出租|出售|拍卖|开业|热销)"
)
_NOTICE_TITLE = re.compile(r"\S{0,10}(?:公告|启事|声明|通告|公示|讣告|挂失|招租|遗失)$")
_CONTACT = re.compile(r"(?:电话|热线|手机|联系|地址|邮箱|传真|咨询|网址)[^，。]{0,6}[：:]|\d{3,4}-\d{7,8}|1[3-9]\d{9}")
_SIGNATURE = re.compile(
    r"(?:公司|局|院|中心|委员会|银行|医院|学校|集团|办公室|指挥部|管理处|政府|协会)$|电话|热线|地址"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """Items that make one piece; all fields name items by position.

    `heads` are in the order of the file, `names` are bylines on lines of their own, `islands` the units within its
    body. `sort` is `article`, `photo`, `title`, `notice`, `table` or `label` (a label that heads a column of briefs).
    `cost` is the unit's part in the cost of the page.
    """

    sort: str
    items: tuple[int, ...]
    cost: float
    heads: tuple[int, ...] = ()
    body: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    labels: tuple[int, ...] = ()
    credits: tuple[int, ...] = ()
    jumps: tuple[int, ...] = ()
    islands: tuple[Unit, ...] = ()
    heads_first: bool = True


@dataclass(frozen=True, slots=True)
class Habit:
    """What a page does as a rule: where heads stand (cost of the other way), and whether blank lines part units."""

    heads_after: float = 0.0
    heads_before: float = 0.0
    no_gap: float = 0.0


@dataclass(frozen=True, slots=True)
class _Body:
    """A way to read a stretch as a body: the paragraphs that are its own, and its islands."""

    cost: float
    own: tuple[int, ...]
    islands: tuple[Unit, ...] = ()
    jumps: tuple[int, ...] = ()


@dataclass
class Grouping:
    """The search for the units of one page."""

    items: Sequence[Item]
    habit: Habit = field(default_factory=Habit)

    def __post_init__(self) -> None:
        self._head_number = {at: n for n, at in enumerate(self._of(Sort.HEAD))}
        self._body_number = {at: n for n, at in enumerate(self._of(Sort.PARAGRAPH))}
        self._overlap = Overlap(
            [self.items[at].string for at in self._head_number], [self.items[at].string for at in self._body_number]
        )

        self._cohesion = Cohesion([self.items[at].string for at in self._body_number])

    def units(self) -> tuple[Unit, ...]:
        """The cheapest way to cut the page; found twice, the second time with the page's own habit."""
        first = self._best()
        self.habit = _habit(first, self.items)
        return self._best()

    def _of(self, sort: Sort) -> list[int]:
        return [at for at, item in enumerate(self.items) if item.sort is sort]

    def _best(self) -> tuple[Unit, ...]:
        size = len(self.items)
        best = [0.0] + [NEVER] * size
        unit: list[Unit | None] = [None] * (size + 1)
        for start in range(size):
            for end, found in self._candidates(start):
                cost = best[start] + found.cost + self._seam(end)
                if cost < best[end]:
                    best[end], unit[end] = cost, found
        chosen: list[Unit] = []
        at = size
        while at:
            last = unit[at]
            assert last is not None
            chosen.append(last)
            at = last.items[0]
        return tuple(reversed(chosen))

    def _seam(self, at: int) -> float:
        """What it costs to cut before an item: where this page parts its pieces by blank lines, the lack of one."""
        if at >= len(self.items) or self.items[at].gap:
            return 0.0
        return self.habit.no_gap

    def _candidates(self, start: int) -> Iterator[tuple[int, Unit]]:
        """Every unit that may begin at an item, and where it ends."""
        yield start + 1, self._alone(start)
        yield from self._tables(start)
        photos = list(self._photos(start))
        yield from photos
        yield from self._heads_first(start)
        if self.items[start].sort is Sort.PARAGRAPH or self.items[start].sort is Sort.JUMP:
            yield from self._body_first(start)

    def _alone(self, at: int) -> Unit:
        """The item as a piece of its own, whatever it is, so that every page can be cut."""
        item = self.items[at]
        sort, cost, key = {
            Sort.HEAD: ("title", 4.0, "heads"),
            Sort.LABEL: ("label", 0.8, "labels"),
            Sort.BYLINE: ("title", 6.0, "names"),
            Sort.CREDIT: ("photo", 8.0, "credits"),
            Sort.PARAGRAPH: ("article", 9.0, "body"),
            Sort.TABLE: ("table", 1.0, "body"),
        }.get(item.sort, ("title", 6.0, "jumps"))
        return Unit(sort, (at,), cost, **{key: (at,)})  # type: ignore[arg-type]

    def _tables(self, start: int) -> Iterator[tuple[int, Unit]]:
        if start + 1 < len(self.items) and self.items[start].sort is Sort.HEAD:
            if self.items[start + 1].sort is Sort.TABLE:
                yield start + 2, Unit("table", (start, start + 1), 1.0, heads=(start,), body=(start + 1,))

    # Heads

    def _head_runs(self, start: int) -> Iterator[tuple[int, float]]:
        """Ends of the runs of head lines, labels and names that begin here, and what each costs by itself."""
        cost, named, heads = 0.0, 0, 0
        for at in range(start, min(len(self.items), start + _MOST_HEADS)):
            item = self.items[at]
            if item.sort is Sort.HEAD:
                heads += 1
                cost += 0.3 + 2.0 * named + (1.5 if heads > 5 else 0.0) + 4.0 * _begins_anew(self.items, start, at)
            elif item.sort is Sort.LABEL:
                cost += 2.0 if at > start or label_sort(item.string) == "brief" else 0.2
            elif item.sort is Sort.BYLINE:
                named += 1
                cost += 0.2 if heads and named == 1 else 2.5
            elif item.sort is Sort.JUMP:
                cost += 0.2
            else:
                return
            yield at + 1, cost

    def _head_gain(self, heads: Sequence[int], body: Sequence[int]) -> float:
        """What the overlap of each head line with the body takes off the cost; a stranger adds to it."""
        total = 0.0
        for at in heads:
            row = self._overlap.shared[self._head_number[at]]
            common = 0
            for paragraph in body:
                common |= row[self._body_number[paragraph]]
            total += _gain(self._overlap.share(self._head_number[at], common))
        return total

    # Bodies

    def _bodies(self, start: int) -> Iterator[tuple[int, _Body]]:
        """Every stretch from an item that can be read as one body, the cheapest reading of each."""
        ways: dict[int, _Body] = {start: _Body(0.0, ())}
        for at in range(start, min(len(self.items), start + _MOST_BODY)):
            way = ways.get(at)
            if way is None:
                continue
            if way.own:
                yield at, way
            item = self.items[at]
            if item.sort is Sort.PARAGRAPH:
                _keep(ways, at + 1, self._with_paragraph(way, at))
            elif item.sort is Sort.JUMP:
                _keep(ways, at + 1, replace(way, jumps=(*way.jumps, at)))
            if way.own:
                for end, photo in self._photos(at):
                    cost = way.cost + photo.cost + 0.8
                    _keep(ways, end, replace(way, cost=cost, islands=(*way.islands, photo)))
        last = min(len(self.items), start + _MOST_BODY)
        if last in ways and ways[last].own:
            yield last, ways[last]

    def _with_paragraph(self, way: _Body, at: int) -> _Body:
        item = self.items[at]
        cost = way.cost
        if way.own:
            cost -= _bond(self._cohesion.strength(self._body_number[at], (self._body_number[one] for one in way.own)))
            cost += _joint_cost(
                self.items[way.own[-1]], item, bool(way.islands and way.islands[-1].items[-1] == at - 1)
            )
            cost += 0.8 if way.jumps and way.jumps[-1] > way.own[-1] else 0.0
        elif item.open_start and not way.jumps and not self._follows_jump(at):
            cost += 2.5
        return replace(way, cost=cost, own=(*way.own, at))

    def _follows_jump(self, at: int) -> bool:
        return at > 0 and self.items[at - 1].sort is Sort.JUMP

    def _close_cost(self, way: _Body, end: int) -> float:
        """What it costs that the body stops here: in mid-sentence, unless a jump line says where it goes on."""
        jumped = bool(way.jumps and way.jumps[-1] > way.own[-1]) or (
            end < len(self.items) and self.items[end].sort is Sort.JUMP
        )
        return 3.0 if self.items[way.own[-1]].open_end and not jumped else 0.0

    # Articles

    def _heads_first(self, start: int) -> Iterator[tuple[int, Unit]]:
        for head_end, head_cost in self._head_runs(start):
            run = range(start, head_end)
            heads = tuple(at for at in run if self.items[at].sort is Sort.HEAD)
            if heads and not any(self.items[at].sort is Sort.JUMP for at in run):
                yield from self._titles(start, head_end, heads, head_cost)
            if not heads and self.items[head_end - 1].sort is not Sort.LABEL:
                continue
            for end, way in self._bodies(head_end):
                cost = 1.5 + head_cost + way.cost + self._close_cost(way, end) + self.habit.heads_before
                cost -= self._head_gain(heads, way.own)
                cost += 0.0 if heads else 3.5
                unit = self._article(run, way, cost, heads_first=True)
                yield from self._endings(end, unit)

    def _endings(self, end: int, unit: Unit) -> Iterator[tuple[int, Unit]]:
        """The article as it stands, and with names on a line after its body."""
        yield end, unit
        notice = self._notice(unit)
        if notice is not unit:
            yield from self._notices(end, notice)
        if end < len(self.items) and self.items[end].sort is Sort.BYLINE and not unit.names:
            named = replace(unit, items=(*unit.items, end), names=(end,), cost=unit.cost + 0.8)
            yield end + 1, named

    def _body_first(self, start: int) -> Iterator[tuple[int, Unit]]:
        for end, way in self._bodies(start):
            close = self._close_cost(way, end)
            lead = self.items[way.own[0]].lead
            bare = 2.0 + (3.0 if lead else 4.5) + way.cost + close
            if all(self.items[at].marked for at in way.own) and len(way.own) == 1:
                bare = 1.6 + way.cost + close  # an item of a column of briefs
            yield end, self._article(range(start, start), way, bare, heads_first=True)
            if end >= len(self.items):
                continue
            for head_end, head_cost in self._head_runs(end):
                run = range(end, head_end)
                heads = tuple(at for at in run if self.items[at].sort is Sort.HEAD)
                if not heads:
                    continue
                cost = 1.5 + head_cost + way.cost + close + self.habit.heads_after - self._head_gain(heads, way.own)
                yield head_end, self._article(run, way, cost, heads_first=False)

    def _article(self, run: range, way: _Body, cost: float, *, heads_first: bool) -> Unit:
        own = {*run, *way.own, *way.jumps, *(at for island in way.islands for at in island.items)}
        return Unit(
            "article",
            tuple(sorted(own)),
            cost,
            heads=tuple(at for at in run if self.items[at].sort is Sort.HEAD),
            body=way.own,
            names=tuple(at for at in run if self.items[at].sort is Sort.BYLINE),
            labels=tuple(at for at in run if self.items[at].sort is Sort.LABEL),
            jumps=(*(at for at in run if self.items[at].sort is Sort.JUMP), *way.jumps),
            islands=way.islands,
            heads_first=heads_first,
        )

    def _titles(self, start: int, end: int, heads: tuple[int, ...], cost: float) -> Iterator[tuple[int, Unit]]:
        """A headline without a body; sure where a line says on which page the body is."""
        run = tuple(range(start, end))
        names = tuple(at for at in run if self.items[at].sort is Sort.BYLINE)
        labels = tuple(at for at in run if self.items[at].sort is Sort.LABEL)
        unit = Unit("title", run, 4.0 + cost + 2.0 * len(names), heads=heads, names=names, labels=labels)
        yield end, unit
        if end < len(self.items) and self.items[end].sort is Sort.POINTER:
            yield end + 1, replace(unit, items=(*run, end), cost=0.5 + cost, jumps=(end,))

    # Photos, advertisements

    def _photos(self, start: int) -> Iterator[tuple[int, Unit]]:
        """Captions with their credit; a title of theirs may stand before or after."""
        size = len(self.items)
        at = start
        while at < size and at - start < 2 and self.items[at].sort is Sort.HEAD:
            at += 1
        for caption_start in {start, at}:
            for length in (1, 2, 3):
                credit = caption_start + length
                if credit >= size or self.items[credit - 1].sort is not Sort.PARAGRAPH:
                    break
                if self.items[credit].sort not in (Sort.CREDIT, Sort.BYLINE):
                    continue
                body, heads = tuple(range(caption_start, credit)), tuple(range(start, caption_start))
                cost = self._caption_cost(body, credit) + 0.5 * len(heads) - self._head_gain(heads, body)
                unit = Unit("photo", tuple(range(start, credit + 1)), cost, heads, body, credits=(credit,))
                yield credit + 1, unit
                if not heads:
                    yield from self._titled_after(unit)

    def _titled_after(self, unit: Unit) -> Iterator[tuple[int, Unit]]:
        start = unit.items[-1] + 1
        for end in (start + 1, start + 2):
            if end > len(self.items) or self.items[end - 1].sort is not Sort.HEAD:
                return
            heads = tuple(range(start, end))
            cost = unit.cost + 0.5 * len(heads) - self._head_gain(heads, unit.body)
            yield end, replace(unit, items=(*unit.items, *heads), heads=heads, cost=cost, heads_first=False)

    def _caption_cost(self, body: Sequence[int], credit: int) -> float:
        """Captions are short, begin with a day, have no 消息头; a credit without 摄 is a little less telling."""
        texts = [self.items[at] for at in body]
        length = sum(len(item.string) for item in texts)
        cost = 0.6 + 1.2 * (len(texts) - 1) + max(0.0, (length - 110) / 50)
        cost += 6.0 * any(item.lead for item in texts) + 2.0 * any(item.open_start for item in texts)
        cost += sum(_joint_cost(one, other, False) for one, other in zip(texts, texts[1:], strict=False))
        cost -= 0.8 if CAPTION_START.match(texts[0].string) else 0.0
        if self.items[credit].sort is Sort.BYLINE:
            cost += 0.6 if self.items[credit].marked else 1.6
        return cost

    def _notice(self, unit: Unit) -> Unit:
        """The unit as an advertisement or public notice where its wording is that of one."""
        title = "".join(self.items[at].string for at in unit.heads)
        text = "".join(self.items[at].string for at in unit.body)
        signs = (
            2 * bool(_NOTICE_TITLE.fullmatch(title)) + bool(_NOTICE.search(title + text)) + bool(_CONTACT.search(text))
        )
        if signs < 2 or len(text) > 800 or any(self.items[at].lead for at in unit.body):
            return unit
        return replace(unit, sort="notice", cost=unit.cost - 1.0 * signs)

    def _notices(self, end: int, unit: Unit) -> Iterator[tuple[int, Unit]]:
        """The notice, and with the lines of its signature."""
        yield end, unit
        while end < len(self.items) and self.items[end].sort in (Sort.HEAD, Sort.BYLINE):
            if not _SIGNATURE.search(self.items[end].string):
                return
            end += 1
            unit = replace(unit, items=(*unit.items, end - 1), body=(*unit.body, end - 1), cost=unit.cost + 0.2)
            yield end, unit


def _begins_anew(items: Sequence[Item], start: int, at: int) -> bool:
    """Whether a head line follows a —— line without going on from it: the dash stands at the foot of a head."""
    last = items[at - 1].string if at > start else ""
    return last.startswith("——") and not items[at].string.startswith("——") and not goes_on(last, items[at].string)


def _gain(share: float) -> float:
    """How much a head line that shares this much with a body lowers the cost of their being together.

    Measured: of the lines that share nothing with a body one in a hundred is its own, of those that share half nearly
    all are. The lines of one head are not independent, hence less than the logarithm of those odds.
    """
    return min(8.0, 11.0 * share - 1.8)


def _bond(cohesion: float) -> float:
    """How much it speaks for one article that a paragraph has this much in common with those before it."""
    return min(2.2, cohesion - 1.6)


def _joint_cost(last: Item, item: Item, after_island: bool) -> float:
    """What it costs that one body goes on from paragraph to paragraph."""
    cost = 6.0 * item.lead + 4.0 * (item.marked or last.marked) + (2.5 if last.closed else 0.0)
    cost += 0.8 if abs(last.measure - item.measure) > 1.2 else 0.0
    if last.open_end and item.open_start:
        return cost - (1.5 if after_island else 0.0)
    return cost + 2.0 * (last.open_end or item.open_start)


def _keep(ways: dict[int, _Body], at: int, way: _Body) -> None:
    if at not in ways or way.cost < ways[at].cost:
        ways[at] = way


def _habit(units: Sequence[Unit], items: Sequence[Item]) -> Habit:
    """Where most articles of the page have their heads, and whether units begin after a blank line."""
    headed = [unit for unit in units if unit.sort == "article" and unit.heads]
    before = sum(unit.heads_first for unit in headed)
    share = (before + 1) / (len(headed) + 2)
    gaps = [items[unit.items[0]].gap > 0 for unit in units[1:]]
    return Habit(
        heads_after=1.2 * max(0.0, share - 0.6),
        heads_before=1.2 * max(0.0, 0.4 - share),
        no_gap=0.8 * max(0.0, sum(gaps) / max(1, len(gaps)) - 0.4),
    )
