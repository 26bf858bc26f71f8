"""Which title and which columns make one piece: the cheapest set of links of the whole page.

Each column has at most one before it, a title or a column, and each title or column at most one after it: an
assignment, solved exactly. The chains that come of it are the pieces, in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.segmentation.geometry.assignment import assign
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.layout import Layout
from reader.segmentation.geometry.links import IMPOSSIBLE, Links
from reader.segmentation.geometry.titles import Title

_WORST = 14.0
"""A link that costs as much is not taken: the column rather stands alone."""


@dataclass(frozen=True)
class Piece:
    """A title with its columns in reading order; either may lack. `doubts` holds the cost of each link."""

    title: Title | None
    columns: tuple[Column, ...]
    doubts: tuple[float, ...] = ()


def pieces_of(layout: Layout) -> list[Piece]:
    """The pieces of a page: every title and every column is in exactly one."""
    links = Links(layout)
    before = assign(_costs(layout, links)) if layout.columns else {}
    after = {source: row for row, source in before.items()}
    titles, count = layout.titles, len(layout.titles)
    found = [_piece(title, at, layout, links, after) for at, title in enumerate(titles)]
    orphans = [row for row, source in before.items() if source >= count + len(layout.columns)]
    return [*found, *(_chain(None, row, layout, links, after) for row in orphans)]


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


def _piece(title: Title, at: int, layout: Layout, links: Links, after: dict[int, int]) -> Piece:
    if at not in after:
        return Piece(title, ())
    return _chain(title, after[at], layout, links, after)


def _chain(title: Title | None, row: int, layout: Layout, links: Links, after: dict[int, int]) -> Piece:
    count = len(layout.titles)
    columns = [layout.columns[row]]
    doubts = [links.from_title(title, columns[0]) if title else links.start(columns[0])]
    while count + row in after:
        row = after[count + row]
        doubts.append(links.from_column(columns[-1], layout.columns[row]))
        columns.append(layout.columns[row])
    return Piece(title, tuple(columns), tuple(doubts))
