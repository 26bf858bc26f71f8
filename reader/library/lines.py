"""Lines as they were read, from their rows."""

from __future__ import annotations

import sqlite3

from reader.library.file import Library
from reader.library.stored import load, load_boxes
from reader.model.errors import NotFound
from reader.model.page import Box, Line


def line_of(library: Library, id_: int) -> Line:
    """One line.

    Raises:
        NotFound: there is none with this id.
    """
    row = library.row("SELECT * FROM line WHERE id = ?", id_)
    if row is None:
        raise NotFound(thing="line", id=id_)
    return line_from(row)


def line_from(row: sqlite3.Row) -> Line:
    """A line from its row."""
    boxes = load_boxes(row["box"])
    return Line(
        row["text"],
        boxes[0] if boxes else None,
        row["confidence"],
        row["size"],
        row["gap"],
        bool(row["vertical"]),
        row["font"],
        tuple(load(row["confidences"])) if row["confidences"] else (),
        load_boxes(row["places"]),
    )


def fraction(box: str | None, width: float, height: float) -> Box | None:
    """A stored box in page units as fractions of the page; None without geometry."""
    boxes = load_boxes(box)
    if not boxes or width <= 0 or height <= 0:
        return None
    one = boxes[0]
    return Box(one.left / width, one.top / height, one.right / width, one.bottom / height)
