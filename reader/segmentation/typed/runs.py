"""Runs: what stands between wide gaps on the rows of a text that keeps its page's width.

A run's place is its first character's: extractors fill a row with spaces until the column's own place is reached, so
that the lines of one column begin alike, while their ends say nothing. Some count places in code points, some give a
Chinese character two; what makes more runs begin beneath each other is what was counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model.page import Line
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.traced import Traced
from reader.segmentation.plain.written import visible

_STRETCH = re.compile(r"\S+(?:\s\S+)*")
_BESIDE_DRIVEN = re.compile(r"(\S{4,}(?: \S{4,})*) (?:\S ){4,}\S|((?:\S ){4,}\S) \S{4,}(?: \S{4,})*")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a row: its text, row, place (em from the left) and width (em).

    `index` is the line's in the page. The place of a `loose` run is but guessed.
    """

    text: Traced
    index: int
    row: int
    left: float
    width: float
    loose: bool = False

    @property
    def string(self) -> str:
        """The text."""
        return self.text.text


def runs_of(lines: Sequence[Line]) -> list[Run]:
    """The runs of a text, row by row from the left; every character that is no space is in exactly one."""
    ways = [_runs(lines, places, share) for places, share in ((len, 1.0), (_double, 0.5))]
    return max(ways, key=_alignment)


def _double(text: str) -> int:
    """Places that a text takes where a Chinese character has two."""
    return int(2 * width(text))


def _runs(lines: Sequence[Line], places: Callable[[str], int], share: float) -> list[Run]:
    found = []
    row = 0
    for index, line in enumerate(lines):
        row += 1 + line.gap
        whole = visible(Traced.line(index, line.text))
        for start, end in _stretches(whole.text):
            text = whole.cut(start, end)
            found.append(Run(text, index, row, share * places(whole.text[:start]), width(text.text)))
    return found


def _stretches(text: str) -> list[tuple[int, int]]:
    """What stands between wide gaps; a headline that is driven apart is no part of one beside it that is not."""
    found = []
    for stretch in _STRETCH.finditer(text):
        beside = _BESIDE_DRIVEN.fullmatch(stretch[0])
        at = max(beside.end(1), beside.end(2)) if beside else 0
        found += [(stretch.start(), stretch.start() + at)] if at else []
        found.append((stretch.start() + at + bool(at), stretch.end()))
    return found


def _alignment(runs: Sequence[Run]) -> int:
    """How many runs begin where others do, but for those at the text's edge."""
    begun = Counter(run.left for run in runs if run.left > 0)
    return sum(count for count in begun.values() if count > 1)
