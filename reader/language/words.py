"""Words of a line: where jieba's dictionary and its model of unknown words cut it, and each word's part of speech.

The Rust edition of jieba (rjieba) has the same dictionary and the same model and is many times faster; where it is not
installed, jieba itself does the work. Both give the same words: `tests/benchmarks/words.py` holds them against each
other.
"""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a line: where each ends (code points of the line), and jieba's part of speech of each.

    `nr` is a person, `ns` a place, `x` unknown, and so on.
    """

    ends: Sequence[int]
    tags: Sequence[str]

    @classmethod
    def of(cls, tagged: Sequence[tuple[str, str]]) -> Words:
        """The words of a line as a segmenter gave them."""
        return cls([*accumulate([len(word) for word, _ in tagged])], [tag for _, tag in tagged])

    def around(self, place: int) -> tuple[int, int]:
        """Start and end of the word that holds the character at `place`; an empty range behind the last."""
        number = bisect_right(self.ends, place)
        start = self.ends[number - 1] if number else 0
        return (start, self.ends[number]) if number < len(self.ends) else (start, start)

    def after(self, place: int) -> Iterator[tuple[int, int, str]]:
        """Start, end and part of speech of the words that begin at `place` and of all behind; none within a word."""
        first = bisect_right(self.ends, place)
        start = self.ends[first - 1] if first else 0
        if start != place:
            return
        for end, tag in zip(self.ends[first:], self.tags[first:], strict=True):
            yield start, end, tag
            start = end

    def within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The same for the words that begin at `start` and behind and end by `end`; none from within a word."""
        first = bisect_right(self.ends, start)
        last = bisect_right(self.ends, end)
        if first == last or (self.ends[first - 1] if first else 0) != start:
            return []
        ends = self.ends[first:last]
        return [*zip([start, *ends], ends, self.tags[first:last], strict=False)]


class Segmenter(Protocol):
    """Cuts lines into words."""

    def tagged(self, line: str) -> list[tuple[str, str]]:
        """The words of a line in order, each with its part of speech; joined they are the line."""
        ...

    def knows(self, word: str) -> bool:
        """Whether the dictionary, or the library, has the word; else it is only a guess."""
        ...


class FastSegmenter:
    """jieba in Rust.

    Raises:
        ImportError: it is not installed.
    """

    def __init__(self, words: Iterable[str] = ()) -> None:
        import rjieba

        self._jieba = rjieba.Jieba()
        for word in words:
            self._jieba.add_word(word, None, None)

    def tagged(self, line: str) -> list[tuple[str, str]]:
        """The words of a line in order, each with its part of speech; joined they are the line."""
        return self._jieba.tag(line)

    def knows(self, word: str) -> bool:
        """Whether the dictionary, or the library, has the word; else it is only a guess."""
        return self._jieba.has_word(word)


class PlainSegmenter:
    """jieba in Python, with the parts of speech of its dictionary; those of unknown words are guessed by jieba.posseg.

    Where it would cut an unknown word further, the guess for its last part stands: the Rust edition differs there.
    """

    def __init__(self, words: Iterable[str] = ()) -> None:
        import jieba
        import jieba.posseg

        jieba.setLogLevel(logging.WARNING)
        self._jieba = jieba.Tokenizer()
        self._jieba.initialize()
        for word in words:
            self._jieba.add_word(word)
        self._guesser = jieba.posseg.POSTokenizer(self._jieba)
        self._tags: dict[str, str] = self._guesser.word_tag_tab

    def tagged(self, line: str) -> list[tuple[str, str]]:
        """The words of a line in order, each with its part of speech; joined they are the line."""
        return [(word, self._tags.get(word) or self._guess(word)) for word in self._jieba.cut(line)]

    def knows(self, word: str) -> bool:
        """Whether the dictionary, or the library, has the word; else it is only a guess."""
        return bool(self._jieba.FREQ.get(word))

    def _guess(self, word: str) -> str:
        last = "x"
        if word.isascii() and word[0].isalnum():
            return "m" if word.replace(".", "").isdigit() else "eng"
        for part in self._guesser.cut(word):
            last = part.flag
        return last


def segmenter(words: Iterable[str] = ()) -> Segmenter:
    """The fastest segmenter there is, knowing `words` beside its dictionary."""
    known = tuple(words)
    try:
        return FastSegmenter(known)
    except ImportError:
        return PlainSegmenter(known)
