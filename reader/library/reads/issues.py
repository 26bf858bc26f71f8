"""Issues, their pages, and what stands on the pages outside the articles."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.file import Library
from reader.library.lines import fraction
from reader.library.reads.counting import CHARACTERS
from reader.library.stored import load_reasons
from reader.model.errors import NotFound
from reader.model.evidence import Reason
from reader.model.page import Box, Picture


@dataclass(frozen=True, slots=True)
class IssueRow:
    """An issue 期; `publication` and `date` (ISO 8601) are None where unknown. `pages` and `articles` are counts."""

    id: int
    uuid: str
    publication: str | None
    date: str | None
    pages: int
    articles: int


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page 版面; counts of its articles, of their characters (code points) and of articles proofed or approved.

    `picture` is the SHA-256 of its picture, None without one; `width` and `height` are in page units.
    """

    id: int
    issue: int
    number: int
    label: str | None
    articles: int
    characters: int
    done: int
    picture: str | None
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class FurnitureRow:
    """A line of a page (`page` is its number) that is in no article, and how sure its role is."""

    page: int
    role: str
    text: str
    confidence: float
    reasons: tuple[Reason, ...]


_ISSUES = """
    SELECT issue.id, issue.uuid, publication, date,
      (SELECT count(*) FROM page WHERE page.issue = issue.id AND NOT page.gone),
      (SELECT count(*) FROM article JOIN page ON page.id = article.page
       WHERE page.issue = issue.id AND NOT article.gone)
    FROM issue WHERE NOT issue.gone
"""


def issues(library: Library) -> tuple[IssueRow, ...]:
    """All issues, the newest date first, undated ones last."""
    sql = _ISSUES + " ORDER BY date IS NULL, date DESC, publication, id"
    return tuple(IssueRow(*row) for row in library.rows(sql))


def issue(library: Library, id_: int) -> IssueRow:
    """One issue.

    Raises:
        NotFound: there is none with this id.
    """
    row = library.row(_ISSUES + " AND issue.id = ?", id_)
    if row is None:
        raise NotFound(thing="issue", id=id_)
    return IssueRow(*row)


def pages(library: Library, issue: int) -> tuple[PageRow, ...]:
    """The pages of an issue by number."""
    sql = f"""
        SELECT page.id, page.issue, page.number, page.label, count(article.id), ifnull(sum({CHARACTERS}), 0),
          ifnull(sum(article.status IN ('proofed', 'approved')), 0), page.picture, page.width, page.height
        FROM page LEFT JOIN article ON article.page = page.id AND NOT article.gone
        WHERE page.issue = ? AND NOT page.gone GROUP BY page.id ORDER BY page.number, page.id
    """
    return tuple(PageRow(*row) for row in library.rows(sql, issue))


def regions(library: Library, page: int) -> dict[int, tuple[Box, ...]]:
    """Where the articles of a page stand on it: the boxes of each by its id, as fractions of the page."""
    sql = """
        SELECT region.article, region.left, region.top, region.right, region.bottom FROM region
        JOIN article ON article.id = region.article AND NOT article.gone WHERE region.page = ? ORDER BY region.id
    """
    found: dict[int, tuple[Box, ...]] = {}
    for row in library.rows(sql, page):
        found[row[0]] = (*found.get(row[0], ()), Box(*row[1:]))
    return found


def line_places(library: Library, lines: Sequence[int]) -> tuple[tuple[str, Box], ...]:
    """Where lines stand: the SHA-256 of their page's picture and the box in fractions of the page, in their order.

    Lines without geometry, or of a page without a picture, are left out.
    """
    sql = """
        SELECT line.id, page.picture, line.box, page.width, page.height FROM line JOIN page ON page.id = line.page
        WHERE line.id IN (SELECT value FROM json_each(?)) AND page.picture IS NOT NULL
    """
    found = {row[0]: (row[1], fraction(*row[2:])) for row in map(tuple, library.rows(sql, json.dumps(list(lines))))}
    places = (found.get(line) for line in lines)
    return tuple((name, box) for name, box in filter(None, places) if box is not None)


def picture(library: Library, sha256: str) -> Picture:
    """The picture of a page, by its SHA-256 (`PageRow.picture`).

    Raises:
        NotFound: there is none.
    """
    row = library.row("SELECT format, width, height, data FROM picture WHERE sha256 = ?", sha256)
    if row is None:
        raise NotFound(thing="picture", id=sha256)
    return Picture(*row)


def furniture(library: Library, issue: int) -> tuple[FurnitureRow, ...]:
    """The lines of an issue's pages that are in no article, in the order of the pages."""
    sql = """
        SELECT page.number, placement.role, line.text, placement.confidence, placement.reasons FROM page
        JOIN line ON line.page = page.id JOIN placement ON placement.id = line.id
        WHERE page.issue = ? AND NOT page.gone AND placement.article IS NULL
        ORDER BY page.number, page.id, line.position
    """
    return tuple(
        FurnitureRow(row["number"], row["role"], row["text"], row["confidence"], load_reasons(row["reasons"]))
        for row in library.rows(sql, issue)
    )
