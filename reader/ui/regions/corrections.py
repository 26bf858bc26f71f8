"""What a person puts right becomes a command of the library: one method a wish, each in the author's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.library.commands import dividing, filing, joining, ordering, regions, turning
from reader.segmentation.region import read_region

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.file import Library
    from reader.model.page import Box
    from reader.ui.session import Session

Then = Callable[["Outcome"], None]


class Corrections(QObject):
    """Gives commands to the session; `then` gets what came of each."""

    def __init__(self, session: Session, author: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._author = author

    def draw(self, page: int, box: Box, role: str, article: int | None, then: Then | None = None) -> None:
        """Draws a region (`box` in fractions of the page) of an article, None makes a new one."""

        def work(library: Library, author: str) -> Outcome:
            return regions.draw(library, page, box, role, author=author, read=read_region, article=article)

        self._do(work, then)

    def reshape(self, region: int, box: Box, *, nudged: bool, then: Then | None = None) -> None:
        """Gives a region another box (fractions of the page)."""
        self._do(lambda lib, who: regions.reshape(lib, region, box, author=who, read=read_region, nudged=nudged), then)

    def assign(self, region: int, article: int | None, then: Then | None = None) -> None:
        """Moves a region to another article, None makes a new one."""
        self._do(lambda lib, who: regions.assign(lib, region, article, author=who, read=read_region), then)

    def set_role(self, region: int, role: str) -> None:
        """Says what a region is."""
        self._do(lambda lib, who: regions.set_role(lib, region, role, author=who, read=read_region))

    def delete(self, chosen: Sequence[int], then: Then | None = None) -> None:
        """Takes regions away."""
        self._do(lambda lib, who: regions.delete(lib, chosen, author=who), then)

    def split(self, line: int, then: Then | None = None) -> None:
        """Cuts an article before a line."""
        self._do(lambda lib, who: dividing.split_at(lib, line, author=who), then)

    def join(self, articles: Sequence[int], then: Then | None = None) -> None:
        """Joins articles into the first."""
        self._do(lambda lib, who: joining.join(lib, articles, author=who), then)

    def order(self, page: int, articles: Sequence[int], then: Then | None = None) -> None:
        """Puts the articles of a page in order."""
        self._do(lambda lib, who: ordering.order_articles(lib, page, articles, author=who), then)

    def order_anew(self, page: int) -> None:
        """Puts the articles of a page in order by where they stand."""
        self._do(lambda lib, who: ordering.order_anew(lib, page, author=who))

    def go_on(self, article: int, continuation: int, then: Then | None = None) -> None:
        """Makes one article of two on different pages."""
        self._do(lambda lib, who: turning.go_on(lib, article, continuation, author=who), then)

    def part(self, article: int, page: int, then: Then | None = None) -> None:
        """Makes what stands on a page an article of its own."""
        self._do(lambda lib, who: turning.part(lib, article, page, author=who, read=read_region), then)

    def check(self, page: int, checked: bool, then: Then | None = None) -> None:
        """Says that a page is checked, or not."""
        self._do(lambda lib, who: filing.check_page(lib, page, checked, author=who), then)

    def order_pages(self, issue: int, pages: Sequence[int]) -> None:
        """Puts the pages of an issue in order."""
        self._do(lambda lib, who: ordering.order_pages(lib, issue, pages, author=who))

    def set_issue(self, issue: int, publication: str, date: str, then: Then | None = None) -> None:
        """Sets what an issue is called; "" makes it unknown."""
        self._do(lambda lib, who: filing.set_issue(lib, issue, author=who, publication=publication, date=date), then)

    def set_page(self, page: int, number: int, label: str) -> None:
        """Sets a page's number and label."""
        self._do(lambda lib, who: filing.set_page(lib, page, author=who, number=number, label=label))

    def move_page(self, page: int, issue: int, then: Then | None = None) -> None:
        """Moves a page to another issue."""
        self._do(lambda lib, who: filing.move_page(lib, page, issue, author=who), then)

    def replace_page(self, page: int, by: int, then: Then | None = None) -> None:
        """Puts an imported page in the place of another."""
        self._do(lambda lib, who: filing.replace_page(lib, page, by, author=who), then)

    def delete_page(self, page: int, then: Then | None = None) -> None:
        """Takes a page away."""
        self._do(lambda lib, who: filing.delete_page(lib, page, author=who), then)

    def delete_issue(self, issue: int, then: Then | None = None) -> None:
        """Takes an issue away."""
        self._do(lambda lib, who: filing.delete_issue(lib, issue, author=who), then)

    def _do(self, work: Callable[[Library, str], Outcome], then: Then | None = None) -> None:
        author = self._author()
        self._session.command(lambda library: work(library, author), then)
