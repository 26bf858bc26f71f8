"""Suggestions made to agree with what a library has learnt."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.known.places import Places, Standing
from reader.language.resolve import order
from reader.language.words import Segmenter
from reader.model.known import Known, Rejection
from reader.model.mentions import Found, family

SOURCE = "lexicon"
_NAMED = frozenset(["person", "place", "organisation"])


class Learnt:
    """What a library has learnt, made ready for many texts; it keeps nothing between calls."""

    def __init__(self, known: Known, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self._places = Places(known.names)
        self._rejected: dict[tuple[str, str], list[Rejection]] = {}
        for one in known.rejections:
            self._rejected.setdefault((one.text, family(one.type)), []).append(one)

    def applied(self, text: str, found: Sequence[Found]) -> tuple[Found, ...]:
        """The suggestions for a text with the known names among them and without the rejected readings.

        A known name takes the place of suggestions of its level that it meets, but for those that it is a part of
        (云泽 in 云泽大学 is no name of its own) unless both are people.
        """
        made = [one for one in found if not self._is_rejected(text, one)]
        for standing in self._places.find(text, self._segmenter) if self._places else ():
            made = self._with(text, standing, made)
        return tuple(sorted(made, key=order))

    def _with(self, text: str, standing: Standing, found: list[Found]) -> list[Found]:
        start, end, types = standing
        met = [one for one in found if one.start < end and start < one.end]
        own = next((one.type for one in met if (one.start, one.end) == (start, end) and one.type in types), None)
        if own is not None or any(_holds(one, start, end, types[0]) for one in met):
            return found
        fresh = Found(start, end, types[0], _level(met, start, end), SOURCE)
        if self._is_rejected(text, fresh):
            return found
        same = [one for one in met if one.level == fresh.level or (one.start, one.end) == (start, end)]
        return [*(one for one in found if one not in same), fresh]

    def _is_rejected(self, text: str, one: Found) -> bool:
        key = text[one.start : one.end], family(one.type)
        return any(
            text.endswith(no.before, 0, one.start) and text.startswith(no.after, one.end)
            for no in self._rejected.get(key, ())
        )


def _holds(one: Found, start: int, end: int, type_: str) -> bool:
    """Whether a suggestion of level 0 is a longer name of which the known one is only a part."""
    longer = one.start <= start and end <= one.end and (one.start, one.end) != (start, end)
    return longer and one.level == 0 and one.type in _NAMED and not (one.type == type_ == "person")


def _level(met: Sequence[Found], start: int, end: int) -> int:
    """Level 1 for a name that is joined of others, 0 for all else."""
    inner = [one for one in met if start <= one.start and one.end <= end and one.type == "place"]
    proper = [one for one in inner if 1 < one.end - one.start < end - start and one.level == 0]
    return 1 if proper else 0
