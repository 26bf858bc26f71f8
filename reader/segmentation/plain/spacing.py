"""Letter-spacing closed: 落 实 落 细 → 落实落细.

Extractors turn the gaps of a line that was driven apart into single spaces. Such a line is known by its many
characters that stand alone between spaces; a space between two longer pieces of a headline is wide and stays, as one.
"""

from __future__ import annotations

import re

from reader.segmentation.plain.measure import CLOSING, is_han
from reader.segmentation.plain.traced import Traced
from reader.segmentation.seams import reads_on

_SPACES = re.compile(r"\s+")
_SINGLE = re.compile(r"(?<=\S)\s(?=\S)")
_LONGEST = 400
_LEAST_TORN, _TORN = 3, 0.45
"""So many spaces must tell, and so surely on the whole that they tear words."""
_MOST_ALONE = 3
"""So many gaps beside single characters make a line spread; two names of two characters have fewer."""


def close(text: Traced) -> tuple[Traced, bool]:
    """The line with its letter-spacing closed, and whether it had any.

    Runs of two or more spaces in a line that is spread as a whole part its halves and become one space. In a line
    that is spread only in part, spaces beside Latin letters and digits stay. Spaces that tear words as often as they
    part them, as some extractors write a line that was driven apart, are all closed.
    """
    tokens = text.text.split()
    if len(tokens) < 2 or len(text.text) > _LONGEST:
        return text, False
    torn = _within_words(text.text)
    if torn:
        return text.without(torn), True
    if all(len(token) == 1 for token in tokens) and (len(tokens) > 3 or len(tokens) == len(text.text.split(" "))):
        return _close_all(text, tokens), True
    return _close_some(text)


def _within_words(line: str) -> set[int]:
    """The spaces of a line in which so many stand within words, or before marks, that none means anything."""
    gaps = [gap.start() for gap in _SINGLE.finditer(line)]
    if len(gaps) < _LEAST_TORN:
        return set()
    told = [_tears(line[at - 1], line[at + 1]) for at in gaps]
    known = [tears for tears in told if tears is not None]
    if len(known) < _LEAST_TORN or sum(known) < _TORN * len(known):
        return set()
    return {at for at in gaps if not (line[at - 1].isascii() and line[at + 1].isascii() and line[at + 1].isalpha())}


def _tears(before: str, after: str) -> float | None:
    """How surely a space between two characters stands within a word (0…1); None where they do not tell."""
    if after in CLOSING:
        return 1.0
    return reads_on(before, after) if is_han(before) and is_han(after) else None


def _close_all(text: Traced, tokens: list[str]) -> Traced:
    gaps = list(_SPACES.finditer(text.text))
    narrow = min(len(gap[0]) for gap in gaps)
    dropped: set[int] = set()
    for gap in gaps:
        kept = len(tokens) > 3 and len(gap[0]) > narrow and gap[0] != "\u3000"
        dropped |= set(range(gap.start() + kept, gap.end()))
    return text.without(dropped)


def _close_some(text: Traced) -> tuple[Traced, bool]:
    line = text.text
    gaps = [gap for gap in _SPACES.finditer(line) if _beside_single(line, gap.start(), gap.end())]
    alone = [token for token in line.split() if len(token) == 1 and not token.isascii()]
    if len(gaps) < _MOST_ALONE or len(alone) < _MOST_ALONE - 1:
        return text, False
    return text.without({offset for gap in gaps for offset in range(gap.start(), gap.end())}), True


def _beside_single(line: str, start: int, end: int) -> bool:
    """Whether a gap parts characters that were driven apart.

    One of them stands alone between spaces; the other does, too, or ends type with Latin letters or digits, which are
    never driven apart.
    """
    if start == 0 or end == len(line) or end - start > 1:
        return False
    if line[start - 1].isascii() or line[end].isascii():
        return False
    left, right = line[:start].rsplit(maxsplit=1)[-1], line[end:].split(maxsplit=1)[0]
    return min(len(left), len(right)) == 1 and all(len(token) == 1 or _has_latin(token) for token in (left, right))


def _has_latin(token: str) -> bool:
    return any(char.isascii() for char in token)
