"""Pieces of an article's text that were read from given lines: what goes along when lines go to another article.

A code point that was read from nowhere (a correction, a joint within a block) goes with the line before it in its
block, at the front of a block with the line after it. All positions are code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.model.edits import Edit
from reader.model.sourcemap import SourceMap
from reader.model.text import ArticleText, Role

_ENDS = "。！？!?…；”’』」）)】》：:"


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of a text within one block, whose role it has; neither end is a space."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Removal:
    """What is left of a text when pieces are taken out of it, and the edits that lead there."""

    edits: tuple[Edit, ...]
    result: ArticleText


def line_of_each(content: ArticleText, source: SourceMap) -> list[int | None]:
    """The line that each code point belongs to; None for line feeds and blocks that were read from nowhere."""
    lines: list[int | None] = []
    for run in source.runs:
        lines += [run.line] * run.length
    for block in content.blocks:
        first = next((line for line in lines[block.start : block.end] if line is not None), None)
        for at in range(block.start, block.end):
            if lines[at] is None:
                lines[at] = first
            first = lines[at]
        if block.end < len(lines):
            lines[block.end] = None
    return lines


def pieces_of(content: ArticleText, source: SourceMap, lines: Collection[int]) -> tuple[Piece, ...]:
    """The pieces of a text that were read from these lines, in its order."""
    owners = line_of_each(content, source)
    found: list[Piece] = []
    for block in content.blocks:
        at = block.start
        while at < block.end:
            end = at
            while end < block.end and owners[end] in lines:
                end += 1
            if end > at:
                found += _stripped(content.text, Piece(at, end, block.role))
            at = end + 1
    return tuple(found)


def without(content: ArticleText, pieces: Sequence[Piece]) -> Removal:
    """Takes pieces out: what is left of a block stays one block, without spaces at its ends; an empty one goes."""
    kept: list[tuple[int, int]] = []
    roles: list[Role] = []
    last = -1
    for block in content.blocks:
        ranges = _left(content.text, block.start, block.end, [p for p in pieces if block.start <= p.start < block.end])
        if not ranges:
            continue
        if last >= 0:
            kept.append((last, last + 1))
        kept += ranges
        roles.append(block.role)
        last = block.end
    return Removal(_deletions(content.text, kept), ArticleText(_kept(content.text, kept), tuple(roles)))


def goes_on(before: tuple[Role, str], after: tuple[Role, str]) -> bool:
    """Whether two blocks are one paragraph that was torn: the first stops in mid-sentence."""
    return before[0] is Role.PARAGRAPH is after[0] and bool(before[1]) and before[1][-1] not in _ENDS


def _stripped(text: str, piece: Piece) -> list[Piece]:
    start, end = piece.start, piece.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return [Piece(start, end, piece.role)] if start < end else []


def _left(text: str, start: int, end: int, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """The ranges of a block that are left; spaces at its new ends go too."""
    ranges, at = [], start
    for piece in pieces:
        ranges.append((at, piece.start))
        at = piece.end
    ranges.append((at, end))
    if not pieces:
        return ranges
    while ranges and not text[ranges[0][0] : ranges[0][1]].strip():
        ranges.pop(0)
    while ranges and not text[ranges[-1][0] : ranges[-1][1]].strip():
        ranges.pop()
    if not ranges:
        return []
    first, last = ranges[0], ranges[-1]
    ranges[0] = (first[0] + len(text[first[0] : first[1]]) - len(text[first[0] : first[1]].lstrip()), first[1])
    ranges[-1] = (ranges[-1][0], last[0] + len(text[last[0] : last[1]].rstrip()))
    return [one for one in ranges if one[0] < one[1]]


def _deletions(text: str, kept: Sequence[tuple[int, int]]) -> tuple[Edit, ...]:
    edits, at = [], 0
    for start, end in [*kept, (len(text), len(text))]:
        if at < start:
            edits.append(Edit(at, text[at:start], ""))
        at = end
    return tuple(edits)


def _kept(text: str, kept: Sequence[tuple[int, int]]) -> str:
    return "".join(text[start:end] for start, end in kept)
