"""What a few letters mean as a place in an issue: a page, an article, a printed line of the article. Pure functions.

Pages go by number or label (2, 02, A02), articles by words of their titles, pinyin or initials, lines by :120.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from reader.model.article import Article
from reader.ui.matching import Name, find

LINE = (":", "：")
"""What stands before the number of a line."""

MOST = 20
"""How many articles are offered for the same letters."""


class Kind(Enum):
    """What a place is."""

    PAGE = "page"
    ARTICLE = "article"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: the id of a page or an article, or the code point where a line begins; `name` is how it is called."""

    kind: Kind
    key: int
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A page or an article with how it is called and read."""

    id: int
    name: Name


def spots(
    query: str, pages: Sequence[tuple[int, int, str]], articles: Sequence[Named], lines: Sequence[int]
) -> tuple[Spot, ...]:
    """The places that `query` may mean, the likeliest first.

    `pages` are id, number and label; `lines` the code points where the lines of the article begin. A line beyond the
    last one is the last.
    """
    wanted = query.strip()
    if wanted.startswith(LINE):
        number = wanted[1:].strip()
        there = number.isdecimal() and int(number) > 0 and bool(lines)
        return (_line(min(int(number), len(lines)), lines),) if there else ()
    return (*_pages(wanted, pages), *_articles(wanted, articles)) if wanted else ()


def line_starts(article: Article) -> tuple[int, ...]:
    """Where each printed line of an article begins in its text, in code points; its paragraphs where none is known."""
    starts: dict[int, int] = {}
    at = 0
    for run in article.source.runs:
        if run.line is not None:
            starts.setdefault(run.line, at)
        at += run.length
    return tuple(starts.values()) or tuple(block.start for block in article.content.blocks)


def _line(number: int, lines: Sequence[int]) -> Spot:
    return Spot(Kind.LINE, lines[number - 1], str(number))


def _pages(wanted: str, pages: Sequence[tuple[int, int, str]]) -> list[Spot]:
    asked = wanted.casefold()
    found = []
    for id_, number, label in pages:
        names = {str(number), f"{number:02}", label.casefold()}
        if asked in names:
            found.append(Spot(Kind.PAGE, id_, label or str(number)))
    return found


def _articles(wanted: str, articles: Sequence[Named]) -> list[Spot]:
    hits = [
        (hit.rank, number, one) for number, one in enumerate(articles) if (hit := find(wanted, one.name)) is not None
    ]
    return [Spot(Kind.ARTICLE, one.id, one.name.text) for _, _, one in sorted(hits, key=lambda hit: hit[:2])[:MOST]]
