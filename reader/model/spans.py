"""Spans, the quotes that hold them, and how both are carried through edits.

Anchors follow the W3C Web Annotation Data Model: a TextPositionSelector (`start`, `end`) beside a TextQuoteSelector
(`quote`, `prefix`, `suffix`). Positions are code points of an article's text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.model.edits import Edit
from reader.model.errors import OutOfRange

CONTEXT = 16
"""How many code points of the text stand beside a quote as its context."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range of code points, end exclusive; `start == end` is a place between two characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where something is fastened to a text, and the words it was fastened to.

    An `orphaned` anchor lost its words to an edit: it keeps their last `quote` and is an empty span at the place
    where they stood.
    """

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    orphaned: bool = False

    @classmethod
    def at(cls, text: str, start: int, end: int) -> Anchor:
        """An anchor at a range of a text.

        Raises:
            OutOfRange: the range is empty, turned round or not inside the text.
        """
        if not 0 <= start < end <= len(text):
            raise OutOfRange(start=start, end=end, length=len(text))
        return cls(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def check_range(text: str, start: int, end: int) -> None:
    """Raises OutOfRange unless `start`…`end` is a range of the text; an empty one is allowed."""
    if not 0 <= start <= end <= len(text):
        raise OutOfRange(start=start, end=end, length=len(text))


def carry(span: Span, edits: Sequence[Edit]) -> Span | None:
    """Where a span lies after the edits of one revision; None where one of them ate it whole.

    What is inserted at a span's edge stays outside, what is inserted within it belongs to it. Where an edit cuts
    into an edge, the span keeps what is left of it. An empty span stays behind the character before it and is eaten
    only where both its neighbours are.
    """
    start, end, shift = span.start, span.end, 0
    new_start, new_end = start, end
    for edit in edits:
        if edit.position >= end:
            break
        if edit.removed and _eats(edit, start, end):
            return None
        if edit.end <= start:
            new_start = start + shift + edit.growth
            new_end = end + shift + edit.growth
        elif edit.position < start:  # cuts into the front
            new_start = edit.position + shift + len(edit.inserted)
            new_end = end + shift + edit.growth
        elif edit.end > end:  # cuts into the back
            new_end = edit.position + shift
        else:
            new_end = end + shift + edit.growth
        shift += edit.growth
    return Span(new_start, new_end)


def _eats(edit: Edit, start: int, end: int) -> bool:
    if start == end:
        return edit.position < start < edit.end
    return edit.position <= start and end <= edit.end


def carry_anchor(anchor: Anchor, edits: Sequence[Edit], text: str) -> Anchor:
    """The anchor after a revision whose result is `text`: moved, cut to what is left, or orphaned in its place."""
    moved = carry(Span(anchor.start, anchor.end), edits)
    if anchor.orphaned or moved is None or (moved.start == moved.end and anchor.start < anchor.end):
        place = _place_after(anchor.start, edits)
        return replace(anchor, start=place, end=place, orphaned=True)
    return Anchor.at(text, moved.start, moved.end)


def _place_after(position: int, edits: Sequence[Edit]) -> int:
    """Where a place of the text before lies after the edits; a removed place moves to the front of the edit."""
    shift = 0
    for edit in edits:
        if edit.position >= position:
            break
        if edit.end > position:
            return edit.position + shift
        shift += edit.growth
    return position + shift
