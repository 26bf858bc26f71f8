"""Stacks: display runs that make one title, though how large they are set is not known.

Two are one title's where nothing stands between them, the same text begins beneath both, and they may have one middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.segmentation.typed.blocks import Block
from reader.segmentation.typed.runs import Run

_LARGEST = 4.5
"""The most that headlines are larger than the text."""
_TITLE_WIDTH = 1.5
_REACH = 11.0
_MARGIN = 3.0
_NOWHERE = 1_000_000


@dataclass(eq=False)
class Shelf:
    """Everything that titles stand among: all runs, the blocks of text, the heights of rows (em)."""

    runs: Sequence[Run]
    texts: Sequence[Block]
    high: Sequence[float]
    _rows: dict[int, list[Run]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for run in self.runs:
            self._rows.setdefault(run.row, []).append(run)
        self._in_texts = {id(run) for block in self.texts for run in block.runs}

    def stacks(self, display: Sequence[Run]) -> list[list[Run]]:
        """The titles that display runs make, each downwards; every run is in exactly one."""
        stacks: list[list[Run]] = []
        for run in sorted(display, key=lambda run: (run.row, run.left)):
            fitting = [stack for stack in stacks if self._joins(stack, run)]
            if fitting:
                min(fitting, key=lambda stack: run.row - stack[-1].row).append(run)
            else:
                stacks.append([run])
        return stacks

    def end(self, run: Run) -> float:
        """Where a display run surely ends, or nearly so: before what stands right of it (em)."""
        return min(run.left + _TITLE_WIDTH * run.width, self._bound(run, self._beside(run)) - 1)

    def _beside(self, run: Run) -> list[Run]:
        return [other for row in range(run.row - 1, run.row + 2) for other in self._rows.get(row, ())]

    def _bound(self, run: Run, near: Sequence[Run]) -> float:
        return min((other.left for other in near if other.left > run.left + 0.8 * run.width), default=float(_NOWHERE))

    def _middle(self, run: Run) -> tuple[float, float]:
        """Between which places the middle of a display run lies."""
        least = run.left + 0.5 * run.width
        bound = self._bound(run, [other for other in self._beside(run) if id(other) in self._in_texts])
        most = min(run.left + 0.5 * _LARGEST * run.width, (run.left + bound) / 2)
        return least, max(least, most)

    def _joins(self, stack: Sequence[Run], run: Run) -> bool:
        last = stack[-1]
        if self.high[run.row] - self.high[last.row] > _REACH:
            return False
        if not any(self._aligned(run, one) for one in stack[-2:]) or self._parted(stack, run):
            return False
        return abs(self._base(run) - self._base(last)) <= 1

    def _aligned(self, run: Run, other: Run) -> bool:
        (low, high), (least, most) = self._middle(run), self._middle(other)
        return abs(run.left - other.left) <= _TITLE_WIDTH or (low <= most and least <= high)

    def _parted(self, stack: Sequence[Run], run: Run) -> bool:
        """Whether anything stands between a stack and a run below it."""
        last = stack[-1]
        low, high = min(run.left, last.left), max(run.left + run.width, last.left + last.width)
        between = [other for row in range(last.row + 1, run.row) for other in self._rows.get(row, ())]
        return any(other.left < high and other.left + other.width > low and other not in stack for other in between)

    def _base(self, run: Run) -> int:
        """The row in which the first text beneath a display run begins."""
        left, right = run.left - _MARGIN, run.left + 1.2 * run.width + _MARGIN
        under = [block for block in self.texts if block.top > run.row and block.left < right and block.right > left]
        return min((block.top for block in under), default=_NOWHERE)
