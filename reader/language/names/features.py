"""What the model sees of a text: the numbers of every character, of its pair with the next, its shape, and its words.

All lines go into one row, `GAP` empty places before, between and after them, so that one pass of the network serves a
whole article and no line sees another. The words are a row of their own, with empty words for the empty places.
Training uses this very module; what it writes is read here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

GAP = 4
"""Empty places between lines; no layer of the network reaches further."""
WORD_GAP = 2
"""Empty words between lines; the words that the network sees around a place reach no further."""
_EMPTY = "\0" * (GAP // WORD_GAP)
_BETWEEN = ((_EMPTY, ""),) * WORD_GAP
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
_TAGS = {tag: number for number, tag in enumerate(TAGS, 2)} | {"": 0}
SHAPES = 4 * (len(TAGS) + 2)

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Seen:
    """The numbers of every place of the row, where each line begins in it, the words, and the word of each place."""

    chars: Numbers
    pairs: Numbers
    shapes: Numbers
    starts: tuple[int, ...]
    words: Numbers
    tags: Numbers
    word_of: Numbers


class _Words(dict[str, int]):
    """Words and their numbers; of those that are not listed, numbers are one and Latin words another."""

    def __missing__(self, word: str) -> int:
        if word[0].isdigit() and word.isascii():
            return self.get("0", UNKNOWN)
        if word[0].isascii() and word[0].isalpha():
            return self.get("a", UNKNOWN)
        return UNKNOWN


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
        self._words = _Words(zip(words, range(2, len(words) + 2), strict=True))
        self._words[_EMPTY] = 0

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Vocabulary:
        """The vocabulary of a model's file."""
        chars, words = (arrays[f"vocabulary_{name}"].tobytes().decode("utf-8") for name in ("chars", "words"))
        return cls(chars, np.asarray(arrays["vocabulary_pairs"], np.uint32), words.split("\n"))

    def see(self, lines: Sequence[str], tagged: Sequence[Sequence[tuple[str, str]]]) -> Seen:
        """The numbers of lines of which the words are known, each with its part of speech."""
        row = _GAP + _GAP.join(lines) + _GAP
        codes = np.frombuffer(row.encode("utf-32-le", "surrogatepass"), np.uint32)
        chars = self._chars[np.minimum(codes, _CODES - 1)]
        words, tags, word_of, shapes = self._of_words(tagged, len(row))
        starts, at = [], GAP
        for line in lines:
            starts.append(at)
            at += len(line) + GAP
        return Seen(chars, self._of_pairs(chars), shapes, tuple(starts), words, tags, word_of)

    def _of_pairs(self, chars: Numbers) -> Numbers:
        """The numbers of each character's pair with the next; a pair with an empty place has none."""
        keys = np.zeros(len(chars), np.uint32)
        keys[:-1] = chars[:-1] * _CLASSES + chars[1:]
        places = np.searchsorted(self._pairs, keys)
        known = self._pairs[places] == keys
        return np.where(known, places + 2, np.where(chars == 0, 0, UNKNOWN))

    def _of_words(self, tagged: Sequence[Sequence[tuple[str, str]]], size: int) -> tuple[Numbers, ...]:
        """The numbers of words and of their parts of speech; each character's word, and its place in it with both."""
        row = [*_BETWEEN]
        for line in tagged:
            row += line
            row += _BETWEEN
        texts, parts = zip(*row, strict=True)
        words = np.fromiter(map(self._words.__getitem__, texts), np.int64, len(row))
        tags = np.fromiter(map(_TAGS.get, parts, repeat(UNKNOWN)), np.int64, len(row))
        counts = np.fromiter(map(len, texts), np.int64, len(row))
        ends = np.cumsum(counts)
        place = np.full(size, 2, np.int64)  # 0 alone, 1 first, 2 within, 3 last
        place[ends - 1] = 3
        place[ends - counts] = counts > 1
        word_of = np.repeat(np.arange(len(row)), counts)
        place += (4 * tags)[word_of]
        place[words[word_of] == 0] = 0
        return words, tags, word_of, place


def pair_key(first: int, second: int) -> int:
    """The key of a pair of characters, by their numbers."""
    return first * _CLASSES + second
