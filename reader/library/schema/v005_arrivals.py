"""Version 5: what came in from a watched folder, and what was wrong with it; `problems` is a JSON list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = """
CREATE TABLE arrival (
  id INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
  time TEXT NOT NULL, pages INTEGER NOT NULL, problems TEXT NOT NULL
)
"""


def migrate(database: Database) -> None:
    """Adds the table."""
    database.execute(_TABLE)
