"""From the reader's chances for every step of a strip to characters: the likeliest, and marks too faint to be that.

The reader tells for each step how likely each character is, and how likely none (CTC: a character that goes on for
several steps stands once). On poor scans a full stop at a line's end often loses against none, though nothing else has
put it there; so a lesser chance is enough where a mark is to be expected: at the end, or where a letter's room is
empty. A faint letter may stand in such room as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import numpy as np

NONE = 0
"""The number that stands for no character."""

_MARKS = {"。": "。", ".": "。", "，": "，", ",": "，", "、": "、", "；": "；", ";": "；", "：": "：", ":": "："}
"""What marks are read as, and how print writes them among Chinese letters."""

_AFTER = "”’）》〉"
"""What a mark may follow besides letters and digits."""

_SURE = 0.98
_POSSIBLE = 0.02
"""The chance above which a character is read surely; the least of another one that it may be."""

_FAINT = 0.05
_FAINT_LETTER = 0.1
_ROOM = 1.6
"""The least chances of a mark and of a letter where one is to be expected; the distance of two letters from which on
there is room for one between them, as a multiple of the line's usual one."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands on a strip: characters, how surely (0…1) each was read, and in which of the strip's `steps`."""

    text: str
    confidences: tuple[float, ...]
    places: tuple[int, ...]
    steps: int

    @property
    def confidence(self) -> float:
        """How surely the letters and marks were read (0…1); blanks are told from the ink as well."""
        sure = [value for char, value in zip(self.text, self.confidences, strict=True) if not char.isspace()]
        return sum(sure) / len(sure) if sure else 0.0


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What each of the reader's numbers means: `characters` by number; `marks` that may be faint, numbered `forms`."""

    characters: tuple[str, ...]
    marks: tuple[str, ...]
    forms: np.ndarray

    @classmethod
    def of(cls, characters: Sequence[str]) -> Alphabet:
        """The alphabet of these characters, the first of which is none."""
        found = [(_MARKS[char], number) for number, char in enumerate(characters) if char in _MARKS]
        return cls(
            tuple(characters), tuple(mark for mark, _ in found), np.array([at for _, at in found], dtype=np.intp)
        )


def spelled(chances: np.ndarray, alphabet: Alphabet) -> Seen:
    """What is seen where the reader gives these chances (one row a step, one column a character)."""
    best = chances.argmax(axis=1)
    begins = np.concatenate(([True], best[1:] != best[:-1])) & (best != NONE)
    read = [(int(at), alphabet.characters[best[at]], float(chances[at, best[at]])) for at in np.flatnonzero(begins)]
    read += _faint(chances, best, [(at, char) for at, char, _ in read if not char.isspace()], alphabet)
    places, chars, sure = zip(*sorted(read), strict=True) if read else ((), (), ())
    return Seen("".join(chars), sure, places, len(best))


def others(seen: Seen, chances: np.ndarray, alphabet: Alphabet) -> list[dict[str, float]]:
    """For each character that is seen what else it may be, with its chance; nothing where it was read surely."""
    best = chances.argmax(axis=1)
    ends = np.append(np.flatnonzero(np.diff(best)) + 1, len(best))
    found: list[dict[str, float]] = []
    for char, sure, place in zip(seen.text, seen.confidences, seen.places, strict=True):
        if sure > _SURE:
            found.append({})
            continue
        during = chances[place : ends[np.searchsorted(ends, place, side="right")]].max(axis=0)
        likely = {alphabet.characters[at]: float(during[at]) for at in np.flatnonzero(during > _POSSIBLE) if at != NONE}
        found.append({other: chance for other, chance in likely.items() if other != char})
    return found


def _faint(
    chances: np.ndarray, best: np.ndarray, read: Sequence[tuple[int, str]], alphabet: Alphabet
) -> Iterator[tuple[int, str, float]]:
    """The marks and letters that are likely enough where one is to be expected: place, character, chance."""
    steps = [after - before for (before, _), (after, _) in pairwise(read)]
    room = _ROOM * median(steps) if steps else 0.0
    for (begin, char), (end, after) in pairwise([*read, (len(best), "")]):
        free = np.flatnonzero(best[begin:end] == NONE) + begin
        expected = (end == len(best) or end - begin > room) and (char.isalnum() or char in _AFTER)
        if not expected or not len(free):
            continue
        likely = chances[free][:, alphabet.forms]
        at = int(likely.sum(axis=1).argmax())
        if likely[at].sum() > _FAINT:
            held = dict.fromkeys(alphabet.marks, 0.0)
            for mark, chance in zip(alphabet.marks, likely[at], strict=True):
                held[mark] += float(chance)
            mark = max(held, key=held.__getitem__)
            yield int(free[at]), mark, held[mark]
        elif char.isalpha() and after.isalpha():
            yield from _lost(chances[free], free, {char, after}, alphabet)


def _lost(
    chances: np.ndarray, places: np.ndarray, beside: set[str], alphabet: Alphabet
) -> Iterator[tuple[int, str, float]]:
    """The likeliest letter of an empty room between two letters, none of which it is."""
    likely = [
        (float(chances[step, at]), int(places[step]), alphabet.characters[at])
        for step, at in np.argwhere(chances > _FAINT_LETTER)
    ]
    found = [(chance, place, char) for chance, place, char in likely if char.isalpha() and char not in beside]
    if found:
        chance, place, char = max(found)
        yield place, char, chance
