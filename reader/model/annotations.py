"""Notes that people fasten to the text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.spans import Anchor


@dataclass(frozen=True, slots=True)
class Annotation:
    """批注: a note at a place of an article's text, or a reply to one (`parent` is that one's id).

    `created` and `modified` are ISO 8601 in UTC with seconds.
    """

    id: int
    anchor: Anchor
    note: str
    author: str
    created: str
    modified: str
    parent: int | None = None
    done: bool = False
