"""Heads within a column that no font tells from its text: small ones of briefs, crossheads.

Recognition tells bold from light now and then only. But a paragraph begins with an indent: lines at the column's edge
right over one, behind a paragraph that has ended, are no text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.neighbours import Neighbours
from reader.segmentation.geometry.printed import PrintedLine
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.measure import ends_sentence

HEAD = "head"
"""The font of lines whose place tells that they are a head."""

_LEAST, _MOST = 0.9, 1.3
_INDENT = (1.2, 2.8)
_EDGE = 0.7
_LEADING, _OVER, _FAR = 1.4, 1.8, 4.5
_ASUNDER = 0.9
_MOST_LINES = 3
"""Sizes of heads, in body sizes. In em: by what a paragraph's first line is indented; how far edges may be off; how far
from a line's top the middle of the one over it is, in a head, between a head and its text, and between the text before
and a head; how much white before a head tells that the text is over."""


def with_heads(
    lines: Sequence[PrintedLine], labels: Sequence[PrintedLine], unit: float, font: str
) -> list[PrintedLine]:
    """The lines, heads among text of body size and `font` told apart by a font that all lines of one share."""
    near = Neighbours(line for line in (*lines, *labels) if not line.vertical)
    told: dict[int, PrintedLine] = {}
    for first in lines:
        if first.font != font or first.vertical or first.size > _MOST * unit:
            continue
        head = _head_over(first, near, unit)
        if head and _is_apart(head, first, near, unit, font):
            sample = next((line for line in head if line.font != font), replace(head[0], font=HEAD))
            told |= {line.index: replace(line, font=sample.font, size=sample.size) for line in head}
    return [told.get(line.index, line) for line in lines]


def _head_over(first: PrintedLine, near: Neighbours, unit: float) -> list[PrintedLine]:
    """The lines right over a line, upwards, that may be the head of a paragraph that it begins."""
    found: list[PrintedLine] = []
    line = near.above(first, _OVER)
    while line is not None and len(found) < _MOST_LINES and _may_be_head(line, unit):
        indent = (first.box.left - line.box.left) / unit
        if not _INDENT[0] < indent < _INDENT[1] or line.box.right > first.box.right + 0.5 * unit:
            break
        if found and abs(line.box.left - found[-1].box.left) > _EDGE * unit:
            break
        found.append(line)
        line = near.above(line, _LEADING)
    return found


def _may_be_head(line: PrintedLine, unit: float) -> bool:
    marked = any(mark in line.string for mark in "，。；") or ends_sentence(line.string)
    return line.form is Form.PLAIN and not marked and _LEAST * unit < line.size < _MOST * unit


def _is_apart(head: Sequence[PrintedLine], first: PrintedLine, near: Neighbours, unit: float, font: str) -> bool:
    """Whether the text before a head is over: where no line of it is bold, this alone tells that it is one."""
    top = head[-1]
    before = near.above(top, _FAR)
    bold = any(line.font != font for line in head)
    if before is None or before.size > _MOST * unit:
        return bold
    if before.form is Form.LABEL:
        return True
    over = ends_sentence(before.string) or before.string.endswith(("）", ")"))
    if bold:
        return over or top.box.top - before.box.bottom > _ASUNDER * unit
    column = Column((before, first), min(top.box.left, before.box.left), first.box.right)
    ended = column.ends_short or top.box.top - before.box.bottom > _ASUNDER * unit
    return over and ended and abs(before.box.left - top.box.left) < _INDENT[1] * unit
