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
    taken = {one.level: 0 for one in mentions}
    for one in sorted(mentions, key=lambda one: (one.start - one.end, one.start)):
        places = covered(one)
        if not taken[one.level] & places:
            taken[one.level] |= places
            kept.append(one)
    return sorted(kept, key=order)


def apart(found: Iterable[Found], others: Iterable[Found]) -> list[Found]:
    """The mentions that overlap none of the others, whatever their level."""
    taken = 0
    for other in others:
        taken |= covered(other)
    return [one for one in found if not taken & covered(one)]


def covered(one: Found) -> int:
    """The places of a mention as the bits of a number."""
    return (1 << one.end) - (1 << one.start)


def order(one: Found) -> tuple[int, int, int]:
    """The order in which mentions are handed out: by start, then the longer first, then the outer."""
    return one.start, -one.end, -one.level
