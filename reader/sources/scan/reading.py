"""What the recogniser made of one strip of a page: letters with places, and what the ink itself says.

Lengths are pixels of the upright picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.page import Box


@dataclass(frozen=True, slots=True)
class Letter:
    """One code point as it was read: how surely (0…1), and where."""

    text: str
    confidence: float
    box: Box


@dataclass(frozen=True, slots=True)
class Ink:
    """The ink of a strip.

    `low` and `high` bound it across the line (top and bottom of a level line, left and right of an upright one),
    `contrast` is how much darker than its ground it is (0…1), `ground` how bright that is (0…255), `reversed` tells
    white letters on black. `blanks` holds the blank pixels before each letter, 0 before the first. `weight` is how
    dark an em of letters is on the average (0…1): bold type is twice as heavy as text.
    """

    low: float
    high: float
    contrast: float
    ground: float = 255.0
    reversed: bool = False
    blanks: tuple[float, ...] = ()
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """One strip as it was read; `letters` in reading order, at least one, none of them a space.

    `grain` is the step in which the recogniser tells places. `spaces` holds the indices of the letters before which
    it saw a space itself.
    """

    letters: tuple[Letter, ...]
    box: Box
    confidence: float
    ink: Ink
    vertical: bool = False
    grain: float = 1.0
    spaces: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The letters as a string, without spaces."""
        return "".join(letter.text for letter in self.letters)

    @property
    def begin(self) -> float:
        """Where the line begins, along its own direction."""
        return self.box.top if self.vertical else self.box.left

    @property
    def end(self) -> float:
        """Where the line ends, along its own direction."""
        return self.box.bottom if self.vertical else self.box.right

    @property
    def middle(self) -> float:
        """The middle of its ink across its direction."""
        return (self.ink.low + self.ink.high) / 2

    @property
    def thickness(self) -> float:
        """How far its ink reaches across its direction."""
        return self.ink.high - self.ink.low

    def centre(self, index: int) -> float:
        """The middle of a letter along the line."""
        box = self.letters[index].box
        return (box.top + box.bottom) / 2 if self.vertical else (box.left + box.right) / 2
