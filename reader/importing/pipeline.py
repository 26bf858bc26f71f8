"""Import: files → worker processes → pages and articles → library.

Files are read side by side, page by page where their format allows it, and stored one page after the other in the
order in which they were given; each page is safe once it is reported. A page that cannot be read costs one problem,
never the others. Whoever imports the same files again after a crash goes on where it stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from reader.importing.crew import Call, Crew
from reader.importing.intake import FileIntake, Intake
from reader.importing.progress import Begun, Control, Problem, Progress, Report, Request
from reader.importing.unfinished import remembered
from reader.importing.worker import PartReading, plan_file, read_part
from reader.library.adding import Added
from reader.model.errors import Cancelled, SourceError
from reader.sources import registry
from reader.sources.containers import files_in


def import_files(
    paths: Sequence[Path],
    library: Path,
    request: Request,
    executor: Executor | None = None,
    *,
    jobs: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
    control: Control | None = None,
) -> Report:
    """Imports files into the library at a path, which is made when the first page is ready.

    Work runs in `executor`, at most twice `jobs` calls at a time, or in `jobs` processes of its own. `progress` is
    called after each page, in this thread; by `control` another one may hold the work or stop it: the rest is left
    alone then, and what is stored stays.

    Raises:
        LibraryError: the library cannot be opened or written.
    """
    intake, files = Intake(library, request), expanded(paths)
    cancelled = False
    with remembered(library, files, request):
        try:
            with Crew(jobs, control or Control(), executor) as crew:
                for done in _Work(intake, crew, files).run():
                    progress(done)
        except Cancelled:
            cancelled = True
        intake.join()
    return intake.report(cancelled=cancelled)


def expanded(paths: Sequence[Path]) -> list[Path]:
    """The files, with those of a folder in its place; a folder without any stays, and is refused by name."""
    found: list[Path] = []
    for path in paths:
        try:
            within = files_in(path, registry.extensions()) if path.is_dir() else ()
        except SourceError:
            within = ()
        found += within or (path,)
    return found


@dataclass(frozen=True, slots=True)
class _Part:
    """What a call is about: a part of a file; `there` are its pages where the library holds them already."""

    file: FileIntake
    number: int
    there: tuple[Added, ...] = ()


@dataclass(slots=True)
class _Work:
    """The files of an import and how far they are, in parts; a file that was not looked at yet counts as one."""

    intake: Intake
    crew: Crew
    paths: Sequence[Path]
    done: int = 0
    total: int = 0
    read: int = 0
    began: float = 0.0
    told: int = 0

    def run(self) -> Iterator[Progress]:
        """Reads and stores, telling of each page once it is safe."""
        self.total, self.began = len(self.paths), time.monotonic()
        for call, result in self.crew.run(self._calls()):
            self.done += 1
            if isinstance(call.about, _Part):
                yield self._take(call.about, result)
            else:
                self.intake.refuse(call.path, call.about)
                yield Progress(self.done, self.total, str(call.path), 1, 1, (), self._seconds_left(), self._problems())

    def _calls(self) -> Iterator[Call]:
        """What is to be read of each file, part by part; nothing is of what cannot be or is there."""
        for asked, plan in self.crew.run(Call(path, plan_file) for path in self.paths):
            path = asked.path
            if isinstance(plan, Exception):
                yield Call(path, about=plan)
                continue
            self.total += len(plan.parts) - 1
            file = FileIntake(self.intake, path, plan)
            known = file.known()
            for number, name in enumerate(plan.parts):
                if number in known:
                    yield Call(path, about=_Part(file, number, known[number]))
                else:
                    arguments = (name, self.intake.request.ocr)
                    begun = Begun(str(path), number + 1, len(plan.parts))
                    yield Call(path, read_part, arguments, _Part(file, number), file.title(number), begun)

    def _take(self, part: _Part, result: object) -> Progress:
        """Stores what came of a part, unless it is there."""
        file, added = part.file, part.there
        try:
            if isinstance(result, PartReading):
                self.read += 1
                added = file.take(part.number, result)
            elif isinstance(result, Exception):
                self.intake.refuse(file.path, result)
        except SourceError as error:
            self.intake.refuse(file.path, error)
        self.intake.pages += added
        file.done += 1
        if file.done == file.total:
            file.close()
        left, problems = self._seconds_left(), self._problems()
        return Progress(self.done, self.total, str(file.path), file.done, file.total, added, left, problems)

    def _problems(self) -> tuple[Problem, ...]:
        """What was found wrong since this was asked last."""
        new = tuple(self.intake.problems[self.told :])
        self.told += len(new)
        return new

    def _seconds_left(self) -> float | None:
        """How long the rest takes, if its parts take as long as those that were read."""
        if not self.read:
            return None
        return (time.monotonic() - self.began - self.crew.held) / self.read * (self.total - self.done)
