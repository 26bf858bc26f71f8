"""Undo and redo: the history read backwards and forwards again.

There is no other stack. Undo takes back an author's newest standing entry (with those of its group) by putting the
images from before in place; redo those from after, until that author does something new. Both are entries themselves.
Where a later entry of someone else changed the same row, or something a person fastened to the text would lose its
words, undo refuses and says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library import rows
from reader.library.anchors import Moved, follow
from reader.library.commands.command import STANDING, UNDONE, Outcome, add_entry, link_articles
from reader.library.commands.texts import add_revision
from reader.library.file import Library
from reader.library.journal import REVISION
from reader.library.refusals import check_anchors, check_ground, check_homes, check_untouched
from reader.library.restoring import restore_row
from reader.library.stored import load, load_edits
from reader.model.edits import apply, invert
from reader.model.errors import NothingToRedo, NothingToUndo

UNDO = "undo"
REDO = "redo"
IMPORT = "import"
"""Commands that are recorded but not themselves taken back."""


def undo(library: Library, *, author: str) -> Outcome:
    """Takes back the author's newest entry that still stands; `Outcome.entry` is that entry.

    Raises:
        NothingToUndo: there is none. UndoRefused: someone else built on it.
    """
    with library.transaction():
        sql = "SELECT * FROM entry WHERE author = ? AND state = ? AND command NOT IN (?, ?, ?) ORDER BY id DESC LIMIT 1"
        newest = library.row(sql, author, STANDING, UNDO, REDO, IMPORT)
        if newest is None:
            raise NothingToUndo(author=author)
        entries = list(reversed(_group(library, newest, STANDING)))
        for entry in entries:
            check_untouched(library, entry)
        articles = _move(library, entries, author, backwards=True)
        for entry in entries:
            check_homes(library, entry)
    return Outcome(newest["id"], newest["command"], articles, None, load(newest["details"]))


def redo(library: Library, *, author: str) -> Outcome:
    """Does again what the author took back last; `Outcome.entry` is that entry.

    Raises:
        NothingToRedo: nothing was taken back, or something new was done since. UndoRefused: someone else built on it.
    """
    with library.transaction():
        sql = "SELECT * FROM entry WHERE author = ? AND state = ? ORDER BY id LIMIT 1"
        oldest = library.row(sql, author, UNDONE)
        if oldest is None:
            raise NothingToRedo(author=author)
        entries = _group(library, oldest, UNDONE)
        for entry in entries:
            check_untouched(library, entry)
            check_ground(library, entry)
        articles = _move(library, entries, author, backwards=False)
        for entry in entries:
            check_homes(library, entry)
    last = entries[-1]
    return Outcome(last["id"], last["command"], articles, None, load(last["details"]))


def _group(library: Library, entry: sqlite3.Row, state: str) -> list[sqlite3.Row]:
    """The entries that go with this one, oldest first."""
    root = entry["group"] or entry["id"]
    sql = 'SELECT * FROM entry WHERE author = ? AND state = ? AND (id = ? OR "group" = ?) ORDER BY id'
    return library.rows(sql, entry["author"], state, root, root)


def _move(library: Library, entries: Sequence[sqlite3.Row], author: str, *, backwards: bool) -> tuple[int, ...]:
    """Takes entries back, or does them again, and records it; the articles that were touched."""
    touched: set[int] = set()
    for entry in entries:
        ids = {row[0] for row in library.rows("SELECT article FROM entry_article WHERE entry = ?", entry["id"])}
        link = {"undoes": entry["id"]} if backwards else {"redoes": entry["id"]}
        record = add_entry(library, UNDO if backwards else REDO, author, {"command": entry["command"]}, **link)
        link_articles(library, record, ids)
        for step in _steps(library, entry, backwards=backwards):
            if step.revision is not None:
                _carry_text(library, record, entry, step.revision, backwards=backwards)
            for change in step.changes:
                restore_row(library, entry, change, backwards=backwards)
        state = UNDONE if backwards else STANDING
        library.write("UPDATE entry SET state = ? WHERE id = ?", state, entry["id"])
        touched |= ids
    return tuple(sorted(touched))


@dataclass(frozen=True, slots=True)
class _Step:
    """A change of a text, if it is one, and the row images that go with it, in the order to restore them."""

    revision: int | None
    changes: tuple[sqlite3.Row, ...]


def _steps(library: Library, entry: sqlite3.Row, *, backwards: bool) -> list[_Step]:
    steps: list[tuple[int | None, list[sqlite3.Row]]] = [(None, [])]
    for change in library.rows("SELECT * FROM change WHERE entry = ? ORDER BY id", entry["id"]):
        if change["table"] == REVISION:
            steps.append((change["row"], []))
        else:
            steps[-1][1].append(change)
    if backwards:
        return [_Step(revision, tuple(reversed(changes))) for revision, changes in reversed(steps)]
    return [_Step(revision, tuple(changes)) for revision, changes in steps]


def _carry_text(library: Library, record: int, entry: sqlite3.Row, revision: int, *, backwards: bool) -> None:
    """Carries what is fastened to a text that an entry changed; the rows it changed itself are restored after."""
    row = rows.need(library, REVISION, revision)
    article, edits = row["article"], load_edits(row["edits"])
    if backwards:
        edits = invert(edits)
    # The entry itself may have taken the article away after it changed the text.
    after = apply(library.value("SELECT text FROM article WHERE id = ?", article), edits)
    check_anchors(library, entry, article, edits, after)
    follow(library, article, edits, after, lambda moved: _write(library, moved))
    add_revision(library, record, article, edits, UNDO if backwards else REDO)


def _write(library: Library, moved: Moved) -> None:
    rows.update(library, moved.table, moved.row["id"], moved.columns)
