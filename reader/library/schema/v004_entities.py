"""Version 4: entities, the names they go by, and counts of both that triggers keep.

A mention is a place in a text; its `name` is a spelling with one meaning; a name leads to its entity. So joining two
entities moves a few names, never the mentions. Of names that are spelt and typed alike the `main` one takes the
mentions that a recogniser finds; the others hold those that a person told apart. A mention always has a name of its own
spelling (dates, times and amounts: of its value) and type: triggers see to that, whoever writes the mention.

`said` marks the names that a person gave to their entity. `name_use` counts how often a name stands in an article,
`entity_use` how often an entity is named in all articles that are not gone; rejected and orphaned mentions count
nowhere. Names and entities that nothing uses stay, unseen, so that what was undone finds them again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_UUID = """lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
  || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"""
"""A random UUID (RFC 9562, version 4)."""

_TABLES = """
CREATE TABLE entity (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '', merged INTEGER REFERENCES entity
);
CREATE INDEX entity_name ON entity (name);
CREATE INDEX entity_merged ON entity (merged) WHERE merged IS NOT NULL;
CREATE TABLE name (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, text TEXT NOT NULL, type TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity, main INTEGER NOT NULL DEFAULT 1, said INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX name_text ON name (text, type);
CREATE UNIQUE INDEX name_main ON name (text, type) WHERE main;
CREATE INDEX name_entity ON name (entity);
CREATE INDEX name_said ON name (entity) WHERE said;
CREATE TABLE identifier (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, entity INTEGER NOT NULL REFERENCES entity,
  scheme TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (entity, scheme, value)
);
CREATE TABLE apart (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, one INTEGER NOT NULL REFERENCES entity,
  other INTEGER NOT NULL REFERENCES entity, UNIQUE (one, other)
);
CREATE INDEX apart_other ON apart (other);
ALTER TABLE mention ADD COLUMN name INTEGER REFERENCES name;
CREATE TABLE name_use (
  name INTEGER NOT NULL, article INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (name, article)
) WITHOUT ROWID;
CREATE TABLE entity_use (entity INTEGER PRIMARY KEY, mentions INTEGER NOT NULL);
"""

_COUNTED = "state != 'rejected' AND NOT orphaned"


def _key(row: str = "") -> str:
    """How a mention is spelt, for its name: by its value where it is a quantity, else by its words."""
    family = f"substr({row}type, 1, instr({row}type || '.', '.') - 1)"
    return f"CASE WHEN {family} IN ('date', 'time', 'amount') THEN ifnull({row}value, {row}quote) ELSE {row}quote END"


_FILL = f"""
INSERT INTO entity (uuid, type, name) SELECT {_UUID}, type, {_key()} FROM mention GROUP BY type, {_key()};
INSERT INTO name (uuid, text, type, entity) SELECT {_UUID}, name, type, id FROM entity;
UPDATE mention SET name = (SELECT id FROM name WHERE text = {_key("mention.")} AND type = mention.type AND main);
INSERT INTO name_use SELECT name, article, count(*) FROM mention WHERE {_COUNTED} GROUP BY name, article;
INSERT INTO entity_use SELECT name.entity, sum(mentions) FROM name_use JOIN name ON name.id = name_use.name
  JOIN article ON article.id = name_use.article AND NOT article.gone GROUP BY name.entity;
CREATE INDEX mention_name ON mention (name, article, start);
CREATE INDEX mention_decided ON mention (quote, type, state) WHERE state != 'suggested';
CREATE INDEX name_use_article ON name_use (article, name, mentions);
"""

_MAIN = f"SELECT id FROM name WHERE text = {_key('NEW.')} AND type = NEW.type AND main"
_NAMED = f"EXISTS (SELECT 1 FROM name WHERE id = NEW.name AND text = {_key('NEW.')} AND type = NEW.type)"
_ADDS = "NEW.state != 'rejected' AND NOT NEW.orphaned AND NEW.name IS NOT NULL"
_TAKES = "OLD.state != 'rejected' AND NOT OLD.orphaned AND OLD.name IS NOT NULL"

_NAME_IT = f"""
    INSERT INTO entity (uuid, type, name) SELECT {_UUID}, NEW.type, {_key("NEW.")} WHERE NOT EXISTS ({_MAIN});
    INSERT INTO name (uuid, text, type, entity)
      SELECT {_UUID}, {_key("NEW.")}, NEW.type, last_insert_rowid() WHERE NOT EXISTS ({_MAIN});
    UPDATE mention SET name = ({_MAIN}) WHERE id = NEW.id;
"""
# One update may fire several of these in any order: so they only add and subtract, and leave rows that say 0.
_ADD = f"""
    INSERT INTO name_use SELECT NEW.name, NEW.article, 1 WHERE {_ADDS}
      ON CONFLICT DO UPDATE SET mentions = mentions + 1;
"""
_TAKE = f"""
    INSERT INTO name_use SELECT OLD.name, OLD.article, -1 WHERE {_TAKES}
      ON CONFLICT DO UPDATE SET mentions = mentions - 1;
"""


def _count(row: str, by: str) -> str:
    """Adds to the count of the entity that a row of `name_use` is about."""
    return f"""
    INSERT INTO entity_use SELECT entity, {by} FROM name
      WHERE id = {row}.name AND EXISTS (SELECT 1 FROM article WHERE id = {row}.article AND NOT gone)
      ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions;
    """


def _recount(row: str, sign: str) -> str:
    """Moves the count of a whole name to or from the entity that the row leads to."""
    return f"""
    INSERT INTO entity_use SELECT {row}.entity, {sign}ifnull(sum(mentions), 0) FROM name_use
      JOIN article ON article.id = name_use.article AND NOT gone WHERE name_use.name = NEW.id
      ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions;
    """


_GONE = """
    INSERT INTO entity_use SELECT entity, sum(mentions) * (CASE WHEN NEW.gone THEN -1 ELSE 1 END) FROM name_use
      JOIN name ON name.id = name_use.name WHERE name_use.article = NEW.id GROUP BY entity
      ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions;
"""

_TRIGGERS = {
    f"mention_named AFTER INSERT ON mention WHEN NOT {_NAMED}": _NAME_IT,
    "mention_counted AFTER INSERT ON mention": _ADD,
    f"mention_renamed AFTER UPDATE OF quote, type, value, name ON mention WHEN NOT {_NAMED}": _NAME_IT,
    "mention_recounted AFTER UPDATE OF name, state, orphaned, article ON mention": _TAKE + _ADD,
    "mention_uncounted AFTER DELETE ON mention": _TAKE,
    "use_added AFTER INSERT ON name_use": _count("NEW", "NEW.mentions"),
    "use_changed AFTER UPDATE OF mentions ON name_use": _count("NEW", "NEW.mentions - OLD.mentions"),
    "name_moved AFTER UPDATE OF entity ON name WHEN OLD.entity != NEW.entity": (
        _recount("OLD", "-") + _recount("NEW", "")
    ),
    "article_gone AFTER UPDATE OF gone ON article WHEN OLD.gone != NEW.gone": _GONE,
}


CHECKS = {
    f"""
    SELECT mention.id FROM mention LEFT JOIN name ON name.id = mention.name
    WHERE name.text IS NOT {_key("mention.")} OR name.type IS NOT mention.type
    """: "mention {} has no name, or one that is not spelt so",
    "SELECT name.id, entity.id FROM name JOIN entity ON entity.id = name.entity WHERE merged IS NOT NULL": (
        "name {} leads to entity {}, which was joined with another"
    ),
    f"""
    SELECT name, article FROM (
      SELECT name, article, mentions FROM name_use UNION ALL
      SELECT name, article, -count(*) FROM mention WHERE {_COUNTED} GROUP BY name, article
    ) GROUP BY name, article HAVING sum(mentions) != 0
    """: "name {} is counted wrongly in article {}",
    """
    SELECT entity FROM (
      SELECT entity, mentions FROM entity_use UNION ALL
      SELECT name.entity, -mentions FROM name_use JOIN name ON name.id = name_use.name
      JOIN article ON article.id = name_use.article AND NOT article.gone
    ) GROUP BY entity HAVING sum(mentions) != 0
    """: "entity {} is counted wrongly",
}
"""What must find nothing, and what it says about the rows it finds."""


def migrate(database: Database) -> None:
    """Adds the tables, names what is mentioned already, and sets the triggers."""
    for statement in (_TABLES + _FILL).split(";\n"):
        if statement.strip():
            database.execute(statement)
    for head, body in _TRIGGERS.items():
        database.execute(f"CREATE TRIGGER {head} BEGIN {body} END")
