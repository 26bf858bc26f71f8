"""Small matter: columns of briefs, pointers to other pages, tables, advertisements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .breaking import INDENT, SetLine, paragraph_lines
from .content import Article
from .fonts import ASCENT, HEI, HEI_BOLD, SONG, SONG_BLACK
from .grid import BODY, LEADING
from .heads import draw_bar
from .marks import BLACK, BLUE, RED, TINT, PanelMark, RuleMark, Sheet, TextMark, centred, plain

BRIEF_HEAD, BETWEEN = 12.0, 9.0


@dataclass(frozen=True, slots=True)
class Briefs:
    """Short items under one bar; each has a headline, or else a mark before its first character."""

    articles: Sequence[Article]
    mark: str = "●"

    def least(self, width: float) -> float:
        """The bar and all items."""
        return (
            30 + sum(self._item(None, one, 0, 0, width) for one in self.articles) + BETWEEN * (len(self.articles) - 1)
        )

    def grows(self) -> float:
        """It does not; what is left goes between its items."""
        return 0.0

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """The bar, then item after item."""
        spare = height - self.least(width)
        sheet.rest.append((self.articles[0].label, spare))
        between = BETWEEN + spare / (len(self.articles) - 1)
        y = draw_bar(sheet, self.articles[0].label, x, y, width, self.articles[0].id)
        for article in self.articles:
            y += self._item(sheet, article, x, y, width) + between

    def _item(self, sheet: Sheet | None, article: Article, x: float, y: float, width: float) -> float:
        top = y
        heads = []
        for title in article.headline:
            for line in paragraph_lines(title, width / BRIEF_HEAD, HEI_BOLD, indent=0):
                heads.append(plain(line.text, x, y + ASCENT * BRIEF_HEAD, HEI_BOLD, BRIEF_HEAD))
                y += BRIEF_HEAD * 1.36
        lines = self._lines(article, width)
        if sheet:
            sheet.text(article.id, "headline", *heads)
            sheet.text(article.id, "body", *_body(lines, x, y, self.mark if not article.headline else ""))
        return y + len(lines) * LEADING - top

    def _lines(self, article: Article, width: float) -> list[SetLine]:
        indent = INDENT if article.headline else 1.2
        return [
            line
            for number, paragraph in enumerate(article.paragraphs)
            for line in paragraph_lines(paragraph.text, width / BODY, SONG, paragraph=number, indent=indent)
        ]


@dataclass(frozen=True, slots=True)
class Guide:
    """今日导读: titles of what other pages hold, each with its page."""

    articles: Sequence[Article]
    size: float = 12.0

    def least(self, width: float) -> float:
        """The bar, then two lines for each title."""
        return 34 + sum(self._high(one, width) for one in self.articles)

    def grows(self) -> float:
        """It does not."""
        return 0.0

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """Titles to the left, page to the right, dotted rules between."""
        spare = (height - self.least(width)) / len(self.articles)
        y = draw_bar(sheet, self.articles[0].label, x, y, width, self.articles[0].id) + 2
        for index, article in enumerate(self.articles):
            titles = list(paragraph_lines(article.headline[0], width / self.size, HEI_BOLD, indent=0))
            marks = [
                plain(line.text, x, y + ASCENT * self.size + row * self.size * 1.4, HEI_BOLD, self.size)
                for row, line in enumerate(titles)
            ]
            sheet.text(article.id, "headline", *marks)
            bottom = y + len(titles) * self.size * 1.4 + 1
            pointer = plain(article.pointer, x, bottom + ASCENT * 9.5, HEI, 9.5, RED)
            right = x + width - pointer.width
            sheet.text(article.id, "pointer", plain(pointer.text, right, pointer.baseline, HEI, 9.5, RED))
            y += self._high(article, width) + spare
            if index + 1 < len(self.articles):
                sheet.shapes.append(RuleMark(x, y - spare / 2 - 5, x + width, y - spare / 2 - 5, 0.3))

    def _high(self, article: Article, width: float) -> float:
        rows = len(list(paragraph_lines(article.headline[0], width / self.size, HEI_BOLD, indent=0)))
        return rows * self.size * 1.4 + 25


@dataclass(frozen=True, slots=True)
class Table:
    """A small table in a frame; `shares` are the widths of its columns."""

    article: Article
    shares: Sequence[float]
    size: float = 10.0

    def least(self, _: float) -> float:
        """Its title and rows."""
        return 36 + 21 * len(self.article.rows)

    def grows(self) -> float:
        """It does not; its rows stand further apart."""
        return 0.0

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """Title over centred cells, a rule under each row."""
        step = (height - 36) / len(self.article.rows)
        sheet.shapes.append(PanelMark(x, y, width, height, fill=TINT, outline=0.6, colour=BLUE))
        title = centred(self.article.headline[0], x, width, y + 8 + ASCENT * 14, HEI_BOLD, 14, BLUE)
        sheet.text(self.article.id, "headline", title)
        y += 32
        for number, row in enumerate(self.article.rows):
            face = HEI_BOLD if number == 0 else HEI
            sheet.shapes.append(RuleMark(x + 8, y, x + width - 8, y, 0.4, BLUE))
            left = x
            for cell, share in zip(row, self.shares, strict=True):
                wide = width * share / sum(self.shares)
                baseline = y + (step - self.size) / 2 + ASCENT * self.size
                sheet.text(self.article.id, "cell", centred(cell, left, wide, baseline, face, self.size, BLACK))
                left += wide
            y += step


@dataclass(frozen=True, slots=True)
class Advertisement:
    """An advertisement or notice in a heavy frame; `large` sets its title big and its lines in the middle."""

    article: Article
    large: bool = True

    def least(self, width: float) -> float:
        """Title and lines within the frame."""
        return (84 if self.large else 44) + 17 * len(self._lines(width))

    def grows(self) -> float:
        """A frame takes what room there is."""
        return 0.3

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """A double frame, the title, the lines."""
        sheet.shapes.append(PanelMark(x, y, width, height, outline=1.6))
        sheet.shapes.append(PanelMark(x + 4, y + 4, width - 8, height - 8, outline=0.4))
        spare = (height - self.least(width)) / 3
        size = 28.0 if self.large else 16.0
        top = y + 16 + spare
        sheet.text(
            self.article.id,
            "headline",
            centred(self.article.headline[0], x, width, top + ASCENT * size, SONG_BLACK, size, BLACK),
        )
        top += size * 1.3 + (14 if self.large else 4) + spare / 2
        marks = [
            self._line(line, x, width, top + row * 17 + ASCENT * BODY) for row, line in enumerate(self._lines(width))
        ]
        sheet.text(self.article.id, "body", *marks)

    def _lines(self, width: float) -> list[SetLine]:
        measure = (width - 36) / BODY
        indent = 0.0 if self.large else INDENT
        texts = (paragraph.text for paragraph in self.article.paragraphs)
        return [line for text in texts for line in paragraph_lines(text, measure, HEI, indent=indent)]

    def _line(self, line: SetLine, x: float, width: float, baseline: float) -> TextMark:
        if self.large:
            return centred(line.text, x, width, baseline, HEI, BODY, BLACK)
        advances = tuple(one * BODY for one in line.advances)
        return TextMark(x + 18 + line.indent * BODY, baseline, BODY, HEI, line.text, advances)


def _body(lines: Sequence[SetLine], x: float, y: float, mark: str) -> list[TextMark]:
    """The lines of a brief; a mark stands in the indent of the first and belongs to it."""
    marks = []
    for row, line in enumerate(lines):
        baseline = y + row * LEADING + ASCENT * BODY + 1
        advances = tuple(one * BODY for one in line.advances)
        text, left = line.text, x + line.indent * BODY
        if mark and row == 0:
            text, advances, left = mark + text, (line.indent * BODY, *advances), x
        marks.append(TextMark(left, baseline, BODY, SONG, text, advances))
    return marks
