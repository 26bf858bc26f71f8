"""Which lines stand right over and under a line."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from reader.segmentation.geometry.printed import PrintedLine

_REACH = 2.5
"""How far from a line's edge the middle of the next one is looked for, in em of the line."""


class Neighbours:
    """Finds the nearest of these lines over and under a line."""

    def __init__(self, lines: Iterable[PrintedLine]) -> None:
        self._lines = sorted(lines, key=lambda line: line.middle)
        self._middles = [line.middle for line in self._lines]

    def below(self, line: PrintedLine, reach: float = _REACH) -> PrintedLine | None:
        """The nearest line underneath."""
        low = bisect_right(self._middles, line.middle + 0.4 * line.size)
        high = bisect_right(self._middles, line.middle + line.box.height / 2 + reach * line.size)
        return _nearest(line, self._lines[low:high])

    def above(self, line: PrintedLine, reach: float = _REACH) -> PrintedLine | None:
        """The nearest line overhead."""
        low = bisect_left(self._middles, line.middle - line.box.height / 2 - reach * line.size)
        high = bisect_left(self._middles, line.middle - 0.4 * line.size)
        return _nearest(line, self._lines[low:high][::-1])


def _nearest(line: PrintedLine, candidates: Sequence[PrintedLine]) -> PrintedLine | None:
    """The first that overlaps; of several on one level the one whose left edge is nearest."""
    # A last line of two characters stands wholly under the indent of the line before it.
    left, right = line.box.left - 0.3 * line.size, line.box.right + 0.3 * line.size
    over = [other for other in candidates if other.box.left < right and other.box.right > left]
    if not over:
        return None
    level = [other for other in over if abs(other.middle - over[0].middle) < 0.2 * line.size]
    return min(level, key=lambda other: abs(other.box.left - line.box.left))
