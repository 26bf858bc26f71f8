"""What came in from a watched folder: each file as it was when it was taken, and what was wrong with it.

So a file is taken once, and again only when it changed; and whoever comes in the morning sees what went wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from reader.library.file import Library
from reader.model.said import shape, shaped


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that was wrong with a file, as a sentence.

    Where it is an error of ours, its `sentence` with gaps and its `facts` are kept, to tell it in another language.
    """

    message: str
    sentence: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file with its size in bytes and time of change (nanoseconds since 1970) when it was taken at `time` (ISO 8601).

    `pages` of it are in the library.
    """

    file: str
    size: int
    modified: int
    pages: int
    problems: tuple[Complaint, ...] = ()
    time: str = ""


def note(library: Library, arrivals: Iterable[Arrival]) -> None:
    """Keeps what came in; of a file that came before, the newest."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    sql = """
        INSERT INTO arrival (file, size, modified, time, pages, problems) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (file) DO UPDATE SET size = excluded.size, modified = excluded.modified, time = excluded.time,
          pages = excluded.pages, problems = excluded.problems
    """
    with library.transaction():
        for one in arrivals:
            library.write(sql, one.file, one.size, one.modified, now, one.pages, _dumped(one.problems))


def arrivals(library: Library, *, troubled: bool = False) -> tuple[Arrival, ...]:
    """What came in, the newest first; those alone with which something is wrong where `troubled`."""
    condition = "WHERE problems != '[]'" if troubled else ""
    rows = library.rows(f"SELECT * FROM arrival {condition} ORDER BY time DESC, id DESC")
    return tuple(
        Arrival(row["file"], row["size"], row["modified"], row["pages"], _loaded(row["problems"]), row["time"])
        for row in rows
    )


def settle(library: Library) -> None:
    """Takes what was wrong off the list: somebody has seen it."""
    with library.transaction():
        library.write("UPDATE arrival SET problems = '[]'")


def _dumped(problems: Iterable[Complaint]) -> str:
    shapes = [{"message": one.message, "sentence": one.sentence, "facts": _each(shape, one.facts)} for one in problems]
    return json.dumps(shapes, ensure_ascii=False)


def _loaded(text: str) -> tuple[Complaint, ...]:
    shapes = json.loads(text)
    return tuple(Complaint(one["message"], one["sentence"], _each(shaped, one["facts"])) for one in shapes)


def _each(turn: Callable[[object], object], facts: Mapping[str, object]) -> dict[str, object]:
    return {name: turn(value) for name, value in facts.items()}
