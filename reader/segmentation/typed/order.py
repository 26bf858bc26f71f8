"""The reading order of a text that keeps its page's width: which columns belong to which title, by their places.

Its blocks go through the search that links titles and columns where geometry is known. What is not known, how large a
headline is set and where it ends, that search does not need: a title's room goes out to the next thing on either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model.page import Box, Line, Page, Unit
from reader.segmentation.geometry.columns import Column, with_edges
from reader.segmentation.geometry.drawn import Drawn, overlap_x
from reader.segmentation.geometry.grouping import pieces_of
from reader.segmentation.geometry.layout import Layout
from reader.segmentation.geometry.pictures import Caption
from reader.segmentation.geometry.printed import PrintedLine
from reader.segmentation.geometry.titles import Title
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import form_of
from reader.segmentation.plain.lines import PlainLine, with_cells
from reader.segmentation.plain.spacing import close
from reader.segmentation.plain.units import RIFT
from reader.segmentation.typed.blocks import Block, blocks_of, line_of
from reader.segmentation.typed.columns import chains_of
from reader.segmentation.typed.gutters import parted
from reader.segmentation.typed.heights import heights
from reader.segmentation.typed.runs import Run, runs_of
from reader.segmentation.typed.sorting import Sorted, furniture_of, sort_blocks
from reader.segmentation.typed.stacks import Shelf

_TEXT, _TITLE = 1.0, 2.0
"""Sizes as they are told to the search, in em."""
_BAND = 4
_OVER = 4.0
"""How far over a piece a title without a text may stand, to be its (em)."""
_LEAST_PICTURE = 2
_MOST_BLOCKS = 500
"""No page of a paper has as many; what has is no page, and is not worth the time."""


def in_order(lines: Sequence[Line]) -> list[PlainLine]:
    """The pieces of a text's rows in reading order; every character that is no space is in exactly one."""
    runs = parted(runs_of(lines))
    furniture = furniture_of(runs)
    rest = [run for run in runs if run not in furniture]
    found = [line_of(run, run.left, int(at == 0)) for at, run in enumerate(furniture)]
    for group in _groups(rest) if rest else ():
        found += [line_of(run, run.left, RIFT * (at == 0)) for at, run in enumerate(group)]
    return with_cells(found)


def _groups(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs piece by piece."""
    chains = chains_of(runs)
    high = heights(chains)
    blocks = blocks_of(chains, high)
    if len(blocks) > _MOST_BLOCKS:
        return [list(block.runs) for block in blocks]
    found = sort_blocks(blocks)
    return _Sheet(Shelf(runs, found.texts, high)).groups(found)


_Piece = tuple[Box, list[PrintedLine]]


@dataclass(eq=False)
class _Sheet:
    """Runs as lines with boxes (em), and back."""

    shelf: Shelf
    _runs: list[Run] = field(default_factory=list)

    def groups(self, found: Sorted) -> list[list[Run]]:
        """The runs of each piece, the pieces downwards in bands and from the left."""
        titles = [self._title(stack) for stack in self.shelf.stacks(found.display)]
        columns = with_edges([self._column(block) for block in found.texts], _TEXT)
        captions = [self._caption(block, names) for block, names in found.captions]
        pieces: list[_Piece] = [(caption.whole, [*caption.lines, *caption.credits]) for caption in captions]
        alone = []
        for piece in pieces_of(self._layout(titles, columns, captions)):
            own = [line for column in piece.columns for line in column.lines]
            if piece.title and own:
                pieces.append((piece.title.box, [*piece.title.lines, *own]))
            elif piece.title:
                alone.append(piece.title)
            else:
                pieces.append((piece.columns[0].box, own))
        for title in sorted(alone, key=lambda title: -title.box.top):
            _give(title, pieces)
        pieces.sort(key=lambda piece: (round(piece[0].top / _BAND), piece[0].left))
        return [[self._runs[line.index] for line in own] for _, own in pieces]

    def _layout(self, titles: Sequence[Title], columns: Sequence[Column], captions: Sequence[Caption]) -> Layout:
        width = max(run.left + run.width for run in self.shelf.runs) + 1
        page = Page((), width=width, height=self.shelf.high[-1] + 2, unit=Unit.POINT)
        told = [line for title in titles for line in title.lines] + [
            line for column in columns for line in column.lines
        ]
        jumps = tuple(line for line in told if line.form is Form.JUMP)
        return Layout(
            Drawn(page, _TEXT),
            tuple(titles),
            tuple(columns),
            tuple(captions),
            (),
            (),
            labels=(),
            jumps=jumps,
            pointers=(),
        )

    def _line(self, run: Run, left: float, right: float, size: float = _TEXT) -> PrintedLine:
        text, _ = close(run.text)
        top = self.shelf.high[run.row]
        self._runs.append(run)
        return PrintedLine(len(self._runs) - 1, text, Box(left, top, right, top + _TEXT), size, "", form_of(text.text))

    def _title(self, stack: Sequence[Run]) -> Title:
        return Title(headline=tuple(self._line(run, run.left, self.shelf.end(run), _TITLE) for run in stack))

    def _column(self, block: Block) -> Column:
        lines = self._lines(block)
        return Column(lines, block.left, max(line.box.right for line in lines))

    def _lines(self, block: Block) -> tuple[PrintedLine, ...]:
        lefts = [block.left if run.loose else run.left for run in block.runs]
        return tuple(self._line(run, left, left + run.width) for run, left in zip(block.runs, lefts, strict=True))

    def _caption(self, block: Block, signed: Sequence[Run]) -> Caption:
        names = tuple(self._line(run, run.left, run.left + run.width) for run in signed)
        return Caption(self._picture(block), self._lines(block), names)

    def _picture(self, block: Block) -> Box | None:
        """The room over a caption, up to what stands there."""
        over = [
            run.row
            for run in self.shelf.runs
            if run.row < block.top and run.left < block.right and run.left + run.width > block.left
        ]
        top = max(over, default=0) + 1
        if block.top - top < _LEAST_PICTURE:
            return None
        return Box(block.left, self.shelf.high[top], block.right, self.shelf.high[block.top] - 0.4)


def _give(title: Title, pieces: list[_Piece]) -> None:
    """A title without a text goes to what stands right beneath it; where nothing does it is a piece of its own."""
    box = title.box
    beneath = [
        (top.top - box.bottom, at)
        for at, (top, _) in enumerate(pieces)
        if -1.0 < top.top - box.bottom < _OVER and overlap_x(top, box) > -_OVER
    ]
    if beneath:
        at = min(beneath)[1]
        top, own = pieces[at]
        pieces[at] = (top.union(box), [*title.lines, *own])
    else:
        pieces.append((box, list(title.lines)))
