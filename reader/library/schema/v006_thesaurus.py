"""Version 6: what the vocabulary says of a term: other words for it, terms it has to do with, its place in the order.

A `free` term was put on an article without a place in the vocabulary; it waits until a person gives it one or keeps it.
Siblings stand by `position`, those of equal position by name. `related` holds each pair once, the lower id first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLES = """
CREATE TABLE synonym (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, tag INTEGER NOT NULL REFERENCES tag,
  text TEXT NOT NULL, UNIQUE (tag, text)
);
CREATE TABLE related (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, one INTEGER NOT NULL REFERENCES tag,
  other INTEGER NOT NULL REFERENCES tag, UNIQUE (one, other)
);
CREATE INDEX related_other ON related (other);
CREATE INDEX tag_parent ON tag (parent);
ALTER TABLE tag ADD COLUMN free INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tag ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
"""


def migrate(database: Database) -> None:
    """Adds tables and columns; the terms there are stay as they stand, none of them free."""
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            database.execute(statement)
