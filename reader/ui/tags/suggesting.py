"""Which tag of the vocabulary a free term seems to mean. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.ui.tags.terms import Term

LEAST = 2
"""Names share at least so many characters, and terms stand together on at least so many articles."""


@dataclass(frozen=True, slots=True)
class FreeTerm:
    """A term that waits for its place, and the one it seems to mean, if any."""

    term: Term
    home: Term | None


def waiting(terms: Iterable[Term]) -> list[Term]:
    """The free terms, the most used first."""
    return sorted((term for term in terms if term.tag.free), key=lambda term: (-term.tag.uses, term.path))


def with_homes(free: Iterable[Term], terms: Iterable[Term], company: Mapping[int, Mapping[int, int]]) -> list[FreeTerm]:
    """Free terms with where they seem to belong; `company` counts by id which others stand on the same articles."""
    kept = [term for term in terms if not term.tag.free]
    return [FreeTerm(term, home(term, kept, company.get(term.tag.id, {}))) for term in free]


def home(term: Term, kept: Iterable[Term], company: Mapping[int, int]) -> Term | None:
    """The term that shares most of its name, by its own name or a synonym; else the one that stands beside it most."""
    best = max(kept, key=lambda other: _nearness(term, other, company), default=None)
    return best if best is not None and _nearness(term, best, company) > (0, 0) else None


def _nearness(term: Term, other: Term, company: Mapping[int, int]) -> tuple[float, int]:
    shared = max(_share(term.tag.name, words) for words in (other.tag.name, *other.tag.synonyms))
    beside = company.get(other.tag.id, 0)
    return shared, beside if beside >= LEAST else 0


def _share(one: str, other: str) -> float:
    """How much of the longer of two names the shorter one is, 0 where it does not stand in it."""
    short, long = sorted((one, other), key=len)
    return len(short) / len(long) if len(short) >= LEAST and short in long else 0.0
