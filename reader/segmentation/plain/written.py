"""How an extractor writes: hidden characters, a space after every character, a blank line after every line.

What a whole page shows of that says nothing about its lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model.page import Line
from reader.segmentation.plain.measure import is_han
from reader.segmentation.plain.traced import Traced

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_GAP = re.compile(r"(?<=\S)\s+(?=\S)")
_THROUGHOUT = 0.5
_LEAST_PAIRS = 20
_EVERY = 0.9


def visible(text: Traced) -> Traced:
    """The text without what nobody sees.

    A line of nothing else stays as it is, for every line has a place in the reading.
    """
    hidden = {found.start() for found in _INVISIBLE.finditer(text.text)}
    shown = text.without(hidden) if hidden else text
    return shown if shown.text.strip() else text


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
