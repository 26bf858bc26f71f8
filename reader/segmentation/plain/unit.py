"""Units: items of a page that make one piece, before it becomes an article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class UnitSort(StrEnum):
    """What a unit is; `LABEL` is one that heads a column of briefs."""

    ARTICLE = "article"
    PHOTO = "photo"
    TITLE = "title"
    NOTICE = "notice"
    TABLE = "table"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Unit:
    """Items that make one piece; all fields name items by position.

    `heads` are in the order of the file, `names` are bylines on lines of their own, `islands` the units within its
    body. `cost` (nats) is the unit's part in the cost of the page.
    """

    sort: UnitSort
    items: tuple[int, ...]
    cost: float
    heads: tuple[int, ...] = ()
    body: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    labels: tuple[int, ...] = ()
    credits: tuple[int, ...] = ()
    jumps: tuple[int, ...] = ()
    islands: tuple[Unit, ...] = ()
    heads_first: bool = True


@dataclass(frozen=True, slots=True)
class Habit:
    """What a page does as a rule: where heads stand (cost of the other way), and whether blank lines part units."""

    heads_after: float = 0.0
    heads_before: float = 0.0
    no_gap: float = 0.0
