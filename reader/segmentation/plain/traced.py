"""Text that knows, for each of its code points, from which line and character it was read.

Everything that joins, closes or cuts lines works on traced text, so that the source map of an article is never
computed but simply falls out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.sourcemap import Run, SourceMap

Place = tuple[int, int]
"""A line's index and an offset in its text (code points)."""


@dataclass(frozen=True, slots=True)
class Traced:
    """`text` and the place each of its code points was read from, None for those that were not read."""

    text: str
    places: tuple[Place | None, ...]

    @classmethod
    def line(cls, index: int, text: str) -> Traced:
        """The whole text of a line."""
        return cls(text, tuple((index, offset) for offset in range(len(text))))

    @classmethod
    def joint(cls, text: str) -> Traced:
        """Text that stands between two pieces and was read from nowhere."""
        return cls(text, (None,) * len(text))

    @classmethod
    def concat(cls, pieces: Iterable[Traced]) -> Traced:
        """The pieces one after the other."""
        pieces = tuple(pieces)
        return cls("".join(piece.text for piece in pieces), tuple(place for piece in pieces for place in piece.places))

    def cut(self, start: int, end: int | None = None) -> Traced:
        """The range `start`…`end` (code points, as a slice takes them)."""
        return Traced(self.text[start:end], self.places[start:end])

    def strip(self) -> Traced:
        """Without the spaces at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def without(self, offsets: set[int]) -> Traced:
        """Without the code points at these offsets."""
        kept = [offset for offset in range(len(self.text)) if offset not in offsets]
        return Traced("".join(self.text[offset] for offset in kept), tuple(self.places[offset] for offset in kept))

    def source(self) -> SourceMap:
        """The run-length map of the text."""
        runs: list[Run] = []
        start = 0
        for at in range(1, len(self.places) + 1):
            if at == len(self.places) or not _follows(self.places[at - 1], self.places[at]):
                runs.append(Run(at - start, *(self.places[start] or ())))
                start = at
        return SourceMap.of(runs)


def _follows(before: Place | None, place: Place | None) -> bool:
    """Whether one place comes right after another, or neither is any."""
    if before is None or place is None:
        return before is place
    return before[0] == place[0] and before[1] + 1 == place[1]


def join(pieces: Iterable[Traced], joint: str) -> Traced:
    """The pieces with `joint`, read from nowhere, between them."""
    result: list[Traced] = []
    for piece in pieces:
        result += [Traced.joint(joint), piece] if result else [piece]
    return Traced.concat(result)
