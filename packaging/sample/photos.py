"""Pictures with their captions and credits."""

from __future__ import annotations

from dataclasses import dataclass

from .breaking import SetLine, paragraph_lines
from .content import Article
from .fonts import ASCENT, HEI, SONG_BLACK
from .grid import COLUMN
from .heads import draw_label
from .marks import BLACK, PictureMark, Sheet, TextMark, centred, plain

CAPTION, CAPTION_LEADING = 9.2, 13.6


@dataclass(frozen=True, slots=True)
class Photo:
    """A captioned picture; `ratio` is the least height of the picture for its width. It takes the room it gets."""

    article: Article
    ratio: float
    grow: float = 1.0
    title: float = 20.0

    def least(self, width: float) -> float:
        """Label, title, picture, caption and credit."""
        return self._above(None, 0, 0, width) + width * self.ratio + self._below(width)

    def grows(self) -> float:
        """Pictures take what room there is."""
        return self.grow

    def place(self, sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        """Picture first, then its words."""
        top = self._above(sheet, x, y, width)
        high = height - (top - y) - self._below(width)
        sheet.shapes.append(PictureMark(x, top, width, high, self.article.id))
        baseline = top + high + 7 + ASCENT * CAPTION
        lines = self._caption(width)
        marks = [
            TextMark(
                x + line.indent * CAPTION,
                baseline + row * CAPTION_LEADING,
                CAPTION,
                HEI,
                line.text,
                tuple(one * CAPTION for one in line.advances),
            )
            for row, line in enumerate(lines)
        ]
        sheet.text(self.article.id, "body", *marks)
        if self.article.credit:
            row = len(lines) - 1 if self._shares(width) else len(lines)
            credit = plain(self.article.credit, x, baseline + row * CAPTION_LEADING, HEI, CAPTION)
            right = x + width - credit.width
            sheet.text(self.article.id, "credit", plain(credit.text, right, credit.baseline, HEI, CAPTION))

    def _above(self, sheet: Sheet | None, x: float, y: float, width: float) -> float:
        if self.article.label:
            y = draw_label(sheet, self.article.id, self.article.label, x, y, width)
        for line in self.article.headline:
            if sheet:
                mark = centred(line, x, width, y + ASCENT * self.title, SONG_BLACK, self.title, BLACK)
                sheet.text(self.article.id, "headline", mark)
            y += self.title * 1.4
        return y

    def _caption(self, width: float) -> list[SetLine]:
        wide = width / CAPTION
        indent = 2.0 if width > COLUMN * 1.5 else 0.0
        texts = enumerate(self.article.paragraphs)
        return [
            one
            for number, text in texts
            for one in paragraph_lines(text.text, wide, HEI, paragraph=number, indent=indent)
        ]

    def _shares(self, width: float) -> bool:
        """Whether the credit has room on the caption's last line."""
        last = self._caption(width)[-1]
        credit = plain(self.article.credit, 0, 0, HEI, CAPTION).width
        return (sum(last.advances) + last.indent + 2) * CAPTION + credit <= width

    def _below(self, width: float) -> float:
        credit = 1 if self.article.credit and not self._shares(width) else 0
        return 7 + (len(self._caption(width)) + credit) * CAPTION_LEADING
