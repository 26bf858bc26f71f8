"""The recogniser: a text in, every name, date, time and amount in it out.

`Recogniser.load` takes tenths of a second (dictionary and model) and belongs on a worker thread; `find` is then quick,
keeps nothing between calls, and may be called for text of any length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from reader.language.amounts import amounts
from reader.language.dates import dates
from reader.language.known.applying import Learnt
from reader.language.lines import Line, lines_of
from reader.language.names.carried import SOURCE as DOCUMENT
from reader.language.names.carried import carried
from reader.language.names.datelines import dateline
from reader.language.names.joined import joined, offices
from reader.language.names.mending import mended
from reader.language.names.model import NameModel
from reader.language.names.persons import Knows, byline_names, titled_names, unnamed
from reader.language.resolve import apart, order, settled
from reader.language.times import times
from reader.language.titles import with_titles
from reader.language.words import Segmenter, Words, segmenter
from reader.language.works import policies, works
from reader.model.known import Known
from reader.model.mentions import Found


class Recogniser:
    """Finds mentions of people, places, organisations, dates, times, amounts, works, laws and policies."""

    def __init__(self, words: Segmenter, model: NameModel) -> None:
        self._words = words
        self._model = model

    @classmethod
    def load(cls, words: Iterable[str] = ()) -> Recogniser:
        """A recogniser whose dictionary also knows `words`, a library's own."""
        return cls(segmenter(words), NameModel.load())

    @property
    def words(self) -> Segmenter:
        """What cuts texts into words."""
        return self._words

    def learnt(self, known: Known) -> Learnt:
        """What a library has learnt, made ready to be given to `find`, or to be applied to suggestions alone."""
        return Learnt(known, self._words)

    def find(self, text: str, issue_date: date | None = None, learnt: Learnt | None = None) -> tuple[Found, ...]:
        """The mentions in a text, by start, the longer first; positions are code points of the text.

        No mention crosses a line break. `issue_date` supplies what the dates of the text leave out. Names that the
        library knows are found wherever they stand, what was rejected is not suggested. The value of a person is the
        title that stands before the name.
        """
        lines = list(lines_of(text))
        tagged = [self._words.tagged(line.text) for line in lines]
        named = self._model.names([line.text for line in lines], tagged)
        drafts = [
            _draft(line, Words.of(words), names, self._words.knows, issue_date)
            for line, words, names in zip(lines, tagged, named, strict=True)
        ]
        found: list[Found] = []
        for _, document in groupby(drafts, key=lambda draft: draft.line.document):
            for draft in _with_carried(list(document)):
                found += (_moved(one, draft.line.start) for one in _mentions(draft))
        mentions = sorted(found, key=order)
        return tuple(with_titles(text, learnt.applied(text, mentions) if learnt else mentions))


_TOLD = frozenset(["rule.title", "rule.byline"])
"""Rules by which the words around a name say that it is a person's."""
_WORD = "rule.date.word"
"""A date that is a word, and no date within a name (光明日报)."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A line with its words, its quantities, its works and policies, and its names of level 0 as far as known."""

    line: Line
    words: Words
    quantities: Sequence[Found]
    titles: Sequence[Found]
    names: Sequence[Found]


def _draft(line: Line, words: Words, names: Sequence[Found], knows: Knows, issue_date: date | None) -> _Draft:
    text = line.text
    formulas = [*policies(text)]
    counted = [one for one in amounts(text, words.ends) if not any(_within(one, other) for other in formulas)]
    days = [
        one for one in dates(text, issue_date) if one.source != _WORD or not any(_within(one, name) for name in names)
    ]
    quantities = settled([*days, *times(text), *counted])
    signed = [*byline_names(text), *dateline(text), *unnamed(text, words)]
    names = [*signed, *apart(mended(text, names, words), [*quantities, *signed])]
    titled = [*titled_names(text, words, knows)]
    others = [one for one in names if not any(_is_part(one, person) for person in titled)]
    return _Draft(line, words, quantities, [*works(text), *formulas], settled([*others, *apart(titled, others)]))


def _with_carried(document: Sequence[_Draft]) -> Sequence[_Draft]:
    """The drafts of one document, whose names speak for each other."""
    document = _people(document)
    more = carried(
        [draft.line.text for draft in document],
        [[*draft.names, *draft.quantities] for draft in document],
        [draft.words.ends for draft in document],
    )
    pairs = zip(document, more, strict=True)
    return [replace(one, names=settled([*one.names, *new])) if new else one for one, new in pairs]


def _people(document: Sequence[_Draft]) -> Sequence[_Draft]:
    """Whoever has a title or a byline in one place of a document is a person in all others."""
    told = {draft.line.text[one.start : one.end] for draft in document for one in draft.names if one.source in _TOLD}
    if not told:
        return document

    def seen(draft: _Draft, one: Found) -> Found:
        is_person = one.type in {"place", "organisation"} and draft.line.text[one.start : one.end] in told
        return replace(one, type="person", source=DOCUMENT) if is_person else one

    return [replace(draft, names=[seen(draft, one) for one in draft.names]) for draft in document]


def _mentions(draft: _Draft) -> Iterator[Found]:
    """The mentions of a line of which all names of level 0 are known."""
    yield from draft.quantities
    yield from draft.names
    text, places = draft.line.text, [one for one in draft.names if one.type == "place"]
    outer = settled([*draft.titles, *joined(text, places, draft.words), *offices(text, places)])
    yield from (one for one in outer if not any(_within(one, name) for name in draft.names))


def _is_part(one: Found, person: Found) -> bool:
    """Whether this is the person, or only the surname."""
    return (one.start, one.end) in {(person.start, person.end), (person.start, person.start + 1)}


def _within(one: Found, name: Found) -> bool:
    return name.start <= one.start and one.end <= name.end


def _moved(one: Found, by: int) -> Found:
    return Found(one.start + by, one.end + by, one.type, one.level, one.source, one.value)
