"""The one thread that owns the library, and what comes back from it.

Everything that reads or writes goes through `Session.run` with a function of the open `Library`; its result arrives in
the GUI thread. Work is done in the order in which it was asked for. A second opening replaces the library.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, Signal

from reader.model.errors import JiaoyueError, LibraryError
from reader.ui.holding import Holding, Opened

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library

T = TypeVar("T")
Then = Callable[[Any], None]

log = logging.getLogger(__name__)


class Broken(JiaoyueError):
    """Our own mistake reached the window; the library took no harm."""

    sentence = "That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more."


class Session(QObject):
    """Runs work on the library's thread and brings results back as signals.

    `opened(Opened)`; `changed(Outcome)` after each command that changed something; `saved()` after each write;
    `failed(JiaoyueError)` where the caller took no care of an error itself. Where the file takes nothing any more,
    commands go on in memory: `refused(count, LibraryError)` says how many wait for the file, (0, None) that none does.
    """

    opened = Signal(object)
    changed = Signal(object)
    saved = Signal()
    failed = Signal(object)
    refused = Signal(int, object)
    started = Signal()
    """There is something to wait for; `idle` says that there is nothing any more."""
    idle = Signal()
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._holding = Holding(self.refused.emit)  # belongs to the library's thread
        self._waiting = 0
        self.unsaved = 0
        """How many commands wait for a file that takes them."""
        self.current: Opened | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.refused.connect(self._count)

    @property
    def pending(self) -> int:
        """How many answers are still to come."""
        return self._waiting

    def open(self, path: Path, *, create: bool = False, then: Then | None = None, failed: Then | None = None) -> None:
        """Opens the library at `path` in place of the one that is open; that one stays where this fails."""
        self._submit(lambda: self._holding.open(path, create=create), partial(self._was_opened, then), failed)

    def run(
        self, work: Callable[[Library], T], then: Callable[[T], None] | None = None, failed: Then | None = None
    ) -> None:
        """Does `work` with the library; `then` gets its result, `failed` the JiaoyueError, both in the GUI thread."""
        self._submit(lambda: work(self._holding.library()), then, failed)

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
                if not self.unsaved:
                    self.saved.emit()
                self.changed.emit(outcome)
            if then is not None:
                then(outcome)

        self._submit(lambda: self._holding.perform(work), done, failed)

    def save(self, failed: Then | None = None) -> None:
        """Tries again to give the file what waits for it; `saved` says that it took all."""
        self._submit(self._holding.write, lambda _: self.saved.emit(), failed)

    def save_as(self, path: Path, then: Then | None = None, failed: Then | None = None) -> None:
        """Copies the library to `path`, with what waits for the file, and goes on with the copy."""
        self._submit(lambda: self._holding.move_to(path), partial(self._was_opened, then), failed)

    def interrupt(self) -> None:
        """Stops what the library is reading or writing just now: its caller gets `Cancelled`, nothing of it is kept."""
        self._holding.interrupt()

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
        self._thread.submit(self._holding.close)
        self._thread.shutdown(wait=True)

    def _submit(self, work: Callable[[], Any], then: Then | None, failed: Then | None) -> None:
        self._waiting += 1
        if self._waiting == 1:
            self.started.emit()
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

    def _was_opened(self, then: Then | None, opened: Opened) -> None:
        self.current = opened
        self.opened.emit(opened)
        if then is not None:
            then(opened)

    def _count(self, count: int, _error: LibraryError | None) -> None:
        self.unsaved = count


def _ignore(_: Any) -> None:
    """For answers that nobody waits for."""
