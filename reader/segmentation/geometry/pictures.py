"""Pictures and their captions: small lines beneath a picture, and the photographer's name at their end.

Where a file names no pictures, a caption is small lines with a credit below a white hole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from reader.model.page import Box
from reader.segmentation.geometry.drawn import Drawn, hull, overlap_x, overlap_y
from reader.segmentation.geometry.printed import PrintedLine, same_size
from reader.segmentation.plain.form import Form

_BENEATH = 2.6
_OVERHANG = 1.5
_LEAST_PICTURE = 4.0
_FLAT_PICTURE = 3.0
_LONGEST = 5
_CREDITS = (Form.CREDIT, Form.BYLINE, Form.CLOSING)


@dataclass(frozen=True, eq=False)
class Caption:
    """图说: the lines under a picture in reading order, those of the credit apart."""

    picture: Box | None
    lines: tuple[PrintedLine, ...]
    credits: tuple[PrintedLine, ...]

    @cached_property
    def box(self) -> Box:
        """Around the caption's lines."""
        return hull(line.box for line in (*self.lines, *self.credits))

    @cached_property
    def whole(self) -> Box:
        """Around picture and lines."""
        return self.box.union(self.picture) if self.picture else self.box


@dataclass(frozen=True)
class Body:
    """What most text of the page is set in."""

    size: float
    font: str

    def is_set_otherwise(self, line: PrintedLine) -> bool:
        """Whether a line is smaller than the body, or no larger but in another font."""
        if line.size < 0.965 * self.size:
            return True
        return line.size <= 1.045 * self.size and line.font != self.font


def pictures_of(drawn: Drawn) -> list[Box]:
    """The page's pictures, without those that are ornaments or the page's own ground."""
    page, least = drawn.page, _LEAST_PICTURE * drawn.unit
    return [
        box
        for box in page.pictures
        if min(box.width, box.height) >= _FLAT_PICTURE * drawn.unit
        and box.width * box.height >= least * least
        and not (box.width > 0.9 * page.width and box.height > 0.9 * page.height)
    ]


def captions_of(
    chains: Sequence[Sequence[PrintedLine]], pictures: Sequence[Box], drawn: Drawn, body: Body
) -> list[Caption]:
    """The captions among the chains of a page, each with its picture."""
    level = [chain for chain in chains if not chain[0].vertical]
    small = [chain for chain in level if body.is_set_otherwise(chain[0])]
    if not body.font:  # nothing but sizes tells small print from the text, so a credit must
        small += [chain for chain in level if chain not in small and _is_credited(chain, level)]
        small += [chain for chain in _signed(level, pictures, drawn) if chain not in small]
    found: list[Caption] = []
    taken: set[int] = set()
    for picture in sorted(pictures, key=lambda box: box.bottom):
        mine = [chain for chain in small if chain[0].index not in taken and _is_under(chain, picture, drawn)]
        mine = _with_rows(mine, [chain for chain in small if chain[0].index not in taken], picture, drawn)
        if mine:
            found.append(_caption(picture, mine))
            taken |= {chain[0].index for chain in mine}
    rest = [chain for chain in small if chain[0].index not in taken]
    return [*found, *_without_pictures(rest, drawn)]


def _is_credited(chain: Sequence[PrintedLine], chains: Sequence[Sequence[PrintedLine]]) -> bool:
    """Whether a chain is a photographer's name, or a few lines that one ends."""
    if len(chain) > _LONGEST or chain[-1].form is Form.CREDIT:
        return chain[-1].form is Form.CREDIT
    return any(other[0].form is Form.CREDIT and _ends(chain, other[0]) for other in chains if other is not chain)


def _signed(
    chains: Sequence[Sequence[PrintedLine]], pictures: Sequence[Box], drawn: Drawn
) -> list[Sequence[PrintedLine]]:
    """A few lines right under a picture with the names beside or beneath them, and these names.

    Text that goes on under a picture from the column over it may end in names too: there only a credit tells.
    """
    names = [chain for chain in chains if len(chain) == 1 and chain[0].form in _CREDITS]
    found: list[Sequence[PrintedLine]] = []
    for picture in pictures:
        for chain in chains:
            if len(chain) > _LONGEST or not _is_under(chain, picture, drawn):
                continue
            goes_on = any(_flows(one, chain, picture, drawn.unit) for one in chains)
            mine = [name for name in names if not goes_on or name[0].form is Form.CREDIT]
            mine = [name for name in mine if name is not chain and _is_beside(name[0], chain[-1])]
            mine = [name for name in mine if _within(name[0].box, picture, drawn.unit)]
            found += [chain, *mine] if mine else []
    return found


def _is_beside(name: PrintedLine, last: PrintedLine) -> bool:
    """Whether a name stands on the level of a caption's last line or right beneath."""
    return -0.5 * name.size < name.box.top - last.box.top < 2 * name.size


def _flows(upper: Sequence[PrintedLine], lower: Sequence[PrintedLine], picture: Box, unit: float) -> bool:
    """Whether lines over a picture stand in the same column as lines under it."""
    one, other = hull(line.box for line in upper), hull(line.box for line in lower)
    edges = abs(one.left - other.left) < unit and abs(one.right - other.right) < unit
    return len(upper) > 2 and edges and -unit < picture.top - one.bottom < _BENEATH * unit


def _is_under(chain: Sequence[PrintedLine], picture: Box, drawn: Drawn) -> bool:
    first = chain[0].box
    return (
        -0.6 * drawn.unit <= first.top - picture.bottom <= _BENEATH * drawn.unit
        and _within(hull(line.box for line in chain), picture, drawn.unit)
        and not drawn.rule_between(picture, first)
    )


def _within(box: Box, picture: Box, unit: float) -> bool:
    return box.left >= picture.left - _OVERHANG * unit and box.right <= picture.right + _OVERHANG * unit


def _with_rows(
    mine: Sequence[Sequence[PrintedLine]], small: Sequence[Sequence[PrintedLine]], picture: Box, drawn: Drawn
) -> list[Sequence[PrintedLine]]:
    """The chains under a picture, and those beside or right beneath them that belong to the same caption."""
    kept = list(mine)
    grown = True
    while grown and kept:
        grown = False
        box = hull(line.box for chain in kept for line in chain)
        for chain in small:
            other = hull(line.box for line in chain)
            near = other.top - box.bottom < 0.9 * drawn.unit and other.bottom > box.top
            if (
                chain not in kept
                and near
                and _within(other, picture, drawn.unit)
                and same_size(chain[0].size, kept[0][0].size)
            ):
                kept.append(chain)
                grown = True
    return kept


def _caption(picture: Box | None, chains: Sequence[Sequence[PrintedLine]]) -> Caption:
    every = [line for chain in chains for line in chain]
    first, size = min(line.middle for line in every), median(line.size for line in every)
    lines = sorted(every, key=lambda line: (round((line.middle - first) / size), line.box.left))
    credits_ = [line for line in lines if line.form in _CREDITS]
    if len(credits_) == len(lines):
        return Caption(picture, (), tuple(lines))
    return Caption(picture, tuple(line for line in lines if line not in credits_), tuple(credits_))


def _without_pictures(small: Sequence[Sequence[PrintedLine]], drawn: Drawn) -> list[Caption]:
    """Captions where the file names no picture: small lines that a credit ends."""
    if drawn.page.pictures:
        return []
    found = []
    for chain in small:
        if chain[-1].form in _CREDITS and chain[0].form not in _CREDITS:
            found.append(_caption(None, [chain]))
            continue
        credit = next(
            (one for one in small if one[0].form is Form.CREDIT and one is not chain and _ends(chain, one[0])), None
        )
        if credit is not None and chain[0].form is Form.PLAIN:
            found.append(_caption(None, [chain, credit]))
    return found


def _ends(chain: Sequence[PrintedLine], credit: PrintedLine) -> bool:
    last = chain[-1]
    box = hull(line.box for line in chain)
    beside = overlap_y(last.box, credit.box) > 0.5 * last.box.height and credit.box.left >= last.box.right
    beneath = 0 <= credit.box.top - last.box.bottom < last.size and overlap_x(box, credit.box) > 0
    reach = hull([box, credit.box]).width <= 1.1 * box.width + 2 * last.size
    return (beside or beneath) and same_size(last.size, credit.size) and reach
