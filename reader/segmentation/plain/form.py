"""The names of the forms that a line's wording may have."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """What a line is by its wording; `CLOSING` is names in brackets at an article's end, `CELL` part of a table."""

    PLAIN = "plain"
    BYLINE = "byline"
    CREDIT = "credit"
    CLOSING = "closing"
    JUMP = "jump"
    POINTER = "pointer"
    LABEL = "label"
    MASTHEAD = "masthead"
    DATE = "date"
    FOLIO = "folio"
    IMPRINT = "imprint"
    CELL = "cell"
