"""The recogniser: a text in, every name, date, time and amount in it out.

`Recogniser.load` takes tenths of a second (dictionary and model) and belongs on a worker thread; `find` is then quick,
keeps nothing between calls, and may be called for text of any length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reader.language.amounts import amounts
from reader.language.dates import dates
from reader.language.lines import Line, lines_of
from reader.language.names.joined import joined, offices
from reader.language.names.persons import byline_names, is_name, titled_names
from reader.language.resolve import order, settled
from reader.language.times import times
from reader.language.words import Segmenter, Word, segmenter, words_of
from reader.model.mentions import Found

_TAGS = {"nr": "person", "nrfg": "person", "nrt": "person", "ns": "place", "nt": "organisation"}


class Recogniser:
    """Finds mentions of people, places, organisations, dates, times and amounts."""

    def __init__(self, words: Segmenter) -> None:
        self._words = words

    @classmethod
    def load(cls, words: Iterable[str] = ()) -> Recogniser:
        """A recogniser whose dictionary also knows `words`, a library's own."""
        return cls(segmenter(words))

    def find(self, text: str, issue_date: date | None = None) -> tuple[Found, ...]:
        """The mentions in a text, by start, the longer first; positions are code points of the text.

        No mention crosses a line break. `issue_date` supplies what the dates of the text leave out.
        """
        found: list[Found] = []
        for line in lines_of(text):
            found += (_moved(one, line.start) for one in self._in_line(line, issue_date))
        return tuple(sorted(found, key=order))

    def _in_line(self, line: Line, issue_date: date | None) -> Iterator[Found]:
        words = words_of(line.text, self._words)
        ends = frozenset(word.end for word in words)
        quantities = settled([*dates(line.text, issue_date), *times(line.text), *amounts(line.text, ends)])
        sure = [*byline_names(line.text), *titled_names(line.text, ends)]
        names = [one for one in _by_tag(words, line.text) if not _met(one, [*quantities, *sure])]
        settled_names = settled([*names, *sure])
        yield from quantities
        yield from settled_names
        yield from settled([*joined(settled_names), *offices(line.text)])


def _by_tag(words: Iterable[Word], line: str) -> Iterator[Found]:
    """The names that jieba's dictionary knows; of its people those that are built like a name."""
    for word in words:
        type_ = _TAGS.get(word.tag)
        if type_ and word.end - word.start > 1 and (type_ != "person" or is_name(line[word.start : word.end])):
            yield Found(word.start, word.end, type_, 0, "jieba")


def _met(one: Found, others: Iterable[Found]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _moved(one: Found, by: int) -> Found:
    return Found(one.start + by, one.end + by, one.type, one.level, one.source, one.value)
