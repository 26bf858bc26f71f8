"""What a decision on one name teaches: its article follows at once, the whole library when a person says so.

How many places there are is found in another process; then a word at the foot of the window tells and offers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.frame.toast import Toast
from reader.ui.recognition import Recognition
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.importing.learning import Lesson, Survey
    from reader.library.commands.command import Outcome
    from reader.library.file import Library

DECISIONS = ("mention.confirm", "mention.reject", "mention.move")


class Learning(QObject):
    """Serves one window. `offered(possible)` says whether the library can follow the last decision."""

    offered = Signal(bool)
    followed = Signal(int)
    """An article has new suggestions that came with a decision."""

    def __init__(
        self, session: Session, recognition: Recognition, author: Callable[[], str], toast: Toast, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._recognition = recognition
        self._author = author
        self._toast = toast
        self._asked = 0
        self.offer: Survey | None = None
        session.changed.connect(self._decided)
        session.opened.connect(lambda _: self._withdraw())

    def spread(self) -> None:
        """Makes the whole library follow the last decision."""
        offer, author = self.offer, self._author()
        if offer is None:
            return
        self._withdraw()

        def work(library: Library) -> Outcome:
            from reader.importing import learning

            return learning.spread(library, offer, author=author)

        self._session.command(work, self._told)

    def _told(self, outcome: Outcome) -> None:
        places = int(outcome.details["places"])
        text = (
            self.tr("%n place(s) taken off", "", places)
            if outcome.command == "mention.clear"
            else self.tr("%n place(s) marked", "", places)
        )
        self._toast.say(text)

    def _decided(self, outcome: Outcome) -> None:
        """Looks where else a name stands that was just decided on; anything else done withdraws the offer."""
        self._withdraw()
        if outcome.command not in DECISIONS or outcome.created is None:
            return
        asked = self._asked

        def gathered(lesson: Lesson | None) -> None:
            if lesson is not None and lesson.readings and asked == self._asked:
                self._recognition.survey(lesson, lambda found: self._surveyed(found, asked))

        self._session.run(lambda library: _gather(library, outcome), gathered)

    def _surveyed(self, found: Survey, asked: int) -> None:
        if asked != self._asked:
            return
        author, article = self._author(), found.lesson.article
        self._session.run(
            lambda library: _follow(library, found, author), lambda new: self.followed.emit(article) if new else None
        )
        if found.count:
            self.offer = found
            self.offered.emit(True)
            articles = self.tr("%n article(s)", "", found.articles)
            text = self.tr("%n more place(s) in {articles}", "", found.count).format(articles=articles)
            label = self.tr("Take off all") if found.lesson.rejected else self.tr("Mark all")
            self._toast.say(text, label, self.spread)

    def _withdraw(self) -> None:
        self._asked += 1
        if self.offer is not None:
            self.offer = None
            self.offered.emit(False)


def _gather(library: Library, outcome: Outcome) -> Lesson | None:
    from reader.importing import learning

    return learning.gather(library, outcome)


def _follow(library: Library, found: Survey, author: str) -> bool:
    from reader.importing import learning

    return learning.follow(library, found, author=author)
