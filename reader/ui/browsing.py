"""Where one is in the library, and the way there and back: reads what is to be shown and hands it to the window.

An answer that has been overtaken by a later question is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui import shelf
from reader.ui.session import Session
from reader.ui.shelf import Place, Shelf

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from reader.library.commands.command import Outcome
    from reader.library.file import Library
    from reader.library.reads import ArticleRecord, ArticleRow

PICTURES = 8
"""How many pictures of pages are kept in memory, beside the one that is shown."""

PICTURE_WIDTH = 528
"""The width of the picture of a page in pixels: the map at 200 % on a dense screen."""

PATIENCE = 300
"""For how many milliseconds what was shown before is left standing while another place is read."""

KEPT = 200
"""How many places the way back remembers."""


class Browsing(QObject):
    """Emits `shown(Shelf)` whenever there is something new to show, `found(words, rows)` for a search.

    `late()` says that a place which was asked for has not come after `PATIENCE`.
    `pictured(QImage)` brings the picture of the page, None where it has none.

    `author` tells in whose name undo would be done. `record` is the article that is shown, `place` where it stands.
    """

    shown = Signal(object)
    found = Signal(str, object)
    pictured = Signal(object)
    late = Signal()

    def __init__(self, session: Session, author: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._author = author
        self._asked = 0
        self._words = ""
        self._pictures: dict[str, QImage] = {}
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.late)
        session.failed.connect(self._patience.stop)
        self.place = self._wanted = Place()
        self.shelf: Shelf | None = None
        self.record: ArticleRecord | None = None
        session.changed.connect(self._follow)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return bool(self._forward)

    def start(self, place: Place | None = None) -> None:
        """Shows a library that has just been opened, at `place` or at its newest issue."""
        self._back, self._forward = [], []
        self.place, self.record = Place(), None
        self._read(place or Place(), issues=True)

    def go(self, place: Place) -> None:
        """Goes to a place; the one that is left is where the way back leads."""
        if self.place.article is not None and place != self.place:
            self._back = [*self._back, self.place][-KEPT:]
            self._forward = []
        self._read(place, issues=False)

    def open_article(self, article: int) -> None:
        """Goes to an article, unless it is the one that is shown."""
        if article != self.place.article:
            self.go(Place(article=article))

    def open_page(self, page: int) -> None:
        """Goes to the first article of a page of this issue."""
        self.go(Place(issue=self.place.issue, page=page))

    def open_issue(self, issue: int) -> None:
        """Goes to the first article of an issue."""
        if issue != self.place.issue:
            self.go(Place(issue=issue))

    def step_page(self, by: int) -> None:
        """Goes to the page `by` pages further in this issue, if there is one."""
        pages = self.shelf.pages if self.shelf else ()
        number = next((at for at, page in enumerate(pages) if page.id == self.place.page), None)
        if number is not None and 0 <= number + by < len(pages):
            self.open_page(pages[number + by].id)

    def go_back(self) -> None:
        """Returns to where one was."""
        if self._back:
            self._forward.append(self.place)
            self._read(self._back.pop(), issues=False)

    def go_forward(self) -> None:
        """Goes where one came back from."""
        if self._forward:
            self._back.append(self.place)
            self._read(self._forward.pop(), issues=False)

    def refresh(self, *, issues: bool = True) -> None:
        """Reads everything that is shown once more."""
        self._read(self._wanted, issues=issues)
        if self._words:
            self.search(self._words)

    def search(self, words: str) -> None:
        """Looks for words in the whole library; "" goes back to the articles of the page."""
        self._words = words.strip()
        if not self._words:
            if self.shelf is not None:
                self.shown.emit(self.shelf)
            return
        asked = self._words

        def answer(rows: tuple[ArticleRow, ...]) -> None:
            if asked == self._words:
                self.found.emit(asked, rows)

        self._session.run(lambda library: shelf.find(library, asked), answer)

    @property
    def words(self) -> str:
        """What is looked for, "" for nothing."""
        return self._words

    def _read(self, place: Place, *, issues: bool) -> None:
        self._asked += 1
        self._wanted = place
        asked = self._asked
        if place != self.place:
            self._patience.start()

        author = self._author()

        def work(library: Library) -> Shelf:
            return shelf.read(library, place, author=author, issues=issues)

        def answer(found: Shelf) -> None:
            if asked == self._asked:
                self._show(found)

        self._session.run(work, answer)

    def _need_picture(self, found: Shelf) -> None:
        """Reads the picture of the page, small, unless it is known; `pictured` says when it is there."""
        page = next((one for one in found.pages if one.id == found.place.page), None)
        name = page.picture if page else None
        if name is None or name in self._pictures:
            self.pictured.emit(self._pictures.get(name or "", None))
            return

        def answer(image: QImage) -> None:
            self._pictures = {**dict(list(self._pictures.items())[-PICTURES:]), name: image}
            if self.place.page == found.place.page:
                self.pictured.emit(image)

        self._session.run(lambda library: shelf.thumbnail(library, name, PICTURE_WIDTH), answer)

    def _show(self, found: Shelf) -> None:
        self.shelf, self.place, self.record = found, found.place, found.record
        self._wanted = found.place
        self._patience.stop()
        self.shown.emit(found)
        self._need_picture(found)

    def see(self, articles: Sequence[int]) -> None:
        """Goes to the first of these articles unless one of them is shown: what undo and redo did is to be seen."""
        if articles and self._wanted.article not in articles:
            self._read(Place(article=articles[0]), issues=False)

    def _follow(self, _outcome: Outcome) -> None:
        """Shows what a command changed."""
        self.refresh(issues=False)
