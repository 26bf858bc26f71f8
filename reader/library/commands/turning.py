"""转版: an article that goes on on another page, put together and taken apart."""

from __future__ import annotations

from reader.library.commands.assigning import give_new, settle
from reader.library.commands.carrying import put, take
from reader.library.commands.command import Outcome, perform
from reader.library.commands.places import Read, article_lines, box_of, hull, regions_of
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.stored import load_content, load_map
from reader.model.errors import BadValue
from reader.model.page import Box
from reader.model.text import Role

_TITLES = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD)


def go_on(library: Library, article: int, continuation: int, *, author: str) -> Outcome:
    """Makes one article of two: `continuation` is where `article` goes on. `Outcome.created` is the article.

    A sentence that the turn of the page tore is whole again. The titles that the continuation repeats leave the text;
    their lines stay the article's.

    Raises:
        NotFound: there is no such article. BadValue: both are one.
    """

    def work(journal: Journal) -> int:
        row, other = journal.need("article", article), journal.need("article", continuation)
        if article == continuation:
            raise BadValue(value=continuation, thing="continuation", allowed="another article")
        journal.touch(article)
        content = load_content(other["text"], other["roles"])
        source = load_map(other["source_map"])
        titles = [block for block in content.blocks if block.role in _TITLES]
        repeated = {line for block in titles for line in source.cut(block.start, block.end).lines()}
        lines = article_lines(journal, continuation)
        parcels = take(journal, continuation, {line.id for line in lines} - repeated)
        put(journal, article, len(row["text"]), parcels)
        take(journal, continuation, {line.id for line in lines})
        for line in lines:
            journal.update("placement", line.id, article=article)
        settle(journal, continuation, heir=article)
        return article

    return perform(library, "article.go_on", author, work, {"article": article, "continuation": continuation})


def part(library: Library, article: int, page: int, *, author: str, read: Read) -> Outcome:
    """Makes what stands on one of its pages an article of its own; `Outcome.created` is that one.

    Raises:
        NotFound: there is no such article or page. BadValue: the article does not stand on that page and another.
    """

    def work(journal: Journal) -> int:
        journal.need("article", article)
        number = journal.need("page", page)["number"]
        every = article_lines(journal, article)
        lines = [line for line in every if line.spot.page == number]
        if not lines or len(lines) == len(every):
            raise BadValue(value=number, thing="page of a turn", allowed="a page of an article that stands on two")
        regions = [row for row in regions_of(journal, article) if row["page"] == page]
        box = box_of(regions[0]) if regions else hull(lines) or Box(0.0, 0.0, 1.0, 1.0)
        return give_new(journal, page, lines, box, None, read, [row["id"] for row in regions])

    return perform(library, "article.part", author, work, {"article": article, "page": page})
