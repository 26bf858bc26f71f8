"""The workers of an import: calls go to an executor, a few at a time, and what comes of them comes back in order.

A worker that dies costs the call that killed it: what else was under way is done once more, alone.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reader.importing.progress import Begun, Control
from reader.importing.worker import processes, stop
from reader.model.errors import Cancelled, JiaoyueError, SourceError, WorkerLost
from reader.model.said import Said

POLL_SECONDS = 0.1
"""How often a wait for a worker looks whether it was cancelled."""

AHEAD = 2
"""How many calls per worker are under way or done before the one whose turn it is."""

LOST = ("KilledWorker",)
"""What executors of other programs raise, beside `BrokenExecutor`, when a call has killed its workers."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """`function` of a file's path and more arguments, to be done in a worker; `about` is the caller's own.

    Without a function nothing is done, and nothing comes of it. `title` names the work where it fails, else the file;
    `begun` is what is told once a worker has it in hand.
    """

    path: Path
    function: Callable[..., Any] | None = None
    arguments: tuple[Any, ...] = ()
    about: Any = None
    title: str = ""
    begun: Begun | None = None


class Crew:
    """Workers in `executor`, or in `jobs` processes of its own; a context manager that ends the latter.

    `held` is how many seconds the work was held.
    """

    def __init__(self, jobs: int, control: Control, executor: Executor | None = None) -> None:
        self._jobs = max(1, jobs)
        self._control = control
        self._foreign = executor
        self._own: Executor | None = None
        self._alone: Executor | None = None
        self.held = 0.0
        self._untold: deque[tuple[Begun, Future[Any]]] = deque()
        self._in_hand: list[Future[Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for pool in (self._own, self._alone):
            if pool is not None and kind is not None:
                stop(pool)
            elif pool is not None:
                pool.shutdown()

    def run(self, calls: Iterable[Call]) -> Iterator[tuple[Call, Any]]:
        """Each call with its result, None or an exception, in their order.

        Raises:
            Cancelled: as soon as that is asked for.
        """
        under_way: deque[tuple[Call, Future[Any] | None]] = deque()
        upcoming = iter(calls)
        while True:
            while under_way and self._must_yield(under_way):
                yield self._finish(*under_way.popleft())
            self._hold()
            call = next(upcoming, None)
            if call is None:
                break
            under_way.append((call, self._submit(call)))
        while under_way:
            yield self._finish(*under_way.popleft())

    def _must_yield(self, under_way: deque[tuple[Call, Future[Any] | None]]) -> bool:
        first = under_way[0][1]
        full = len(under_way) > AHEAD * self._jobs
        return full or first is None or first.done() or self._control.paused.is_set()

    def _hold(self) -> None:
        """Waits while the import is held."""
        while self._control.paused.is_set() and not self._control.cancelled.is_set():
            time.sleep(POLL_SECONDS)
            self.held += POLL_SECONDS

    def _submit(self, call: Call) -> Future[Any] | None:
        if call.function is None:
            return None
        try:
            future = self._pool().submit(call.function, call.path, *call.arguments)
        except BrokenExecutor:
            if self._foreign is not None:
                raise
            self._own = None
            future = self._pool().submit(call.function, call.path, *call.arguments)
        if call.begun is not None:
            self._untold.append((call.begun, future))
        return future

    def _tell_begun(self) -> None:
        """Tells of what workers have in hand now, one call each at most: a pool calls running what waits in a pipe."""
        self._in_hand = [future for future in self._in_hand if not future.done()]
        while self._untold and len(self._in_hand) < self._jobs:
            begun, future = self._untold[0]
            if not (future.running() or future.done()):
                return
            self._untold.popleft()
            if not future.done():
                self._in_hand.append(future)
                self._control.begun(begun)

    def _pool(self) -> Executor:
        if self._foreign is not None:
            return self._foreign
        if self._own is None:
            self._own = processes(self._jobs)
        return self._own

    def _finish(self, call: Call, future: Future[Any] | None) -> tuple[Call, Any]:
        if self._control.cancelled.is_set():
            raise Cancelled
        if future is None:
            return call, None
        result = self._result(call, future)
        if isinstance(result, WorkerLost) and self._foreign is None and call.function is not None:
            self._alone = self._alone or processes(1)
            result = self._result(call, self._alone.submit(call.function, call.path, *call.arguments))
            if isinstance(result, WorkerLost):
                stop(self._alone)
                self._alone = None
        return call, result

    def _result(self, call: Call, future: Future[Any]) -> Any:
        """What came of a call: an error of ours for whatever went wrong."""
        name = call.title or call.path.name
        while not wait([future], POLL_SECONDS).done:
            self._tell_begun()
            if self._control.cancelled.is_set():
                raise Cancelled
        try:
            return future.result()
        except JiaoyueError as error:
            return error
        except (BrokenExecutor, MemoryError) as error:
            return _lost(name, error)
        except Exception as error:  # the edge of a worker: whatever a format did not foresee costs one part
            if type(error).__name__ in LOST:
                return _lost(name, error)
            log.exception("reading %s failed", name)
            return SourceError(file=name, reason=Said("it is damaged in a way that was not foreseen; see the log"))


def _lost(name: str, error: Exception) -> WorkerLost:
    log.warning("the worker that read %s was lost: %r", name, error)
    return WorkerLost(file=name, reason=Said("it crashed, took too long or needed too much memory"))
