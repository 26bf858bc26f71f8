"""Tags: a tree of terms. A tag is written as its path, `时政/领导活动`."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.errors import BadValue

SEPARATOR = "/"
MAX_DEPTH = 16
MAX_NAME = 200
"""Bounds of a path: levels, and code points of one name."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A term of the vocabulary; `uses` counts the articles that carry it, `within` those of narrower terms too."""

    id: int
    path: str
    notation: str | None = None
    note: str | None = None
    uses: int = 0
    within: int = 0

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]


def tag_names(path: str) -> tuple[str, ...]:
    """The names along a written path, tidied: spaces at the ends go, full-width ／ and › separate as well.

    Raises:
        BadValue: a name is empty or too long, or there are too many.
    """
    names = tuple(part.strip() for part in path.replace("／", SEPARATOR).replace("›", SEPARATOR).split(SEPARATOR))
    sound = all(name and len(name) <= MAX_NAME and name.isprintable() for name in names)
    if not sound or len(names) > MAX_DEPTH:
        raise BadValue(value=path, thing="tag", allowed="names joined by /, such as 时政/会议")
    return names
