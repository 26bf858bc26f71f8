"""The library that is open, as the one thread sees it that works on it; nothing of Qt is here.

Where the file refuses a command that may succeed later (in use, full, a failing disk), work goes on on a copy in
memory until a file takes what was done.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.errors import JiaoyueError, LibraryBusy, LibraryError

if TYPE_CHECKING:
    from reader.library.aside import Aside
    from reader.library.commands.command import Outcome
    from reader.library.file import Library

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """The library that is open now; `read_only` where it cannot be written, `held` where another program writes it."""

    path: Path
    read_only: bool
    held: bool = False


class NoLibrary(JiaoyueError):
    """Something was asked of the library before one was open."""

    sentence = "No library is open; open one or import a newspaper page first."


class Holding:
    """Holds the library. `refused(count, error)` is told how many commands wait for the file, and why; 0 and None."""

    def __init__(self, refused: Callable[[int, LibraryError | None], None]) -> None:
        self._refused = refused
        self._file: Library | None = None
        self._aside: Aside | None = None

    def library(self) -> Library:
        """What is read from: the file, or the copy in memory.

        Raises:
            NoLibrary: none is open.
        """
        return self._aside.copy if self._aside is not None else self._need()

    def open(self, path: Path, *, create: bool = False) -> Opened:
        """Opens another library; the one that is open stays where that fails, or where something waits for its file."""
        self.write()
        fresh, held = _opened(path, create=create)
        return self._hold(fresh, held=held)

    def perform(self, command: Callable[[Library], Outcome]) -> Outcome:
        """Does a command, in memory where the file refuses it."""
        from reader.library.aside import Aside, can_wait

        file, reason = self._need(), None
        if self._aside is None:
            try:
                return command(file)
            except LibraryError as error:
                if file.read_only or not can_wait(error):
                    raise
                reason = error
                log.warning("the library takes nothing for now: %s", type(error).__name__)
                self._aside = Aside(file)
        outcome = self._aside.perform(command)
        self._refused(len(self._aside.commands), reason)
        return outcome

    def write(self, library: Library | None = None) -> None:
        """Gives what waits to the file, or to another library.

        Raises:
            LibraryError: it was refused again; what is left goes on waiting.
        """
        if self._aside is None:
            return
        try:
            self._aside.write_to(library or self._need())
        except LibraryError as error:
            self._refused(len(self._aside.commands), error)
            raise
        self._aside.close()
        self._aside = None
        self._refused(0, None)

    def move_to(self, path: Path) -> Opened:
        """Copies the library to `path`, with what waits, and holds the copy from then on."""
        from reader.library.aside import copy_to
        from reader.library.file import Library

        copy_to(self._need(), path)
        fresh = Library.open(path)
        try:
            self.write(fresh)
        except LibraryError:
            fresh.close()
            raise
        return self._hold(fresh)

    def interrupt(self) -> None:
        """Stops what goes on; may be called from any thread."""
        for library in (self._file, self._aside.copy if self._aside is not None else None):
            if library is not None:
                library.interrupt()

    def close(self) -> None:
        """Closes the library; what still waits is lost."""
        if self._aside is not None:
            self._aside.close()
            self._aside = None
        if self._file is not None:
            self._file.close()
            self._file = None

    def _hold(self, library: Library, *, held: bool = False) -> Opened:
        self.close()
        self._file = library
        return Opened(library.path, library.read_only, held)

    def _need(self) -> Library:
        if self._file is None:
            raise NoLibrary
        return self._file


def _opened(path: Path, *, create: bool) -> tuple[Library, bool]:
    """The library at `path`, and whether another program holds it: then it is opened for reading."""
    from reader.library.file import Library

    try:
        fresh = Library.open(path, create=create)
    except LibraryBusy:
        return Library.open(path, read_only=True), True
    if fresh.read_only or not fresh.is_held():
        return fresh, False
    fresh.close()
    return Library.open(path, read_only=True), True
