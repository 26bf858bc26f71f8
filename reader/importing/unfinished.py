"""Imports that are under way, kept beside the settings, so that one that was killed can be gone on with.

What is in the library already is known without reading it again; so going on is importing the same files once more.
"""

from __future__ import annotations

import json
import logging
import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_state_path

from reader.importing.progress import Request
from reader.library.file import is_alive
from reader.sources.recognition import Recognition

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An import whose process is gone before it was over: what it was asked."""

    files: tuple[Path, ...]
    request: Request


@contextmanager
def remembered(library: Path, files: Sequence[Path], request: Request) -> Iterator[None]:
    """Until left, however that happens, the import is among those that are under way."""
    record = _folder() / f"{uuid.uuid4().hex}.json"
    _keep(record, library, files, request)
    try:
        yield
    finally:
        record.unlink(missing_ok=True)


def claimed(library: Path) -> tuple[Unfinished, ...]:
    """The imports into a library that were killed; they are forgotten, as whoever asks goes on with them."""
    found = []
    for record in sorted(_folder().glob("*.json")):
        try:
            kept = json.loads(record.read_text(encoding="utf-8"))
            mine = kept["library"] == str(library.absolute()) and not is_alive(kept["process"])
            if mine:
                asked = kept["request"]
                typed = {"ocr": Recognition(asked["ocr"]), "parts": tuple(asked.get("parts", ()))}
                found.append(Unfinished(tuple(map(Path, kept["files"])), Request(**asked | typed)))
                record.unlink(missing_ok=True)
        except (OSError, ValueError, KeyError, TypeError):
            log.warning("%s is no record of an import", record)
    return tuple(found)


def _folder() -> Path:
    return user_state_path("jiaoyue", appauthor=False) / "imports"


def _keep(record: Path, library: Path, files: Sequence[Path], request: Request) -> None:
    """Writes the record whole or not at all; without one the import goes on as well."""
    what = {
        "process": os.getpid(),
        "library": str(library.absolute()),
        "files": [str(path.absolute()) for path in files],
        "request": asdict(request),
    }
    fresh = record.with_suffix(".new")
    try:
        record.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(what), encoding="utf-8")
        fresh.replace(record)
    except OSError as error:
        log.warning("the import is not remembered: %s", error)
