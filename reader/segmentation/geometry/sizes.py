"""Font sizes where a file names none: from the thickness of boxes and the advance of characters.

Measured boxes waver by a tenth and more, but a line's length divided by its characters hardly does; only driven lines
deceive, and those stand among others of their column. So sizes are taken from the advance, full lines look at their
neighbours, and what is near the size of most characters is that size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from reader.model.page import Box, Line
from reader.segmentation.plain.measure import width

LEAST = 0.5
"""No size is smaller (page units), whatever a file says."""

_BODY_PLAY = 0.09
_CLASS_PLAY = 0.05
_THICK = 1.15
_EXACT = 0.012
_TALLER = 1.22
_SHORT = 6
_NEAR = 12
"""How far a size may be from the body's, or from its next, and still be the same; how much larger an advance may be
than a box is thick; how alike boxes are that were not measured;
how much taller than its neighbours a line is that is set larger; the characters of a line too short to tell; and how
many heights off others tell.
"""


def sizes_of(lines: Sequence[Line]) -> list[float]:
    """The size of every line, page units: as the file says, else as its place tells."""
    open_ = [at for at, line in enumerate(lines) if line.size is None and line.box is not None]
    exact = _are_exact([lines[at] for at in open_])
    guessed = [max(LEAST, line.size or _guess(line, exact=exact)) for line in lines]
    if not open_ or exact:
        return guessed
    calm = {at: _calmed(at, lines, guessed) for at in open_}
    classes = _classes([calm[at] for at in open_], [len(lines[at].text) for at in open_])
    return [classes[calm[at]] if at in calm else size for at, size in enumerate(guessed)]


def _are_exact(lines: Sequence[Line]) -> bool:
    """Whether boxes are set, not measured: most lines of a page are then exactly as thick as each other."""
    thick = [min(line.box.width, line.box.height) for line in lines if line.box is not None and len(line.text) > 5]
    if not thick:
        return True
    usual = median(thick)
    return sum(abs(value - usual) <= _EXACT * usual for value in thick) > 0.5 * len(thick)


def _guess(line: Line, *, exact: bool) -> float:
    if line.box is None:
        return 0.0
    thick, long = line.box.height, line.box.width
    if line.vertical:
        thick, long = long, thick
    text = line.text.strip()
    if len(text) < 4:
        return thick
    advance = long / max(1.0, width(text))
    return min(thick, _THICK * advance) if exact else min(_THICK * thick, advance)


def _calmed(at: int, lines: Sequence[Line], sizes: Sequence[float]) -> float:
    """The size of a full line, or of a very short one, as the lines around it in its column tell; else its own."""
    box = lines[at].box
    if box is None or lines[at].vertical:
        return sizes[at]
    short = len(lines[at].text.strip()) < _SHORT
    fits = _follows if short else _shares_edges
    near = [
        (other.height, size)
        for line, size in zip(lines, sizes, strict=True)
        if (other := line.box) is not None and other is not box and fits(box, other)
    ]
    if len(near) < (1 if short else 3) or box.height > _TALLER * median(height for height, _ in near):
        return sizes[at]
    return median(size for _, size in near)


def _shares_edges(one: Box, other: Box) -> bool:
    """Whether two boxes stand in one column, not far from one another, and end at the same edge."""
    size = one.height
    return (
        abs(one.left - other.left) < 3 * size
        and abs(one.right - other.right) < 0.7 * size
        and abs(one.top - other.top) < _NEAR * size
    )


def _follows(one: Box, other: Box) -> bool:
    """Whether one box stands right under or over another, beginning near its left edge."""
    gap = max(one.top, other.top) - min(one.bottom, other.bottom)
    return -0.3 * one.height < gap < 1.1 * one.height and abs(one.left - other.left) < 2.6 * one.height


def _classes(sizes: Sequence[float], weights: Sequence[int]) -> dict[float, float]:
    """For every measured size the one that it stands for."""
    body = _most_frequent(sizes, weights)
    found = {size: body for size in sizes if 1 - _CLASS_PLAY <= size / body <= 1 + _BODY_PLAY}
    group: list[float] = []
    for size in [*sorted(set(sizes) - set(found)), float("inf")]:
        if group and size > group[-1] * (1 + _CLASS_PLAY):
            found |= dict.fromkeys(group, median(group))
            group = []
        group.append(size)
    return found


def _most_frequent(sizes: Sequence[float], weights: Sequence[int]) -> float:
    """The size around which most characters lie."""
    counted: Counter[float] = Counter()
    for size, weight in zip(sizes, weights, strict=True):
        counted[size] += weight
    ordered = sorted(counted)

    def around(center: float) -> list[float]:
        return [size for size in ordered if abs(size - center) <= _CLASS_PLAY * center]

    best = max(ordered, key=lambda center: sum(counted[size] for size in around(center)))
    return median(around(best))
