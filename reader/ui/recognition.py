"""Names are found in the background, in a process of low priority, so that neither window nor library waits.

Articles wait in a queue; the one that is shown goes first. What is found is stored as suggestions, which never
overrule a person.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.ui.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

    from reader.language.recogniser import Recogniser
    from reader.library.file import Library
    from reader.model.mentions import Found

NICE = 10
"""By how much the process stands back behind others."""

log = logging.getLogger(__name__)


class Recognition(QObject):
    """Finds the names of articles that have none stored. `named(article)` when an article's names are there."""

    named = Signal(int)
    queue_changed = Signal(int)
    _found = Signal(int, str, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queue: list[int] = []
        self._seen: set[int] = set()
        self._busy = False
        self._closed = False
        self._process: ProcessPoolExecutor | None = None
        self._found.connect(self._store, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._forget)

    @property
    def waiting(self) -> int:
        """How many articles are still to be read."""
        return len(self._queue) + self._busy

    def want(self, articles: Iterable[int], *, first: bool = False) -> None:
        """Looks for names in these articles, before all others where `first`."""
        fresh = [one for one in articles if one not in self._seen]
        self._seen.update(fresh)
        self._queue = [*fresh, *self._queue] if first else [*self._queue, *fresh]
        self._next()

    def close(self) -> None:
        """Ends the process; what it is at is dropped."""
        self._closed = True
        self._queue.clear()
        self._found.disconnect(self._store)
        if self._process is not None:
            self._process.shutdown(wait=True, cancel_futures=True)

    def _forget(self, _opened: Any) -> None:
        self._queue.clear()
        self._seen.clear()

    def _next(self) -> None:
        self.queue_changed.emit(self.waiting)
        if self._busy or not self._queue:
            return
        self._busy = True
        article = self._queue.pop(0)
        self._session.run(lambda library: _text(library, article), lambda text: self._read(article, text), self._skip)

    def _read(self, article: int, text: str) -> None:
        if self._closed:
            return
        from concurrent.futures.process import BrokenProcessPool

        try:
            future = self._pool().submit(recognise, text)
        except BrokenProcessPool:
            self._process = None
            self._skip(None)
            return
        future.add_done_callback(lambda done: self._tell(article, text, done))

    def _pool(self) -> ProcessPoolExecutor:
        """The process, started when the first text is to be read."""
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        if self._process is None:
            context = multiprocessing.get_context("spawn")
            self._process = ProcessPoolExecutor(1, mp_context=context, initializer=stand_back)
        return self._process

    def _tell(self, article: int, text: str, done: Future[tuple[Found, ...]]) -> None:
        """Brings an answer to the GUI thread; called in a thread of the pool."""
        if done.cancelled():
            return
        error = done.exception()
        if error is not None:
            log.warning("no names were found in article %d: %r", article, error)
        self._found.emit(article, text, None if error else done.result())

    def _store(self, article: int, text: str, found: tuple[Found, ...] | None) -> None:
        if found is None:
            self._skip(None)
            return

        def work(library: Library) -> int:
            from reader.library.commands import mentioning

            return mentioning.suggest(library, article, found, text=text)

        self._session.run(work, lambda stored: self._finish(article, stored), self._skip)

    def _finish(self, article: int, stored: int) -> None:
        self._busy = False
        if stored:
            self.named.emit(article)
        self._next()

    def _skip(self, _error: Any) -> None:
        self._busy = False
        self._next()


def stand_back() -> None:
    """Lowers the priority of this process, and lets it end with the window."""
    from reader.importing.worker import end_with_parent

    end_with_parent()
    if hasattr(os, "nice"):
        os.nice(NICE)


def recognise(text: str) -> tuple[Found, ...]:
    """The names in a text; runs in the process, which keeps the recogniser once it is loaded."""
    return tuple(_recogniser().find(text))


@cache
def _recogniser() -> Recogniser:
    from reader.language.recogniser import Recogniser

    return Recogniser.load()


def _text(library: Library, article: int) -> str:
    from reader.library import reads

    return reads.article(library, article).article.text
