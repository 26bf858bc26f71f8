"""The vocabulary as the palette and the screen need it: each term with its readings, and what is used nearby."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.model.tags import SEPARATOR, Tag
from reader.ui.matching import Hit, Name, find, readings_of

if TYPE_CHECKING:
    from reader.library.file import Library

QUICK = 9
"""How many tags have a number key."""

NEARBY = 5
"""How many tags of the same page are offered."""

ARROW = " › "


@dataclass(frozen=True, slots=True)
class Term:
    """A tag that can be found by letters; `nearby` is how many other articles of the page carry it."""

    tag: Tag
    name: Name
    nearby: int = 0

    @property
    def path(self) -> str:
        """The tag's path as it is stored."""
        return self.tag.path


@dataclass(frozen=True, slots=True)
class Found:
    """A term and how it was found."""

    term: Term
    hit: Hit


@lru_cache(maxsize=20_000)
def _name(text: str, notation: str | None, synonyms: tuple[str, ...]) -> Name:
    others = [*synonyms, notation] if notation else synonyms
    return Name(text, readings_of(text), tuple(Name(one, readings_of(one)) for one in others))


def read_terms(library: Library, page: int | None = None) -> tuple[Term, ...]:
    """All terms; `page` is the id of the page whose tags count as nearby. For the library's thread."""
    from reader.library import reads

    near: Counter[str] = Counter()
    if page is not None:
        for row in reads.article_rows(library, page=page):
            near.update(reads.article_tags(library, row.id) if row.tags else ())
    return tuple(Term(tag, _name(tag.name, tag.notation, tag.synonyms), near[tag.path]) for tag in reads.tags(library))


def matching(query: str, terms: Iterable[Term]) -> list[Found]:
    """The terms that a query finds, the best first, those used more before others.

    A `/` or `›` in the query is matched against whole paths.
    """
    if SEPARATOR in query or "›" in query:
        wanted = query.replace("›", SEPARATOR).replace(" ", "").casefold()
        return [Found(term, Hit(0)) for term in terms if wanted in term.path.casefold()]
    found = [Found(term, hit) for term in terms if (hit := find(query, term.name)) is not None]
    return sorted(found, key=lambda one: (one.hit.rank, len(one.term.tag.name), -one.term.tag.uses, one.term.path))


def quick_paths(chosen: Sequence[str], terms: Sequence[Term]) -> tuple[str, ...]:
    """The tags with number keys: those a person chose, else the most used ones."""
    if chosen:
        return tuple(chosen[:QUICK])
    used = sorted((term for term in terms if term.tag.uses), key=lambda term: (-term.tag.uses, term.path))
    return tuple(term.path for term in used[:QUICK])


def nearby(terms: Iterable[Term], without: Iterable[str]) -> list[Term]:
    """The tags that other articles of the page carry, the most used first."""
    gone = set(without)
    found = [term for term in terms if term.nearby and term.path not in gone]
    return sorted(found, key=lambda term: -term.nearby)[:NEARBY]


def shown_path(path: str) -> str:
    """A path as it is read: 时政 › 会议."""
    return path.replace(SEPARATOR, ARROW)
