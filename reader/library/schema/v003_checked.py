"""Version 3: whether a person has checked how a page is cut into articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def migrate(database: Database) -> None:
    """Adds `page.checked`, 0 or 1."""
    database.execute("ALTER TABLE page ADD COLUMN checked INTEGER NOT NULL DEFAULT 0")
