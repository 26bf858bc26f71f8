"""Importing files while the window stays free: worker processes read, a thread of its own stores, progress comes back.

The library is made when the first page is ready. What was stored before a cancel stays.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.errors import JiaoyueError
from reader.ui.imported import ENDED, ImportedFile, ImportedPage, State
from reader.ui.session import Broken

if TYPE_CHECKING:
    from reader.importing.progress import Begun, Control, Progress, Report, Request
    from reader.importing.watching import Watch
    from reader.library.arrivals import Arrival, Complaint

JOBS = 2
"""How many files are read side by side."""

LATELY = 8
"""By how many of the pages before the time of one is judged."""

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Job:
    """One import: where to, what was asked, and its files."""

    library: Path
    request: Request
    watch: Watch | None
    files: list[ImportedFile]


class Importing(QObject):
    """One import at a time; files that come meanwhile wait for their turn.

    `started()`, `progressed()` after each page, `stored(path, articles)` when pages are in the library at a path,
    `finished(Report)`, `failed(JiaoyueError)` where the library itself could not be written.
    """

    started = Signal()
    progressed = Signal()
    stored = Signal(object, object)
    finished = Signal(object)
    failed = Signal(object)
    _told = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._over: list[ImportedFile] = []
        self._job: _Job | None = None
        self._queue: list[_Job] = []
        self._thread: ThreadPoolExecutor | None = None
        self._control: Control | None = None
        self._seconds_left: float | None = None
        self._told_at = 0.0
        self._paces: deque[float] = deque(maxlen=LATELY)
        self.running = False
        self.paused = False
        self.library: Path | None = None
        """Where the newest import goes, or went."""
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def files(self) -> list[ImportedFile]:
        """What is listed: files that are over, those of the import that runs, those that wait for their turn."""
        jobs = [*([self._job] if self._job is not None else ()), *self._queue]
        return [*self._over, *(file for job in jobs for file in job.files)]

    @property
    def done(self) -> int:
        """How many pages are finished; a file without any counts as one."""
        return sum(file.done for file in self.files)

    @property
    def total(self) -> int:
        """How many pages there are, as far as they are counted."""
        return sum(file.total for file in self.files)

    @property
    def pace(self) -> float | None:
        """How many seconds a page took lately, from the moment it was taken in hand; None before one was read."""
        return sum(self._paces) / len(self._paces) if self._paces else None

    def seconds_left(self) -> float | None:
        """How long the rest will take, judged by the pages so far; None before the first, and while it is held."""
        if self._seconds_left is None or not self.running or self.paused:
            return None
        return max(0.0, self._seconds_left - (time.monotonic() - self._told_at))

    def start(self, paths: Sequence[Path], library: Path, request: Request, watch: Watch | None = None) -> None:
        """Imports files into the library at a path; those that a `watch` found are noted as such.

        While another import runs they wait for their turn. What went wrong before stays listed until it is tried again.
        """
        idle = not self.running and not self._queue
        self._over = [file for file in self._over if file.path not in paths and not (idle and file.whole)]
        self._queue.append(_Job(library, request, watch, [ImportedFile(path) for path in paths]))
        self._go_on()

    def _go_on(self) -> None:
        """Begins with what waits, unless something runs."""
        self.progressed.emit()
        if self.running or not self._queue:
            return
        from reader.importing.progress import Control

        self.running, self.paused = True, False
        self._job = self._queue.pop(0)
        self.library = self._job.library
        self._control = Control(begun=lambda begun: self._told.emit("begun", begun))
        self._seconds_left = None
        self._paces.clear()
        self._worker().submit(self._work, self._job, tuple(file.path for file in self._job.files), self._control)
        self.started.emit()

    def look(self, watch: Watch, request: Request) -> None:
        """Looks into a watched folder, and imports what is ready there; not while something is being imported."""
        if not self.running:
            self._worker().submit(self._look, watch, request)

    def clear(self) -> None:
        """Empties the list of what was imported."""
        if not self.running:
            self._over = []
            self.progressed.emit()

    def cancel(self) -> None:
        """Stops reading; what is stored stays, what waits is dropped."""
        waiting, self._queue = [file for job in self._queue for file in job.files], []
        for file in waiting:
            file.stop()
        if self._job is not None:
            self._job.files += waiting
        if self._control is not None:
            self._control.cancelled.set()

    def pause(self, on: bool) -> None:
        """Holds the import, or lets it go on; pages that are being read are finished first."""
        if self._control is None or not self.running:
            return
        self.paused = on
        if on:
            self._control.paused.set()
        else:
            self._control.paused.clear()
        self.progressed.emit()

    def close(self) -> None:
        """Stops and ends the thread."""
        self.cancel()
        self._told.disconnect(self._hear)
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def _worker(self) -> ThreadPoolExecutor:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="import")
        return self._thread

    def _look(self, watch: Watch, request: Request) -> None:
        try:
            files = watch.look()
        except JiaoyueError as error:  # a folder on a network may be away for a while
            log.warning("the watched folder: %s", error)
            return
        if files:
            self._told.emit("found", (files, watch.library, request, watch))

    def _work(self, job: _Job, paths: tuple[Path, ...], control: Control) -> None:
        from reader.importing.pipeline import expanded, import_files

        def tell(progress: Progress) -> None:
            self._told.emit("progress", progress)

        try:
            files = expanded(paths)
            self._told.emit("files", files)
            if job.watch is not None:
                report = job.watch.take(files, job.request, jobs=JOBS, progress=tell, control=control)
            else:
                report = import_files(files, job.library, job.request, jobs=JOBS, progress=tell, control=control)
            self._told.emit("report", report)
        except JiaoyueError as error:
            self._told.emit("error", error)
        except Exception as error:  # the edge of a thread: the person is told, the log keeps the trace
            log.exception("the import failed")
            self._told.emit("error", Broken(what=f"{type(error).__name__}: {error}"))

    def recall(self, arrivals: Sequence[Arrival]) -> None:
        """Lists what went wrong with files that came by themselves, unless something newer is listed."""
        if self.files or not arrivals:
            return
        self._over = [_failed(arrival) for arrival in arrivals]
        self.progressed.emit()

    def _hear(self, kind: str, what: Any) -> None:
        if kind == "found":
            if not self.running:  # else they are found again at the next look, unless they came in with this import
                self.start(*what)
        elif kind == "files":
            if self._job is not None:
                self._job.files = [ImportedFile(path) for path in what]
            self.progressed.emit()
        elif kind == "progress":
            self._take(what)
        elif kind == "begun":
            self._begin(what)
        elif kind == "report":
            self._end(what)
        else:
            self._stop()
            self.failed.emit(what)
            self._go_on()

    def _begin(self, begun: Begun) -> None:
        file = self._file(begun.file)
        if file is not None:
            file.count(begun.total)
            page = file.pages[begun.number - 1]
            page.state, page.since = State.READING, time.monotonic()
        self.progressed.emit()

    def _file(self, name: str) -> ImportedFile | None:
        """The file of this name that is under way; one may be in the list twice."""
        files = self._job.files if self._job is not None else ()
        return next((one for one in files if str(one.path) == name and one.state not in ENDED), None)

    def _take(self, progress: Progress) -> None:
        file, job = self._file(progress.file), self._job
        assert file is not None
        assert job is not None
        file.count(progress.file_total)
        page = file.take(progress.file_done, progress.added)
        for problem in progress.problems:
            if problem.file == progress.file:
                page.message, page.error = problem.message, problem.error
                page.state = State.DONE if page.stored else State.FAILED
        if page.since and page.stored:
            self._paces.append(time.monotonic() - page.since)
        self._seconds_left, self._told_at = progress.seconds_left, time.monotonic()
        if progress.added:
            articles = [article for page in progress.added for article in page.articles]
            self.stored.emit(job.library, articles)
        self.progressed.emit()

    def _end(self, report: Report) -> None:
        self._stop()
        self.finished.emit(report)
        self._go_on()

    def _stop(self) -> None:
        self.running = self.paused = False
        if self._job is not None:
            for file in self._job.files:
                file.stop()
            self._over += self._job.files
            self._job = None
        self.progressed.emit()


class _Kept(JiaoyueError):
    """An error that a library remembers."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(**complaint.facts)
        self.sentence = complaint.sentence


def _failed(arrival: Arrival) -> ImportedFile:
    first = arrival.problems[0]
    error = _Kept(first) if first.sentence else None
    return ImportedFile(Path(arrival.file), [ImportedPage(State.FAILED, message=first.message, error=error)])
