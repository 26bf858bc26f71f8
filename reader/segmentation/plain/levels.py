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

_DASH = re.compile("^(?:——|—|--)")
_BREAKS_OFF = re.compile("[暨与和及的、在对将为把向从以：:，《“（]$|——$")
_HALVES = re.compile(r"\S\s+\S")


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a head: its text, whether it was spread, whether a blank line stood before it, and whether it
    stands word for word in the body.
    """

    text: str
    spread: bool = False
    gap: bool = False
    quoted: bool = False


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
    cost = 0.7 * first + 1.5 * max(0, first - 1) + 0.5 * len(subheads) + 0.8 * max(0, len(subheads) - 2)
    cost += {1: 0.0, 2: 0.4, 3: 1.4}.get(len(headline), 4.0)
    cost += sum(_above(line) for line in kickers) + sum(map(_main, headline)) + sum(map(_below, subheads))
    cost += sum(_boundary(one, other, gaps_count) for one, other in _at(lines, first, last))
    cost += sum(_within(one, other, gaps_count) for one, other in pairwise(headline))
    return cost + _lengths(kickers, headline)


def _at(lines: Sequence[HeadLine], *cuts: int) -> list[tuple[HeadLine, HeadLine]]:
    return [(lines[cut - 1], lines[cut]) for cut in cuts if 0 < cut < len(lines)]


def _boundary(one: HeadLine, other: HeadLine, gaps_count: float) -> float:
    """Two neighbours on different levels."""
    cost = 0.6 * gaps_count * (-1.0 if other.gap else 1.0)
    return cost + (2.5 if _BREAKS_OFF.search(one.text) and not _DASH.match(other.text) else 0.0)


def _within(one: HeadLine, other: HeadLine, gaps_count: float) -> float:
    """Two neighbours that are lines of one headline."""
    cost = 1.2 * gaps_count * (1.0 if other.gap else -0.5)
    cost -= 1.0 if _BREAKS_OFF.search(one.text) else 0.0
    return cost + 0.04 * abs(width(one.text) - width(other.text))


def _above(line: HeadLine) -> float:
    cost = 0.8 * line.spread - 0.8 * line.quoted + 4.0 * bool(_DASH.match(line.text))
    return cost + 0.7 * bool(_HALVES.search(line.text))


def _main(line: HeadLine) -> float:
    cost = 0.9 * line.quoted - 0.8 * line.spread + 4.0 * bool(_DASH.match(line.text))
    return cost - 0.5 * bool(_HALVES.search(line.text)) + 0.12 * max(0.0, width(line.text) - 18)


def _below(line: HeadLine) -> float:
    cost = 0.8 * line.spread - 0.8 * line.quoted - 1.0 * bool(_DASH.match(line.text))
    return cost + 0.5 * bool(_HALVES.search(line.text))


def _lengths(kickers: Sequence[HeadLine], headline: Sequence[HeadLine]) -> float:
    """A headline is set large and so its lines are rarely much longer than its kicker."""
    if not kickers:
        return 0.0
    longest = max(width(line.text) for line in headline)
    return 0.05 * max(0.0, longest - max(width(line.text) for line in kickers))


def merged_subheads(texts: Sequence[str]) -> list[list[int]]:
    """Which lines of the lowest level make one subhead: after a —— the following lines, and what breaks off."""
    groups: list[list[int]] = []
    for at, text in enumerate(texts):
        last = texts[at - 1] if at else ""
        goes_on = groups and not _DASH.match(text) and (_DASH.match(texts[groups[-1][0]]) or _BREAKS_OFF.search(last))
        if goes_on:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups
