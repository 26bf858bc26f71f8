"""The journal: one history entry, and the image of every row it changes, before and after.

Every command a person gives writes through a journal, inside one transaction. So each command carries its own
inverse: undo puts the images from before back, redo those from after. Of an article only the columns that differ are
kept, and of a long string only the piece that differs; of all other rows, which are small, the whole.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reader.library import rows
from reader.library.file import Library
from reader.library.rows import Row
from reader.library.stored import dump, load

REVISION = "revision"
"""The table whose rows mark, among the images of an entry, where a text changed."""

LONG = 64
"""Strings of more code points are kept as the difference to the other image."""


def now() -> str:
    """The time as the library writes it: ISO 8601, UTC, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Journal:
    """Writes rows and remembers what they were; made by `command`, valid inside its transaction."""

    def __init__(self, library: Library, entry: int) -> None:
        self.library = library
        self.entry = entry
        self.changes = 0
        self.articles: set[int] = set()

    def row(self, table: str, id_: int) -> Row | None:
        """The row as it stands, None where there is none."""
        return rows.read(self.library, table, id_)

    def insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Adds a row, with a UUID; its new id."""
        columns = {"uuid": str(uuid.uuid4()), **values}
        id_ = rows.insert(self.library, table, columns)
        self._note(table, id_, None, self.row(table, id_))
        return id_

    def need(self, table: str, id_: int) -> Row:
        """The row as it stands.

        Raises:
            NotFound: there is none.
        """
        return rows.need(self.library, table, id_)

    def update(self, table: str, id_: int, **values: object) -> None:
        """Changes columns of a row; nothing is written or noted where all stand so already."""
        before = self.need(table, id_)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return
        rows.update(self.library, table, id_, changed)
        self._note(table, id_, before, {**before, **changed})

    def delete(self, table: str, id_: int) -> None:
        """Takes a row away; its image stays in the history."""
        before = self.row(table, id_)
        rows.delete(self.library, table, id_)
        self._note(table, id_, before, None)

    def mark_revision(self, revision: int) -> None:
        """Says that the images which follow count in the text as this revision leaves it (before it, for undo)."""
        self._note(REVISION, revision, None, None)

    def touch(self, article: int) -> None:
        """Says that the entry is about this article, so that its history shows it."""
        self.articles.add(article)

    def _note(self, table: str, id_: int, before: Row | None, after: Row | None) -> None:
        self.changes += 1
        if table == "article" and before is not None and after is not None:
            before, after = _differences(before, after)
        images = {"before": before and dump(before), "after": after and dump(after)}
        rows.insert(self.library, "change", {"entry": self.entry, "table": table, "row": id_, **images})


def restore(library: Library, table: str, id_: int, image: str | None) -> None:
    """Makes a row what an image says: gone where it is None, made anew where it was gone.

    An article is only marked as gone: its revisions stay, and lead back if it is made anew.
    """
    if image is None and table == "article":
        rows.update(library, table, id_, {"gone": 1})
        return
    if image is None:
        rows.delete(library, table, id_)
        return
    values: Row = load(image)
    if "id" not in values:  # an article's differences
        current = rows.read(library, table, id_) or {}
        values = {name: _patched(current[name], value) for name, value in values.items()}
        rows.update(library, table, id_, values)
    elif rows.read(library, table, id_) is None:
        rows.insert(library, table, values)
    else:
        rows.update(library, table, id_, values)


def _differences(before: Row, after: Row) -> tuple[Row, Row]:
    """Both rows cut down to the columns in which they differ, long strings to the piece that does."""
    old: Row = {}
    new: Row = {}
    for name in before:
        one, other = before[name], after[name]
        if one == other:
            continue
        if isinstance(one, str) and isinstance(other, str) and max(len(one), len(other)) > LONG:
            head, tail = _common(one, other)
            cut, put = one[head : len(one) - tail], other[head : len(other) - tail]
            old[name], new[name] = {"at": head, "cut": put, "put": cut}, {"at": head, "cut": cut, "put": put}
        else:
            old[name], new[name] = one, other
    return old, new


def _patched(current: Any, value: Any) -> Any:
    """A column after an image's value, which may be a piece to put in place of another."""
    if not isinstance(value, dict):
        return value
    at, end = value["at"], value["at"] + len(value["cut"])
    if current[at:end] != value["cut"]:
        raise ValueError("a history entry does not fit the text it changed")
    return current[:at] + value["put"] + current[end:]


def _common(one: str, other: str) -> tuple[int, int]:
    """How many code points are equal at the front and, of the rest, at the end."""
    shorter = min(len(one), len(other))
    head = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    rest = shorter - head
    tail = next((i for i in range(rest) if one[-1 - i] != other[-1 - i]), rest)
    return head, tail
