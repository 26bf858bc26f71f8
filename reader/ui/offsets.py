"""Code points and UTF-16 units: the only place where one becomes the other.

Python, the library and every signal of the window count code points; Qt counts UTF-16 units, in which a character
beyond U+FFFF (𠮷, 𬭚, most emoji) is two. `shown` gives the text that Qt may be handed so that both count alike.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# What QTextDocument takes for the end of a block or a frame, or for an object; a line feed alone parts our blocks.
_NOT_KEPT = dict.fromkeys((0x0D, 0x2029, 0xFDD0, 0xFDD1, 0xFFFC, 0xFFFE), "\ufffd")
# In front of a string QString takes it for a byte order mark; the word joiner is as invisible and joins alike.
_MARK, _JOINER = "\ufeff", "\u2060"


def shown(text: str) -> str:
    """The text with the few characters that Qt would swallow or break at replaced one for one by U+FFFD."""
    kept = text.translate(_NOT_KEPT)
    return _JOINER + kept[1:] if kept.startswith(_MARK) else kept


class Offsets:
    """Converts the positions of one text; a text without characters beyond U+FFFF costs nothing."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """The UTF-16 position of a code point position."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """The code point position of a UTF-16 position; one between two surrogates counts as before them."""
        return unit - bisect_left(self._units, unit)
