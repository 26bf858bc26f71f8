"""Where known names stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from reader.language.known.forms import forms
from reader.language.lines import folded
from reader.language.names.persons import NOT_GIVEN
from reader.language.words import Segmenter
from reader.model.known import Name

_FEW = 100
"""Up to so many words a pattern is the faster way to find them."""
_NEAR = 12
"""Characters before and after a name that are cut into words to see whether it begins and ends with them."""

_FOLLOWING = NOT_GIVEN | frozenset("来去见看走")
"""Characters that say little about whether a name that is known goes on."""

Standing = tuple[int, int, Sequence[str]]
"""Start and end in code points, and the types that a name may have there, the likeliest first."""


class Places:
    """An index of names and their short forms; finding them takes a look at every pair of characters of a text."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._types: dict[str, list[str]] = {}
        listed = [form for name in names for form in forms(name)]
        for form in listed:
            types = self._types.setdefault(folded(form.text), [])
            if form.type not in types:
                types.append(form.type)
        self._few = _pattern(self._types) if 0 < len(self._types) <= _FEW else None
        self._by_start: dict[str, list[str]] = {}
        for text in sorted(self._types, key=len, reverse=True):
            self._by_start.setdefault(text[:2], []).append(text)

    def __bool__(self) -> bool:
        return bool(self._types)

    def find(self, text: str, segmenter: Segmenter) -> Iterator[Standing]:
        """The names in a text from its start, the longest at each place, none across a line break or a longer word."""
        plain, last = folded(text), 0
        for start, word in self._candidates(plain):
            end = start + len(word)
            if start >= last and _is_whole(plain, start, end, segmenter):
                yield start, end, self._types[word]
                last = end

    def _candidates(self, plain: str) -> Iterator[tuple[int, str]]:
        """Where a name may begin in a folded text, and the longest that does."""
        if self._few is not None:
            match = self._few.search(plain)
            while match:
                yield match.start(), match.group()
                match = self._few.search(plain, match.start() + 1)
            return
        starting = self._by_start.get
        for place in range(len(plain) - 1):
            for word in starting(plain[place : place + 2], ()):
                if plain.startswith(word, place):
                    yield place, word
                    break


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)))


def _is_whole(text: str, start: int, end: int, segmenter: Segmenter) -> bool:
    """Whether no word of the dictionary, and no longer name, reaches across an edge of a name."""
    first = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
    stop = text.find("\n", end)
    near = text[first : min(end + _NEAR, len(text) if stop < 0 else stop)]
    words = segmenter.tagged(near)
    ends = [*accumulate((len(word) for word, _ in words), initial=first)]
    for (word, tag), begun, ended in zip(words, ends, ends[1:], strict=False):
        across = begun < start < ended or begun < end < ended
        if across and (segmenter.knows(word) or _is_longer_name(tag, begun == start, text[end : end + 1])):
            return False
    return True


def _is_longer_name(tag: str, together: bool, after: str) -> bool:
    return tag.startswith("nr") and together and after not in _FOLLOWING
