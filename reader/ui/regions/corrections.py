"""What a person puts right becomes a command of the library: one method a wish, each in the author's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from types import ModuleType

    from reader.library.commands.command import Outcome
    from reader.library.commands.places import Read
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
            return _regions().draw(library, page, box, role, author=author, read=_read(), article=article)

        self._do(work, then)

    def reshape(self, region: int, box: Box, *, nudged: bool, then: Then | None = None) -> None:
        """Gives a region another box (fractions of the page)."""
        self._do(lambda lib, who: _regions().reshape(lib, region, box, author=who, read=_read(), nudged=nudged), then)

    def assign(self, region: int, article: int | None, then: Then | None = None) -> None:
        """Moves a region to another article, None makes a new one."""
        self._do(lambda lib, who: _regions().assign(lib, region, article, author=who, read=_read()), then)

    def set_role(self, region: int, role: str) -> None:
        """Says what a region is."""
        self._do(lambda lib, who: _regions().set_role(lib, region, role, author=who, read=_read()))

    def delete(self, chosen: Sequence[int], then: Then | None = None) -> None:
        """Takes regions away."""
        self._do(lambda lib, who: _regions().delete(lib, chosen, author=who), then)

    def split(self, line: int, then: Then | None = None) -> None:
        """Cuts an article before a line."""
        self._do(lambda lib, who: _dividing().split_at(lib, line, author=who), then)

    def join(self, articles: Sequence[int], then: Then | None = None) -> None:
        """Joins articles into the first."""
        self._do(lambda lib, who: _joining().join(lib, articles, author=who), then)

    def order(self, page: int, articles: Sequence[int], then: Then | None = None) -> None:
        """Puts the articles of a page in order."""
        self._do(lambda lib, who: _ordering().order_articles(lib, page, articles, author=who), then)

    def order_anew(self, page: int) -> None:
        """Puts the articles of a page in order by where they stand."""
        self._do(lambda lib, who: _ordering().order_anew(lib, page, author=who))

    def go_on(self, article: int, continuation: int, then: Then | None = None) -> None:
        """Makes one article of two on different pages."""
        self._do(lambda lib, who: _turning().go_on(lib, article, continuation, author=who), then)

    def part(self, article: int, page: int, then: Then | None = None) -> None:
        """Makes what stands on a page an article of its own."""
        self._do(lambda lib, who: _turning().part(lib, article, page, author=who, read=_read()), then)

    def check(self, page: int, checked: bool, then: Then | None = None) -> None:
        """Says that a page is checked, or not."""
        self._do(lambda lib, who: _filing().check_page(lib, page, checked, author=who), then)

    def order_pages(self, issue: int, pages: Sequence[int]) -> None:
        """Puts the pages of an issue in order."""
        self._do(lambda lib, who: _ordering().order_pages(lib, issue, pages, author=who))

    def set_issue(self, issue: int, publication: str, date: str, then: Then | None = None) -> None:
        """Sets what an issue is called; "" makes it unknown."""
        self._do(lambda lib, who: _filing().set_issue(lib, issue, author=who, publication=publication, date=date), then)

    def set_page(self, page: int, number: int, label: str) -> None:
        """Sets a page's number and label."""
        self._do(lambda lib, who: _filing().set_page(lib, page, author=who, number=number, label=label))

    def move_page(self, page: int, issue: int, then: Then | None = None) -> None:
        """Moves a page to another issue."""
        self._do(lambda lib, who: _filing().move_page(lib, page, issue, author=who), then)

    def replace_page(self, page: int, by: int, then: Then | None = None) -> None:
        """Puts an imported page in the place of another."""
        self._do(lambda lib, who: _filing().replace_page(lib, page, by, author=who), then)

    def delete_page(self, page: int, then: Then | None = None) -> None:
        """Takes a page away."""
        self._do(lambda lib, who: _filing().delete_page(lib, page, author=who), then)

    def delete_issue(self, issue: int, then: Then | None = None) -> None:
        """Takes an issue away."""
        self._do(lambda lib, who: _filing().delete_issue(lib, issue, author=who), then)

    def _do(self, work: Callable[[Library, str], Outcome], then: Then | None = None) -> None:
        author = self._author()
        self._session.command(lambda library: work(library, author), then)


# The library's modules are heavy and are loaded on its own thread, when the first correction is made.


def _regions() -> ModuleType:
    from reader.library.commands import regions

    return regions


def _dividing() -> ModuleType:
    from reader.library.commands import dividing

    return dividing


def _filing() -> ModuleType:
    from reader.library.commands import filing

    return filing


def _joining() -> ModuleType:
    from reader.library.commands import joining

    return joining


def _ordering() -> ModuleType:
    from reader.library.commands import ordering

    return ordering


def _turning() -> ModuleType:
    from reader.library.commands import turning

    return turning


def _read() -> Read:
    from reader.segmentation.region import read_region

    return read_region
