"""Find in the article: the bar, the matches in the text, and at which of them one stands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.model.spans import Span
from reader.ui.reading.findbar import FindBar, find_all
from reader.ui.reading.view import ArticleView


class Finding(QObject):
    """Ties a find bar to the view; `current` is the index of the match that stands out, None without one."""

    def __init__(self, view: ArticleView, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._bar = view, bar
        self.matches: tuple[Span, ...] = ()
        self.current: int | None = None
        bar.changed.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._stop)

    def open(self, words: str | None = None) -> None:
        """Opens the bar, with these words or with the selected ones."""
        self._bar.open_with(self._view.text_of(*self._view.selection()) if words is None else words)

    def step(self, by: int = 1) -> None:
        """Goes to the next (1) or previous (−1) match; opens the bar where nothing is looked for."""
        if not self._bar.words:
            self.open()
        elif self.matches:
            here = self.current if self.current is not None else (-1 if by > 0 else 0)
            self._go((here + by) % len(self.matches))

    def renew(self) -> None:
        """The text is another: searches it for the same words."""
        self._search(self._bar.words)

    def _search(self, words: str) -> None:
        self.matches, self.current = find_all(self._view.text_of(0, None), words), None
        if self.matches:
            here = self._view.selection()[0]
            self._go(next((i for i, one in enumerate(self.matches) if one.start >= here), 0))
        else:
            self._mark()
            self._bar.show_count(None, 0)

    def _go(self, index: int) -> None:
        self.current = index
        self._mark()
        self._view.reveal(self.matches[index].start, self.matches[index].end)
        self._bar.show_count(index, len(self.matches))

    def _mark(self) -> None:
        self._view.marks.set_matches(self.matches, self.current)
        self._view.viewport().update()

    def _stop(self) -> None:
        """The bar was closed: the match where one stood is selected, the marks go."""
        if self.current is not None:
            found = self.matches[self.current]
            self._view.select(found.start, found.end)
        self.matches, self.current = (), None
        self._mark()
        self._view.setFocus()
