"""Finding a name by a few letters: by its text, a synonym, its pinyin or the initials of that. Pure functions.

`lz` finds 林长制 (lin zhang zhi) and 劳动争议 (lao dong zheng yi): each letter begins or goes on with a syllable, and
syllables may be left out. How a character is read comes from pypinyin, all readings of it, that of the word first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

LONGEST = 32
"""Names are matched by pinyin up to this many characters."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that can be found: `readings` holds for each of its characters the ways to read it.

    Readings are not compared: they come later than the name and say nothing that the text does not.
    """

    text: str
    readings: tuple[tuple[str, ...], ...] = field(default=(), compare=False)
    synonyms: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """How a name was found; a lower `rank` is better.

    `start`, `end` are code points of the text that were matched; `reading` the syllables with how many letters of each
    were matched, where it was found by pinyin; `synonym` the one that was found, if it was one.
    """

    rank: int
    start: int = 0
    end: int = 0
    reading: tuple[tuple[str, int], ...] = ()
    synonym: str = ""


def readings_of(text: str) -> tuple[tuple[str, ...], ...]:
    """All ways to read each character of a text, the one it has in this text first; others read as themselves.

    Loads pypinyin, which takes a while: call it outside the GUI thread.
    """
    from pypinyin import Style, lazy_pinyin, pinyin

    in_word = lazy_pinyin(text, style=Style.NORMAL)
    found = []
    for number, character in enumerate(text[:LONGEST]):
        each = pinyin(character, style=Style.NORMAL, heteronym=True)
        ways = [way.casefold() for way in each[0]] if each else [character.casefold()]
        if len(in_word) == len(text):
            ways.insert(0, in_word[number].casefold())
        found.append(tuple(dict.fromkeys(ways)))
    return tuple(found)


def find(query: str, name: Name) -> Hit | None:
    """How `query` finds the name, None where it does not; an empty query finds everything."""
    wanted = query.strip().casefold()
    if not wanted:
        return Hit(0)
    at = name.text.casefold().find(wanted)
    if at >= 0:
        return Hit(0 if at == 0 else 1, at, at + len(wanted))
    for synonym in name.synonyms:
        if wanted in synonym.text.casefold():
            return Hit(2, synonym=synonym.text)
    letters = wanted.replace(" ", "").replace("'", "")
    hits = [hit for hit in (_by_pinyin(letters, name), *_by_synonyms(letters, name)) if hit is not None]
    return min(hits, key=lambda hit: hit.rank, default=None)


def ranked(query: str, names: Iterable[Name]) -> list[tuple[int, Hit]]:
    """The indices of the names that `query` finds, with how, the best first, else in their order."""
    hits = [(number, hit) for number, name in enumerate(names) if (hit := find(query, name)) is not None]
    return sorted(hits, key=lambda one: one[1].rank)


def _by_pinyin(letters: str, name: Name) -> Hit | None:
    if not letters.isascii() or not letters.isalnum() or not _may_be(letters, name.readings):
        return None
    path = _walk(letters, name.readings, {})
    if path is None:
        return None
    used = [number for number, (_, matched) in enumerate(path) if matched]
    skipped = used[-1] - used[0] + 1 - len(used)
    reading = tuple(path) + tuple((ways[0], 0) for ways in name.readings[len(path) :])
    return Hit(10 + 4 * skipped + min(used[0], 3), used[0], used[-1] + 1, reading)


def _may_be(letters: str, readings: Sequence[tuple[str, ...]]) -> bool:
    """Whether syllables begin with the first letter and hold the last: most names of a large vocabulary do not."""
    first, last = letters[0], letters[-1]
    begun = False
    for ways in readings:
        begun = begun or any(way.startswith(first) for way in ways)
        if begun and any(last in way for way in ways):
            return True
    return False


def _by_synonyms(letters: str, name: Name) -> Iterator[Hit]:
    """How letters find the synonyms of a name, each a little worse than the name itself."""
    for synonym in name.synonyms:
        hit = _by_pinyin(letters, synonym)
        if hit is not None:
            yield Hit(hit.rank + 2, reading=hit.reading, synonym=synonym.text)


Path = list[tuple[str, int]]


def _walk(letters: str, readings: Sequence[tuple[str, ...]], known: dict[tuple[str, int], Path | None]) -> Path | None:
    """The syllables up to where all letters are used up, with how many letters of each were; the fewest left out."""
    if not letters:
        return []
    if not readings:
        return None
    key = (letters, len(readings))
    if key not in known:
        known[key] = min(_ways(letters, readings, known), key=_left_out, default=None)
    return known[key]


def _ways(
    letters: str, readings: Sequence[tuple[str, ...]], known: dict[tuple[str, int], Path | None]
) -> Iterable[Path]:
    for way in readings[0]:
        for length in range(_common(letters, way), 0, -1):
            rest = _walk(letters[length:], readings[1:], known)
            if rest is not None:
                yield [(way, length), *rest]
    rest = _walk(letters, readings[1:], known)
    if rest is not None:
        yield [(readings[0][0], 0), *rest]


def _left_out(path: Path) -> int:
    used = [number for number, (_, matched) in enumerate(path) if matched]
    return len(path) * 8 - len(used) if used else 0


def _common(letters: str, way: str) -> int:
    """How many letters at the start of both are the same."""
    count = 0
    while count < min(len(letters), len(way)) and letters[count] == way[count]:
        count += 1
    return count
