"""Opens the field of Ctrl+G on the issue that is shown, and leads to what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.goto.field import GoToField
from reader.ui.goto.places import Kind, Named, Spot, line_starts, spots
from reader.ui.matching import Name, readings_of
from reader.ui.sections import LIBRARY

if TYPE_CHECKING:
    from reader.library.file import Library
    from reader.ui.window import MainWindow


class Leading(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.field = GoToField(window)
        self.field.chosen.connect(self.lead)
        self.field.left.connect(window.pane.setFocus)

    def open(self) -> None:
        """Opens the field; the titles of the other pages, and how they are read, come a moment later."""
        window = self._window
        shelf = window.browsing.shelf
        rows = shelf.rows if shelf is not None else ()
        self.field.open_on(self._search([Named(row.id, Name(row.title)) for row in rows]))
        issue = window.browsing.place.issue
        if issue is not None:
            window.session.run(partial(_titles, issue=issue), self._refine)

    def lead(self, spot: Spot) -> None:
        """Goes to a place."""
        window = self._window
        window.show_section(LIBRARY)
        if spot.kind is Kind.PAGE:
            window.browsing.open_page(spot.key)
        elif spot.kind is Kind.ARTICLE:
            window.browsing.open_article(spot.key)
        else:
            window.pane.select(spot.key, spot.key)
        window.pane.setFocus()

    def _refine(self, articles: list[Named]) -> None:
        self.field.search_with(self._search(articles))

    def _search(self, articles: Sequence[Named]) -> partial[tuple[Spot, ...]]:
        shelf, record = self._window.browsing.shelf, self._window.browsing.record
        pages = [(page.id, page.number, page.label or "") for page in shelf.pages] if shelf is not None else []
        lines = line_starts(record.article) if record is not None else ()
        return partial(spots, pages=pages, articles=articles, lines=lines)


def _titles(library: Library, issue: int) -> list[Named]:
    """The articles of an issue, with how their titles are read."""
    from reader.library import reads

    return [Named(row.id, _read(row.title)) for row in reads.article_rows(library, issue=issue)]


@lru_cache(maxsize=20_000)
def _read(title: str) -> Name:
    return Name(title, readings_of(title))
