"""Revisions: the edits of one action on one article."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.edits import Edit


@dataclass(frozen=True, slots=True)
class Revision:
    """The edits of one history entry on one article's text; `time` is ISO 8601 in UTC."""

    entry: int
    edits: tuple[Edit, ...]
    author: str
    time: str
    reason: str = ""
