"""The schema of the library, one migration a file, applied in order, each in one transaction.

`user_version` is the number of the last migration; a file with a higher one was written by a later program.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from reader.library.schema import (
    v001_first,
    v002_evidence,
    v003_checked,
    v004_entities,
    v005_arrivals,
    v006_thesaurus,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4A59_5545
"""“JYUE”: what SQLite's header says of our files."""

_STEPS = (
    v001_first.migrate,
    v002_evidence.migrate,
    v003_checked.migrate,
    v004_entities.migrate,
    v005_arrivals.migrate,
    v006_thesaurus.migrate,
)
VERSION = len(_STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings a file to the newest version; an unfinished step leaves the version before."""
    # Loaded here: it is heavy, and only a new or an older file needs it.
    from sqlite_utils import Database, Migrations

    steps = Migrations("jiaoyue")
    for number, step in enumerate(_STEPS, start=1):
        steps(name=f"{number:03d}")(_numbered(step, number))
    steps.apply(Database(connection, execute_plugins=False))


def _numbered(step: v001_first.Step, number: int) -> v001_first.Step:
    """A step that also writes its number into the file's header, in the step's own transaction."""

    def run(database: Database) -> None:
        step(database)
        database.execute(f"PRAGMA user_version = {number}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    return run
