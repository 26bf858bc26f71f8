"""A small line beneath a headline that the finder of text overlooked is looked for; stains and pictures are not."""

from __future__ import annotations

import numpy as np

from reader.model.page import Box
from reader.sources.scan.overlooking import is_line, overlooked
from reader.sources.scan.reading import Ink, Letter, Reading

PAPER, INK = 225, 70


def read(text: str, left: int, top: int, size: int, sure: float = 0.99) -> Reading:
    """A line as it was found and read."""
    letters = tuple(
        Letter(char, sure, Box(left + at * size, top, left + (at + 1) * size, top + size))
        for at, char in enumerate(text)
    )
    return Reading(letters, Box(left, top, left + len(text) * size, top + size), sure, Ink(top, top + size, 0.6))


HEADLINE = read("老街新装路灯", 200, 60, 60)
TEXT = [read("渡口老街修好三百盏路灯", 200, 240 + 45 * row, 30) for row in range(6)]


def page() -> np.ndarray:
    """Paper with the ink of these lines."""
    picture = np.full((600, 800), PAPER, np.uint8)
    for one in (HEADLINE, *TEXT):
        ink(picture, one.box)
    return picture


def ink(picture: np.ndarray, box: Box) -> None:
    rows, columns = slice(int(box.top), int(box.bottom)), slice(int(box.left), int(box.right))
    picture[rows, columns][::5] = INK
    picture[rows, columns][:, ::6] = INK


def test_a_spread_name_alone_is_looked_for_again() -> None:
    picture = page()
    for left in (330, 390):
        ink(picture, Box(left, 165, left + 28, 193))
    (area,) = overlooked([HEADLINE, *TEXT], picture)
    assert area.box.left < 330
    assert area.box.right > 418
    assert 150 < area.box.top < 165
    assert 193 < area.box.bottom < 208


def test_nothing_is_looked_for_where_nothing_is_or_no_line_can_be() -> None:
    assert list(overlooked([HEADLINE, *TEXT], page())) == []
    assert list(overlooked([], page())) == []
    ruled, stained = page(), page()
    ruled[180:183, 200:560] = INK
    stained[170:195, 380:392] = INK
    assert list(overlooked([HEADLINE, *TEXT], ruled)) == []
    assert list(overlooked([HEADLINE, *TEXT], stained)) == []


def test_what_was_found_is_not_looked_for_again() -> None:
    name = read("侯涵", 330, 165, 28)
    picture = page()
    ink(picture, name.box)
    assert list(overlooked([HEADLINE, name, *TEXT], picture)) == []


def test_a_single_letter_or_an_unsure_line_is_none() -> None:
    assert is_line(read("侯涵", 330, 165, 28), TEXT)
    assert not is_line(read("侯", 330, 165, 28), TEXT)
    assert not is_line(read("侯涵", 330, 165, 28, sure=0.6), TEXT)


def test_the_end_of_a_line_that_was_found_is_no_other_line() -> None:
    assert not is_line(read("路灯", 470, 236, 30), TEXT)
