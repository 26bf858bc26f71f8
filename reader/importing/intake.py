"""What was read of files on its way into the library: part by part, each safe when `take` returns.

A file is one row of the library's sources; the page that is the first of its part `p` of `n` is the file's page `p`,
the second (of a sheet that shows two, of a file within a ZIP) is `n + p`, and so on. So what is there already is known
without reading it, whatever else of the file is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from reader.importing.gathering import gather
from reader.importing.jumping import join_jumps
from reader.importing.progress import Problem, Report, Request
from reader.importing.worker import FilePlan, PartReading
from reader.library import reads
from reader.library.adding import (
    Added,
    SourceFile,
    add_page,
    find_page,
    is_touched,
    known_parts,
    renewed,
    replace_page,
)
from reader.library.file import Library
from reader.model.errors import EmptySource, PageWorkedOn, SourceError, SourceFlaw
from reader.model.issue import SegmentedPage
from reader.model.said import Said
from reader.sources import registry


@dataclass(slots=True)
class Intake:
    """One import: what it was asked and has so far, and of each folder the issue of undated pages and the newest."""

    library: Path
    request: Request
    pages: list[Added] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    undated: dict[Path, int] = field(default_factory=dict)
    newest: dict[Path, int] = field(default_factory=dict)
    joined: list[int] = field(default_factory=list)

    def refuse(self, path: Path, error: Exception) -> None:
        """Notes that a file, or a part of it, could not be read; the same is not said twice in a row."""
        problem = _flaw(path, error)
        if [(one.file, one.message) for one in self.problems[-1:]] != [(problem.file, problem.message)]:
            self.problems.append(problem)

    def join(self) -> None:
        """Unites what is one issue, and joins what goes on on another page.

        Also of pages that were there: an import may have died before.
        """
        if self.pages:
            with Library.open(self.library) as library:
                gather(library, self._new(library), [page.issue for page in self.pages])
                for issue in sorted({renewed(library, page).issue for page in self.pages}):
                    self.joined += join_jumps(library, issue)
                self.pages = [renewed(library, page) for page in self.pages]

    def _new(self, library: Library) -> list[int]:
        """The issues that came with these pages and have no others."""
        own = {page.page for page in self.pages if page.entry is not None}
        issues = sorted({page.issue for page in self.pages if page.page in own})
        return [issue for issue in issues if all(page.id in own for page in reads.pages(library, issue))]

    def report(self, *, cancelled: bool = False) -> Report:
        """All that came of it."""
        return Report(tuple(self.pages), tuple(self.problems), cancelled, tuple(self.joined))


@dataclass(slots=True)
class FileIntake:
    """One file of an import. Pages without text are kept back until one with text shows that the file can be read."""

    intake: Intake
    path: Path
    plan: FilePlan
    done: int = 0
    _source: SourceFile | None = None
    _blank: list[tuple[int, PartReading]] = field(default_factory=list)
    _stored: bool = False
    _sheets: dict[int, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many parts the file has."""
        return len(self.plan.parts)

    def title(self, part: int) -> str:
        """How a part is called where it is told of: the file's name, with the page's number or name if it has some."""
        name = self.plan.parts[part]
        named = f" #{name}" if name.isdecimal() else f"/{PurePosixPath(name).name}"
        return self.path.name + (named if self.total > 1 else "")

    def known(self) -> dict[int, tuple[Added, ...]]:
        """The pages that the library holds already, by their part; none where they are to be read again."""
        if not self.intake.library.exists():
            return {}
        with Library.open(self.intake.library) as library:
            every = known_parts(library, self.plan.sha256, self.total)
        found = {part: pages for part, pages in every.items() if not self.intake.request.renews(part + 1)}
        for part, pages in found.items():
            self.intake.undated.setdefault(self.path.resolve().parent, pages[0].issue)
            self.intake.newest[self.path.resolve().parent] = pages[0].issue
            self._sheets[part] = len(pages)
        self._stored = bool(found)
        return found

    def take(self, part: int, reading: PartReading) -> tuple[Added, ...]:
        """Stores what was read of a part; the pages that came into the library with it.

        Raises:
            SourceError: the file is not what was planned any more.
            LibraryError: the library cannot be written.
        """
        if reading.sha256 != self.plan.sha256:
            raise _changed(self.path)
        waiting = [*self._blank, (part, reading)]
        if not self._stored and not any(page.page.lines for page in reading.pages):
            self._blank = waiting
            return ()
        source = self._loaded()
        self._blank, self._stored = [], True
        with Library.open(self.intake.library, create=True) as library:
            return tuple(page for at, one in waiting for page in self._store(library, source, at, one))

    def close(self) -> None:
        """All parts are done: a file in which nothing but blank pages was found is refused."""
        self._source = None
        if not self._blank:
            return
        said = [problem for _, reading in self._blank for problem in reading.problems]
        name = self.path.name
        error = SourceError(file=name, reason=said[0]) if said else EmptySource(file=name)
        self.intake.refuse(self.path, error)

    def _store(self, library: Library, source: SourceFile, part: int, reading: PartReading) -> tuple[Added, ...]:
        """Stores the pages of a part, all or none."""
        name = self.path.name
        self.intake.problems += [_flaw(self.path, SourceFlaw(file=name, reason=one)) for one in reading.problems]
        self._sheets[part] = len(reading.pages)
        before = sum(self._sheets.get(earlier, 1) for earlier in range(part))
        with library.transaction():
            return tuple(
                self._store_page(library, source, part + self.total * at, before + at, page)
                for at, page in enumerate(reading.pages)
            )

    def _loaded(self) -> SourceFile:
        """The file as it is stored; its bytes are read once, and must be those that were planned."""
        if self._source is None:
            source = SourceFile(self.path.name, self.plan.format, self.total, registry.load(self.path))
            if source.sha256 != self.plan.sha256:
                raise _changed(self.path)
            self._source = source
        return self._source

    def _store_page(self, library: Library, source: SourceFile, index: int, at: int, page: SegmentedPage) -> Added:
        """Stores the page `index` of the library's source, the one at `at` in the order of the file."""
        there = find_page(library, source.sha256, index)
        if there is not None:
            return self._again(library, there, source, page)
        request, folder = self.intake.request, self.path.resolve().parent
        added = add_page(
            library,
            source,
            index,
            page,
            author=request.author,
            publication=request.publication,
            date=request.date,
            issue=self.intake.undated.get(folder),
            beside=self.intake.newest.get(folder),
            number=None if request.number is None else request.number + at,
        )
        if None in (request.publication or page.publication, request.date or page.date):
            self.intake.undated[folder] = added.issue
        self.intake.newest[folder] = added.issue
        return added

    def _again(self, library: Library, there: Added, source: SourceFile, page: SegmentedPage) -> Added:
        if not self.intake.request.again:
            return there
        if is_touched(library, there.page):
            left = PageWorkedOn(page=there.number, file=self.path.name)
            self.intake.problems.append(_flaw(self.path, left))
            return there
        return replace_page(library, there.page, source, page, author=self.intake.request.author)


def _flaw(path: Path, error: Exception) -> Problem:
    return Problem(str(path), str(error), error)


def _changed(path: Path) -> SourceError:
    return SourceError(file=path.name, reason=Said("it was changed while it was being read; import it again"))
