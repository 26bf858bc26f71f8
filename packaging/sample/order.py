"""In which order the frames of a page are written: page-makers keep the order of the work, not that of reading.

The PDF's content streams and the extracted text follow the same order. Every page has a habit of its own.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from .chance import seeded
from .content import Issue
from .marks import Piece, Sheet

HEADS = {"label", "kicker", "headline", "subheads", "byline"}


@dataclass(frozen=True, slots=True)
class Habit:
    """How one page was put together, and what an extractor makes of its white space.

    The last three are shares: of frames, of breaks between paragraphs, and of heading parts that a blank line precedes.
    """

    heads: Literal["before", "after", "mixed"]
    furniture: Literal["first", "last"]
    islands: bool
    shuffled: bool
    frames: float
    paragraphs: float
    headings: float


HABITS = {
    1: Habit("before", "first", islands=False, shuffled=False, frames=1.0, paragraphs=0.3, headings=1.0),
    2: Habit("mixed", "last", islands=False, shuffled=True, frames=0.8, paragraphs=0.0, headings=0.0),
    3: Habit("after", "first", islands=False, shuffled=True, frames=0.95, paragraphs=0.35, headings=0.5),
    4: Habit("before", "last", islands=True, shuffled=True, frames=0.35, paragraphs=0.05, headings=0.1),
}


def arrange(sheet: Sheet, issue: Issue) -> None:
    """Puts the frames of a sheet into the order of its page's habit."""
    habit, chance = HABITS[sheet.number], seeded(f"order {sheet.number}")
    furniture = [piece for piece in sheet.pieces if not piece.article]
    groups = _groups([piece for piece in sheet.pieces if piece.article], issue, islands=habit.islands)
    if habit.shuffled:
        chance.shuffle(groups)
    pieces = [piece for group in groups for piece in _turned(group, habit, chance)]
    sheet.pieces[:] = [*furniture, *pieces] if habit.furniture == "first" else [*pieces, *furniture]


def _groups(pieces: Sequence[Piece], issue: Issue, *, islands: bool) -> list[list[Piece]]:
    """Frames that stay together: those of an article, and all of a column of short items.

    With islands, a picture within a story keeps its place between the story's columns.
    """

    def key(piece: Piece) -> str:
        article = issue.articles[piece.article]
        if article.kind in {"brief", "title-only"}:
            return article.label
        return article.id.removesuffix("-photo") if islands else article.id

    groups: dict[str, list[Piece]] = {}
    for piece in pieces:
        groups.setdefault(key(piece), []).append(piece)
    return list(groups.values())


def _turned(group: Iterable[Piece], habit: Habit, chance: random.Random) -> list[Piece]:
    """A group with its headings where the habit puts them, article by article."""
    turned: list[Piece] = []
    for _, run in groupby(group, key=lambda piece: piece.article):
        pieces = list(run)
        after = habit.heads == "after" or (habit.heads == "mixed" and chance.random() < 0.5)
        if after and len({piece.article for piece in group}) == 1:
            pieces.sort(key=lambda piece: piece.part in HEADS)
        turned += pieces
    return turned
