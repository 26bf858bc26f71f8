"""引题, 主题, 副题: which lines of a head are kicker, headline and subheads.

Without sizes the levels must be guessed from what print does to them: levels are set apart, a headline's own lines are
not; a headline is spread or falls into two halves; a kicker or subhead is often a clause taken from the body; a line
that opens with —— stands below; a line that breaks off in mid-phrase belongs with the next. How much each of these
tells was learnt: every way to cut a head has its evidence, named and weighed; the weights and their card lie in
`models/segmentation`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reader.locator import resource
from reader.segmentation.borders import begins, ends
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.overlap import pairs
from reader.segmentation.seams import reads_on

_DASH = re.compile("^(?:——|—|--)")
BREAKS_OFF = re.compile("[暨与和及的、在对将为把向从以：:，《“（]$|——$")
_HALVES = re.compile(r"\S\s+\S")
_OPENED = (("《", "》"), ("“", "”"), ("‘", "’"), ("（", "）"), ("「", "」"))
"""Marks that come in pairs: a line that leaves one open goes on."""
_RUNNING = re.compile("[的了着过已被把也还并仍将]")
"""Words of running text, that headlines leave out."""
_TOO_SHORT_TO_QUOTE = 3
_MISPLACED = 20.0
_SPREADABLE = 4.0
"""A line shorter by so much (em) is driven apart to be as long as its neighbour."""


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a head.

    It may have been `spread`, a blank line may have stood before it (`gap`); it may stand word for word in the body
    (`quoted`, 0…1, more telling the longer it is), or go on in the next line (`wraps`). `share` (0…1) is how many of
    its pairs of characters stand in the body, `early` in the first paragraph.
    """

    text: str
    spread: bool = False
    gap: bool = False
    quoted: float = 0.0
    wraps: bool = False
    share: float = 0.0
    early: float = 0.0


@dataclass(frozen=True, slots=True)
class Levels:
    """The head cut in three: lines before `headline` are kickers, those from `subheads` on are subheads.

    `margin` says by how much (nats) the choice beat the next best.
    """

    headline: int
    subheads: int
    margin: float


def levels(lines: Sequence[HeadLine], gaps_count: float) -> Levels:
    """The best cut; `gaps_count` (0…1) says how much blank lines tell on this page."""
    known = _weights()
    ranked = sorted(
        (
            _MISPLACED * _dashes_misplaced(lines, *cut)
            - sum(known.get(name, 0.0) * value for name, value in evidence(lines, *cut, gaps_count).items()),
            *cut,
        )
        for cut in cuts(len(lines))
    )
    best = ranked[0]
    margin = ranked[1][0] - best[0] if len(ranked) > 1 else 9.0
    return Levels(best[1], best[2], margin)


def _dashes_misplaced(lines: Sequence[HeadLine], first: int, last: int) -> bool:
    """Whether a —— line is a kicker, or a headline below other lines: it always stands beneath."""
    dashes = [bool(_DASH.match(line.text)) for line in lines[:last]]
    return any(dashes[:first]) or any(dashes[max(1, first) :])


@cache
def _weights() -> dict[str, float]:
    """What each piece of evidence speaks for a cut, in nats."""
    found: dict[str, float] = json.loads(resource("models", "segmentation", "levels.json").read_text(encoding="utf-8"))
    return found


def cuts(size: int) -> list[tuple[int, int]]:
    """All ways to cut so many lines: where the headline begins, and where the subheads do."""
    return [(first, last) for first in range(size) for last in range(first + 1, size + 1)]


def head_lines(
    texts: Sequence[str], spread: Sequence[bool], gaps: Sequence[bool], body: Sequence[str]
) -> list[HeadLine]:
    """The lines of a head with what they have in common with a body's paragraphs."""
    whole = "".join(body)
    every, first = pairs(whole), pairs(body[0] if body else "")
    wraps = [goes_on(one, other, whole) for one, other in pairwise(texts)] + [False]
    found = []
    for at, text in enumerate(texts):
        own = pairs(text) or {text}
        torn = wraps[at] or (at > 0 and wraps[at - 1])
        bare = _DASH.sub("", text)
        quoted = 0.0 if torn or bare not in whole else min(1.0, max(0.0, (len(bare) - _TOO_SHORT_TO_QUOTE) / 6))
        share, early = len(own & every) / len(own), len(own & first) / len(own)
        found.append(HeadLine(text, spread[at], gaps[at], quoted, wraps[at], share, early))
    return found


def evidence(lines: Sequence[HeadLine], first: int, last: int, gaps_count: float) -> dict[str, float]:
    """What there is to say about one way to cut a head, by name."""
    parts = {"kicker": lines[:first], "headline": lines[first:last], "subhead": lines[last:]}
    found: Counter[str] = Counter()
    for name, part in parts.items():
        found[f"{name} of {min(4, len(part))}"] = 1
        for line in part:
            found.update({f"{name} {trait}": value for trait, value in _traits(line) if value})
    for at, (one, other) in enumerate(pairwise(lines), 1):
        place = "border" if at in (first, last) else "kicker" if at < first else "headline" if at < last else "subhead"
        found.update({f"within {place}: {trait}": value for trait, value in _seam(one, other, gaps_count) if value})
    found.update(_sizes([*parts["kicker"], *parts["subhead"]], parts["headline"]))
    return dict(found)


def _traits(line: HeadLine) -> Iterator[tuple[str, float]]:
    """What one line shows by itself."""
    size = width(line.text)
    yield "spread", line.spread
    yield "dash", bool(_DASH.match(line.text))
    yield "halves", bool(_HALVES.search(line.text))
    yield "quoted", line.quoted
    yield "share", line.share
    yield "early", line.early
    yield "figures", bool(re.search(r"\d", line.text))
    yield "colon", "：" in line.text
    yield "running", bool(_RUNNING.search(line.text))
    yield "short", max(0.0, 9.0 - size) / 4
    yield "long", max(0.0, size - 16.0) / 4


def _seam(one: HeadLine, other: HeadLine, gaps_count: float) -> Iterator[tuple[str, float]]:
    """What shows between two neighbours."""
    uneven = abs(width(one.text) - width(other.text))
    yield "gap", gaps_count * other.gap
    yield "no gap", gaps_count * (not other.gap)
    yield "dash", bool(_DASH.match(other.text))
    yield "wraps", one.wraps
    yield "reads on", reads_on(one.text, other.text)
    yield "ends", ends(one.text)
    yield "begins", begins(other.text)
    yield "even", max(0.0, 1.0 - uneven / 2)
    yield "uneven", min(4.0, uneven / 4)
    yield "spread alike", one.spread and other.spread
    yield "spread unlike", one.spread is not other.spread
    yield "spread to match", one.spread is not other.spread and uneven <= _SPREADABLE
    yield "halves", bool(_HALVES.search(one.text)) or bool(_HALVES.search(other.text))
    yield "one quoted", abs(one.quoted - other.quoted)
    yield "neither quoted", (1 - one.quoted) * (1 - other.quoted)
    yield "alike", _alike(one.text, other.text)
    yield "one running", bool(_RUNNING.search(one.text)) is not bool(_RUNNING.search(other.text))


def _alike(one: str, other: str) -> float:
    """How much of the shorter of two texts stands in the other (0…1), by pairs of characters."""
    first, second = pairs(one), pairs(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _printed(line: HeadLine) -> float:
    """The width (em) that a line takes, with the half em or more between characters that were driven apart."""
    return width(line.text) * (1.5 if line.spread else 1.0)


def _sizes(others: Sequence[HeadLine], headline: Sequence[HeadLine]) -> dict[str, float]:
    """A headline is set large, and so its lines are rarely much longer than those above and below it."""
    longest = max(map(_printed, headline))
    if not others:
        return {"headline alone over": max(0.0, longest - 26) / 4}
    beside = max(map(_printed, others))
    return {"headline longer": max(0.0, longest - beside) / 4, "headline shorter": max(0.0, beside - longest) / 4}


def goes_on(one: str, other: str, body: str = "") -> bool:
    """Whether a head line seems to be wrapped: it breaks off, or a bracket, a word or a phrase of the body goes on."""
    if BREAKS_OFF.search(one) or reads_on(one, other) > 0.5:
        return True
    if any(one.count(opened) > one.count(closed) and closed in other for opened, closed in _OPENED):
        return True
    seam = one[-2:] + other[:2]
    return len(seam) == 4 and (seam[:3] in body or seam[1:] in body)


def merged_subheads(texts: Sequence[str]) -> list[list[int]]:
    """Which lines of the lowest level make one subhead: those that go on from the line before."""
    groups: list[list[int]] = []
    for at, text in enumerate(texts):
        if at and not _DASH.match(text) and goes_on(texts[at - 1], text):
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups
