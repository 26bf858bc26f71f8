"""The order in which the articles of a page, and the pages of an issue, are read."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.commands.command import Outcome, perform
from reader.library.file import Library
from reader.library.journal import Journal
from reader.model.errors import BadValue
from reader.model.order import in_reading_order
from reader.model.page import Box


def order_articles(library: Library, page: int, articles: Sequence[int], *, author: str) -> Outcome:
    """Puts the articles of a page in this order; those that are not named come after, as they were.

    Raises:
        NotFound: there is no such page. BadValue: an article is not on it.
    """

    def work(journal: Journal) -> int:
        journal.need("page", page)
        _put_in_order(journal, page, articles)
        return page

    return perform(library, "page.order", author, work, {"page": page, "articles": list(articles)})


def order_anew(library: Library, page: int, *, author: str) -> Outcome:
    """Puts the articles of a page in the order in which they are read, by where they stand on it.

    Articles without regions keep their place behind the others.

    Raises:
        NotFound: there is no such page.
    """

    def work(journal: Journal) -> int:
        journal.need("page", page)
        _put_in_order(journal, page, in_reading_order(beginnings(journal, page)))
        return page

    return perform(library, "page.order", author, work, {"page": page, "automatic": True})


def order_pages(library: Library, issue: int, pages: Sequence[int], *, author: str) -> Outcome:
    """Puts the pages of an issue in this order: they share the numbers they have, or count from 1 where some agree.

    Raises:
        NotFound: there is no such issue. BadValue: these are not its pages.
    """

    def work(journal: Journal) -> int:
        journal.need("issue", issue)
        sql = "SELECT id, number FROM page WHERE issue = ? AND NOT gone ORDER BY number, id"
        numbers = dict(map(tuple, journal.library.rows(sql, issue)))
        if sorted(numbers) != sorted(pages):
            raise BadValue(value=", ".join(map(str, pages)), thing="order of the pages", allowed="each page once")
        free = sorted(numbers.values())
        if len(set(free)) < len(free):
            free = list(range(1, len(free) + 1))
        for page, number in zip(pages, free, strict=True):
            journal.update("page", page, number=number)
        return issue

    return perform(library, "issue.order", author, work, {"issue": issue, "pages": list(pages)})


def _put_in_order(journal: Journal, page: int, articles: Sequence[int]) -> None:
    sql = "SELECT id FROM article WHERE page = ? AND NOT gone ORDER BY position, id"
    there = [row[0] for row in journal.library.rows(sql, page)]
    named = list(dict.fromkeys(articles))
    foreign = [article for article in named if article not in there]
    if foreign:
        raise BadValue(value=foreign[0], thing="article of the page", allowed=", ".join(map(str, there)))
    wanted = [*named, *(article for article in there if article not in named)]
    if wanted == there:
        return
    for position, article in enumerate(wanted):
        journal.touch(article)
        journal.update("article", article, position=float(position))


def beginnings(journal: Journal, page: int) -> dict[int, Box]:
    """Where each article of a page begins: its title, else the first of its regions."""
    sql = """
        SELECT article.id, region.left, region.top, region.right, region.bottom FROM article
        JOIN region ON region.article = article.id AND region.page = article.page
        WHERE article.page = ? AND NOT gone
        ORDER BY article.id, region.role NOT IN ('headline', 'kicker'), region.top, region.left
    """
    found: dict[int, Box] = {}
    for article, *box in map(tuple, journal.library.rows(sql, page)):
        found.setdefault(article, Box(*box))
    return found
