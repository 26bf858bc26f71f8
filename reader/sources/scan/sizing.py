"""Sizes as a printer has them: few, and the same for every line that was set in them.

What can be measured of one line wavers by some per cent: the pitch of its letters (exact in long lines, wider where
letters are spaced or a line is driven out to its measure) and the height of its ink (which depends on the letters and
the font). Lines that stand over one another and agree in ink are of one setting and share their measures; settings are
gathered into size classes, the fullest first, which is the body's.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from reader.sources.placing import em
from reader.sources.scan.joining import CLOSING, OPENING
from reader.sources.scan.reading import Reading

INK_SHARE = 0.93
"""How much of an em the ink of full-width letters fills, where a page has no long line to tell."""

SPACED = 1.25
SPACED_DISPLAY = 1.13
"""A pitch this many times what the ink's height tells is letter-spacing; a smaller surplus is a font of small faces, in
lines no thicker than most (the second is for thicker ones)."""

_DISPLAY = 1.25
"""How many times thicker than most lines display lines are."""

_SURE_STEPS = 6
_TELLING = 3
"""Steps between letters in a line that tells the page's ink share; full-width letters in one that tells its size."""

_SURE_PITCH = 4
_DENSE = 0.94
"""Steps from which on a pitch smaller than this share of the ink's height tells that the height is wrong."""

_CROWDED = 0.85
"""The same share where a line stands among others."""

_STOUT = 1.2
_BEARINGS = 0.15
"""How much taller than wide a letter may be; what of a line's length is blank at its ends, in em."""

_PARAGRAPH = 2.0
_INDENT = 2.2
"""Em by which a paragraph's first line is indented, as set and at most: so far beside it may a last one of few letters
end."""

_REACH = 2.3
_SAME_HEIGHT = 0.07
_SAME_PITCH = 0.16
_SAME_CONTRAST = 1.4
"""Lines of one setting stand at most so far apart (em); their ink differs by at most these shares of height and pitch
(a driven-out line is much wider), and by this factor of contrast, which tells bold from light."""

_CLOSE = 1.8
_CLOSE_HEIGHT = 0.115
_CLOSE_CONTRAST = 1.2
"""The same for lines that follow each other at the leading of one column and share an edge."""

_SHORT = 5
"""Full-width letters below which a line's own measures may be off by more."""

_EDGE = 0.8
_ENDING = 1.8
"""How near (em) the edge of the line above it a paragraph's last one of few letters begins, and by what factor dirt may
make it seem thicker."""

_LOW = 0.42
"""At which share of the pitches of a setting its size is read, since some lines are driven out and none driven in."""

_CLASS = 0.035
"""Half the width of a class, as a share of its size."""

_FEW = 60
_CLASS_HEIGHT = 0.065
_LOOSE = 0.085
_DRIVEN = 0.25
_NEAR = 0.06
_EVEN = 0.04
_STEP = 1.2
"""Fewer letters than this may join a class whose size they miss, where their ink is as high, up to these shares (the
second where they are letter-spaced), and their pitch is at most driven out by so much; more letters only if they miss
it by less than the last but two, or their ink's height by less than the last but one or by about a pixel (the last)."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What one line tells: ink `height` brought to em, `pitch` of letters (0 where unknown) over `steps`, in pixels."""

    height: float
    pitch: float
    steps: int
    letters: int
    full: int
    contrast: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines (by index) set alike, their size in pixels, how many letters they have and how dark these are.

    `height` is what their ink's height tells, `pitch` that of their letters (0 where unknown). It is `firm` where the
    two agree.
    """

    members: tuple[int, ...]
    size: float
    height: float
    pitch: float
    letters: int
    contrast: float
    firm: bool = True


def sizes(readings: Sequence[Reading]) -> list[float]:
    """The size of every reading, in pixels."""
    share = _ink_share(readings)
    measures = [_measure(reading, share) for reading in readings]
    told = [at for at, one in enumerate(measures) if one.full >= _TELLING]
    groups = _groups(readings, measures, told)
    _add_short(groups, readings, measures, told)
    found = [0.0] * len(readings)
    usual = _quantile([(one.height, one.letters) for one in measures], 0.5) if measures else 0.0
    for size, members in _classes([_setting(group, measures, usual) for group in groups]):
        for at in members:
            found[at] = size
    return found


def pitch(reading: Reading) -> tuple[float, int]:
    """The distance of full-width letters that follow each other, pixels, and how many such steps there were."""
    total, steps = 0.0, 0
    for at in range(1, len(reading.letters)):
        if at not in reading.spaces and _is_full(reading, at - 1) and _is_full(reading, at):
            total += reading.centre(at) - reading.centre(at - 1)
            steps += 1
    return (total / steps, steps) if steps else (0.0, 0)


def _is_full(reading: Reading, index: int) -> bool:
    char = reading.letters[index].text
    return char.isalpha() and em(char) == 1


def _ink_share(readings: Sequence[Reading]) -> float:
    """How much of the pitch the ink's height is on this page, by its long lines."""
    shares = []
    for reading in readings:
        step, count = pitch(reading)
        if count >= _SURE_STEPS and not reading.vertical:
            shares.append(reading.thickness / step)
    return median(shares) if len(shares) > 2 else INK_SHARE


def _measure(reading: Reading, share: float) -> Measure:
    step, steps = pitch(reading)
    full = sum(_is_full(reading, at) for at in range(len(reading.letters)))
    height = max(1.0, reading.thickness / share)
    if steps >= _SURE_STEPS and step < _CROWDED * height:
        height = step  # letters do not overlap: a fold or a neighbour's ink got in
    elif steps < _SURE_STEPS and not reading.vertical:
        height = min(height, _STOUT * _side(reading))
    return Measure(height, step, steps, len(reading.letters), full, reading.ink.contrast)


def _side(reading: Reading) -> float:
    """How wide an em of a line is at most, by its length and its letters."""
    text = reading.text
    own = sum(em(char) for char in text) - 0.5 * (text[-1] in CLOSING) - 0.5 * (text[0] in OPENING)
    return (reading.end - reading.begin) / max(0.5, own - _BEARINGS)


def _add_short(
    groups: list[list[int]], readings: Sequence[Reading], measures: Sequence[Measure], told: Sequence[int]
) -> None:
    """Lines of few letters go to the setting of the line above them, else below; those that have none stay alone."""
    owner = {at: group for group in groups for at in group}
    telling = set(told)
    for at in sorted(set(range(len(readings))) - telling, key=lambda at: readings[at].middle):
        fitting = [
            other
            for other in owner
            if _over(readings[at], readings[other], _INDENT * measures[other].height)
            and abs(readings[other].middle - readings[at].middle) < _REACH * measures[other].height
            and 0.55
            < measures[at].height / measures[other].height
            < (_ENDING if _ends(readings[at], readings[other], measures[other]) else 1.15)
            and measures[at].contrast < _SAME_CONTRAST * measures[other].contrast
        ]
        if not fitting:
            owner[at] = [at]
            groups.append(owner[at])
            continue
        above = [other for other in fitting if readings[other].middle < readings[at].middle]
        nearest = min(above or fitting, key=lambda other: abs(readings[other].middle - readings[at].middle))
        owner[nearest].append(at)
        owner[at] = owner[nearest]


def _ends(last: Reading, line: Reading, measure: Measure) -> bool:
    """Whether a few letters stand at the edge of the line right above them, as the end of its paragraph does."""
    below = 0 < last.middle - line.middle < _CLOSE * measure.height
    return below and measure.full >= _SHORT and abs(last.begin - line.begin) < _EDGE * measure.height


def _groups(readings: Sequence[Reading], measures: Sequence[Measure], among: Sequence[int]) -> list[list[int]]:
    """Indices of lines that stand over one another and are set alike."""
    order = sorted(among, key=lambda at: readings[at].middle)
    group = {at: [at] for at in order}
    for place, one in enumerate(order):
        for other in order[place + 1 :]:
            if readings[other].middle - readings[one].middle > _REACH * measures[one].height:
                break
            if group[one] is group[other] or not _over(readings[one], readings[other]):
                continue
            close = _close(readings[one], readings[other], measures[one].height)
            if _alike(measures[one], measures[other], close=close):
                merged = group[one] + group[other]
                for member in merged:
                    group[member] = merged
    return list({id(members): members for members in group.values()}.values())


def _over(one: Reading, other: Reading, play: float = 0.0) -> bool:
    """Whether two lines stand over one another; `play` pixels beside one another do as well."""
    if one.vertical != other.vertical or one.ink.reversed != other.ink.reversed:
        return False
    shared = min(one.end, other.end) - max(one.begin, other.begin) + play
    return shared > 0.5 * min(one.end - one.begin, other.end - other.begin)


def _alike(one: Measure, other: Measure, *, close: bool) -> bool:
    """Whether two lines may be set alike; `close` ones share an edge and follow each other at once."""
    contrast = max(one.contrast, other.contrast) / max(1e-6, min(one.contrast, other.contrast))
    few = min(one.full, other.full) < _SHORT
    share = _SAME_HEIGHT * (1.4 if few else 1)
    if close and contrast < _CLOSE_CONTRAST * (1.1 if few else 1):
        share = max(share, _CLOSE_HEIGHT * (1.4 if few else 1))
    if abs(math.log(one.height / other.height)) > share or contrast > _SAME_CONTRAST:
        return False
    if min(one.steps, other.steps) < 3:
        return True
    return abs(math.log(one.pitch / other.pitch)) < _SAME_PITCH + 0.5 / math.pow(min(one.steps, other.steps), 1.5)


def _close(one: Reading, other: Reading, size: float) -> bool:
    """Whether two lines follow each other in one column: at its leading, with a common edge."""
    begin, end = abs(_start(one, size) - _start(other, size)), abs(_edge(one, size) - _edge(other, size))
    edges = min(begin, end, abs(begin - _PARAGRAPH * size))
    return abs(one.middle - other.middle) < _CLOSE * size and edges < 0.5 * size


def _start(reading: Reading, size: float) -> float:
    """Where a line begins, the blank half of a mark at its front included."""
    return reading.begin - 0.5 * size * (reading.letters[0].text in OPENING)


def _edge(reading: Reading, size: float) -> float:
    """Where a line ends, the blank half of a mark at its end included."""
    return reading.end + 0.5 * size * (reading.letters[-1].text in CLOSING)


def _setting(members: Sequence[int], measures: Sequence[Measure], usual: float) -> Setting:
    """The size of lines that are set alike; `usual` is the height of most lines."""
    own = [measures[at] for at in members]
    letters = sum(one.letters for one in own)
    contrast = _quantile([(one.contrast, one.letters) for one in own], 0.5)
    height = _quantile([(one.height, one.full or 0.3) for one in own], 0.5)
    steps = sum(one.steps for one in own)
    pitched = [(one.pitch, one.steps) for one in own if one.steps > 1]
    step = _quantile(pitched, _LOW if len(pitched) > 3 else 0.5) if pitched else 0.0
    if len(own) == 1 and steps >= _SURE_PITCH and step < _DENSE * height:
        height = step  # letters do not overlap: ink of neighbouring lines got in
    widest = SPACED_DISPLAY if height > _DISPLAY * usual else SPACED
    if not 0.85 * height < step < widest * height:
        return Setting(tuple(members), height, height, 0.0, letters, contrast, firm=False)
    weight = steps / (steps + 6)  # a few steps tell less than the ink's height
    size = math.exp(weight * math.log(step) + (1 - weight) * math.log(height))
    return Setting(tuple(members), size, height, step if steps > 2 else 0.0, letters, contrast)


def _quantile(pairs: Sequence[tuple[float, float]], share: float) -> float:
    """The value below which a share of the weights lies; `pairs` are values and weights."""
    ordered = sorted(pairs)
    reach, seen = share * sum(weight for _, weight in ordered), 0.0
    for value, weight in ordered:
        seen += weight
        if seen >= reach:
            return value
    return ordered[-1][0]


@dataclass(slots=True)
class _Class:
    """A size class: the size, the usual height of ink and contrast in it, and its lines."""

    size: float
    height: float
    contrast: float
    members: list[int]

    def holds(self, setting: Setting) -> bool:
        """Whether a setting is of this size: near it, or else as high and dark, and no narrower."""
        if setting.firm and _apart(setting.size, self.size) <= _CLASS:
            return True
        alike = max(setting.contrast, self.contrast) < _SAME_CONTRAST * min(setting.contrast, self.contrast)
        height = _apart(setting.height, self.height) < (_CLASS_HEIGHT if setting.firm else _LOOSE)
        pitch = setting.pitch == 0 or -_CLASS < math.log(setting.pitch / self.size) < _DRIVEN
        even = _apart(setting.height, self.height) < max(_EVEN, _STEP / self.height)
        few = setting.letters < _FEW or even or _apart(setting.size, self.size) < _NEAR
        return alike and height and pitch and few


def _classes(settings: Sequence[Setting]) -> Iterator[tuple[float, list[int]]]:
    """Size classes with the lines in them: firm settings make them, the fullest first, the others join the nearest."""
    classes: list[_Class] = []
    open_ = [one for one in settings if one.firm]
    while open_:
        seed = max(open_, key=lambda one: (_letters_around(one.size, open_), one.size))
        core = [one for one in open_ if _apart(one.size, seed.size) <= _CLASS]
        new = _Class(_middle(core, "size"), _middle(core, "height"), _middle(core, "contrast"), [])
        taken = [one for one in open_ if one is seed or new.holds(one)]
        open_ = [one for one in open_ if one not in taken]
        new.members += [at for one in taken for at in one.members]
        classes.append(new)
    for setting in (one for one in settings if not one.firm):
        fitting = [one for one in classes if one.holds(setting)]
        if fitting:
            min(
                fitting, key=lambda one: _apart(setting.height, one.height) + _apart(setting.size, one.size)
            ).members += setting.members
        else:
            classes.append(_Class(setting.size, setting.height, setting.contrast, list(setting.members)))
    for one in classes:
        yield round(one.size, 2), one.members


def _middle(settings: Sequence[Setting], name: str) -> float:
    """The median of a value, each setting counted as often as it has letters."""
    return _quantile([(float(getattr(one, name)), one.letters) for one in settings], 0.5)


def _letters_around(size: float, settings: Sequence[Setting]) -> int:
    return sum(one.letters for one in settings if _apart(one.size, size) <= _CLASS)


def _apart(one: float, other: float) -> float:
    return abs(math.log(one / other))
