"""Putting a row's image back: as it was, unless the world around it has moved since.

Anchors are carried through what others did to the text meanwhile; a tag that others need by now stays; a term that
someone else has made anew is used in place of the one that was undone, and none is put below itself.
"""

from __future__ import annotations

import sqlite3
import uuid
from functools import reduce
from typing import Any

from reader.library import rows
from reader.library.anchors import ANCHOR_COLUMNS, TABLES, anchor_columns
from reader.library.file import Library
from reader.library.journal import restore
from reader.library.refusals import check_answers
from reader.library.rows import Row
from reader.library.stored import dump, load, load_edits
from reader.library.terms import child, within
from reader.model.edits import Edit, compose, invert
from reader.model.errors import UndoRefused
from reader.model.mentions import MentionState
from reader.model.spans import Anchor, carry_anchor


def restore_row(library: Library, entry: sqlite3.Row, change: sqlite3.Row, *, backwards: bool) -> None:
    """Makes a row what it was before a change, or after it.

    Raises:
        UndoRefused: something newer stands in the way.
    """
    table, row, image = change["table"], change["row"], change["before"] if backwards else change["after"]
    if image is None:
        if table == "name":
            _let_go(library, row)
            return  # mentions may have it by now
        if table == "tag" and _in_use(library, row):
            return  # others tag with the term by now: it stays in the vocabulary
        if table == "annotation":
            check_answers(library, entry, row)
    fitted = _fitted(library, entry, table, row, image)
    if image is not None and fitted is None:
        return
    try:
        restore(library, table, row, fitted)
    except sqlite3.IntegrityError as error:  # a newer row stands in the way, such as the same page imported again
        raise UndoRefused(action=entry["command"], other="a later step", entry=entry["id"]) from error


def _fitted(library: Library, entry: sqlite3.Row, table: str, row: int, image: str | None) -> str | None:
    """The image as it fits the library now; None where it has nothing to say any more."""
    if image is None:
        return None
    if table in TABLES:
        fitted = _carried(library, entry, load(image))
        return None if _is_replaced(library, table, row, fitted) else dump(fitted)
    if table == "tag":
        return _fitted_term(library, entry, row, load(image))
    if table in _LINKS:
        return _fitted_link(library, table, row, load(image))
    return image


def _is_replaced(library: Library, table: str, row: int, values: Row) -> bool:
    """Whether the image is of a suggestion that a recogniser has taken away since, or made anew: then that counts."""
    if values.get("state") != MentionState.SUGGESTED:
        return False
    sql = 'SELECT 1 FROM mention WHERE article = ? AND start = ? AND "end" = ? AND state = ? AND id != ?'
    place = (values["article"], values["start"], values["end"])
    if library.value(sql, *place, MentionState.SUGGESTED.value, row) is not None:
        rows.delete(library, table, row)
    return rows.read(library, table, row) is None


def _carried(library: Library, entry: sqlite3.Row, values: Row) -> Row:
    """An anchored row's image, moved along with what others did to the text since."""
    sql = "SELECT edits, entry FROM revision WHERE article = ? AND entry >= ? ORDER BY id"
    since = library.rows(sql, values["article"], entry["id"])
    if any(revision["entry"] == entry["id"] for revision in since):
        return values  # an entry that changed the text itself is refused where others changed it since
    chain: list[tuple[Edit, ...]] = []
    for revision in since:
        edits = load_edits(revision["edits"])
        if chain and edits == invert(chain[-1]):
            chain.pop()  # what was taken back must not cut the anchor on its way
        else:
            chain.append(edits)
    if not chain:
        return values
    text = library.value("SELECT text FROM article WHERE id = ?", values["article"])
    anchor = Anchor(**{name: values[name] for name in ANCHOR_COLUMNS})
    return values | anchor_columns(carry_anchor(anchor, reduce(compose, chain), text))


def _let_go(library: Library, name: int) -> None:
    """Makes a spelling what it would be had no person given it: a name of an entity of its own."""
    found = rows.read(library, "name", name)
    if found is not None:
        values = {"uuid": str(uuid.uuid4()), "type": found["type"], "name": found["text"]}
        rows.update(library, "name", name, {"entity": rows.insert(library, "entity", values), "said": 0})


def _in_use(library: Library, tag: int) -> bool:
    sql = """
        SELECT 1 FROM article_tag WHERE tag = ?1 UNION ALL SELECT 1 FROM tag WHERE parent = ?1
        UNION ALL SELECT 1 FROM synonym WHERE tag = ?1 UNION ALL SELECT 1 FROM related WHERE ?1 IN (one, other)
    """
    return library.value(sql, tag) is not None


def _fitted_term(library: Library, entry: sqlite3.Row, row: int, values: Row) -> str | None:
    """A term's image below the parent that is there now; None where someone made the term anew.

    Raises:
        UndoRefused: the parent hangs on the term by now.
    """
    parent = values["parent"] and _term_now(library, values["parent"])
    if rows.read(library, "tag", row) is None and child(library, parent, values["name"]) is not None:
        return None
    if parent in within(library, row):
        raise UndoRefused(action=entry["command"], other="a later step", entry=entry["id"])
    return dump(values | {"parent": parent})


_LINKS = {"article_tag": ("article", "tag"), "synonym": ("tag", "text"), "related": ("one", "other")}
"""Tables of what hangs on terms, with the columns of which each pair is there once."""


def _fitted_link(library: Library, table: str, row: int, values: Row) -> str | None:
    """What hangs on a term, with the term that is there now; None where someone said the same meanwhile."""
    fitted = {**values}
    for column in {"tag", "one", "other"} & values.keys():
        fitted[column] = _term_now(library, values[column])
    if table == "related":
        fitted["one"], fitted["other"] = sorted((fitted["one"], fitted["other"]))
    first, second = _LINKS[table]
    sql = f'SELECT 1 FROM "{table}" WHERE "{first}" = ? AND "{second}" = ? AND id != ?'
    if library.value(sql, fitted[first], fitted[second], row) is not None:
        rows.delete(library, table, row)
        return None
    return dump(fitted)


def _term_now(library: Library, tag: int) -> Any:
    """The term with this id, or the one that stands in its place in the vocabulary since it was undone."""
    if rows.read(library, "tag", tag) is not None:
        return tag
    sql = (
        """SELECT after FROM change WHERE "table" = 'tag' AND row = ? AND after IS NOT NULL ORDER BY id DESC LIMIT 1"""
    )
    image = library.value(sql, tag)
    if image is None:
        return tag
    values = load(image)
    parent = values["parent"] and _term_now(library, values["parent"])
    return child(library, parent, values["name"]) or tag
