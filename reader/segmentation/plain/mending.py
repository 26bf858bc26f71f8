"""Torn paragraphs mended: a line of running text that was taken for a head line goes back where it reads on.

Beside a picture a column is narrow for a line or two, and such a line looks like a headline. It is none where the
paragraph before it stops in mid-sentence, or the one after it begins in mid-sentence, and it has nothing in common
with the caption next to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.segmentation.plain.items import Item, Sort, joined
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.overlap import pairs

_NOT_A_STRANGER = 0.34
_HEADING = (Sort.HEAD, Sort.LABEL, Sort.BYLINE, Sort.JUMP, Sort.POINTER)


def mended(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items with lines of running text given back to their paragraphs; every line stays in exactly one."""
    found = list(items)
    at = 0
    while at < len(found):
        if found[at].sort is Sort.HEAD and len(found[at].lines) == 1:
            if _ends_in(found, at):
                found[at - 1 : at + 1] = [_one(found[at - 1], found[at])]
                continue
            if _begins(found, at):
                found[at : at + 2] = [_one(found[at], found[at + 1])]
                continue
        at += 1
    return tuple(found)


def _ends_in(items: Sequence[Item], at: int) -> bool:
    """Whether the paragraph before a line, torn in mid-sentence, takes the line up, and is torn behind it again."""
    before, after = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    if not before or not after or not before.open_end or before.sort is not Sort.PARAGRAPH:
        return False
    if after.sort is not Sort.PARAGRAPH or width(items[at].string) > before.measure + 1:
        return False
    return after.open_start or (_is_caption(items, at + 1) and not _alike(items[at], after))


def _begins(items: Sequence[Item], at: int) -> bool:
    """Whether the paragraph after a line, begun in mid-sentence, was begun by the line, behind a caption."""
    if at + 1 >= len(items) or at < 2 or items[at + 1].sort is not Sort.PARAGRAPH or not items[at + 1].open_start:
        return False
    if items[at - 1].sort in _HEADING or width(items[at].string) > items[at + 1].measure + 1:
        return False
    return items[at - 1].sort is Sort.CREDIT and not _alike(items[at], items[at - 2])


def _is_caption(items: Sequence[Item], at: int) -> bool:
    """Whether a paragraph has a credit beneath it."""
    return at + 1 < len(items) and items[at + 1].sort is Sort.CREDIT


def _alike(line: Item, caption: Item) -> bool:
    own = pairs(line.string)
    return len(own & pairs(caption.string)) >= _NOT_A_STRANGER * len(own)


def _one(first: Item, second: Item) -> Item:
    """Two pieces of one paragraph."""
    paragraph = first if first.sort is Sort.PARAGRAPH else second
    return replace(
        paragraph,
        text=joined([first.text, second.text]),
        lines=(*first.lines, *second.lines),
        gap=first.gap,
        open_start=first.open_start or first is not paragraph,
        open_end=second.open_end or second is not paragraph,
        lead=first.lead,
    )
