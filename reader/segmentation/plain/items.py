"""Items: what a page is made of between lines and articles — paragraphs, head lines, names, credits, jumps, tables.

Paragraphs are joined here, exactly: the lines of a Chinese text follow one another without anything between; only two
Latin words that a line end parted get a space.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.segmentation.plain.forms import LEAD, Form
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.names import MARKS, names
from reader.segmentation.plain.paragraphs import Part, Setting
from reader.segmentation.plain.traced import Traced

_CREDIT_AT_END = re.compile(r"(?<=[。！？”）])\s*（[^（）]{0,24}摄(?:影|影报道)?）$")
_CLOSING_AT_END = re.compile(r"（([^（）]{2,40})）$")


class Sort(StrEnum):
    """What an item is."""

    PARAGRAPH = "paragraph"
    HEAD = "head"
    LABEL = "label"
    BYLINE = "byline"
    CREDIT = "credit"
    JUMP = "jump"
    POINTER = "pointer"
    TABLE = "table"
    FURNITURE = "furniture"


_SORTS = {
    Form.LABEL: Sort.LABEL,
    Form.BYLINE: Sort.BYLINE,
    Form.CREDIT: Sort.CREDIT,
    Form.JUMP: Sort.JUMP,
    Form.POINTER: Sort.POINTER,
    Form.CELL: Sort.TABLE,
    Form.MASTHEAD: Sort.FURNITURE,
    Form.DATE: Sort.FURNITURE,
    Form.FOLIO: Sort.FURNITURE,
    Form.IMPRINT: Sort.FURNITURE,
}


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of the page. `lines` are positions among the logical lines; `gap` blank lines stood before it.

    A paragraph's `measure` is the width of its column in em. `open_start` tells that it begins without an indent,
    `open_end` that it stops in the middle of a sentence, `lead` that a 消息头 opens it, `closed` that reporters'
    names in brackets close it.
    """

    sort: Sort
    text: Traced
    lines: tuple[int, ...]
    gap: int = 0
    measure: float = 0.0
    open_start: bool = False
    open_end: bool = False
    lead: bool = False
    closed: bool = False

    @property
    def string(self) -> str:
        """The text."""
        return self.text.text

    @property
    def marked(self) -> bool:
        """Whether a mark such as ● opens it."""
        return self.string[0] in MARKS


def items(lines: Sequence[PlainLine], settings: Sequence[Setting]) -> tuple[Item, ...]:
    """The items of a page in the order of its file; every line is in exactly one."""
    found: list[Item] = []
    at = 0
    while at < len(lines):
        end = at + 1
        if settings[at].part is Part.DISPLAY:
            while lines[at].form is Form.CELL and end < len(lines) and lines[end].form is Form.CELL:
                end += 1
            found.append(_display(lines, at, end))
        else:
            while end < len(lines) and settings[end].part in (Part.MIDDLE, Part.LAST) and not _over(settings, end):
                end += 1
            while end < len(lines) and lines[end].form is Form.CLOSING:
                end += 1
            found += _paragraph(lines, settings, at, end)
        at = end
    return tuple(found)


def _over(settings: Sequence[Setting], at: int) -> bool:
    """Whether the line before `at` ended its paragraph."""
    return settings[at - 1].part in (Part.LAST, Part.SINGLE, Part.DISPLAY)


def _display(lines: Sequence[PlainLine], start: int, end: int) -> Item:
    first = lines[start]
    sort = _SORTS.get(first.form, Sort.HEAD)
    text = first.text if end == start + 1 else Traced.concat(line.text for line in lines[start:end])
    return Item(sort, text, tuple(range(start, end)), first.gap)


def _paragraph(lines: Sequence[PlainLine], settings: Sequence[Setting], start: int, end: int) -> list[Item]:
    """The paragraph of these lines, and the credit that its last line holds, if any."""
    text = joined([line.text for line in lines[start:end]])
    credit = _CREDIT_AT_END.search(text.text)
    body = text.cut(0, credit.start()) if credit else text
    closing = _CLOSING_AT_END.search(body.text)
    found = [
        Item(
            Sort.PARAGRAPH,
            body,
            tuple(range(start, end)),
            lines[start].gap,
            max(setting.measure for setting in settings[start:end]),
            open_start=settings[start].part in (Part.MIDDLE, Part.LAST),
            open_end=not ends_sentence(body.text) and not closing and not body.text.endswith(("：", "）")),
            lead=bool(LEAD.match(body.text)),
            closed=bool(closing and names(body.text, closing.start(1), closing.end(1))),
        )
    ]
    if credit:
        found.append(Item(Sort.CREDIT, text.cut(credit.start()).strip(), (end - 1,)))
    return found


def joined(pieces: Sequence[Traced]) -> Traced:
    """Lines of running text as one."""
    result: list[Traced] = []
    for piece in pieces:
        if result and _parted_words(result[-1].text, piece.text):
            result.append(Traced.joint(" "))
        result.append(piece)
    return Traced.concat(result)


def _parted_words(before: str, after: str) -> bool:
    """Whether a space is needed between two line pieces: only between two Latin words."""
    if not before or not after or not after[0].isascii() or not after[0].isalpha():
        return False
    last = before[-1]
    return last.isascii() and (last.isalpha() or last in ".,;:!?)'") and bool(re.search("[A-Za-z]", before[-12:]))
