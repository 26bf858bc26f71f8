"""Entities: as rows of a list, and whole. What nothing mentions and no person gave a name to is not among them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from reader.library.file import Library
from reader.model.entities import Identifier, Scheme
from reader.model.errors import NotFound
from reader.model.mentions import family

RECENT = 8
"""How many of the newest issues the small chart beside an entity shows."""


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity in a list; `aliases` are its other spellings, the commonest first, `mentions` a count.

    `recent` counts its mentions in each of the newest issues, the oldest of them first.
    """

    id: int
    type: str
    name: str
    aliases: tuple[str, ...]
    mentions: int
    recent: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spelling:
    """How an entity is written, and how often; `said` where a person gave it that spelling."""

    text: str
    mentions: int
    said: bool


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity with all that is said of it; `mentions` and `articles` are counts."""

    id: int
    uuid: str
    type: str
    name: str
    note: str
    spellings: tuple[Spelling, ...]
    identifiers: tuple[Identifier, ...]
    mentions: int
    articles: int


_SEEN = """
    entity.merged IS NULL AND
    (entity_use.mentions > 0 OR EXISTS (SELECT 1 FROM name WHERE name.entity = entity.id AND said))
"""


def entity_rows(
    library: Library,
    families: tuple[str, ...] = (),
    contains: str = "",
    limit: int | None = None,
    *,
    recent: bool = True,
) -> tuple[EntityRow, ...]:
    """The entities of these families of types (of all, without any), the most mentioned first.

    `contains` keeps those one of whose spellings holds it, whatever the case of its letters; without `recent` the
    counts by issue are left out.
    """
    with library.snapshot():
        sql = f"""
            SELECT entity.id, entity.type, entity.name, ifnull(entity_use.mentions, 0) AS mentions
            FROM entity LEFT JOIN entity_use ON entity_use.entity = entity.id
            WHERE {_SEEN} AND (? = '' OR instr(lower(entity.name), lower(?))
              OR entity.id IN (SELECT entity FROM name WHERE instr(lower(text), lower(?))))
            ORDER BY mentions DESC, entity.name, entity.id
        """
        found = [
            row for row in library.rows(sql, contains, contains, contains) if not families or family(row[1]) in families
        ][: limit if limit is not None else None]
        ids = tuple(row["id"] for row in found) if len(found) <= _FEW else None
        texts, charts = _spellings(library, ids), _recent(library, ids) if recent else {}
    return tuple(
        EntityRow(
            row["id"],
            row["type"],
            row["name"],
            tuple(text for text in texts.get(row["id"], ()) if text != row["name"]),
            row["mentions"],
            charts.get(row["id"], (0,) * RECENT) if recent else (),
        )
        for row in found
    )


_FEW = 300
"""Up to so many entities are looked up one by one; beyond, all are read in one go."""


def entity(library: Library, id_: int) -> EntityRecord:
    """One entity, whole.

    Raises:
        NotFound: there is none with this id, or it was joined with another.
    """
    with library.snapshot():
        row = library.row("SELECT * FROM entity WHERE id = ? AND merged IS NULL", id_)
        if row is None:
            raise NotFound(thing="entity", id=id_)
        sql = f"""
            SELECT text, sum(mentions), max(said)
            FROM (SELECT text, said, ({_USES}) AS mentions FROM name WHERE entity = ?)
            WHERE said OR mentions GROUP BY text ORDER BY sum(mentions) DESC, text
        """
        spellings = tuple(Spelling(one[0], one[1] or 0, bool(one[2])) for one in library.rows(sql, id_))
        sql = """
            SELECT count(DISTINCT article) FROM name_use JOIN name ON name.id = name_use.name
            JOIN article ON article.id = name_use.article AND NOT gone WHERE name.entity = ? AND mentions > 0
        """
        articles = library.value(sql, id_)
        known = library.rows("SELECT scheme, value FROM identifier WHERE entity = ? ORDER BY scheme, value", id_)
        mentions = library.value("SELECT mentions FROM entity_use WHERE entity = ?", id_) or 0
    identifiers = tuple(Identifier(Scheme(one[0]), one[1]) for one in known)
    return EntityRecord(
        id_, row["uuid"], row["type"], row["name"], row["note"], spellings, identifiers, mentions, articles
    )


def entity_at(library: Library, mention: int) -> int | None:
    """The entity that a mention means, None where the mention is gone."""
    sql = "SELECT name.entity FROM mention JOIN name ON name.id = mention.name WHERE mention.id = ?"
    found: int | None = library.value(sql, mention)
    return found


_USES = """
    SELECT sum(mentions) FROM name_use JOIN article ON article.id = name_use.article AND NOT article.gone
    WHERE name_use.name = name.id
"""


def _spellings(library: Library, entities: tuple[int, ...] | None) -> dict[int, list[str]]:
    """The seen spellings of entities (of all, for None) by their ids, the commonest first."""
    some, values = _among("name.entity", entities)
    sql = f"""
        SELECT entity, text FROM (
          SELECT name.entity, text, said,
            (SELECT sum(mentions) FROM name_use WHERE name_use.name = name.id) AS mentions, name.id AS id
          FROM name JOIN (SELECT entity FROM name GROUP BY entity HAVING count(*) > 1) AS many USING (entity) {some}
        ) WHERE said OR mentions ORDER BY mentions DESC, id
    """
    found: dict[int, list[str]] = defaultdict(list)
    for entity, text in library.rows(sql, *values):
        if text not in found[entity]:
            found[entity].append(text)
    return found


def _recent(library: Library, entities: tuple[int, ...] | None) -> dict[int, tuple[int, ...]]:
    """Mentions of entities in the newest issues, by their ids."""
    newest = "SELECT id FROM issue WHERE NOT gone ORDER BY date IS NULL, date DESC, id DESC LIMIT ?"
    issues = [row[0] for row in library.rows(newest, RECENT)]
    if not issues:
        return {}
    some, values = _among("name.entity", entities)
    marks = ", ".join("?" * len(issues))
    sql = f"""
        SELECT name.entity, page.issue, sum(name_use.mentions) FROM page
        JOIN article ON article.page = page.id AND NOT article.gone
        JOIN name_use ON name_use.article = article.id JOIN name ON name.id = name_use.name
        WHERE page.issue IN ({marks}) {some.replace("WHERE", "AND")} GROUP BY name.entity, page.issue
    """
    place = {issue: len(issues) - 1 - at for at, issue in enumerate(issues)}
    found: dict[int, list[int]] = {}
    for entity, issue, mentions in library.rows(sql, *issues, *values):
        found.setdefault(entity, [0] * len(issues))[place[issue]] = mentions
    return {entity: tuple(counts) for entity, counts in found.items()}


def _among(column: str, ids: tuple[int, ...] | None) -> tuple[str, tuple[int, ...]]:
    """A condition that keeps rows of these ids, and its values; none for None."""
    if ids is None:
        return "", ()
    return f"WHERE {column} IN ({', '.join('?' * len(ids))})", ids
