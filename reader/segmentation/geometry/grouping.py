"""Which title and which columns make one piece: the cheapest set of links of the whole page.

Each column has at most one before it, a title or a column, and each title or column at most one after it: an
assignment, solved exactly. The chains that come of it are the pieces, in reading order; where columns overlap so oddly
that a chain comes back to itself, it is opened at its dearest link.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from reader.segmentation.geometry.assignment import assign
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.layout import Layout
from reader.segmentation.geometry.links import IMPOSSIBLE, Links
from reader.segmentation.geometry.titles import Title

_WORST = 14.0
"""A link that costs as much is not taken: the column rather stands alone."""


@dataclass(frozen=True)
class Piece:
    """A title with its columns in reading order; either may lack.

    `doubts` holds the cost of each column's link to what comes before it, `rivals` by how much the next best would have
    cost more.
    """

    title: Title | None
    columns: tuple[Column, ...]
    doubts: tuple[float, ...] = ()
    rivals: tuple[float, ...] = ()


def pieces_of(layout: Layout) -> list[Piece]:
    """The pieces of a page: every title and every column is in exactly one."""
    links = Links(layout)
    costs = _costs(layout, links)
    solved = _Solved(layout, links, costs, _opened(assign(costs) if costs else {}, costs, len(layout.titles)))
    found = [solved.piece(title, at) for at, title in enumerate(layout.titles)]
    orphans = [row for row, source in solved.before.items() if source >= len(layout.titles) + len(layout.columns)]
    return [*found, *(solved.chain(None, row) for row in orphans)]


def _opened(before: dict[int, int], costs: dict[int, dict[int, float]], titles: int) -> dict[int, int]:
    """The choices without circles: in each the dearest link gives way to the own choice of its column."""
    opened = dict(before)
    ended: set[int] = set()
    for start in before:
        trail: list[int] = []
        row = start
        while row in opened and row not in trail and row not in ended:
            trail.append(row)
            row = opened[row] - titles
        if row in trail:
            dearest = max(trail[trail.index(row) :], key=lambda one: costs[one][opened[one]])
            opened[dearest] = titles + len(before) + dearest
        ended.update(trail)
    return opened


def _costs(layout: Layout, links: Links) -> dict[int, dict[int, float]]:
    """Rows are columns of text; choices are titles, then columns, then one own choice each: nothing before it.

    What a title or a column costs when nothing follows it is taken off the links from it.
    """
    count = len(layout.titles)
    idle = [links.idle(title) for title in layout.titles]
    ends = [links.end(column) for column in layout.columns]
    costs: dict[int, dict[int, float]] = {}
    for row, column in enumerate(layout.columns):
        choices = {count + len(layout.columns) + row: links.start(column)}
        for at, title in enumerate(layout.titles):
            cost = links.from_title(title, column)
            if cost < _WORST:
                choices[at] = cost - idle[at]
        for at, other in enumerate(layout.columns):
            cost = links.from_column(other, column)
            if cost < min(_WORST, IMPOSSIBLE):
                choices[count + at] = cost - ends[at]
        costs[row] = choices
    return costs


@dataclass(frozen=True, eq=False)
class _Solved:
    """The links that were chosen: `before` gives for each column (row) the number of its choice."""

    layout: Layout
    links: Links
    costs: dict[int, dict[int, float]]
    before: dict[int, int]

    @cached_property
    def after(self) -> dict[int, int]:
        """For each choice the column that took it."""
        return {source: row for row, source in self.before.items()}

    def piece(self, title: Title, at: int) -> Piece:
        """The piece that a title begins."""
        return self.chain(title, self.after[at]) if at in self.after else Piece(title, ())

    def chain(self, title: Title | None, row: int) -> Piece:
        """The piece that begins with a column."""
        count = len(self.layout.titles)
        columns, rivals = [self.layout.columns[row]], [self._rival(row)]
        doubts = [self.links.from_title(title, columns[0]) if title else self.links.start(columns[0])]
        while count + row in self.after:
            row = self.after[count + row]
            doubts.append(self.links.from_column(columns[-1], self.layout.columns[row]))
            rivals.append(self._rival(row))
            columns.append(self.layout.columns[row])
        return Piece(title, tuple(columns), tuple(doubts), tuple(rivals))

    def _rival(self, row: int) -> float:
        """By how much the next best choice of a column costs more; a column with no other choice has none."""
        choices, chosen = self.costs[row], self.before[row]
        return min((cost for at, cost in choices.items() if at != chosen), default=IMPOSSIBLE) - choices[chosen]
