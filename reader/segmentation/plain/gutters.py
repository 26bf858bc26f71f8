"""Columns side by side in a text, as `pdftotext -layout` writes them, put one after the other again.

Such a text keeps the page's width: what stood beside each other shares a line, with wide gaps of spaces between. It is
cut as pages are (recursive XY cut; Nagy and Seth, 1984): at a gutter, a range of places that is blank in all rows;
where there is none, above the row that closes it. Some extractors count places in code points, some give Chinese
characters two places each; what cuts the text into fewer pieces is what was counted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from reader.model.page import Line
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.traced import Traced

_SEGMENT = re.compile(r"\S+(?:\s\S+)*")
_LEAST_PARTED, _SHARE_PARTED = 8, 0.25
"""So many lines, and so large a share of them, must be parted by wide gaps for a text to be one of this kind."""
_LEAST_ROWS, _LEAST_BESIDE = 3, 2
_MOST_LINES, _LONGEST_LINE = 600, 500
"""No page of a paper has more; what has is no page, and is not worth the time."""
_MOST_COLUMNS, _TALLEST = 12, 150
_FAR = 3
_INDENT = range(2, 5)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line: its text, the line's index, the blank lines before it, its indent in em."""

    text: Traced
    index: int
    gap: int
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class _Cell:
    """A stretch between wide gaps: its row, the line's index, its places on the row, its offset in the line."""

    row: int
    index: int
    start: int
    end: int
    offset: int
    text: str


def side_by_side(lines: Sequence[Line]) -> bool:
    """Whether a text has columns side by side."""
    if len(lines) > _MOST_LINES or any(len(line.text) > _LONGEST_LINE for line in lines):
        return False
    counts = [len(_SEGMENT.findall(line.text)) for line in lines]
    parted = sum(count > 1 for count in counts)
    return max(counts, default=0) <= _MOST_COLUMNS and parted >= max(_LEAST_PARTED, _SHARE_PARTED * len(lines))


def in_columns(lines: Sequence[Line]) -> list[Piece]:
    """The stretches of a text's lines, column by column; every character that is no space is in exactly one."""
    strips = min((list(_strips(_rows(lines, places))) for places in (len, _double)), key=len)
    pieces: list[Piece] = []
    for strip in strips:
        usual = median(cell.start for cell in strip)
        last = None
        for cell in strip:
            far = last is None or cell.row - last > _FAR
            indent = float(cell.start - usual) if cell.start - usual in _INDENT else 0.0
            end = cell.offset + len(cell.text)
            text = Traced.line(cell.index, lines[cell.index].text).cut(cell.offset, end)
            pieces.append(Piece(text, cell.index, int(far), indent))
            last = cell.row
    return pieces


def _double(text: str) -> int:
    """Places that a text takes where a Chinese character has two."""
    return int(2 * width(text))


def _rows(lines: Sequence[Line], places: Callable[[str], int]) -> list[list[_Cell]]:
    """The cells of every line, by one way to count places; blank lines are rows too."""
    rows: list[list[_Cell]] = []
    at = 0
    for index, line in enumerate(lines):
        at += 1 + line.gap
        row = []
        for found in _SEGMENT.finditer(line.text):
            start = places(line.text[: found.start()])
            row.append(_Cell(at, index, start, start + places(found[0]), found.start(), found[0]))
        rows += [row] if row else []
    return rows


def _strips(rows: list[list[_Cell]]) -> Iterator[list[_Cell]]:
    """The cells in reading order, in runs that stand below each other; worked off without recursion in depth."""
    waiting = [rows]
    while waiting:
        rows = waiting.pop()
        size, gutter = _longest(rows)
        if gutter is None:
            whole = next((at for at, row in enumerate(rows) if len(row) > 1), len(rows))
            run = [row[0] for row in rows[:whole]]
            if run:
                yield run
            if whole < len(rows):
                yield from ([cell] for cell in rows[whole])
                waiting.append(rows[whole + 1 :])
            continue
        band = rows[:size]
        left = [[cell for cell in row if cell.end <= gutter] for row in band]
        right = [[cell for cell in row if cell.start >= gutter] for row in band]
        waiting += [rows[size:], [row for row in right if row], [row for row in left if row]]


def _longest(rows: Sequence[Sequence[_Cell]]) -> tuple[int, int | None]:
    """The most rows from the first that have a gutter in common, and a place in it; None where there is none."""
    best: tuple[int, int | None] = (0, None)
    if all(len(row) < _LEAST_BESIDE for row in rows):
        return best
    taken: set[int] = set()
    for size, row in enumerate(rows[:_TALLEST], 1):
        for cell in row:
            taken.update(range(cell.start, cell.end))
        if len(taken) == max(taken) + 1 - min(taken) and size >= _LEAST_ROWS:
            break  # nothing is blank any more
        if size >= _LEAST_ROWS:
            place = _gutter(rows[:size], taken)
            if place is not None:
                best = (size, place)
            elif best[1] is not None and size > best[0] + _FAR:
                break
    return best


def _gutter(rows: Sequence[Sequence[_Cell]], taken: set[int]) -> int | None:
    """The blank place that most rows have text on both sides of."""
    firsts = sorted(min(cell.end for cell in row) for row in rows)
    lasts = sorted(max(cell.start for cell in row) for row in rows)
    found = []
    for place in range(min(taken) + 1, max(taken)):
        if place in taken or place - 1 not in taken:
            continue
        left, right = bisect_right(firsts, place), len(rows) - bisect_left(lasts, place)
        both = left + right - len(rows)  # at a blank place every row has text on one side at least
        if min(left, right) >= _LEAST_ROWS and both >= _LEAST_BESIDE:
            found.append((both, place))
    return max(found)[1] if found else None
