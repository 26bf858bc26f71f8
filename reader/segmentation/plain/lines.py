"""Logical lines: what was printed as one line, however the extractor wrote it.

Vertical headlines come as one character a line and are joined; letter-spacing is closed; a credit that shares the
last line of a caption is cut off it; tables, runs of short cells, are told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.model.page import Line
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import form_of
from reader.segmentation.plain.measure import OPENING, is_han, width
from reader.segmentation.plain.names import MARKS
from reader.segmentation.plain.spacing import close
from reader.segmentation.plain.traced import Traced
from reader.segmentation.plain.written import is_spaced, unspaced, visible, with_true_gaps

_SHORTEST_COLUMN = 4
_LEAST_CELLS = 8
_WIDEST_CELL = 6.0
_LEAST_ROWS, _LEAST_COLUMNS, _WIDEST_IN_ROW = 2, 3, 12.0
_WEATHER = re.compile(
    r"(?:^|\s)(?:晴|阴|多云|[小中大暴阵雷雨]+雨|[小中大暴阵]+雪|雨夹雪|[雾霾])(?:转(?:晴|阴|多云|\S?[雨雪]))?(?:\s|$)|\d\s*℃"
)
"""What the rows of a weather report say: a place, its sky, its temperatures."""
_TRAILING_CREDIT = re.compile(
    rf"(?<=[。！？”）])\s*([（(][^（）()]{{2,30}}[）)]|[{MARKS}]\s*\S.{{1,40}}|(?<=\s)\S[^。，；]{{1,30}}摄(?:影报道)?)$"
)


@dataclass(frozen=True, slots=True)
class PlainLine:
    """A printed line: its closed text, `width` in em, `gap` blank lines before it, and what its wording says.

    `lines` are the indices of the page's lines that it was read from. `indent` is the width in em of the spaces at
    its front, `spread` tells that it was driven apart, `vertical` that it was read from top to bottom.
    """

    text: Traced
    lines: tuple[int, ...]
    gap: int
    width: float
    form: Form
    indent: float = 0.0
    spread: bool = False
    vertical: bool = False

    @property
    def string(self) -> str:
        """The closed text."""
        return self.text.text


def plain_lines(lines: Sequence[Line]) -> tuple[PlainLine, ...]:
    """The logical lines of a page in the order of its file; every line of the page is in exactly one group of them.

    A line that holds a caption's end and its credit yields two logical lines that name the same index.
    """
    lines, spaced = with_true_gaps(lines), is_spaced(lines)
    found: list[PlainLine] = []
    at = 0
    while at < len(lines):
        size = _column(lines, at)
        if size:
            found.append(_vertical(lines, at, size))
            at += size
        else:
            found += _horizontal(at, lines[at], spaced=spaced)
            at += 1
    return tuple(with_cells(found))


def _column(lines: Sequence[Line], start: int) -> int:
    """How many lines from `start` are one column of single characters; 0 where there is none."""
    end = start
    while end < len(lines) and _is_single(lines[end].text) and (end == start or _follows(lines[end])):
        end += 1
    if end - 1 > start and lines[end - 1].text.strip().isalnum() and _is_number_alone(lines, end - 1):
        end -= 1
    return end - start if end - start >= _SHORTEST_COLUMN else 0


def _follows(line: Line) -> bool:
    """Whether a column goes on with a line; extractors put a blank line before an opening quotation mark."""
    return not line.gap or line.text.strip() in OPENING


def _is_number_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a number stands at a column's foot, as a page's does, and is none that the column tells."""
    return lines[at].text.strip().isascii() and not lines[at - 1].text.strip().isascii()


def _is_single(text: str) -> bool:
    bare = text.strip()
    return len(bare) == 1 or (len(bare) <= 3 and bare.isascii() and bare.isalnum())


def _vertical(lines: Sequence[Line], start: int, size: int) -> PlainLine:
    indices = range(start, start + size)
    text = Traced.concat(visible(Traced.line(index, lines[index].text)).strip() for index in indices)
    return PlainLine(text, tuple(indices), lines[start].gap, width(text.text), form_of(text.text), vertical=True)


def _horizontal(index: int, line: Line, *, spaced: bool) -> list[PlainLine]:
    bare = visible(Traced.line(index, line.text)).strip()
    bare = unspaced(bare) if spaced else bare
    indent = width(line.text[: len(line.text) - len(line.text.lstrip())])
    credit = _TRAILING_CREDIT.search(bare.text)
    if credit and form_of(credit[1]) in (Form.CREDIT, Form.BYLINE):
        pieces = [bare.cut(0, credit.start()).strip(), bare.cut(credit.start(1), credit.end(1))]
    else:
        pieces = [bare]
    found = [_logical(piece, index, line.gap, indent) for piece in pieces]
    return [found[0], *(replace(piece, gap=0, indent=0.0) for piece in found[1:])]


def _logical(text: Traced, index: int, gap: int, indent: float) -> PlainLine:
    closed, spread = close(text)
    return PlainLine(closed, (index,), gap, width(closed.text), form_of(closed.text), indent, spread)


def with_cells(lines: Iterable[PlainLine]) -> list[PlainLine]:
    """The lines with table cells marked.

    A table comes as many short lines in a row, as no column of text is so narrow, or as rows that a wide space parts
    into the same number of cells.
    """
    result = list(lines)
    for fits, least in ((_could_be_cell, _LEAST_CELLS), (_could_be_row, _LEAST_ROWS)):
        start = 0
        while start < len(result):
            end = start
            while end < len(result) and fits(result[end]):
                end += 1
            if end - start >= least and (fits is _could_be_cell or _are_rows(result[start:end])):
                for at in _table(result, start, end):
                    result[at] = replace(result[at], form=Form.CELL)
            start = max(end, start + 1)
    return result


def _table(lines: Sequence[PlainLine], start: int, end: int) -> range:
    """The table in a run of cells: a weather report ends with its last figure, and no name is before its title."""
    if any(_WEATHER.search(line.string) for line in lines[start:end]):
        while not (_WEATHER.search(lines[end - 1].string) or re.search(r"[\d℃]", lines[end - 1].string)):
            end -= 1
        while lines[start].form is Form.BYLINE:
            start += 1
    return range(start, end)


def _could_be_row(line: PlainLine) -> bool:
    cells = line.string.split()
    plain = line.form in (Form.PLAIN, Form.CELL) and not line.spread and "记者" not in line.string
    return plain and len(cells) >= _LEAST_COLUMNS and all(width(cell) <= _WIDEST_IN_ROW for cell in cells)


def _are_rows(lines: Sequence[PlainLine]) -> bool:
    """Whether lines have the same number of cells, and figures in most of them."""
    counts = {len(line.string.split()) for line in lines}
    figures = sum(bool(re.search(r"\s[-+−]?\d", line.string)) for line in lines)
    return len(counts) <= 2 and figures >= len(lines) - 1


def _could_be_cell(line: PlainLine) -> bool:
    widest = _WIDEST_IN_ROW if _WEATHER.search(line.string) else _WIDEST_CELL
    if line.vertical or line.width > widest or line.form not in (Form.PLAIN, Form.BYLINE, Form.LABEL, Form.FOLIO):
        return False
    told = any(is_han(char) or char.isdigit() or char == "℃" for char in line.string)
    return told and not re.search("[。，；：]", line.string)
