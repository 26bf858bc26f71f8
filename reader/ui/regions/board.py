"""A page under review as the canvas and the list show it: numbers, colours and boxes in pixels. Pure data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.model.page import Box
from reader.ui.regions.boxes import holds, middle_in, shared

if TYPE_CHECKING:
    from reader.library.reads import Review, ReviewLine, ReviewPiece, ReviewRegion

ROW = 34.0
"""The height of a line on a page without geometry, which is drawn as a list of its lines, in pixels."""
WIDE = (560.0, 1100.0)
"""The least and the greatest width of such a page; its longest line says how wide it is."""
PAD = 14.0
"""How far the frame of an article stands from its lines there."""
LETTER = 17.0
"""The width of a Chinese letter in a line of `ROW`."""
LONG = 3000.0
"""How many pixels a page without a picture has along its longer side."""


@dataclass(frozen=True)
class Board:
    """A review with the size of the page in pixels (`width`, `height`): those of its picture where it has one."""

    review: Review
    width: float
    height: float

    @classmethod
    def of(cls, review: Review, picture: tuple[int, int] | None = None) -> Board:
        """The board of a review; `picture` is the size of the page's picture."""
        if not review.has_geometry:
            longest = max((len(line.text) for line in review.lines), default=0)
            wide = min(max(WIDE[0], LETTER * longest + 120), WIDE[1])
            return cls(review, wide, ROW * (len(review.lines) + 2))
        if picture is not None and min(picture) > 0:
            return cls(review, float(picture[0]), float(picture[1]))
        scale = LONG / max(review.width, review.height)
        return cls(review, review.width * scale, review.height * scale)

    @property
    def placed(self) -> bool:
        """Whether the page has geometry, so that regions can be drawn and moved."""
        return self.review.has_geometry

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number in reading order of each article, from 1."""
        return {piece.id: at for at, piece in enumerate(self.review.pieces, start=1)}

    @cached_property
    def pieces(self) -> dict[int, ReviewPiece]:
        """The articles by id."""
        return {piece.id: piece for piece in self.review.pieces}

    @cached_property
    def regions(self) -> dict[int, ReviewRegion]:
        """The regions by id."""
        return {region.id: region for region in self.review.regions}

    @cached_property
    def lines(self) -> tuple[tuple[ReviewLine, Box], ...]:
        """The lines with their boxes in pixels; without geometry one under the other, article by article."""
        if self.placed:
            return tuple((line, self.pixels(line.box)) for line in self.review.lines if line.box is not None)
        rank = self.numbers
        ordered = sorted(self.review.lines, key=lambda line: rank.get(line.article or 0, len(rank) + 1))
        return tuple(
            (line, Box(60.0 + PAD, ROW * (at + 1), self.width - 30.0 - PAD, ROW * (at + 2)))
            for at, line in enumerate(ordered)
        )

    def pixels(self, box: Box) -> Box:
        """A box of fractions in pixels of the page."""
        wide, high = self.width, self.height
        return Box(box.left * wide, box.top * high, box.right * wide, box.bottom * high)

    def fraction(self, box: Box) -> Box:
        """A box of pixels in fractions of the page."""
        wide, high = self.width, self.height
        return Box(box.left / wide, box.top / high, box.right / wide, box.bottom / high)

    def box(self, region: int) -> Box:
        """A region's box in pixels."""
        return self._boxes[region]

    @cached_property
    def _boxes(self) -> dict[int, Box]:
        return {region.id: self.pixels(region.box) for region in self.review.regions}

    def areas(self, article: int) -> list[Box]:
        """The boxes of an article on this page; without geometry one around its lines."""
        if self.placed:
            return [self.pixels(region.box) for region in self.review.regions if region.article == article]
        boxes = [box for line, box in self.lines if line.article == article]
        if not boxes:
            return []
        whole = boxes[0]
        for box in boxes[1:]:
            whole = whole.union(box)
        return [Box(whole.left - PAD, whole.top, whole.right + PAD, whole.bottom)]

    def region_at(self, x: float, y: float) -> int | None:
        """The smallest region that holds a point."""
        found = [region.id for region in self.review.regions if holds(self.box(region.id), x, y)]
        return min(found, key=lambda one: self.box(one).width * self.box(one).height, default=None)

    def article_at(self, x: float, y: float) -> int | None:
        """The article that a point lies in."""
        region = self.region_at(x, y) if self.placed else None
        if region is not None:
            return self.regions[region].article
        line = self.line_at(x, y)
        return line.article if line is not None else None

    def line_at(self, x: float, y: float) -> ReviewLine | None:
        """The line at a point, or the nearest one below or above it in the same region."""
        over = [(line, box) for line, box in self.lines if box.left <= x <= box.right and line.article is not None]
        inside = next((line for line, box in over if holds(box, x, y)), None)
        if inside is not None or not self.placed:
            return inside
        region = self.region_at(x, y)
        if region is None:
            return None
        near = [(line, box) for line, box in over if holds(self.box(region), (box.left + box.right) / 2, box.top)]
        return min(near, key=lambda pair: abs((pair[1].top + pair[1].bottom) / 2 - y), default=(None, None))[0]

    def overlaps(self, region: int, box: Box) -> list[tuple[int, Box]]:
        """The regions of other articles that a box lies over, with what they share."""
        own = self.regions[region].article if region in self.regions else None
        found = []
        for other in self.review.regions:
            if other.article == own or other.id == region:
                continue
            both = shared(box, self.box(other.id))
            if both is not None:
                found.append((other.id, both))
        return found

    @cached_property
    def conflicts(self) -> dict[int, list[tuple[int, Box]]]:
        """The overlaps of all regions that have any in which both have something.

        A text that flows around a picture, or around a piece set into its column, is right where it is.
        """
        found: dict[int, list[tuple[int, Box]]] = {}
        for region in self.review.regions:
            for other, both in self.overlaps(region.id, self.box(region.id)):
                if self._fills(region, both) and self._fills(self.regions[other], both):
                    found.setdefault(region.id, []).append((other, both))
        return found

    def _fills(self, region: ReviewRegion, area: Box) -> bool:
        """Whether lines of a region stand in an area; a region without lines is all picture."""
        own, whole = region.article, self.box(region.id)
        lines = [box for line, box in self.lines if line.article == own and middle_in(box, whole)]
        return not lines or any(middle_in(box, area) for box in lines)

    @cached_property
    def doubtful(self) -> tuple[int, ...]:
        """The articles that are to be looked at, the least sure first, those that a person has worked on left out."""
        from reader.library.reads import DOUBTFUL

        open_ = [piece for piece in self.review.pieces if not piece.touched and piece.confidence < DOUBTFUL]
        return tuple(piece.id for piece in sorted(open_, key=lambda piece: piece.confidence))
