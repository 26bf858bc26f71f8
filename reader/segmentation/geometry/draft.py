"""What one article will be made of, before it is written down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.model.article import Kind
from reader.model.page import Box
from reader.segmentation.evidence import Evidence
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.drawn import hull
from reader.segmentation.geometry.pictures import Caption
from reader.segmentation.geometry.printed import PrintedLine
from reader.segmentation.geometry.titles import Title


@dataclass
class Draft:
    """What one article will be made of; `extra` lines belong to it but leave no character in its text.

    `ruled` tells whether `cells` stand in a drawn grid.
    """

    kind: Kind
    title: Title | None = None
    columns: tuple[Column, ...] = ()
    caption: Caption | None = None
    cells: tuple[tuple[PrintedLine, ...], ...] = ()
    ruled: bool = True
    signatures: list[PrintedLine] = field(default_factory=list)
    label: str | None = None
    extra: list[PrintedLine] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)

    @property
    def top(self) -> Box:
        """Where the article begins on the page."""
        return self.title.box if self.title else hull(self._boxes())

    @property
    def indices(self) -> set[int]:
        """The indices of all its lines on the page."""
        lines = [line for column in self.columns for line in column.lines] + self.signatures + self.extra
        lines += [line for row in self.cells for line in row]
        if self.title:
            lines += self.title.lines
        if self.caption:
            lines += (*self.caption.lines, *self.caption.credits)
        return {line.index for line in lines}

    def _boxes(self) -> Iterable[Box]:
        if self.caption:
            yield self.caption.box
        yield from (column.box for column in self.columns)
        yield from (line.box for row in self.cells for line in row)
        yield from (line.box for line in (*self.signatures, *self.extra))


def lines_in(drafts: Sequence[Draft]) -> set[int]:
    """The indices of all lines that the drafts hold."""
    return {index for draft in drafts for index in draft.indices}
