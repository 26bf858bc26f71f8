"""Upright headlines of which the finder of text saw a letter or two are looked for as whole columns."""

from __future__ import annotations

import numpy as np
import pytest

from reader.model.page import Box
from reader.sources.scan.reading import Ink, Letter, Reading
from reader.sources.scan.rereading import areas

PAPER, INK, SIDE, PITCH = 205, 60, 90, 110


def sheet() -> np.ndarray:
    return np.full((1900, 1400), PAPER, np.uint8)


def upright(picture: np.ndarray, left: int, top: int, letters: int, flat: int = -1) -> None:
    """Prints a column of square hatched letters, one of them as flat as 一."""
    for at in range(letters):
        cell = picture[top + PITCH * at :][:SIDE, left : left + SIDE]
        if at == flat:
            cell[40:52] = INK
        else:
            cell[::4] = cell[:, ::8] = cell[-1] = INK


def read(text: str, left: float, top: float, side: float) -> Reading:
    letters = tuple(
        Letter(char, 0.99, Box(left + side * at, top, left + side * (at + 1), top + side))
        for at, char in enumerate(text)
    )
    return Reading(letters, Box(left, top, left + side * len(text), top + side), 0.99, Ink(top, top + side, 0.6))


TEXT = [read("渡口老街修好三百盏路灯", 700, 200 + 45 * row, 30) for row in range(9)]


def test_a_column_of_which_one_letter_was_seen_is_looked_for_whole_and_so_is_the_next() -> None:
    picture = sheet()
    upright(picture, 500, 300, 12)
    upright(picture, 380, 300, 10)
    seen = read("州", 500, 300 + 11 * PITCH, SIDE)
    first, second = areas([seen, *TEXT], picture)
    assert first.vertical
    assert first.replaces == (0,)
    assert (first.box.top, first.box.bottom) == pytest.approx((300, 300 + 11 * PITCH + SIDE), abs=4)
    assert second.vertical
    assert (second.box.left, second.box.right) == pytest.approx((380, 380 + SIDE), abs=4)
    assert (second.box.top, second.box.bottom) == pytest.approx((300, 300 + 9 * PITCH + SIDE), abs=4)


def test_a_column_goes_on_over_a_letter_that_is_but_a_stroke_and_ends_at_a_rule() -> None:
    picture = sheet()
    upright(picture, 500, 300, 9, flat=5)
    picture[1320:1324, 300:1300] = INK
    upright(picture, 500, 1360, 2)
    seen = [read("老", 500, 300, SIDE), read("新", 500, 300 + PITCH, SIDE), read("装", 500, 300 + 2 * PITCH, SIDE)]
    (column,) = areas([*seen, *TEXT], picture)
    assert (column.box.top, column.box.bottom) == pytest.approx((300, 300 + 8 * PITCH + SIDE), abs=4)


def test_a_large_letter_that_begins_a_text_is_no_column() -> None:
    picture = sheet()
    upright(picture, 500, 300, 12)
    text = [read("灯", 520, 420 + 45 * row, 30) for row in range(20)]
    assert areas([read("老", 500, 300, SIDE), *text, *TEXT], picture) == []
