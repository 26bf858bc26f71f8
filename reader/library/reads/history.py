"""The history as a list, and texts as they stood after an entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reader.library.file import Library
from reader.library.reads.articles import first_reading
from reader.library.stored import load, load_edits
from reader.model.edits import apply
from reader.model.errors import NotFound


@dataclass(frozen=True, slots=True)
class Entry:
    """A history entry; `time` is ISO 8601 in UTC, `state` standing, undone or discarded (undone for good).

    `undoes` and `redoes` name the entry that an undo or redo is about; entries of one `group` are undone together.
    """

    id: int
    command: str
    author: str
    time: str
    state: str
    articles: tuple[int, ...]
    details: Mapping[str, Any]
    group: int | None
    undoes: int | None
    redoes: int | None


def history(library: Library, article: int | None = None, limit: int | None = None) -> tuple[Entry, ...]:
    """The entries, or those about one article, the newest first; `limit` keeps the newest.

    Raises:
        NotFound: there is no such article.
    """
    condition, values = "1", []
    if article is not None:
        if library.value("SELECT 1 FROM article WHERE id = ?", article) is None:
            raise NotFound(thing="article", id=article)
        condition, values = "id IN (SELECT entry FROM entry_article WHERE article = ?)", [article]
    sql = f"SELECT * FROM entry WHERE {condition} ORDER BY id DESC LIMIT ?"
    rows = library.rows(sql, *values, -1 if limit is None else limit)
    touched: dict[int, list[int]] = {row["id"]: [] for row in rows}
    oldest = min(touched, default=0)
    for entry, about in library.rows("SELECT entry, article FROM entry_article WHERE entry >= ?", oldest):
        touched.get(entry, []).append(about)
    return tuple(
        Entry(
            row["id"],
            row["command"],
            row["author"],
            row["time"],
            row["state"],
            tuple(touched[row["id"]]),
            load(row["details"]),
            row["group"],
            row["undoes"],
            row["redoes"],
        )
        for row in rows
    )


def text_after(library: Library, article: int, entry: int) -> str:
    """An article's text as it stood after a history entry; after entry 0 it is the first reading.

    Raises:
        NotFound: there is no such article or entry.
    """
    with library.snapshot():
        if entry and library.value("SELECT 1 FROM entry WHERE id = ?", entry) is None:
            raise NotFound(thing="history entry", id=entry)
        text = first_reading(library, article).text
        sql = "SELECT edits FROM revision WHERE article = ? AND entry <= ? ORDER BY id"
        for row in library.rows(sql, article, entry):
            text = apply(text, load_edits(row["edits"]))
        return text
