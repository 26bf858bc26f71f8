"""Rows as dictionaries: the four statements that every table shares. Table and column names are always ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.library.file import Library
from reader.model.errors import NotFound

Row = dict[str, Any]


def read(library: Library, table: str, id_: int) -> Row | None:
    """One row, None where there is none."""
    row = library.row(f'SELECT * FROM "{table}" WHERE id = ?', id_)
    return None if row is None else dict(row)


def need(library: Library, table: str, id_: int) -> Row:
    """The row with this id.

    Raises:
        NotFound: there is none, or a person took it away.
    """
    row = read(library, table, id_)
    if row is None or row.get("gone"):
        raise NotFound(thing=table, id=id_)
    return row


def insert(library: Library, table: str, values: Mapping[str, object]) -> int:
    """Adds a row inside a transaction; its id."""
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    return library.write(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', *values.values())


def update(library: Library, table: str, id_: int, values: Mapping[str, object]) -> None:
    """Changes columns of a row inside a transaction."""
    names = ", ".join(f'"{name}" = ?' for name in values)
    library.write(f'UPDATE "{table}" SET {names} WHERE id = ?', *values.values(), id_)


def delete(library: Library, table: str, id_: int) -> None:
    """Takes a row away inside a transaction."""
    library.write(f'DELETE FROM "{table}" WHERE id = ?', id_)
