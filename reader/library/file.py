"""The library file: making, opening and closing it, and turning SQLite's errors into sentences.

A library belongs to the thread that opened it. It lies in WAL mode with `synchronous=FULL`: what a finished
transaction wrote survives a killed process and a power cut. Closing the last connection folds the log back, so that
the one file is all there is.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from reader.library.schema import APPLICATION_ID, VERSION, migrate
from reader.model.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryMissing,
    LibraryReadOnly,
    NewerLibrary,
    NotALibrary,
)

BUSY_SECONDS = 10.0
"""How long a writer waits for another program's transaction."""

_MAGIC = b"SQLite format 3\0"


class Library:
    """An open library; use it as a context manager, from one thread."""

    def __init__(self, path: Path, database: Database, *, read_only: bool = False) -> None:
        self.path = path
        self.database = database
        self.read_only = read_only

    @classmethod
    def open(cls, path: Path | str, *, create: bool = False, read_only: bool = False) -> Self:
        """Opens the library at `path`; with `create`, makes it where there is none.

        A file or folder that cannot be written is opened for reading: `read_only` then says so.

        Raises:
            LibraryMissing, NotALibrary, NewerLibrary, LibraryBusy, LibraryReadOnly, DiskFull, LibraryDamaged.
        """
        path = Path(path)
        with told(path):
            if create and not path.exists():
                _make(path)
            _check_header(path)
            read_only = read_only or not _writable(path)
            database = _connect(path, read_only)
        library = cls(path, database, read_only=read_only)
        try:
            with told(path):
                library._check_and_migrate()
        except BaseException:
            library.close()
            raise
        return library

    def close(self) -> None:
        """Closes the file; the last one to close folds the write-ahead log back into it."""
        with told(self.path):
            self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written within is kept together or not at all; it is on the disk when this returns.

        Raises:
            LibraryReadOnly, LibraryBusy, DiskFull: nothing of it was kept.
        """
        if self.read_only:
            raise LibraryReadOnly(file=self.path)
        connection = self.database.conn
        with told(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads within see one state of the library, whatever other programs write meanwhile."""
        connection = self.database.conn
        outermost = not connection.in_transaction
        with told(self.path):
            if outermost:
                connection.execute("BEGIN")
            try:
                yield
            finally:
                if outermost:
                    connection.execute("ROLLBACK")

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """The rows that a query gives."""
        with told(self.path):
            return self.database.conn.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row that a query gives, None without one."""
        with told(self.path):
            found: sqlite3.Row | None = self.database.conn.execute(sql, values).fetchone()
            return found

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, None without one."""
        row = self.row(sql, *values)
        return None if row is None else row[0]

    def write(self, sql: str, *values: object) -> int:
        """Runs one statement inside a transaction; the id of the row it inserted, if it did."""
        cursor = self.database.conn.execute(sql, values)
        return cursor.lastrowid or 0

    def write_many(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Runs one statement for each of the rows, inside a transaction."""
        self.database.conn.executemany(sql, rows)

    def _check_and_migrate(self) -> None:
        if self.value("PRAGMA application_id") != APPLICATION_ID:
            raise NotALibrary(file=self.path)
        found = self.value("PRAGMA user_version")
        if found > VERSION:
            raise NewerLibrary(file=self.path, found=found, known=VERSION)
        if found < VERSION:
            if self.read_only:
                raise LibraryReadOnly(file=self.path)
            migrate(self.database)


def _make(path: Path) -> None:
    """Builds an empty library beside `path` and moves it there whole, so that no half-made one is ever found."""
    if not path.parent.is_dir():
        raise LibraryError(file=path, reason=f"the folder {path.parent} does not exist")
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".new", dir=path.parent)
    os.close(descriptor)
    fresh = Path(name)
    try:
        database = _connect(fresh, read_only=False)
        try:
            migrate(database)
        finally:
            database.close()
        if not path.exists():
            fresh.replace(path)
    finally:
        for left in (fresh, Path(f"{fresh}-wal"), Path(f"{fresh}-shm")):
            left.unlink(missing_ok=True)


def _check_header(path: Path) -> None:
    if not path.is_file():
        if path.exists():
            raise NotALibrary(file=path)
        raise LibraryMissing(file=path)
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise NotALibrary(file=path)


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _connect(path: Path, read_only: bool) -> Database:
    uri = path.absolute().as_uri()
    if read_only:
        # Without a log to read, SQLite need not make one beside a file in a read-only folder.
        alone = not Path(f"{path}-wal").exists()
        uri += "?mode=ro&immutable=1" if alone else "?mode=ro"
    else:
        uri += "?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, cached_statements=256)
    connection.row_factory = sqlite3.Row
    if not read_only:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    return Database(connection, execute_plugins=False)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what SQLite and the file system say into our errors about the library at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise _sentence(path, error) from error
    except FileNotFoundError as error:
        raise LibraryMissing(file=path) from error
    except PermissionError as error:
        raise LibraryReadOnly(file=path) from error
    except OSError as error:
        raise DiskFull(file=path) if error.errno == 28 else LibraryError(file=path, reason=error.strerror) from error


def _sentence(path: Path, error: sqlite3.Error) -> LibraryError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CORRUPT:
        return LibraryDamaged(file=path, reason=str(error))
    if code in _SENTENCES:
        return _SENTENCES[code](file=path)
    full = code == sqlite3.SQLITE_IOERR
    return LibraryError(file=path, reason="the disk reports an error, or is full" if full else str(error))


_SENTENCES: dict[int, type[LibraryError]] = {
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_PERM: LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: LibraryReadOnly,
    sqlite3.SQLITE_NOTADB: NotALibrary,
}
