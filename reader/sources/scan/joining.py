"""Pieces of one printed line put together.

The finder breaks lines at wide gaps. A line is whole where its pieces stand level, are of one size and less than an em
apart, with no upright rule between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from reader.model.page import Box
from reader.sources.scan.reading import Ink, Reading

_APART = 1.2
_APART_IN_BODY = 0.75
_TOUCHING = -0.8
_LEVEL = 0.3
"""The widest gap within a display line and within a smaller one, the most that two pieces overlap, how far off level
they may stand: in em."""

_ONE_SIZE = 1.14
_FEW = 3
_FEW_SIZE = 1.6
"""By what factor the measured sizes of pieces may differ, and how much more those of fewer than three letters."""

_MARKS = frozenset(
    {"6", "66", "9", "99", "“", "”", "‘", "’", '"', "''", "，", ",", "：", ":", "、", "—", "一", "·", "（", "）"}
)
"""What a mark is read as that stands alone: quotes look like small figures."""

OPENING = frozenset("“‘（《〈「『【〔(")
CLOSING = frozenset("”’）》〉」』】〕，。、；：！？),")
"""Marks whose ink fills one half of their em."""

_DISPLAY = 1.35
"""In body sizes: from here on lines are set with wide spaces."""

_NEAR = 4.0
_SHARED = 1.2
_INDENT = 2.6
"""How far off (em of the body) lines tell of a gutter, how near it they end or begin, and how far lines of one column
begin from one another."""


def joined(readings: Sequence[Reading], sizes: Sequence[float], body: float, rules: Sequence[Box]) -> list[Reading]:
    """The readings, those of one printed line as one; `sizes` (pixels) go with them."""
    open_ = sorted(zip(readings, sizes, strict=True), key=lambda pair: pair[0].begin)
    found: list[tuple[Reading, float]] = []
    for reading, size in open_:
        fitting = [
            at
            for at, (other, far) in enumerate(found)
            if _continues(other, far, reading, size, body, rules)
            and (_told(other, far, reading, size) > _DISPLAY * body or not _is_gutter(other, reading, readings, body))
        ]
        if not fitting:
            found.append((reading, size))
            continue
        at = max(fitting, key=lambda at: found[at][0].end)
        found[at] = (_together(found[at][0], reading), max(size, found[at][1]))
    return sorted((one for one, _ in found), key=lambda one: (one.box.top, one.box.left))


def _told(one: Reading, size: float, other: Reading, other_size: float) -> float:
    """The size of the longer of two pieces: that of a letter or two may be wrong."""
    return size if len(one.letters) >= len(other.letters) else other_size


def _continues(one: Reading, size: float, other: Reading, other_size: float, body: float, rules: Sequence[Box]) -> bool:
    """Whether a reading goes on where another ends."""
    if one.vertical != other.vertical or one.ink.reversed != other.ink.reversed:
        return False
    if abs(one.middle - other.middle) > max(one.thickness, other.thickness):
        return False
    em = max(size, other_size) if min(len(one.letters), len(other.letters)) < _FEW else min(size, other_size)
    gap = other.begin - one.end - _spacing(one, other) - em * blank_halves(one.text[-1], other.text[0])
    widest = _APART if em > _DISPLAY * body else _APART_IN_BODY
    level = abs(one.middle - other.middle) < _LEVEL * em or _is_mark(one, other) or _is_mark(other, one)
    apart = max(size, other_size) / min(size, other_size)
    alike = (
        _is_mark(one, other)
        or _is_mark(other, one)
        or apart < (_FEW_SIZE if min(len(one.letters), len(other.letters)) < _FEW else _ONE_SIZE)
    )
    touching = other.begin - one.end > _TOUCHING * max(em, _advance(one))
    if not (level and alike and touching and gap < widest * em):
        return False
    return not any(_parts(rule, one, other) for rule in rules)


def _is_gutter(one: Reading, other: Reading, readings: Sequence[Reading], body: float) -> bool:
    """Whether lines above and below two pieces end and begin where these do, and none runs across.

    Where all that end there end in marks, these stand over one another by chance; and a name in the middle over two
    columns has their gutter beneath it, but does not begin where they do.
    """
    middle, gap = (one.middle + other.middle) / 2, (one.end + other.begin) / 2
    near = [
        reading
        for reading in readings
        if reading.vertical == one.vertical and 0.8 * body < abs(reading.middle - middle) < _NEAR * body
    ]
    across = sum(reading.begin < one.end - body and reading.end > other.begin + body for reading in near)
    beside = sum(min(abs(reading.end - gap), abs(reading.begin - gap)) < _SHARED * body for reading in near)
    ends = [reading for reading in near if abs(reading.end - gap) < _SHARED * body]
    if ends and all(abs(reading.begin - one.begin) > _INDENT * body for reading in ends):
        return False
    return beside > across + 1 and any(reading.text[-1] not in CLOSING for reading in (one, *ends))


def _is_mark(mark: Reading, line: Reading) -> bool:
    """Whether a piece is but a mark within the height of a line, as a quote that stands wide of its words."""
    within = line.ink.low - 0.2 * line.thickness < mark.ink.low and mark.ink.high < line.ink.high + 0.2 * line.thickness
    return within and len(mark.letters) < _FEW and mark.thickness < 0.6 * line.thickness and mark.text in _MARKS


def blank_halves(last: str, first: str) -> float:
    """How much of an em is blank of two marks, the last and the first of two pieces."""
    return 0.5 * (last in CLOSING) + 0.5 * (first in OPENING)


def _spacing(one: Reading, other: Reading) -> float:
    """The blank between letters of letter-spaced pieces, beyond what is usual."""
    blanks = [blank for reading in (one, other) for blank in reading.ink.blanks[1:]]
    thickness = max(one.thickness, other.thickness)
    usual = median(blanks) if len(blanks) > 1 else 0.0
    return max(0.0, usual - 0.2 * thickness)


def _parts(rule: Box, one: Reading, other: Reading) -> bool:
    """Whether a rule stands across the gap between two pieces."""
    if one.vertical:
        return rule.width > rule.height and one.end - 6 <= rule.top <= other.begin + 6
    across = rule.height > rule.width and one.end - 12 <= rule.left and rule.right <= other.begin + 12
    return across and rule.top <= one.middle <= rule.bottom


def _together(one: Reading, other: Reading) -> Reading:
    """Two pieces as one reading; letters that both hold are taken from the first."""
    kept = [
        at
        for at in range(len(other.letters))
        if other.centre(at) > one.centre(len(one.letters) - 1) + 0.3 * _advance(one)
    ]
    count = len(one.letters)
    letters = (*one.letters, *(other.letters[at] for at in kept))
    whole = count + len(other.letters) or 1
    gap = max(0.0, other.begin - one.end)
    blanks = (*one.ink.blanks, *(other.ink.blanks[at] if at else gap for at in kept))
    ink = Ink(
        (one.ink.low * count + other.ink.low * (whole - count)) / whole,
        (one.ink.high * count + other.ink.high * (whole - count)) / whole,
        min(one.ink.contrast, other.ink.contrast),
        one.ink.ground,
        one.ink.reversed,
        blanks if len(blanks) == len(letters) else (),
        (one.ink.weight * count + other.ink.weight * (whole - count)) / whole,
    )
    spaces = set(one.spaces) | {count + place for place, at in enumerate(kept) if at in other.spaces}
    if kept and gap > 0.3 * one.thickness:
        spaces.add(count)
    confidence = (one.confidence * count + other.confidence * (whole - count)) / whole
    return replace(
        one,
        letters=letters,
        box=one.box.union(other.box),
        confidence=round(confidence, 4),
        ink=ink,
        spaces=frozenset(spaces),
    )


def _advance(reading: Reading) -> float:
    return (reading.end - reading.begin) / max(1, len(reading.letters))
