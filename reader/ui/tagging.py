"""Quick tags over the article: opens the palette, gives its wishes to the library, goes on to the next article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from reader.ui.browsing import Browsing
from reader.ui.commanding import Commanding
from reader.ui.session import Session
from reader.ui.settings.preferences import Preferences
from reader.ui.tags.palette import TagPalette
from reader.ui.tags.terms import Term, read_terms

if TYPE_CHECKING:
    from reader.ui.shelf import Shelf


class Tagging(QObject):
    """Keeps the terms of the vocabulary that was read last; `terms_changed(terms)` when they were read again."""

    terms_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        browsing: Browsing,
        commands: Commanding,
        preferences: Preferences,
        palette: TagPalette,
    ) -> None:
        super().__init__(palette)
        self._session = session
        self._browsing = browsing
        self._commands = commands
        self._preferences = preferences
        self._palette = palette
        self.terms: Sequence[Term] = ()
        self.selected: Callable[[], tuple[int, ...]] = tuple
        """Which articles are selected in the list."""
        palette.toggled.connect(self._toggle)
        browsing.shown.connect(self._follow)

    def open(self, at: QPoint) -> None:
        """Opens the palette at a point of its parent, as soon as the vocabulary is read."""
        self.read(lambda: self._show(at))

    def read(self, then: Callable[[], None] | None = None) -> None:
        """Reads the vocabulary again."""
        page = self._browsing.place.page

        def answer(terms: tuple[Term, ...]) -> None:
            self.terms = terms
            self.terms_changed.emit(terms)
            if then is not None:
                then()

        self._session.run(lambda library: read_terms(library, page), answer)

    def _show(self, at: QPoint) -> None:
        record = self._browsing.record
        if record is not None:
            self._palette.open_for(record.tags, self.terms, self._preferences.current.quick_tags, at)

    def _toggle(self, path: str, on: bool) -> None:
        record = self._browsing.record
        if record is None:
            return
        chosen = self.selected()
        articles = chosen if record.id in chosen else (record.id,)
        self._commands.tag(articles, add=[path] if on else [], remove=[] if on else [path])

    def _follow(self, shelf: Shelf) -> None:
        """Shows the tags of the article that is shown now, and what became of the vocabulary."""
        if self._palette.isVisible() and shelf.record is not None:
            tags = shelf.record.tags
            self.read(lambda: self._palette.show_tags(tags, self.terms, self._preferences.current.quick_tags))
