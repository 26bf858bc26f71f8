"""What the model sees of a text: the numbers of every character, of its pair with the next, of its word, its shape.

All lines go into one row, `GAP` empty places before, between and after them, so that one pass of the network serves a
whole article and no line sees another. Training uses this very module; what it writes is read here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

GAP = 4
"""Empty places between lines; no layer of the network reaches further."""
_GAP = "\0" * GAP
_CODES = 0x32000
"""Characters beyond the ideographs of Unicode's third plane are unknown."""
_CLASSES = 8192
UNKNOWN = 1
"""The number of what is not in a vocabulary; 0 is an empty place."""
TAGS = (
    "a ad ag an b c d df dg e eng f g h i j k l m mg mq n ng nr nrfg nrt ns nt nz o p q r rg rr rz s t tg u ud ug uj "
    "ul uv uz v vd vg vi vn vq x y z zg"
).split()
SHAPES = 4 * (len(TAGS) + 2)

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Seen:
    """The numbers of every place of the row, and where each line begins in it."""

    chars: Numbers
    pairs: Numbers
    words: Numbers
    shapes: Numbers
    starts: tuple[int, ...]


class Vocabulary:
    """The numbers of characters, pairs and words. Digits count as one character, Latin letters as another."""

    def __init__(self, chars: str, pairs: NDArray[np.uint32], words: Sequence[str]) -> None:
        """`chars` and `words` by their numbers from 2 on; `pairs` are sorted keys of two characters' numbers."""
        self._chars = np.full(_CODES, UNKNOWN, np.int64)
        for number, char in enumerate(chars, 2):
            self._chars[ord(char)] = number
        self._chars[[*range(ord("0"), ord("9") + 1)]] = self._chars[ord("0")]
        letters = [*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)]
        self._chars[letters] = self._chars[ord("a")]
        self._chars[0] = 0
        self._pairs = np.append(pairs, np.uint32(0xFFFFFFFF))
        self._words: Mapping[str, int] = {word: number for number, word in enumerate(words, 2)}
        self._tags = {tag: number for number, tag in enumerate(TAGS, 2)}

    def see(self, lines: Sequence[str], tagged: Sequence[Sequence[tuple[str, str]]]) -> Seen:
        """The numbers of lines of which the words are known, each with its part of speech."""
        row = _GAP + _GAP.join(lines) + _GAP
        codes = np.frombuffer(row.encode("utf-32-le", "surrogatepass"), np.uint32)
        chars = self._chars[np.minimum(codes, _CODES - 1)]
        words, shapes = self._of_words(tagged, len(row))
        starts, at = [], GAP
        for line in lines:
            starts.append(at)
            at += len(line) + GAP
        return Seen(chars, self._of_pairs(chars), words, shapes, tuple(starts))

    def _of_pairs(self, chars: Numbers) -> Numbers:
        """The numbers of each character's pair with the next; a pair with an empty place has none."""
        keys = np.zeros(len(chars), np.uint32)
        keys[:-1] = chars[:-1] * _CLASSES + chars[1:]
        places = np.searchsorted(self._pairs, keys)
        known = self._pairs[places] == keys
        return np.where(known, places + 2, np.where(chars == 0, 0, UNKNOWN))

    def _of_words(self, tagged: Sequence[Sequence[tuple[str, str]]], size: int) -> tuple[Numbers, Numbers]:
        """The numbers of each character's word, and its shape: its place in the word, and the part of speech."""
        words, tags, lengths = [0], [0], [GAP]
        number_of, tag_of, unlisted = self._words.get, self._tags.get, self._unlisted
        for line in tagged:
            words += [number_of(word) or unlisted(word) for word, _ in line]
            tags += [tag_of(tag, UNKNOWN) for _, tag in line]
            lengths += [len(word) for word, _ in line]
            words.append(0)
            tags.append(0)
            lengths.append(GAP)
        counts = np.array(lengths)
        ends = np.cumsum(counts)
        place = np.full(size, 2, np.int64)  # 0 alone, 1 first, 2 within, 3 last
        place[ends - 1] = 3
        place[ends - counts] = np.where(counts == 1, 0, 1)
        shapes = np.repeat(np.array(tags), counts) * 4 + place
        row = np.repeat(np.array(words), counts)
        shapes[row == 0] = 0
        return row, shapes

    def _unlisted(self, word: str) -> int:
        if word[0].isdigit() and word.isascii():
            return self._words.get("0", UNKNOWN)
        if word[0].isascii() and word[0].isalpha():
            return self._words.get("a", UNKNOWN)
        return UNKNOWN


def pair_key(first: int, second: int) -> int:
    """The key of a pair of characters, by their numbers."""
    return first * _CLASSES + second
