"""Lines put together from placed pieces: words, runs of characters, the spaces between them.

Formats that know only where a word stands get a box for each of its characters, by sharing the word's length out
after the widths of the characters (one em for Chinese ones and full-width marks, half an em for the rest).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from unicodedata import east_asian_width

from reader.model.page import Box, Line

_WIDE = frozenset("“”‘’—…·")
_SIDE_BY_SIDE = 0.3
"""The widest gap (in characters) between two that are printed side by side."""
_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters with its box (page units), or a space, which has none.

    `confidence` and `confidences` (one a code point) lie in 0…1. `places` may hold one box a code point.
    """

    text: str
    box: Box | None = None
    confidence: float | None = None
    confidences: tuple[float, ...] = ()
    places: tuple[Box, ...] = ()


@lru_cache(maxsize=16384)
def em(char: str) -> float:
    """Width of a character as it is usually set, in em."""
    return 1.0 if char in _WIDE or east_asian_width(char) in "WF" else 0.5


def shared_out(text: str, box: Box, *, vertical: bool) -> tuple[Box, ...]:
    """One box for each character of a run, by its width; along the height where the run is vertical."""
    widths = [1.0 if vertical else em(char) for char in text]
    whole = sum(widths) or 1.0
    places, at = [], 0.0
    for width in widths:
        low, high = at / whole, (at + width) / whole
        if vertical:
            places.append(Box(box.left, box.top + low * box.height, box.right, box.top + high * box.height))
        else:
            places.append(Box(box.left + low * box.width, box.top, box.left + high * box.width, box.bottom))
        at += width
    return tuple(places)


def line_of(
    pieces: Sequence[Piece], box: Box | None = None, *, size: float | None = None, font: str | None = None
) -> Line | None:
    """The line of these pieces in reading order; None where they hold no character.

    `box` is the line's own where the file names one, else the pieces' union. Spaces get the room between their
    neighbours; what would break the line becomes one. Places and confidences are given for all characters or for none.
    """
    kept = _trimmed(pieces)
    boxes = [piece.box for piece in kept if piece.box is not None]
    box = box or union(boxes)
    if not kept:
        return None
    text = _BREAK.sub(" ", "".join(piece.text for piece in kept))
    vertical = box is not None and is_vertical(text, box)
    known = [value for piece in kept for value in _confidences(piece) if value is not None]
    sure = tuple(value for piece in kept for value in _filled(piece)) if known else ()
    return Line(
        text,
        box,
        confidence=round(sum(known) / len(known), 4) if known else None,
        size=size,
        vertical=vertical,
        font=font,
        confidences=sure if any(piece.confidences for piece in kept) else (),
        places=_places(kept, vertical=vertical) if box and len(boxes) == sum(not _space(p) for p in kept) else (),
    )


def union(boxes: Sequence[Box]) -> Box | None:
    """The smallest box that holds them all; None for none."""
    if not boxes:
        return None
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def is_vertical(text: str, box: Box) -> bool:
    """Whether a line of several characters is taller than wide."""
    return len(text.strip()) > 1 and box.height > 1.6 * box.width and any(em(char) == 1.0 for char in text)


def spaced(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with a space between two Latin words that a visible gap parts, for files that mark no spaces."""
    result = list(pieces[:1])
    for before, after in pairwise(pieces):
        if _latin(before.text[-1:]) and _latin(after.text[:1]) and _apart(before, after):
            result.append(Piece(" "))
        result.append(after)
    return tuple(result)


def printed_spaces(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces without spaces that only mark words: between Chinese characters that stand side by side."""
    kept = []
    for at, piece in enumerate(pieces):
        before, after = (pieces[at - 1], pieces[at + 1]) if 0 < at < len(pieces) - 1 else (None, None)
        if before and after and _space(piece) and _touch(before, after):
            continue
        kept.append(piece)
    return tuple(kept)


def _touch(before: Piece, after: Piece) -> bool:
    """Whether two pieces meet in Chinese characters with no more between them than between any two."""
    if before.box is None or after.box is None or not before.text or not after.text:
        return False
    if em(before.text[-1]) < 1.0 or em(after.text[0]) < 1.0:
        return False
    size = max(before.box.width, before.box.height) / len(before.text)
    gap = max(after.box.left - before.box.right, after.box.top - before.box.bottom)
    return gap <= _SIDE_BY_SIDE * size


def _apart(before: Piece, after: Piece) -> bool:
    """Whether a gap parts two words; where their places are unknown they are two."""
    if before.box is None or after.box is None:
        return True
    return after.box.left - before.box.right > 0.1 * max(before.box.height, 1e-6)


def _latin(char: str) -> bool:
    return char.isalnum() and em(char) < 1.0


def _space(piece: Piece) -> bool:
    return not piece.text.strip()


def _trimmed(pieces: Sequence[Piece]) -> list[Piece]:
    """Without empty pieces, and without spaces at either end."""
    kept = [piece for piece in pieces if piece.text]
    while kept and _space(kept[0]):
        kept.pop(0)
    while kept and _space(kept[-1]):
        kept.pop()
    return kept


def _confidences(piece: Piece) -> tuple[float | None, ...]:
    if _space(piece):
        return ()
    return piece.confidences or (piece.confidence,) * len(piece.text)


def _filled(piece: Piece) -> tuple[float, ...]:
    if _space(piece):
        return (1.0,) * len(piece.text)
    return tuple(1.0 if value is None else value for value in _confidences(piece))


def _places(pieces: Sequence[Piece], *, vertical: bool) -> tuple[Box, ...]:
    found: list[Box] = []
    for at, piece in enumerate(pieces):
        if piece.places and len(piece.places) == len(piece.text):
            found += piece.places
        elif piece.box is not None and not _space(piece):
            found += shared_out(piece.text, piece.box, vertical=vertical)
        else:
            after = next((later.box for later in pieces[at + 1 :] if later.box), None)
            found += [_between(found[-1], after or found[-1], vertical=vertical)] * len(piece.text)
    return tuple(found)


def _between(before: Box, after: Box, *, vertical: bool) -> Box:
    if vertical:
        return Box(before.left, before.bottom, before.right, max(before.bottom, after.top))
    return Box(before.right, before.top, max(before.right, after.left), before.bottom)
