"""The library's work against the bare statements that SQLite needs for it.

`correction` puts a character right in an article of 20,000 characters with 2,000 names in it. The floor writes the text
and moves the names by one statement, in a transaction as safe as ours. `lists` reads what the sidebar shows of 10,000
issues with 100,000 articles; the floor counts them without looking at what is known of each.
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

from comparison import Comparison, compare

from reader.library import reads
from reader.library.adding import SourceFile, add_page
from reader.library.commands import correcting, mentioning
from reader.library.file import Library
from reader.model.article import Article, Kind
from reader.model.issue import SegmentedPage
from reader.model.mentions import Found
from reader.model.page import Line, Page
from reader.model.sourcemap import Run, SourceMap
from reader.model.text import ArticleText, Role

CORRECTION_LIMIT = 8.0
LISTS_LIMIT = 4.0

LINE = "渡口老街的路灯都修好了，夜里出门不用再打手电，居民们说很好。"
LINES = 20_000 // (len(LINE) + 1)
NAMES = 2_000
ISSUES, ARTICLES = 10_000, 10
SOME = 77
"""The issue whose pages and articles are read."""


def correction(folder: Path, rounds: int) -> Comparison:
    """One tracked correction near the beginning of a long article, with everything that is fastened to it."""
    with Library.open(folder / "long.jiaoyue", create=True) as library:
        _add_long(library)
        text = reads.first_reading(library, 1).text
        found = [Found(at * len(text) // NAMES, at * len(text) // NAMES + 3, "place") for at in range(NAMES)]
        mentioning.suggest(library, 1, found, text=text)
        numbers = count()

        def ours() -> float:
            put = "江河湖海"[next(numbers) % 4]
            return _milliseconds(lambda: correcting.correct(library, 1, 40, 41, put * 2, author="测"))

        with closing(_Bare(folder / "floor.sqlite", text)) as bare:
            return compare(ours, bare.correct, rounds=rounds, limit=CORRECTION_LIMIT)


def lists(folder: Path, rounds: int) -> Comparison:
    """All issues with their counts, and the pages and articles of one."""
    with Library.open(folder / "large.jiaoyue", create=True) as library:
        add_many(library, ISSUES)

        def ours() -> float:
            return _milliseconds(
                lambda: (reads.issues(library), reads.pages(library, SOME), reads.article_rows(library, issue=SOME))
            )

        def floor() -> float:
            sql = """
                SELECT issue.id, issue.publication, issue.date, count(article.id) FROM issue
                LEFT JOIN page ON page.issue = issue.id LEFT JOIN article ON article.page = page.id GROUP BY issue.id
            """
            return _milliseconds(lambda: library.rows(sql))

        return compare(ours, floor, rounds=rounds, limit=LISTS_LIMIT)


class _Bare:
    """A text and positions in two tables, and nothing else."""

    def __init__(self, path: Path, text: str) -> None:
        self.text = text
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode=WAL")
        self.connection.execute("PRAGMA synchronous=FULL")
        self.connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT)")
        self.connection.execute("CREATE TABLE mention (id INTEGER PRIMARY KEY, article, start, stop)")
        self.connection.execute("BEGIN")
        self.connection.execute("INSERT INTO article VALUES (1, ?)", [text])
        rows = [(at * len(text) // NAMES, at * len(text) // NAMES + 3) for at in range(NAMES)]
        self.connection.executemany("INSERT INTO mention (article, start, stop) VALUES (1, ?, ?)", rows)
        self.connection.execute("CREATE INDEX mention_article ON mention (article, start)")
        self.connection.execute("COMMIT")

    def correct(self) -> float:
        self.text = self.text[:40] + "江河" + self.text[41:]
        return _milliseconds(self._write)

    def close(self) -> None:
        self.connection.close()

    def _write(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute("UPDATE article SET text = ? WHERE id = 1", [self.text])
        self.connection.execute(
            "UPDATE mention SET start = start + 1, stop = stop + 1 WHERE article = 1 AND start > 40"
        )
        self.connection.execute("COMMIT")


def _add_long(library: Library) -> None:
    content = ArticleText.join([(Role.PARAGRAPH, LINE)] * LINES)
    runs = [Run(1)] * (2 * LINES - 1)
    runs[::2] = [Run(len(LINE), line) for line in range(LINES)]
    source = SourceMap.of(runs)
    article = Article(Kind.NEWS, content, source, lines=source.lines())
    page = SegmentedPage(Page(tuple(Line(LINE) for _ in range(LINES))), (article,))
    add_page(library, SourceFile("long.txt", "text", 1, b"long"), 0, page, author="import")


def add_many(library: Library, issues: int) -> None:
    """Rows of issues, pages and short articles, written straight into the tables: importing them would take minutes."""
    papers = [(at, str(uuid.uuid4()), f"第{at % 7}报", f"20{at % 30 + 10}-05-{at % 28 + 1:02}") for at in range(issues)]
    pages = [(at, str(uuid.uuid4()), at, at) for at in range(issues)]
    articles = [(str(uuid.uuid4()), at // ARTICLES, at % ARTICLES, LINE, LINE) for at in range(issues * ARTICLES)]
    with library.transaction():
        library.write("INSERT INTO source VALUES ('0', 'x', 'text', ?, x'00')", issues)
        library.write_many("INSERT INTO issue (id, uuid, publication, date) VALUES (?, ?, ?, ?)", papers)
        page = """
            INSERT INTO page (id, uuid, issue, number, source, source_page, width, height, unit, rules, frames,
              pictures)
            VALUES (?, ?, ?, 1, '0', ?, 0, 0, 'none', '[]', '[]', '[]')
        """
        library.write_many(page, pages)
        article = """
            INSERT INTO article (uuid, page, position, kind, status, text, roles, source_map, byline, first_text,
              first_roles, confidence, reasons)
            VALUES (?, ?, ?, 'news', 'unread', ?, '["paragraph"]', '[[30]]', '[]', ?, '["paragraph"]', 1, '[]')
        """
        library.write_many(article, articles)


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
