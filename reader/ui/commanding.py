"""What a person wishes becomes a command of the library: one method a wish, each in the author's name.

The library's modules are imported on its own thread, when the first command is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.article import Status
from reader.model.errors import JiaoyueError, NothingToRedo, NothingToUndo
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library

Then = Callable[["Outcome"], None]


class Commanding(QObject):
    """Gives commands to the session. `done(Outcome, took_back)` says what came of undo (True) and redo (False).

    `nothing(took_back)` is emitted where there was nothing to undo or redo.
    """

    done = Signal(object, bool)
    nothing = Signal(bool)

    def __init__(self, session: Session, author: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._author = author

    def tag(
        self, articles: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = (), then: Then | None = None
    ) -> None:
        """Puts tags on articles and takes others off."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import tagging

            return tagging.tag(library, articles, add, remove, author=author)

        self._session.command(work, then)

    def annotate(self, article: int, start: int, end: int, note: str, parent: int | None = None) -> None:
        """Writes a note on code points of an article, or a reply to one."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import annotating

            return annotating.annotate(library, article, start, end, note, author=author, parent=parent)

        self._session.command(work)

    def edit_note(self, annotation: int, note: str) -> None:
        """Changes what a note says."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import annotating

            return annotating.edit(library, annotation, note, author=author)

        self._session.command(work)

    def delete_note(self, annotation: int, then: Then | None = None) -> None:
        """Takes a note away."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import annotating

            return annotating.delete(library, annotation, author=author)

        self._session.command(work, then)

    def move_note(self, annotation: int, start: int, end: int, then: Then | None = None) -> None:
        """Fastens a note to other code points of its article."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import annotating

            return annotating.move(library, annotation, start, end, author=author)

        self._session.command(work, then)

    def mark_note(self, annotation: int, done: bool) -> None:
        """Marks a note as dealt with, or not."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import annotating

            return annotating.mark_done(library, annotation, done, author=author)

        self._session.command(work)

    def correct(self, article: int, start: int, end: int, text: str, then: Then | None = None) -> None:
        """Puts `text` in place of code points of an article."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import correcting

            return correcting.correct(library, article, start, end, text, author=author)

        self._session.command(work, then)

    def set_status(self, articles: Sequence[int], status: Status, then: Then | None = None) -> None:
        """Says how far proofreading of articles has come."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import status as command

            return command.set_status(library, articles, status, author=author)

        self._session.command(work, then)

    def confirm(self, article: int, start: int, end: int, type_: str, level: int = 0) -> None:
        """Says that code points name something of a type."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import mentioning

            return mentioning.confirm(library, article, start, end, type_, author=author, level=level)

        self._session.command(work)

    def reject(self, article: int, start: int, end: int, then: Then | None = None) -> None:
        """Says that code points are no name."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import mentioning

            return mentioning.reject(library, article, start, end, author=author)

        self._session.command(work, then)

    def resize(self, article: int, old: tuple[int, int], new: tuple[int, int], type_: str) -> None:
        """Says that a name reaches over other code points than was thought."""
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library.commands import mentioning

            return mentioning.move(library, article, old, new, type_, author=author)

        self._session.command(work)

    def undo(self) -> None:
        """Takes back the author's last step."""
        self._history(took_back=True)

    def redo(self) -> None:
        """Does again what was taken back."""
        self._history(took_back=False)

    def _history(self, *, took_back: bool) -> None:
        author = self._author()

        def work(library: Library) -> Outcome:
            from reader.library import history

            return (history.undo if took_back else history.redo)(library, author=author)

        def failed(error: JiaoyueError) -> None:
            if isinstance(error, NothingToUndo | NothingToRedo):
                self.nothing.emit(took_back)
            else:
                self._session.failed.emit(error)

        self._session.command(work, lambda outcome: self.done.emit(outcome, took_back), failed)
