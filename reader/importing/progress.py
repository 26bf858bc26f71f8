"""How an import goes: what is asked for, what is done so far, what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.adding import Added
from reader.sources.recognition import Recognition


@dataclass(frozen=True, slots=True)
class Request:
    """What a person said about the files to import; None where they said nothing.

    `number` is the number of the first page of each file, `date` ISO 8601. `again` reads anew what no person touched,
    `ocr` says whether pictures are recognised.
    """

    author: str
    publication: str | None = None
    date: str | None = None
    number: int | None = None
    again: bool = False
    ocr: Recognition = Recognition.AUTO


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was wrong with a file: one sentence for a person. `error` is the exception behind it, if any."""

    file: str
    message: str
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` files are finished; `file` is the one that just was, `added` its pages."""

    done: int
    total: int
    file: str
    added: tuple[Added, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an import: the pages that are in the library now (new or there before), and the problems."""

    pages: tuple[Added, ...]
    problems: tuple[Problem, ...]
    cancelled: bool = False
