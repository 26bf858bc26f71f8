"""Pages of the library as segmentation left them: for what looks at an issue as a whole after its pages are stored."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from reader.library.file import Library
from reader.library.lines import line_from
from reader.library.reads.articles import article
from reader.model.article import Article
from reader.model.issue import SegmentedPage
from reader.model.page import Page, Unit
from reader.model.sourcemap import Run, SourceMap


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its articles as they stand, lines named by their index on the page; `articles` are their ids."""

    page: SegmentedPage
    articles: tuple[int, ...]


def sheets(library: Library, issue: int) -> tuple[Sheet, ...]:
    """The pages of an issue by number; articles that lie on several pages are left out."""
    with library.snapshot():
        sql = "SELECT * FROM page WHERE issue = ? AND NOT gone ORDER BY number, id"
        return tuple(_sheet(library, row) for row in library.rows(sql, issue))


def _sheet(library: Library, row: sqlite3.Row) -> Sheet:
    lines = library.rows("SELECT * FROM line WHERE page = ? ORDER BY position", row["id"])
    index = {line["id"]: at for at, line in enumerate(lines)}
    sql = "SELECT id FROM article WHERE page = ? AND NOT gone ORDER BY position, id"
    found = [(one[0], article(library, one[0]).article) for one in library.rows(sql, row["id"])]
    whole = [(id_, _by_index(one, index)) for id_, one in found if all(line in index for line in one.lines)]
    page = Page(
        tuple(line_from(line) for line in lines),
        number=row["number"],
        label=row["label"],
        width=row["width"],
        height=row["height"],
        unit=Unit(row["unit"]),
    )
    return Sheet(SegmentedPage(page, tuple(one for _, one in whole)), tuple(id_ for id_, _ in whole))


def _by_index(one: Article, index: dict[int, int]) -> Article:
    runs = (run if run.line is None else Run(run.length, index.get(run.line), run.offset) for run in one.source.runs)
    return replace(one, source=SourceMap.of(runs), lines=tuple(index[line] for line in one.lines))
