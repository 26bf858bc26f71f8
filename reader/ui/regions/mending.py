"""What a person puts right on the page under review: wishes of canvas, list and facts become corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.regions.boxes import middle_in
from reader.ui.regions.corrections import Corrections

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.model.page import Box
    from reader.ui.regions.reviewing import Reviewing
    from reader.ui.window import MainWindow


class Mending(QObject):
    """Serves a review: what is chosen is asked of it, what comes of a correction is told to it."""

    def __init__(self, window: MainWindow, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._window, self._at = window, reviewing
        self.corrections = Corrections(window.session, window.author, self)
        self._numbered = 0

    def begin_numbers(self) -> None:
        """The next article that is numbered comes first."""
        self._numbered = 0

    def join(self, articles: tuple[int, ...]) -> None:
        """Joins articles in reading order into the first of them."""
        board = self._at.board
        if board is None:
            return
        ordered = sorted(articles, key=lambda one: board.numbers.get(one, 0))
        names = self.tr("Articles joined")
        self._at.articles, self._at.region = (ordered[0],), None
        self.corrections.join(ordered, lambda _: self._say(names))

    def join_with(self, article: int) -> None:
        """Joins the article that was clicked to the chosen one; without one it is chosen."""
        if self._at.articles and article != self._at.articles[0]:
            self.join((self._at.articles[0], article))
            self._window.actions_["review.select"].trigger()
        else:
            self._at.choose(None, article)

    def draw(self, box: Box) -> None:
        """Draws a region (fractions of the page) of the chosen article, or of a new one."""
        if self._at.page is None or self._at.board is None:
            return
        article = self._at.articles[0] if self._at.articles else None
        lines = [line for line in self._at.board.review.lines if line.box is not None and middle_in(line.box, box)]
        role = "body" if lines else "picture"
        if role == "picture" and article is None:
            self._window.toast.say(self.tr("Choose the article that the picture belongs to first"))
            return

        def done(outcome: Outcome) -> None:
            self._at.wanted = outcome.created

        self.corrections.draw(self._at.page, box, role, article, done)
        self._window.actions_["review.select"].trigger()

    def reshape(self, region: int, box: Box, nudged: bool) -> None:
        """Gives a region another box."""
        self.corrections.reshape(region, box, nudged=nudged)

    def split(self, line: int) -> None:
        """Cuts an article before a line."""

        def done(outcome: Outcome) -> None:
            self._at.region, self._at.articles = None, (outcome.created,) if outcome.created else ()
            self._say(self.tr("Split into two articles"))

        self.corrections.split(line, done)
        self._window.actions_["review.select"].trigger()

    def number(self, article: int) -> None:
        """Puts the article that was clicked at the next place."""
        if self._at.board is None or self._at.page is None:
            return
        order = [piece.id for piece in self._at.board.review.pieces if piece.home == self._at.page]
        if article not in order:
            return
        order.remove(article)
        order.insert(self._numbered, article)
        self._numbered += 1
        self.corrections.order(self._at.page, order)
        self._at.choose(None, article)

    def reorder(self) -> None:
        """Orders the articles anew by where they stand."""
        if self._at.page is not None:
            self.corrections.order_anew(self._at.page)

    def delete(self) -> None:
        """Takes the chosen region away, or all regions of the chosen article."""
        if self._at.board is None:
            return
        chosen = (
            [self._at.region]
            if self._at.region is not None
            else [
                one.id
                for one in self._at.board.review.regions
                if self._at.articles and one.article == self._at.articles[0]
            ]
        )
        if chosen:
            self._at.region = None
            self.corrections.delete(chosen, lambda _: self._say(self.tr("Deleted; its lines are in no article")))

    def free(self) -> None:
        """Makes the chosen region an article of its own."""
        self.assign(0)

    def assign(self, article: int) -> None:
        """Gives the chosen region to an article, 0 makes a new one."""
        if self._at.region is not None:
            self.give(self._at.region, article)

    def give(self, region: int, article: int) -> None:
        """Gives a region to an article, 0 makes a new one."""
        self._at.wanted = region
        self.corrections.assign(region, article or None)

    def set_role(self, role: str) -> None:
        """Says what the chosen region is."""
        if self._at.region is not None:
            self.corrections.set_role(self._at.region, role)

    def turn(self, other: int | None) -> None:
        """Joins the chosen article with one on another page; None parts it from what is there."""
        board = self._at.board
        if board is None or not self._at.articles or self._at.page is None:
            return
        piece = board.pieces[self._at.articles[0]]
        if other is None and piece.elsewhere:
            self.corrections.part(piece.id, self._at.page if piece.home != self._at.page else piece.elsewhere[-1][0])
        elif other is not None and other != piece.id:
            there = next(one for one in board.review.others if one.id == other)
            first, second = (piece.id, other) if there.number > board.review.number else (other, piece.id)
            self.corrections.go_on(first, second, lambda _: self._say(self.tr("One article on both pages")))

    def reorder_by(self, articles: list[int]) -> None:
        """Puts the articles in this order."""
        if self._at.board is not None and self._at.page is not None:
            home = {piece.id for piece in self._at.board.review.pieces if piece.home == self._at.page}
            self.corrections.order(self._at.page, [one for one in articles if one in home])

    def check(self) -> None:
        """Confirms the page and goes on with the next that is not; a confirmed page is opened again."""
        table = self._at.table
        if table is None or self._at.read_only:
            return
        if table.review.checked:
            self.corrections.check(table.review.page, False)
            return
        at = next((i for i, page in enumerate(table.pages) if page.id == table.review.page), 0)
        rest = [page for page in (*table.pages[at + 1 :], *table.pages[:at]) if not page.checked]

        def done(_: Outcome) -> None:
            self._say(self.tr("Page confirmed") if rest else self.tr("All pages of this issue are confirmed"))
            if rest:
                self._window.browsing.open_page(rest[0].id)

        self.corrections.check(table.review.page, True, done)

    def _say(self, text: str) -> None:
        self._window.toast.say(text, self.tr("Undo"), self._window.commands.undo)
