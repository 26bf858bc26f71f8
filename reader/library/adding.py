"""Putting pages that were read into the library: each page with its lines and articles in one transaction."""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.library import rows
from reader.library.commands.command import add_entry, link_articles
from reader.library.file import Library
from reader.library.history import IMPORT
from reader.library.stored import dump, dump_boxes, dump_map, dump_reasons, dump_roles, dump_spans
from reader.model.article import Article, Status
from reader.model.issue import Furniture, SegmentedPage
from reader.model.page import Line, Page, Picture
from reader.model.sourcemap import Run, SourceMap


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was imported: its name without folders, its format, how many parts it has, its bytes.

    `sha256`, of the bytes, is what names it in the library.
    """

    name: str
    format: str
    pages: int
    data: bytes
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.data).hexdigest())


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one page: the ids of its issue, page and articles; `entry` is None where it was there already.

    `picture` is the SHA-256 of its picture, None without one.
    """

    issue: int
    page: int
    number: int
    articles: tuple[int, ...]
    entry: int | None
    picture: str | None


def find_page(library: Library, sha256: str, source_page: int) -> Added | None:
    """The page that was read from this page (from 0) of a file with these bytes, None if it never was."""
    row = library.row("SELECT * FROM page WHERE source = ? AND source_page = ? AND NOT gone", sha256, source_page)
    return None if row is None else _added(library, dict(row), None)


def known_parts(library: Library, sha256: str, total: int) -> dict[int, tuple[Added, ...]]:
    """The pages that are there of a file with these bytes and `total` parts, by part from 0.

    A part's first page is the source's page of its number, its second comes `total` later, and so on.
    """
    sql = "SELECT * FROM page WHERE source = ? AND NOT gone ORDER BY source_page"
    found: dict[int, tuple[Added, ...]] = {}
    for row in library.rows(sql, sha256):
        part = row["source_page"] % total
        found[part] = (*found.get(part, ()), _added(library, dict(row), None))
    return found


def add_page(
    library: Library,
    source: SourceFile,
    source_page: int,
    segmented: SegmentedPage,
    *,
    author: str,
    publication: str | None = None,
    date: str | None = None,
    issue: int | None = None,
    beside: int | None = None,
    number: int | None = None,
) -> Added:
    """Adds one page and its articles, and records it; a page that is there already is left as it is.

    `issue` is where an undated page belongs; `beside` is that of a page which came with it, where it belongs as well if
    both are of one day and one of them does not name its newspaper. `number` overrides what the page says; without
    either it comes after the pages that are there.
    """
    with library.transaction():
        there = find_page(library, source.sha256, source_page)
        if there is not None:
            return there
        _add_source(library, source)
        home = _issue(library, source, publication or segmented.publication, date or segmented.date, issue, beside)
        said = segmented.page.number
        if said and _is_taken(library, home, said, source):  # each file of a ZIP may count its own pages
            said = None
        number = number or said or _next_number(library, home)
        columns = _page_columns(source, source_page, segmented.page)
        picture = _add_picture(library, segmented.picture)
        page = rows.insert(library, "page", columns | {"issue": home, "number": number, "picture": picture})
        return _fill(library, page, source, segmented, author)


def replace_page(library: Library, page: int, source: SourceFile, segmented: SegmentedPage, *, author: str) -> Added:
    """Puts a new reading of a page in place of one that no person has touched (see `is_touched`).

    A reading that comes out the same changes nothing. The page keeps its issue, number and label. One
    whose articles go on on another page is left as it is.
    """
    with library.transaction():
        row = rows.need(library, "page", page)
        if _spreads(library, page) or _same_reading(library, page, segmented):
            return _added(library, row, None)
        for table in ("placement", "line"):
            library.write(f"DELETE FROM {table} WHERE id IN (SELECT id FROM line WHERE page = ?)", page)
        for table in ("region", "mention", "revision", "article_tag", "annotation"):
            library.write(f"DELETE FROM {table} WHERE article IN (SELECT id FROM article WHERE page = ?)", page)
        library.write("DELETE FROM article WHERE page = ?", page)
        picture = _add_picture(library, segmented.picture)
        rows.update(library, "page", page, {**_drawn(segmented.page), "picture": picture})
        return _fill(library, page, source, segmented, author)


def is_touched(library: Library, page: int) -> bool:
    """Whether a person ever did something to an article of this page or read from it, or checked the page."""
    if rows.need(library, "page", page)["checked"]:
        return True
    sql = """
        SELECT 1 FROM entry_article JOIN entry ON entry.id = entry_article.entry
        WHERE entry.command != ? AND entry_article.article IN (
          SELECT id FROM article WHERE page = ?
          UNION SELECT placement.article FROM line JOIN placement ON placement.id = line.id WHERE line.page = ?
        ) LIMIT 1
    """
    return library.value(sql, IMPORT, page, page) is not None


def _fill(library: Library, page: int, source: SourceFile, segmented: SegmentedPage, author: str) -> Added:
    row = rows.need(library, "page", page)
    lines = _add_lines(library, page, segmented.page.lines)
    articles = [_add_article(library, page, i, one, lines) for i, one in enumerate(segmented.articles)]
    _lay_aside(library, segmented.furniture, lines)
    details = {"file": source.name, "issue": row["issue"], "page": page, "articles": len(articles)}
    entry = add_entry(library, IMPORT, author, details)
    link_articles(library, entry, set(articles))
    return _added(library, row, entry)


def _lay_aside(library: Library, furniture: Sequence[Furniture], lines: Sequence[int]) -> None:
    columns = ("id", "role", "confidence", "reasons")
    sql = f"INSERT INTO placement ({', '.join(columns)}) VALUES (?, ?, ?, ?)"
    kept = [(lines[one.line], one.role, one.confidence, dump_reasons(one.reasons)) for one in furniture]
    library.write_many(sql, kept)


def _add_picture(library: Library, picture: Picture | None) -> str | None:
    """Stores the picture of a page, each once; its SHA-256."""
    if picture is None:
        return None
    sha256 = hashlib.sha256(picture.data).hexdigest()
    sql = "INSERT OR IGNORE INTO picture (sha256, format, width, height, data) VALUES (?, ?, ?, ?, ?)"
    library.write(sql, sha256, picture.format, picture.width, picture.height, picture.data)
    return sha256


def _add_source(library: Library, source: SourceFile) -> None:
    if library.row("SELECT 1 FROM source WHERE sha256 = ?", source.sha256) is None:
        sql = "INSERT INTO source (sha256, name, format, pages, data) VALUES (?, ?, ?, ?, ?)"
        library.write(sql, source.sha256, source.name, source.format, source.pages, source.data)


def _issue(
    library: Library,
    source: SourceFile,
    publication: str | None,
    date: str | None,
    issue: int | None,
    beside: int | None,
) -> int:
    """Where a page belongs: the issue with its publication and date, that of its file, one given, or a new one."""
    sql = "SELECT id FROM issue WHERE publication = ? AND date = ? AND NOT gone"
    found: int | None = library.value(sql, publication, date)
    if found is not None:
        return found
    sibling = _issue_of(library, source)
    if sibling is not None and _completed(library, sibling, publication, date):
        return sibling
    if beside is not None and date and _is_of(library, beside, date) and _completed(library, beside, publication, date):
        return beside
    if issue is not None and None in (publication, date) and _agrees(library, issue, publication, date):
        return issue
    return rows.insert(library, "issue", {"uuid": str(uuid.uuid4()), "publication": publication, "date": date})


def _issue_of(library: Library, source: SourceFile) -> int | None:
    """The issue in which other pages of a file lie."""
    sql = "SELECT issue FROM page WHERE source = ? AND NOT gone ORDER BY source_page LIMIT 1"
    found: int | None = library.value(sql, source.sha256)
    return found


def _is_of(library: Library, issue: int, date: str) -> bool:
    return library.row("SELECT 1 FROM issue WHERE id = ? AND date = ? AND NOT gone", issue, date) is not None


def _completed(library: Library, issue: int, publication: str | None, date: str | None) -> bool:
    """Whether an issue may have this publication and date; what it lacked of them it has then."""
    row = rows.need(library, "issue", issue)
    said = {name: value for name, value in (("publication", publication), ("date", date)) if value is not None}
    if any(row[name] not in (None, value) for name, value in said.items()):
        return False
    if said:
        rows.update(library, "issue", issue, said)
    return True


def _agrees(library: Library, issue: int, publication: str | None, date: str | None) -> bool:
    row = library.row("SELECT publication, date FROM issue WHERE id = ? AND NOT gone", issue)
    return row is not None and (row["publication"], row["date"]) == (publication, date)


def _is_taken(library: Library, issue: int, number: int, source: SourceFile) -> bool:
    sql = "SELECT 1 FROM page WHERE issue = ? AND number = ? AND source = ? AND NOT gone"
    return library.row(sql, issue, number, source.sha256) is not None


def free_number(library: Library, issue: int, number: int) -> int:
    """The number if no page of the issue has it, else the next after them all."""
    sql = "SELECT 1 FROM page WHERE issue = ? AND number = ? AND NOT gone"
    return number if library.value(sql, issue, number) is None else _next_number(library, issue)


def _next_number(library: Library, issue: int) -> int:
    number: int = library.value("SELECT ifnull(max(number), 0) + 1 FROM page WHERE issue = ? AND NOT gone", issue)
    return number


def _page_columns(source: SourceFile, source_page: int, page: Page) -> dict[str, object]:
    return {
        "uuid": str(uuid.uuid4()),
        "label": page.label,
        "source": source.sha256,
        "source_page": source_page,
        **_drawn(page),
    }


def _drawn(page: Page) -> dict[str, object]:
    """A page's size and what is drawn on it, as columns."""
    return {
        "width": page.width,
        "height": page.height,
        "unit": page.unit.value,
        "rules": dump_boxes(page.rules),
        "frames": dump_boxes(page.frames),
        "pictures": dump_boxes(page.pictures),
    }


def _add_lines(library: Library, page: int, lines: Sequence[Line]) -> list[int]:
    """Stores the lines; their ids in order."""
    return [rows.insert(library, "line", _line_columns(page, at, line)) for at, line in enumerate(lines)]


def _line_columns(page: int, position: int, line: Line) -> dict[str, object]:
    return {
        "page": page,
        "position": position,
        "text": line.text,
        "box": dump_boxes([line.box]) if line.box else None,
        "confidence": line.confidence,
        "size": line.size,
        "gap": line.gap,
        "vertical": int(line.vertical),
        "font": line.font,
        "confidences": dump(line.confidences) if line.confidences else None,
        "places": dump_boxes(line.places) if line.places else None,
    }


def _add_article(library: Library, page: int, position: int, article: Article, lines: Sequence[int]) -> int:
    columns = _article_columns(article, _with_ids(article.source, lines))
    id_ = rows.insert(library, "article", columns | {"page": page, "position": position})
    placed = [(lines[index], id_, "article") for index in article.lines]
    library.write_many("INSERT INTO placement (id, article, role) VALUES (?, ?, ?)", placed)
    for region in article.regions:
        box = {"left": region.box.left, "top": region.box.top, "right": region.box.right, "bottom": region.box.bottom}
        place = {"article": id_, "page": page, "role": region.role}
        why = {"confidence": region.confidence, "reasons": dump_reasons(region.reasons)}
        rows.insert(library, "region", {"uuid": str(uuid.uuid4()), **place, **box, **why})
    return id_


def _with_ids(source: SourceMap, lines: Sequence[int]) -> SourceMap:
    """The map with the lines' ids in place of their indices."""
    runs = (run if run.line is None else Run(run.length, lines[run.line], run.offset) for run in source.runs)
    return SourceMap.of(runs)


def _article_columns(article: Article, source: SourceMap) -> dict[str, object]:
    first = {"first_text": article.text, "first_roles": dump_roles(article.content.roles)}
    return {"uuid": str(uuid.uuid4()), "status": Status.UNREAD.value, **first, **read_columns(article, source)}


def read_columns(article: Article, source: SourceMap) -> dict[str, object]:
    """What was read of an article, as columns."""
    return {
        "kind": article.kind.value,
        "label": article.label,
        "text": article.text,
        "roles": dump_roles(article.content.roles),
        "source_map": dump_map(source),
        "byline": dump_spans(article.byline),
        "dateline": dump_spans([article.dateline]) if article.dateline else None,
        "confidence": article.confidence,
        "reasons": dump_reasons(article.reasons),
    }


def _same_reading(library: Library, page: int, segmented: SegmentedPage) -> bool:
    """Whether all that a new reading says of a page is what is stored."""
    lines = library.rows("SELECT * FROM line WHERE page = ? ORDER BY position", page)
    fresh = [_line_columns(page, at, line) for at, line in enumerate(segmented.page.lines)]
    if not _are(lines, fresh) or not _are(
        library.rows("SELECT * FROM page WHERE id = ?", page), [_drawn(segmented.page)]
    ):
        return False
    ids = [row["id"] for row in lines]
    articles = library.rows("SELECT * FROM article WHERE page = ? AND NOT gone ORDER BY position, id", page)
    wanted = [read_columns(article, _with_ids(article.source, ids)) for article in segmented.articles]
    sql = "SELECT * FROM placement WHERE article IS NULL AND id IN (SELECT id FROM line WHERE page = ?) ORDER BY id"
    furniture = sorted((ids[item.line], item.role) for item in segmented.furniture)
    return _are(articles, wanted) and furniture == [(row["id"], row["role"]) for row in library.rows(sql, page)]


def _are(stored: Sequence[sqlite3.Row], wanted: Sequence[Mapping[str, object]]) -> bool:
    """Whether rows hold what is wanted of them, one for one."""
    pairs = zip(stored, wanted, strict=False)
    return len(stored) == len(wanted) and all(row[name] == value for row, one in pairs for name, value in one.items())


def renewed(library: Library, added: Added) -> Added:
    """The page as it stands now, after its pieces may have been joined with others."""
    return _added(library, rows.need(library, "page", added.page), added.entry)


def _spreads(library: Library, page: int) -> bool:
    """Whether an article lies on this page and on another one."""
    sql = """
        SELECT 1 FROM line JOIN placement ON placement.id = line.id JOIN article ON article.id = placement.article
        WHERE line.page = ? AND article.page != ?
        UNION ALL
        SELECT 1 FROM article JOIN placement ON placement.article = article.id JOIN line ON line.id = placement.id
        WHERE article.page = ? AND line.page != ? LIMIT 1
    """
    return library.value(sql, page, page, page, page) is not None


def _added(library: Library, page: rows.Row, entry: int | None) -> Added:
    sql = "SELECT id FROM article WHERE page = ? AND NOT gone ORDER BY position, id"
    articles = tuple(row[0] for row in library.rows(sql, page["id"]))
    return Added(page["issue"], page["id"], page["number"], articles, entry, page["picture"])
