"""The one thread that owns the library, and what comes back from it.

Everything that reads or writes goes through `Session.run` with a function of the open `Library`; its result arrives in
the GUI thread. Work is done in the order in which it was asked for. A second opening replaces the library.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, Signal

from reader.model.errors import JiaoyueError

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library

T = TypeVar("T")
Then = Callable[[Any], None]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """The library that is open now; `read_only` where it cannot be written."""

    path: Path
    read_only: bool


class NoLibrary(JiaoyueError):
    """Something was asked of the library before one was open."""

    sentence = "No library is open; open one or import a newspaper page first."


class Broken(JiaoyueError):
    """Our own mistake reached the window; the library took no harm."""

    sentence = "That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more."


class Session(QObject):
    """Runs work on the library's thread and brings results back as signals.

    `opened(Opened)`, `closed()`; `changed(Outcome)` after each command that changed something; `saved()` after each
    write; `failed(JiaoyueError)` where the caller took no care of an error itself.
    """

    opened = Signal(object)
    closed = Signal()
    changed = Signal(object)
    saved = Signal()
    failed = Signal(object)
    idle = Signal()
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._library: Library | None = None  # belongs to the library's thread
        self._waiting = 0
        self.current: Opened | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many answers are still to come."""
        return self._waiting

    def open(self, path: Path, *, create: bool = False, then: Then | None = None, failed: Then | None = None) -> None:
        """Opens the library at `path` in place of the one that is open; that one stays where this fails."""
        self._submit(lambda: self._open(path, create), lambda opened: self._was_opened(opened, then), failed)

    def run(
        self, work: Callable[[Library], T], then: Callable[[T], None] | None = None, failed: Then | None = None
    ) -> None:
        """Does `work` with the library; `then` gets its result, `failed` the JiaoyueError, both in the GUI thread."""
        self._submit(lambda: work(self._need()), then, failed)

    def compute(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Does slow work that needs no library on the same thread; an error in it is ours."""
        self._submit(work, then, None)

    def command(
        self,
        work: Callable[[Library], Outcome],
        then: Callable[[Outcome], None] | None = None,
        failed: Then | None = None,
    ) -> None:
        """Does a command; `changed` is emitted before `then` where it changed anything."""

        def done(outcome: Outcome) -> None:
            if outcome.entry is not None:
                self.saved.emit()
                self.changed.emit(outcome)
            if then is not None:
                then(outcome)

        self.run(work, done, failed)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Serves events until nothing is pending; False where that took too long."""
        deadline = QDeadlineTimer(milliseconds)
        loop = QEventLoop()
        while self._waiting and not deadline.hasExpired():
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        return not self._waiting

    def close(self) -> None:
        """Finishes what was asked for, closes the library and ends the thread; answers still under way are dropped."""
        self._answered.disconnect(self._deliver)
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _submit(self, work: Callable[[], Any], then: Then | None, failed: Then | None) -> None:
        self._waiting += 1
        self._thread.submit(self._work, work, then or _ignore, failed or self.failed.emit)

    def _work(self, work: Callable[[], Any], then: Then, failed: Then) -> None:
        try:
            self._answered.emit(then, work())
        except JiaoyueError as error:
            self._answered.emit(failed, error)
        except Exception as error:  # the edge of a thread: the person is told, the log keeps the trace
            log.exception("work on the library failed")
            self._answered.emit(failed, Broken(what=f"{type(error).__name__}: {error}"))

    def _deliver(self, callback: Then, value: Any) -> None:
        self._waiting -= 1
        callback(value)
        if not self._waiting:
            self.idle.emit()

    def _was_opened(self, opened: Opened, then: Then | None) -> None:
        self.current = opened
        self.opened.emit(opened)
        if then is not None:
            then(opened)

    def _open(self, path: Path, create: bool) -> Opened:
        from reader.library.file import Library

        fresh = Library.open(path, create=create)
        self._close()
        self._library = fresh
        return Opened(path, fresh.read_only)

    def _close(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def _need(self) -> Library:
        if self._library is None:
            raise NoLibrary
        return self._library


def _ignore(_: Any) -> None:
    """For answers that nobody waits for."""
