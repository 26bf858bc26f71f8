"""Paragraphs out of columns: an indent begins one, whatever stands between the columns."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.text import Role
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.printed import PrintedLine, same_size
from reader.segmentation.plain.items import joined
from reader.segmentation.plain.names import MARKS
from reader.segmentation.plain.traced import Traced

Blocks = list[tuple[Role, Traced]]


def body_blocks(columns: Sequence[Column]) -> Blocks:
    """The paragraphs and crossheads of a piece, in order."""
    found: list[tuple[Role, list[Traced]]] = []
    for column in columns:
        for at, line in enumerate(column.lines):
            head = _is_crosshead(line, column)
            after_head = at > 0 and _is_crosshead(column.lines[at - 1], column)
            role = Role.CROSSHEAD if head else Role.PARAGRAPH
            if not found or head or after_head or column.begins_paragraph(line) or found[-1][0] is Role.CROSSHEAD:
                found.append((role, []))
            found[-1][1].append(_unmarked(line) if not found[-1][1] else line.text)
    return [(role, joined(pieces)) for role, pieces in found]


def _is_crosshead(line: PrintedLine, column: Column) -> bool:
    return line.font != column.font or not same_size(line.size, column.size)


def _unmarked(line: PrintedLine) -> Traced:
    """The line without a mark (●) at its front."""
    text = line.string
    front = len(text) - len(text.lstrip(MARKS.replace("·", "")))
    return line.text.cut(front).strip() if front else line.text
