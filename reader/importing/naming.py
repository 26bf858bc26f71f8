"""Names in an article: what a recogniser finds, under what people have said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from reader.library.reads import ArticleRecord
from reader.model.mentions import Found, MentionState, clashes

Recognise = Callable[[str, date | None], Sequence[Found]]
"""What finds the names in a text, given the day of its issue: `Recogniser.find`."""


def names_of(record: ArticleRecord, recognise: Recognise) -> tuple[Found, ...]:
    """The mentions of an article as it stands: confirmed ones, and suggestions that nobody has decided on.

    Suggestions are made afresh where none are stored.
    """
    standing = [one for one in record.mentions if not one.anchor.orphaned]
    decided = [one for one in standing if one.state is not MentionState.SUGGESTED]
    stored = [one.found for one in standing if one.state is MentionState.SUGGESTED]
    taken = [(one.anchor.start, one.anchor.end) for one in decided]
    confirmed = [one.found for one in decided if one.state is MentionState.CONFIRMED]
    suggested = [one for one in stored or recognise(record.article.text, day_of(record)) if not clashes(one, taken)]
    return tuple(sorted([*confirmed, *suggested], key=lambda one: (one.start, -one.end, -one.level)))


def day_of(record: ArticleRecord) -> date | None:
    """The day on which an article's issue appeared; None where it is unknown, or only a month or year is known."""
    try:
        return date.fromisoformat(record.date or "")
    except ValueError:
        return None
