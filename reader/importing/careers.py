"""The titles a person held, as newspapers named them: which, from when to when, how often."""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.titles import titles
from reader.library import reads
from reader.library.file import Library


@dataclass(frozen=True, slots=True)
class Tenure:
    """A title and the dates (ISO 8601, "" where unknown) of the first and the last issue that gives it."""

    title: str
    first: str
    last: str
    mentions: int


def titles_held(library: Library, entity: int) -> tuple[Tenure, ...]:
    """The titles that stand before a person's name, by when they were first given."""
    held: dict[str, list[str]] = {}
    for one in reads.texts_naming(library, entity):
        for title in titles(one.text, one.people):
            if title.person in one.own:
                held.setdefault(one.text[title.start : title.end], []).append(one.date)
    tenures = (Tenure(title, min(dates), max(dates), len(dates)) for title, dates in held.items())
    return tuple(sorted(tenures, key=lambda one: (one.first, -one.mentions, one.title)))
