"""Names as an editor would draw them (level 1): side by side joined, drawn out to their ending, short forms found.

东岭县青石镇柳溪村 is one place of three; 云岭江滨江公园 reaches from its river to its park; 云泽市委 is an
organisation, and so is 市委 where its place goes unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from reader.language.lexicon import alternatives, by_kind
from reader.language.words import Words
from reader.model.mentions import Found

_WITHIN = frozenset("n nz nt ns nr nrt b vn an f j s l x ng ag g h k a".split())
"""Parts of speech of the words between a place and the ending of the longer name."""
_BUILT = frozenset("闸渠桥站坝堤塔馆")
"""Endings that follow a verb in a name (引水渠): else a verb ends the search."""
_UNITS = (*"省市县区旗镇乡村", "街道", "社区")
"""Endings of the units of administration, whose names an address strings together."""
_PROPER = frozenset(["ns", "nr", "nt"])
"""Parts of speech with which the next name begins, once one has come to its ending."""
_LONGEST = 14
_MIDDLE = 4


@cache
def _offices() -> re.Pattern[str]:
    kinds = by_kind("bodies.txt")
    return re.compile(
        rf"(?<![全各])(?:{alternatives(kinds['head'])})(?:{alternatives(kinds['body'])})(?!托|派|员(?!会))"
    )


@cache
def endings() -> Mapping[str, str]:
    """What names of places and organisations end in, and the type each makes."""
    kinds = by_kind("endings.txt")
    places = dict.fromkeys(kinds["place"] | kinds["region"], "place")
    return places | dict.fromkeys(kinds["organisation"], "organisation")


def offices(line: str, places: Sequence[Found]) -> Iterator[Found]:
    """The short forms of offices in a folded line (市委, 省政协), with the place before them where one stands there.

    Positions are code points of the line; `places` are its places of level 0.
    """
    for match in _offices().finditer(line):
        start, end = match.span()
        yield Found(start, end, "organisation", 1, "rule.office")
        for place in places:
            if place.start < start <= place.end <= start + 1:
                yield Found(place.start, end, "organisation", 1, "rule.office.placed")


def joined(line: str, places: Sequence[Found], words: Words) -> Iterator[Found]:
    """The joined names of a folded line, given its places of level 0 in order, and its words."""
    begun = {place.start for place in places}
    for run in _runs(line, places):
        start, end = run[0].start, run[-1].end
        short = end - start == len(run)
        if short:
            end = max([end, *(stop for first, stop, _ in words.after(start) if first == start)])
        if len(run) > 1 and (not short or end - start > 2):
            yield Found(start, end, "place", 1, "rule.joined")
        if not short and end not in begun:
            for stop, type_ in _drawn_out(line, end, words):
                yield Found(start, stop, type_, 1, "rule.drawn")


def _runs(line: str, places: Sequence[Found]) -> Iterator[list[Found]]:
    """The places that stand side by side; what lies at an address (two units and more) is a name of its own."""
    run: list[Found] = []
    for place in places:
        address = len(run) > 1 and is_unit(line, run[-1]) and is_unit(line, run[-2]) and not is_unit(line, place)
        if run and (place.start != run[-1].end or address):
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def is_unit(line: str, place: Found) -> bool:
    """Whether a place is a unit of administration (东岭县, 柳溪村)."""
    return place.end - place.start > 1 and line[place.start : place.end].endswith(_UNITS)


def _drawn_out(line: str, end: int, words: Words) -> Iterator[tuple[int, str]]:
    """Where a place goes on to the ending of a longer name, the furthest: its end and type."""
    best, verb = None, False
    for middle, (start, stop, tag) in enumerate(words.after(end)):
        word = line[start:stop]
        if stop - end > _LONGEST or middle > _MIDDLE or (verb and word not in _BUILT) or not word.isalnum():
            break
        if best and tag in _PROPER:
            break
        verb = tag == "v"
        if tag not in _WITHIN and not verb:
            break
        type_ = None if verb else _ending(line[end:stop], word)
        if type_ and (stop - start > 1 or middle):
            best = stop, type_
    if best:
        yield best


def _ending(name: str, word: str) -> str | None:
    """The type that a name is given by its ending; `word` is its last word.

    An ending of one character is a word by itself or ends one of three and more: 干部 is no 部, 城市 no 市.
    """
    for size in range(min(6, len(name)), 0, -1):
        type_ = endings().get(name[-size:])
        if type_ and (size > 1 or len(word) != 2):
            return type_
    return None
