"""How an import goes: what is asked for, how it is held or stopped, what is done so far, what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from reader.library.adding import Added
from reader.sources.recognition import Recognition


@dataclass(frozen=True, slots=True)
class Request:
    """What a person said about the files to import; None where they said nothing.

    `number` is the number of the first page of each file, `date` ISO 8601. `again` reads anew what no person touched,
    of each file those of its pages (from 1) that are `parts`, all where none is named; `ocr` says whether pictures are
    recognised.
    """

    author: str
    publication: str | None = None
    date: str | None = None
    number: int | None = None
    again: bool = False
    ocr: Recognition = Recognition.AUTO
    parts: tuple[int, ...] = ()

    def renews(self, part: int) -> bool:
        """Whether this page (from 1) of a file is read anew though it is there."""
        return self.again and (not self.parts or part in self.parts)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was wrong with a file: one sentence for a person. `error` is the exception behind it, if any."""

    file: str
    message: str
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """A page was finished, or a file without any: `done` of `total` pages, as far as these are counted already.

    `file` is where it belongs, `file_done` of the file's `file_total` pages are finished, `added` are the pages that
    came into the library with this one, `problems` what was found wrong since the page before. `seconds_left` is None
    while nothing can be said.
    """

    done: int
    total: int
    file: str
    file_done: int
    file_total: int
    added: tuple[Added, ...] = ()
    seconds_left: float | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an import: the pages that are in the library now (new or there before), and the problems.

    `joined` are the articles (their ids) that took in what goes on on another page: they are other than when they were
    reported, and without names.
    """

    pages: tuple[Added, ...]
    problems: tuple[Problem, ...]
    cancelled: bool = False
    joined: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """A worker took page `number` (from 1) of the `total` pages of a file in hand."""

    file: str
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class Control:
    """By which another thread holds an import or stops it; pages that are being read when it is held are finished.

    `begun` is told, in the thread of the import, of each page that a worker takes in hand.
    """

    cancelled: threading.Event = field(default_factory=threading.Event)
    paused: threading.Event = field(default_factory=threading.Event)
    begun: Callable[[Begun], None] = field(default=lambda _: None)
