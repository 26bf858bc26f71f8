"""A text cut into lines, and its characters made comparable without moving any of them.

Mentions never cross a line break, so everything in this package works on one line at a time. Positions are code points
of the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")

_WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: 0x20,
    0x00A0: 0x20,
    0x2007: 0x20,
    0x202F: 0x20,
    0x0009: 0x20,
}
_KEPT = {ord(mark) for mark in "，：；！？（）～"}  # full-width punctuation is how Chinese is written
_FOLD = {chr(code): chr(plain) for code, plain in _WIDTHS.items() if code not in _KEPT}
_FOLDED = re.compile(f"[{re.escape(''.join(_FOLD))}]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text that holds something: where it starts (code points), and its characters as `folded`.

    `document` counts up at every blank line; lines of one document speak of the same people.
    """

    start: int
    text: str
    document: int


def folded(text: str) -> str:
    """The text with full-width digits, letters and signs made plain and every space a blank; as long as it was."""
    return _FOLDED.sub(lambda match: _FOLD[match.group()], text)


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that are not blank, in order, folded."""
    document, end = 0, 0
    for match in _LINE.finditer(text):
        gap = text[end : match.start()].replace("\r\n", "\n")
        line = folded(match.group())
        if not line.strip():
            continue
        if end and len(gap) > 1:
            document += 1
        end = match.end()
        yield Line(match.start(), line, document)
