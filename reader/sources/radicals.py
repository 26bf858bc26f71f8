"""Radicals read as the characters that they stand for: ⼈ → 人, ⻓ → 长.

Many fonts draw a radical and the character alike, and a file that names glyphs then says one for the other. Nobody
prints radicals in news, so the character is what was printed; it takes the place of one code point by one.
"""

from __future__ import annotations

import re
from unicodedata import normalize

FIRST, LAST = 0x2E80, 0x2FD5
"""The code points of the radicals."""
_RADICAL = re.compile(f"[{chr(FIRST)}-{chr(LAST)}]")
_FORMS = "⺟⺠⻁⻅⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳"
_SIMPLIFIED = dict(zip(_FORMS, "母民虎见贝车长门青韦页风飞食马鬼鱼鸟卤麦黄齐齿龙龟", strict=True))
"""Of the simplified ones Unicode does not say which character they are."""


def without_radicals(text: str) -> str:
    """The text with characters in the place of radicals, as long as it was."""
    return _RADICAL.sub(_character, text)


def _character(radical: re.Match[str]) -> str:
    return _SIMPLIFIED.get(radical[0]) or normalize("NFKC", radical[0])
