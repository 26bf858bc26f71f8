"""A page as the review of its division shows it: lines, regions, articles in reading order, and how sure they are."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from reader.library.file import Library
from reader.library.lines import fraction
from reader.library.reads.articles import title_of
from reader.library.reads.counting import CHARACTERS
from reader.library.stored import load, load_boxes, load_reasons
from reader.model.article import Kind
from reader.model.errors import NotFound
from reader.model.evidence import Reason
from reader.model.page import Box, Unit


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A line; `article` is None where it is furniture, `role` says of which sort. The box is in fractions."""

    id: int
    text: str
    box: Box | None
    article: int | None
    role: str
    vertical: bool


@dataclass(frozen=True, slots=True)
class ReviewRegion:
    """A region of an article; the box is in fractions of the page, `reasons` say why it has its role."""

    id: int
    article: int
    role: str
    box: Box
    confidence: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ReviewPiece:
    """An article that stands on the page, wholly or in part. `home` is the id of the page where it begins.

    `elsewhere` are the other pages it stands on, their id and number; `confidence` (0…1) and `reasons` are those of
    the reading, `touched` says whether what a person cut or joined of it since still stands.
    """

    id: int
    title: str
    kind: Kind
    home: int
    characters: int
    confidence: float
    reasons: tuple[Reason, ...]
    elsewhere: tuple[tuple[int, int], ...]
    touched: bool


@dataclass(frozen=True, slots=True)
class OtherPiece:
    """An article on another page of the issue."""

    id: int
    title: str
    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Review:
    """A page under review. `width` and `height` are in page units, all boxes in fractions of the page.

    `pieces` are in reading order; `rules`, `frames` and `pictures` are what is drawn on the page.
    """

    page: int
    issue: int
    number: int
    label: str | None
    width: float
    height: float
    unit: Unit
    picture: str | None
    checked: bool
    pieces: tuple[ReviewPiece, ...]
    regions: tuple[ReviewRegion, ...]
    lines: tuple[ReviewLine, ...]
    rules: tuple[Box, ...]
    frames: tuple[Box, ...]
    pictures: tuple[Box, ...]
    others: tuple[OtherPiece, ...]

    @property
    def has_geometry(self) -> bool:
        """Whether the page's lines have places."""
        return self.unit is not Unit.NONE and self.width > 0 and self.height > 0


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A page in the list of an issue: `doubts` counts its articles less sure than `DOUBTFUL` that no person cut."""

    id: int
    number: int
    label: str | None
    picture: str | None
    articles: int
    regions: int
    doubts: int
    checked: bool


DOUBTFUL = 0.75
"""Articles whose confidence is below this are to be looked at."""


@dataclass(frozen=True, slots=True)
class PageToCheck:
    """A page that nobody has checked yet, with the name and the date (ISO 8601) of its issue, None where unknown."""

    page: ReviewPage
    publication: str | None
    date: str | None


_CUT_BY_HAND = """
    EXISTS (SELECT 1 FROM entry_article JOIN entry ON entry.id = entry_article.entry
            WHERE entry_article.article = article.id AND entry.state = 'standing'
            AND (entry.command GLOB 'region.*' OR entry.command GLOB 'article.*'))
"""

_PAGES = f"""
    SELECT page.id, page.number, page.label, page.picture,
      (SELECT count(*) FROM article WHERE article.page = page.id AND NOT article.gone),
      (SELECT count(*) FROM region JOIN article ON article.id = region.article AND NOT article.gone
       WHERE region.page = page.id),
      (SELECT count(*) FROM article
       WHERE article.page = page.id AND NOT article.gone AND confidence < ? AND NOT {_CUT_BY_HAND}),
      page.checked, issue.publication, issue.date
    FROM page JOIN issue ON issue.id = page.issue
"""


def review_pages(library: Library, issue: int) -> tuple[ReviewPage, ...]:
    """The pages of an issue by number, and how far their review is."""
    sql = f"{_PAGES} WHERE page.issue = ? AND NOT page.gone ORDER BY page.number, page.id"
    return tuple(map(_page, library.rows(sql, DOUBTFUL, issue)))


def pages_to_check(library: Library, limit: int) -> tuple[PageToCheck, ...]:
    """The pages that nobody has checked yet, those of the issue that came in last before the others."""
    sql = f"{_PAGES} WHERE NOT page.checked AND NOT page.gone ORDER BY issue.id DESC, page.number, page.id LIMIT ?"
    rows = library.rows(sql, DOUBTFUL, limit)
    return tuple(PageToCheck(_page(row), row["publication"], row["date"]) for row in rows)


def count_to_check(library: Library) -> int:
    """How many pages nobody has checked yet."""
    count: int = library.value("SELECT count(*) FROM page WHERE NOT checked AND NOT gone")
    return count


def _page(row: sqlite3.Row) -> ReviewPage:
    return ReviewPage(row[0], row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7]))


def review(library: Library, page: int) -> Review:
    """A page under review.

    Raises:
        NotFound: there is no such page.
    """
    with library.snapshot():
        row = library.row("SELECT * FROM page WHERE id = ? AND NOT gone", page)
        if row is None:
            raise NotFound(thing="page", id=page)
        return Review(
            row["id"],
            row["issue"],
            row["number"],
            row["label"],
            row["width"],
            row["height"],
            Unit(row["unit"]),
            row["picture"],
            bool(row["checked"]),
            _pieces(library, page),
            _regions(library, page),
            _lines(library, row),
            _drawn(row, "rules"),
            _drawn(row, "frames"),
            _drawn(row, "pictures"),
            _others(library, row["issue"], page),
        )


def _pieces(library: Library, page: int) -> tuple[ReviewPiece, ...]:
    sql = f"""
        SELECT article.*, {CHARACTERS} AS characters, substr(article.text, 1, 400) AS opening,
          {_CUT_BY_HAND} AS touched
        FROM article WHERE NOT gone AND (
          page = ? OR id IN (SELECT article FROM region WHERE page = ?)
          OR id IN (SELECT placement.article FROM placement JOIN line ON line.id = placement.id WHERE line.page = ?))
        ORDER BY page != ?, position, id
    """
    return tuple(_piece(library, row, page) for row in library.rows(sql, page, page, page, page))


def _piece(library: Library, row: sqlite3.Row, page: int) -> ReviewPiece:
    sql = """
        SELECT DISTINCT page.id, page.number FROM placement JOIN line ON line.id = placement.id
        JOIN page ON page.id = line.page AND NOT page.gone
        WHERE placement.article = ? AND page.id != ? ORDER BY page.number
    """
    elsewhere = tuple((other[0], other[1]) for other in library.rows(sql, row["id"], page))
    return ReviewPiece(
        row["id"],
        title_of(row["opening"], load(row["roles"])),
        Kind(row["kind"]),
        row["page"],
        row["characters"],
        row["confidence"],
        load_reasons(row["reasons"]),
        elsewhere,
        bool(row["touched"]),
    )


def _regions(library: Library, page: int) -> tuple[ReviewRegion, ...]:
    sql = """
        SELECT region.id, article, role, left, top, right, bottom, region.confidence, region.reasons FROM region
        JOIN article ON article.id = region.article AND NOT article.gone WHERE region.page = ? ORDER BY region.id
    """
    return tuple(
        ReviewRegion(row[0], row[1], row[2], Box(*row[3:7]), row[7], load_reasons(row[8]))
        for row in map(tuple, library.rows(sql, page))
    )


def _lines(library: Library, page: sqlite3.Row) -> tuple[ReviewLine, ...]:
    sql = """
        SELECT line.id, line.text, box, CASE WHEN article.gone THEN NULL ELSE article.id END, role, vertical
        FROM line JOIN placement ON placement.id = line.id LEFT JOIN article ON article.id = placement.article
        WHERE line.page = ? ORDER BY line.position
    """
    size = (page["width"], page["height"])
    return tuple(
        ReviewLine(id_, text, fraction(box, *size), article, role, bool(vertical))
        for id_, text, box, article, role, vertical in map(tuple, library.rows(sql, page["id"]))
    )


def _drawn(page: sqlite3.Row, name: str) -> tuple[Box, ...]:
    width, height = page["width"], page["height"]
    if width <= 0 or height <= 0:
        return ()
    return tuple(
        Box(box.left / width, box.top / height, box.right / width, box.bottom / height)
        for box in load_boxes(page[name])
    )


def _others(library: Library, issue: int, page: int) -> tuple[OtherPiece, ...]:
    sql = """
        SELECT article.id, substr(article.text, 1, 400), article.roles, page.id, page.number FROM article
        JOIN page ON page.id = article.page AND NOT page.gone
        WHERE page.issue = ? AND page.id != ? AND NOT article.gone ORDER BY page.number, article.position, article.id
    """
    found = map(tuple, library.rows(sql, issue, page))
    return tuple(OtherPiece(id_, title_of(text, load(roles)), home, number) for id_, text, roles, home, number in found)
