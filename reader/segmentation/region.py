"""Blocks of text from the lines of one region that a person drew: it says what they are, not which belong together."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.page import Line, Page, Unit
from reader.model.sourcemap import Run, SourceMap
from reader.model.text import Role
from reader.segmentation.geometry.body import body_blocks
from reader.segmentation.geometry.columns import chains, column_of
from reader.segmentation.geometry.drawn import Drawn
from reader.segmentation.geometry.printed import PrintedLine, printed_lines
from reader.segmentation.plain.items import joined
from reader.segmentation.plain.spacing import close
from reader.segmentation.plain.traced import Traced, join

_LINES = {
    "kicker": Role.KICKER,
    "headline": Role.HEADLINE,
    "subhead": Role.SUBHEAD,
    "byline": Role.BYLINE,
    "credit": Role.CREDIT,
    "crosshead": Role.CROSSHEAD,
}


def read_region(role: str, lines: Sequence[tuple[int, Line]]) -> tuple[tuple[Role, str, SourceMap], ...]:
    """The blocks of a region's lines, given with their ids, which the source maps name.

    `role` is that of the region: the lines of a title are one block, running text is cut at indents.
    """
    if role in _LINES:
        pieces = [close(Traced.line(index, line.text).strip())[0] for index, (_, line) in enumerate(lines)]
        blocks = [(_LINES[role], join([piece for piece in pieces if piece.text], " "))]
    elif all(line.box is not None for _, line in lines):
        blocks = _running([line for _, line in lines])
    else:
        blocks = [(Role.PARAGRAPH, joined([Traced.line(at, line.text).strip() for at, (_, line) in enumerate(lines)]))]
    ids = [id_ for id_, _ in lines]
    return tuple((kind, text.text, _named(text.source(), ids)) for kind, text in blocks if text.text)


def _running(lines: Sequence[Line]) -> list[tuple[Role, Traced]]:
    page = Page(tuple(lines), unit=Unit.POINT)
    printed = printed_lines(page)
    upright = [line for line in printed if not line.vertical]
    columns = [column_of(chain) for chain in chains(upright, Drawn(page, 1.0))]
    columns.sort(key=lambda column: (column.box.left // max(1.0, column.box.width / 2), column.box.top))
    blocks = body_blocks(columns)
    down = sorted((line for line in printed if line.vertical), key=_from_the_right)
    if down:
        blocks.append((Role.PARAGRAPH, joined([line.text for line in down])))
    return blocks


def _from_the_right(line: PrintedLine) -> tuple[float, float]:
    return (-line.box.right, line.box.top)


def _named(source: SourceMap, ids: Sequence[int]) -> SourceMap:
    return SourceMap.of(run if run.line is None else Run(run.length, ids[run.line], run.offset) for run in source.runs)
