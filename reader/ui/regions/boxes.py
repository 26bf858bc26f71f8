"""What a pointer does to boxes: moving, resizing, snapping to rules, overlaps. Pure; boxes in pixels of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.page import Box

HANDLES = ("nw", "n", "ne", "e", "se", "s", "sw", "w")
"""The handles of a box, named by the sides they move; "" moves the whole."""

LEAST = 6.0
"""The least side of a box, in pixels of the page."""


def handle_points(box: Box) -> dict[str, tuple[float, float]]:
    """Where the handles of a box stand."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    across = {"w": box.left, "e": box.right}
    down = {"n": box.top, "s": box.bottom}
    return {
        name: (next((across[side] for side in name if side in across), x), _down(name, down, y)) for name in HANDLES
    }


def roomy(box: Box, room: float) -> tuple[str, ...]:
    """The handles of a box for which there is room: those amid a side shorter than `room` would touch others."""
    return tuple(name for name in HANDLES if len(name) == 2 or (box.width if name in "ns" else box.height) >= room)


def _down(name: str, down: dict[str, float], middle: float) -> float:
    return next((down[side] for side in name if side in down), middle)


def changed(box: Box, handle: str, dx: float, dy: float, width: float, height: float) -> Box:
    """The box after a handle was pulled by (dx, dy), kept on a page of this size; "" moves it as it is."""
    if not handle:
        dx = min(max(dx, -box.left), width - box.right)
        dy = min(max(dy, -box.top), height - box.bottom)
        return Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)
    left = min(max(0.0, box.left + dx), box.right - LEAST) if "w" in handle else box.left
    right = max(min(width, box.right + dx), box.left + LEAST) if "e" in handle else box.right
    top = min(max(0.0, box.top + dy), box.bottom - LEAST) if "n" in handle else box.top
    bottom = max(min(height, box.bottom + dy), box.top + LEAST) if "s" in handle else box.bottom
    return Box(left, top, right, bottom)


def spanned(x: float, y: float, to_x: float, to_y: float, width: float, height: float) -> Box:
    """The box between two corners, kept on the page."""
    across = sorted((min(max(0.0, x), width), min(max(0.0, to_x), width)))
    down = sorted((min(max(0.0, y), height), min(max(0.0, to_y), height)))
    return Box(across[0], down[0], across[1], down[1])


@dataclass(frozen=True, slots=True)
class Snap:
    """A box drawn to guides: `across` are the x, `down` the y of the guides that hold it."""

    box: Box
    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Guides:
    """Where edges like to lie: x of upright rules and of other regions' sides, y of the others."""

    across: tuple[float, ...]
    down: tuple[float, ...]


def guides_of(rules: Iterable[Box], others: Iterable[Box]) -> Guides:
    """The guides of a page: its rules count first, then the edges of regions."""
    across, down = [], []
    for rule in rules:
        if rule.height > rule.width:
            across.append((rule.left + rule.right) / 2)
        else:
            down.append((rule.top + rule.bottom) / 2)
    for box in others:
        across += [box.left, box.right]
        down += [box.top, box.bottom]
    return Guides(tuple(across), tuple(down))


def snapped(box: Box, handle: str, guides: Guides, reach: float) -> Snap:
    """The box with the edges that a handle moves drawn to the nearest guides within reach (pixels)."""
    if not handle:
        return _moved(box, guides, reach)
    left = _near(box.left, guides.across, reach) if "w" in handle else None
    right = _near(box.right, guides.across, reach) if "e" in handle else None
    top = _near(box.top, guides.down, reach) if "n" in handle else None
    bottom = _near(box.bottom, guides.down, reach) if "s" in handle else None
    pulled = zip((left, top, right, bottom), (box.left, box.top, box.right, box.bottom), strict=True)
    fitted = Box(*(old if new is None else new for new, old in pulled))
    if fitted.width < LEAST or fitted.height < LEAST:
        return Snap(box)
    return Snap(fitted, _given(left, right), _given(top, bottom))


def _moved(box: Box, guides: Guides, reach: float) -> Snap:
    """A box that is moved whole keeps its size: the edge that is nearest to a guide decides, in each direction."""
    dx, x = _shift((box.left, box.right), guides.across, reach)
    dy, y = _shift((box.top, box.bottom), guides.down, reach)
    return Snap(Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy), x, y)


def _shift(edges: tuple[float, float], guides: Sequence[float], reach: float) -> tuple[float, tuple[float, ...]]:
    pulls = [(near - edge, near) for edge in edges if (near := _near(edge, guides, reach)) is not None]
    if not pulls:
        return 0.0, ()
    by, guide = min(pulls, key=lambda pull: abs(pull[0]))
    return by, (guide,)


def _near(value: float, guides: Sequence[float], reach: float) -> float | None:
    nearest = min(guides, key=lambda guide: abs(guide - value), default=None)
    return nearest if nearest is not None and abs(nearest - value) <= reach else None


def _given(*values: float | None) -> tuple[float, ...]:
    return tuple(value for value in values if value is not None)


def shared(one: Box, other: Box, least: float = 2.0) -> Box | None:
    """What two boxes share; None where that is thinner than `least` pixels."""
    box = Box(
        max(one.left, other.left),
        max(one.top, other.top),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )
    return box if box.width > least and box.height > least else None


def middle_in(box: Box, area: Box) -> bool:
    """Whether the middle of a box lies in an area."""
    return holds(area, (box.left + box.right) / 2, (box.top + box.bottom) / 2)


def holds(box: Box, x: float, y: float) -> bool:
    """Whether a point lies in a box."""
    return box.left <= x <= box.right and box.top <= y <= box.bottom
