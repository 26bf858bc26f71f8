"""Which of the mentions stand that were found in one line: within a level nothing overlaps."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model.mentions import Found


def settled(found: Iterable[Found]) -> list[Found]:
    """The mentions without those that overlap a longer or, of equal length, an earlier-named one of their level.

    Sorted by start, then the longer first.
    """
    mentions = list(found)
    if len(mentions) < 2:
        return mentions
    kept: list[Found] = []
    for one in sorted(mentions, key=lambda one: (one.start - one.end, one.start)):
        if not any(one.level == other.level and one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return sorted(kept, key=order)


def order(one: Found) -> tuple[int, int, int]:
    """The order in which mentions are handed out: by start, then the longer first, then the outer."""
    return one.start, -one.end, -one.level
