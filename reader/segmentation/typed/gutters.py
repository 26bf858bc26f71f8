"""Runs cut where an extractor wrote one line of two columns, because the gutter was no wider than a word space.

A gutter shows by lines near each other that begin alike and have a space, or end, after one and the same width, and by
lines that begin where it ends.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import form_of
from reader.segmentation.plain.measure import width
from reader.segmentation.typed.runs import Run

_SPACE = re.compile(r"(?<=\S)\s(?=\S)")
_OPEN_NAMES = re.compile("（[^（）]*(?:记者|通讯员)[^（）]*$")
_LONGEST_NAME = 4
_LEAST_COLUMN, _LEAST_REST = 7.0, 2.5
"""What stands left of a gutter is a line of a column; what stands right of one may be the last of a paragraph (em)."""
_PLAY = 1.2
_SHIFT = 5.5
"""By how much two lines of one column may differ in width, and in where they begin (em)."""
_NEAR = 15
"""How many rows above and below tell where columns begin and end."""
_SQUEEZED, _OVERSHOT = 10, 4
"""How far right or left of its place in one line the second of two columns may begin where they are kept apart."""
_LEAST_ALIKE = 3
_LEAST_BEGUN, _EXACT = 5, 2.5
_MOST_COLUMNS = 12
_MOST_DRIVEN = 0.3
"""A line of which more are spaces was driven apart."""


def parted(runs: Sequence[Run]) -> list[Run]:
    """The runs, those cut that hold lines of several columns; sorted by rows, from the left."""
    begun: dict[int, list[float]] = {}
    for run in runs:
        begun.setdefault(run.row, []).append(run.left)
    whole = list(runs)
    for _ in range(_MOST_COLUMNS):
        near = _Near(whole, begun)
        pieces = [piece for run in whole for piece in _cut(run, near)]
        if len(pieces) == len(whole):
            break
        whole = pieces
    return sorted(whole, key=lambda run: (run.row, run.left))


def _cut(run: Run, near: _Near) -> tuple[Run, ...]:
    """A run cut at its surest gutter, if it has one."""
    at = near.gutter(run)
    if at is None:
        return (run,)
    left, right = run.text.cut(0, at), run.text.cut(at + 1)
    begin = near.begin(run, at)
    place = run.left + at + 1 if begin is None else begin
    return (
        replace(run, text=left, width=width(left.text)),
        replace(run, text=right, width=width(right.text), left=place, loose=True),
    )


class _Near:
    """The runs of a text, found by their rows; `begun` are the places that wide gaps lead to, row by row."""

    def __init__(self, runs: Sequence[Run], begun: Mapping[int, Sequence[float]]) -> None:
        self._runs = sorted(runs, key=lambda run: run.row)
        self._rows = [run.row for run in self._runs]
        self._begun = begun
        self._spaces = {id(run): _gutters(run) for run in runs}

    def _around(self, run: Run) -> list[Run]:
        low, high = bisect_left(self._rows, run.row - _NEAR), bisect_left(self._rows, run.row + _NEAR + 1)
        return self._runs[low:high]

    def gutter(self, run: Run) -> int | None:
        """The offset of the space in a run that is a gutter; None where none is."""
        spaces = self._spaces[id(run)]
        if not spaces:
            return None
        beside = [other for other in self._around(run) if other is not run and abs(other.left - run.left) < _SHIFT]
        ranked = []
        for at, before in spaces:
            alike = sum(self._has_edge(other, run.left, before) for other in beside)
            begin = self.begin(run, at)
            if alike >= _LEAST_ALIKE or (alike and begin is not None) or self._is_edge(run, begin, at):
                ranked.append((alike + _LEAST_ALIKE * (begin is not None), -at))
        return -max(ranked)[1] if ranked else None

    def _is_edge(self, run: Run, begin: float | None, at: int) -> bool:
        """Whether what follows a space stands exactly where many lines near begin."""
        if begin is None or abs(run.left + at + 1 - begin) > _EXACT:
            return False
        rows = range(run.row - _NEAR, run.row + _NEAR + 1)
        return sum(left == begin for row in rows for left in self._begun.get(row, ())) >= _LEAST_BEGUN

    def begin(self, run: Run, at: int) -> float | None:
        """Where the column begins that stands right of a space in a run; None where no line near tells."""
        here = run.left + at + 1
        rows = range(run.row - _NEAR, run.row + _NEAR + 1)
        room = min((left for left in self._begun[run.row] if left > run.left), default=math.inf) - max(
            _LEAST_COLUMN, width(run.string[at:])
        )
        furthest = min(here + _SQUEEZED, room)
        begun = Counter(
            left for row in rows for left in self._begun.get(row, ()) if here - _OVERSHOT <= left <= furthest
        )
        best = begun.most_common(1)
        return best[0][0] if best and best[0][1] > 1 else None

    def _has_edge(self, run: Run, left: float, measure: float) -> bool:
        """Whether a run ends, or has a space, after one width or where a measure ends."""
        widths = [run.width, *(before for _, before in self._spaces[id(run)])]
        wanted = (measure, measure + left - run.left)
        return any(abs(one - other) <= _PLAY for one in widths for other in wanted)


def _gutters(run: Run) -> list[tuple[int, float]]:
    """The single spaces of a run with enough text on both sides, each with the width before it."""
    spaces = [space.start() for space in _SPACE.finditer(run.string)]
    if not spaces or len(spaces) > _MOST_DRIVEN * len(run.string) or form_of(run.string) is not Form.PLAIN:
        return []
    found = [(at, width(run.string[:at])) for at in spaces if not _is_among_names(run.string, at)]
    return [(at, right) for at, right in found if _LEAST_COLUMN <= right <= run.width - 2.5]


def _is_among_names(text: str, at: int) -> bool:
    """Whether a space parts names in a bracket."""
    after = text[at + 1 :].split(maxsplit=1)[0]
    return bool(_OPEN_NAMES.search(text[:at])) and (len(after) <= _LONGEST_NAME or "）" in after[: _LONGEST_NAME + 1])
