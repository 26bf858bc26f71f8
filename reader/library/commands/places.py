"""Lines and regions of a page by where they stand; boxes in fractions of the page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from math import isnan

from reader.library.journal import Journal
from reader.library.lines import fraction
from reader.library.rows import Row
from reader.library.stored import load_content, load_map
from reader.model.errors import BadValue
from reader.model.order import Spot, precedes
from reader.model.page import Box, Line
from reader.model.pieces import line_of_each
from reader.model.sourcemap import SourceMap
from reader.model.text import Role

Read = Callable[[str, Sequence[tuple[int, Line]]], Sequence[tuple[Role, str, SourceMap]]]
"""What makes blocks of lines that were in no article: a region's role, lines by id; source maps name lines by id."""

TITLES = {"kicker": Role.KICKER, "headline": Role.HEADLINE, "subhead": Role.SUBHEAD}
TEXT_ROLES = {**TITLES, "byline": Role.BYLINE, "body": Role.PARAGRAPH, "caption": Role.PARAGRAPH, "credit": Role.CREDIT}
SILENT = ("label", "jump")
"""Roles of regions whose lines belong to the article but stand in its text nowhere: 栏目, 下转第2版."""
REGION_ROLES = (*TEXT_ROLES, "crosshead", "picture", "table", *SILENT)
"""What a region can be: titles, byline, body, caption, credit, crosshead, picture, table, label, jump."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of a page: its id, whose it is (None: the page's furniture), and its spot."""

    id: int
    article: int | None
    spot: Spot

    def inside(self, box: Box) -> bool:
        """Whether its middle lies in a box."""
        own = self.spot.box
        if own is None:
            return False
        x, y = (own.left + own.right) / 2, (own.top + own.bottom) / 2
        return box.left <= x <= box.right and box.top <= y <= box.bottom


def page_lines(journal: Journal, page: int) -> list[Placed]:
    """The lines of a page in the order of its file."""
    return _placed(journal, "line.page = ?", page)


def article_lines(journal: Journal, article: int) -> list[Placed]:
    """The lines of an article, on all its pages."""
    return _placed(journal, "placement.article = ?", article)


def _placed(journal: Journal, condition: str, value: int) -> list[Placed]:
    sql = f"""
        SELECT line.id, placement.article, page.number, line.box, line.position, page.width, page.height
        FROM line JOIN page ON page.id = line.page JOIN placement ON placement.id = line.id
        WHERE {condition} ORDER BY line.page, line.position
    """
    return [
        Placed(id_, article, Spot(number, fraction(box, width, height), position))
        for id_, article, number, box, position, width, height in map(tuple, journal.library.rows(sql, value))
    ]


def box_of(row: Row) -> Box:
    """The box of a row of `region`."""
    return Box(row["left"], row["top"], row["right"], row["bottom"])


def box_columns(box: Box) -> dict[str, float]:
    """A box as columns of `region`."""
    return {"left": box.left, "top": box.top, "right": box.right, "bottom": box.bottom}


def check_box(box: Box) -> Box:
    """The box, cut to the page.

    Raises:
        BadValue: nothing of it lies on the page.
    """
    edges = (box.left, box.top, box.right, box.bottom)
    low = [min(1.0, max(0.0, value)) for value in edges[:2]]
    high = [min(1.0, max(0.0, value)) for value in edges[2:]]
    if any(map(isnan, edges)) or not (low[0] < high[0] and low[1] < high[1]):
        shown = f"{box.left:.3f},{box.top:.3f},{box.right:.3f},{box.bottom:.3f}"
        raise BadValue(value=shown, thing="place on the page", allowed="left, top, right, bottom from 0 to 1")
    return Box(low[0], low[1], high[0], high[1])


def check_role(role: str) -> str:
    """The role of a region.

    Raises:
        BadValue: there is no such role.
    """
    if role not in REGION_ROLES:
        raise BadValue(value=role, thing="role of a region", allowed=", ".join(REGION_ROLES))
    return role


def regions_of(journal: Journal, article: int) -> list[Row]:
    """The regions of an article, on all its pages."""
    return [dict(row) for row in journal.library.rows("SELECT * FROM region WHERE article = ? ORDER BY id", article)]


def lines_within(journal: Journal, region: Row) -> list[Placed]:
    """The lines of a region's article that lie in it; where two regions overlap, a line is that of the smaller."""
    rivals = [row for row in regions_of(journal, region["article"]) if row["page"] == region["page"]]
    found = []
    for line in page_lines(journal, region["page"]):
        if line.article != region["article"] or not line.inside(box_of(region)):
            continue
        own = [row for row in rivals if line.inside(box_of(row)) and row["role"] != "picture"] or [region]
        if min(own, key=lambda row: (_area(box_of(row)), row["id"]))["id"] == region["id"]:
            found.append(line)
    return found


def _area(box: Box) -> float:
    return box.width * box.height


def place_in(journal: Journal, article: int, lines: Sequence[Placed], role: Role) -> int:
    """Where in an article's text a block read from these lines belongs, by reading order (code points).

    Titles come before the text and the byline, credits at the end.
    """
    row = journal.need("article", article)
    content = load_content(row["text"], row["roles"])
    if role is Role.CREDIT or not lines:
        return len(content.text)
    spots = {line.id: line.spot for line in article_lines(journal, article)}
    spot = lines[0].spot
    titles = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD)
    owners = line_of_each(content, load_map(row["source_map"]))
    for block in content.blocks:
        if block.role in titles and role not in titles:
            continue
        if block.role not in titles and role in titles:
            return block.start
        for at in range(block.start, block.end):
            there = spots.get(owners[at] or 0)
            if there is not None and not precedes(there, spot):
                return at
    return len(content.text)


def hull(lines: Collection[Placed]) -> Box | None:
    """The smallest box that holds these lines; None where none has a place."""
    boxes = [line.spot.box for line in lines if line.spot.box is not None]
    found = boxes[0] if boxes else None
    for box in boxes[1:]:
        found = box if found is None else found.union(box)
    return found
