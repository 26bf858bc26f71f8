"""What a library has learnt from its reader, and the texts that a new lesson is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.library.file import Library
from reader.model.known import Known, Name, Rejection
from reader.model.mentions import EntityType, Found, MentionState, family

NAMED = (EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION)
"""Families whose names mean the same wherever they stand; a quantity is judged where it is."""

LEAST = 2
"""Names of fewer code points are judged where they stand."""

_NEAR = 2
"""How many code points beside a rejected place tell it from others, where a rejection does not hold everywhere."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article's text, the suggestions of recognisers in it, and the ranges that a person decided on."""

    article: int
    text: str
    suggested: tuple[Found, ...]
    decided: tuple[tuple[int, int], ...]


def is_taught(text: str, type_: str) -> bool:
    """Whether deciding on a name in one place says something about all others."""
    return family(type_) in NAMED and len(text) >= LEAST


def known(library: Library) -> Known:
    """All names that people confirmed or gave to entities, and all readings that they rejected.

    Where one reading was confirmed here and rejected there, the rejection holds in its own words only.
    """
    with library.snapshot():
        sql = """
            SELECT DISTINCT mention.quote, entity.type FROM mention
            JOIN name ON name.id = mention.name JOIN entity ON entity.id = name.entity
            WHERE state = 'confirmed' AND NOT orphaned
            UNION SELECT name.text, entity.type FROM name JOIN entity ON entity.id = name.entity WHERE said AND main
        """
        names = [Name(*row) for row in library.rows(sql) if is_taught(*row)]
        sql = "SELECT DISTINCT quote, type, source, prefix, suffix FROM mention WHERE state = 'rejected'"
        rejected = [rejection for row in library.rows(sql) for rejection in _rejections(set(names), *row)]
    return Known(tuple(names), tuple(dict.fromkeys(rejected)))


def _rejections(names: set[Name], quote: str, type_: str, source: str, prefix: str, suffix: str) -> Iterator[Rejection]:
    """What a rejected mention says; of one that no recogniser made, no type is known."""
    types = [*NAMED] if source == "person" else [type_]
    for one in types:
        if is_taught(quote, one) and Name(quote, family(one)) not in names:
            yield Rejection(quote, one)
        else:
            yield Rejection(quote, one, prefix[-_NEAR:], suffix[:_NEAR])


def is_rejected(library: Library, quote: str, type_: str) -> bool:
    """Whether people rejected a reading somewhere and confirmed it nowhere."""
    sql = "SELECT min(state), max(state) FROM mention WHERE quote = ? AND type = ? AND state != 'suggested'"
    row = library.row(sql, quote, type_)
    return is_taught(quote, type_) and row is not None and row[0] == row[1] == MentionState.REJECTED


def readings(library: Library, words: Sequence[str], article: int | None = None) -> tuple[Reading, ...]:
    """The articles (or the one given) whose text holds any of these words."""
    held = " OR ".join("instr(text, ?)" for _ in words) or "0"
    only, values = ("AND id = ?", [article]) if article is not None else ("", [])
    with library.snapshot():
        found = library.rows(f"SELECT id, text FROM article WHERE NOT gone {only} AND ({held})", *values, *words)
        mentions = _mentions_in(library, [row[0] for row in found])
    return tuple(Reading(id_, text, *mentions.get(id_, ((), ()))) for id_, text in found)


_Ranges = tuple[tuple[Found, ...], tuple[tuple[int, int], ...]]


def _mentions_in(library: Library, articles: Sequence[int]) -> dict[int, _Ranges]:
    sql = """
        SELECT article, start, "end", type, level, source, value, state FROM mention
        WHERE article IN (SELECT value FROM json_each(?)) AND NOT orphaned
    """
    suggested: dict[int, list[Found]] = defaultdict(list)
    decided: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for article, start, end, type_, level, source, value, state in library.rows(
        sql, f"[{','.join(map(str, articles))}]"
    ):
        if state == MentionState.SUGGESTED:
            suggested[article].append(Found(start, end, type_, level, source, value))
        else:
            decided[article].append((start, end))
    return {one: (tuple(suggested[one]), tuple(decided[one])) for one in {*suggested, *decided}}
