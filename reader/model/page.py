"""A page as it was read: the witness. Lines with their places and certainties, and what is drawn between them.

Lengths on a page are in the page's own unit: PDF points (1/72 inch) for PDF files, pixels for scans and for ALTO and
its kin. The origin is the top left corner, x grows to the right, y downwards. A text without geometry has neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a length on a page counts."""

    POINT = "point"
    PIXEL = "pixel"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle, in page units or as fractions of a page (the holder says which)."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Horizontal extent, in the box's unit."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Vertical extent, in the box's unit."""
        return self.bottom - self.top

    def union(self, other: Box) -> Box:
        """The smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meets(self, other: Box) -> bool:
        """Whether they share more than an edge."""
        across = min(self.right, other.right) > max(self.left, other.left)
        return across and min(self.bottom, other.bottom) > max(self.top, other.top)


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line as it was read; never changed afterwards.

    `text` keeps every code point of the reading, spaces at its ends included. `gap` counts the blank lines that
    stood before it in a text without geometry. `size` is the font size in page units, `confidence` and
    `confidences` (one for each code point of `text`, or empty) lie in 0…1. `places` holds one box for each code point
    of `text`, or is empty.
    """

    text: str
    box: Box | None = None
    confidence: float | None = None
    size: float | None = None
    gap: int = 0
    vertical: bool = False
    font: str | None = None
    confidences: tuple[float, ...] = ()
    places: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a page as a file: `format` is `jpeg` or `png`, `width` and `height` in pixels."""

    format: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one page in the order of its file, and its drawn rules, frames and pictures (page units).

    `number` counts from 1 within the issue, `label` is what is printed (`A01`); both are None where unknown.
    """

    lines: tuple[Line, ...]
    number: int | None = None
    label: str | None = None
    width: float = 0.0
    height: float = 0.0
    unit: Unit = Unit.NONE
    rules: tuple[Box, ...] = ()
    frames: tuple[Box, ...] = ()
    pictures: tuple[Box, ...] = ()

    @property
    def has_geometry(self) -> bool:
        """Whether lines have places on the page."""
        return self.unit is not Unit.NONE

    def fraction(self, box: Box) -> Box:
        """The box as fractions of the page, clipped to 0…1."""

        def clip(value: float, whole: float) -> float:
            return min(1.0, max(0.0, value / whole)) if whole > 0 else 0.0

        return Box(
            clip(box.left, self.width),
            clip(box.top, self.height),
            clip(box.right, self.width),
            clip(box.bottom, self.height),
        )
