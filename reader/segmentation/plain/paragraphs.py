"""Paragraphs and display lines told apart: one Viterbi search over the lines of a page.

A column of body text betrays itself by its measure. With a measure of W em the first line of a paragraph is about
W − 2 wide (its indent is lost), every middle line about W, the last at most W and ends a sentence; a paragraph of one
line is at most W − 2. Everything else is display: headlines, labels, names. States are display, or one of the four
places in a paragraph of one of the page's measures; a measure may change within a paragraph, where text runs round a
picture. Costs are in nats, roughly; what a cue costs was set by reason and checked on many layouts, not trained.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from reader.segmentation.plain.forms import LEAD, TORN_LEAD, Form, numbered_crosshead
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import CLOSING, OPENING, ends_sentence, token_width
from reader.segmentation.plain.names import MARKS
from reader.segmentation.seams import reads_on

NEVER = 1e9
INDENT = 2.0
_NARROWEST = 5.0
_MOST_MEASURES = 28
_WINDOW = 16
_LONGEST_CAPTION = 9
_LEAST_GAIN = 1.0
_COMPANY = 0.6


class Part(IntEnum):
    """The place of a line in a paragraph."""

    DISPLAY = 0
    FIRST = 1
    MIDDLE = 2
    LAST = 3
    SINGLE = 4


@dataclass(frozen=True, slots=True)
class Setting:
    """How a line was read: its part, and the measure (em) of its column; 0 for display."""

    part: Part
    measure: float = 0.0


@dataclass(frozen=True, slots=True)
class GapHabit:
    """What a blank line costs within a paragraph, and the lack of one between two; learned from the page itself."""

    within: float = 0.8
    without: float = 0.1


@dataclass(frozen=True, slots=True)
class _Costs:
    """A line's own costs, whatever stands beside it.

    `reach` is its width with what stands unbreakable at the next line's front, `slack` by how much its marks can be
    set closer (em).
    """

    width: float
    reach: float
    slack: float
    display: float
    body: float
    final: bool
    torn: float
    indented: bool
    lead: bool

    def first(self, measure: float) -> float:
        """As the first line of a paragraph of several."""
        return self.body + self._misfit(measure - INDENT)

    def middle(self, measure: float) -> float:
        """As a line between the first and the last."""
        return self.body + self._misfit(measure) + 4.0 * self.indented + 8.0 * self.lead

    def last(self, measure: float) -> float:
        """As the last line of a paragraph of several."""
        return self.body + self._excess(measure) + self.torn + 4.0 * self.indented + 8.0 * self.lead

    def single(self, measure: float) -> float:
        """As a paragraph of one line."""
        return self.body + self._excess(measure - INDENT) + self.torn

    def _misfit(self, measure: float) -> float:
        """What it costs that the line should fill the measure."""
        short = measure - self.width
        if short < -0.6:
            return 0.5 * self._excess(measure)
        if short <= 0.6:
            return 0.0
        if self.reach > measure + 0.3:
            return 0.2 + 0.15 * short
        return 0.7 * short if short <= 1.1 else 0.5 + 1.3 * short

    def _excess(self, measure: float) -> float:
        """What it costs that the line is wider than the measure, after its marks were set closer."""
        over = self.width - measure
        if over <= 0.6:
            return 0.0
        squeezed = over - self.slack
        return 0.3 * over if squeezed <= 0.1 else 1.0 + 0.3 * over + 3.0 * squeezed


@dataclass(frozen=True, slots=True)
class Reading:
    """The setting of every line, and the islands: captions in the midst of a paragraph, read apart from it.

    An island is a range of lines; the paragraph that it tears goes on behind it.
    """

    settings: tuple[Setting, ...]
    islands: tuple[range, ...] = ()


def read(lines: Sequence[PlainLine]) -> Reading:
    """The most likely reading of a page; searched twice, the second time with the page's own habit of gaps."""
    rarity = _measures(lines)
    habit = _habit(lines, _search(lines, GapHabit(), rarity)[0])
    islands = _islands(lines, habit, rarity)
    return Reading(_with_islands(lines, islands, habit, rarity), islands)


def _with_islands(
    lines: Sequence[PlainLine], islands_: Sequence[range], habit: GapHabit, rarity: dict[float, float]
) -> tuple[Setting, ...]:
    """The settings where each island is searched by itself and the rest as if it were not there."""
    found: dict[int, Setting] = {}
    inner = {at for island in islands_ for at in island}
    for group in [[at for at in range(len(lines)) if at not in inner], *map(list, islands_)]:
        searched = _search([lines[at] for at in group], habit, rarity)[0]
        found |= dict(zip(group, searched, strict=True))
    return tuple(found[at] for at in range(len(lines)))


def _islands(lines: Sequence[PlainLine], habit: GapHabit, rarity: dict[float, float]) -> tuple[range, ...]:
    found: list[range] = []
    for at, line in enumerate(lines):
        if line.form is Form.CREDIT or (line.form is Form.BYLINE and line.string[0] in MARKS):
            island = _island(lines, at, found[-1].stop if found else 0, habit, rarity)
            found += [island] if island else []
    return tuple(found)


def _island(
    lines: Sequence[PlainLine], credit: int, bound: int, habit: GapHabit, rarity: dict[float, float]
) -> range | None:
    """The lines of a caption that tear a paragraph in two: taking them out makes the rest read much better."""
    low, high = max(bound, credit - _WINDOW), min(len(lines), credit + 1 + _WINDOW // 2)
    whole = _search(lines[low:high], habit, rarity)[1]
    best, gain = None, _LEAST_GAIN
    for start in range(max(low + 1, credit - _LONGEST_CAPTION), credit):
        for end in (credit + 1, credit + 2):
            if end >= high or (end > credit + 1 and not _may_be_title(lines[end - 1])):
                continue
            rest = _search([*lines[low:start], *lines[end:high]], habit, rarity)[1]
            apart = _search(lines[start:end], habit, rarity)[1]
            if whole - rest - apart > gain:
                best, gain = range(start, end), whole - rest - apart
    return best


def _may_be_title(line: PlainLine) -> bool:
    return line.form is Form.PLAIN and line.width <= 20 and not _MARK.search(line.string)


def _habit(lines: Sequence[PlainLine], found: Sequence[Setting]) -> GapHabit:
    """How telling blank lines are on this page: rare within paragraphs and common between them, or as they fall."""
    inside = [line.gap > 0 for line, this in zip(lines, found, strict=True) if this.part in (Part.MIDDLE, Part.LAST)]
    between = [line.gap > 0 for line, this in zip(lines, found, strict=True) if this.part in (Part.FIRST, Part.SINGLE)]
    rate_inside = (sum(inside) + 0.5) / (len(inside) + 2)
    rate_between = (sum(between) + 1) / (len(between) + 2)
    within = min(2.5, max(0.0, 0.7 * (rate_between / rate_inside - 1) ** 0.5)) if rate_between > rate_inside else 0.0
    return GapHabit(within, min(1.5, max(0.0, 2.0 * (rate_between - 0.6))))


def _costs(lines: Sequence[PlainLine], at: int) -> _Costs:
    line = lines[at]
    token = token_width(lines[at + 1].string) if at + 1 < len(lines) else 1.0
    text = line.string
    final = ends_sentence(text) or line.form is Form.CLOSING
    torn = 0.0 if final or text.endswith("）") else 1.5 if text.endswith(("：", ":")) else 4.5
    reach = line.width + (30.0 if line.spread else token)
    slack = min(2.5, 0.5 * sum(char in CLOSING or char in OPENING for char in text))
    lead = bool(LEAD.match(text) or TORN_LEAD.fullmatch(text))
    display = _display_cost(line) + 5.0 * lead
    return _Costs(line.width, reach, slack, display, _body_cost(line), final, torn, line.indent >= 1.0, lead)


def _body_cost(line: PlainLine) -> float:
    """What speaks against body text, wherever in a paragraph: no mark in a long line, a gap within, a name's form."""
    text = line.string
    cost = 0.0 if _MARK.search(text) else min(1.4, 0.09 * line.width)
    if not line.spread and _WIDE_SPACE.search(text) and line.form is Form.PLAIN and "记者" not in text:
        cost += 1.2
    if text.startswith("——"):
        cost += 2.5
    return cost + {Form.BYLINE: 3.0, Form.CREDIT: 5.0, Form.LABEL: 2.0}.get(line.form, 0.0)


def _display_cost(line: PlainLine) -> float:
    """What it costs to take a line for display; a line whose wording is that of furniture or a name gains."""
    text = line.string
    if line.vertical or line.form in _LAID_ASIDE or numbered_crosshead(text):
        return -NEVER
    if line.form in (Form.BYLINE, Form.CREDIT, Form.LABEL):
        return 0.8
    if line.form is Form.CLOSING:
        return 6.0
    cost = 2.8 + 1.5 * text.count("。") + (1.2 if "，" in text else 0.0)
    if text[-1] in "，、；。" or (text[-1] in CLOSING and ends_sentence(text) and text[-1] not in "！？…"):
        cost += 2.5
    if text[0] in CLOSING and text[0] not in "—…·":
        cost += 3.0
    return cost - (1.5 if line.spread and line.width <= 16 else 0.0)


_MARK = re.compile("[，。、；！？]")
_WIDE_SPACE = re.compile("(?<=[\u3400-\u9fff”])\\s+(?=[\u3400-\u9fff“])")
_LAID_ASIDE = frozenset({Form.JUMP, Form.POINTER, Form.MASTHEAD, Form.DATE, Form.FOLIO, Form.IMPRINT, Form.CELL})


def _measures(lines: Sequence[PlainLine]) -> dict[float, float]:
    """The measures that may occur, and what it costs to begin a paragraph of each: less, the more lines have it."""
    seen: Counter[float] = Counter()
    for line in lines:
        if line.width >= _NARROWEST and not line.vertical and line.form not in _LAID_ASIDE:
            seen[round(line.width * 2) / 2] += 2
            seen[round(line.width * 2) / 2 + INDENT] += 1
    likely = {measure: count for measure, count in seen.most_common(_MOST_MEASURES)}
    wide = sorted(seen, reverse=True)[:4]
    return {m: _rarity(sum(seen.get(m + d, 0) for d in (-0.5, 0.0, 0.5))) for m in {*likely, *wide}}


def _rarity(count: int) -> float:
    return 0.0 if count >= 12 else 0.6 if count >= 6 else 1.2


_State = tuple[Part, int]


def _search(
    lines: Sequence[PlainLine], habit: GapHabit, rarity: dict[float, float]
) -> tuple[tuple[Setting, ...], float]:
    """Viterbi's algorithm: the cheapest settings and their cost; states are display and four parts of every measure."""
    if not lines:
        return (), 0.0
    measures = list(rarity)
    trellis = _Trellis(measures, [rarity[measure] for measure in measures], habit)
    for at, line in enumerate(lines):
        trellis.step(line, _costs(lines, at))
    return trellis.best()


class _Trellis:
    """The costs of the best ways to each state of the line reached so far, and where each came from."""

    def __init__(self, measures: list[float], rarity: list[float], habit: GapHabit) -> None:
        self.measures, self.rarity, self.habit = measures, rarity, habit
        self.display = 0.0
        self.open = [NEVER] * len(measures)  # after a first or middle line
        self.closed = [NEVER] * len(measures)  # after a last or single line
        self.open_part = [Part.MIDDLE] * len(measures)
        self.closed_part = [Part.LAST] * len(measures)
        self.jumped = False
        self.credited = False
        self.text = ""
        self.final = True
        self.origin: list[dict[_State, _State | None]] = []

    def step(self, line: PlainLine, costs: _Costs) -> None:
        """Takes one more line."""
        inside = self.habit.within if line.gap else 0.0
        between = 0.0 if line.gap else self.habit.without
        best_open, open_at = _least(self.open)
        best_closed, closed_at = _least(self.closed)
        # Leaving a paragraph open costs much, unless its last line happens to end a sentence or a jump follows.
        torn = 0.4 if line.form is Form.JUMP else 1.6 if self.final else 5.0
        seam = 2.5 * reads_on(self.text, line.string)
        inside -= 0.2 * seam
        ways: tuple[tuple[float, _State | None], ...] = (
            (self.display + (0.0 if costs.display < 3.0 else 0.8 * seam), (Part.DISPLAY, 0)),
            (best_closed + seam, (self.closed_part[closed_at], closed_at) if self.measures else None),
            (best_open + torn + seam, (self.open_part[open_at], open_at) if self.measures else None),
        )
        start, start_from = min(ways, key=lambda way: way[0])
        # Head lines come in company.
        display, display_from = min((self.display - _COMPANY, (Part.DISPLAY, 0)), (start, start_from), key=lambda w: w[0])
        origin: dict[_State, _State | None] = {(Part.DISPLAY, 0): display_from}
        new_open, new_closed = list(self.open), list(self.closed)
        open_part, closed_part = list(self.open_part), list(self.closed_part)
        for k, measure in enumerate(self.measures):
            begin = start + between + self.rarity[k]
            if start_from is not None and start_from != (Part.DISPLAY, 0) and start_from[1] != k:
                begin += 0.4
            first = begin + costs.first(measure)
            single = begin + costs.single(measure) + 0.1
            carry, carry_from = self.open[k], (self.open_part[k], k)
            if best_open + 3.2 < carry:  # the measure changes beside a picture
                carry, carry_from = best_open + 3.2, (self.open_part[open_at], open_at)
            resumed = (
                start + (0.3 if self.jumped else 3.6) + self.rarity[k]
            )  # a paragraph that goes on beyond an island
            if resumed < carry:
                carry, carry_from = resumed, start_from  # type: ignore[assignment]
            middle = carry + inside + costs.middle(measure)
            last = (
                carry
                + inside
                + costs.last(measure)
                + 2.5 * (carry > self.open[k] + 1e-9 or carry < self.open[k] - 1e-9)
            )
            new_open[k], open_part[k] = (first, Part.FIRST) if first <= middle else (middle, Part.MIDDLE)
            new_closed[k], closed_part[k] = (last, Part.LAST) if last <= single else (single, Part.SINGLE)
            origin[open_part[k], k] = start_from if open_part[k] is Part.FIRST else carry_from
            origin[closed_part[k], k] = carry_from if closed_part[k] is Part.LAST else start_from
        self.display = display + (costs.display if costs.display > -NEVER else 0.0)
        if costs.display <= -NEVER:  # display beyond doubt: nothing else may go on from here
            new_open = [NEVER] * len(self.measures)
            new_closed = [NEVER] * len(self.measures)
        self.open, self.closed = new_open, new_closed
        self.open_part, self.closed_part = open_part, closed_part
        self.final, self.jumped, self.text = costs.final, line.form is Form.JUMP, line.string
        self.credited = line.form in (Form.CREDIT, Form.BYLINE)
        self.origin.append(origin)

    def best(self) -> tuple[tuple[Setting, ...], float]:
        """The cheapest way, a setting for each line, and its cost; an open paragraph at the end costs as elsewhere."""
        best_open, open_at = _least(self.open)
        best_closed, closed_at = _least(self.closed)
        ends: list[tuple[float, _State]] = [(self.display, (Part.DISPLAY, 0))]
        if self.measures:
            ends.append((best_closed, (self.closed_part[closed_at], closed_at)))
            ends.append((best_open + (1.6 if self.final else 5.0), (self.open_part[open_at], open_at)))
        cost, state_ = min(ends)
        state: _State | None = state_
        found: list[Setting] = []
        for origin in reversed(self.origin):
            part, k = state if state is not None else (Part.DISPLAY, 0)
            found.append(Setting(part, 0.0 if part is Part.DISPLAY else self.measures[k]))
            state = origin[part, k]
        return tuple(reversed(found)), cost


def _least(costs: list[float]) -> tuple[float, int]:
    if not costs:
        return NEVER, 0
    at = min(range(len(costs)), key=costs.__getitem__)
    return costs[at], at
