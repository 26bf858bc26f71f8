"""Whether a text layer makes sense: fonts without a mapping to Unicode give characters that nobody wrote."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from reader.sources.encodings import FREQUENT
from reader.sources.pdf.characters import Character

_LEAST = 40
"""Characters below which nothing can be said."""
_MOST_UNMAPPED = 0.25
_LEAST_FREQUENT = 0.12
"""Of running Chinese, about two in five characters are frequent ones; of random ones, one in fifty."""


def makes_sense(characters: Sequence[Character]) -> bool:
    """Whether the characters can be those of a newspaper page."""
    if len(characters) < _LEAST:
        return all(character.mapped for character in characters)
    strange = sum(not character.mapped or _is_strange(character.text) for character in characters)
    if strange > _MOST_UNMAPPED * len(characters):
        return False
    han = [character.text for character in characters if "\u3400" <= character.text <= "\u9fff"]
    if len(han) >= _LEAST:
        return sum(char in FREQUENT for char in han) >= _LEAST_FREQUENT * len(han)
    letters = [character.text for character in characters if character.text.isalpha()]
    return 3 * len(letters) >= len(characters)


def _is_strange(char: str) -> bool:
    return unicodedata.category(char) in ("Co", "Cn", "Cc", "Cs", "Mn", "So") and char not in "●■▲◆□○★☆△▶◀※℃"
