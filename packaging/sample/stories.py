"""An article in its rectangle: heading, body in columns, a picture among them, a frame around."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .breaking import INDENT, SetLine, paragraph_lines
from .content import Article
from .fonts import ASCENT, HEI, HEI_BOLD, SONG, Face
from .grid import BODY, GUTTER, LEADING
from .heads import Head, draw_head, draw_upright, upright_height
from .marks import BLACK, BLUE, TINT, PanelMark, Sheet, TextMark, plain
from .photos import Photo

INSET = 12.0
"""From a frame to what it holds."""

Place = tuple[int, int]
"""A place in a body: paragraph, and character in it."""


@dataclass(frozen=True, slots=True)
class Inset:
    """A picture within a body: over the text columns from `first`, `span` of them wide."""

    photo: Photo
    first: int
    span: int


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of an article stands here: the first `lines` lines, or what follows a place in its body."""

    lines: int | None = None
    start: Place = (0, 0)
    mark: str = ""
    """What is printed at the break: （下转第3版） at its end, （上接第1版） at its beginning."""


WHOLE = Part()


@dataclass(frozen=True, slots=True)
class Story:
    """An article of one or more columns."""

    article: Article
    columns: int
    head: Head
    inset: Inset | None = None
    framed: bool = False
    upright: float = 0
    """Size of a vertical headline; 0 for one that lies."""
    part: Part = WHOLE
    grow: float = 0

    def least(self, width: float) -> float:
        """Heading, the lines of the fullest column, and the frame."""
        inner, edge = self._inner(width)
        body = self._body(inner)
        high = self._top(None, 0, 0, inner) + self._lines_high(body, inner, 0) * LEADING
        return max(high, upright_height(self.article, self.upright)) + 2 * edge

    def grows(self) -> float:
        """By its picture alone."""
        return self.inset.photo.grow if self.inset else self.grow

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """Heading first, then picture and columns."""
        inner, edge = self._inner(width)
        if self.framed:
            sheet.shapes.append(PanelMark(x, y, width, height, fill=TINT, outline=0.8, colour=BLUE))
        x, y, bottom = x + edge, y + edge, y + height - edge
        body = self._body(inner)
        spare = bottom - y - (self.least(width) - 2 * edge)
        taller = 0
        while self.inset and self._lines_high(body, inner, taller + 1) * LEADING <= bottom - self._top(
            None, 0, y, inner
        ):
            taller += 1
        sheet.rest.append((self.article.id, 0.0 if self.inset else spare))
        top = self._top(sheet, x, y, inner)
        if self.upright:
            taken = draw_upright(sheet, self.article, self.upright, x, y) + 10
            x, inner = x + taken, inner - taken
        self._columns(sheet, body, x, top, inner, taller)

    def _inner(self, width: float) -> tuple[float, float]:
        edge = INSET if self.framed else 0.0
        return width - 2 * edge, edge

    def _top(self, sheet: Sheet | None, x: float, y: float, width: float) -> float:
        if not self.upright:
            y = draw_head(sheet, self.article, self.head, x, y, width)
        elif self.article.signed:
            y = self._upright_signed(sheet, x, y)
        if self.part.start != (0, 0):
            if sheet:
                sheet.text(self.article.id, "jump", plain(self.part.mark, x, y + ASCENT * 9.5, HEI, 9.5))
            y += LEADING
        return y

    def _upright_signed(self, sheet: Sheet | None, x: float, y: float) -> float:
        if sheet:
            left = x + self._head_width() + BODY * 2
            sheet.text(self.article.id, "byline", plain(self.article.signed, left, y + ASCENT * 10, HEI, 10))
        return y + LEADING

    def _head_width(self) -> float:
        return self.upright * 1.3 * len(self.article.headline) + 10 if self.upright else 0.0

    def _measure(self, inner: float) -> float:
        """The width of one text column, in points."""
        return (inner - self._head_width() - GUTTER * (self.columns - 1)) / self.columns

    def _body(self, inner: float) -> list[SetLine]:
        lines = set_body(self.article, self._measure(inner) / BODY, self.part.start)
        return lines if self.part.lines is None else lines[: self.part.lines]

    def _lines_high(self, body: Sequence[SetLine], inner: float, taller: int) -> int:
        """How many lines deep the body is when its columns end as evenly as they can."""
        count = len(body) + (1 if self.part.lines else 0)
        if self.inset is None:
            return math.ceil(count / self.columns)
        picture = self._picture_lines(inner, taller)
        filled = count + picture * self.inset.span
        return max(picture + 1, math.ceil(filled / self.columns))

    def _picture_lines(self, inner: float, taller: int) -> int:
        """The lines that the picture takes from each of its columns."""
        if self.inset is None:
            return 0
        return math.ceil((self.inset.photo.least(self._span(inner)) + 8) / LEADING) + taller

    def _span(self, inner: float) -> float:
        assert self.inset
        return self._measure(inner) * self.inset.span + GUTTER * (self.inset.span - 1)

    def _columns(self, sheet: Sheet, body: Sequence[SetLine], x: float, y: float, inner: float, taller: int) -> None:
        measure = (inner - GUTTER * (self.columns - 1)) / self.columns
        head = self._head_width()
        deep = self._lines_high(body, inner + head, taller)
        picture = self._picture_lines(inner + head, taller)
        rest = list(body)
        for column in range(self.columns):
            left, top, room = x + column * (measure + GUTTER), y, deep
            if self.inset and self.inset.first <= column < self.inset.first + self.inset.span:
                if column == self.inset.first:
                    self.inset.photo.place(sheet, left, y, self._span(inner + head), picture * LEADING - 8)
                top, room = y + picture * LEADING, deep - picture
            taken, rest = rest[:room], rest[room:]
            marks = [_line(line, left, top + row * LEADING, measure, self.article) for row, line in enumerate(taken)]
            sheet.text(self.article.id, "body", *marks)
            if not rest and self.part.lines and taken:
                self._jump(sheet, left, top + len(taken) * LEADING, measure)
                break

    def _jump(self, sheet: Sheet, left: float, top: float, measure: float) -> None:
        mark = plain(self.part.mark, left, top + ASCENT * 9.5, HEI, 9.5)
        sheet.text(self.article.id, "jump", plain(mark.text, left + measure - mark.width, mark.baseline, HEI, 9.5))


def set_body(article: Article, measure: float, start: Place = (0, 0)) -> list[SetLine]:
    """The lines of an article's body from a place on, for columns of `measure` em; one begun before has no indent."""
    lines: list[SetLine] = []
    first, offset = start
    for number, paragraph in enumerate(article.paragraphs[first:], first):
        begins = offset if number == first else 0
        face = HEI_BOLD if paragraph.crosshead else SONG
        indent = 0.0 if begins or paragraph.crosshead else INDENT
        lines += paragraph_lines(paragraph.text, measure, face, paragraph=number, start=begins, indent=indent)
    return lines


def break_after(article: Article, lines: int, columns: int, width: float) -> Place:
    """The place in a body after so many lines of the columns of a story this wide."""
    last = set_body(article, (width - GUTTER * (columns - 1)) / columns / BODY)[lines - 1]
    return (last.paragraph, last.end)


def _line(line: SetLine, left: float, top: float, measure: float, article: Article) -> TextMark:
    crosshead = article.paragraphs[line.paragraph].crosshead
    face: Face = HEI_BOLD if crosshead else SONG
    advances = tuple(one * BODY for one in line.advances)
    indent = (measure - sum(advances)) / 2 if crosshead else line.indent * BODY
    return TextMark(
        left + indent, top + ASCENT * BODY + 2, BODY, face, line.text, advances, BLUE if crosshead else BLACK
    )
