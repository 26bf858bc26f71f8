"""Where a sheet is cut: crop marks stand beyond the page that will be printed, and what else does is the printer's."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.page import Box
from reader.segmentation.geometry.drawn import Drawn

_LONGEST, _OUTER = 0.06, 0.1
"""Length of a mark, and how far within the sheet it may stand, as shares of the sheet's side."""
_PLAY = 0.1
"""In em: how exactly two marks of one cut are in line."""


def trimmed(drawn: Drawn) -> Box | None:
    """The page within the marks at its four corners; None where there are none."""
    page = drawn.page
    marks = [rule for rule in page.rules if max(rule.width / page.width, rule.height / page.height) < _LONGEST]
    upright = [(_middle(rule.left, rule.right), rule.top, rule.bottom) for rule in marks if rule.height > rule.width]
    level = [(_middle(rule.top, rule.bottom), rule.left, rule.right) for rule in marks if rule.width > rule.height]
    across = _cuts(upright, page.width, page.height, _PLAY * drawn.unit)
    down = _cuts(level, page.height, page.width, _PLAY * drawn.unit)
    return Box(across[0], down[0], across[1], down[1]) if across and down else None


def _cuts(
    marks: Sequence[tuple[float, float, float]], side: float, long: float, play: float
) -> tuple[float, float] | None:
    """The two innermost places near either end of a side at which a mark stands at both ends of the other side."""
    above = [at for at, _, end in marks if end < _OUTER * long]
    below = [at for at, start, _ in marks if start > (1 - _OUTER) * long]
    places = [at for at in above if any(abs(at - other) < play for other in below)]
    low = max((at for at in places if at < _OUTER * side), default=None)
    high = min((at for at in places if at > (1 - _OUTER) * side), default=None)
    return None if low is None or high is None else (low, high)


def _middle(one: float, other: float) -> float:
    return (one + other) / 2
