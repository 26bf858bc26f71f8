"""Titles: stacks of display lines with their levels, labels and bylines.

The largest lines of a stack are the headline, smaller ones above it kickers, smaller ones below it subheads; names on
a small line beneath are the byline, a short word on a small line above the label. Vertical titles are read from right
to left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from reader.model.page import Box
from reader.segmentation.geometry.drawn import Drawn, hull, overlap_x, overlap_y
from reader.segmentation.geometry.printed import PrintedLine, same_size
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import label_sort
from reader.segmentation.plain.levels import merged_subheads
from reader.segmentation.plain.measure import width

_STACK_GAP = 1.0
_BESIDE_GAP = 1.6
LONGEST_LABEL = 7.0
_MOST_LABEL = 2.8
"""How wide a label is at most (em), and how large, in body sizes: letters spaced out on a bar seem larger."""


@dataclass(frozen=True, eq=False)
class Title:
    """The display lines of one piece, in reading order within each level."""

    kickers: tuple[PrintedLine, ...] = ()
    headline: tuple[PrintedLine, ...] = ()
    subheads: tuple[PrintedLine, ...] = ()
    labels: tuple[PrintedLine, ...] = ()
    names: tuple[PrintedLine, ...] = ()
    vertical: bool = False

    @property
    def lines(self) -> tuple[PrintedLine, ...]:
        """All lines of the title."""
        return (*self.labels, *self.kickers, *self.headline, *self.subheads, *self.names)

    @cached_property
    def box(self) -> Box:
        """Around everything but the label."""
        own = (*self.kickers, *self.headline, *self.subheads, *self.names)
        return hull(line.box for line in own or self.labels)

    @property
    def size(self) -> float:
        """The headline's size, page units."""
        return max((line.size for line in self.headline or self.lines), default=0.0)

    @property
    def string(self) -> str:
        """The headline's text."""
        return "".join(line.string for line in self.headline)

    @property
    def label(self) -> str | None:
        """The section label's text."""
        return "".join(self.labels[0].string.split()) if self.labels else None

    def subhead_groups(self) -> list[tuple[PrintedLine, ...]]:
        """The subheads, each with the lines that it was broken into."""
        groups = merged_subheads([line.string for line in self.subheads])
        return [tuple(self.subheads[at] for at in group) for group in groups]


def titles_of(lines: Sequence[PrintedLine], drawn: Drawn, barriers: Sequence[Box]) -> list[Title]:
    """The titles that display lines make; `barriers` are boxes (columns, pictures) that no title reaches across."""
    upright = [line for line in lines if line.vertical]
    level = sorted((line for line in lines if not line.vertical), key=lambda line: (line.box.top, line.box.left))
    found = [_vertical(stack) for stack in _stacks(sorted(upright, key=lambda line: -line.box.right), _Beside(drawn))]
    for stack in _stacks(level, _Under(drawn, barriers)):
        found += [_horizontal(piece) for piece in _cut(stack)]
    return found


def is_label(line: PrintedLine, unit: float) -> bool:
    """Whether a line is short and worded as a section label."""
    return width(line.string) <= LONGEST_LABEL and bool(label_sort(line.string)) and line.size < _MOST_LABEL * unit


class _Beside:
    """Whether a vertical line stands directly left of a stack."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn

    def __call__(self, stack: Sequence[PrintedLine], line: PrintedLine) -> bool:
        box = hull(one.box for one in stack)
        gap = box.left - line.box.right
        return (
            -0.3 * line.size < gap < _BESIDE_GAP * max(line.size, stack[-1].size)
            and overlap_y(box, line.box) > 0.3 * min(box.height, line.box.height)
            and not self._drawn.fence_between(line.box, box)
        )


class _Under:
    """Whether a display line stands directly under a stack, with nothing between."""

    def __init__(self, drawn: Drawn, barriers: Sequence[Box]) -> None:
        self._drawn = drawn
        self._barriers = barriers

    def __call__(self, stack: Sequence[PrintedLine], line: PrintedLine) -> bool:
        near = [one for one in stack if overlap_x(one.box, line.box) > 0]
        if not near:
            return self._same_row(stack[-1], line)
        last = max(near, key=lambda one: one.box.bottom)
        gap = line.box.top - last.box.bottom
        larger = max(last.size, line.size)
        if not -0.4 * larger < gap < _STACK_GAP * larger or not _aligned(hull(one.box for one in stack), line.box):
            return self._same_row(stack[-1], line)
        if self._drawn.rule_between(last.box, line.box):
            return False
        if self._drawn.frame_of(last.box) != self._drawn.frame_of(line.box):
            return False
        return not any(_stands_between(box, last.box, line.box) for box in self._barriers)

    def _same_row(self, last: PrintedLine, line: PrintedLine) -> bool:
        """Two halves of one line that a wide gap tore apart."""
        gap = line.box.left - last.box.right
        return (
            overlap_y(last.box, line.box) > 0.7 * min(last.box.height, line.box.height)
            and same_size(last.size, line.size)
            and last.font == line.font
            and 0 <= gap < 1.8 * line.size
            and line.size > 0
            and not self._drawn.fence_between(last.box, line.box)
        )


def _stacks(lines: Iterable[PrintedLine], joins: _Beside | _Under) -> list[list[PrintedLine]]:
    """Lines grown into stacks, each line onto the nearest stack that it joins."""
    stacks: list[list[PrintedLine]] = []
    for line in lines:
        fitting = [stack for stack in stacks if joins(stack, line)]
        if fitting:
            min(fitting, key=lambda stack: _distance(stack[-1], line)).append(line)
        else:
            stacks.append([line])
    return stacks


def _distance(one: PrintedLine, other: PrintedLine) -> float:
    return abs(one.middle - other.middle) + 0.2 * abs(one.center - other.center)


def _aligned(one: Box, other: Box) -> bool:
    """Whether the narrower box lies over the wider one, or nearly so."""
    shared = overlap_x(one, other)
    return shared >= 0.75 * min(one.width, other.width)


def _stands_between(box: Box, upper: Box, lower: Box) -> bool:
    return (
        box.top >= upper.bottom - 0.3 * upper.height
        and box.bottom <= lower.top + 0.3 * lower.height
        and overlap_x(box, upper) > 0
        and overlap_x(box, lower) > 0
    )


def _cut(stack: Sequence[PrintedLine]) -> list[list[PrintedLine]]:
    """The stack cut where a second headline begins: small, large, small, large."""
    if len(stack) < 2:
        return [list(stack)]
    largest = max(line.size for line in stack)
    tops = [at for at, line in enumerate(stack) if same_size(line.size, largest)]
    for first, second in pairwise(tops):
        upper, lower = stack[first], stack[second]
        gap = lower.box.top - upper.box.bottom
        other_font = upper.font and lower.font and upper.font != lower.font  # what has no font may have the same
        apart = second - first > 1 or gap > 0.75 * largest or other_font
        if apart and overlap_y(upper.box, lower.box) < 0.5 * upper.box.height:
            at = max(range(first + 1, second + 1), key=lambda k: stack[k].box.top - stack[k - 1].box.bottom)
            return [*_cut(stack[:at]), *_cut(stack[at:])]
    return [list(stack)]


def _horizontal(stack: Sequence[PrintedLine]) -> Title:
    largest = max(line.size for line in stack)
    small = [line for line in stack if line.size < 0.97 * largest]
    names = [line for line in small if line.form in (Form.BYLINE, Form.CREDIT, Form.CLOSING)]
    labels = [line for line in small if line not in names and is_label(line, largest) and _above_all(line, stack)]
    rest = [line for line in stack if line not in names and line not in labels]
    tops = [at for at, line in enumerate(rest) if same_size(line.size, largest)]
    return Title(
        kickers=tuple(rest[: tops[0]]),
        headline=tuple(rest[tops[0] : tops[-1] + 1]),
        subheads=tuple(rest[tops[-1] + 1 :]),
        labels=tuple(labels),
        names=tuple(names),
    )


def _above_all(line: PrintedLine, rest: Sequence[PrintedLine]) -> bool:
    return all(other is line or other.box.top > line.box.top - 0.5 * line.size for other in rest)


def _vertical(stack: Sequence[PrintedLine]) -> Title:
    """A vertical title: its lines from right to left."""
    title = _horizontal(sorted(stack, key=lambda line: -line.box.right))
    return replace(title, vertical=True)
