"""The cheapest reading of a run of lines, by Viterbi's algorithm.

States after a line: display; inside a paragraph of one of the page's measures (its first or a middle line was last
read); behind one (its last or only line was). A measure may change within a paragraph, where text runs round a
picture, and a paragraph may go on without a beginning, beyond a jump or a caption; both at a cost.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import itemgetter

from reader.segmentation.borders import ends
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.linecosts import INDENT, LAID_ASIDE, LineCosts, line_costs
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import left_open
from reader.segmentation.seams import reads_on, strangers

NEVER = 1e9
_NARROWEST = 5.0
_COLUMN, _NARROW = 9.0, 0.5
"""Few columns are narrower (em), and what each em less costs."""
_MOST_MEASURES = 28
_TORN = 5.0
"""A paragraph left in mid-sentence,"""
_TORN_AT_SENTENCE = 1.6
"""after a full line that happens to end a sentence,"""
_TORN_BY_JUMP = 0.4
"""or where a jump line follows."""
_TURN, _WIDENED = 3.2, 1.5
"""What it costs that a measure turns, and more where one line was narrow and the next are wide: rather a title's."""
_RESUME = 3.6
_RESUME_AFTER_JUMP = 0.3
_ENDS_AT_ONCE = 2.5
"""A paragraph whose measure turned, or that was resumed, and that ends with that line."""
_NEW_MEASURE = 0.4
_SINGLE = 0.1
_STRANGERS = 0.45
"""A paragraph that goes on where the two characters at the seam hardly ever meet."""
_DANGLING, _LEFT_OPEN = 0.5, 2.0
"""A head that ends as no clause does (for each nat), or leaves a quotation open."""
_COMPANY = 0.6
"""Head lines come in company: so much cheaper is display after display."""
_SEAM = 2.5
"""A word that goes on in the next line, against a border between the two."""


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
    """What a blank line costs within a paragraph, and the lack of one between two.

    `torn` is what it costs that a paragraph stops in mid-sentence, `resumed` that it goes on without a beginning; in a
    column that is read by itself both are common.
    """

    within: float = 0.8
    without: float = 0.1
    torn: float = _TORN
    resumed: float = _RESUME


_State = tuple[Part, int]
_DISPLAY: _State = (Part.DISPLAY, 0)
_Way = tuple[float, _State | None]
_cost = itemgetter(0)


def measures(lines: Sequence[PlainLine]) -> dict[float, float]:
    """The measures (em) that may occur, and what it costs to begin a paragraph of each: less, the more lines have it.

    A width may be that of a full line, or of a first line that lost its indent; one beside a more frequent one is its
    play. Where no line is wide enough to tell, there is still one measure.
    """
    seen: Counter[float] = Counter()
    for line in lines:
        if line.width >= _NARROWEST and not line.vertical and line.form not in LAID_ASIDE:
            seen[round(line.width * 2) / 2] += 2
            seen[round(line.width * 2) / 2 + INDENT] += 1
    likely: set[float] = set()
    for measure, _ in seen.most_common():
        if len(likely) < _MOST_MEASURES and not likely & {measure - 0.5, measure + 0.5}:
            likely.add(measure)
    likely |= set(sorted(seen, reverse=True)[:4])
    rarity = {
        measure: _rarity(sum(seen[measure + off] for off in (-0.5, 0.0, 0.5))) + _NARROW * max(0.0, _COLUMN - measure)
        for measure in likely
    }
    return rarity or {_NARROWEST: _rarity(0)}


def _unended(text: str) -> float:
    """What speaks against a head ending with this line: it ends as no clause does, or within a quotation."""
    return _DANGLING * max(0.0, -ends(text)) + _LEFT_OPEN * left_open(text)


def _rarity(count: int) -> float:
    return 0.0 if count >= 12 else 0.6 if count >= 6 else 1.2


@dataclass(frozen=True, slots=True)
class Weighed:
    """A line with its costs, those of the four places in a paragraph worked out for each measure of the page."""

    line: PlainLine
    costs: LineCosts
    first: tuple[float, ...]
    middle: tuple[float, ...]
    last: tuple[float, ...]
    single: tuple[float, ...]


def weighed(lines: Sequence[PlainLine], rarity: dict[float, float]) -> tuple[Weighed, ...]:
    """The lines of a page, ready to be searched; `rarity` is what `measures` says of it."""
    found = []
    for at, line in enumerate(lines):
        costs = line_costs(lines, at)
        ways = (costs.first, costs.middle, costs.last, costs.single)
        found.append(Weighed(line, costs, *(tuple(map(way, rarity)) for way in ways)))
    return tuple(found)


def search(lines: Iterable[Weighed], habit: GapHabit, rarity: dict[float, float]) -> tuple[tuple[Setting, ...], float]:
    """The cheapest settings of lines that follow one another, and what they cost."""
    trellis = _Trellis(list(rarity), list(rarity.values()), habit)
    for line in lines:
        trellis.step(line)
    return trellis.best()


class _Trellis:
    """The costs of the best ways to each state after the lines so far, and from which state each came."""

    def __init__(self, widths: list[float], rarity: list[float], habit: GapHabit) -> None:
        self._widths, self._rarity, self._habit = widths, rarity, habit
        self._display = 0.0
        self._inside: list[_Way] = [(NEVER, None)] * len(widths)
        self._behind: list[_Way] = [(NEVER, None)] * len(widths)
        self._text, self._final, self._jumped = "", True, False
        self._origins: list[dict[_State, _State | None]] = []

    def step(self, weighed_line: Weighed) -> None:
        """Takes one more line."""
        line, costs = weighed_line.line, weighed_line.costs
        seam = _SEAM * reads_on(self._text, line.string)
        start = self._start(line, seam)
        display = min((self._display - _COMPANY, _DISPLAY), start, key=_cost)
        origin = {_DISPLAY: display[1]}
        if costs.display is None:
            self._inside = self._behind = [(NEVER, None)] * len(self._widths)
        else:
            self._paragraphs(weighed_line, start, seam, origin)
        self._display = display[0] + (costs.display or 0.0)
        self._text, self._final, self._jumped = line.string, costs.final, line.form is Form.JUMP
        self._origins.append(origin)

    def _start(self, line: PlainLine, seam: float) -> _Way:
        """The cheapest way to the border before this line: after display, after a paragraph, or out of one."""
        leads_away = line.form is Form.JUMP and "接" not in line.string
        torn = _TORN_BY_JUMP if leads_away else self._torn()
        inside, behind = min(self._inside, key=_cost), min(self._behind, key=_cost)
        display = (self._display + 0.8 * seam + _unended(self._text), _DISPLAY)
        return min(display, (behind[0] + seam, behind[1]), (inside[0] + torn + seam, inside[1]), key=_cost)

    def _paragraphs(self, line: Weighed, start: _Way, seam: float, origin: dict[_State, _State | None]) -> None:
        """The ways to all states of body text; written flat, for it runs for every line and measure."""
        within = (self._habit.within if line.line.gap else 0.0) - 0.2 * seam
        within += _STRANGERS * (not line.line.gap and strangers(self._text, line.line.string))
        begin, source = start[0] + (0.0 if line.line.gap else self._habit.without), start[1]
        same = source[1] if source and source[0] is not Part.DISPLAY else None
        most, turned = self._turned()
        resume = start[0] + (_RESUME_AFTER_JUMP if self._jumped else self._habit.resumed)
        inside: list[_Way] = []
        behind: list[_Way] = []
        for k, rarity in enumerate(self._rarity):
            new = begin + rarity + (_NEW_MEASURE if same is not None and same != k else 0.0)
            carried, at_once = self._inside[k], 0.0
            widened = _WIDENED * (self._widths[k] > most)
            if turned[0] + widened < carried[0]:
                carried, at_once = (turned[0] + widened, turned[1]), _ENDS_AT_ONCE
            if resume + rarity < carried[0]:
                carried, at_once = (resume + rarity, source), _ENDS_AT_ONCE
            first, middle = new + line.first[k], carried[0] + within + line.middle[k]
            last, single = carried[0] + within + line.last[k] + at_once, new + line.single[k] + _SINGLE
            opened: _State = (Part.FIRST if first <= middle else Part.MIDDLE, k)
            closed: _State = (Part.LAST if last <= single else Part.SINGLE, k)
            inside.append((min(first, middle), opened))
            behind.append((min(last, single), closed))
            origin[opened] = source if first <= middle else carried[1]
            origin[closed] = carried[1] if last <= single else source
        self._inside, self._behind = inside, behind

    def _turned(self) -> tuple[float, _Way]:
        """The cheapest way within a paragraph whose measure turns, and the widest measure that one line allows."""
        cost, state = min(self._inside, key=_cost)
        lone = state is not None and state[0] is Part.FIRST
        return self._widths[state[1]] if state and lone else math.inf, (cost + _TURN, state)

    def _torn(self) -> float:
        """What it costs to leave a paragraph that is not over."""
        return min(_TORN_AT_SENTENCE, self._habit.torn) if self._final else self._habit.torn

    def best(self) -> tuple[tuple[Setting, ...], float]:
        """The cheapest way through all lines, and its cost."""
        inside, behind = min(self._inside, key=_cost), min(self._behind, key=_cost)
        torn = inside[0] + self._torn()
        cost, state = min((self._display, _DISPLAY), behind, (torn, inside[1]), key=_cost)
        found: list[Setting] = []
        for origin in reversed(self._origins):
            part, k = state or _DISPLAY
            found.append(Setting(part, 0.0 if part is Part.DISPLAY else self._widths[k]))
            state = origin[part, k]
        return tuple(reversed(found)), cost
