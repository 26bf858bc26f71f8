"""The index of entities in a large library, and one name marked everywhere, against the bare statements.

`index` reads what the list shows of 10,000 entities with 1,000,000 mentions; the floor reads the same names and counts
as they lie in their tables. `page` reads what the page of one entity shows; the floor reads the articles that mention
it, with all their mentions. `everywhere` marks a name in each of 10,000 articles by one command and undoes it; the
floor writes as many rows of the same columns into a table without rules, and deletes them.
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from comparison import Comparison, compare
from library import LINE, add_many

from reader.library import history, reads
from reader.library.commands import spreading
from reader.library.file import Library
from reader.model.mentions import Found

INDEX_LIMIT, PAGE_LIMIT, EVERYWHERE_LIMIT = 4.0, 12.0, 30.0

ENTITIES, MENTIONS, ARTICLES, ISSUES = 10_000, 1_000_000, 100_000, 10_000
SOME = 77
"""The entity whose page is read."""
MARKED = 1_000
"""Issues in whose articles the name is marked."""

ROUNDS = 3
"""Marking everywhere takes seconds."""


def index(folder: Path, rounds: int) -> Comparison:
    """The whole list of entities, the most mentioned first, with their spellings and their charts."""
    with _large(folder) as library:
        sql = """
            SELECT entity.id, entity.type, entity.name, entity_use.mentions, name.text FROM entity
            JOIN entity_use ON entity_use.entity = entity.id JOIN name ON name.entity = entity.id
        """
        return compare(
            lambda: _milliseconds(lambda: reads.entity_rows(library)),
            lambda: _milliseconds(lambda: library.rows(sql)),
            rounds=rounds,
            limit=INDEX_LIMIT,
        )


def page(folder: Path, rounds: int) -> Comparison:
    """One entity: its record, its issues, the mentions of the newest, its company, and whom it may be."""
    with _large(folder) as library:
        sql = """
            SELECT mention.id, mention.start, mention.name, article.text FROM article
            JOIN mention ON mention.article = article.id
            WHERE article.id IN (SELECT article FROM name_use JOIN name ON name.id = name_use.name WHERE entity = ?)
        """
        return compare(
            lambda: _milliseconds(lambda: _read_page(library)),
            lambda: _milliseconds(lambda: library.rows(sql, SOME)),
            rounds=rounds,
            limit=PAGE_LIMIT,
        )


def everywhere(folder: Path, rounds: int) -> Comparison:
    """A name confirmed in 10,000 articles, and all of it undone."""
    with Library.open(folder / "articles.jiaoyue", create=True) as library:
        add_many(library, MARKED)
        articles = [row[0] for row in library.rows("SELECT id FROM article")]

        def ours() -> float:
            return _milliseconds(lambda: _mark_and_undo(library, articles))

        with closing(_bare(folder / "floor.sqlite")) as bare:
            return compare(
                ours,
                lambda: _milliseconds(lambda: _write_and_delete(bare, articles)),
                rounds=min(rounds, ROUNDS),
                limit=EVERYWHERE_LIMIT,
            )


def _read_page(library: Library) -> None:
    reads.entity(library, SOME)
    newest, *_ = reads.issue_uses(library, SOME)
    reads.contexts(library, SOME, newest.issue)
    reads.companions(library, SOME)
    reads.merge_hints(library, SOME)


def _mark_and_undo(library: Library, articles: list[int]) -> None:
    places = {article: [Found(0, 2, "place")] for article in articles}
    spreading.mark(library, "渡口", "place", places, dict.fromkeys(articles, LINE), author="测")
    history.undo(library, author="测")


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    columns = "uuid, article, start, stop, quote, prefix, suffix, type, level, source, state"
    connection.execute(f"CREATE TABLE mention (id INTEGER PRIMARY KEY, {columns})")
    connection.execute("CREATE INDEX mention_article ON mention (article, start)")
    return connection


def _write_and_delete(bare: sqlite3.Connection, articles: list[int]) -> None:
    rows = [(str(uuid.uuid4()), one, 0, 2, "渡口", "", "老街", "place", 0, "lexicon", "confirmed") for one in articles]
    bare.execute("BEGIN IMMEDIATE")
    bare.executemany("INSERT INTO mention VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    bare.execute("COMMIT")
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("DELETE FROM mention")
    bare.execute("COMMIT")


@contextmanager
def _large(folder: Path) -> Iterator[Library]:
    with Library.open(folder / "index.jiaoyue", create=True) as library:
        add_many(library, ISSUES)
        with library.transaction(), _triggers_asleep(library):
            _add_entities(library)
        yield library


@contextmanager
def _triggers_asleep(library: Library) -> Iterator[None]:
    """Counts are filled in at once where triggers would keep them row by row, for minutes."""
    triggers = library.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for name, _ in triggers:
        library.write(f"DROP TRIGGER {name}")
    yield
    for _, sql in triggers:
        library.write(sql)


def _add_entities(library: Library) -> None:
    names = [
        (one, str(uuid.uuid4()), "person" if one % 2 else "place", f"名{one:05}") for one in range(1, ENTITIES + 1)
    ]
    library.write_many("INSERT INTO entity (id, uuid, type, name) VALUES (?, ?, ?, ?)", names)
    library.write_many(
        "INSERT INTO name (id, uuid, type, text, entity) VALUES (?1, ?2, ?3, ?4, ?1)",
        [(one, str(uuid.uuid4()), type_, text) for one, _, type_, text in names],
    )
    each = MENTIONS // ARTICLES
    places = (
        (one, at // each + 1, at % each * 3, at % each * 3 + 3, names[one - 1][3], names[one - 1][2])
        for at in range(MENTIONS)
        for one in [at * 7919 % ENTITIES + 1]
    )
    library.write_many(
        """
        INSERT INTO mention (uuid, name, article, start, "end", quote, type, prefix, suffix, orphaned, level, source,
          state)
        VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, ?, ?, '', '', 0, 0, 'model', 'suggested')
        """,
        places,
    )
    library.write("INSERT INTO name_use SELECT name, article, count(*) FROM mention GROUP BY name, article")
    library.write("INSERT INTO entity_use SELECT name, sum(mentions) FROM name_use GROUP BY name")


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
