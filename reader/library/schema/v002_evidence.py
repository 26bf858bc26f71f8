"""Version 2: how sure the role of each region and of each line of the furniture is, and why; reasons are codes.

Reasons are a JSON list of objects: a `code`, and the values that its sentence names. What version 1 wrote as whole
sentences is kept as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
    *(
        f"ALTER TABLE {table} ADD COLUMN {column}"
        for table in ("region", "placement")
        for column in ("confidence REAL NOT NULL DEFAULT 1", "reasons TEXT NOT NULL DEFAULT '[]'")
    ),
    """
    UPDATE article SET reasons = (
      SELECT json_group_array(json_object('code', 'article.said', 'text', value)) FROM json_each(article.reasons)
    )
    """,
)


def migrate(database: Database) -> None:
    """Adds the columns, and turns sentences into reasons that say them."""
    for statement in _STATEMENTS:
        database.execute(statement)
