"""From PDF user space to a page that stands upright: origin top left, y downwards, in points.

Upright is what most characters say, not `/Rotate`: pages are drawn sideways with it, against it and without it, and
askew where a scan was recognised or a sheet was placed by hand. Where a page has no characters, `/Rotate` is all there
is.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from reader.model.page import Box
from reader.sources.pdf.characters import Character
from reader.sources.pdf.matrices import Matrix, Point, applied, times

_LEVEL, _STEEPEST = 0.05, 15.0
"""Degrees: lines that lean less are level; those that lean more were meant to."""


@dataclass(frozen=True, slots=True)
class Upright:
    """The visible part of a page (user space) and the direction in which its lines run.

    `direction` is 0, 90, 180 or 270 degrees, `lean` by how many more they rise, counter-clockwise.
    """

    left: float
    bottom: float
    right: float
    top: float
    direction: int = 0
    lean: float = 0.0

    @property
    def width(self) -> float:
        """Width of the upright page, points."""
        return self.top - self.bottom if self.direction in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """Height of the upright page, points."""
        return self.right - self.left if self.direction in (90, 270) else self.top - self.bottom

    @property
    def matrix(self) -> Matrix:
        """What takes user space to the upright page, which is laid level about its middle."""
        quarter = self._quarter()
        if not self.lean:
            return quarter
        along, down = math.cos(math.radians(self.lean)), math.sin(math.radians(self.lean))
        x, y = self.width / 2, self.height / 2
        return times(quarter, (along, down, -down, along, x - along * x + down * y, y - down * x - along * y))

    def _quarter(self) -> Matrix:
        if self.direction == 90:
            return 0, 1, 1, 0, -self.bottom, -self.left
        if self.direction == 180:
            return -1, 0, 0, 1, self.right, -self.bottom
        if self.direction == 270:
            return 0, -1, -1, 0, self.top, self.right
        return 1, 0, 0, -1, -self.left, self.top

    def point(self, x: float, y: float) -> Point:
        """Where a point of user space lies on the upright page."""
        if self.direction == 0 and not self.lean:  # nearly always, and for every character
            return x - self.left, self.top - y
        return applied(self.matrix, (x, y))

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The box on the upright page of what fills a rectangle of user space; where it leans, from side to side."""
        if self.direction == 0 and not self.lean:
            return Box(left - self.left, self.top - top, right - self.left, self.top - bottom)
        x, y = self.point((left + right) / 2, (bottom + top) / 2)
        wide, tall = right - left, top - bottom
        if self.direction in (90, 270):
            wide, tall = tall, wide
        along, up = math.cos(math.radians(self.lean)), math.sin(math.radians(abs(self.lean)))
        square = along * along - up * up
        half, rise = (along * wide - up * tall) / square / 2, (along * tall - up * wide) / square / 2
        return Box(x - half, y - rise, x + half, y + rise)

    def shows(self, box: Box) -> bool:
        """Whether the middle of a box on the upright page is visible."""
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return -1 <= x <= self.width + 1 and -1 <= y <= self.height + 1


def direction_of(characters: Sequence[Character], rotation: int) -> int:
    """The direction of most characters; without any, what `/Rotate` (degrees clockwise) amounts to."""
    if not characters:
        return rotation % 360
    return Counter(character.direction for character in characters).most_common(1)[0][0]


def lean_of(characters: Sequence[Character], direction: int) -> float:
    """By how many degrees the lines of that direction rise, half of them more and half less; 0 where they are level."""
    lean = median([character.lean for character in characters if character.direction == direction] or [0.0])
    return lean if _LEVEL < abs(lean) < _STEEPEST else 0.0
