"""Headlines and what stands around them: labels, kickers, subheads, names on a line of their own.

Every function draws from a top edge and returns the bottom edge; with no sheet it only measures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .content import Article
from .fonts import ASCENT, HEI, HEI_BOLD, SONG_BLACK, SONG_BOLD, Face
from .marks import BLACK, BLUE, RED, WHITE, Colour, PanelMark, RuleMark, Sheet, TextMark, centred, plain, spread

KICKER, SUBHEAD, SIGNED, LABEL = 14.5, 13.5, 10.0, 11.5
UPRIGHT_PITCH, UPRIGHT_DROP = 1.16, 1.1
"""From character to character of a vertical headline, and how much lower its second line begins, in em."""


@dataclass(frozen=True, slots=True)
class Head:
    """How an article's heading is set; sizes in points."""

    size: float
    face: Face = SONG_BLACK
    align: Literal["left", "centre", "spread"] = "centre"
    kicker: float = KICKER
    subhead: float = SUBHEAD
    colour: Colour = BLACK


def set_line(text: str, x: float, width: float, baseline: float, face: Face, size: float, head: Head) -> TextMark:
    """One heading line as its style wants it."""
    if head.align == "spread":
        inner = min(width, len(text) * size * 1.7)
        return spread(text, x + (width - inner) / 2, inner, baseline, face, size, head.colour)
    if head.align == "left":
        return plain(text, x, baseline, face, size, head.colour)
    return centred(text, x, width, baseline, face, size, head.colour)


def draw_head(sheet: Sheet | None, article: Article, head: Head, x: float, y: float, width: float) -> float:
    """Label, kicker, headline, subheads and signature, from `y` down."""
    y = _label(sheet, article, x, y, width)
    centre = Head(head.size, align="left" if head.align == "left" else "centre")
    for part, lines, face, size, style in (
        ("kicker", article.kicker, HEI, head.kicker, centre),
        ("headline", article.headline, head.face, head.size, head),
        ("subheads", article.subheads, SONG_BOLD, head.subhead, centre),
    ):
        marks = []
        for line in lines:
            marks.append(set_line(line, x, width, y + ASCENT * size, face, size, style))
            y += size * (1.32 if part != "headline" else 1.24)
        if sheet and marks:
            sheet.text(article.id, part, *marks)
        y += 3 if lines else 0
    return _signed(sheet, article, x, y, width) + 6


def _signed(sheet: Sheet | None, article: Article, x: float, y: float, width: float) -> float:
    if not article.signed:
        return y
    if sheet:
        mark = centred(article.signed, x, width, y + 3 + ASCENT * SIGNED, HEI, SIGNED, BLACK)
        sheet.text(article.id, "byline", mark)
    return y + 3 + SIGNED * 1.45


def _label(sheet: Sheet | None, article: Article, x: float, y: float, width: float) -> float:
    return draw_label(sheet, article.id, article.label, x, y, width) if article.label else y


def draw_label(sheet: Sheet | None, article: str, label: str, x: float, y: float, width: float) -> float:
    """A section label: white on colour, with a rule to the right edge."""
    tab = LABEL * len(label) + 16
    if sheet:
        sheet.shapes.append(PanelMark(x, y, tab, LABEL + 7, fill=BLUE))
        sheet.shapes.append(RuleMark(x, y + LABEL + 7, x + width, y + LABEL + 7, 0.9, BLUE))
        mark = centred(label, x, tab, y + 3 + ASCENT * LABEL, HEI_BOLD, LABEL, WHITE)
        sheet.text(article, "label", mark)
    return y + LABEL + 15


def draw_bar(sheet: Sheet | None, label: str, x: float, y: float, width: float, article: str) -> float:
    """The label of a column of briefs: set apart over a full-width bar."""
    if sheet:
        sheet.shapes.append(PanelMark(x, y, width, 22, fill=RED))
        size = 13.0
        inner = min(width - 40, len(label) * size * 1.7)
        mark = spread(label, x + (width - inner) / 2, inner, y + 4 + ASCENT * size, HEI_BOLD, size, WHITE)
        sheet.text(article, "label", mark)
    return y + 30


def upright_height(article: Article, size: float) -> float:
    """How long a vertical headline is; every line but the first hangs lower."""
    longest = [
        (len(line) - 1) * UPRIGHT_PITCH + 1.2 + (UPRIGHT_DROP if index else 0)
        for index, line in enumerate(article.headline)
    ]
    return max(longest) * size


def draw_upright(sheet: Sheet, article: Article, size: float, x: float, y: float) -> float:
    """A vertical headline, its first line to the right; returns the width that it takes."""
    step = size * 1.3
    for index, line in enumerate(article.headline):
        left = x + step * (len(article.headline) - 1 - index)
        pitch, top = size * UPRIGHT_PITCH, y + 2 + (size * UPRIGHT_DROP if index else 0)
        marks = [
            plain(character, left, top + ASCENT * size + pitch * place, SONG_BLACK, size)
            for place, character in enumerate(line)
        ]
        sheet.text(article.id, "headline", *marks, vertical=True)
    return step * len(article.headline)
