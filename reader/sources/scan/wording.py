"""How print writes what a recogniser spells otherwise: full-width marks between Chinese letters, spaces between names.

Nothing is changed that print would write in two ways.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from reader.model.page import Box
from reader.sources.placing import em
from reader.sources.scan.called import SURNAMES
from reader.sources.scan.letters import dashed
from reader.sources.scan.reading import Letter, Reading

SPACE = 0.7
"""Em that must be blank between two letters for a space to be there, wherever they stand."""

NAME_SPACE = 0.17
"""Em by which the blank between two letters of names must be wider than the line's usual one."""

_FULL = {",": "，", "(": "（", ")": "）", ":": "：", ";": "；", "?": "？", "!": "！"}
_NAMES = re.compile(r"记者|通讯员|作者|摄影|编辑|[文图]/|摄[）)]?$")


_WORDS = re.compile(
    "|".join(" ?".join(word) for word in ("本报记者", "通讯员", "记者", "摄影", "报道", "本报讯", "新华社"))
)
"""Words that no space parts."""

_HAN = "\u4e00-\u9fff"
_SURNAME = "".join(SURNAMES)
_PARTED = re.compile(
    rf"(?<![{_HAN}])(?:[{_SURNAME}](?P<first> )[{_HAN}]{{2}}"
    rf"|[{_SURNAME}][{_HAN}](?P<last> )(?![摄文图译])[{_HAN}])(?![{_HAN}])"
)
"""A name of three whose surname or last letter a space parts from it."""


def worded(reading: Reading, size: float) -> tuple[Letter, ...]:
    """The letters as printed, spaces among them; one code point each."""
    letters = _full_width(reading.letters)
    strokes = dashed([letter.text for letter in letters])
    letters = [replace(letter, text=text) for letter, text in zip(letters, strokes, strict=True)]
    return _spaced(replace(reading, letters=tuple(letters)), size)


def _full_width(letters: Sequence[Letter]) -> list[Letter]:
    """Half-width marks beside Chinese letters or marks, full-width."""
    chinese = [em(letter.text) == 1 for letter in letters]
    found = list(letters)
    for at, letter in enumerate(letters):
        full = _FULL.get(letter.text)
        if full and _beside_chinese(at, letter.text, letters, chinese):
            found[at] = replace(letter, text=full)
    return found


def _beside_chinese(at: int, mark: str, letters: Sequence[Letter], chinese: Sequence[bool]) -> bool:
    before = chinese[at - 1] if at else None
    after = chinese[at + 1] if at + 1 < len(letters) else None
    if mark == ",":  # thousands are grouped by half-width commas
        digits = at and after is not None and letters[at - 1].text.isdigit() and letters[at + 1].text.isdigit()
        return not digits and any(chinese)
    if mark == ":":  # times and scores
        return before is True or after is True
    if mark in "()":
        return any(chinese)
    return before is True


def _spaced(reading: Reading, size: float) -> tuple[Letter, ...]:
    """The letters with the spaces that are printed between them."""
    limit = _name_space(reading, size)
    found: list[Letter] = []
    for at, letter in enumerate(reading.letters):
        if at and _is_space(reading, at, size, limit):
            found.append(Letter(" ", 1.0, _room(found[-1].box, letter.box, reading.vertical)))
        found.append(letter)
    return tuple(_names_whole(found)) if _NAMES.search(reading.text) else tuple(found)


def _names_whole(letters: Sequence[Letter]) -> list[Letter]:
    """The letters of a line that holds names, without spaces that part a fixed word or one name."""
    text = "".join(letter.text for letter in letters)
    parting = {at for word in _WORDS.finditer(text) for at in range(*word.span()) if text[at] == " "}
    parting |= {name.start(name.lastgroup or 0) for name in _PARTED.finditer(text)}
    return [letter for at, letter in enumerate(letters) if at not in parting]


def _is_space(reading: Reading, at: int, size: float, limit: float) -> bool:
    if at in reading.spaces:
        return True
    blank = reading.ink.blanks[at] if reading.ink.blanks else 0.0
    before, after = reading.letters[at - 1].text, reading.letters[at].text
    words = before.isalpha() and after.isalpha() and em(before) == em(after) == 1
    return blank > limit if words else blank > max(limit, (SPACE + 0.5) * size)


def _name_space(reading: Reading, size: float) -> float:
    """The blank from which on two Chinese letters of this line are words apart, pixels."""
    blanks = [blank for at, blank in enumerate(reading.ink.blanks) if at]
    usual = median(blanks) if blanks else 0.0
    if _NAMES.search(reading.text):
        return usual + NAME_SPACE * size
    return max(SPACE * size, 1.6 * usual + 0.25 * size)


def _room(before: Box, after: Box, vertical: bool) -> Box:
    """The room between two letters."""
    if vertical:
        return Box(before.left, min(before.bottom, after.top), before.right, max(before.bottom, after.top))
    return Box(min(before.right, after.left), before.top, max(before.right, after.left), before.bottom)
