"""The pieces of one page between lines and articles, and what stands above, below and beside each of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from reader.model.page import Box
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.drawn import Drawn, overlap_x, overlap_y
from reader.segmentation.geometry.pictures import Caption
from reader.segmentation.geometry.printed import PrintedLine
from reader.segmentation.geometry.tables import Table
from reader.segmentation.geometry.titles import Title

MANY = 5
"""So many columns between two make a link between them impossible; they are not counted further."""


@dataclass(frozen=True)
class Layout:
    """What a page is made of. `jumps` are 上接 and 下转 lines, `pointers` lines such as 详见第3版.

    `items` are columns that hold one untitled item of a column of briefs each.
    """

    drawn: Drawn
    titles: tuple[Title, ...]
    columns: tuple[Column, ...]
    captions: tuple[Caption, ...]
    pictures: tuple[Box, ...]
    tables: tuple[Table, ...]
    labels: tuple[PrintedLine, ...]
    jumps: tuple[PrintedLine, ...]
    pointers: tuple[PrintedLine, ...]
    items: frozenset[Column] = frozenset()

    @property
    def unit(self) -> float:
        """The body size, page units."""
        return self.drawn.unit

    @cached_property
    def islands(self) -> tuple[Box, ...]:
        """What running text flows around: pictures with their captions, captions alone, tables."""
        whole = [caption.whole for caption in self.captions]
        alone = [box for box in self.pictures if not any(caption.picture == box for caption in self.captions)]
        return (*whole, *alone, *(table.box for table in self.tables))

    @cached_property
    def territories(self) -> tuple[Box, ...]:
        """For each title the room that it stands over: its own level, out to the next thing on either side."""
        return tuple(self._territory(title) for title in self.titles)

    def _territory(self, title: Title) -> Box:
        box, center = title.box, (title.box.left + title.box.right) / 2
        frame = self.drawn.frame_of(box)
        low, high = (
            (self.drawn.frames[frame].left, self.drawn.frames[frame].right)
            if frame >= 0
            else (0.0, self.drawn.page.width)
        )
        titles = {other.box for other in self.titles if other is not title} | {label.box for label in self.labels}
        beside = [*titles, *(column.box for column in self.columns), *self.islands, *self.drawn.upright]
        for other in beside:
            if overlap_y(other, box) < 0.3 * min(other.height, box.height):
                continue
            # Two titles side by side share the room between them.
            if other.right <= box.left + 0.3 * self.unit:
                low = max(low, (other.right + box.left) / 2 if other in titles else other.right)
            elif other.left >= box.right - 0.3 * self.unit and (other.left + other.right) / 2 > center:
                high = min(high, (other.left + box.right) / 2 if other in titles else other.left)
        return Box(low, box.top, high, box.bottom)

    def heads_picture(self, title: Title) -> bool:
        """Whether a captioned picture or a table stands right beneath a title, which may be its own."""
        return title in self._over_pictures

    @cached_property
    def _over_pictures(self) -> frozenset[Title]:
        return frozenset(
            title
            for title in self.titles
            if any(
                -self.unit < island.top - title.box.bottom < 3 * self.unit
                and overlap_x(island, title.box) > 0.8 * title.box.width
                for island in self.islands
            )
        )

    def columns_between(self, upper: Box, lower: Box, but: Sequence[Column]) -> int:
        """How many columns stand between two boxes, one above the other, over the lower one; `MANY` at most."""
        first = bisect_left(self._tops, upper.bottom - 0.6 * self.unit)
        last = bisect_right(self._tops, lower.top + 0.6 * self.unit)
        between = (
            column
            for column in self._downwards[first:last]
            if _stands_between(column.box, upper, lower, self.unit) and column not in but
        )
        return sum(1 for _ in islice(between, MANY))

    @cached_property
    def _downwards(self) -> list[Column]:
        return sorted(self.columns, key=lambda column: column.box.top)

    @cached_property
    def _tops(self) -> list[float]:
        return [column.box.top for column in self._downwards]

    def titles_between(self, upper: Box, lower: Box, but: Title | None = None) -> list[Title]:
        """Titles that stand between two boxes, one above the other, and whose room reaches over the lower one."""
        return [
            title
            for title, room in zip(self.titles, self.territories, strict=True)
            if title is not but and _stands_between(title.box if title.vertical else room, upper, lower, self.unit)
        ]

    def labels_between(self, upper: Box, lower: Box) -> list[PrintedLine]:
        """Section labels that stand between two boxes, one above the other, over the lower one."""
        return [label for label in self.labels if _stands_between(label.box, upper, lower, self.unit)]

    def islands_between(self, upper: Box, lower: Box) -> list[Box]:
        """Pictures, captions and tables that stand between two boxes, one above the other."""
        return [box for box in self.islands if _stands_between(box, upper, lower, self.unit)]

    def above(self, box: Box) -> Title | Column | Box | None:
        """The nearest thing over a box: a title, a column, or the box of a picture or table."""
        things: list[tuple[float, Title | Column | Box]] = []
        for title in self.titles:
            _add_if_over(things, title.box, box, title, self.unit)
        for column in self.columns:
            _add_if_over(things, column.box, box, column, self.unit)
        for island in self.islands:
            _add_if_over(things, island, box, island, self.unit)
        return max(things, key=lambda thing: thing[0])[1] if things else None

    def beneath(self, box: Box) -> list[Column]:
        """Columns under a box with nothing but islands between."""
        return [
            column
            for column in self.columns
            if column.box.top >= box.bottom - 0.5 * self.unit
            and overlap_x(column.box, box) > 0.4 * min(column.box.width, box.width)
            and not self.titles_between(box, column.box)
            and not self.columns_between(box, column.box, ())
            and not self.drawn.rule_between(box, column.box)
        ]


def box_of(thing: Title | Column | Box) -> Box:
    """The box of a thing on the page."""
    return thing if isinstance(thing, Box) else thing.box


def _stands_between(box: Box, upper: Box, lower: Box, unit: float) -> bool:
    return (
        box.top >= upper.bottom - 0.6 * unit
        and box.bottom <= lower.top + 0.6 * unit
        and overlap_x(box, lower) > 0.25 * min(box.width, lower.width)
    )


def _add_if_over(
    things: list[tuple[float, Title | Column | Box]], over: Box, box: Box, thing: Title | Column | Box, unit: float
) -> None:
    if over.bottom <= box.top + 0.6 * unit and overlap_x(over, box) > 0.25 * min(over.width, box.width) and over != box:
        things.append((over.bottom, thing))
