"""Our own mistakes: what nobody catches, in any thread, is written to the log with its context, and told once.

Exceptions in Qt's slots come by the same way, since PySide hands them to `sys.excepthook`. Python's fault handler
writes the stacks of a hard crash (a segmentation fault in a decoder) beside the log.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from reader import __version__
from reader import log as logs
from reader.model.errors import JiaoyueError

log = logging.getLogger(__name__)


class Fault(JiaoyueError):
    """An uncaught exception of ours; `what` is its kind, `where` the module and line, `log` the log's path."""

    sentence = "A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}"


@dataclass(frozen=True, slots=True)
class _Hooks:
    """What Python calls with an exception that nobody caught."""

    report: Callable[[BaseException], None]

    def main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Of `sys.excepthook`; a person's own interrupt is no fault."""
        if isinstance(error, Exception):
            self.report(error.with_traceback(trace))
        else:
            sys.__excepthook__(kind, error, trace)

    def thread(self, happened: threading.ExceptHookArgs) -> None:
        """Of `threading.excepthook`."""
        if isinstance(happened.exc_value, Exception):
            self.report(happened.exc_value)

    def destructor(self, happened: sys.UnraisableHookArgs) -> None:
        """Of `sys.unraisablehook`: logged, but told to nobody, as nothing was lost."""
        if happened.exc_value is not None:
            log.error("ignored, in %s", happened.err_msg or "a destructor", exc_info=happened.exc_value)


@contextmanager
def watched(tell: Callable[[Fault], None]) -> Iterator[None]:
    """Until left, logs what nobody catches, and calls `tell` once for each place where that happens.

    `tell` is called in the thread of the exception. Watches may be nested; the innermost is told.
    """
    known: set[object] = set()

    def report(error: BaseException) -> None:
        fault = written(error)
        place = fault.facts["what"], fault.facts["where"]
        if place not in known:
            known.add(place)
            tell(fault)

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    hooks = _Hooks(report)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks.main, hooks.thread, hooks.destructor
    try:
        with hard_crashes_logged():
            yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


@contextmanager
def guarded(tell: Callable[[Fault], None]) -> Iterator[None]:
    """A watch for a whole process: what leaves the block is logged and told, and ends the process with status 1."""
    with watched(tell):
        try:
            yield
        except Exception as error:  # the edge of the process
            log.critical("uncaught, in %s", context(), exc_info=True)
            tell(fault_of(error))
            sys.exit(1)


def written(error: BaseException) -> Fault:
    """Writes an exception to the log with version, platform and stack; what a person is told about it."""
    log.critical("uncaught, in %s", context(), exc_info=error)
    return fault_of(error)


def fault_of(error: BaseException) -> Fault:
    """What a person is told about an exception: its kind and place, not its message, which may hold anything."""
    last = next(reversed(extract_tb(error.__traceback__)), None)
    where = f"{Path(last.filename).name}:{last.lineno}" if last else "an unknown place"
    return Fault(what=type(error).__name__, where=where, log=logs.path())


def context() -> str:
    """In what an error happened: versions and platform, nothing of the person or their work."""
    qt = sys.modules.get("PySide6")
    parts = [
        f"Jiaoyue {__version__}{' (executable)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}",
        *([f"Qt {qt.__version__}"] if qt else []),
        platform.platform(),
    ]
    return ", ".join(parts)


@contextmanager
def hard_crashes_logged() -> Iterator[None]:
    """Until left, the stacks of a crash below Python are written beside the log, unless someone took that already."""
    if faulthandler.is_enabled():
        yield
        return
    with logs.crashes() as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
