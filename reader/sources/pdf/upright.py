"""From PDF user space to a page that stands upright: origin top left, y downwards, in points.

Upright is what most characters say, not `/Rotate`: pages are drawn sideways with it, against it and without it. Where
a page has no characters, `/Rotate` is all there is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.page import Box
from reader.sources.pdf.characters import Character


@dataclass(frozen=True, slots=True)
class Upright:
    """The visible part of a page (user space) and the direction in which its lines run (degrees, 0/90/180/270)."""

    left: float
    bottom: float
    right: float
    top: float
    direction: int = 0

    @property
    def width(self) -> float:
        """Width of the upright page, points."""
        return self.top - self.bottom if self.direction in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """Height of the upright page, points."""
        return self.right - self.left if self.direction in (90, 270) else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of user space lies on the upright page."""
        if self.direction == 90:
            return y - self.bottom, x - self.left
        if self.direction == 180:
            return self.right - x, y - self.bottom
        if self.direction == 270:
            return self.top - y, self.right - x
        return x - self.left, self.top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of user space on the upright page."""
        if self.direction == 0:  # nearly always, and for every character
            return Box(left - self.left, self.top - top, right - self.left, self.top - bottom)
        (one, other), (third, fourth) = self.point(left, bottom), self.point(right, top)
        return Box(min(one, third), min(other, fourth), max(one, third), max(other, fourth))

    def shows(self, box: Box) -> bool:
        """Whether the middle of a box on the upright page is visible."""
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return -1 <= x <= self.width + 1 and -1 <= y <= self.height + 1


def direction_of(characters: Sequence[Character], rotation: int) -> int:
    """The direction of most characters; without any, what `/Rotate` (degrees clockwise) amounts to."""
    if not characters:
        return rotation % 360
    return Counter(character.direction for character in characters).most_common(1)[0][0]
