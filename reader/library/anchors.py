"""Anchored rows (annotations and mentions) and how they follow an edit of their article's text.

Rows that an edit merely pushes along are moved by one statement and need no image in the history: the inverse edit
pushes them back. Only rows that it cuts, orphans or otherwise changes are written one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader.library.file import Library
from reader.library.rows import Row
from reader.model.edits import Edit
from reader.model.spans import CONTEXT, Anchor, Span, carry, carry_anchor

TABLES = ("annotation", "mention")
ANCHOR_COLUMNS = ("start", "end", "quote", "prefix", "suffix", "orphaned")


@dataclass(frozen=True, slots=True)
class Moved:
    """An anchored row that an edit changes otherwise than by pushing it along."""

    table: str
    row: sqlite3.Row
    anchor: Anchor

    @property
    def columns(self) -> dict[str, Any]:
        """The anchor as columns."""
        return anchor_columns(self.anchor)

    @property
    def is_hurt(self) -> bool:
        """Whether words that the anchor held are gone."""
        return self.anchor.quote != self.row["quote"] or self.anchor.orphaned != bool(self.row["orphaned"])


def anchor_columns(anchor: Anchor) -> dict[str, Any]:
    """The columns that hold an anchor."""
    columns = {name: getattr(anchor, name) for name in ANCHOR_COLUMNS}
    return columns | {"orphaned": int(anchor.orphaned)}


def load_anchor(row: sqlite3.Row | Row) -> Anchor:
    """The anchor that a row holds."""
    return Anchor(row["start"], row["end"], row["quote"], row["prefix"], row["suffix"], bool(row["orphaned"]))


def follow(
    library: Library,
    article: int,
    edits: Sequence[Edit],
    after: str,
    write: Callable[[Moved], None],
) -> None:
    """Carries all anchors of an article through the edits whose result is the text `after`.

    `write` is called for each row that is changed otherwise than by being pushed along, before that is done.
    """
    for table in TABLES:
        pushed: list[tuple[object, ...]] = []
        near = _near(library, table, article, edits)
        _push_behind(library, table, article, edits)
        for row in near:
            place = _pushed(row, edits)
            anchor = load_anchor(row)
            if place is None:
                write(Moved(table, row, carry_anchor(anchor, edits, after)))
            elif (moved := _at(anchor, place, after)) != anchor:
                pushed.append((moved.start, moved.end, moved.prefix, moved.suffix, row["id"]))
        sql = f'UPDATE "{table}" SET start = ?, "end" = ?, prefix = ?, suffix = ? WHERE id = ?'
        library.write_many(sql, pushed)


def _near(library: Library, table: str, article: int, edits: Sequence[Edit]) -> list[sqlite3.Row]:
    """The rows whose words or surroundings the edits may touch; all that stand before these stay as they are."""
    if not edits:
        return []
    sql = f'SELECT * FROM "{table}" WHERE article = ? AND "end" >= ? AND start <= ?'
    return library.rows(sql, article, edits[0].position - CONTEXT, edits[-1].end + CONTEXT)


def _push_behind(library: Library, table: str, article: int, edits: Sequence[Edit]) -> None:
    """Moves the rows behind those that are near, words and surroundings as they are."""
    growth = sum(edit.growth for edit in edits)
    if growth:
        sql = f'UPDATE "{table}" SET start = start + ?, "end" = "end" + ? WHERE article = ? AND start > ?'
        library.write(sql, growth, growth, article, edits[-1].end + CONTEXT)


def _at(anchor: Anchor, place: Span, text: str) -> Anchor:
    """The anchor pushed to a place, with what stands beside it there."""
    if anchor.orphaned:
        return replace(anchor, start=place.start, end=place.end)
    return Anchor.at(text, place.start, place.end)


def hurt(library: Library, article: int, edits: Sequence[Edit], after: str) -> list[Moved]:
    """The anchored rows that would lose words by these edits."""
    found = []
    for table in TABLES:
        for row in _near(library, table, article, edits):
            moved = Moved(table, row, carry_anchor(load_anchor(row), edits, after))
            if moved.is_hurt:
                found.append(moved)
    return found


def _pushed(row: sqlite3.Row, edits: Sequence[Edit]) -> Span | None:
    """The row's new place where the inverse edits would bring it back from there; None where they would not.

    That is so while no edit touches its words. An orphan has none: it must not stand inside or behind what is removed.
    """
    start, end = row["start"], row["end"]
    if start == end:
        lost = any(edit.removed and edit.position < start <= edit.end for edit in edits)
    else:
        lost = any(edit.position < end and edit.end > start for edit in edits)
    return None if lost else carry(Span(start, end), edits)
