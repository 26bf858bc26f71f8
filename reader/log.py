"""The log: one file in the user's log folder, for the window, the command line and the workers alike.

Without it Python would print warnings to standard error, where a person is owed one clear line. The log holds no text
of articles: of an exception it keeps the kind and the stack, and of its message what is neither quoted nor Chinese. It
is cut at a megabyte, two older ones are kept. Where it cannot be written, the work goes on without.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import format_tb
from typing import IO

from platformdirs import user_log_path

BYTES = 1 << 20
OLDER = 2
"""How large a log grows, and how many before it are kept."""

FORM = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"

_TEXT = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”|[^\x00-\x7f]+")
_MESSAGE = 300
"""Characters of an exception's message that are kept."""


def path() -> Path:
    """Where the log lies."""
    return user_log_path("jiaoyue", appauthor=False) / "jiaoyue.log"


@contextmanager
def kept() -> Iterator[None]:
    """Until left, whatever this process logs, warnings of Python included, goes to the log and nowhere else."""
    root, handler = logging.getLogger(), _handler()
    before = root.level, logging.raiseExceptions
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(before[0])
        logging.captureWarnings(False)
        logging.raiseExceptions = before[1]


def join() -> None:
    """Lets a worker process write to the log of the process that started it, until it ends."""
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    logging.getLogger().addHandler(_handler())


@contextmanager
def crashes() -> Iterator[IO[str]]:
    """The file beside the log that takes the stacks of what ends a process without Python's leave; open until left."""
    with _open(path().with_name("crash.log")) as file:
        yield file


def told(error: BaseException) -> str:
    """An exception with those that led to it, the first first: stacks and kinds, without any text of an article."""
    first = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = f"{told(first)}\nwhich led to\n" if first is not None else ""
    message = discreet(str(error))
    kind = type(error).__qualname__
    return f"{before}{''.join(format_tb(error.__traceback__))}{kind}{': ' if message else ''}{message}"


def discreet(message: str) -> str:
    """A message with the length of whatever it quotes, or has in another script than Latin, in its place."""
    return _TEXT.sub(lambda found: f"‹{len(found[0].strip(chr(39) + chr(34) + '“”'))}›", message[:_MESSAGE])


class _Discreet(logging.Formatter):
    """Writes exceptions as `told` tells them."""

    def format(self, record: logging.LogRecord) -> str:
        if record.exc_info and record.exc_info[1] is not None:
            record.exc_text = told(record.exc_info[1])
        return super().format(record)


def _open(file: Path) -> IO[str]:
    """A file to append to, made with its folder; one that takes and forgets everything where that cannot be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return file.open("a", encoding="utf-8")
    except OSError:
        return Path(os.devnull).open("a", encoding="utf-8")


def _handler() -> logging.Handler:
    """What writes to the log; nothing is written where its folder cannot be made."""
    file = path()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return logging.NullHandler()
    handler = RotatingFileHandler(
        file, maxBytes=BYTES, backupCount=OLDER, encoding="utf-8", delay=True, errors="backslashreplace"
    )
    handler.setFormatter(_Discreet(FORM))
    return handler
