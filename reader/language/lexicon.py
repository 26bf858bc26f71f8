"""The word lists of the recognisers, read once when they are first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

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
    """A pattern that matches any of the words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
