"""Names are found in the background, in a process of low priority, so that neither window nor library waits.

Articles wait in a queue; the one that is shown goes first. What is found is stored as suggestions, which never
overrule a person.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.known import NOTHING, Known
from reader.ui.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from datetime import date
    from pathlib import Path

    from reader.importing.learning import Lesson, Survey
    from reader.language.known.applying import Learnt
    from reader.language.recogniser import Recogniser
    from reader.library.commands.command import Outcome
    from reader.library.file import Library
    from reader.model.mentions import Found
    from reader.ui.holding import Opened

NICE = 10
"""By how much the process stands back behind others."""

CUTTING = ("article.", "region.")
"""How commands begin that cut articles or put them together: of what they leave, only a part may have been read."""

log = logging.getLogger(__name__)


class Recognition(QObject):
    """Finds the names of articles that have none stored. `named(article)` when an article's names are there."""

    named = Signal(int)
    queue_changed = Signal(int)
    _found = Signal(int, str, object)
    _surveyed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queue: list[int] = []
        self._seen: set[int] = set()
        self._again: set[int] = set()
        self._busy = False
        self._closed = False
        self._process: ProcessPoolExecutor | None = None
        self._known: Known | None = None
        self._library: Path | None = None
        self._found.connect(self._store, Qt.ConnectionType.QueuedConnection)
        self._surveyed.connect(lambda then, found: then(found), Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._forget)
        session.changed.connect(self._learn)

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

    def renew(self, articles: Iterable[int]) -> None:
        """Looks for names in these articles, whose texts are others than when they were read."""
        changed = set(articles)
        self._seen -= changed
        self._queue = [one for one in self._queue if one not in changed]
        self.want(sorted(changed))

    def survey(self, lesson: Lesson, then: Callable[[Survey], None]) -> None:
        """Finds where else a name stands that a person decided on; `then` is told in the GUI thread, if it can be."""
        if self._closed:
            return
        self._submit(survey_lesson, lesson).add_done_callback(lambda done: self._tell_survey(done, then))

    def _tell_survey(self, done: Future[Survey], then: Callable[[Survey], None]) -> None:
        if not done.cancelled() and done.exception() is None:
            self._surveyed.emit(then, done.result())

    def close(self) -> None:
        """Ends the process; what it is at is dropped."""
        self._closed = True
        self._queue.clear()
        self._found.disconnect(self._store)
        if self._process is not None:
            self._process.shutdown(wait=True, cancel_futures=True)

    def _learn(self, outcome: Outcome) -> None:
        """What the library knows may be other by now; articles that were cut anew, or put together, are read again."""
        self._known = None
        if outcome.command.startswith(CUTTING):
            self.renew(outcome.articles)

    def _forget(self, opened: Opened) -> None:
        """Another library is open; while the first pages of an import come in, the same may be opened several times."""
        self._known = None
        if opened.path == self._library:
            return
        self._library = opened.path
        self._queue.clear()
        self._seen.clear()
        self._again.clear()

    def _next(self) -> None:
        self.queue_changed.emit(self.waiting)
        if self._busy or not self._queue:
            return
        self._busy = True
        article = self._queue.pop(0)
        known = self._known
        self._session.run(
            lambda library: (*_text(library, article), known or _known(library)),
            lambda found: self._read(article, *found),
            self._skip,
        )

    def _read(self, article: int, text: str, day: date | None, known: Known) -> None:
        self._known = known
        if self._closed:
            return
        self._submit(recognise, text, day, known).add_done_callback(lambda done: self._tell(article, text, done))

    def _submit(self, work: Callable[..., Any], *arguments: object) -> Future[Any]:
        """Gives the process something to do; where it died since, another one."""
        from concurrent.futures.process import BrokenProcessPool

        try:
            return self._pool().submit(work, *arguments)
        except BrokenProcessPool:
            self._process = None
            return self._pool().submit(work, *arguments)

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
        self._found.emit(article, text, error or done.result())

    def _store(self, article: int, text: str, found: tuple[Found, ...] | BaseException) -> None:
        if self._closed:  # it was on its way when the window closed
            return
        if isinstance(found, BaseException):
            self._failed(article, found)
            return

        def work(library: Library) -> int | None:
            """How many are stored, None where the article says something else by now."""
            from reader.library.commands import mentioning

            stored = mentioning.suggest(library, article, found, text=text)
            return stored if stored or _text(library, article)[0] == text else None

        self._session.run(work, lambda stored: self._finish(article, stored), self._skip)

    def _failed(self, article: int, error: BaseException) -> None:
        """Leaves an article without names; one at which the process died is tried once more, by another."""
        from concurrent.futures.process import BrokenProcessPool

        if isinstance(error, BrokenProcessPool):
            self._process = None
            if article not in self._again:
                self._again.add(article)
                self._queue.insert(0, article)
        self._skip(error)

    def _finish(self, article: int, stored: int | None) -> None:
        self._busy = False
        if stored is None:
            self.renew([article])
        elif stored:
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


def recognise(text: str, day: date | None = None, known: Known = NOTHING) -> tuple[Found, ...]:
    """The names in a text of an issue of that day; runs in the process, which keeps the recogniser once it is loaded.

    Dates come with what they mean, seen from that day.
    """
    return tuple(_recogniser().find(text, day, _learnt(known)))


def survey_lesson(lesson: Lesson) -> Survey:
    """Where else a name stands; runs in the process, which has a dictionary already."""
    from reader.importing.learning import survey

    return survey(lesson, lambda: _recogniser().words)


@lru_cache(maxsize=2)
def _learnt(known: Known) -> Learnt:
    return _recogniser().learnt(known)


@cache
def _recogniser() -> Recogniser:
    from reader.language.recogniser import Recogniser

    return Recogniser.load()


def _known(library: Library) -> Known:
    from reader.library import reads

    return reads.known(library)


def _text(library: Library, article: int) -> tuple[str, date | None]:
    from reader.importing.naming import day_of
    from reader.library import reads

    record = reads.article(library, article)
    return record.article.text, day_of(record)
