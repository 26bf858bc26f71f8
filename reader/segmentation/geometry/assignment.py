"""The cheapest assignment of rows to columns (the Hungarian method of Kuhn and Munkres, with potentials).

Costs are given sparsely: what is not listed is impossible. The problem is first cut into its connected parts, since a
page falls into regions that have nothing to do with one another.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

Costs = Mapping[int, Mapping[int, float]]
"""`costs[row][column]`; every row has at least one column."""


def assign(costs: Costs) -> dict[int, int]:
    """One column for every row, no column twice, at the least sum.

    Raises:
        ValueError: no such assignment exists.
    """
    found: dict[int, int] = {}
    for rows in _parts(costs):
        found |= _solve({row: costs[row] for row in rows})
    return found


def _parts(costs: Costs) -> list[list[int]]:
    """The rows grouped so that no two groups share a column."""
    owner: dict[int, int] = {}
    group: dict[int, list[int]] = {}
    for row, choices in costs.items():
        group[row] = [row]
        for column in choices:
            other = owner.get(column)
            if other is not None and group[other] is not group[row]:
                merged = group[other] + group[row]
                for member in merged:
                    group[member] = merged
            owner[column] = row
    unique = {id(members): members for members in group.values()}
    return list(unique.values())


def _solve(costs: Costs) -> dict[int, int]:
    """Rows are added one by one, each along the cheapest alternating path (Dijkstra on reduced costs)."""
    row_price = dict.fromkeys(costs, 0.0)
    column_price: dict[int, float] = {column: 0.0 for choices in costs.values() for column in choices}
    taken: dict[int, int] = {}
    for row in costs:
        _augment(row, costs, row_price, column_price, taken)
    return {row: column for column, row in taken.items()}


def _augment(
    start: int, costs: Costs, row_price: dict[int, float], column_price: dict[int, float], taken: dict[int, int]
) -> None:
    distance: dict[int, float] = {}
    before: dict[int, int] = {}
    done: dict[int, float] = {}
    row, length = start, 0.0
    while True:
        for column, cost in costs[row].items():
            if column in done:
                continue
            reached = length + cost - row_price[row] - column_price[column]
            if reached < distance.get(column, math.inf):
                distance[column], before[column] = reached, row
        open_ = [(reach, column) for column, reach in distance.items() if column not in done]
        if not open_:
            raise ValueError("no assignment exists")
        length, column = min(open_)
        done[column] = length
        if column not in taken:
            break
        row = taken[column]
    _reprice(start, length, done, row_price, column_price, taken)
    held = {row: column for column, row in taken.items()}
    while True:
        row = before[column]
        taken[column] = row
        if row == start:
            return
        column = held[row]


def _reprice(
    start: int,
    length: float,
    done: Mapping[int, float],
    row_price: dict[int, float],
    column_price: dict[int, float],
    taken: Mapping[int, int],
) -> None:
    row_price[start] += length
    for column, reach in done.items():
        if reach < length or column in taken:
            slack = length - reach
            column_price[column] -= slack
            if column in taken:
                row_price[taken[column]] += slack
