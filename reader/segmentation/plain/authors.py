"""Who wrote it, and from where: names and place as spans of an article's blocks.

Names stand on a line of their own, in a 消息头 (本报讯（记者 甲 通讯员 乙）), in brackets at the end, or in a picture's
credit; the first of these that is there counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.spans import Span
from reader.model.text import Block, Role
from reader.segmentation.plain.forms import LEAD
from reader.segmentation.plain.names import names

_LEAD_NAMES = re.compile(rf"{LEAD.pattern}\s*[（(](?P<names>[^（）()]{{2,60}})[）)]")
_LEAD_REPORTS = re.compile(rf"{LEAD.pattern}\s*(?P<names>(?:本报)?(?:见习|实习)?记者[^，。（）]{{2,40}}?)(?=\s*报道)")
_LEAD_BARE = re.compile(
    rf"{LEAD.pattern}\s*(?P<names>(?:本报)?(?:见习|实习)?记者\s*\S{{2,4}}(?:\s+\S{{2,4}}){{0,3}}?)(?=\s|报道|[：:])"
)
_OPENING = re.compile(r"[（(](?P<names>(?:本报)?(?:首席|见习|实习)?记者[^（）()]{2,50})[）)]")
_LEAD_TORN = re.compile(
    rf"{LEAD.pattern}\s*[（(](?P<names>(?=[^（）()]{{0,6}}(?:记者|通讯员))[^（）()]{{4,40}})(?![^（）()]*[）)])"
)
"""A lead whose names' closing bracket was lost or misread."""
_TORN_END = re.compile(r"[\s，、：:；;」】\]·]")
_CLOSING = re.compile(r"[（(](?P<names>[^（）()]{2,48})[）)]$")


def byline(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The names in printed order, as spans of the article's text (code points)."""
    signed = [block for block in blocks if block.role is Role.BYLINE]
    if signed:
        return _once(text, [span for block in signed for span in names(text, block.start, block.end) or ()])
    paragraphs = [block for block in blocks if block.role is Role.PARAGRAPH]
    if paragraphs:
        found = _in_lead(text, paragraphs[0]) or _in_closing(text, paragraphs[-1])
        if found:
            return found
    credits_ = [block for block in blocks if block.role is Role.CREDIT]
    return tuple(span for block in credits_ for span in names(text, block.start, block.end) or ())


def _once(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without those of a name that stands before them already."""
    first: dict[str, Span] = {}
    for span in spans:
        first.setdefault(text[span.start : span.end], span)
    return tuple(first.values())


def _in_lead(text: str, block: Block) -> tuple[Span, ...]:
    for pattern in (_LEAD_NAMES, _OPENING, _LEAD_REPORTS, _LEAD_BARE):
        found = pattern.match(text[block.start : block.end])
        open_ = pattern in (_LEAD_REPORTS, _LEAD_BARE)  # where no bracket tells how far the names go
        spans = found and names(text, block.start + found.start("names"), block.start + found.end("names"), known=open_)
        if spans:
            return spans
    return _in_torn_lead(text, block)


def _in_torn_lead(text: str, block: Block) -> tuple[Span, ...]:
    """The names up to the last mark or blank before which there is nothing but names."""
    found = _LEAD_TORN.match(text[block.start : block.end])
    if not found:
        return ()
    start = block.start + found.start("names")
    for end in reversed([mark.start() for mark in _TORN_END.finditer(found["names"])]):
        if spans := names(text, start, start + end, known=True):
            return spans
    return ()


def _in_closing(text: str, block: Block) -> tuple[Span, ...]:
    found = _CLOSING.search(text[block.start : block.end])
    if not found:
        return ()
    return names(text, block.start + found.start("names"), block.start + found.end("names")) or ()


def dateline(text: str, blocks: Sequence[Block]) -> Span | None:
    """The place of a 消息头: 北京 in 新华社北京3月12日电; None where it names none."""
    block = next((block for block in blocks if block.role is Role.PARAGRAPH), None)
    found = LEAD.match(text[block.start : block.end]) if block else None
    if not block or not found or not found["place"]:
        return None
    return Span(block.start + found.start("place"), block.start + found.end("place"))
