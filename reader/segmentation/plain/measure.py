"""Widths of characters as they are set: one em for Chinese characters and full-width marks, half an em for the rest.

A line is *full* when nothing of the next line would have fitted: type that must not be torn apart (a number, a Latin
word, a mark and the character it clings to) leaves a line short, however well the rest is justified.
The prohibitions are those of 中文排版需求 (W3C clreq, 3.1): no closing mark begins a line, no opening one ends it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, east_asian_width

CLOSING = "，。、；：？！）》」』】〕”’％…—·"
OPENING = "（《「『【〔“‘"
FINAL = "。！？…"
"""Marks that end a sentence; after them may stand closing quotes and brackets."""

_TOKEN = re.compile(rf"[{OPENING}]*(?:[0-9A-Za-z.,%+\-/:]+|.)[{CLOSING}]*")
_SENTENCE_END = re.compile(rf"[{FINAL}!?][”’）》」』〕】]*$")
_WIDE_QUOTES = frozenset("“”‘’—…·")


@lru_cache(maxsize=16384)
def em(char: str) -> float:
    """Width of one character in em; combining and invisible ones have none."""
    if char in _WIDE_QUOTES or east_asian_width(char) in "WF":
        return 1.0
    return 0.0 if category(char) in ("Mn", "Me", "Cf") else 0.5


def width(text: str) -> float:
    """Width of the text in em."""
    return sum(map(em, text))


def token_width(text: str) -> float:
    """Width in em of what stands at the beginning of the text and cannot be torn apart."""
    found = _TOKEN.match(text)
    return width(found[0]) if found else 0.0


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does; a quotation mark alone ends none."""
    return bool(_SENTENCE_END.search(text.rstrip()))


def left_open(text: str) -> bool:
    """Whether a quotation, a title of a work or a bracket is open at the end of the text."""
    return any(text.rfind(opened) > text.rfind(closed) for opened, closed in ("“”", "《》", "（）"))


def is_han(char: str) -> bool:
    """Whether the character is a Chinese ideograph."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff" or char == "〇"
