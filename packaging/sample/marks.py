"""What ends up on a page: lines of characters, rules, panels and pictures, in points from the top left."""

from __future__ import annotations

from dataclasses import dataclass, field

from .breaking import natural
from .fonts import SONG, Face

Colour = tuple[float, float, float]
BLACK: Colour = (0.08, 0.08, 0.09)
WHITE: Colour = (1.0, 1.0, 1.0)
RED: Colour = (0.70, 0.09, 0.10)
BLUE: Colour = (0.09, 0.27, 0.44)
TINT: Colour = (0.945, 0.955, 0.955)


@dataclass(frozen=True, slots=True)
class TextMark:
    """Characters on one baseline; `advances` are the distances from one to the next, in points."""

    x: float
    baseline: float
    size: float
    face: Face
    text: str
    advances: tuple[float, ...]
    colour: Colour = BLACK

    @property
    def width(self) -> float:
        """From the first pen position to the last, in points."""
        return sum(self.advances)


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A straight line."""

    x0: float
    y0: float
    x1: float
    y1: float
    thickness: float = 0.5
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class PanelMark:
    """A rectangle, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour | None = None
    outline: float = 0.0
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A drawn picture, by its name."""

    x: float
    y: float
    width: float
    height: float
    name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One text frame: a part of an article (headline, one column of its body …) or of the furniture (no article)."""

    article: str
    part: str
    lines: tuple[TextMark, ...]
    vertical: bool = False


@dataclass(slots=True)
class Sheet:
    """A page while it is laid out. `rest` notes, in points, what room each part of the layout left over."""

    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    shapes: list[RuleMark | PanelMark | PictureMark] = field(default_factory=list)
    rest: list[tuple[str, float]] = field(default_factory=list)

    def text(self, article: str, part: str, *lines: TextMark, vertical: bool = False) -> None:
        """Puts down a text frame."""
        if lines:
            self.pieces.append(Piece(article, part, lines, vertical))


def centred(text: str, x: float, width: float, baseline: float, face: Face, size: float, colour: Colour) -> TextMark:
    """A line in the middle of a width."""
    mark = plain(text, x, baseline, face, size, colour)
    return plain(text, x + (width - mark.width) / 2, baseline, face, size, colour)


def plain(
    text: str, x: float, baseline: float, face: Face = SONG, size: float = 9.0, colour: Colour = BLACK, track: float = 0
) -> TextMark:
    """A line from a left edge, adjoining punctuation closed up, with `track` points added after each character."""
    widths = natural(text, face)
    return TextMark(x, baseline, size, face, text, tuple(width * size + track for width in widths), colour)


def spread(text: str, x: float, width: float, baseline: float, face: Face, size: float, colour: Colour) -> TextMark:
    """A line whose characters are set apart to fill a width, as short headlines are."""
    mark = plain(text, x, baseline, face, size, colour)
    track = (width - mark.width) / (len(text) - 1)
    return plain(text, x, baseline, face, size, colour, track)
