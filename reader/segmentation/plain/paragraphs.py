"""Paragraphs and display lines told apart, and captions in the midst of a paragraph found.

A page is searched twice (`trellis`): the first reading shows how far this page's blank lines can be believed, and
where an island may be; the second is the one that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import NEWS_OPENING
from reader.segmentation.plain.linecosts import MARK
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.names import MARKS
from reader.segmentation.plain.overlap import pairs
from reader.segmentation.plain.trellis import GapHabit, Part, Setting, Weighed, measures, search, weighed
from reader.segmentation.seams import reads_on

_WINDOW = 16
_LONGEST_CAPTION = 9
_LEAST_GAIN = 1.0
_READS_ON, _OPENS = 2.5, 1.5
_OPEN, _GOING_ON = (Part.FIRST, Part.MIDDLE), (Part.MIDDLE, Part.LAST)
_WIDEST_TITLE = 20.0
_LEAST_ALIKE = 0.25


@dataclass(frozen=True, slots=True)
class Reading:
    """The setting of every line, and the islands: captions in the midst of a paragraph, read apart from it.

    An island is a range of lines; the paragraph that it tears goes on behind it.
    """

    settings: tuple[Setting, ...]
    islands: tuple[range, ...] = ()


def read(lines: Sequence[PlainLine]) -> Reading:
    """The most likely reading of a page's lines."""
    if not lines:
        return Reading(())
    rarity = measures(lines)
    ready = weighed(lines, rarity)
    habit = _habit(lines, search(ready, GapHabit(), rarity)[0])
    islands = _islands(ready, habit, rarity)
    inner = {at for island in islands for at in island}
    found: dict[int, Setting] = {}
    rest = [at for at in range(len(lines)) if at not in inner]
    found |= dict(zip(rest, search([ready[at] for at in rest], habit, rarity)[0], strict=True))
    for island in islands:
        found |= dict(zip(island, _alone(ready[island.start : island.stop], habit)[0], strict=True))
    return Reading(tuple(found[at] for at in range(len(lines))), islands)


def _habit(lines: Sequence[PlainLine], found: Sequence[Setting]) -> GapHabit:
    """How telling blank lines are on this page: rare within paragraphs and common between them, or as they fall."""
    inside = _gap_rate(lines, found, (Part.MIDDLE, Part.LAST), 0.5)
    between = _gap_rate(lines, found, (Part.FIRST, Part.SINGLE), 1.0)
    within = min(2.5, 0.7 * (between / inside - 1) ** 0.5) if between > inside else 0.0
    return GapHabit(within, min(1.5, max(0.0, 2.0 * (between - 0.6))))


def _gap_rate(lines: Sequence[PlainLine], found: Sequence[Setting], parts: tuple[Part, ...], expected: float) -> float:
    """The share of lines of these parts that have a blank line before them; `expected` (of two) where none tell."""
    gaps = [line.gap > 0 for line, setting in zip(lines, found, strict=True) if setting.part in parts]
    return (sum(gaps) + expected) / (len(gaps) + 2)


def _islands(lines: Sequence[Weighed], habit: GapHabit, rarity: dict[float, float]) -> tuple[range, ...]:
    found: list[range] = []
    for at, line in enumerate(each.line for each in lines):
        if line.form is Form.CREDIT or (line.form is Form.BYLINE and line.string[0] in MARKS):
            island = _island(lines, at, found[-1].stop if found else 0, habit, rarity)
            found += [island] if island else []
    return tuple(found)


def _island(
    lines: Sequence[Weighed], credit: int, bound: int, habit: GapHabit, rarity: dict[float, float]
) -> range | None:
    """The caption above a credit, if it tears a paragraph in two: without it, what is around it reads much better."""
    low, high = max(bound, credit - _WINDOW), min(len(lines), credit + 1 + _WINDOW // 2)
    whole = search(lines[low:high], habit, rarity)[1]
    best, gain = None, _LEAST_GAIN
    for start in range(max(low + 1, credit - _LONGEST_CAPTION), credit):
        if lines[start - 1].costs.final or _may_be_title(lines[start:credit], lines[start - 1].line):
            continue
        for end in (credit + 1, credit + 2):
            if end >= high or (end > credit + 1 and not _may_be_title(lines[start:credit], lines[end - 1].line)):
                continue
            around, rest = search([*lines[low:start], *lines[end:high]], habit, rarity)
            if around[start - low - 1].part not in _OPEN or around[start - low].part not in _GOING_ON:
                continue
            apart = _alone(lines[start:end], habit)[1]
            better = whole - rest - apart + _tells(lines, range(start, end), habit)
            if better > gain:
                best, gain = range(start, end), better
    return best


def _alone(lines: Sequence[Weighed], habit: GapHabit) -> tuple[tuple[Setting, ...], float]:
    """The best reading of lines that have a measure of their own, as a caption has, and what it costs."""
    own = [each.line for each in lines]
    rarity = measures(own)
    return search(weighed(own, rarity), habit, rarity)


def _tells(lines: Sequence[Weighed], island: range, habit: GapHabit) -> float:
    """What wording and blank lines say for an island: it opens as captions do, and the text reads on over it."""
    before, first, after = (lines[at].line for at in (island.start - 1, island.start, island.stop))
    titled = _may_be_title(lines[island.start + 1 : island.stop], first)
    opening = "".join(lines[at].line.string for at in island[titled : titled + 2])
    over = reads_on(before.string, after.string) - reads_on(before.string, first.string)
    return _READS_ON * over + _OPENS * bool(NEWS_OPENING.match(opening)) + habit.within * bool(first.gap)


def _may_be_title(caption: Sequence[Weighed], line: PlainLine) -> bool:
    """Whether a line could be the title of a picture, above or beneath its caption and about the same thing."""
    if line.form is not Form.PLAIN or line.width > _WIDEST_TITLE or MARK.search(line.string):
        return False
    own = pairs(line.string)
    return len(own & pairs("".join(each.line.string for each in caption))) >= _LEAST_ALIKE * len(own)
