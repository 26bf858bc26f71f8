"""Revisions: the edits of one action on one article, and how a text is brought from one revision to another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.edits import Edit, compose


@dataclass(frozen=True, slots=True)
class Revision:
    """The edits of one history entry on one article's text; `time` is ISO 8601 in UTC."""

    entry: int
    edits: tuple[Edit, ...]
    author: str
    time: str
    reason: str = ""


def composed(revisions: Iterable[Revision]) -> tuple[Edit, ...]:
    """All that consecutive revisions did together, counted in the text before the first."""
    total: tuple[Edit, ...] = ()
    for revision in revisions:
        total = compose(total, revision.edits)
    return total
