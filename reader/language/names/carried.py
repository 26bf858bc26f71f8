"""A document's sure names carried to the places where they stand less plainly.

A person is named in full with a title once and then by name alone, a company once with its town. What is a name in most
of its places in a document is one in the others as well. (The idea is that of two-stage recognition with document-level
features: Krishnan and Manning 2006.)
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import accumulate

from reader.language.names.decoding import TYPES
from reader.model.mentions import Found

SOURCE = "document"
_REACH = 5000
_MOST = 0.5
"""The share of its places in which a name must have been found to be carried to the others."""


def carried(
    lines: Sequence[str], names: Sequence[Sequence[Found]], ends: Sequence[Container[int]]
) -> list[list[Found]]:
    """The names of level 0 that the lines of one document lack, line by line.

    `names` are those found in each line, `ends` the places where its words end; a name is only carried to where it
    begins and ends with words and meets no other name. Of a very long document each `_REACH` characters are one.
    """
    made: list[list[Found]] = [[] for _ in lines]
    first = size = 0
    for number, line in enumerate(lines):
        size += len(line)
        if size > _REACH or number == len(lines) - 1:
            part = slice(first, number + 1)
            _carry(lines[part], names[part], ends[part], made[part])
            first, size = number + 1, 0
    return made


def _carry(
    lines: Sequence[str],
    names: Sequence[Sequence[Found]],
    ends: Sequence[Container[int]],
    made: Sequence[list[Found]],
) -> None:
    """Adds to `made` what the lines lack."""
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    text = "\n".join(lines)
    for word, type_ in _sure(text, lines, names):
        place = text.find(word)
        while place >= 0:
            number = bisect_right(starts, place) - 1
            start = place - starts[number]
            one = Found(start, start + len(word), type_, 0, SOURCE)
            if _fits(one, [*names[number], *made[number]], ends[number]):
                made[number].append(one)
            place = text.find(word, place + len(word))


def _sure(text: str, lines: Sequence[str], names: Sequence[Sequence[Found]]) -> list[tuple[str, str]]:
    """The names that are to be carried and their types, longer ones first."""
    votes = Counter(
        (line[one.start : one.end], one.type)
        for line, found in zip(lines, names, strict=True)
        for one in found
        if one.end - one.start > 1 and one.type in TYPES
    )
    best: dict[str, tuple[int, str]] = {}
    for (word, type_), count in votes.items():
        best[word] = max(best.get(word, (0, "")), (count, type_))
    sure = [(word, type_) for word, (count, type_) in best.items() if _MOST <= count / text.count(word) < 1]
    return sorted(sure, key=lambda pair: (-len(pair[0]), pair[0]))


def _fits(one: Found, others: Iterable[Found], ends: Container[int]) -> bool:
    whole = (one.start == 0 or one.start in ends) and one.end in ends
    return whole and not any(other.start < one.end and one.start < other.end for other in others)
