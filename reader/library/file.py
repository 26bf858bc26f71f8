"""The library file: making, opening and closing it, and turning SQLite's errors into sentences.

A library belongs to the thread that opened it. It lies in WAL mode with `synchronous=FULL`: what a finished
transaction wrote survives a killed process and a power cut. Closing the last connection folds the log back, so that
the one file is all there is.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reader.library.schema import APPLICATION_ID, VERSION, migrate
from reader.model.errors import (
    Cancelled,
    DiskFull,
    JiaoyueError,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryMissing,
    LibraryReadOnly,
    NewerLibrary,
    NotALibrary,
)
from reader.model.said import Said, refusal
from reader.model.text import storable

BUSY_SECONDS = 10.0
"""How long a writer waits for another program's transaction."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


class Library:
    """An open library; use it as a context manager, from one thread."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool = False) -> None:
        self.path = path
        self.connection = connection
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
            writable = _writable(path)
            if writable:
                _sweep(path)
            connection = _connect(path, _mode(path, writable=writable), read_only=read_only or not writable)
        read_only = read_only or not writable
        library = cls(path, connection, read_only=read_only)
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
            self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def interrupt(self) -> None:
        """Stops the statement that runs now, which raises Cancelled there; may be called from any thread."""
        self.connection.interrupt()

    def is_held(self, seconds: float = 0.5) -> bool:
        """Whether another program is writing to the file, for longer than `seconds`."""
        connection = self.connection
        connection.execute(f"PRAGMA busy_timeout={round(seconds * 1000)}")
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            return isinstance(_sentence(self.path, error), LibraryBusy)
        finally:
            connection.execute(f"PRAGMA busy_timeout={round(BUSY_SECONDS * 1000)}")
        return False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written within is kept together or not at all; it is on the disk when this returns.

        Within another transaction it is a part of that one.

        Raises:
            LibraryReadOnly, LibraryBusy, DiskFull: nothing of it was kept.
        """
        if self.read_only:
            raise LibraryReadOnly(file=self.path)
        connection = self.connection
        if self.connection.in_transaction:
            yield
            return
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
        connection = self.connection
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
            return self._run(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row that a query gives, None without one."""
        with told(self.path):
            found: sqlite3.Row | None = self._run(sql, values).fetchone()
            return found

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, None without one."""
        row = self.row(sql, *values)
        return None if row is None else row[0]

    def write(self, sql: str, *values: object) -> int:
        """Runs one statement inside a transaction; the id of the row it inserted, if it did."""
        return self._run(sql, values).lastrowid or 0

    def write_many(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Runs one statement for each of the rows, inside a transaction."""
        self.connection.executemany(sql, rows)

    def _run(self, sql: str, values: tuple[object, ...]) -> sqlite3.Cursor:
        try:
            return self.connection.execute(sql, values)
        except (UnicodeEncodeError, OverflowError):  # from the command line, or from a foreign program
            return self.connection.execute(sql, [_held(value) for value in values])

    def _check_and_migrate(self) -> None:
        found = self.value("PRAGMA user_version")
        if found > VERSION:  # written so far only in the log, which the header does not know
            raise NewerLibrary(file=self.path, found=found, known=VERSION)
        if found < VERSION:
            if self.read_only:
                raise LibraryReadOnly(file=self.path)
            migrate(self.connection)


def _held(value: object) -> object:
    """The nearest value that SQLite can hold: text without lone surrogates, a number of 64 bits."""
    if isinstance(value, str):
        return storable(value)
    return max(-(2**63), min(2**63 - 1, value)) if isinstance(value, int) else value


def _make(path: Path) -> None:
    """Builds an empty library beside `path` and moves it there whole, so that no half-made one is ever found."""
    if not path.parent.is_dir():
        raise LibraryError(file=path, reason=Said("the folder {folder} does not exist", folder=path.parent))
    fresh = path.with_name(f".{path.name}-{os.getpid()}-{uuid.uuid4().hex}.new")
    try:
        connection = _connect(fresh, "rwc")
        try:
            migrate(connection)
        finally:
            connection.close()
        _put_in_place(fresh, path)
    finally:
        for left in (fresh, Path(f"{fresh}-wal"), Path(f"{fresh}-shm")):
            left.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Removes what processes left that were killed while they made this library."""
    mark = f".{path.name}-"
    try:
        beside = list(path.parent.iterdir())
    except PermissionError:  # a folder that may be written, but not listed
        return
    for left in beside:
        name = left.name
        if name.startswith(mark) and name.endswith((".new", ".new-wal", ".new-shm", ".new-journal")):
            maker = name[len(mark) :].partition("-")[0]
            if maker.isdecimal() and not is_alive(int(maker)):
                left.unlink(missing_ok=True)


def is_alive(process: int) -> bool:
    """Whether a process runs; where that cannot be asked without harm (Windows), whether it may."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _put_in_place(fresh: Path, path: Path) -> None:
    """Gives the file its name unless another program was faster; its library is opened then."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            fresh.replace(path)


def _check_header(path: Path) -> None:
    """Looks at the first 100 bytes alone: SQLite would change what is not ours on opening it.

    The header is SQLite's (https://sqlite.org/fileformat2.html#the_database_header): `user_version` stands at byte 60,
    `application_id` at byte 68, both big-endian.
    """
    if not path.is_file():
        if path.exists():
            raise NotALibrary(file=path)
        raise LibraryMissing(file=path)
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotALibrary(file=path)
    version, application = (int.from_bytes(header[at : at + 4]) for at in (60, 68))
    if application != APPLICATION_ID:
        raise NotALibrary(file=path)
    if version > VERSION:
        raise NewerLibrary(file=path, found=version, known=VERSION)


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _mode(path: Path, *, writable: bool) -> str:
    """SQLite's `mode` for the file; `immutable` spares it a log that it could not make in a read-only folder."""
    if writable:
        return "rw"
    return "ro" if Path(f"{path}-wal").exists() else "ro&immutable=1"


def connect_reading(path: Path) -> str:
    """The address under which another connection may read the library beside ours."""
    return f"{path.absolute().as_uri()}?mode={_mode(path, writable=False)}"


def in_memory() -> sqlite3.Connection:
    """A connection to nothing but memory, which may look into files by their addresses."""
    connection = sqlite3.connect("file::memory:", uri=True, cached_statements=256)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def _connect(path: Path, mode: str, *, read_only: bool = False) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, cached_statements=256)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA trusted_schema=OFF")  # a library may come from a stranger
        if not mode.startswith("ro"):
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what SQLite and the file system say into our errors about the library at `path`."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise  # our own mistake
    except sqlite3.Error as error:
        raise _sentence(path, error) from error
    except FileNotFoundError as error:
        raise LibraryMissing(file=path) from error
    except PermissionError as error:
        raise LibraryReadOnly(file=path) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(file=path) from error
        raise LibraryError(file=path, reason=refusal(error)) from error


def _sentence(path: Path, error: sqlite3.Error) -> JiaoyueError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_INTERRUPT:
        return Cancelled()
    if code == sqlite3.SQLITE_CORRUPT:
        return LibraryDamaged(file=path, reason=_reported(error))
    if code in _SENTENCES:
        return _SENTENCES[code](file=path)
    full = Said("the disk reports an error, or is full")
    return LibraryError(file=path, reason=full if code == sqlite3.SQLITE_IOERR else _reported(error))


def _reported(error: sqlite3.Error) -> Said:
    return Said("SQLite reports: {what}", what=str(error))


_SENTENCES: dict[int, type[LibraryError]] = {
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_PERM: LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: LibraryReadOnly,
    sqlite3.SQLITE_NOTADB: NotALibrary,
}
