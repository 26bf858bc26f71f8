"""When undo and redo refuse: where someone else built on what would be taken back, or changed what it would be done to.

Each check raises `UndoRefused`, which names the other person and the entry that stands in the way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from reader.library.anchors import TABLES, hurt
from reader.library.commands.command import STANDING
from reader.library.file import Library
from reader.library.stored import load
from reader.model.edits import Edit
from reader.model.errors import UndoRefused
from reader.model.mentions import MentionState


def check_untouched(library: Library, entry: sqlite3.Row) -> None:
    """Refuses where a later standing entry of another author changed the same thing, or an article this one made."""
    sql = """
        SELECT other.id, other.author, mine.before AS mine, theirs.before AS theirs FROM change AS mine
        JOIN change AS theirs ON theirs."table" = mine."table" AND theirs.row = mine.row AND theirs.entry > mine.entry
        JOIN entry AS other ON other.id = theirs.entry
        WHERE mine.entry = ? AND other.author != ? AND other.state = ? ORDER BY other.id DESC
    """
    for other in library.rows(sql, entry["id"], entry["author"], STANDING):
        if _same_columns(other["mine"], other["theirs"]):
            raise _refusal(entry, other)
    made = """
        SELECT other.id, other.author FROM change AS mine
        JOIN entry_article ON entry_article.article = mine.row AND entry_article.entry > mine.entry
        JOIN entry AS other ON other.id = entry_article.entry
        WHERE mine.entry = ? AND mine."table" = 'article' AND mine.before IS NULL AND other.author != ?
          AND other.state = ? AND other.undoes IS NULL AND other.redoes IS NULL ORDER BY other.id DESC LIMIT 1
    """
    for other in library.rows(made, entry["id"], entry["author"], STANDING):
        raise _refusal(entry, other)


def check_ground(library: Library, entry: sqlite3.Row) -> None:
    """Refuses to redo where an earlier entry of another author on the same thing stood then and not now, or now only.

    The images of an entry fit what it was done to; that is there again only when the same entries stand.
    """
    sql = """
        SELECT DISTINCT other.id, other.author, other.state, mine.before AS mine, theirs.before AS theirs
        FROM change AS mine
        JOIN change AS theirs ON theirs."table" = mine."table" AND theirs.row = mine.row AND theirs.entry < mine.entry
        JOIN entry AS other ON other.id = theirs.entry
        WHERE mine.entry = ? AND other.author != ? ORDER BY other.id DESC
    """
    for other in library.rows(sql, entry["id"], entry["author"]):
        stands = other["state"] == STANDING
        if _same_columns(other["mine"], other["theirs"]) and stands != _stood(library, other["id"], entry["id"]):
            raise _refusal(entry, other)


def check_homes(library: Library, entry: sqlite3.Row) -> None:
    """Refuses where lines that an entry moved stand in an article again that someone took away meanwhile.

    An article that went with its page is none: that page's lines on others are its own affair.
    """
    sql = """
        SELECT article.id FROM change JOIN placement ON placement.id = change.row
        JOIN article ON article.id = placement.article JOIN line ON line.id = placement.id
        JOIN page ON page.id = line.page LEFT JOIN page AS home ON home.id = article.page
        WHERE change.entry = ? AND change."table" = 'placement' AND article.gone AND NOT page.gone
          AND NOT coalesce(home.gone, 0) LIMIT 1
    """
    for (article,) in library.rows(sql, entry["id"]):
        raise _refusal(entry, _newest_on(library, "article", article))


def check_anchors(library: Library, entry: sqlite3.Row, article: int, edits: Sequence[Edit], after: str) -> None:
    """Refuses where something a person fastened to the text since would lose words and nothing could restore it.

    What was fastened before the entry may lose what the entry brought, as long as words of its own are left.
    """
    sql = f'SELECT "table", row FROM change WHERE entry = ? AND "table" IN ({", ".join("?" * len(TABLES))})'
    own = {(row["table"], row["row"]) for row in library.rows(sql, entry["id"], *TABLES)}
    for moved in hurt(library, article, edits, after):
        by_machine = moved.table == "mention" and moved.row["state"] == MentionState.SUGGESTED
        if (moved.table, moved.row["id"]) in own or by_machine:
            continue
        newest = _newest_on(library, moved.table, moved.row["id"])
        if newest is None or newest["id"] > entry["id"] or moved.anchor.orphaned:
            raise _refusal(entry, newest)


def check_answers(library: Library, entry: sqlite3.Row, annotation: int) -> None:
    """Refuses to take a note away that someone has replied to meanwhile."""
    reply = library.row("SELECT id FROM annotation WHERE parent = ? ORDER BY id DESC LIMIT 1", annotation)
    if reply is not None:
        raise _refusal(entry, _newest_on(library, "annotation", reply["id"]))


def _refusal(entry: sqlite3.Row, other: sqlite3.Row | None) -> UndoRefused:
    if other is None:
        return UndoRefused(action=entry["command"], other="someone", entry=entry["id"])
    return UndoRefused(action=entry["command"], other=other["author"], entry=other["id"])


def _newest_on(library: Library, table: str, row: int) -> sqlite3.Row | None:
    sql = """
        SELECT entry.id, entry.author FROM change JOIN entry ON entry.id = change.entry
        WHERE change."table" = ? AND change.row = ? AND entry.state = ? ORDER BY entry.id DESC LIMIT 1
    """
    return library.row(sql, table, row, STANDING)


def _stood(library: Library, entry: int, then: int) -> bool:
    """Whether an entry was in force when the entry `then` was written."""
    sql = "SELECT undoes FROM entry WHERE (undoes = ? OR redoes = ?) AND id < ? ORDER BY id DESC LIMIT 1"
    last = library.row(sql, entry, entry, then)
    return last is None or last["undoes"] is None


def _same_columns(mine: str | None, theirs: str | None) -> bool:
    """Whether two images of one row share columns; those of articles hold only what was changed.

    What takes an article away (`gone`) is about all of it.
    """
    if mine is None or theirs is None:
        return True
    columns = load(theirs).keys()
    return "gone" in columns or bool(load(mine).keys() & columns)
