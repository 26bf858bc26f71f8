"""Display lines that are found in pieces, found anew: letter-spaced rows, and upright columns side by side.

Finders of text expect letters close together and in rows. A wide headline comes as words with letters missing between
them; two upright columns come as short rows across both. Where the first reading shows such a thing, the whole area is
cut out again: a row with its blanks drawn together, columns apart, each letter by letter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

import cv2
import numpy as np

from reader.model.page import Box
from reader.sources.scan import brightness
from reader.sources.scan.decoding import Grey
from reader.sources.scan.reading import Reading

_DISPLAY = 1.3
_SPACED = 1.16
_REACH = (1.6, 3.1)
_WIDE = 1.3
_ALIKE = (1.25, 1.45)
"""By what factor a display line is thicker than most lines; its letters' advance as a multiple of its thickness from
which it is letter-spaced; how many advances pieces of a row may be apart, and how many where it is spaced by more than
the next; by what factor their thickness may differ, and by what that of pieces of one or two letters."""

_TALL = 1.7
_FEW = 2
_COLUMN, _BESIDE = 3.0, (0.1, 1.8)
"""How many times higher than wide a column is of which one letter was seen; between how many of its widths beside it
the next one stands."""

_NEAR, _LETTER = 0.35, 1.4
"""An upright area is so many times taller than wide; its pieces hold at most so many letters, or are upright, and are
less than this share of their thickness apart, or so much where a letter may have been overlooked between them."""

_HOLE = 0.85
_MOST = 8.0
"""How much blank there may be within an upright column, and how far it may go on beyond what was found, in widths."""

_MARK = 3
_OVERLOOKED = 2.4
_BOLD = 0.5
_FILLED = 0.2
"""How many letters a piece may have that a row swallows; how much further off a piece may be where ink between shows
that letters were overlooked: how far from paper to ink (0…1) it must reach, and what share of the gap's columns it must
fill."""

_PLAY = 0.12
"""By how much of its thickness ink must go on beyond a line's end for it to be cut out anew."""

_BLANK = 0.03
_STROKE = 0.035
_LINE = 0.7
_FURTHER = 2.2
_RULE = 0.85
_PAST, _RULED = 0.2, 0.88
"""Share of ink below which a column is blank; share of a gap that a rule fills, of a row or column of pixels that
strokes beyond an end fill at least; how many advances further a row may go on; what a rule fills of such a row or
column; how far it goes on above and below letters (in their heights), and how bright it is at most, of the paper."""


@dataclass(frozen=True, slots=True)
class Area:
    """Where to read again, and which readings (by index) that replaces; `vertical` for an upright column."""

    box: Box
    replaces: tuple[int, ...]
    vertical: bool


def areas(readings: Sequence[Reading], picture: Grey) -> list[Area]:
    """The areas of a page that should be read again; columns of one upright headline from right to left."""
    if not readings:
        return []
    usual = median(reading.thickness for reading in readings)
    display = [at for at, reading in enumerate(readings) if reading.thickness > _DISPLAY * usual]
    upright = _upright(readings, display, picture)
    taken = {at for area in upright for at in area.replaces}
    rows = _rows(readings, [at for at in display if at not in taken], picture)
    taken |= {at for area in rows for at in area.replaces}
    return [*upright, *rows, *_cut_short(readings, [at for at in display if at not in taken], picture)]


def is_better(reading: Reading, area: Area, readings: Sequence[Reading]) -> bool:
    """Whether what was read again is to replace the first reading: a single line only where letters came to it."""
    if area.vertical or len(area.replaces) != 1:
        return True
    before = readings[area.replaces[0]]
    return len(before.letters) < len(reading.letters) <= len(before.letters) + 3 and before.text in reading.text


def _cut_short(readings: Sequence[Reading], display: Sequence[int], picture: Grey) -> list[Area]:
    """Level display lines whose ink goes on beyond what the finder took: it overlooks strokes such as 一."""
    found = []
    for at in display:
        reading = readings[at]
        if reading.vertical or reading.ink.reversed or len(reading.letters) <= _FEW:
            continue
        whole = _grown_along(picture, reading.box, readings, 0.45 * reading.thickness)
        if whole.width > reading.box.width + _PLAY * reading.thickness:
            found.append(Area(whole, (at,), vertical=False))
    return found


def _rows(readings: Sequence[Reading], display: Sequence[int], picture: Grey) -> list[Area]:
    """Rows of two or more pieces, one of them letter-spaced."""
    level = sorted((at for at in display if not readings[at].vertical), key=lambda at: readings[at].begin)

    def goes_on(one: int, other: int) -> bool:
        first, second = readings[one], readings[other]
        if first.ink.reversed != second.ink.reversed:
            return False
        thicker, thinner = max(first.thickness, second.thickness), min(first.thickness, second.thickness)
        most = _ALIKE[min(len(first.letters), len(second.letters)) <= _FEW]
        if abs(first.middle - second.middle) >= 0.3 * thicker or thicker >= most * thinner:
            return False
        reach = max(_reach_of(first), _reach_of(second))
        gap = _gap(first, second, readings)
        free = gap == abs(second.begin - first.end) if first.end < second.begin else gap == first.begin - second.end
        near = gap < reach or (free and gap < _OVERLOOKED * reach and _holds_letters(picture, first, second))
        return near and not _parted(picture, first, second)

    found = []
    for group in _clusters(level, goes_on):
        if len(group) > 1:
            box = _hull([readings[at] for at in group])
            box = _grown_along(picture, box, readings, max(_spacing(readings[at]) for at in group))
            marks = [at for at in range(len(readings)) if at not in group and _inside(readings[at].box, box)]
            if all(len(readings[at].letters) <= _MARK for at in marks):
                found.append(Area(box, (*group, *marks), vertical=False))
    return found


def _holds_letters(picture: Grey, one: Reading, other: Reading) -> bool:
    """Whether ink fills much of the gap between two pieces of a row, so that letters were overlooked there."""
    left, right = sorted((one, other), key=lambda reading: reading.begin)
    rows = slice(int(min(one.ink.low, other.ink.low)), int(max(one.ink.high, other.ink.high)) + 1)
    whole = picture[rows, int(left.begin) : int(right.end)]
    gap = picture[rows, int(left.end) : int(right.begin)]
    if gap.size == 0:
        return False
    ink = gap < _BOLD * brightness.level(whole, 0.03) + (1 - _BOLD) * brightness.level(whole, 0.75)
    return bool((ink.mean(axis=0) > _STROKE).mean() > _FILLED)


def _gap(one: Reading, other: Reading, readings: Sequence[Reading]) -> float:
    """The gap between two pieces of a row, less what of it other pieces fill."""
    left, right = sorted((one, other), key=lambda reading: reading.begin)
    inner = Box(left.end, one.ink.low, right.begin, one.ink.high)
    filled = sum(reading.box.width for reading in readings if inner.width > 0 and _inside(reading.box, inner))
    return inner.width - filled


def _grown_along(picture: Grey, box: Box, readings: Sequence[Reading], advance: float) -> Box:
    """A row lengthened over letters at its ends that the finder missed, up to the next reading or rule."""
    others = [one.box for one in readings if _level(one.box, box) and one.thickness > 0.6 * box.height]
    lower = max((one.right for one in others if one.right < box.left + 1), default=0.0)
    lower = max(lower, box.left - _FURTHER * advance)
    upper = min((one.left for one in others if one.left > box.right - 1), default=float(picture.shape[1]))
    upper = min(upper, box.right + _FURTHER * advance)
    band = _ink(picture[max(0, int(box.top)) : int(box.bottom) + 1]).mean(axis=0)
    left = _reach(band[::-1], picture.shape[1] - int(box.left), picture.shape[1] - int(max(0.0, lower)), advance)
    right = _reach(band, int(box.right), int(upper), advance)
    return Box(float(picture.shape[1] - left), box.top, float(right), box.bottom)


def _grown_down(picture: Grey, box: Box) -> Box:
    """An upright column lengthened over letters at its ends that the finder missed, up to a rule or a wide blank."""
    band = _ink(picture[:, max(0, int(box.left)) : int(box.right) + 1]).mean(axis=1)
    beyond = _PAST * box.width
    around = _ink(picture[:, max(0, int(box.left - beyond)) : int(box.right + beyond) + 1]).mean(axis=1)
    band = np.where(around < _RULE, np.minimum(band, _LINE), band)  # a rule goes on beyond the letters, 一 does not
    gap = _HOLE * box.width
    height = picture.shape[0]
    most = int(_MOST * box.width)
    top = _reach(band[::-1], height - int(box.top), min(height, height - int(box.top) + most), gap)
    bottom = _reach(band, int(box.bottom), min(height, int(box.bottom) + most), gap)
    return Box(box.left, float(height - top), box.right, float(bottom))


def _ink(part: Grey) -> np.ndarray:
    return np.asarray(part < 0.72 * brightness.level(part, 0.75))


def _reach(band: np.ndarray, start: int, limit: int, gap: float) -> int:
    """How far ink goes on from `start` towards `limit`, over blanks shorter than `gap`, up to a rule."""
    last = start
    for at in range(start, min(limit, len(band))):
        if band[at] > _LINE or at - last > gap:
            break
        if band[at] > _STROKE:
            last = at + 1
    return last


def _level(one: Box, other: Box) -> bool:
    return min(one.bottom, other.bottom) - max(one.top, other.top) > 0.2 * min(one.height, other.height)


def _spacing(reading: Reading) -> float:
    """The advance of a letter-spaced reading; 0 for others."""
    advance = (reading.end - reading.begin) / len(reading.letters)
    return advance if len(reading.letters) > 1 and advance > _SPACED * reading.thickness else 0.0


def _reach_of(reading: Reading) -> float:
    """How far off the next piece of a letter-spaced reading's row may be; 0 for others."""
    advance = _spacing(reading)
    return advance * _REACH[advance > _WIDE * reading.thickness]


def _parted(picture: Grey, one: Reading, other: Reading) -> bool:
    """Whether an upright rule stands between two pieces of a row."""
    left, right = sorted((one, other), key=lambda reading: reading.begin)
    beyond = _PAST * max(one.thickness, other.thickness)
    rows = slice(max(0, int(one.ink.low - beyond)), int(one.ink.high + beyond) + 1)
    gap = picture[rows, int(left.end) : int(right.begin)]
    if gap.size == 0:
        return False
    dark = cv2.blur(np.ascontiguousarray(gap), (1, 5)) < _RULED * brightness.level(gap, 0.5)
    return bool(dark.mean(axis=0).max() > _RULE)


def _upright(readings: Sequence[Reading], display: Sequence[int], picture: Grey) -> list[Area]:
    """Upright columns of letters where the finder saw short rows or several pieces."""
    pieces = [at for at in display if readings[at].vertical or len(readings[at].letters) <= _FEW]

    def touches(one: int, other: int) -> bool:
        first, second = readings[one].box, readings[other].box
        thickness = max(readings[one].thickness, readings[other].thickness)
        play = _NEAR * thickness
        reach = _LETTER * thickness if _is_split(readings[one], readings[other]) else play
        return (
            min(first.right, second.right) - max(first.left, second.left) > -play
            and min(first.bottom, second.bottom) - max(first.top, second.top) > -reach
            and _in_line(first, second)
        )

    found = []
    for group in _clusters(pieces, touches):
        box = _hull([readings[at] for at in group])
        whole = any(_is_column(readings[at]) for at in group)
        if len(group) < (2 if whole else 3) or box.height < _TALL * box.width:
            continue
        columns = [_grown_down(picture, column) for column in _columns(picture, box)]
        within = [
            at
            for at in range(len(readings))
            if at in group or any(_inside(readings[at].box, area) for area in (box, *columns))
        ]
        found += [Area(column, tuple(within) if not at else (), vertical=True) for at, column in enumerate(columns)]
    taken = {at for area in found for at in area.replaces}
    for at in pieces:
        if at not in taken and len(readings[at].letters) == 1:
            found += _rest_of_column(at, readings, picture)
    return found


def _rest_of_column(at: int, readings: Sequence[Reading], picture: Grey) -> list[Area]:
    """The upright column of which the finder saw but one letter, and the next one beside it; nothing where text is."""
    column = readings[at].box
    while (grown := _grown_down(picture, column)).height > column.height:
        column = grown
    others = [one.box for other, one in enumerate(readings) if other != at]
    if column.height < _COLUMN * column.width or any(box.meets(column) for box in others):
        return []
    width = column.width
    beside = Box(column.left - _BESIDE[1] * width, column.top, column.left - _BESIDE[0] * width, column.bottom)
    free = beside.left > 0 and not any(box.meets(beside) for box in others)
    next_ = _columns(picture, beside) if free else []
    return [
        Area(column, (at,), vertical=True),
        *(Area(one, (), vertical=True) for one in next_ if one.height > 2 * width and one.width > 0.6 * width),
    ]


def _is_column(reading: Reading) -> bool:
    """Whether a reading is an upright column for sure."""
    return reading.vertical and len(reading.letters) > _FEW


def _is_split(one: Reading, other: Reading) -> bool:
    """Whether two pieces over one another are as wide, one a column: a flat letter such as 一 may stand between."""
    shared = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
    widths = sorted((one.box.width, other.box.width))
    return (_is_column(one) or _is_column(other)) and shared > 0.8 * widths[0] and widths[1] < _ALIKE[1] * widths[0]


def _in_line(one: Box, other: Box) -> bool:
    """Whether two pieces lie over one another rather than side by side, or one of them is upright."""
    beside = min(one.bottom, other.bottom) - max(one.top, other.top) > 0.6 * min(one.height, other.height)
    return not beside or max(one.height / one.width, other.height / other.width) > 1.5


def _columns(picture: Grey, box: Box) -> list[Box]:
    """The columns of ink in an area, from right to left, each as high as its own ink."""
    left, top = max(0, int(box.left)), max(0, int(box.top))
    part = picture[top : int(box.bottom) + 1, left : int(box.right) + 1]
    ink = part < 0.72 * brightness.level(part, 0.8)
    filled = ink.mean(axis=0)
    runs = _runs(filled > 2 * _BLANK)
    widest = max((end - start for start, end in runs), default=0)
    found = []
    for start, end in runs:
        rows = np.nonzero(ink[:, start:end].mean(axis=1) > _BLANK)[0]
        if end - start > 0.4 * widest and len(rows):
            found.append(Box(left + start, top + float(rows[0]), left + end, top + float(rows[-1]) + 1))
    return found[::-1]


def _runs(filled: np.ndarray) -> list[tuple[int, int]]:
    """Beginnings and ends of what is filled; gaps of a pixel or two do not count."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], filled.astype(np.int8), [0]))))
    runs: list[tuple[int, int]] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if runs and start - runs[-1][1] < 3:
            runs[-1] = (runs[-1][0], int(end))
        else:
            runs.append((int(start), int(end)))
    return runs


def _clusters(members: Sequence[int], joins: Callable[[int, int], bool]) -> list[list[int]]:
    """Members grouped by whatever joins two of them."""
    groups: list[list[int]] = []
    for member in members:
        fitting = [group for group in groups if any(joins(other, member) for other in group)]
        merged = [member] if not fitting else [*(one for group in fitting for one in group), member]
        groups = [group for group in groups if group not in fitting] + [merged]
    return groups


def _hull(readings: Sequence[Reading]) -> Box:
    box = readings[0].box
    for reading in readings[1:]:
        box = box.union(reading.box)
    return box


def _inside(box: Box, area: Box) -> bool:
    """Whether most of a box lies in an area."""
    across = min(box.right, area.right) - max(box.left, area.left)
    down = min(box.bottom, area.bottom) - max(box.top, area.top)
    return across > 0.6 * box.width and down > 0.6 * box.height
