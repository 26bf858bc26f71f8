"""What a person says of one name teaches the library: the same name in the same article at once, everywhere on request.

A lesson is gathered from the library, surveyed (which needs a dictionary, and may happen in another process), and then
followed: in the article by suggestions that are undone with the decision, in the whole library by one command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.language.known.applying import Learnt
from reader.language.known.forms import forms
from reader.language.words import Segmenter
from reader.library import reads
from reader.library.commands import spreading
from reader.library.commands.command import Outcome
from reader.library.file import Library
from reader.library.reads.learnt import Reading, is_taught, readings
from reader.model.known import Known, Name
from reader.model.mentions import Found, MentionState, clashes, family

Words = Callable[[], Segmenter]
"""What loads a dictionary, or has it already; it is asked only where there is a place to look at."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A name that a person decided on in an article, and the texts in which it may stand elsewhere.

    `rejected` names are suggested in these texts, and shall not be.
    """

    name: Name
    article: int
    entry: int
    rejected: bool
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """Where else the name of a lesson stands: places by article, none of them decided on."""

    lesson: Lesson
    places: Mapping[int, tuple[Found, ...]]

    @property
    def texts(self) -> Mapping[int, str]:
        """What the articles said, in which the places count."""
        return {one.article: one.text for one in self.lesson.readings}

    @property
    def articles(self) -> int:
        """In how many articles."""
        return len(self.places)

    @property
    def count(self) -> int:
        """In how many places."""
        return sum(map(len, self.places.values()))


def gather(library: Library, outcome: Outcome) -> Lesson | None:
    """What a confirmation or rejection has to say about the rest of the library; None where that is nothing."""
    mention = reads.mention(library, outcome.created) if outcome.created is not None else None
    if mention is None or outcome.entry is None or not is_taught(mention.anchor.quote, mention.type):
        return None
    name = Name(mention.anchor.quote, family(mention.type))
    rejected = mention.state is MentionState.REJECTED
    texts = [name.text] if rejected else [form.text for form in forms(name)]
    found = tuple(one for one in readings(library, texts) if _is_open(one, texts))
    return Lesson(name, outcome.articles[0], outcome.entry, rejected, found)


def survey(lesson: Lesson, words: Words) -> Survey:
    """Finds the places of a lesson in its texts."""
    if not lesson.readings:
        return Survey(lesson, {})
    if lesson.rejected:
        found = {one.article: _suggested(one, lesson.name) for one in lesson.readings}
    else:
        texts = {form.text for form in forms(lesson.name)}
        learnt = Learnt(Known((lesson.name,)), words())
        found = {one.article: _standing(one, texts, lesson.name.type, learnt) for one in lesson.readings}
    return Survey(lesson, {article: places for article, places in found.items() if places})


def follow(library: Library, found: Survey, *, author: str) -> bool:
    """Suggests a confirmed name wherever else it stands in its article, as a part of the confirmation."""
    lesson = found.lesson
    places = found.places.get(lesson.article, ())
    if lesson.rejected or not places:
        return False
    return spreading.suggest_also(
        library, lesson.article, found.texts[lesson.article], places, lesson.entry, author=author
    )


def spread(library: Library, found: Survey, *, author: str) -> Outcome:
    """Makes the whole library follow a lesson: one command."""
    name = found.lesson.name
    if found.lesson.rejected:
        return spreading.clear(library, name.text, name.type, author=author)
    return spreading.mark(library, name.text, name.type, found.places, found.texts, author=author)


def _is_open(reading: Reading, texts: Sequence[str]) -> bool:
    """Whether any of the words stands where nobody has decided."""
    return any(place not in reading.decided for words in texts for place in _occurrences(reading.text, words))


def _occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def _suggested(reading: Reading, name: Name) -> tuple[Found, ...]:
    """Where a recogniser suggests a reading."""
    return tuple(
        one
        for one in reading.suggested
        if reading.text[one.start : one.end] == name.text and family(one.type) == name.type
    )


def _standing(reading: Reading, texts: set[str], type_: str, learnt: Learnt) -> tuple[Found, ...]:
    """Where a name stands in a text and nobody has decided."""
    return tuple(
        one
        for one in learnt.applied(reading.text, reading.suggested)
        if reading.text[one.start : one.end] in texts and one.type == type_ and not clashes(one, reading.decided)
    )
