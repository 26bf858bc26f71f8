"""Letters for characters whose font does not say what they are: seen in the picture, put where the layer has them.

Such a layer knows the place, size and face of every character, only not its name; recognition knows names, but places
roughly. What a person sees as one letter is one code of one face wherever it stands; so the readings of all its places
vote, and a letter that recognition passed over, or misread once, comes out right as well.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model.page import Box, Line
from reader.sources.pdf.characters import UNKNOWN
from reader.sources.pdf.lines import Glyph
from reader.sources.placing import em

_LEAST_FOUND = 0.85
"""The share of glyphs, and of recognised letters, that must find each other: else they are not of one page."""
_LEAST_ALIKE = 0.9
"""The share of a code's places that must be read as one letter, so that it is the letter of all."""
_LEAST_RIGHT = 0.95
"""The share of a face's characters that must be what is read, so that its own word is taken for all of them."""
_MOST_PAIRS = 250_000
"""Glyphs times letters of one line that are held against each other."""
_WIDE = 0.95
_FAR = 0.8
_ALONE = 0.6
_HOLE = 0.6
"""In em: how wide no letter is that has not the width of a Chinese one, how far a letter may lie from its glyph, what
it costs to leave either without the other, and how far from all glyphs a letter must be that has none.
"""

Key = tuple[int, str]
"""A face and the code in it."""


def lettered(glyphs: Sequence[Glyph], seen: Sequence[Line]) -> list[Glyph] | None:
    """The glyphs with the letters that recognised lines (in their units) show; None where the two do not fit.

    Faces that are right keep what they say, if it can be as wide. Of others, glyphs that nothing is known of are left
    out; where a letter shows and none is, as PDFium passes over what is mapped to a blank, one is made.
    """
    letters = sum(len("".join(line.text.split())) for line in seen)
    glyphs = sorted(glyphs, key=_height)
    heights = list(map(_height, glyphs))
    read: dict[int, str] = {}
    made: list[Glyph] = []
    for line in seen:
        if line.box is None or len(line.places) != len(line.text):
            continue
        level = range(bisect_left(heights, line.box.top), bisect_right(heights, line.box.bottom))
        within = [at for at in level if at not in read and _stands_in(glyphs[at], line.box)]
        if within and len(within) * len(line.text) <= _MOST_PAIRS:
            _read(line, glyphs, within, read, made)
    if not letters or min(len(read) / letters, len(read) / max(1, len(glyphs))) < _LEAST_FOUND:
        return None
    sure, right = _sure(glyphs, read), _right(glyphs, read)
    named = ((glyph, sure.get(_key(glyph)) or read.get(at)) for at, glyph in enumerate(glyphs))
    named = (
        (glyph, glyph.text if glyph.face in right and not (letter and _is_too_wide(glyph)) else letter)
        for glyph, letter in named
    )
    holes = (glyph for glyph in made if glyph.face not in right)
    return [*(replace(glyph, text=letter) for glyph, letter in named if letter), *holes]


def _key(glyph: Glyph) -> Key:
    return glyph.face, glyph.text


def _is_too_wide(glyph: Glyph) -> bool:
    """Whether a small Latin letter or a mark is as wide as a Chinese one: a code that the font lacks a word for."""
    return em(glyph.text) < 1.0 and not glyph.text.isupper() and glyph.box.width > _WIDE * glyph.size


def _right(glyphs: Sequence[Glyph], read: Mapping[int, str]) -> frozenset[int]:
    """The faces that say what their characters are: mostly what is read."""
    alike = Counter(glyphs[at].face for at, letter in read.items() if letter == glyphs[at].text)
    every = Counter(glyphs[at].face for at in read)
    return frozenset(face for face, count in every.items() if alike[face] >= _LEAST_RIGHT * count)


def _sure(glyphs: Sequence[Glyph], read: Mapping[int, str]) -> dict[Key, str]:
    """The letters of those codes that are read alike nearly everywhere; others may stand for several letters."""
    votes: dict[Key, Counter[str]] = defaultdict(Counter)
    for at, letter in read.items():
        votes[_key(glyphs[at])][letter] += 1
    first = {key: counts.most_common(1)[0] for key, counts in votes.items() if key[1] != UNKNOWN}
    return {key: letter for key, (letter, count) in first.items() if count >= _LEAST_ALIKE * votes[key].total()}


def _read(line: Line, glyphs: Sequence[Glyph], within: list[int], read: dict[int, str], made: list[Glyph]) -> None:
    """Adds the letters of the glyphs that stand within a line, by their index, and glyphs for letters in holes."""
    axis = 1 if line.vertical else 0
    within.sort(key=lambda at: _middle(glyphs[at].box)[axis])
    places = [_middle(glyphs[at].box)[axis] for at in within]
    shown = [(char, place) for char, place in zip(line.text, line.places, strict=True) if not char.isspace()]
    em = max(glyphs[at].size for at in within)
    pairs = _paired(places, [_middle(place)[axis] for _, place in shown], em)
    for at, which in pairs:
        read[within[at]] = shown[which][0]
    for which in sorted({*range(len(shown))} - {which for _, which in pairs}):
        char, place = shown[which]
        nearest = min(within, key=lambda at: abs(_middle(glyphs[at].box)[axis] - _middle(place)[axis]))
        if axis == 0 and abs(_middle(glyphs[nearest].box)[0] - _middle(place)[0]) > _HOLE * em:
            beside = glyphs[nearest]
            made.append(replace(beside, text=char, box=Box(place.left, beside.box.top, place.right, beside.box.bottom)))


def _stands_in(glyph: Glyph, box: Box) -> bool:
    """Whether a glyph of the height of a box stands in it."""
    play = 0.5 * glyph.size
    return box.left - play <= _middle(glyph.box)[0] <= box.right + play


def _height(glyph: Glyph) -> float:
    return _middle(glyph.box)[1]


def _middle(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def _paired(ones: Sequence[float], others: Sequence[float], em: float) -> list[tuple[int, int]]:
    """Which of two rows of places, both in order, belong together at the least distance (Needleman and Wunsch)."""
    alone = _ALONE * em
    costs = [[alone * (i + j) for j in range(len(others) + 1)] for i in range(len(ones) + 1)]
    for i, one in enumerate(ones, 1):
        row, before = costs[i], costs[i - 1]
        for j, other in enumerate(others, 1):
            row[j] = min(before[j - 1] + abs(one - other), before[j] + alone, row[j - 1] + alone)
    found = []
    i, j = len(ones), len(others)
    while i and j:
        distance = abs(ones[i - 1] - others[j - 1])
        if costs[i][j] == costs[i - 1][j - 1] + distance:
            i, j = i - 1, j - 1
            if distance < _FAR * em:
                found.append((i, j))
        elif costs[i][j] == costs[i - 1][j] + alone:
            i -= 1
        else:
            j -= 1
    return found
