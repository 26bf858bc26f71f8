"""Damaged files of every format are imported, and what came of it is held against what was promised.

A format joins by a small file in `seeds` beside this module: whatever lies there is damaged, if its kind is one that
can be imported.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mutations import damaged

from reader.importing.pipeline import import_files
from reader.importing.progress import Progress, Report, Request
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.errors import JiaoyueError
from reader.sources import registry
from reader.sources.format import Format

log = logging.getLogger(__name__)

SECONDS = 120.0
"""Processor time that one damaged file of 400 KB at most may take; a worker is ended after ten minutes."""

SLOWEST = 12
"""How many of the slowest are told."""

LEAST_READ = 0.7
"""The share of hardly damaged files that must be read."""

SEEDS = Path(__file__).with_name("seeds")

WITHOUT_TEXT = frozenset({"METS"})
"""Formats that hold no text of their own: they are damaged as others are, but never read alone."""

DEAR = frozenset({"scan"})
"""Formats that take seconds to read; their share of many cases is a twentieth of that of others."""


@dataclass(frozen=True, slots=True)
class Case:
    """One damaged file: the sample it was made from, its number, and how much it was damaged."""

    sample: Path
    number: int

    @property
    def slight(self) -> bool:
        """Every other one is hardly damaged."""
        return self.number % 2 == 0

    @property
    def name(self) -> str:
        """A file name that says from what it came."""
        return f"{self.sample.stem}-{self.number}{self.sample.suffix}"

    def make(self) -> tuple[bytes, str]:
        """The damaged bytes, and what was done to them."""
        seed = f"{self.sample.name}:{self.number}"
        return damaged(self.sample.read_bytes(), seed, slightly=self.slight)


@dataclass(slots=True)
class Outcome:
    """What came of many cases; `faults` is whatever must not happen, `slow` the slowest with their seconds."""

    cases: int = 0
    read: Counter[tuple[str, bool]] = field(default_factory=Counter)
    tried: Counter[tuple[str, bool]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slow: list[tuple[float, str]] = field(default_factory=list)

    def share(self, sample: str) -> float:
        """How many of the hardly damaged files of a sample were read, 0…1."""
        return self.read[sample, True] / max(1, self.tried[sample, True])

    def join(self, other: Outcome) -> None:
        """Adds what came of other cases."""
        self.cases += other.cases
        self.read += other.read
        self.tried += other.tried
        self.faults += other.faults
        self.slow = sorted([*self.slow, *other.slow], reverse=True)[:SLOWEST]


class Inline(Executor):
    """Reads files in this process, and keeps what a worker must never raise, and the processor time of each file."""

    def __init__(self) -> None:
        self.faults: dict[str, str] = {}
        self.seconds: dict[str, float] = {}

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        began = time.thread_time()
        try:
            future.set_result(fn(*args, **kwargs))
        except JiaoyueError as error:
            future.set_exception(error)
        except Exception as error:  # the edge of a worker
            log.debug("reading failed", exc_info=True)
            self.faults[args[0].name] = f"{type(error).__name__}: {error}"
            future.set_exception(error)
        self.seconds[args[0].name] = self.seconds.get(args[0].name, 0.0) + time.thread_time() - began
        return future


def samples() -> list[Path]:
    """The files that are damaged."""
    return [path for path in sorted(SEEDS.iterdir()) if format_of(path) is not None]


def readable() -> list[Path]:
    """Those of the samples that can be read alone."""
    return [sample for sample in samples() if format_of(sample).name not in WITHOUT_TEXT]


def format_of(sample: Path) -> Format | None:
    """The format that reads a sample; None where none does yet."""
    claiming = (known for known in registry.FORMATS if sample.suffix.lower() in known.extensions)
    return next((known for known in claiming if known.accepts(sample.read_bytes())), None)


def attempt(cases: Iterable[Case], folder: Path, executor: Executor | None = None) -> Outcome:
    """Imports the cases into one library below `folder`, in this process unless an executor is given."""
    outcome, made = Outcome(), {}
    for case in cases:
        data, made[case] = case.make()
        (folder / case.name).write_bytes(data)
    inline = Inline()
    library = folder / "hostile.jiaoyue"
    read: set[str] = set()

    def progress(at: Progress) -> None:
        read.update([Path(at.file).name] if at.added else [])

    paths = [folder / case.name for case in made]
    report = import_files(paths, library, Request("试"), executor or inline, progress=progress)
    for case in made:
        kind = case.sample.name, case.slight
        outcome.cases += 1
        outcome.tried[kind] += 1
        outcome.read[kind] += case.name in read
        (folder / case.name).unlink()
    for case, done in made.items():
        took = inline.seconds.get(case.name, 0.0)
        outcome.join(Outcome(slow=[(took, f"{case.name}: {done}")]))
        fault = inline.faults.get(case.name) or (f"took {took:.0f} s" if took > SECONDS else "")
        outcome.faults += [f"{case.name} ({done}): {fault}"] if fault else []
    outcome.faults += kept_otherwise(library, report)
    return outcome


def kept_otherwise(library: Path, report: Report) -> list[str]:
    """How the library differs from what the report acknowledges, and what `verify` says of it; removes it."""
    if not library.exists():
        return ["pages were acknowledged, but there is no library"] if report.pages else []
    with Library.open(library) as opened:
        wrong = list(verify(opened))
        pages = {row["id"] for row in opened.rows("SELECT id FROM page")}
        articles = {row["id"] for row in opened.rows("SELECT id FROM article")}
    wrong += ["other pages than acknowledged"] if pages != {page.page for page in report.pages} else []
    told = {article for page in report.pages for article in page.articles}
    wrong += ["other articles than acknowledged"] if articles != told else []
    wrong += [f"{one.name} is left" for one in library.parent.glob(f"*{library.name}*") if one != library]
    wrong += [problem.message for problem in report.problems if len(str(problem.message).splitlines()) != 1]
    library.unlink()
    return wrong
