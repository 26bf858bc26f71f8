"""Columns of text in one size: what stands in a column at its leading was set alike, whatever single lines tell.

Lines of a column waver in height and pitch; a page's body type, too, seems larger where narrow columns are driven out.
So the lines of a column take the size that most of its letters have, and columns whose ink is as high as the body's
are of the body's size. Bold lines, known by their weight, are none of a text's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from reader.sources.placing import em
from reader.sources.scan.reading import Reading

_REACH = 2.1
_INDENT = 2.4
_LEADING = 1.2
"""How far a next line's middle is at most and how far its edge may move, in em; by what factor a step may exceed the
column's usual one."""

_SAME = 1.2
_THICK = 1.35
_BODY = 1.16
_HARDLY = 1.04
"""By what factor sizes and ink of lines in a column may differ, and the sizes of columns that are one body's, and of
single lines."""

_LINES = 4
_EDGE = 0.6
_ASIDE = 3.2
_THICKNESS = 0.07
_EXACT = 0.03
"""A column of text has so many lines at least. A line or two belong to it that go at most so far beyond its edges and
stand at most so far off (em), where their ink differs by at most this share. A few lines anywhere are set as it is
where their leading and their ink's height differ by at most the last share."""

_HEAVY, _HEAVIEST, _DARK, _BOTH = 1.37, 1.65, 1.3, 1.9
_BLACK = 0.95
_DISPLAY = 1.5
_LARGER, _AS_HIGH, _STACKED = 1.1, 1.06, 1.7
_TELLING, _LONG = 3, 6
_PROSE = frozenset("，。；,;")
_AROUND, _ENOUGH = 16.0, 8
"""By what factors bold lines are heavier than the text around them where they are darker and where they are not, by
what they are darker, and by what in both together where that is much; the contrast of ink that nothing is darker than,
as in clean pictures; how many times larger than the text they are at most; how many times larger a headline is at
least, by what factor the ink of its lines differs in height at most, and how far off (em) its next line is; the letters
that tell a weight, and those of lines of text that it is compared with; marks that titles have none of; how far off
(em) such lines may stand, and how many there must be."""


def heavy(readings: Sequence[Reading], sizes: Sequence[float], body: float) -> list[bool]:
    """For every reading whether it is bold among text; display lines are not told apart."""
    text = [
        one
        for one, size in zip(readings, sizes, strict=True)
        if len(one.letters) >= _LONG and size < _SAME * body and not one.ink.reversed and one.ink.weight
    ]
    return [_is_heavy(one, size, text, body) for one, size in zip(readings, sizes, strict=True)]


def _is_heavy(one: Reading, size: float, text: Sequence[Reading], body: float) -> bool:
    if size > _DISPLAY * body or one.ink.reversed or _full(one) < _TELLING or not text:
        return False
    if any(letter.text in _PROSE for letter in one.letters[:-1]):
        return False
    near = [other for other in text if _distance(one, other) < _AROUND * body]
    around = near if len(near) >= _ENOUGH else text
    weight = median(other.ink.weight for other in around)
    contrast = median(other.ink.contrast for other in around)
    heavier, darker = one.ink.weight / weight, one.ink.contrast / contrast
    if darker > _DARK or one.ink.contrast > _BLACK:
        return heavier > min(_HEAVY, _BOTH / darker)
    return heavier > _HEAVIEST


def _distance(one: Reading, other: Reading) -> float:
    across = max(one.box.left, other.box.left) - min(one.box.right, other.box.right)
    return max(across, abs(one.middle - other.middle))


def evened(readings: Sequence[Reading], sizes: Sequence[float], bold: Sequence[bool]) -> list[float]:
    """The sizes (pixels), those of a text's lines made one, and those of a headline's."""
    plain = [at for at, one in enumerate(readings) if not (bold[at] or one.vertical or one.ink.reversed)]
    chains = _chains(plain, readings, sizes)
    columns = [chain for chain in chains if len(chain) >= _LINES]
    if not columns:
        return list(sizes)
    found = list(sizes)
    for chain in columns:
        _set(found, chain, _usual(chain, readings, sizes))
    body = _usual([at for chain in columns for at in chain], readings, found)
    for chain in columns:
        if max(body, found[chain[0]]) < _BODY * min(body, found[chain[0]]):
            _set(found, chain, body)
    for chain in (chain for chain in chains if len(chain) < _LINES):
        for at, size in zip(chain, _strays(chain, columns, readings, found, body), strict=True):
            found[at] = size
    for stack in _stacks([at for at, size in enumerate(found) if size > _LARGER * body], readings, found):
        _set(found, stack, _usual(stack, readings, found))
    return found


def _strays(
    chain: Sequence[int], columns: Sequence[list[int]], readings: Sequence[Reading], sizes: Sequence[float], body: float
) -> list[float]:
    """The sizes of a few lines that make no column: that of one they are set like or stand beside, else their own."""
    if len(chain) > 1 and (like := _set_like(chain, columns, readings, sizes)):
        return [sizes[like[0]]] * len(chain)
    contrast = median(readings[at].ink.contrast for column in columns for at in column)
    found = []
    for at in chain:
        size = sizes[at]
        hardly = max(body, size) < _HARDLY * min(body, size) and readings[at].ink.contrast < _SAME * contrast
        column = _beside(at, columns, readings, sizes)
        found.append(sizes[column[0]] if column else body if hardly else size)
    return found


def _set(sizes: list[float], members: Sequence[int], size: float) -> None:
    for at in members:
        sizes[at] = size


def _stacks(display: Sequence[int], readings: Sequence[Reading], sizes: Sequence[float]) -> list[list[int]]:
    """Display lines right over one another whose ink is as high: lines of one headline, however they are driven out."""
    stacks: list[list[int]] = []
    for at in sorted(display, key=lambda at: readings[at].middle):
        stack = next((one for one in stacks if _is_next(one[-1], at, readings, sizes)), None)
        if stack is None:
            stacks.append([at])
        else:
            stack.append(at)
    return stacks


def _is_next(one: int, other: int, readings: Sequence[Reading], sizes: Sequence[float]) -> bool:
    """Whether one display line stands right under another and is as large, or its ink as high and dark."""
    upper, lower, size = readings[one], readings[other], sizes[other]
    if upper.vertical or lower.vertical or upper.ink.reversed != lower.ink.reversed or not _shares(upper, lower):
        return False
    if min(_full(upper), _full(lower)) < _TELLING or not 0.5 * size < lower.middle - upper.middle < _STACKED * size:
        return False
    high = max(upper.thickness, lower.thickness) < _AS_HIGH * min(upper.thickness, lower.thickness)
    dark = max(upper.ink.contrast, lower.ink.contrast) < _DARK * min(upper.ink.contrast, lower.ink.contrast)
    return sizes[one] == size or (high and dark)


def _beside(at: int, columns: Sequence[list[int]], readings: Sequence[Reading], sizes: Sequence[float]) -> list[int]:
    """The column that a stray line stands over or under, within its measure and as thick as its lines; [] for none."""
    one, size = readings[at], sizes[at]
    for column in columns:
        lines = [readings[member] for member in column]
        above, below = lines[0].middle - one.middle, one.middle - lines[-1].middle
        within = min(other.begin for other in lines) - _EDGE * size < one.begin
        within = within and one.end < max(other.end for other in lines) + _EDGE * size
        thick = abs(one.thickness / median(other.thickness for other in lines) - 1) < _THICKNESS
        alike = max(size, sizes[column[0]]) < _BODY * min(size, sizes[column[0]])
        if within and thick and alike and max(above, below) < _ASIDE * size:
            return column
    return []


def _set_like(
    chain: Sequence[int], columns: Sequence[list[int]], readings: Sequence[Reading], sizes: Sequence[float]
) -> list[int]:
    """A column at the leading of a few lines that are as thick and dark as its own; [] for none."""
    step, thick, dark = _look(chain, readings)
    for column in columns:
        steps, thickness, darkness = _look(column, readings)
        alike = max(sizes[chain[0]], sizes[column[0]]) < _BODY * min(sizes[chain[0]], sizes[column[0]])
        exact = abs(step / steps - 1) < _EXACT and abs(thick / thickness - 1) < _EXACT
        if alike and exact and abs(dark / darkness - 1) < _THICKNESS:
            return column
    return []


def _look(lines: Sequence[int], readings: Sequence[Reading]) -> tuple[float, float, float]:
    """The leading of lines, how thick (both in pixels) and how dark their ink is."""
    own = [readings[at] for at in lines]
    step = median(lower.middle - upper.middle for upper, lower in pairwise(own))
    return step, median(one.thickness for one in own), median(one.ink.contrast for one in own)


def _usual(members: Sequence[int], readings: Sequence[Reading], sizes: Sequence[float]) -> float:
    """The size that most letters of some lines have."""
    counted: Counter[float] = Counter()
    for at in members:
        counted[sizes[at]] += len(readings[at].letters)
    return counted.most_common(1)[0][0]


def _chains(among: Sequence[int], readings: Sequence[Reading], sizes: Sequence[float]) -> list[list[int]]:
    """Lines that follow one another downwards in a column at its leading."""
    order = sorted(among, key=lambda at: readings[at].middle)
    middles = [readings[at].middle for at in order]
    below: dict[int, int] = {}
    above: dict[int, int] = {}
    for place, at in enumerate(order):
        low = bisect_right(middles, middles[place] + 0.5 * sizes[at])
        high = bisect_right(middles, middles[place] + _REACH * sizes[at])
        next_ = next((other for other in order[low:high] if _shares(readings[at], readings[other])), None)
        if next_ is not None and next_ not in above and _follows(at, next_, readings, sizes):
            below[at], above[next_] = next_, at
    found = []
    for at in order:
        if at not in above:
            chain = [at]
            while chain[-1] in below:
                chain.append(below[chain[-1]])
            found += _cut(chain, readings)
    return found


def _shares(one: Reading, other: Reading) -> bool:
    return min(one.end, other.end) - max(one.begin, other.begin) > -0.3 * one.thickness


def _follows(one: int, other: int, readings: Sequence[Reading], sizes: Sequence[float]) -> bool:
    upper, lower = readings[one], readings[other]
    told = min(_full(upper), _full(lower)) >= _TELLING  # figures alone tell no size
    alike = not told or max(sizes[one], sizes[other]) < _SAME * min(sizes[one], sizes[other])
    alike = alike and max(upper.thickness, lower.thickness) < _THICK * min(upper.thickness, lower.thickness)
    return alike and abs(upper.begin - lower.begin) < _INDENT * sizes[one]


def _full(reading: Reading) -> int:
    """How many full-width letters a line has."""
    return sum(letter.text.isalpha() and em(letter.text) == 1 for letter in reading.letters)


def _cut(chain: Sequence[int], readings: Sequence[Reading]) -> list[list[int]]:
    """A chain cut where a step is wider than its leading."""
    steps = [readings[lower].middle - readings[upper].middle for upper, lower in pairwise(chain)]
    usual = median(steps) if steps else 0.0
    found = [[chain[0]]]
    for at, step in zip(chain[1:], steps, strict=True):
        if step > _LEADING * usual:
            found.append([])
        found[-1].append(at)
    return found
