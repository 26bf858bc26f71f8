"""The word lists of the recognisers, read once when they are first needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby

from reader.locator import resource


def entries(name: str) -> list[list[str]]:
    """The lines of a word list as their words; comments (`#`) and empty lines are left out."""
    text = resource("lexicons", "language", name).read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def by_kind(name: str) -> Mapping[str, frozenset[str]]:
    """A word list whose lines are a kind and a word: the words of each kind."""
    kinds: dict[str, set[str]] = {}
    for kind, word in entries(name):
        kinds.setdefault(kind, set()).add(word)
    return {kind: frozenset(words) for kind, words in kinds.items()}


@cache
def surnames() -> frozenset[str]:
    """Chinese surnames of one and of two characters."""
    return frozenset(word for (word,) in entries("surnames.txt"))


def alternatives(words: frozenset[str]) -> str:
    """A pattern that matches any of the words, of those that begin alike the longest first.

    What begins alike is written once, so that a search looks at each character once and not at every word.
    """
    return "|".join(_alternatives(sorted(words)))


def _alternatives(words: Iterable[str]) -> Iterator[str]:
    for first, group in groupby(words, key=lambda word: word[:1]):
        if not first:
            continue
        tails = [word[1:] for word in group]
        further = "|".join(_alternatives(tails))
        optional = "?" if "" in tails else ""
        yield re.escape(first) + (f"(?:{further}){optional}" if further else "")
