"""What the screens of entities and of tags have in common: wishes become commands, and are told when they are done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library

Then = Callable[["Outcome"], None]


class IndexDesk(QObject):
    """Emits `moved()` when another entry is shown, or none; `search_wanted(words)` lists articles in the library.

    `done(Outcome)` follows each command that changed something.
    """

    moved = Signal()
    search_wanted = Signal(str)
    done = Signal(object)

    def __init__(self, session: Session, author: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._author = session, author
        self._shown = False

    @staticmethod
    def families() -> Mapping[str, ModuleType]:
        """The modules of the library's commands that the screen gives; imported on the library's thread."""
        raise NotImplementedError

    def hide(self) -> None:
        """Another screen is open: nothing is read until this one is again."""
        self._shown = False

    def do(self, family: str, name: str, *values: object, then: Then | None = None, **named: Any) -> None:
        """Gives a command in the author's name; `then` gets what it did."""
        author = self._author()

        def work(library: Library) -> Outcome:
            outcome: Outcome = getattr(self.families()[family], name)(library, *values, author=author, **named)
            return outcome

        def answer(outcome: Outcome) -> None:
            if then is not None:
                then(outcome)
            if outcome.entry is not None:
                self.done.emit(outcome)

        self._session.command(work, answer)
