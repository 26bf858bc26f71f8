"""Import: files → worker processes → pages and articles → library.

Files are read side by side, stored one after the other in the order in which they were given; each page is safe once
it is reported. A file that cannot be read costs one problem, never the others.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from reader.importing.jumping import join_jumps
from reader.importing.progress import Problem, Progress, Report, Request
from reader.importing.worker import FileReading, processes, read_file, stop
from reader.library.adding import Added, SourceFile, add_page, find_page, is_touched, renewed, replace_page, whole_file
from reader.library.file import Library
from reader.model.errors import Cancelled, JiaoyueError, SourceError, WorkerLost
from reader.model.issue import SegmentedPage
from reader.sources import registry
from reader.sources.containers import files_in

POLL_SECONDS = 0.1
"""How often a wait for a worker looks whether it was cancelled."""

log = logging.getLogger(__name__)


def import_files(
    paths: Sequence[Path],
    library: Path,
    request: Request,
    executor: Executor | None = None,
    *,
    jobs: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Imports files into the library at a path, which is made when the first page is ready.

    Work runs in `executor`, or in `jobs` processes of its own. `progress` is called after each file, in this thread;
    when `cancelled` says so, the rest is left alone and what is stored stays.

    Raises:
        LibraryError: the library cannot be opened or written.
    """
    work = _Import(library, request)
    paths = _expanded(paths)
    with ExitStack() as stack:
        own = executor is None
        pool = stack.enter_context(processes(min(jobs, max(1, len(paths))))) if executor is None else executor
        readings = _read_all([path for path in paths if work.is_new(path)], request, pool, cancelled, retry=own)
        try:
            for done, path in enumerate(paths, start=1):
                progress(Progress(done, len(paths), str(path), work.take(path, readings)))
        except Cancelled:
            if own:
                stop(pool)
            return work.report(cancelled=True)
    work.join()
    return work.report()


@dataclass(slots=True)
class _Import:
    """One run: what it was asked, what it has so far, and the issue to which undated pages of a folder belong."""

    path: Path
    request: Request
    pages: list[Added] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    undated: dict[Path, int] = field(default_factory=dict)
    known: dict[Path, tuple[Added, ...]] = field(default_factory=dict)

    def is_new(self, path: Path) -> bool:
        """Whether a file must be read: it can be, and is not whole in the library already."""
        try:
            data = registry.load(path)
        except SourceError as error:
            self.problems.append(Problem(str(path), str(error), error))
            self.known[path] = ()
            return False
        if self.request.again or not self.path.exists():
            return True
        with Library.open(self.path) as library:
            found = whole_file(library, hashlib.sha256(data).hexdigest())
        if found:
            self.known[path] = found
        return not found

    def take(self, path: Path, readings: Iterator[FileReading | Exception]) -> tuple[Added, ...]:
        """The pages of a file, stored by now."""
        added = self.known[path] if path in self.known else self._store(path, next(readings))
        self.pages += added
        return added

    def join(self) -> None:
        """Joins what goes on on another page, in the issues that have new pages."""
        fresh = {page.issue for page in self.pages if page.entry is not None}
        if fresh:
            with Library.open(self.path) as library:
                for issue in sorted(fresh):
                    join_jumps(library, issue)
                self.pages = [renewed(library, page) for page in self.pages]

    def report(self, *, cancelled: bool = False) -> Report:
        """All that came of it."""
        return Report(tuple(self.pages), tuple(self.problems), cancelled)

    def _store(self, path: Path, reading: FileReading | Exception) -> tuple[Added, ...]:
        try:
            if isinstance(reading, Exception):
                raise reading
            return self._add(path, reading)
        except SourceError as error:
            self.problems.append(Problem(str(path), str(error), error))
            return ()

    def _add(self, path: Path, reading: FileReading) -> tuple[Added, ...]:
        data = registry.load(path)
        if hashlib.sha256(data).hexdigest() != reading.sha256:
            raise SourceError(file=path.name, reason="it was changed while it was being read; import it again")
        self.problems += [Problem(str(path), f"{path.name}: {problem}") for problem in reading.problems]
        source = SourceFile(path.name, reading.format, len(reading.pages), data)
        with Library.open(self.path, create=True) as library:
            return tuple(self._add_page(library, path, source, reading, index) for index in range(source.pages))

    def _add_page(self, library: Library, path: Path, source: SourceFile, reading: FileReading, index: int) -> Added:
        there = find_page(library, source.sha256, index)
        if there is not None:
            return self._again(library, there, path, source, reading.pages[index])
        folder, number = path.resolve().parent, self.request.number
        added = add_page(
            library,
            source,
            index,
            reading.pages[index],
            author=self.request.author,
            publication=self.request.publication,
            date=self.request.date,
            issue=self.undated.get(folder),
            number=None if number is None else number + index,
        )
        page = reading.pages[index]
        if None in (self.request.publication or page.publication, self.request.date or page.date):
            self.undated[folder] = added.issue
        return added

    def _again(self, library: Library, there: Added, path: Path, source: SourceFile, page: SegmentedPage) -> Added:
        if not self.request.again:
            return there
        if is_touched(library, there.page):
            message = f"page {there.number} of {path.name} was left as it is: people have worked on it"
            self.problems.append(Problem(str(path), message))
            return there
        return replace_page(library, there.page, source, page, author=self.request.author)


def _expanded(paths: Sequence[Path]) -> list[Path]:
    """The files, with those of a folder in its place; a folder without any stays, and is refused by name."""
    found: list[Path] = []
    for path in paths:
        try:
            within = files_in(path, registry.extensions()) if path.is_dir() else ()
        except SourceError:
            within = ()
        found += within or (path,)
    return found


def _read_all(
    paths: Sequence[Path], request: Request, pool: Executor, cancelled: Callable[[], bool], *, retry: bool
) -> Iterator[FileReading | Exception]:
    """What workers make of the files, in their order.

    When a worker dies, all files that were under way come back broken; with `retry`, each of them is tried once more
    in a process of its own, so that only the file that kills it is lost.
    """
    futures = [pool.submit(read_file, path, request.ocr) for path in paths]
    for path, future in zip(paths, futures, strict=True):
        reading = _result(path, future, cancelled)
        if isinstance(reading, WorkerLost) and retry:
            with processes(1) as alone:
                reading = _result(path, alone.submit(read_file, path, request.ocr), cancelled)
        yield reading


def _result(path: Path, future: Future[FileReading], cancelled: Callable[[], bool]) -> FileReading | Exception:
    """What came of one file; raises Cancelled as soon as that is asked for."""
    while not wait([future], POLL_SECONDS).done:
        if cancelled():
            raise Cancelled
    try:
        return future.result()
    except JiaoyueError as error:
        return error
    except (BrokenExecutor, MemoryError) as error:
        log.warning("the worker that read %s was lost: %r", path, error)
        return WorkerLost(file=path.name, reason="it crashed, took too long or needed too much memory")
    except Exception:  # the edge of a worker: whatever a format did not foresee costs one file
        log.exception("reading %s failed", path)
        return SourceError(file=path.name, reason="it is damaged in a way that was not foreseen; see the log")
