"""Items: what a page is made of between lines and articles — paragraphs, head lines, names, credits, jumps, tables.

Paragraphs are joined here, exactly: the lines of a Chinese text follow one another without anything between; only two
Latin words that a line end parted get a space.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import LEAD
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.names import MARKS, names
from reader.segmentation.plain.paragraphs import Reading
from reader.segmentation.plain.traced import Traced
from reader.segmentation.plain.trellis import Part, Setting

_CREDIT_AT_END = re.compile(r"(?<=[。！？”）])\s*（[^（）]{0,24}摄(?:影|影报道)?）$")
_CLOSING_AT_END = re.compile(r"（([^（）]{2,40})）$")


_LEAD_REACH = 30


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
    def signed(self) -> bool:
        """Whether its 消息头 names who wrote it."""
        return self.lead and "记者" in self.string[:_LEAD_REACH]

    @property
    def marked(self) -> bool:
        """Whether a mark such as ● opens it."""
        return self.string[0] in MARKS


def items(lines: Sequence[PlainLine], reading: Reading) -> tuple[Item, ...]:
    """The items of a page in the order of its file; every line is in exactly one.

    An island comes after the paragraph that it tears.
    """
    inner = {at for island in reading.islands for at in island}
    found = _items(lines, reading.settings, [at for at in range(len(lines)) if at not in inner])
    for island in reversed(reading.islands):
        place = next((n for n, item in enumerate(found) if item.lines[0] > island.start), len(found))
        found[place:place] = _items(lines, reading.settings, list(island))
    return tuple(found)


def _items(lines: Sequence[PlainLine], settings: Sequence[Setting], order: Sequence[int]) -> list[Item]:
    """The items of the lines at these places, which follow one another."""
    found: list[Item] = []
    at = 0
    while at < len(order):
        end = at + 1
        if settings[order[at]].part is Part.DISPLAY:
            while end < len(order) and lines[order[at]].form is lines[order[end]].form is Form.CELL:
                end += 1
            found.append(_display(lines, order[at:end]))
        else:
            while end < len(order) and settings[order[end]].part in (Part.MIDDLE, Part.LAST):
                if settings[order[end - 1]].part in (Part.LAST, Part.SINGLE):
                    break
                end += 1
            while end < len(order) and lines[order[end]].form is Form.CLOSING:
                end += 1
            found += _paragraph(lines, settings, order[at:end])
        at = end
    return found


def _display(lines: Sequence[PlainLine], places: Sequence[int]) -> Item:
    first = lines[places[0]]
    sort = _SORTS.get(first.form, Sort.HEAD)
    text = first.text if len(places) == 1 else Traced.concat(lines[at].text for at in places)
    return Item(sort, text, tuple(places), first.gap)


def _paragraph(lines: Sequence[PlainLine], settings: Sequence[Setting], places: Sequence[int]) -> list[Item]:
    """The paragraph of these lines, and the credit that its last line holds, if any."""
    text = joined([lines[at].text for at in places])
    credit = _CREDIT_AT_END.search(text.text)
    body = text.cut(0, credit.start()) if credit else text
    closing = _CLOSING_AT_END.search(body.text)
    found = [
        Item(
            Sort.PARAGRAPH,
            body,
            tuple(places),
            lines[places[0]].gap,
            max(settings[at].measure for at in places),
            open_start=settings[places[0]].part in (Part.MIDDLE, Part.LAST),
            open_end=not ends_sentence(body.text) and not closing and not body.text.endswith(("：", "）")),
            lead=bool(LEAD.match(body.text)),
            closed=bool(closing and names(body.text, closing.start(1), closing.end(1))),
        )
    ]
    if credit:
        found.append(Item(Sort.CREDIT, text.cut(credit.start()).strip(), (places[-1],)))
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
