"""From what the recogniser says of a strip to letters with places.

It tells in which column of the strip it saw each character, in steps of about a fifth of a letter.
"""

from __future__ import annotations

import statistics
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from reader.model.page import Box
from reader.sources.placing import em
from reader.sources.scan.reading import Letter, Reading
from reader.sources.scan.spelling import Seen

_DASHES = "—一－-–―─"
"""What the strokes of a dash are read as."""

_DASH_ROOM = 0.8
_SURE_HYPHEN = 0.97
"""Em between two letters from which on a hyphen that is less sure is a dash."""


def letters(box: Box, seen: Seen, *, vertical: bool) -> tuple[Letter, ...]:
    """The characters that were seen on a strip, without spaces, where they stand on the page."""
    length = box.height if vertical else box.width
    found = zip(seen.text, seen.confidences, seen.places, strict=True)
    solid = [(char, sure, (place + 0.5) / seen.steps * length) for char, sure, place in found if not char.isspace()]
    chars, centres = dashed([char for char, _, _ in solid]), [centre for _, _, centre in solid]
    unit = _pitch(chars, centres) or length / max(0.5, sum(em(char) for char in chars))
    wide = [char == "-" and _room(chars, centres, at, unit) > _DASH_ROOM * unit for at, char in enumerate(chars)]
    chars = [
        "—" if room and sure < _SURE_HYPHEN else char
        for char, room, (_, sure, _) in zip(chars, wide, solid, strict=True)
    ]
    return tuple(
        Letter(
            char,
            round(sure, 4),
            _cell(box, max(0.0, centre - em(char) * unit / 2), min(length, centre + em(char) * unit / 2), vertical),
        )
        for char, (_, sure, centre) in zip(chars, solid, strict=True)
    )


def dashed(chars: Sequence[str]) -> list[str]:
    """Characters whose strokes, read as 一 or as hyphens, are Chinese dashes: in pairs, or 一 between two digits."""
    found = list(chars)
    for at, (one, other) in enumerate(pairwise(chars)):
        if one in _DASHES and other in _DASHES and one + other != "一一":
            found[at] = found[at + 1] = "—"
    for at, (before, one, after) in enumerate(zip(chars, chars[1:], chars[2:], strict=False)):
        if one == "一" and before.isdecimal() and after.isdecimal():
            found[at + 1] = "—"
    return found


def spread(found: Sequence[Letter], box: Box, columns: np.ndarray) -> tuple[Letter, ...]:
    """Letters of a level line that was read with its blanks drawn together, put where they stand on the page.

    `columns` tells for each column of what was read which one of the box it was, both in pixels.
    """
    width = box.right - box.left
    result = []
    for letter in found:
        middle = (letter.box.left + letter.box.right) / 2 - box.left
        at = int(min(len(columns) - 1, max(0.0, middle / max(1.0, width) * len(columns))))
        half = letter.box.width / 2 * len(columns) / max(1, int(columns[-1]) + 1)
        centre = box.left + float(columns[at])
        result.append(Letter(letter.text, letter.confidence, Box(centre - half, box.top, centre + half, box.bottom)))
    return tuple(result)


def marked(reading: Reading, mark: str, left: float, size: float) -> Reading:
    """The reading with a mark before its first letter, whose ink begins at `left`; `size` is an em in pixels."""
    box = Box(left, reading.box.top, min(left + size, reading.letters[0].box.left), reading.box.bottom)
    letter = Letter(mark, reading.confidence, box)
    spaces = frozenset(at + 1 for at in reading.spaces)
    return replace(reading, letters=(letter, *reading.letters), spaces=spaces)


def with_dashes(reading: Reading, places: Collection[int]) -> Reading:
    """The reading with a dash for each letter of these indices."""
    found = (replace(letter, text="—") if at in places else letter for at, letter in enumerate(reading.letters))
    return replace(reading, letters=tuple(found))


def printed_spaces(text: str) -> frozenset[int]:
    """Before which characters, counted without spaces, the reader saw a space."""
    found, at = set(), 0
    for char in text.strip():
        if char.isspace():
            found.add(at)
        else:
            at += 1
    return frozenset(found)


def _cell(line: Box, low: float, high: float, vertical: bool) -> Box:
    """The part of a line from `low` to `high` (pixels from its beginning)."""
    if vertical:
        return Box(line.left, line.top + low, line.right, line.top + high)
    return Box(line.left + low, line.top, line.left + high, line.bottom)


def _room(chars: Sequence[str], centres: Sequence[float], at: int, unit: float) -> float:
    """The room, in pixels, between the letters beside a character; none at a line's ends. `unit` is an em in pixels."""
    if not 0 < at < len(chars) - 1:
        return 0.0
    return centres[at + 1] - centres[at - 1] - (em(chars[at - 1]) + em(chars[at + 1])) / 2 * unit


def _pitch(chars: Sequence[str], centres: Sequence[float]) -> float:
    """The usual distance of two full-width letters that follow each other; 0 where too few do."""
    pairs = zip(chars, chars[1:], centres, centres[1:], strict=False)
    steps = [
        after - before
        for one, other, before, after in pairs
        if one.isalpha() and other.isalpha() and em(one) == em(other) == 1
    ]
    return statistics.median(steps) if len(steps) > 3 else 0.0
