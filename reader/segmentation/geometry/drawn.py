"""What is drawn on a page and parts its pieces: rules, frames, pictures; and what stands between two places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.model.page import Box, Page

_LEAST_FRAME = 6.0
"""Width and height in em below which a drawn rectangle frames no running text."""
_HELD = 0.93
"""How much of a box must lie in the frame that holds it."""
_MOST_FRAME = 0.92
"""Share of the page's width and height above which a rectangle is the page's own edge."""


@dataclass(frozen=True)
class Drawn:
    """The drawings of one page. `unit` is the body size, in page units; `dressing` are boxes that frame no piece."""

    page: Page
    unit: float
    dressing: frozenset[Box] = frozenset()

    @cached_property
    def across(self) -> tuple[Box, ...]:
        """Horizontal rules, at least two em long."""
        return tuple(rule for rule in self.page.rules if rule.width >= 2 * self.unit and rule.width > 3 * rule.height)

    @cached_property
    def upright(self) -> tuple[Box, ...]:
        """Vertical rules, at least two em long."""
        return tuple(rule for rule in self.page.rules if rule.height >= 2 * self.unit and rule.height > 3 * rule.width)

    @cached_property
    def frames(self) -> tuple[Box, ...]:
        """Frames and tinted grounds that could hold a piece, small ones first."""
        least = _LEAST_FRAME * self.unit
        kept = [
            box
            for box in self.page.frames
            if box not in self.dressing
            and box.width >= least
            and box.height >= least
            and not (box.width > _MOST_FRAME * self.page.width and box.height > _MOST_FRAME * self.page.height)
        ]
        return tuple(sorted(kept, key=lambda box: box.width * box.height))

    def frame_of(self, box: Box) -> int:
        """The number of the innermost frame around a box, -1 for none."""
        return next((at for at, frame in enumerate(self.frames) if self._holds(frame, box)), -1)

    def _holds(self, frame: Box, box: Box) -> bool:
        """Whether a box lies in a frame, or all of it but a margin: where columns are told from others they waver."""
        shared = max(0.0, overlap_x(box, frame)) * max(0.0, overlap_y(box, frame))
        return inside(box, frame, self.unit) or shared > _HELD * box.width * box.height

    def ground_of(self, box: Box) -> Box:
        """The tinted bar that a line stands on, with the line; the line alone where there is none."""
        middle, center = (box.top + box.bottom) / 2, (box.left + box.right) / 2
        bars = [
            bar
            for bar in self.page.frames
            if bar.top <= middle <= bar.bottom and bar.left <= center <= bar.right and bar.height < 4 * box.height
        ]
        return hull([box, *bars])

    def rule_between(self, upper: Box, lower: Box) -> bool:
        """Whether a horizontal rule parts two boxes that stand one above the other."""
        low, high = max(upper.left, lower.left), min(upper.right, lower.right)
        return any(
            upper.bottom - 0.5 * self.unit <= rule.top
            and rule.bottom <= lower.top + 0.5 * self.unit
            and min(rule.right, high) - max(rule.left, low) > 0.4 * (high - low)
            for rule in self.across
        )

    def fence_between(self, left: Box, right: Box) -> bool:
        """Whether a vertical rule parts two boxes that stand side by side."""
        return any(
            left.right - 0.5 * self.unit <= rule.left
            and rule.right <= right.left + 0.5 * self.unit
            and (_covered(rule, left) > 0.5 or _covered(rule, right) > 0.5)
            for rule in self.upright
        )

    def level_between(self, one: Box, other: Box) -> bool:
        """Whether a horizontal rule that reaches over both columns has one box above and the other below it."""
        upper, lower = (one, other) if one.top < other.top else (other, one)
        left, right = min(one.left, other.left) + self.unit, max(one.right, other.right) - self.unit
        return any(
            rule.left <= left
            and rule.right >= right
            and upper.bottom <= rule.top + 0.5 * self.unit
            and rule.bottom <= lower.top + 0.5 * self.unit
            for rule in self.across
        )


def inside(box: Box, frame: Box, play: float) -> bool:
    """Whether a box lies in a frame, up to `play` on each side."""
    return (
        box.left >= frame.left - play
        and box.right <= frame.right + play
        and box.top >= frame.top - play
        and box.bottom <= frame.bottom + play
    )


def overlap_x(one: Box, other: Box) -> float:
    """By how much two boxes overlap horizontally; negative: the gap between them."""
    return min(one.right, other.right) - max(one.left, other.left)


def overlap_y(one: Box, other: Box) -> float:
    """By how much two boxes overlap vertically; negative: the gap between them."""
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def hull(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds them all.

    Raises:
        ValueError: there is none.
    """
    every: Sequence[Box] = tuple(boxes)
    return Box(
        min(box.left for box in every),
        min(box.top for box in every),
        max(box.right for box in every),
        max(box.bottom for box in every),
    )


def _covered(rule: Box, box: Box) -> float:
    return overlap_y(rule, box) / max(box.height, 1e-6)
