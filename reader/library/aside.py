"""Work that the file does not take at the moment: it goes on in memory, and is given to a file when one takes it.

The copy in memory has everything but pictures and source files, which stay where they are and are read from there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from reader.library.commands.command import Outcome
from reader.library.file import Library, connect_reading, in_memory, told
from reader.model.errors import ChangedMeanwhile, DiskFull, LibraryBusy, LibraryError, LibraryReadOnly

Command = Callable[[Library], Outcome]

HEAVY = ("picture", "source")
"""The tables that are not copied."""


def can_wait(error: LibraryError) -> bool:
    """Whether what a file refused may succeed later: it is in use, full or write-protected, or its disk fails."""
    return isinstance(error, LibraryBusy | DiskFull | LibraryReadOnly) or type(error) is LibraryError


class Aside:
    """Commands done on a copy of a library in memory; `commands` are those that no file has yet, the oldest first.

    Belongs to the thread that made it.
    """

    def __init__(self, library: Library) -> None:
        self.copy = copy_in_memory(library)
        self.commands: list[Command] = []
        self._newest = _newest_entry(library)

    def perform(self, command: Command) -> Outcome:
        """Does a command in memory and keeps it, where it changed anything."""
        outcome = command(self.copy)
        if outcome.entry is not None:
            self.commands.append(command)
        return outcome

    def write_to(self, library: Library) -> None:
        """Gives the commands to a library, one after the other; those that it took are not kept any longer.

        Raises:
            ChangedMeanwhile: the library is not as it was when the copy was made; nothing was written.
            LibraryBusy, DiskFull, LibraryReadOnly, LibraryError: the file still refuses.
        """
        if _newest_entry(library) != self._newest:
            raise ChangedMeanwhile(file=library.path)
        while self.commands:
            self.commands[0](library)
            del self.commands[0]
            self._newest = _newest_entry(library)

    def close(self) -> None:
        """Drops the copy."""
        self.copy.close()


def copy_in_memory(library: Library) -> Library:
    """A library in memory with all that `library` holds; pictures and source files are looked up in its file.

    Raises:
        LibraryError: the file cannot be read any more.
    """
    with told(library.path):
        connection = in_memory()
        connection.execute("ATTACH ? AS disk", (connect_reading(library.path),))
        _copy_tables(connection)
        for name in HEAVY:
            connection.execute(f"CREATE TEMP VIEW {name} AS SELECT * FROM disk.{name}")
        connection.commit()
        connection.execute("PRAGMA foreign_keys=ON")
    return Library(library.path, connection)


def copy_to(library: Library, path: Path) -> None:
    """Copies a library as it stands on the disk into a new file, whole or not at all; a file at `path` is replaced.

    Raises:
        LibraryError, DiskFull, LibraryReadOnly: the copy could not be written.
    """
    fresh = path.with_name(f".{path.name}.new")
    with told(path):
        try:
            target = sqlite3.connect(fresh)
            try:
                library.connection.backup(target)
            finally:
                target.close()
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)


def _copy_tables(connection: sqlite3.Connection) -> None:
    things = connection.execute(
        "SELECT type, name, sql FROM disk.sqlite_master WHERE sql IS NOT NULL ORDER BY type <> 'table', rowid"
    ).fetchall()
    for kind, name, sql in things:
        if kind == "table" and (name in HEAVY or name.startswith("sqlite_")):
            continue
        connection.execute(sql)
        if kind == "table":
            connection.execute(f'INSERT INTO main."{name}" SELECT * FROM disk."{name}"')
    connection.execute("DELETE FROM main.sqlite_sequence")
    connection.execute("INSERT INTO main.sqlite_sequence SELECT * FROM disk.sqlite_sequence")


def _newest_entry(library: Library) -> int:
    return int(library.value("SELECT MAX(id) FROM entry") or 0)
