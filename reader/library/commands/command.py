"""The frame of every command: a transaction, an entry, and what comes back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.library import rows
from reader.library.file import Library
from reader.library.journal import Journal, now
from reader.library.stored import dump

STANDING = "standing"
UNDONE = "undone"
DISCARDED = "discarded"
"""States of an entry: in force, taken back and redoable, taken back for good."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did: its entry (None where nothing changed), the articles it touched, the row it created."""

    entry: int | None
    command: str
    articles: tuple[int, ...] = ()
    created: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


class _Unchanged(Exception):
    """Leaves a transaction in which a command found nothing to do."""


def perform(
    library: Library,
    name: str,
    author: str,
    work: Callable[[Journal], int | None],
    details: Mapping[str, Any],
    *,
    group: int | None = None,
) -> Outcome:
    """Does `work` inside one transaction and records it as one entry.

    `work` writes through the journal it is given and returns the id of the row it is about, if it made one. `group`
    names an entry with which this one is undone together.

    Raises:
        LibraryReadOnly, LibraryBusy, DiskFull, and what `work` raises: then nothing was kept.
    """
    try:
        with library.transaction():
            library.write("UPDATE entry SET state = ? WHERE author = ? AND state = ?", DISCARDED, author, UNDONE)
            entry = add_entry(library, name, author, details, group=group)
            journal = Journal(library, entry)
            created = work(journal)
            _leave_if_unchanged(journal)
            link_articles(library, entry, journal.articles)
    except _Unchanged:
        return Outcome(None, name, (), None, details)
    return Outcome(entry, name, tuple(sorted(journal.articles)), created, details)


def extend(library: Library, entry: int, author: str, work: Callable[[Journal], None]) -> bool:
    """Does `work` as a late part of an entry, which is undone with it; whether that was done.

    It is not where the author has done something else since, or taken the entry back.

    Raises:
        LibraryReadOnly, LibraryBusy, DiskFull, and what `work` raises: then nothing was kept.
    """
    with library.transaction():
        newest = library.row("SELECT id, state FROM entry WHERE author = ? ORDER BY id DESC LIMIT 1", author)
        if newest is None or newest["id"] != entry or newest["state"] != STANDING:
            return False
        work(Journal(library, entry))
    return True


def _leave_if_unchanged(journal: Journal) -> None:
    if not journal.changes:
        raise _Unchanged


def add_entry(
    library: Library,
    name: str,
    author: str,
    details: Mapping[str, Any],
    *,
    group: int | None = None,
    undoes: int | None = None,
    redoes: int | None = None,
) -> int:
    """Writes a history entry inside a transaction; its id."""
    what = {"uuid": str(uuid.uuid4()), "author": author, "time": now(), "command": name, "details": dump(details)}
    return rows.insert(library, "entry", what | {"state": STANDING, "group": group, "undoes": undoes, "redoes": redoes})


def link_articles(library: Library, entry: int, articles: set[int]) -> None:
    """Makes the entry part of these articles' histories."""
    library.write_many("INSERT INTO entry_article VALUES (?, ?)", [(entry, article) for article in sorted(articles)])
