"""A watched folder: what is put there is imported by itself, once it stopped growing.

Folders within it count as well, each as an issue of its own. What was taken is noted in the library, with what was
wrong with it; a file is taken again only when it changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.importing.pipeline import import_files
from reader.importing.progress import Control, Problem, Progress, Report, Request
from reader.library.arrivals import Arrival, Complaint, arrivals, note
from reader.library.file import Library
from reader.model.errors import JiaoyueError, SourceError
from reader.sources import registry
from reader.sources.containers import files_in

MOST_FOLDERS = 10_000

State = tuple[int, int]
"""A file's size in bytes and time of change in nanoseconds."""


class WatchedMissing(JiaoyueError):
    """The folder that is to be watched is not there."""

    sentence = "The watched folder {folder} does not exist or cannot be read; check the path."


@dataclass(slots=True)
class Watch:
    """A folder and the library that it fills; `look` again and again, and `take` what it finds."""

    folder: Path
    library: Path
    _seen: dict[Path, State] = field(default_factory=dict)

    def look(self) -> tuple[Path, ...]:
        """The files that are new or changed, and did not change since the last look.

        Raises:
            WatchedMissing, LibraryError.
        """
        if not self.folder.is_dir():
            raise WatchedMissing(folder=self.folder)
        before, self._seen = self._seen, dict(_states(self.folder))
        known = self._known()
        return tuple(
            path
            for path, state in self._seen.items()
            if state == before.get(path) and known.get(str(path)) != state and state[0]
        )

    def take(
        self,
        files: Sequence[Path],
        request: Request,
        *,
        jobs: int = 1,
        progress: Callable[[Progress], None] = lambda _: None,
        control: Control | None = None,
    ) -> Report:
        """Imports files that `look` found, and notes what came of them."""
        pages = dict.fromkeys(map(str, files), 0)

        def count(at: Progress) -> None:
            pages[at.file] += len(at.added)
            progress(at)

        report = import_files(files, self.library, request, jobs=jobs, progress=count, control=control)
        if not report.cancelled:
            taken = [(path, self._seen[path]) for path in files if path in self._seen]
            with Library.open(self.library, create=True) as library:
                note(library, [_arrival(path, state, pages[str(path)], report) for path, state in taken])
        return report

    def _known(self) -> dict[str, State]:
        if not self.library.exists():
            return {}
        with Library.open(self.library) as library:
            return {one.file: (one.size, one.modified) for one in arrivals(library)}


def _states(folder: Path) -> Iterator[tuple[Path, State]]:
    """The files that show a page each, by folder, with their states."""
    within = (path for path in sorted(folder.rglob("*")) if path.is_dir() and not _is_hidden(path, folder))
    for at, place in enumerate([folder, *within]):
        if at > MOST_FOLDERS:
            return
        try:
            for path in files_in(place, registry.extensions()):
                now = path.stat()
                yield path, (now.st_size, now.st_mtime_ns)
        except (OSError, SourceError):  # it went away, or will be readable at the next look
            continue


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _arrival(path: Path, state: State, pages: int, report: Report) -> Arrival:
    problems = tuple(_complaint(one) for one in report.problems if one.file == str(path))
    return Arrival(str(path), *state, pages, problems)


def _complaint(problem: Problem) -> Complaint:
    error = problem.error
    if isinstance(error, JiaoyueError):
        return Complaint(problem.message, error.sentence, error.facts)
    return Complaint(problem.message)
