"""The review of one page after another: reads what is shown, keeps what is chosen, turns wishes into corrections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from reader.model.errors import NotFound
from reader.ui.regions.board import Board
from reader.ui.regions.filing import Filing
from reader.ui.regions.mending import Mending
from reader.ui.regions.menu import region_menu
from reader.ui.regions.pages import ReviewPages
from reader.ui.regions.pyramid import Pyramid, read_levels
from reader.ui.regions.screen import ReviewScreen
from reader.ui.regions.side import ReviewSide
from reader.ui.sections import REGIONS
from reader.ui.shelf import Place

if TYPE_CHECKING:
    from reader.library.file import Library
    from reader.library.reads import IssueRow, Review, ReviewPage
    from reader.settings import Settings
    from reader.sources.halves import Grey
    from reader.ui.shelf import Shelf
    from reader.ui.window import MainWindow

PYRAMIDS = 2
"""How many pages keep their decoded picture."""


@dataclass(frozen=True, slots=True)
class Table:
    """What the review shows at one moment: a page, its issue and the issue's pages."""

    review: Review
    issue: IssueRow
    pages: tuple[ReviewPage, ...]


def read_table(library: Library, page: int) -> Table | None:
    """Everything around a page; None where it is gone."""
    from reader.library import reads

    with library.snapshot():
        try:
            review = reads.review(library, page)
        except NotFound:
            return None
        return Table(review, reads.issue(library, review.issue), reads.review_pages(library, review.issue))


class Reviewing(QObject):
    """Serves one window; its three widgets stand in the panes while a page is under review.

    `region` and `articles` are what is chosen, the current article first; `wanted` is a region to choose when the page
    is read again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.pages = ReviewPages(window.actions_, window.thumbs)
        self.screen = ReviewScreen(window.actions_)
        self.side = ReviewSide(window.actions_)
        self.mending = Mending(window, self)
        self.table: Table | None = None
        self.board: Board | None = None
        self.region: int | None = None
        self.articles: tuple[int, ...] = ()
        self.page: int | None = None
        self.wanted: int | None = None
        self._pyramids: dict[str, Pyramid | None] = {}
        self._undrawable: set[str] = set()
        self._sought: tuple[int, int] | None = None
        """The page on which the next doubt is, once it is there, and the way that one went."""
        self.filing = Filing(window, self)
        self._connect()
        window.preferences.changed.connect(self._renew_hints)

    # -- what is shown -------------------------------------------------------------------------------------------

    def follow(self, shelf: Shelf) -> None:
        """Shows the page where one is in the library, as it is now."""
        page = shelf.place.page
        if page != self.page:
            self.region, self.articles = None, (shelf.place.article,) if shelf.place.article else ()
            self.page = page
        if page is None:
            return

        def answer(table: Table | None) -> None:
            if table is not None and table.review.page == self.page:
                self._show(table)

        self._window.session.run(lambda library: read_table(library, page), answer)

    def choose(self, region: int | None, article: int | None, more: bool = False) -> None:
        """Chooses a region or an article; `more` adds to what is chosen."""
        if more and article is not None and self.articles:
            self.articles = tuple(dict.fromkeys((*self.articles, article)))
        else:
            self.region, self.articles = region, () if article is None else (article,)
        self._mark()

    def set_tool(self, tool: str) -> None:
        """Takes a tool in hand; joining several chosen articles is done at once."""
        if tool == "join" and len(self.articles) > 1:
            self._window.actions_["review.select"].setChecked(True)
            self.mending.join(self.articles)
            tool = "select"
        self.mending.begin_numbers()
        self.screen.canvas.set_tool(tool)
        if tool in ("draw", "split"):
            self.screen.canvas.setFocus()  # their arrows are for the page
        hints = {
            "draw": self.tr(
                "Draw a box over lines, or arrows, Ctrl+arrows, Enter; without an article chosen it is new"
            ),
            "split": self.tr("Click the line that begins an article of its own, or arrows and Enter"),
            "join": self.tr("Click the article that belongs to the chosen one."),
            "order": self.tr("Click the articles one after the other in reading order; V ends it."),
        }
        self._window.status.show_hints(hints.get(tool, self._keys()))

    def _renew_hints(self, old: Settings, new: Settings) -> None:
        if old.language != new.language and self._window.panes.section == REGIONS:
            self.set_tool(self.screen.canvas.tool)

    def step_doubt(self, by: int) -> None:
        """Goes to the next decision that is not sure, on this page or the next that has any."""
        board, table = self.board, self.table
        if board is None or table is None:
            return
        doubts = board.doubtful
        current = self.articles[0] if self.articles else 0
        if current not in doubts and doubts:
            self._go_to(doubts[0 if by > 0 else -1])
        elif doubts and 0 <= doubts.index(current) + by < len(doubts):
            self._go_to(doubts[doubts.index(current) + by])
        else:
            later = [page for page in table.pages if page.doubts and not page.checked and page.id != table.review.page]
            if later:
                self._sought = later[0 if by > 0 else -1].id, by
                self._window.browsing.open_page(self._sought[0])
            else:
                self._window.toast.say(self.tr("No further doubts in this issue"))

    def _go_to(self, article: int) -> None:
        assert self.board is not None
        region = next((one.id for one in self.board.review.regions if one.article == article), None)
        self.choose(region, article)
        self.screen.canvas.reveal(region, article)
        if not self.side.isVisible():  # a narrow window has no room for it
            self._window.toast.say(self.side.doubts.told)

    def _show(self, table: Table) -> None:
        self.table = table
        review, before_that = table.review, self.board
        pyramid = self._pyramids.get(review.picture or "")
        self.board = Board.of(review, pyramid.size if pyramid else None)
        if self.region not in self.board.regions:
            self.region = None
        self.articles = self._still_chosen(before_that)
        if self.wanted is not None and self.wanted in self.board.regions:
            self.region, self.wanted = self.wanted, None
            self.articles = (self.board.regions[self.region].article,)
        self.screen.canvas.editable = self._window.session.current is not None and not self.read_only
        waiting = self.board.placed and pyramid is None and review.picture not in (None, *self._undrawable)
        before = self.screen.canvas.board
        self.screen.canvas.show_board(self.board, pyramid, waiting=waiting)
        self.screen.set_checked(review.checked)
        self.screen.say(self._note(review))
        self.pages.show_issue(table.issue, table.pages, review.page)
        self._mark()
        if self.articles and (before is None or _paper(before) != _paper(self.board)):
            self.screen.canvas.reveal(self.region, self.articles[0])
        self._need_picture(review)
        if self._sought is not None and self._sought[0] == review.page:
            (_, by), self._sought = self._sought, None
            for article in self.board.doubtful[:1] if by > 0 else self.board.doubtful[-1:]:
                self._go_to(article)

    def _still_chosen(self, before: Board | None) -> tuple[int, ...]:
        """The chosen articles that are still there; where all are gone, the one before them: it has taken them in."""
        assert self.board is not None
        there = tuple(one for one in self.articles if one in self.board.pieces)
        if there or before is None or not set(self.articles) <= set(before.numbers):
            return there
        earlier = [one for one in before.numbers if one in self.board.pieces]
        gone = min((before.numbers[one] for one in self.articles), default=0)
        return tuple([one for one in earlier if before.numbers[one] < gone][-1:])

    def _mark(self) -> None:
        if self.board is None:
            return
        if self.region is None and self.articles:
            own = [one.id for one in self.board.review.regions if one.article == self.articles[0]]
            self.region = own[0] if len(own) == 1 else None
        editable = not self.read_only
        self.screen.canvas.choose(self.region, self.articles)
        self.side.show_board(self.board, self.region, self.articles, editable=editable)
        if self._window.panes.section == REGIONS:
            numbers = self.board.numbers
            self._window.status.show_place(numbers.get(self.articles[0]) if self.articles else None, len(numbers))

    def _note(self, review: Review) -> str:
        if not review.has_geometry:
            return self.tr(
                "This page has no places of its lines: it can be joined, split and put in order, but not drawn on."
            )
        if review.picture is None:
            return self.tr("This page has no picture; its lines are drawn where they stand.")
        return ""

    def _keys(self) -> str:
        return self.tr("V select   R draw   S split   J join   O order   arrows move 1 px")

    @property
    def read_only(self) -> bool:
        """Whether the library cannot be written."""
        current = self._window.session.current
        return current is None or current.read_only

    def _need_picture(self, review: Review) -> None:
        name = review.picture
        if name is None or name in self._pyramids or not review.has_geometry:
            return
        self._pyramids = {**dict(list(self._pyramids.items())[-PYRAMIDS + 1 :]), name: None}

        def answer(levels: tuple[Grey, ...]) -> None:
            self._pyramids[name] = Pyramid(levels) if levels else None
            if not levels:
                self._undrawable.add(name)
            if self.table is not None and self.table.review.picture == name:
                self._show(self.table)

        self._window.session.run(lambda library: read_levels(library, name), answer)

    def leave(self) -> None:
        """Goes to the text of the chosen article."""
        article = self.articles[0] if self.articles else None
        if article is not None and article != self._window.browsing.place.article:
            self._window.browsing.go(Place(article=article))

    def _menu(self, point: QPoint) -> None:
        mending = None if self.read_only else self.mending
        region_menu(self.screen, self._window.actions_, self.board, self.region, mending).popup(point)

    def _connect(self) -> None:
        canvas, side = self.screen.canvas, self.side
        canvas.picked.connect(self.choose)
        canvas.reshaped.connect(self.mending.reshape)
        canvas.drawn.connect(self.mending.draw)
        canvas.cut.connect(self.mending.split)
        canvas.joined.connect(self.mending.join_with)
        canvas.ordered.connect(self.mending.number)
        canvas.menu_wanted.connect(self._menu)
        side.picked.connect(self._picked_in_list, Qt.ConnectionType.QueuedConnection)
        side.menu_wanted.connect(self._menu)
        side.model.reordered.connect(self.mending.reorder_by)
        side.model.given.connect(self.mending.give)
        side.facts.role_chosen.connect(self.mending.set_role)
        side.facts.home_chosen.connect(self.mending.assign)
        side.facts.turn_chosen.connect(self.mending.turn)
        side.doubts.next_wanted.connect(lambda: self.step_doubt(1))
        side.doubts.previous_wanted.connect(lambda: self.step_doubt(-1))
        self.pages.page_chosen.connect(self._window.browsing.open_page)
        actions = self._window.actions_
        local = [actions[id_] for id_, one in actions.records.items() if one.local and one.menu == "page"]
        for widget in (self.pages, self.screen, self.side):
            widget.addActions(local)

    def _picked_in_list(self, region: int | None, articles: tuple[int, ...]) -> None:
        board = self.board
        articles = tuple(article for article in articles if board is not None and article in board.pieces)
        if board is None or not articles:
            return
        self.region, self.articles = region, articles
        self._mark()
        shown = self.region or next((one.id for one in board.review.regions if one.article == articles[0]), None)
        self.screen.canvas.reveal(shown, articles[0])


def _paper(board: Board) -> tuple[int, float, float]:
    """Which page a board shows, and in which size."""
    return board.review.page, board.width, board.height
