"""Pieces of articles that go on on another page, or began there: what their marks say, and how well two of them fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.article import Article
from reader.model.issue import SegmentedPage
from reader.model.page import Page
from reader.model.text import Role
from reader.segmentation.plain.forms import JUMP, LEAD
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.overlap import pairs
from reader.segmentation.seams import reads_on

_HAN = "一二三四五六七八九"
LEAST = 2.0
"""The score below which two pieces are not one: both page numbers, or one and a headline or a torn sentence."""
_SURELY = 0.8
"""The likeness from which on two headlines are one."""
_LEAST_NAMED = 4
"""How many pairs of characters a headline has by which alone two pieces find each other."""


@dataclass(frozen=True, slots=True)
class Place:
    """An article of an issue: the index of its page, and its index among the page's articles."""

    page: int
    article: int


@dataclass(frozen=True, slots=True)
class Piece:
    """An article that may be torn: its place, the number of its own page, and the number that its mark names.

    `printed`: its page says its number, else the place among the pages gave it. `other` is None without a mark.
    """

    place: Place
    article: Article
    page: Page
    own: int | None
    printed: bool
    other: int | None = None

    @property
    def is_torn(self) -> bool:
        """Whether it stops in mid-sentence."""
        paragraphs = self.article.paragraphs
        return bool(paragraphs) and not ends_sentence(paragraphs[-1])

    @property
    def opening(self) -> str:
        """Its first paragraph, "" without one."""
        blocks = (block for block in self.article.content.blocks if block.role is Role.PARAGRAPH)
        return next((self.article.text[block.start : block.end] for block in blocks), "")


def candidates(pages: Sequence[SegmentedPage]) -> Iterator[tuple[float, Piece, Piece]]:
    """All that may belong together, a beginning and a continuation each, with how well they fit (`LEAST` at least)."""
    marked = [found for at in range(len(pages)) for found in _marked(pages, at)]
    outward = {piece.place: piece for away, piece in marked if away}
    inward = {piece.place: piece for away, piece in marked if not away}
    told = [(first, second) for first in outward.values() for second in inward.values()]
    named = [
        (first, second)
        for one, other in sorted(_linked(pages, marked))
        for first in (outward.get(piece.place, piece) for piece in _pieces(pages, one))
        for second in (inward.get(piece.place, piece) for piece in _pieces(pages, other))
        if None in (first.other, second.other) and _is_named_alike(first.article, second.article)
    ]
    for first, second in (*told, *named):
        if (score := _score(first, second)) >= LEAST:
            yield score, first, second


def same_headline(first: Article, second: Article) -> bool:
    """Whether the continuation's headline stands in the first headline or text."""
    return bool(second.headline) and _likeness(first, second) > _SURELY


def _pieces(pages: Sequence[SegmentedPage], at: int) -> Iterator[Piece]:
    """The articles of a page, without the marks that they bear."""
    page = pages[at].page
    digits = re.search(r"\d+", page.label or "")
    own, printed = (int(digits[0]), True) if digits else (page.number, False)
    for index, article in enumerate(pages[at].articles):
        yield Piece(Place(at, index), article, page, own, printed)


def _marked(pages: Sequence[SegmentedPage], at: int) -> Iterator[tuple[bool, Piece]]:
    """Every article of a page with a mark, and whether that leads away from the page."""
    for piece in _pieces(pages, at):
        for line in piece.article.lines:
            if match := JUMP.fullmatch(piece.page.lines[line].text.strip()):
                yield "转" in match["way"], replace(piece, other=_number(match["page"]))


def _linked(pages: Sequence[SegmentedPage], marked: Sequence[tuple[bool, Piece]]) -> set[tuple[int, int]]:
    """Pages (from, to) of which one bears a mark that names the other.

    Extracted text may lay the mark to another piece, a scan may lose it: the headline tells then what goes on.
    """
    numbers = {at: piece.own for at in range(len(pages)) for piece in _pieces(pages, at)}
    return {
        (piece.place.page, at) if away else (at, piece.place.page)
        for away, piece in marked
        for at, number in numbers.items()
        if number == piece.other and at != piece.place.page
    }


def _is_named_alike(first: Article, second: Article) -> bool:
    one, other = pairs(first.headline), pairs(second.headline)
    most = max(len(one), len(other))
    return most >= _LEAST_NAMED and len(one & other) >= _SURELY * most


def _number(text: str) -> int:
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits[0])
    tens, ten, ones = text.rpartition("十")
    value = _HAN.find(ones[-1:]) + 1 if ones else 0
    return value if not ten else (_HAN.find(tens) + 1 if tens else 1) * 10 + value


def _score(first: Piece, second: Piece) -> float:
    """How well two pieces fit: page numbers, headlines, and the seam of the sentence."""
    if first.place.page == second.place.page:
        return 0.0
    agreeing = sum(
        mark is not None and mark == own for mark, own in ((first.other, second.own), (second.other, first.own))
    )
    is_marked = None not in (first.other, second.other)
    if is_marked and None not in (first.own, second.own) and not agreeing:
        return 0.0
    if LEAD.match(second.opening):
        return 0.0  # a piece with a lead of its own goes on from none: the mark is another's
    if _contradicts(first, second) and not same_headline(first.article, second.article):
        return 0.0  # it was misread, if the headline stands against it
    return agreeing + 1.5 * _likeness(first.article, second.article) + _seam(first, second)


def _contradicts(first: Piece, second: Piece) -> bool:
    """Whether a page prints another number than the one that a mark names; what is unknown contradicts nothing."""
    sides = ((first, second), (second, first))
    return any(page.printed and mark.other not in (None, page.own) for page, mark in sides)


def _likeness(first: Article, second: Article) -> float:
    """The share of the continuation's headline that stands in the first headline or text.

    Where it has none, 0.5 and the share of its own words that the first text has: enough to tell two of them apart.
    """
    there = pairs(first.headline + "\n" + first.text)
    wanted = pairs(second.headline)
    if wanted:
        return len(wanted & there) / len(wanted)
    own = pairs(second.text)
    return 0.5 + len(own & there) / max(1, 2 * len(own))


def _seam(first: Piece, second: Piece) -> float:
    """How well a sentence that was torn goes on (0…0.9)."""
    return 0.5 + 0.4 * reads_on(first.article.paragraphs[-1], second.opening) if first.is_torn else 0.0
