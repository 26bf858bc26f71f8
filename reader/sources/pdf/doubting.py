"""Signs that a text layer is other than what its page shows; each is reason enough to look at the page's picture.

None of them proves anything: a font whose mapping is wrong, an invisible layer that an old recogniser left, headlines
drawn as outlines, a few words stamped on a scan. So they are cheap, and what comes of them is said by comparing.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from reader.model.page import Box
from reader.sources.encodings import FREQUENT
from reader.sources.pdf.characters import Character
from reader.sources.pdf.drawings import Drawings
from reader.sources.pdf.upright import Upright

_LEAST = 200
"""Characters below which shares say nothing."""
_FEWEST_KINDS = 5
"""Different strange characters that make doubt: fewer are bullets, or a paper's name in letters of its own."""
_MOST_STRANGE, _MOST_RARE = 0.01, 0.01
_LEAST_FREQUENT = 0.3
"""Of fifteen hundred characters of news never fewer than a third are of the most frequent ones."""
_LATIN, _LEAST_LETTERS, _LEAST_COMMON = 0.4, 0.75, 0.35
_FEW = 400
_COVERED = 0.5
"""Characters of a page that say nothing about its picture where one covers this share of it."""
_HEAD = 0.12
"""The share of a page's height in which its paper's name may stand."""
_LONGEST_SHAPES, _SHAPES, _ROWS = 8, 5, 2
"""Shapes like characters in one row that make doubt, and in each of several rows."""

_STRANGE = frozenset(("Co", "Cn", "Cc", "Cs", "So"))
_USUAL = frozenset("●■▲◆□○★☆△▽▼▶◀◎◇※℃®©™№")
_COMMON = frozenset("etaoinETAOIN")


def is_doubtful(characters: Sequence[Character], drawings: Drawings, upright: Upright) -> bool:
    """Whether the page's picture should be asked; the drawings lie on the upright page."""
    return (
        is_mostly_unseen(characters)
        or (len(characters) < _FEW and _covers(drawings.pictures, upright))
        or _stand_in_rows(_unboxed(drawings, upright))
        or _is_strange(characters)
    )


def _unboxed(drawings: Drawings, upright: Upright) -> list[Box]:
    """The shapes that no advertisement's frame and no picture holds, and that are not the paper's name at the head."""
    whole = upright.width * upright.height
    boxes = [box for box in (*drawings.frames, *drawings.pictures) if box.width * box.height < _COVERED * whole]
    return [
        shape
        for shape in drawings.shapes
        if shape.top > _HEAD * upright.height
        and not any(
            box.left <= shape.left and shape.right <= box.right and box.top <= shape.top < box.bottom for box in boxes
        )
    ]


def is_mostly_unseen(characters: Sequence[Character]) -> bool:
    """Whether most characters are drawn invisibly, as recognisers leave them behind a scan."""
    return 2 * sum(not character.seen for character in characters) > len(characters)


def _covers(pictures: Sequence[Box], upright: Upright) -> bool:
    area = sum(
        max(0.0, min(box.right, upright.width) - max(box.left, 0.0))
        * max(0.0, min(box.bottom, upright.height) - max(box.top, 0.0))
        for box in pictures
    )
    return area > _COVERED * upright.width * upright.height


def _stand_in_rows(shapes: Sequence[Box]) -> bool:
    """Whether shapes of one height stand side by side as the characters of a headline do."""
    rows, row = [0], 1
    for one, other in pairwise(sorted(shapes, key=lambda box: (round(box.bottom / 4), box.left))):
        tall = max(one.height, other.height)
        level = abs(one.top + one.bottom - other.top - other.bottom) < 0.5 * tall
        row = row + 1 if level and -0.3 * tall < other.left - one.right < 1.5 * tall else 1
        rows = [*rows, row] if row == 1 else [*rows[:-1], row]
    return max(rows) >= _LONGEST_SHAPES or sum(length >= _SHAPES for length in rows) >= _ROWS


def _is_strange(characters: Sequence[Character]) -> bool:
    """Whether the characters are not those of a newspaper, each counted as large as it is printed."""
    weights = _weighed(characters)
    lost = _weighed([character for character in characters if not character.mapped])
    whole = sum(weights.values())
    chinese = {char: weight for char, weight in weights.items() if "\u3400" <= char <= "\u9fff"}
    is_chinese = sum(chinese.values()) > 0.3 * whole
    odd = {char: weight for char, weight in weights.items() if _is_odd(char, is_chinese=is_chinese)} | lost
    if len(odd) >= _FEWEST_KINDS and sum(odd.values()) > _MOST_STRANGE * whole:
        return True
    if is_chinese:
        return len(characters) >= _LEAST and (_are_rare(chinese) or _are_unlikely(characters))
    return _is_no_prose(weights)


def _weighed(characters: Sequence[Character]) -> dict[str, float]:
    """The area that each different character takes, in square points."""
    weights: dict[str, float] = defaultdict(float)
    for character in characters:
        weights[character.text] += character.size * character.size
    return weights


def _is_odd(char: str, *, is_chinese: bool) -> bool:
    if "\u00a1" < char < "\u0250" and is_chinese and char.isalpha():
        return True  # ÿ and Þ are no letters of a Chinese page
    return unicodedata.category(char) in _STRANGE and char not in _USUAL and not "\u3200" <= char <= "\u33ff"


def _are_rare(chinese: Mapping[str, float]) -> bool:
    rare = sum(weight for char, weight in chinese.items() if not _is_in_use(char))
    return rare > _MOST_RARE * sum(chinese.values())


def _are_unlikely(characters: Sequence[Character]) -> bool:
    chinese = [character.text for character in characters if "\u3400" <= character.text <= "\u9fff"]
    return sum(char in FREQUENT for char in chinese) < _LEAST_FREQUENT * len(chinese)


def _is_in_use(char: str) -> bool:
    """Whether the character is in the sets that nearly all Chinese texts are written in."""
    for encoding in ("gb2312", "big5"):
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            continue
        return True
    return False


def _is_no_prose(weights: Mapping[str, float]) -> bool:
    """Whether much of it is in Latin letters and marks, but not as any language has them."""
    latin = {char: weight for char, weight in weights.items() if char.isascii() and not char.isdigit()}
    letters = sum(weight for char, weight in latin.items() if char.isalpha())
    common = sum(weight for char, weight in latin.items() if char in _COMMON)
    whole = sum(latin.values())
    if whole < _LATIN * sum(weights.values()):
        return False
    return letters < _LEAST_LETTERS * whole or common < _LEAST_COMMON * letters
