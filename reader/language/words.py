"""Words of a line: where jieba's dictionary and its model of unknown words cut it, and each word's part of speech.

The Rust edition of jieba (rjieba) has the same dictionary and the same model and is many times faster; where it is not
installed, jieba itself does the work. Both give the same words: `tests/benchmarks/words.py` holds them against each
other.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Word:
    """A word: code points of its line, and jieba's part of speech (`nr` person, `ns` place, `x` unknown …)."""

    start: int
    end: int
    tag: str


class Segmenter(Protocol):
    """Cuts lines into words."""

    def tagged(self, line: str) -> list[tuple[str, str]]:
        """The words of a line in order, each with its part of speech; joined they are the line."""
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
        found: list[tuple[str, str]] = self._jieba.tag(line)
        return found


class PlainSegmenter:
    """jieba in Python, with the parts of speech of its dictionary."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        import jieba
        import jieba.posseg

        jieba.setLogLevel(logging.WARNING)
        self._jieba = jieba.Tokenizer()
        for word in words:
            self._jieba.add_word(word)
        self._tags: dict[str, str] = jieba.posseg.POSTokenizer(self._jieba).word_tag_tab

    def tagged(self, line: str) -> list[tuple[str, str]]:
        """The words of a line in order, each with its part of speech; joined they are the line."""
        return [(word, self._tags.get(word) or _tag_of(word)) for word in self._jieba.cut(line)]


def _tag_of(word: str) -> str:
    """The part of speech of a word that the dictionary lacks, as the Rust edition gives it."""
    if not word.isascii() or not word.strip():
        return "x"
    if word.replace(".", "").isdigit():
        return "m"
    return "eng" if word[0].isalnum() else "x"


def segmenter(words: Iterable[str] = ()) -> Segmenter:
    """The fastest segmenter there is, knowing `words` beside its dictionary."""
    known = tuple(words)
    try:
        return FastSegmenter(known)
    except ImportError:
        return PlainSegmenter(known)


def words_of(line: str, by: Segmenter) -> list[Word]:
    """The words of a line with their places."""
    found, start = [], 0
    for word, tag in by.tagged(line):
        found.append(Word(start, start + len(word), tag))
        start += len(word)
    return found
