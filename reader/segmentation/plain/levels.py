"""引题, 主题, 副题: which lines of a head are kicker, headline and subheads.

Without sizes the levels must be guessed from what print does to them: levels are set apart, a headline's own lines are
not; a headline is spread or falls into two halves; a kicker or subhead is often a clause taken from the body; a line
that opens with —— stands below; a line that breaks off in mid-phrase belongs with the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.segmentation.plain.measure import width
from reader.segmentation.seams import reads_on

_DASH = re.compile("^(?:——|—|--)")
BREAKS_OFF = re.compile("[暨与和及的、在对将为把向从以：:，《“（]$|——$")
_HALVES = re.compile(r"\S\s+\S")


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a head.

    It may have been `spread`, a blank line may have stood before it (`gap`); it may stand word for word in the body
    (`quoted`, 0…1, more telling the longer it is), or go on in the next line (`wraps`).
    """

    text: str
    spread: bool = False
    gap: bool = False
    quoted: float = 0.0
    wraps: bool = False


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
    size = len(lines)
    cuts = [(first, last) for first in range(size) for last in range(first + 1, size + 1)]
    ranked = sorted((_cost(lines, first, last, gaps_count), first, last) for first, last in cuts)
    best = ranked[0]
    margin = ranked[1][0] - best[0] if len(ranked) > 1 else 9.0
    return Levels(best[1], best[2], margin)


def _cost(lines: Sequence[HeadLine], first: int, last: int, gaps_count: float) -> float:
    kickers, headline, subheads = lines[:first], lines[first:last], lines[last:]
    cost = 0.6 * first + 2.2 * max(0, first - 1) + 0.6 * len(subheads) + 0.8 * max(0, len(subheads) - 2)
    cost += {1: 0.0, 2: 0.4, 3: 1.8}.get(len(headline), 4.0)
    cost += sum(map(_above, kickers)) + _main(headline) + sum(map(_below, subheads))
    cost += sum(_boundary(one, other, gaps_count) for one, other in _at(lines, first, last))
    cost += sum(_within(one, other, gaps_count) for one, other in pairwise(headline))
    cost += sum(1.5 for one in subheads[:-1] if one.wraps and not _DASH.match(one.text))
    cost += 0.9 * any(_DASH.match(other.text) and not _DASH.match(one.text) for one, other in pairwise(subheads))
    return cost + _lengths([*kickers, *subheads], headline)


def _at(lines: Sequence[HeadLine], *cuts: int) -> list[tuple[HeadLine, HeadLine]]:
    return [(lines[cut - 1], lines[cut]) for cut in cuts if 0 < cut < len(lines)]


def _boundary(one: HeadLine, other: HeadLine, gaps_count: float) -> float:
    """Two neighbours on different levels."""
    cost = 0.9 * gaps_count * (-1.0 if other.gap else 1.0)
    if _DASH.match(other.text):
        return cost
    return cost + 2.5 * one.wraps + 1.0 * reads_on(one.text, other.text)


def _within(one: HeadLine, other: HeadLine, gaps_count: float) -> float:
    """Two neighbours that are lines of one headline."""
    cost = gaps_count * (1.2 if other.gap else -0.8)
    cost -= 1.2 * one.wraps + 0.8 * reads_on(one.text, other.text)
    cost += 0.9 * bool(_HALVES.search(other.text) and not BREAKS_OFF.search(one.text)) + 0.9 * bool(
        _HALVES.search(one.text)
    )
    uneven = abs(width(one.text) - width(other.text))
    return cost + (-0.4 if uneven <= 2.0 else min(0.9, 0.18 * (uneven - 2.0)))


def _above(line: HeadLine) -> float:
    cost = 1.6 * line.spread - 0.8 * line.quoted + 4.0 * bool(_DASH.match(line.text))
    return cost + 0.7 * bool(_HALVES.search(line.text)) + _too_short(line)


def _main(lines: Sequence[HeadLine]) -> float:
    cost = 0.7 * sum(line.quoted for line in lines) / len(lines) + 4.0 * any(_DASH.match(line.text) for line in lines)
    cost -= 0.8 * any(line.spread for line in lines) + 1.2 * any(_HALVES.search(line.text) for line in lines)
    return cost + 0.12 * max(
        0.0, max((width(line.text) for line in lines if not _HALVES.search(line.text)), default=0.0) - 18
    )


def _below(line: HeadLine) -> float:
    cost = 1.6 * line.spread - 0.8 * line.quoted - 1.0 * bool(_DASH.match(line.text))
    return cost + 0.5 * bool(_HALVES.search(line.text)) + _too_short(line)


def _too_short(line: HeadLine) -> float:
    """Kickers and subheads are clauses, longer than the pieces that a headline falls into."""
    return 0.06 * max(0.0, 11.0 - width(line.text))


def _lengths(others: Sequence[HeadLine], headline: Sequence[HeadLine]) -> float:
    """A headline is set large and so its lines are rarely much longer than those above and below it."""
    if not others:
        return 0.0
    longest = max(width(line.text) for line in headline)
    return 0.06 * max(0.0, longest - max(width(line.text) for line in others))


def goes_on(one: str, other: str, body: str = "") -> bool:
    """Whether a head line seems to be wrapped: it breaks off, or a word or a phrase of the body goes on."""
    if BREAKS_OFF.search(one) or reads_on(one, other) > 0.5:
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
