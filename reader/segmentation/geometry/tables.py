"""Tables: ruled grids, and rows of short cells without rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.model.page import Box
from reader.segmentation.geometry.drawn import Drawn, hull, inside, overlap_x
from reader.segmentation.geometry.printed import PrintedLine

_LEAST_RULES = 3
_OVER = 2.0
_RUNG = 5.0
_POST, _POST_STEPS = 0.5, 3
_WIDER = 1.3
_UNEVEN, _LEAST_EVEN = 1.4, 5
_LONG = 9.0
"""How many rules make a grid each way; how far (em) their ends may miss one another, how far apart level ones may be,
through what share of the grid, or how many rows, an upright one must run; how much longer than the others no level one
may be, how much further from the next one in a grid of so many; how wide (em) half of the cells may be at most."""

_OPEN, _RULED = 3.5, 6.0
_ASUNDER = 12.0
_CELL = 1.25
"""How far rows may be apart (em), without and with a rule between; how far the cells of a row may be, and their largest
size, in body sizes."""


@dataclass(frozen=True, eq=False)
class Table:
    """A grid of cells, `ruled` where it is drawn: its lines row by row, from left to right."""

    box: Box
    rows: tuple[tuple[PrintedLine, ...], ...]
    ruled: bool = True

    @property
    def lines(self) -> tuple[PrintedLine, ...]:
        """All cells."""
        return tuple(line for row in self.rows for line in row)


def tables_of(lines: Sequence[PrintedLine], drawn: Drawn) -> list[Table]:
    """The tables of a page; no line is in two of them."""
    found: list[Table] = []
    for box in _grids(drawn, lines):
        cells = [line for line in lines if inside(line.box, box, drawn.unit * 0.3)]
        short = sum(cell.box.width < _LONG * drawn.unit for cell in cells) > len(cells) / 2
        if len(cells) >= 4 and short and not any(_taken(cell, found) for cell in cells):
            found.append(Table(box, _rows(cells)))
    taken = {cell.index for table in found for cell in table.lines}
    return [*found, *_unruled([line for line in lines if line.index not in taken], drawn)]


def _taken(cell: PrintedLine, tables: Sequence[Table]) -> bool:
    return any(cell in table.lines for table in tables)


def _grids(drawn: Drawn, lines: Sequence[PrintedLine]) -> list[Box]:
    """The outlines of ruled grids: three or more level rules over one another, crossed by three or more upright ones.

    Rules of a scan are broken and of uneven length. Where none cross them, evenly spaced rules with cells between all
    of them are a grid too.
    """
    found = []
    for ladder in _ladders(drawn):
        group = _evenly_spaced(ladder, drawn.unit)
        box = hull(group)
        levels = _levels(group, drawn.unit)
        least = min(_POST * box.height, _POST_STEPS * _step(levels))
        posts = {round(rule.left / drawn.unit) for rule in drawn.upright if _crosses(rule, box, least, drawn.unit)}
        if len(levels) >= _LEAST_RULES and len(posts) >= _LEAST_RULES:
            found.append(box)
        elif len(levels) >= _LEAST_RULES and _has_rows(levels, box, lines):
            found.append(_with_open_rows(levels, box, lines))
    return found


def _ladders(drawn: Drawn) -> list[list[Box]]:
    """Level rules grouped where each stands close beneath the one before it, over much of the same width."""
    groups: list[list[Box]] = []
    for rule in sorted(drawn.across, key=lambda box: box.top):
        group = next((g for g in groups if _goes_on(hull(g), rule, drawn.unit)), None)
        if group is None:
            groups.append([rule])
        else:
            group.append(rule)
    return [_own_rungs(group, drawn.unit) for group in groups]


def _own_rungs(group: Sequence[Box], unit: float) -> list[Box]:
    """The rules without those that reach far beyond the others, or stand beside them: they part pieces of the page."""
    usual = median(rule.width for rule in group)
    kept = [rule for rule in group if rule.width <= _WIDER * usual] if len(group) > 1 else list(group)
    left, right = median(rule.left for rule in kept), median(rule.right for rule in kept)
    own = [rule for rule in kept if left - _OVER * unit < rule.left and rule.right < right + _OVER * unit]
    return own or kept


def _goes_on(box: Box, rule: Box, unit: float) -> bool:
    within = box.left - _OVER * unit < rule.left and rule.right < box.right + _OVER * unit
    around = rule.left - _OVER * unit < box.left and box.right < rule.right + _OVER * unit
    return rule.top - box.bottom < _RUNG * unit and (within or around) and overlap_x(box, rule) > 2 * unit


def _levels(group: Sequence[Box], unit: float) -> list[float]:
    """The heights at which rules stand, from the top."""
    found: list[float] = []
    for rule in group:
        if not found or rule.top - found[-1] > unit:
            found.append(rule.top)
    return found


def _step(levels: Sequence[float]) -> float:
    """How far apart levels stand as a rule; nothing for a single one."""
    return median([lower - upper for upper, lower in pairwise(levels)] or [0.0])


def _evenly_spaced(group: Sequence[Box], unit: float) -> list[Box]:
    """The rules without those at either end that stand off: one that parts pieces of the page, right over a table."""
    levels = _levels(group, unit)
    step = _UNEVEN * _step(levels)
    first, last = 0, len(levels) - 1
    while last - first >= _LEAST_EVEN and levels[first + 1] - levels[first] > step:
        first += 1
    while last - first >= _LEAST_EVEN and levels[last] - levels[last - 1] > step:
        last -= 1
    return [rule for rule in group if levels[first] <= rule.top <= levels[last] + unit]


def _crosses(rule: Box, box: Box, least: float, unit: float) -> bool:
    """Whether an upright rule runs through a box, or along its side, for at least so far."""
    within = box.left - _OVER * unit <= rule.left and rule.right <= box.right + _OVER * unit
    low, high = max(rule.top, box.top), min(rule.bottom, box.bottom)
    beyond = max(box.top - rule.top, rule.bottom - box.bottom)
    return within and high - low > least and beyond < 2 * _OVER * unit


def _has_rows(levels: Sequence[float], box: Box, lines: Sequence[PrintedLine]) -> bool:
    """Whether level rules are spaced evenly and two or more short cells stand between any two of them."""
    steps = [lower - upper for upper, lower in pairwise(levels)]
    if len(steps) < _LEAST_RULES - 1 or max(steps) > 1.4 * min(steps):
        return False
    within = [line for line in lines if box.left <= line.center <= box.right]
    for upper, lower in pairwise(levels):
        cells = [line for line in within if upper < line.middle < lower]
        if len(cells) < 2 or any(cell.box.width > 0.5 * box.width for cell in cells):
            return False
    return True


def _with_open_rows(levels: Sequence[float], box: Box, lines: Sequence[PrintedLine]) -> Box:
    """The outline with a row above the first rule and one below the last that have as many cells as the next ones."""
    step = (levels[-1] - levels[0]) / (len(levels) - 1)
    within = [line for line in lines if box.left <= line.center <= box.right]

    def cells(top: float) -> int:
        return sum(top < line.middle < top + step for line in within)

    above, below = levels[0] - step, levels[-1]
    return Box(
        box.left,
        above if cells(above) == cells(levels[0]) else box.top,
        box.right,
        below + step if cells(below) == cells(levels[-2]) else box.bottom,
    )


def _rows(cells: Sequence[PrintedLine]) -> tuple[tuple[PrintedLine, ...], ...]:
    rows: list[list[PrintedLine]] = []
    for cell in sorted(cells, key=lambda line: line.middle):
        if rows and abs(rows[-1][-1].middle - cell.middle) < 0.6 * cell.size:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return tuple(tuple(sorted(row, key=lambda line: line.box.left)) for row in rows)


def _unruled(lines: Sequence[PrintedLine], drawn: Drawn) -> list[Table]:
    """Grids of short cells: three rows or more whose cells stand under one another, three or more in a row."""
    short = [
        line
        for line in lines
        if line.box.width < 7 * drawn.unit and line.size <= _CELL * drawn.unit and not line.vertical
    ]
    rows = [part for row in _rows(short) for part in _parts(row, drawn) if len(part) >= 3]
    found: list[list[tuple[PrintedLine, ...]]] = []
    for row in rows:
        group = next((g for g in found if _under(g[-1], row, drawn)), None)
        if group is None:
            found.append([row])
        else:
            group.append(row)
    kept = [group for group in found if len(group) >= 3]
    return [Table(hull(line.box for row in group for line in row), tuple(group), ruled=False) for group in kept]


def _parts(row: Sequence[PrintedLine], drawn: Drawn) -> list[tuple[PrintedLine, ...]]:
    """A row cut where a gap or an upright rule parts its cells from what else stands on their level."""
    found = [[row[0]]]
    for left, right in pairwise(row):
        if right.box.left - left.box.right > _ASUNDER * drawn.unit or drawn.fence_between(left.box, right.box):
            found.append([])
        found[-1].append(right)
    return [tuple(part) for part in found]


def _under(upper: Sequence[PrintedLine], lower: Sequence[PrintedLine], drawn: Drawn) -> bool:
    unit = drawn.unit
    ruled = drawn.rule_between(hull(cell.box for cell in upper), hull(cell.box for cell in lower))
    far = _RULED if ruled else _OPEN
    if len(upper) != len(lower) or not 0 < lower[0].middle - upper[0].middle < far * unit:
        return False
    gaps = [right.box.left - left.box.right for left, right in pairwise(lower)]
    return min(gaps) > 0.8 * unit and all(overlap_x(a.box, b.box) > 0 for a, b in zip(upper, lower, strict=True))
