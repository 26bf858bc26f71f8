"""Is the library whole? SQLite's own checks, then every promise that the schema cannot make by itself."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

from reader.library.commands.command import STANDING
from reader.library.file import Library
from reader.library.schema.v004_entities import CHECKS as ENTITY_CHECKS
from reader.library.stored import load_content, load_edits, load_map, load_spans
from reader.model.edits import apply
from reader.model.errors import EditMismatch
from reader.model.sourcemap import SourceMap


def verify(library: Library) -> tuple[str, ...]:
    """What is wrong, a sentence each; nothing where all is well."""
    with library.snapshot():
        broken = [*_sqlite(library)]
        if broken:
            return tuple(broken)
        return (
            *_contents(library),
            *_places(library),
            *_articles(library),
            *_anchors(library),
            *_vocabulary(library),
            *_entities(library),
            *_history(library),
        )


def _sqlite(library: Library) -> Iterator[str]:
    for (message,) in library.rows("PRAGMA integrity_check"):
        if message != "ok":
            yield f"SQLite: {message}"
    for row in library.rows("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} ({row[1]}) points at one of {row[2]} that is not there"


def _contents(library: Library) -> Iterator[str]:
    """Whatever is stored under its SHA-256 must still have it."""
    for table in ("source", "picture"):
        for row in library.rows(f"SELECT sha256 FROM {table}"):
            data = library.value(f"SELECT data FROM {table} WHERE sha256 = ?", row["sha256"])
            if hashlib.sha256(data).hexdigest() != row["sha256"]:
                yield f"the {table} {row['sha256'][:12]} is not what was stored"


def _places(library: Library) -> Iterator[str]:
    """Every line is in one article that is there, or in the furniture; regions lie on their page."""
    sql = "SELECT line.id FROM line LEFT JOIN placement ON placement.id = line.id WHERE placement.id IS NULL"
    for row in library.rows(sql):
        yield f"line {row[0]} is in no article and not in the furniture"
    gone = """
        SELECT line.id, article.id FROM line JOIN placement ON placement.id = line.id
        JOIN article ON article.id = placement.article JOIN page ON page.id = line.page
        WHERE article.gone AND NOT page.gone
          AND NOT EXISTS (SELECT 1 FROM page AS home WHERE home.id = article.page AND home.gone)
    """
    for row in library.rows(gone):
        yield f"line {row[0]} is in article {row[1]}, which was taken away"
    outside = "SELECT id FROM region WHERE NOT (0 <= left AND left <= right AND right <= 1"
    for row in library.rows(outside + " AND 0 <= top AND top <= bottom AND bottom <= 1)"):
        yield f"region {row[0]} does not lie on its page"


def _articles(library: Library) -> Iterator[str]:
    lines = {row["id"]: row["text"] for row in library.rows("SELECT id, text FROM line")}
    for (article,) in library.rows("SELECT id FROM article"):
        row = library.row("SELECT * FROM article WHERE id = ?", article)
        assert row is not None
        try:
            yield from (f"article {article}: {wrong}" for wrong in _article(library, lines, row))
        except (ValueError, TypeError, KeyError, AttributeError) as error:  # no JSON, or not what belongs there
            yield f"article {article}: a column of it cannot be read ({error})"


def _article(library: Library, lines: dict[int, str], row: sqlite3.Row) -> Iterator[str]:
    for text, roles in ((row["text"], row["roles"]), (row["first_text"], row["first_roles"])):
        if not _are_blocks(text, roles):
            yield "its blocks are not its text"
    if not _is_read_from(lines, row["text"], load_map(row["source_map"])):
        yield "its source map does not lead to the lines it was read from"
    spans = [*load_spans(row["byline"]), *(load_spans(row["dateline"]) if row["dateline"] else ())]
    if not all(0 <= span.start < span.end <= len(row["text"]) for span in spans):
        yield "its byline lies outside its text"
    if _replayed(library, row["id"], row["first_text"]) != row["text"]:
        yield "its revisions do not lead from the first reading to its text"


def _are_blocks(text: str, roles: str) -> bool:
    try:
        load_content(text, roles)
    except ValueError:
        return False
    return True


def _is_read_from(lines: dict[int, str], text: str, source: SourceMap) -> bool:
    """Whether the map covers the text and each character that it leads to a line for stands there."""
    if len(source) != len(text):
        return False
    at = 0
    for run in source.runs:
        read = text[at : at + run.length]
        if run.line is not None and lines.get(run.line, "")[run.offset : run.offset + run.length] != read:
            return False
        at += run.length
    return True


def _replayed(library: Library, article: int, text: str) -> str | None:
    """The first reading after all revisions, None where one does not fit."""
    sql = "SELECT edits FROM revision WHERE article = ? ORDER BY id"
    try:
        for row in library.rows(sql, article):
            text = apply(text, load_edits(row["edits"]))
    except (EditMismatch, ValueError, TypeError):  # they do not fit, or are none
        return None
    return text


def _anchors(library: Library) -> Iterator[str]:
    """Whatever is fastened to a text quotes it, unless it is orphaned."""
    for table in ("annotation", "mention"):
        sql = f"""
            SELECT {table}.id, {table}.article FROM {table} JOIN article ON article.id = {table}.article
            WHERE (orphaned = 0 AND (substr(text, start + 1, "end" - start) != quote OR start >= "end"))
              OR start < 0 OR start > "end" OR "end" > length(text)
        """
        for row in library.rows(sql):
            yield f"{table} {row['id']} does not stand where it says in article {row['article']}"


def _vocabulary(library: Library) -> Iterator[str]:
    """Every term hangs, over the terms above it, from the root of the vocabulary."""
    sql = """
        WITH RECURSIVE hanging (id) AS (
          SELECT id FROM tag WHERE parent IS NULL UNION SELECT tag.id FROM tag JOIN hanging ON tag.parent = hanging.id
        )
        SELECT id, name FROM tag WHERE id NOT IN (SELECT id FROM hanging)
    """
    for row in library.rows(sql):
        yield f"the tag {row['name']} ({row['id']}) lies below itself"


def _entities(library: Library) -> Iterator[str]:
    """Every mention has a name of its spelling and type, every name leads to a standing entity, and the counts hold."""
    for sql, sentence in ENTITY_CHECKS.items():
        for row in library.rows(sql):
            yield sentence.format(*row)


def _history(library: Library) -> Iterator[str]:
    """What is done and undone adds up: an entry is undone when the last that was said of it says so."""
    sql = """
        SELECT entry.id, entry.state, (
          SELECT step.undoes IS NOT NULL FROM entry AS step WHERE step.undoes = entry.id OR step.redoes = entry.id
          ORDER BY step.id DESC LIMIT 1
        ) AS taken FROM entry
    """
    for row in library.rows(sql):
        if (row["state"] != STANDING) != bool(row["taken"]):
            yield f"history entry {row['id']} is {row['state']}, but the steps after it say otherwise"
