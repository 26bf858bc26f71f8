"""Is the library whole? SQLite's own checks, then every promise that the schema cannot make by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from reader.library.file import Library
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
        return (*_contents(library), *_places(library), *_articles(library), *_anchors(library))


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
    """Every line is in one article or in the furniture."""
    sql = "SELECT line.id FROM line LEFT JOIN placement ON placement.id = line.id WHERE placement.id IS NULL"
    for row in library.rows(sql):
        yield f"line {row[0]} is in no article and not in the furniture"


def _articles(library: Library) -> Iterator[str]:
    lines = {row["id"]: row["text"] for row in library.rows("SELECT id, text FROM line")}
    for row in library.rows("SELECT * FROM article"):
        name = f"article {row['id']}"
        try:
            load_content(row["text"], row["roles"])
        except ValueError:
            yield f"{name}: its blocks are not its text"
            continue
        if not _is_read_from(lines, row["text"], load_map(row["source_map"])):
            yield f"{name}: its source map does not lead to the lines it was read from"
        spans = [*load_spans(row["byline"]), *(load_spans(row["dateline"]) if row["dateline"] else ())]
        if not all(0 <= span.start < span.end <= len(row["text"]) for span in spans):
            yield f"{name}: its byline lies outside its text"
        if _replayed(library, row["id"], row["first_text"]) != row["text"]:
            yield f"{name}: its revisions do not lead from the first reading to its text"


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
    except EditMismatch:
        return None
    return text


def _anchors(library: Library) -> Iterator[str]:
    """Whatever is fastened to a text quotes it, unless it is orphaned."""
    for table in ("annotation", "mention"):
        sql = f"""
            SELECT {table}.id, {table}.article FROM {table} JOIN article ON article.id = {table}.article
            WHERE (orphaned = 0 AND substr(text, start + 1, "end" - start) != quote) OR "end" > length(text)
        """
        for row in library.rows(sql):
            yield f"{table} {row['id']} does not stand where it says in article {row['article']}"
