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
from functools import reduce

from reader.library import rows
from reader.library.anchors import ANCHOR_COLUMNS, TABLES, Moved, anchor_columns, follow, hurt
from reader.library.commands.command import STANDING, UNDONE, Outcome, add_entry, link_articles
from reader.library.commands.texts import add_revision
from reader.library.file import Library
from reader.library.journal import REVISION, restore
from reader.library.stored import dump, load, load_edits
from reader.model.edits import Edit, apply, compose, invert
from reader.model.errors import NothingToRedo, NothingToUndo, UndoRefused
from reader.model.mentions import MentionState
from reader.model.spans import Anchor, carry_anchor

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
            _check_untouched(library, entry)
        articles = _move(library, entries, author, backwards=True)
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
            _check_untouched(library, entry)
        articles = _move(library, entries, author, backwards=False)
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
                _restore_row(library, entry, change, backwards=backwards)
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
    after = apply(rows.need(library, "article", article)["text"], edits)
    _check_anchors(library, entry, article, edits, after)
    follow(library, article, edits, after, lambda moved: _write(library, moved))
    add_revision(library, record, article, edits, UNDO if backwards else REDO)


def _write(library: Library, moved: Moved) -> None:
    rows.update(library, moved.table, moved.row["id"], moved.columns)


def _restore_row(library: Library, entry: sqlite3.Row, change: sqlite3.Row, *, backwards: bool) -> None:
    table, row, image = change["table"], change["row"], change["before"] if backwards else change["after"]
    if image is None and table == "tag" and _in_use(library, row):
        return  # others tag with the term by now: it stays in the vocabulary
    if image is not None and table in TABLES:
        if _was_replaced(library, table, row, image):
            return
        image = _carried(library, entry, image)
    try:
        restore(library, table, row, image)
    except sqlite3.IntegrityError as error:  # a newer row stands in the way, such as the same page imported again
        raise UndoRefused(action=entry["command"], other="a later step", entry=entry["id"]) from error


def _was_replaced(library: Library, table: str, row: int, image: str) -> bool:
    """Whether the image is of a suggestion that a recogniser has taken away since: it has newer ones."""
    return load(image).get("state") == MentionState.SUGGESTED and rows.read(library, table, row) is None


def _carried(library: Library, entry: sqlite3.Row, image: str) -> str:
    """The image of an anchored row, moved along with what others did to the text since."""
    values = load(image)
    sql = "SELECT edits, entry FROM revision WHERE article = ? AND entry >= ? ORDER BY id"
    since = library.rows(sql, values["article"], entry["id"])
    if any(revision["entry"] == entry["id"] for revision in since):
        return image  # an entry that changed the text itself is refused where others changed it since
    chain: list[tuple[Edit, ...]] = []
    for revision in since:
        edits = load_edits(revision["edits"])
        if chain and edits == invert(chain[-1]):
            chain.pop()  # what was taken back must not cut the anchor on its way
        else:
            chain.append(edits)
    if not chain:
        return image
    text = library.value("SELECT text FROM article WHERE id = ?", values["article"])
    anchor = Anchor(**{name: values[name] for name in ANCHOR_COLUMNS})
    moved = carry_anchor(anchor, reduce(compose, chain), text)
    return dump(values | anchor_columns(moved))


def _in_use(library: Library, tag: int) -> bool:
    sql = "SELECT 1 FROM article_tag WHERE tag = ? UNION ALL SELECT 1 FROM tag WHERE parent = ?"
    return library.value(sql, tag, tag) is not None


def _check_untouched(library: Library, entry: sqlite3.Row) -> None:
    """Refuses where a later standing entry of another author changed the same thing, or replied to a note."""
    sql = """
        SELECT other.id, other.author, mine.before AS mine, theirs.before AS theirs FROM change AS mine
        JOIN change AS theirs ON theirs."table" = mine."table" AND theirs.row = mine.row AND theirs.entry > mine.entry
        JOIN entry AS other ON other.id = theirs.entry
        WHERE mine.entry = ? AND other.author != ? AND other.state = ? ORDER BY other.id DESC
    """
    for other in library.rows(sql, entry["id"], entry["author"], STANDING):
        if _same_columns(other["mine"], other["theirs"]):
            raise UndoRefused(action=entry["command"], other=other["author"], entry=other["id"])
    reply = """
        SELECT reply.author FROM change JOIN annotation AS reply ON reply.parent = change.row
        WHERE change.entry = ? AND change."table" = 'annotation' AND change.before IS NULL
    """
    answered = library.row(reply, entry["id"])
    if answered is not None:
        raise UndoRefused(action=entry["command"], other=answered["author"], entry=entry["id"])


def _same_columns(mine: str | None, theirs: str | None) -> bool:
    """Whether two images of one row share columns; those of articles hold only what was changed."""
    return mine is None or theirs is None or bool(load(mine).keys() & load(theirs).keys())


def _check_anchors(library: Library, entry: sqlite3.Row, article: int, edits: Sequence[Edit], after: str) -> None:
    """Refuses where something a person fastened to the text since would lose words and nothing could restore it."""
    sql = f'SELECT "table", row FROM change WHERE entry = ? AND "table" IN ({", ".join("?" * len(TABLES))})'
    own = {(row["table"], row["row"]) for row in library.rows(sql, entry["id"], *TABLES)}
    for moved in hurt(library, article, edits, after):
        by_machine = moved.table == "mention" and moved.row["state"] == MentionState.SUGGESTED
        if (moved.table, moved.row["id"]) not in own and not by_machine:
            who = moved.row["author"] if moved.table == "annotation" else "someone"
            raise UndoRefused(action=entry["command"], other=who, entry=entry["id"])
