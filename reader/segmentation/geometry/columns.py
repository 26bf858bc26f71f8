"""Columns: lines that follow one another downwards in one measure, size and font.

A column breaks where the left edge moves by more than an indent, where the gap grows beyond the leading, at a rule, and
where anything else stands between. What text runs round a picture thus makes several columns, which are linked later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.model.page import Box
from reader.segmentation.geometry.drawn import Drawn, hull
from reader.segmentation.geometry.neighbours import Neighbours
from reader.segmentation.geometry.printed import PrintedLine, is_prose, same_size
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import TORN_LEAD
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.names import MARKS

_INDENT = 2.4
_GAP = 1.15
_FULL = 1.3
_NEIGHBOUR = 40.0
_NARROWER = 3.0
"""An indent's most width, the most gap between lines, what a full line may lack at its right end, how far off a
neighbour still tells the measure, and by how much a narrower one is another, in em."""
_MEASURED = 3
"""So many full lines tell a measure."""


@dataclass(frozen=True, eq=False)
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
        """Whether the last line may end its paragraph: it ends a sentence or a bracket."""
        last = self.lines[-1].string
        return ends_sentence(last) or last.endswith(("）", ")"))

    @property
    def ends_short(self) -> bool:
        """Whether the last line leaves room, so that its paragraph is likely to be over."""
        return not self.is_full(self.lines[-1])

    def begins_paragraph(self, line: PrintedLine) -> bool:
        """Whether a line of this column is indented, or opens with a mark (●)."""
        return line.box.left > self.left + 0.9 * self.size or line.string[0] in MARKS.replace("·", "")

    def is_full(self, line: PrintedLine) -> bool:
        """Whether nothing of a following line would have fitted."""
        return line.box.right > self.right - _FULL * self.size


def chains(lines: Sequence[PrintedLine], drawn: Drawn) -> list[tuple[PrintedLine, ...]]:
    """Horizontal lines chained downwards; every line is in exactly one chain, single ones in chains of one."""
    ordered = sorted(lines, key=lambda line: line.middle)
    neighbours = Neighbours(ordered)
    names = frozenset(line.index for line in ordered if _is_signature(line) and not _runs_on(line, neighbours))
    below = {line.index: _next(line, neighbours, drawn, names) for line in ordered}
    taken = {line.index for line in below.values() if line is not None}
    found = []
    for line in ordered:
        if line.index in taken:
            continue
        chain = [line]
        while (after := below[chain[-1].index]) is not None:
            chain.append(after)
        found.extend(_cut(chain))
    return found


def _next(line: PrintedLine, neighbours: Neighbours, drawn: Drawn, names: frozenset[int]) -> PrintedLine | None:
    """The line that goes on from this one: the nearest below, if it is of the same kind and this is nearest above.

    `names` are the lines (by index) that hold nothing but names: no text goes on from them or in them.
    """
    below = neighbours.below(line)
    if below is None or line.index in names or below.index in names or _is_credit(line):
        return None
    if not _alike(line, below) or drawn.rule_between(line.box, below.box):
        return None
    return below if neighbours.above(below) is line else None


def _alike(upper: PrintedLine, lower: PrintedLine) -> bool:
    size = max(upper.size, lower.size)
    moved = lower.box.left - upper.box.left
    return (
        same_size(upper.size, lower.size)
        and upper.font == lower.font
        and lower.box.top - upper.box.bottom <= _GAP * size
        and abs(moved) <= _INDENT * size
    )


def _is_signature(line: PrintedLine) -> bool:
    """Whether a line is a byline by its wording, where no font tells it from the text beneath it."""
    return not line.font and line.form is Form.BYLINE


def _is_credit(line: PrintedLine) -> bool:
    """Whether a line names a photographer by its wording, where no font tells it from the text beneath it."""
    return not line.font and line.form is Form.CREDIT


def _runs_on(line: PrintedLine, neighbours: Neighbours) -> bool:
    """Whether the line above a name breaks off in a 消息头 or within its bracket: the name is wrapped text."""
    above = neighbours.above(line)
    if above is None or not _alike(above, line):
        return False
    opened = sum((char in "（(") - (char in "）)") for char in above.string)
    return opened > 0 or bool(TORN_LEAD.fullmatch(above.string))


def _cut(chain: Sequence[PrintedLine]) -> list[tuple[PrintedLine, ...]]:
    """The chain cut at marks (●), and where its left edge moves by more than an indent explains."""
    found: list[list[PrintedLine]] = [[]]
    for line in chain:
        piece, size = found[-1], line.size
        lefts = [other.box.left for other in piece] + [line.box.left]
        marked = line.string[0] in MARKS.replace("·", "")
        if piece and (marked or max(lefts) - min(lefts) > _INDENT * size):
            found.append([])
        found[-1].append(line)
    return [tuple(part) for piece in found for part in _narrowed(piece)]


def _narrowed(piece: Sequence[PrintedLine]) -> list[Sequence[PrintedLine]]:
    """Lines cut where wide ones, as of a caption, are followed by a narrower measure: at the widest step between."""
    size, rights = piece[0].size, [line.box.right for line in piece]
    for last in range(len(piece) - _MEASURED - 1, -1, -1):
        measure = max(rights[last + 1 :])
        full = [at for at in range(last + 1, len(piece)) if rights[at] > measure - _FULL * size]
        if rights[last] > measure + _NARROWER * size and len(full) >= _MEASURED:
            cut = max(range(last + 1, full[0] + 1), key=lambda at: piece[at].middle - piece[at - 1].middle)
            return [*_narrowed(piece[:cut]), piece[cut:]]
    return [piece]


def column_of(chain: Sequence[PrintedLine]) -> Column:
    """The column of a chain of running text, its measure taken from its own lines."""
    return Column(tuple(chain), min(line.box.left for line in chain), max(line.box.right for line in chain))


def is_running(chain: Sequence[PrintedLine], unit: float, font: str) -> bool:
    """Whether a chain is running text, rather than display: body size and font, or long and punctuated."""
    size = chain[0].size
    if size > 1.045 * unit:
        return len(chain) > 1 and is_prose(chain) and (len(chain) > 3 or (size < 1.5 * unit and _is_marked(chain)))
    if not font and len(chain) == 1 and chain[0].form in (Form.BYLINE, Form.CREDIT, Form.CLOSING):
        return False
    if chain[0].font == font and same_size(size, unit):
        return True
    if all(line.form in (Form.BYLINE, Form.CREDIT, Form.LABEL, Form.JUMP, Form.POINTER) for line in chain):
        return False
    return is_prose(chain)


def _is_marked(chain: Sequence[PrintedLine]) -> bool:
    """Whether marks stand within lines, not only at the end of one: a speck there makes no subheads a sentence."""
    return any(mark in line.string[:-1] for line in chain for mark in "，。；、")


def with_edges(columns: Sequence[Column], unit: float) -> list[Column]:
    """The columns with their measures drawn to those of their neighbours above, below and beside on the same grid.

    A column of one or two lines may be all indent, or end before its measure does; the columns that share an edge
    with it know better.
    """
    return [_with_edges(column, [other for other in columns if other is not column], unit) for column in columns]


def _with_edges(column: Column, others: Sequence[Column], unit: float) -> Column:
    left, right = column.left, column.right
    few = len(column.lines) < 3
    wraps = any(column.is_full(line) for line in column.lines[:-1])
    for other in others:
        shared = min(other.right, right) - max(other.left, left)
        if shared < 0.5 * (right - left) or len(other.lines) < 3 or not same_size(other.size, column.size):
            continue
        if few and abs(other.right - right) < 0.6 * unit and 0 < left - other.left <= _INDENT * unit:
            left = other.left
        beside = abs(other.left - left) < 0.6 * unit and other.right > right
        if beside and (few or not wraps) and _near(column, other, unit):
            right = other.right
    return Column(column.lines, left, right)


def _near(one: Column, other: Column, unit: float) -> bool:
    gap = max(one.box.top, other.box.top) - min(one.box.bottom, other.box.bottom)
    return gap < _NEIGHBOUR * unit
