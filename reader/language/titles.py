"""Whose title is whose: the offices that stand directly before a person's name, with their organisation, or after it.

县委副书记、县长林一帆 gives 县委副书记 and 县长 to 林一帆; in a list (副县长林一帆、周舟) all have the title. Behind a
name (林一帆教授) it is this one person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from reader.language.lexicon import alternatives, by_kind
from reader.model.mentions import Found

SEPARATOR = "、"


@dataclass(frozen=True, slots=True)
class Title:
    """A title (code points of the text) and the person who holds it there."""

    start: int
    end: int
    person: Found


@cache
def _words() -> tuple[str, ...]:
    kinds = by_kind("titles.txt")
    return tuple(word + mark for word in kinds["before"] | kinds["both"] for mark in ("", " ", "、"))


@cache
def _before() -> re.Pattern[str]:
    kinds = by_kind("titles.txt")
    words = alternatives(kinds["before"] | kinds["both"])
    body = r"(?:(?!(?:记者|同志|[的在和与及等是到]))[\u4e00-\u9fff]){0,12}?"
    return re.compile(rf"(?:{body}(?:{words})、?)+$")


@cache
def _after() -> re.Pattern[str]:
    kinds = by_kind("titles.txt")
    return re.compile(rf"(?:{alternatives(kinds['both'])})(?![台团室会级们办岗制令奖职]|助理|秘书)")


def with_titles(text: str, mentions: Sequence[Found]) -> list[Found]:
    """The mentions of a text, with every person's titles for its value, as they are printed, joined by `、`."""
    held: dict[Found, list[str]] = {}
    for title in titles(text, mentions):
        held.setdefault(title.person, []).append(text[title.start : title.end].strip())
    return [replace(one, value=SEPARATOR.join(held[one])) if one in held else one for one in mentions]


def titles(text: str, mentions: Sequence[Found]) -> Iterator[Title]:
    """The titles of the people among the mentions of a text, in its order.

    A title of several offices joined by 、 comes office by office.
    """
    people = sorted((one for one in mentions if one.type == "person"), key=lambda one: one.start)
    last, spans = -1, list[tuple[int, int]]()
    for person in people:
        if last < 0 or text[last : person.start] != "、":
            spans = _offices(text, max(last, 0), person.start)
        for start, end in spans:
            yield Title(start, end, person)
        last = person.end
        if after := _after().match(text, last):
            last = after.end()
            yield Title(after.start(), last, person)
            spans = []


def _offices(text: str, first: int, end: int) -> list[tuple[int, int]]:
    """The offices that end where a name begins, none from before `first`."""
    if not text.endswith(_words(), first, end):
        return []
    begin = max(first, end - 40)
    begin = max(begin - 1, *(text.rfind(sign, begin, end) for sign in "，。；：！？“”（）\n 　")) + 1
    match = _before().search(text[begin:end])
    if match is None:
        return []
    at = begin + match.start()
    return [(at + part.start(), at + part.end()) for part in re.finditer("[^、]+", match.group())]
