"""What an import shows of itself: its files, and of each the pages one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.adding import Added


class State(Enum):
    """How far something is."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


ENDED = (State.DONE, State.FAILED, State.STOPPED)


@dataclass(slots=True)
class ImportedPage:
    """A page of a file, or a sheet that shows two.

    It was taken in hand at the moment `since` of the monotonic clock. `stored` are the pages that it became in the
    library, none where nothing stands on it. `message` and `error` say what is wrong.
    """

    state: State = State.WAITING
    since: float = 0.0
    stored: tuple[Added, ...] = ()
    message: str = ""
    error: Exception | None = None

    @property
    def articles(self) -> int:
        """How many articles came in with it."""
        return sum(len(page.articles) for page in self.stored)

    @property
    def empty(self) -> int | None:
        """The id of a page of it on which no article was found."""
        return next((page.page for page in self.stored if not page.articles), None)

    @property
    def picture(self) -> str | None:
        """The SHA-256 of its picture in the library, None where it has none or is not there yet."""
        return next((page.picture for page in self.stored if page.picture is not None), None)


@dataclass(slots=True)
class ImportedFile:
    """A file of an import with its pages; before these are counted it is thought to have one."""

    path: Path
    pages: list[ImportedPage] = field(default_factory=lambda: [ImportedPage()])

    @property
    def state(self) -> State:
        """How far it is as a whole: failed where nothing of it came in."""
        states = [page.state for page in self.pages]
        if any(state not in ENDED for state in states):
            return State.WAITING if all(state is State.WAITING for state in states) else State.READING
        if State.STOPPED in states:
            return State.STOPPED
        return State.DONE if self.stored else State.FAILED

    @property
    def done(self) -> int:
        """How many pages are finished."""
        return sum(page.state in ENDED for page in self.pages)

    @property
    def total(self) -> int:
        """How many pages it has, as far as is known."""
        return len(self.pages)

    @property
    def stored(self) -> int:
        """How many pages of it are in the library."""
        return sum(len(page.stored) for page in self.pages)

    @property
    def whole(self) -> bool:
        """Whether nothing is left to do about it: no page failed."""
        return all(page.state is not State.FAILED for page in self.pages)

    @property
    def articles(self) -> int:
        """How many articles came in with it."""
        return sum(page.articles for page in self.pages)

    def count(self, total: int) -> None:
        """Knows now how many pages it has."""
        self.pages += [ImportedPage() for _ in range(total - len(self.pages))]

    def stop(self) -> None:
        """What is not finished will not be."""
        for page in self.pages:
            if page.state not in ENDED:
                page.state = State.STOPPED

    def take(self, number: int, stored: Sequence[Added]) -> ImportedPage:
        """Page `number` (from 1) is finished; `stored` is what came in with it.

        Pages on which nothing stands come in with the first that has text.
        """
        now = self.pages[number - 1]
        late = [one for one in self.pages[: number - 1] if one.state is State.DONE and not one.stored]
        late = late[: max(0, len(stored) - 1)]
        for page, what in (*zip(late, stored, strict=False), *((now, one) for one in stored[len(late) :])):
            page.stored = (*page.stored, what)
        now.state = State.DONE
        return now
