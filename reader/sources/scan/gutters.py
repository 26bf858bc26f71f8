"""Lines that run over a gutter, cut in two.

The finder of text joins neighbouring columns' lines where the gutter is narrow or dirty. A line is two where the room
between two of its letters is one at which lines above and below end and begin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model.page import Box
from reader.sources.placing import em
from reader.sources.scan.reading import Reading

_ROOM = 0.6
_DIRTY = 0.85
_SHARED = 0.55
_INDENT = 2.0
_NEAR = 7.0
"""Room that may be a gutter, where it is clean and where there is a speck in it; how exactly other lines must end or
begin at it; an indent; how far off they may stand: in em."""

_WITNESSES = 2
"""How many lines must end at a gutter, and how many begin."""

_NEXT, _ALIKE, _FREE = 1.8, 1.15, 0.2
"""How far off (em) the next line of a text stands, by what factor its thickness differs, and how much wider than a
gutter's room (em on each side) no letter's middle stands in lines that the gutter parts."""

_FEW = 4
_ASIDE = 0.25
"""Letters of a line too short to be swept; em that must be blank beside a speck at a line's end."""

_SPREAD_NAME = 2
"""Letters that stand apart as a name does, over a gutter in the text beneath, rather than as two lines."""

_SPECKS = frozenset(".'`|~_")
_NEVER_FIRST = frozenset("。，、；·.,")
_DOTS = frozenset("·.•")
_DOTTED = 1.36
_BRACKETS = frozenset("）)")
_SURE = 0.8
_DIRT = frozenset("·.,，、-—_|丨1lI:：;；'‘’`~。")
"""What specks and rules in a gutter are read as: the first where no Latin letters or figures are near, others where
they are read less surely than this. No line begins with those of the second kind: what does is a speck. A dot stands
between letters whose middles are so far apart (em), and after no bracket."""


def cut_at_gutters(readings: Sequence[Reading], sizes: Sequence[float]) -> list[Reading]:
    """The readings, those that run over the gutter between two columns cut in two; `sizes` (pixels) go with them."""
    level = [reading for reading in readings if not reading.vertical]
    found: list[Reading] = []
    for reading, size in zip(readings, sizes, strict=True):
        found.extend(_cut(_swept(reading, size), size, level))
    return found


def _swept(reading: Reading, size: float) -> Reading:
    """The reading without specks at its ends, as stand in the gutters beside it."""
    count = len(reading.letters)
    if reading.vertical or count < _FEW:
        return reading
    start = 1 if _is_dirt(reading, 0) and _room(reading, 0, 1, size) > _ASIDE * size else 0
    end = count - (_is_dirt(reading, count - 1) and _room(reading, count - 2, count - 1, size) > _ASIDE * size)
    return _part(reading, start, end) if (start, end) != (0, count) else reading


def begun(reading: Reading) -> Reading:
    """A whole line without marks at its front that none begins with: specks that were read."""
    front = next((at for at, letter in enumerate(reading.letters) if letter.text not in _NEVER_FIRST), 0)
    return _part(reading, front, len(reading.letters)) if front else reading


def ended(reading: Reading, *, display: bool) -> Reading:
    """A whole line without the speck at its end that was read as a dot: after a bracket, or in `display` type."""
    last = len(reading.letters) - 1
    if last < 1:
        return reading
    before, letter = reading.letters[last - 1], reading.letters[last]
    twice = before.text == letter.text  # as the halves of a dash
    dot = letter.text in _DOTS or (letter.text in _DIRT and letter.confidence < _SURE and not twice)
    if dot and (display or (letter.text in _DOTS and before.text in _BRACKETS)):
        return _part(reading, 0, last)
    return reading


def without_specks(reading: Reading, size: float) -> Reading:
    """A whole line without dots for which there is no room between the letters beside them; `size` is an em, pixels."""
    last = len(reading.letters) - 1
    kept = [
        at
        for at, letter in enumerate(reading.letters)
        if letter.text not in _DOTS
        or not 0 < at < last
        or not (_is_wide(reading, at - 1) and _is_wide(reading, at + 1))
        or reading.centre(at + 1) - reading.centre(at - 1) > _DOTTED * size
    ]
    if len(kept) > last:
        return reading
    blanks = tuple(reading.ink.blanks[at] for at in kept) if reading.ink.blanks else ()
    spaces = frozenset(place for place, at in enumerate(kept) if at in reading.spaces)
    letters = tuple(reading.letters[at] for at in kept)
    return replace(reading, letters=letters, ink=replace(reading.ink, blanks=blanks), spaces=spaces)


def _is_wide(reading: Reading, at: int) -> bool:
    char = reading.letters[at].text
    return char.isalpha() and em(char) == 1


def _cut(reading: Reading, size: float, level: Sequence[Reading]) -> list[Reading]:
    if reading.vertical or len(reading.letters) <= _SPREAD_NAME:
        return [reading]
    near = None
    for before, after in _rooms(reading, size):
        if near is None:
            near = [one for one in level if 0.5 * size < abs(one.middle - reading.middle) < _NEAR * size]
        low = reading.centre(before) + _half(reading, before, size)
        high = reading.centre(after) - _half(reading, after, size)
        if _is_gutter(low, high, size, near) and not _runs_on(reading, low, high, size, near):
            return [_part(reading, 0, before + 1), *_cut(_part(reading, after, len(reading.letters)), size, level)]
    return [reading]


def _rooms(reading: Reading, size: float) -> list[tuple[int, int]]:
    """The letters on either side of rooms that may be gutters; a speck that was read within one is left out."""
    found = []
    count = len(reading.letters)
    for at in range(1, count):
        if _room(reading, at - 1, at, size) > _ROOM * size:
            found.append((at - 1, at))
        elif at + 1 < count and _may_be_dirt(reading, at) and _room(reading, at - 1, at + 1, size) > _DIRTY * size:
            found.append((at - 1, at + 1))
    return found


def _may_be_dirt(reading: Reading, at: int) -> bool:
    """Whether a letter between two columns may be a speck; a figure or stroke only where it was read unsurely."""
    letter = reading.letters[at]
    return letter.text in _DIRT and (not letter.text.isalnum() or letter.confidence < _SURE)


def _is_dirt(reading: Reading, at: int) -> bool:
    letter, beside = reading.letters[at], reading.letters[max(0, at - 1) : at + 2]
    plain = not any(other.text.isascii() and other.text.isalnum() for other in beside)
    return (letter.text in _SPECKS and plain) or (letter.text in _DIRT and letter.confidence < _SURE)


def _room(reading: Reading, before: int, after: int, size: float) -> float:
    """What is left between two letters when each takes its own width, pixels."""
    own = _half(reading, before, size) + _half(reading, after, size)
    return reading.centre(after) - reading.centre(before) - own


def _half(reading: Reading, at: int, size: float) -> float:
    return size * em(reading.letters[at].text) / 2


def _is_gutter(low: float, high: float, size: float, near: Sequence[Reading]) -> bool:
    """Whether enough near lines end where the room begins and begin where it ends, and few run over it."""
    play = _SHARED * size
    ends = sum(low - play < one.end < high + play / 2 for one in near)
    begins = sum(low - play / 2 < one.begin < high + _INDENT * size + play for one in near)
    over = sum(one.begin < low - play and one.end > high + play for one in near)
    return ends >= _WITNESSES and begins >= _WITNESSES and over <= max(ends, begins) // 2


def _runs_on(reading: Reading, low: float, high: float, size: float, near: Sequence[Reading]) -> bool:
    """Whether a next line of the same text has a letter in the room: columns beyond it part no lines of this one."""
    beside = _FREE * size
    return any(
        one.begin < low - size
        and one.end > high + size
        and abs(one.middle - reading.middle) < _NEXT * size
        and max(one.thickness, reading.thickness) < _ALIKE * min(one.thickness, reading.thickness)
        and any(
            low - beside < one.centre(at) < high + beside
            for at, letter in enumerate(one.letters)
            if letter.text not in _DIRT
        )
        for one in near
    )


def _part(reading: Reading, start: int, end: int) -> Reading:
    """The letters from `start` to `end` as a reading of their own."""
    letters = reading.letters[start:end]
    box = Box(
        reading.box.left if start == 0 else letters[0].box.left,
        reading.box.top,
        reading.box.right if end == len(reading.letters) else letters[-1].box.right,
        reading.box.bottom,
    )
    blanks = (0.0, *reading.ink.blanks[start + 1 : end])
    spaces = frozenset(at - start for at in reading.spaces if start < at < end)
    return replace(reading, letters=letters, box=box, ink=replace(reading.ink, blanks=blanks), spaces=spaces)
