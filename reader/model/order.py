"""Reading order: which of two places on a page, or on several, is read first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model.page import Box

BAND = 0.03
"""Beginnings that differ by less than this part of the page's height stand on one level."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands: the number of its page, its box in fractions of the page (None without geometry).

    `turn` is its place in the file, which decides where there is no box.
    """

    page: int
    box: Box | None
    turn: int = 0


def precedes(one: Spot, other: Spot) -> bool:
    """Whether `one` is read before `other`: in one column what stands higher, of two columns the left one."""
    if one.page != other.page:
        return one.page < other.page
    if one.box is None or other.box is None:
        return one.turn < other.turn
    shared = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
    if shared > 0.3 * min(one.box.width, other.box.width):
        return one.box.top + one.box.bottom < other.box.top + other.box.bottom
    return one.box.left + one.box.right < other.box.left + other.box.right


def in_reading_order(boxes: Mapping[int, Box]) -> tuple[int, ...]:
    """The ids of pieces by where they begin: down the page in bands, within a band from left to right."""
    ordered = sorted(boxes, key=lambda one: (boxes[one].top, boxes[one].left))
    found: list[int] = []
    band: list[int] = []
    for one in ordered:
        if band and boxes[one].top - boxes[band[0]].top > BAND:
            found += sorted(band, key=lambda member: boxes[member].left)
            band = []
        band.append(one)
    return (*found, *sorted(band, key=lambda member: boxes[member].left))
