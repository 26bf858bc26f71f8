"""Which entities may be one, and which spelling may be another's: suggestions for a person to decide, with reasons."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.file import Library
from reader.model.likeness import WEIGHTS, Likeness, contradicts, likeness

LEAST = 50
"""Suggestions of less than so many per cent are not made."""

_TITLE_ENDS = frozenset("长记任席员师理授裁士表")
"""Characters with which titles end that stand before a name: 县长, 书记, 主任 …"""


@dataclass(frozen=True, slots=True)
class MergeHint:
    """An entity that may be the same as another one; `percent` says how likely.

    `likeness` is what the names `own` and `its` have in common; `together` counts articles that name both, `title`
    says that the same title stands before both.
    """

    id: int
    name: str
    mentions: int
    percent: int
    likeness: Likeness
    own: str
    its: str
    together: int
    title: str


@dataclass(frozen=True, slots=True)
class SplitHint:
    """A spelling that contradicts the name of its entity, how often it stands, and an example of its words."""

    text: str
    mentions: int
    example: str


def merge_hints(library: Library, entity: int, limit: int = 5) -> tuple[MergeHint, ...]:
    """The entities that may be the same as this one, the likeliest first; what a person kept apart is left out."""
    with library.snapshot():
        own = _spellings_of(library, entity)
        type_ = library.value("SELECT type FROM entity WHERE id = ?", entity)
        best: dict[int, tuple[float, Likeness, str, str]] = {}
        for other, text in _candidates(library, entity, type_):
            for mine in own:
                found = likeness(mine, text, type_)
                if found is not None and WEIGHTS[found] > best.get(other, (0.0,))[0]:
                    best[other] = (WEIGHTS[found], found, mine, text)
        likeliest = sorted(best, key=lambda other: (-best[other][0], other))[: limit * 4]
        hints = [_hint(library, entity, other, *best[other]) for other in likeliest]
    kept = [hint for hint in hints if hint.percent >= LEAST]
    return tuple(sorted(kept, key=lambda hint: (-hint.percent, -hint.mentions, hint.id))[:limit])


def split_hints(library: Library, entity: int) -> tuple[SplitHint, ...]:
    """The spellings of an entity that contradict its name and that no person gave it."""
    name = library.value("SELECT name FROM entity WHERE id = ?", entity) or ""
    sql = """
        SELECT text, sum(mentions), name.id FROM name JOIN name_use ON name_use.name = name.id
        WHERE entity = ? AND NOT said GROUP BY text HAVING sum(mentions) > 0 ORDER BY 2 DESC
    """
    odd = [row for row in library.rows(sql, entity) if contradicts(name, row[0])]
    return tuple(SplitHint(text, mentions, _example(library, id_)) for text, mentions, id_ in odd)


def _spellings_of(library: Library, entity: int) -> list[str]:
    sql = """
        SELECT name FROM entity WHERE id = ? UNION
        SELECT text FROM name WHERE entity = ? AND (said OR EXISTS (
          SELECT 1 FROM name_use WHERE name_use.name = name.id AND mentions > 0))
    """
    return [row[0] for row in library.rows(sql, entity, entity)]


def _candidates(library: Library, entity: int, type_: str) -> list[tuple[int, str]]:
    """The other entities of a type, spelling by spelling, without those that a person kept apart."""
    sql = """
        SELECT entity.id, name.text FROM entity JOIN name ON name.entity = entity.id
        LEFT JOIN entity_use ON entity_use.entity = entity.id
        WHERE entity.type = ? AND entity.id != ? AND merged IS NULL AND (entity_use.mentions > 0 OR name.said)
          AND entity.id NOT IN (
            SELECT other FROM apart WHERE one = ? UNION ALL SELECT one FROM apart WHERE other = ?
          )
    """
    return [(row[0], row[1]) for row in library.rows(sql, type_, entity, entity, entity)]


def _hint(library: Library, entity: int, other: int, weight: float, alike: Likeness, own: str, its: str) -> MergeHint:
    row = library.row(
        "SELECT name, ifnull(mentions, 0) FROM entity LEFT JOIN entity_use ON entity = id WHERE id = ?", other
    )
    assert row is not None
    together = _together(library, entity, other)
    shared = sorted(_titles(library, entity) & _titles(library, other))
    weight += 0.1 * min(together, 3) ** 0.5 + (0.18 if shared else 0)
    percent = min(98, round(weight * 100))
    return MergeHint(other, row[0], row[1], percent, alike, own, its, together, shared[0] if shared else "")


def _together(library: Library, one: int, other: int) -> int:
    articles = """
        SELECT article FROM name_use JOIN name ON name.id = name_use.name WHERE entity = ? AND mentions > 0
    """
    count: int = library.value(f"SELECT count(*) FROM ({articles} INTERSECT {articles})", one, other)
    return count


def _titles(library: Library, entity: int, sample: int = 200) -> set[str]:
    """The ends of the titles that stand directly before the mentions of an entity."""
    sql = """
        SELECT substr(prefix, -4) FROM mention WHERE name IN (SELECT id FROM name WHERE entity = ?)
        AND state != 'rejected' LIMIT ?
    """
    words = (row[0] for row in library.rows(sql, entity, sample))
    return {word for word in words if len(word) == 4 and word[-1] in _TITLE_ENDS and word.isalpha()}


def _example(library: Library, name: int) -> str:
    """A few words around one mention of a name."""
    sql = "SELECT prefix, quote, suffix FROM mention WHERE name = ? AND state != 'rejected' AND NOT orphaned LIMIT 1"
    row = library.row(sql, name)
    return "" if row is None else f"{row[1]}{row[2][:8]}".split("\n")[0]
