"""What the window shows of a library at one moment, read in one go on the library's thread.

`read` finds the place that is meant where only a part of it is given: an article leads to its page and issue, an issue
to its first page, nothing to the newest issue.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.errors import NotFound
from reader.ui.pagemap import Plot

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from reader.library.file import Library
    from reader.library.reads import ArticleRecord, ArticleRow, Entry, IssueRow, PageRow

HISTORY = 200
"""How many entries of an article's history are shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is: ids of issue, page and article, None where nothing is chosen."""

    issue: int | None = None
    page: int | None = None
    article: int | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The place and everything that is shown around it; `issues` is None where they were not asked for.

    `rows` are the articles of the page, `plots` where they stand on it.
    """

    place: Place
    issues: tuple[IssueRow, ...] | None
    pages: tuple[PageRow, ...] = ()
    rows: tuple[ArticleRow, ...] = ()
    plots: tuple[Plot, ...] = ()
    record: ArticleRecord | None = None
    history: tuple[Entry, ...] = ()
    undoable: str = ""
    redoable: str = ""
    """The commands that undo and redo are about, "" where there is none."""


def read(library: Library, wanted: Place, *, author: str, issues: bool = True) -> Shelf:
    """The shelf around a place; what is gone by now is left out of it. All of it is of one moment."""
    from reader.library import reads

    with library.snapshot():
        record = _record(library, wanted.article)
        all_issues = reads.issues(library) if issues or (wanted.issue is None and record is None) else None
        issue = record.issue if record else wanted.issue
        if issue is None and all_issues:
            issue = all_issues[0].id
        pages = reads.pages(library, issue) if issue is not None else ()
        page = _page(pages, record.page if record else wanted.page)
        rows = reads.article_rows(library, page=page) if page is not None else ()
        if record is None and wanted.article is None and rows:
            record = _record(library, rows[0].id)
        place = Place(issue, page, record.id if record else None)
        history = reads.history(library, record.id, HISTORY) if record else ()
        undoable, redoable = _next(reads.history(library, limit=HISTORY), author)
        plots = _plots(library, page, rows)
    return Shelf(place, all_issues, pages, rows, plots, record, history, undoable, redoable)


def thumbnail(library: Library, sha256: str, width: int) -> QImage:
    """The picture of a page, `width` pixels wide; decoded small where the format can, as JPEG does."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage, QImageReader

    from reader.library import reads

    buffer = QBuffer()
    buffer.setData(QByteArray(reads.picture(library, sha256).data))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid():
        return QImage()
    reader.setScaledSize(size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _plots(library: Library, page: int | None, rows: tuple[ArticleRow, ...]) -> tuple[Plot, ...]:
    from reader.library import reads

    boxes = reads.regions(library, page) if page is not None else {}
    return tuple(Plot(row.id, row.title, row.characters, boxes.get(row.id, ()), row.status) for row in rows)


def _next(entries: tuple[Entry, ...], author: str) -> tuple[str, str]:
    """What the author's undo and redo would be about, as far as the newest entries tell."""
    own = [entry for entry in entries if entry.author == author and entry.command not in ("undo", "redo", "import")]
    standing = next((entry.command for entry in own if entry.state == "standing"), "")
    undone = [entry.command for entry in own if entry.state == "undone"]
    return standing, undone[-1] if undone else ""


def find(library: Library, words: str) -> tuple[ArticleRow, ...]:
    """The articles of the whole library whose text holds these words, that carry `#tag` or mention `@entity`."""
    from reader.library import reads

    sign, rest = words[:1], words[1:].strip()
    if sign == "#" and rest:
        wanted = [one.id for one in reads.tags(library) if rest in (one.path, one.name, *one.synonyms)]
        return reads.article_rows(library, tag=wanted[0]) if wanted else ()
    if sign == "@" and rest:
        return reads.article_rows(library, names=rest)
    return reads.article_rows(library, contains=words)


def _record(library: Library, article: int | None) -> ArticleRecord | None:
    from reader.library import reads

    if article is None:
        return None
    try:
        return reads.article(library, article)
    except NotFound:
        return None


def _page(pages: tuple[PageRow, ...], wanted: int | None) -> int | None:
    """The page that is meant, else the first that holds an article."""
    if any(page.id == wanted for page in pages):
        return wanted
    return next((page.id for page in pages if page.articles), pages[0].id if pages else None)
