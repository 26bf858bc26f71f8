"""Names as an editor would draw them (level 1): those that stand side by side joined, short forms of offices found.

东岭县青石镇柳溪村 is one place of three; 云泽市委 is an organisation, and so is 市委 where its place goes unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.language.lexicon import alternatives, by_kind
from reader.model.mentions import Found


@cache
def _offices() -> re.Pattern[str]:
    kinds = by_kind("bodies.txt")
    body = alternatives(kinds["body"])
    return re.compile(rf"(?:(?:{alternatives(kinds['head'])})(?:{body}))(?!托|派|员(?!会))")


def offices(line: str) -> Iterator[Found]:
    """The short forms of offices in a folded line (市委, 省政协); positions are code points of the line."""
    for match in _offices().finditer(line):
        yield Found(*match.span(), "organisation", 1, "rule.office")


def joined(names: Sequence[Found]) -> Iterator[Found]:
    """The joined names of a line, given its single ones in order (level 0) and offices (level 1)."""
    places = sorted((one for one in names if one.type == "place" and one.level == 0), key=lambda one: one.start)
    run: list[Found] = []
    for place in places:
        if run and place.start != run[-1].end:
            yield from _whole(run)
            run = []
        run.append(place)
    yield from _whole(run)


def _whole(run: list[Found]) -> Iterator[Found]:
    if len(run) > 1:
        yield Found(run[0].start, run[-1].end, "place", 1, "rule.joined")
