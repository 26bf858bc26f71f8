"""Finding one's way in the tree of terms; a damaged one may lead in a circle, in which no query here is caught."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.file import Library
from reader.model.errors import NotFound
from reader.model.tags import MAX_DEPTH, SEPARATOR, tag_names

FREE = """(tag.free AND tag.parent IS NULL
  AND NOT EXISTS (SELECT 1 FROM tag AS narrower WHERE narrower.parent = tag.id))"""
"""Whether a term still waits for its place: what has narrower terms has one."""


def find_term(library: Library, names: Sequence[str]) -> int | None:
    """The id of the term with this path, None where the vocabulary lacks it."""
    term: int | None = None
    for name in names:
        term = child(library, term, name)
        if term is None:
            return None
    return term


def need_term(library: Library, path: str) -> int:
    """The id of the term with this path as a person writes it.

    Raises:
        NotFound: the vocabulary lacks it. BadValue: the path is none.
    """
    term = find_term(library, tag_names(path))
    if term is None:
        raise NotFound(thing="tag", id=path)
    return term


def child(library: Library, parent: int | None, name: str) -> int | None:
    """The term of this name below another, or at the top; None where there is none."""
    found: int | None = library.value("SELECT id FROM tag WHERE ifnull(parent, 0) = ? AND name = ?", parent or 0, name)
    return found


def path_of(library: Library, term: int) -> str:
    """The path of a term.

    Raises:
        NotFound: there is no such term.
    """
    names: list[str] = []
    at: int | None = term
    while at is not None and len(names) < MAX_DEPTH:
        row = library.row("SELECT parent, name FROM tag WHERE id = ?", at)
        if row is None:
            raise NotFound(thing="tag", id=term)
        names.append(row["name"])
        at = row["parent"]
    return SEPARATOR.join(reversed(names))


def within(library: Library, term: int) -> tuple[int, ...]:
    """A term and all narrower ones, those below after those above."""
    sql = """
        WITH RECURSIVE below (id, depth) AS (
          SELECT id, 0 FROM tag WHERE id = ?
          UNION SELECT tag.id, depth + 1 FROM tag JOIN below ON tag.parent = below.id WHERE depth < ?
        )
        SELECT id FROM below GROUP BY id ORDER BY max(depth), id
    """
    return tuple(row[0] for row in library.rows(sql, term, MAX_DEPTH))


def height(library: Library, term: int) -> int:
    """How many levels a term and its narrower ones take."""
    levels = 0
    at: tuple[int, ...] = (term,)
    while at and levels <= MAX_DEPTH:
        levels += 1
        marks = ", ".join("?" * len(at))
        at = tuple(row[0] for row in library.rows(f"SELECT id FROM tag WHERE parent IN ({marks})", *at))
    return levels


def last_position(library: Library, parent: int | None) -> int:
    """Where a term goes that comes after all siblings; 0 where these stand by name."""
    sql = "SELECT max(position) FROM tag WHERE ifnull(parent, 0) = ?"
    most = library.value(sql, parent or 0) or 0
    return most + 1 if most else 0
