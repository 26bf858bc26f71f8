"""Columns: lines that follow one another downwards in one measure, size and font.

A column breaks where the left edge moves by more than an indent, where the gap grows beyond the leading, at a rule, and
where anything else stands between. What text runs round a picture thus makes several columns, which are linked later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.model.page import Box
from reader.segmentation.geometry.drawn import Drawn, hull, overlap_x
from reader.segmentation.geometry.printed import PrintedLine, is_prose, same_size
from reader.segmentation.plain.forms import Form
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.names import MARKS

_INDENT = 2.4
_GAP = 1.15
_FULL = 1.3
"""An indent's most width, the most gap between lines, and what a full line may lack at its right end, in em."""


@dataclass(frozen=True)
class Column:
    """Lines of running text, top to bottom. `left` and `right` are the edges of its measure (page units)."""

    lines: tuple[PrintedLine, ...]
    left: float
    right: float

    @cached_property
    def box(self) -> Box:
        """The measure's width, from the first line's top to the last one's bottom."""
        inner = hull(line.box for line in self.lines)
        return Box(min(self.left, inner.left), inner.top, max(self.right, inner.right), inner.bottom)

    @property
    def size(self) -> float:
        """Font size, page units."""
        return self.lines[0].size

    @property
    def font(self) -> str:
        """The font of most lines."""
        names = [line.font for line in self.lines]
        return max(names, key=names.count)

    @property
    def indented(self) -> bool:
        """Whether the first line opens a paragraph."""
        return self.begins_paragraph(self.lines[0])

    @property
    def closed(self) -> bool:
        """Whether the last line may end its paragraph: it ends a sentence, or leaves room for more."""
        last = self.lines[-1]
        return ends_sentence(last.string) or last.string.endswith(("）", ")")) or not self.is_full(last)

    @property
    def ends_short(self) -> bool:
        """Whether the last line leaves room, so that its paragraph must be over."""
        return not self.is_full(self.lines[-1])

    def begins_paragraph(self, line: PrintedLine) -> bool:
        """Whether a line of this column is indented, or opens with a mark (●)."""
        return line.box.left > self.left + 0.9 * self.size or line.string[0] in MARKS.replace("·", "")

    def is_full(self, line: PrintedLine) -> bool:
        """Whether nothing of a following line would have fitted."""
        return line.box.right > self.right - _FULL * self.size


def chains(lines: Sequence[PrintedLine], drawn: Drawn) -> list[tuple[PrintedLine, ...]]:
    """Horizontal lines chained downwards; every line is in exactly one chain, single ones in chains of one."""
    ordered = sorted(lines, key=lambda line: (line.box.top, line.box.left))
    below = {line.index: _next(line, ordered, drawn) for line in ordered}
    taken = {line.index for line in below.values() if line is not None}
    found = []
    for line in ordered:
        if line.index in taken:
            continue
        chain = [line]
        while (after := below[chain[-1].index]) is not None:
            chain.append(after)
        found.extend(_cut_at_indents(chain))
    return found


def _next(line: PrintedLine, ordered: Sequence[PrintedLine], drawn: Drawn) -> PrintedLine | None:
    """The line that goes on from this one: the nearest below, if it is of the same kind and this is nearest above."""
    below = _nearest(line, ordered, down=True)
    if below is None or not _alike(line, below) or drawn.rule_between(line.box, below.box):
        return None
    above = _nearest(below, ordered, down=False)
    return below if above is line else None


def _nearest(line: PrintedLine, ordered: Sequence[PrintedLine], *, down: bool) -> PrintedLine | None:
    reach = 2.5 * line.size
    best: PrintedLine | None = None
    for other in ordered:
        ahead = other.middle - line.middle if down else line.middle - other.middle
        if 0.4 * line.size < ahead < line.box.height / 2 + reach and overlap_x(line.box, other.box) > 0:
            near = abs(best.middle - line.middle) if best else reach * 9
            if ahead < near - 1e-6 or (best and ahead < near + 0.2 * line.size and _nearer(line, other, best)):
                best = other
    return best


def _nearer(line: PrintedLine, one: PrintedLine, other: PrintedLine) -> bool:
    return abs(one.box.left - line.box.left) < abs(other.box.left - line.box.left)


def _alike(upper: PrintedLine, lower: PrintedLine) -> bool:
    size = max(upper.size, lower.size)
    moved = lower.box.left - upper.box.left
    return (
        same_size(upper.size, lower.size)
        and upper.font == lower.font
        and lower.box.top - upper.box.bottom <= _GAP * size
        and abs(moved) <= _INDENT * size
    )


def _cut_at_indents(chain: Sequence[PrintedLine]) -> list[tuple[PrintedLine, ...]]:
    """The chain cut where its left edge moves for good, as beside a picture: two edges an indent cannot explain."""
    found: list[list[PrintedLine]] = [[]]
    for line in chain:
        piece = found[-1]
        size = line.size
        lefts = [other.box.left for other in piece] + [line.box.left]
        if piece and max(lefts) - min(lefts) > _INDENT * size:
            found.append([])
        found[-1].append(line)
    return [tuple(piece) for piece in found]


def column_of(chain: Sequence[PrintedLine]) -> Column:
    """The column of a chain of running text, its measure taken from its own lines."""
    return Column(tuple(chain), min(line.box.left for line in chain), max(line.box.right for line in chain))


def is_running(chain: Sequence[PrintedLine], unit: float, font: str) -> bool:
    """Whether a chain is running text, rather than display: body size and font, or long and punctuated."""
    size = chain[0].size
    if size > 1.045 * unit:
        return len(chain) > 1 and is_prose(chain) and (len(chain) > 3 or size < 1.5 * unit)
    if chain[0].font == font and same_size(size, unit):
        return True
    if all(line.form in (Form.BYLINE, Form.CREDIT, Form.LABEL, Form.JUMP, Form.POINTER) for line in chain):
        return False
    return is_prose(chain)


def with_edges(columns: Sequence[Column], unit: float) -> list[Column]:
    """The columns with their measures drawn to those of their neighbours above, below and beside on the same grid.

    A column of one or two lines may be all indent, or end before its measure does; the columns that share an edge
    with it know better.
    """
    found = []
    for column in columns:
        left, right = column.left, column.right
        for other in columns:
            if other is column or not same_size(other.size, column.size):
                continue
            shared = min(other.right, right) - max(other.left, left)
            if shared < 0.5 * (right - left) or len(other.lines) < 3:
                continue
            if abs(other.right - right) < 0.6 * unit and 0 < left - other.left <= _INDENT * unit and len(column.lines) < 3:
                left = other.left
            if abs(other.left - left) < 0.6 * unit and other.right > right and _near(column, other, unit):
                if len(column.lines) < 3 or not any(column.is_full(line) for line in column.lines[:-1]):
                    right = other.right
        found.append(Column(column.lines, left, right))
    return found


def _near(one: Column, other: Column, unit: float) -> bool:
    gap = max(one.box.top, other.box.top) - min(one.box.bottom, other.box.bottom)
    return gap < 40 * unit
