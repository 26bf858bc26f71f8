"""How an extractor writes: hidden characters, radicals for characters, a space after every one, a blank line after all.

What a whole page shows of that says nothing about its lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import normalize

from reader.model.page import Line
from reader.segmentation.plain.measure import is_han
from reader.segmentation.plain.traced import Traced

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SIMPLIFIED = dict(
    zip(
        "⺟⺠⻁⻅⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳",
        "母民虎见贝车长门青韦页风飞食马鬼鱼鸟卤麦黄齐齿龙龟",
        strict=True,
    )
)
_RADICAL = re.compile("[\u2e80-\u2fd5]")
"""Fonts that draw radicals and characters alike make extractors take one for the other; of the simplified ones Unicode
does not say which character they are.
"""
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
_GAP = re.compile(r"(?<=\S)\s+(?=\S)")
_THROUGHOUT = 0.5
_LEAST_PAIRS = 20
_EVERY = 0.9


def visible(text: Traced) -> Traced:
    """The text without what nobody sees, and with the characters and spaces that were printed."""
    if _SPACES.search(text.text):
        text = Traced(_SPACES.sub(" ", text.text), text.places)
    if _RADICAL.search(text.text):
        text = Traced(_RADICAL.sub(_character, text.text), text.places)
    hidden = {found.start() for found in _INVISIBLE.finditer(text.text)}
    return text.without(hidden) if hidden else text


def _character(radical: re.Match[str]) -> str:
    return _SIMPLIFIED.get(radical[0]) or normalize("NFKC", radical[0])


def is_spaced(lines: Sequence[Line]) -> bool:
    """Whether spaces stand between most Chinese characters of a page."""
    apart = together = 0
    for line in lines:
        text = line.text.strip()
        for at, char in enumerate(text[:-1]):
            if is_han(char):
                together += is_han(text[at + 1])
                apart += text[at + 1].isspace() and is_han(text[at + 2])
    return apart >= max(_LEAST_PAIRS, _THROUGHOUT * (apart + together))


def unspaced(text: Traced) -> Traced:
    """A line of such a page without the spaces; of several in a row, one was printed."""
    dropped: set[int] = set()
    for gap in _GAP.finditer(text.text):
        if len(gap[0]) > 1:
            dropped |= set(range(gap.start() + 1, gap.end()))
        elif not _parts_words(text.text, gap.start()):
            dropped.add(gap.start())
    return text.without(dropped)


def _parts_words(line: str, at: int) -> bool:
    """Whether a space stands between two Latin words or numbers of several characters."""
    before, after = line[:at].rsplit(maxsplit=1)[-1], line[at + 1 :].split(maxsplit=1)[0]
    return before.isascii() and after.isascii() and max(len(before), len(after)) > 1


def with_true_gaps(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, one blank line before each not counted where nearly every line has one."""
    blank = sum(line.gap > 0 for line in lines[1:])
    if len(lines) < 3 or blank < _EVERY * (len(lines) - 1):
        return lines
    return [replace(line, gap=max(0, line.gap - 1)) for line in lines]
