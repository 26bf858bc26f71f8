"""What may follow what: the cost of every link from a title to a column, and from a column to the next.

Costs count doubts: 0 is what print does, 4 and more what it hardly ever does. Links go downwards within a column and
to columns on the right; so no chain can come back to itself. The strongest signs are rules, which part pieces, and
seams: a last line that is full and ends no sentence wants a next one without indent, a short one an indented one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from reader.model.page import Box
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.drawn import overlap_x, overlap_y
from reader.segmentation.geometry.layout import MANY, Layout, box_of
from reader.segmentation.geometry.printed import same_size
from reader.segmentation.geometry.titles import Title
from reader.segmentation.plain.forms import JUMP, LEAD
from reader.segmentation.plain.names import MARKS
from reader.segmentation.seams import reads_on

IMPOSSIBLE = 30.0
_RULE, _CROSSED_TITLE, _SEAM, _FRAME = 5.0, 5.0, 4.0, 12.0
_READS_ON = 1.5
_PICTURE = 2.5
_FAINT = 1.05
_CLOSING = re.compile(r"（(?:本报)?(?:记者|通讯员|[\u4e00-\u9fff]{2,4} ?)[^（）]{1,40}）$")


@dataclass(frozen=True, eq=False)
class Links:
    """The costs of all links on a page."""

    layout: Layout

    @cached_property
    def _over(self) -> dict[Column, Title | Column | Box | None]:
        """What stands over each column, unless a rule parts them."""
        found: dict[Column, Title | Column | Box | None] = {}
        for column in self.layout.columns:
            over = self._title_over(column) or self.layout.above(column.box)
            parted = over is not None and self.layout.drawn.rule_between(box_of(over), column.box)
            found[column] = None if parted else over
        return found

    @cached_property
    def _foot(self) -> dict[Column, list[Column]]:
        """The columns of one size with each column that stand beneath it."""
        return {
            column: [other for other in self.layout.beneath(column.box) if same_size(other.size, column.size)]
            for column in self.layout.columns
        }

    def start(self, column: Column) -> float:
        """What it costs that nothing comes before a column."""
        first = column.lines[0].string
        if first[0] in MARKS or column in self.layout.items:
            return 1.0
        cost = 3.0 if LEAD.match(first) else 5.0
        return cost if column.indented else cost + 2.0

    def end(self, column: Column) -> float:
        """What it costs that nothing follows a column."""
        if column.closed or self.jump_at(column, "下转"):
            return 0.0
        return _SEAM / 2 if column.ends_short else _SEAM

    def idle(self, title: Title) -> float:
        """What it costs that a title has no text."""
        if self.pointed(title):
            return 0.0
        faint = title.size <= _FAINT * self.layout.unit or self.layout.heads_picture(title)
        return 1.0 if faint else 4.0

    def pointed(self, title: Title) -> bool:
        """Whether a line beneath the title points to another page."""
        unit = self.layout.unit
        return any(
            (overlap_x(line.box, title.box) > -2 * unit and -unit < line.box.top - title.box.bottom < 2.5 * unit)
            or (
                overlap_y(line.box, title.box) > 0.5 * line.box.height
                and 0 <= line.box.left - title.box.right < 3 * unit
            )
            for line in self.layout.pointers
        )

    def jump_at(self, column: Column, way: str) -> bool:
        """Whether a 下转 stands at a column's end, or a 上接 at its start."""
        unit = self.layout.unit
        for line in self.layout.jumps:
            found = JUMP.search(line.string)
            if not found or way[1] not in found["way"] or overlap_x(line.box, column.box) < 0:
                continue
            if way == "下转" and -1.2 * unit < line.box.top - column.box.bottom < 2.5 * unit:
                return True
            if way == "上接" and -1.2 * unit < column.box.top - line.box.bottom < 2.5 * unit:
                return True
        return False

    def from_title(self, title: Title, column: Column) -> float:
        """The cost of a column being the first of a title's text."""
        cost = self._beside(title, column) if title.vertical else self._under(title, column)
        if cost >= IMPOSSIBLE:
            return cost
        if not column.indented and not self.jump_at(column, "上接"):
            cost += _SEAM
        return cost + self._frames(title.box, column.box)

    def _under(self, title: Title, column: Column) -> float:
        layout, unit = self.layout, self.layout.unit
        territory = layout.territories[layout.titles.index(title)]
        box = column.box
        if box.top < title.box.bottom - 0.6 * unit or overlap_x(territory, box) < 0.5 * box.width:
            return IMPOSSIBLE
        over = Box(max(territory.left, box.left), title.box.top, min(territory.right, box.right), title.box.bottom)
        between = layout.columns_between(over, box, (column,))
        if between >= MANY:
            return IMPOSSIBLE
        cost = 0.0 if overlap_x(title.box, box) > -2 * unit else 0.6 - 0.06 * overlap_x(title.box, box) / unit
        cost += _PICTURE * (layout.heads_picture(title) and overlap_x(title.box, box) <= 0)
        cost += 4.0 * between + _RULE * layout.drawn.rule_between(over, box)
        cost += self._crossed(over, box, title)
        filled = sum(island.height for island in layout.islands_between(over, box))
        cost += 0.12 * max(0.0, (box.top - title.box.bottom - filled) / unit - 2.5)
        cost += 0.3 * bool(filled)
        return cost + 1.6 * self._skipped_under(title, territory, column)

    def _crossed(self, upper: Box, lower: Box, but: Title | None = None) -> float:
        """The cost of the titles and labels between two boxes; those of pictures hardly part a text."""
        if self.layout.labels_between(upper, lower):
            return _CROSSED_TITLE
        titles = self.layout.titles_between(upper, lower, but)
        if titles and all(self.layout.heads_picture(title) for title in titles):
            return 1.0
        return _CROSSED_TITLE * bool(titles)

    def _skipped_under(self, title: Title, territory: Box, column: Column) -> int:
        """Columns further left that stand as directly under the title."""
        unit = self.layout.unit
        skipped = 0
        for other in self.layout.columns:
            left = other.box.right <= column.box.left + unit and overlap_x(territory, other.box) > 0.5 * other.box.width
            if not left or other.box.top < title.box.bottom - 0.6 * unit or other.box.top > column.box.bottom:
                continue
            over = Box(other.box.left, title.box.top, other.box.right, title.box.bottom)
            if self.layout.titles_between(over, other.box, title) or self.layout.drawn.rule_between(over, other.box):
                continue
            if not self.layout.columns_between(over, other.box, (other,)):
                skipped += 1
        return skipped

    def _beside(self, title: Title, column: Column) -> float:
        """A vertical title has its text on its right, seldom on its left."""
        layout, unit, box = self.layout, self.layout.unit, column.box
        if overlap_y(title.box, box) < 0.3 * min(title.box.height, box.height):
            return IMPOSSIBLE
        right = box.left >= title.box.right - unit
        if not right and box.right > title.box.left + unit:
            return IMPOSSIBLE
        low, high = (title.box.right, box.left) if right else (box.right, title.box.left)
        cost = 0.0 if right else 2.0
        cost += _RULE * (
            layout.drawn.fence_between(title.box, box) if right else layout.drawn.fence_between(box, title.box)
        )
        cost += 0.12 * max(0.0, (high - low) / unit - 2.5)
        cost += 0.1 * abs(box.top - title.box.top) / unit
        between = [
            other
            for other in layout.columns
            if other is not column
            and overlap_y(other.box, title.box) > 0
            and other.box.left >= low - unit
            and other.box.right <= high + unit
        ]
        return cost + 1.6 * len(between)

    def from_column(self, column: Column, after: Column) -> float:
        """The cost of one column going on in another."""
        if column is after or not same_size(column.size, after.size):
            return IMPOSSIBLE
        if overlap_x(column.box, after.box) > 0.4 * min(column.box.width, after.box.width):
            cost = self._down(column, after)
        elif after.box.left >= column.box.right - self.layout.unit:
            cost = self._right(column, after)
        else:
            return IMPOSSIBLE
        return cost if cost >= IMPOSSIBLE else cost + self._seam(column, after) + self._frames(column.box, after.box)

    def _down(self, column: Column, after: Column) -> float:
        layout, unit = self.layout, self.layout.unit
        upper, lower = column.box, after.box
        if lower.top < upper.bottom - 0.6 * unit:
            return IMPOSSIBLE
        between = layout.columns_between(upper, lower, (column, after))
        if between >= MANY:
            return IMPOSSIBLE
        cost = 4.0 * between + self._crossed(upper, lower)
        cost += _RULE * layout.drawn.rule_between(upper, lower)
        filled = sum(island.height for island in layout.islands_between(upper, lower))
        return cost + 0.1 * max(0.0, (lower.top - upper.bottom - filled) / unit - 1.5) + 0.2 * bool(filled)

    def _right(self, column: Column, after: Column) -> float:
        layout, unit = self.layout, self.layout.unit
        left, right = column.box, after.box
        skipped = self._skipped(column, after)
        if skipped > MANY:
            return IMPOSSIBLE
        cost = _RULE * layout.drawn.fence_between(left, right) + _RULE * layout.drawn.level_between(left, right)
        cost += 2.5 * skipped
        cost += 0.1 * max(0.0, (right.left - left.right) / unit - 3.0)
        cost += self._tops(column, after)
        cost += self._bottoms(column, after)
        if right.top > left.bottom + 2 * unit:
            cost += 3.0
        if right.bottom < left.top - 2 * unit:
            cost += 3.0
        return cost

    def _skipped(self, column: Column, after: Column) -> int:
        """Columns and vertical titles that stand between two columns side by side; too many are not counted out."""
        unit = self.layout.unit
        low, high = column.box.right - 0.5 * unit, after.box.left + 0.5 * unit
        span = column.box.union(after.box)
        between = (
            True for box in self._across if box.left >= low and box.right <= high and overlap_y(box, span) > unit
        )
        return sum(islice(between, MANY + 1))

    @cached_property
    def _across(self) -> list[Box]:
        """What a text that goes on at the right may have to pass over."""
        titles = [title.box for title in self.layout.titles if title.vertical]
        return [*(column.box for column in self.layout.columns), *titles]

    def _tops(self, column: Column, after: Column) -> float:
        """What stands over the column that is to follow must not be a piece of its own."""
        layout, unit = self.layout, self.layout.unit
        over = self._over[after]
        if isinstance(over, Column):
            return 3.0 if after.box.top - over.box.bottom < 3 * unit else 2.0
        if isinstance(over, Title):
            if layout.heads_picture(over):
                return 1.0
            territory = layout.territories[layout.titles.index(over)]
            under = overlap_x(territory, column.box) > 0.5 * column.box.width and column.box.top > over.box.top - unit
            return 0.0 if under else _CROSSED_TITLE
        return 0.0

    def _title_over(self, column: Column) -> Title | None:
        """The lowest title in whose room a column stands, with no other column between."""
        layout, unit = self.layout, self.layout.unit
        found: Title | None = None
        for title, room in zip(layout.titles, layout.territories, strict=True):
            if title.vertical or room.bottom > column.box.top + 0.6 * unit:
                continue
            if overlap_x(room, column.box) < 0.5 * column.box.width or (found and room.bottom < found.box.bottom):
                continue
            over = Box(column.box.left, room.top, column.box.right, room.bottom)
            if not layout.columns_between(over, column.box, (column,)) and not layout.drawn.rule_between(
                over, column.box
            ):
                found = title
        return found

    def _bottoms(self, column: Column, after: Column) -> float:
        """Text goes to the foot of its column before it goes to the next."""
        beneath = [other for other in self._foot[column] if other is not after]
        if not beneath:
            return 0.0
        near = min(other.box.top - column.box.bottom for other in beneath)
        return 3.0 if near < 3 * self.layout.unit else 1.5

    def _seam(self, column: Column, after: Column) -> float:
        last, first = column.lines[-1].string, after.lines[0].string
        cost = 0.0 if column.closed or after.indented else -_READS_ON * reads_on(last, first)
        if after.indented and not column.closed:
            cost += _SEAM / 2 if column.ends_short else _SEAM
        if not after.indented and column.ends_short:
            cost += _SEAM if column.closed else _SEAM / 4
        cost += 3.0 * (column.font != after.font)
        cost += 0.8 * (abs((column.right - column.left) - (after.right - after.left)) > 0.8 * self.layout.unit)
        cost += 4.0 * bool(LEAD.match(first)) + 2.0 * (first[0] in MARKS)
        cost += 6.0 * (self.jump_at(column, "下转") or self.jump_at(after, "上接"))
        cost += 6.0 * (after in self.layout.items)
        return cost + 2.0 * bool(_CLOSING.search(last) and column.ends_short)

    def _frames(self, one: Box, other: Box) -> float:
        drawn = self.layout.drawn
        return 0.0 if drawn.frame_of(one) == drawn.frame_of(other) else _FRAME
