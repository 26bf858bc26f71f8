"""The grid of the paper, and the boxes that fill it: stacks, bands, rules.

A box says how high it must at least be for a width, and is then placed in a height that may be greater; what can grow
does, the rest goes between. All lengths are points from the top left of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from .marks import RuleMark, Sheet

PAGE_WIDTH, PAGE_HEIGHT = 878.0, 1248.0
BODY, LEADING = 10.4, 16.0
COLUMN_EM = 14
COLUMN = COLUMN_EM * BODY
GUTTER = 18.0
COLUMNS = 5
LEFT = (PAGE_WIDTH - COLUMNS * COLUMN - (COLUMNS - 1) * GUTTER) / 2
TOP, BOTTOM = 44.0, 42.0
GAP = 22.0
"""Between two articles, one above the other; a rule stands in its middle."""


def across(columns: int) -> float:
    """The width of several columns of the grid, gutters included."""
    return columns * COLUMN + (columns - 1) * GUTTER


class OverfullError(ValueError):
    """A page holds more than fits; the message names the place and by how much, in points."""


class Box(Protocol):
    """Whatever stands in a rectangle of the page."""

    def least(self, width: float, /) -> float:
        """The smallest height at this width."""

    def grows(self) -> float:
        """Its share when there is room to give away; 0 where it cannot grow."""

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float, /) -> None:
        """Puts its marks on the sheet."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes one above the other, with hairlines between."""

    boxes: Sequence[Box]
    ruled: bool = True
    gap: float = GAP

    def least(self, width: float) -> float:
        """All heights and the gaps between."""
        return sum(box.least(width) for box in self.boxes) + self.gap * (len(self.boxes) - 1)

    def grows(self) -> float:
        """As much as its boxes."""
        return sum(box.grows() for box in self.boxes)

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """Gives the room that is left to the boxes that grow, or else to the gaps."""
        spare, shares = height - self.least(width), self.grows()
        if spare < -0.5:
            raise OverfullError(f"page {sheet.number}: {-spare:.0f} pt too much at {x:.0f},{y:.0f}")
        gaps = len(self.boxes) - 1
        gap = self.gap + (spare / gaps if gaps and not shares else 0)
        sheet.rest.append((f"stack at {x:.0f},{y:.0f} of {len(self.boxes)}", spare if not shares else 0.0))
        for index, box in enumerate(self.boxes):
            tall = box.least(width) + (spare * box.grows() / shares if shares else 0)
            box.place(sheet, x, y, width, tall)
            y += tall
            if index < gaps and self.ruled:
                sheet.shapes.append(RuleMark(x, y + gap / 2, x + width, y + gap / 2, 0.4))
            y += gap


@dataclass(frozen=True, slots=True)
class Band:
    """Boxes side by side on the grid, each with the number of columns it spans, column rules between."""

    boxes: Sequence[tuple[int, Box]]
    ruled: bool = True

    def least(self, _: float) -> float:
        """That of the highest."""
        return max(box.least(across(span)) for span, box in self.boxes)

    def grows(self) -> float:
        """As much as its least willing box: all have to follow."""
        return min(box.grows() for _, box in self.boxes)

    def place(self, sheet: Sheet, x: float, y: float, _: float, height: float) -> None:
        """Gives every box the whole height."""
        for index, (span, box) in enumerate(self.boxes):
            box.place(sheet, x, y, across(span), height)
            x += across(span) + GUTTER
            if self.ruled and index + 1 < len(self.boxes):
                sheet.shapes.append(RuleMark(x - GUTTER / 2, y, x - GUTTER / 2, y + height, 0.4))
