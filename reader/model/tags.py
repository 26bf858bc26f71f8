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
    """A term of the vocabulary; `uses` counts the articles that carry it, `within` those of narrower terms too.

    `synonyms` are other words for it, `related` the paths of terms it has to do with. A `free` one was put on an
    article without a place in the vocabulary.
    """

    id: int
    path: str
    notation: str | None = None
    note: str | None = None
    uses: int = 0
    within: int = 0
    synonyms: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    free: bool = False

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]

    @property
    def above(self) -> str:
        """The path of the broader term, "" at the top."""
        return self.path.rpartition(SEPARATOR)[0]


def tag_names(path: str) -> tuple[str, ...]:
    """The names along a written path, tidied: spaces at the ends go, full-width ／ and › separate as well.

    Raises:
        BadValue: a name is empty or too long, or there are too many.
    """
    names = tuple(part.strip() for part in path.replace("／", SEPARATOR).replace("›", SEPARATOR).split(SEPARATOR))
    if not all(map(_is_name, names)) or len(names) > MAX_DEPTH:
        raise BadValue(value=path, thing="tag", allowed="names joined by /, such as 时政/会议")
    return names


def tag_name(text: str) -> str:
    """One name as it is stored: spaces at the ends go.

    Raises:
        BadValue: it is empty or too long, or holds what separates names.
    """
    name = text.strip()
    if not _is_name(name) or set(name) & set(f"{SEPARATOR}／›"):
        raise BadValue(value=text, thing="name of a tag", allowed="a few words without / between them")
    return name


def _is_name(name: str) -> bool:
    return bool(name) and len(name) <= MAX_NAME and name.isprintable()
