"""The text of a page as an extractor leaves it: lines as printed, frame after frame, places forgotten.

Indents are gone (a paragraph's first line is two characters short), a vertical headline has one character a line,
letters set apart have spaces between, and blank lines stand where they mean nothing or lack where they would.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import groupby

from .chance import seeded
from .marks import Piece, Sheet, TextMark
from .order import HABITS, HEADS, Habit

APART = 0.3
"""From this distance between characters, in em, extractors see spaces."""


def page_text(sheet: Sheet) -> str:
    """All lines of a page, in the order of its frames."""
    habit, chance = HABITS[sheet.number], seeded(f"blanks {sheet.number}")
    lines: list[str] = []
    before: Piece | None = None
    for piece in _by_rows(sheet.pieces):
        if before and chance.random() < _share(before, piece, habit):
            lines.append("")
        lines += _lines(piece, habit, chance)
        before = piece
    return "\n".join(lines) + "\n"


def _share(before: Piece, piece: Piece, habit: Habit) -> float:
    """How likely a blank line is between two frames."""
    if piece.part == before.part and piece.part in {"cell", "masthead", "folio"}:
        return 0.1
    same = piece.article == before.article
    return habit.headings if same and (piece.part in HEADS and before.part in HEADS) else habit.frames


def _by_rows(pieces: list[Piece]) -> Iterator[Piece]:
    """The frames, with the cells of each row of a table made one."""
    for (article, part, _), run in groupby(pieces, key=_row):
        frames = list(run)
        if part == "cell":
            yield Piece(article, part, tuple(line for frame in frames for line in frame.lines))
        else:
            yield from frames


def _row(piece: Piece) -> tuple[str, str, float]:
    return (piece.article, piece.part, piece.lines[0].baseline if piece.part == "cell" else 0.0)


def _lines(piece: Piece, habit: Habit, chance: random.Random) -> Iterator[str]:
    if piece.vertical:
        yield from (line.text for line in piece.lines)
        return
    if piece.part == "cell":
        yield " ".join(line.text for line in piece.lines)
        return
    left = min(line.x for line in piece.lines)
    for number, line in enumerate(piece.lines):
        if number and piece.part == "body" and line.x > left + 1 and chance.random() < habit.paragraphs:
            yield ""
        yield _spaced(line)


def _spaced(line: TextMark) -> str:
    """The characters, with spaces where they are set far apart."""
    if len(line.text) < 2 or line.advances[0] < (1 + APART) * line.size:
        return line.text
    return " ".join(line.text)
