"""Strips are cut where a gutter shows in the ink and nowhere else, and are as long as their lines."""

from __future__ import annotations

import numpy as np
import pytest

from reader.sources.scan import brightness
from reader.sources.scan.cutting import image_of, strip_at
from reader.sources.scan.dividing import divided
from reader.sources.scan.lengthening import whole

EM = 30
LEADING = 45
PAPER, INK = 225, 70


def blank(rows: int = 12) -> np.ndarray:
    return np.full((LEADING * (rows + 2), 1000), PAPER, np.uint8)


def letters(picture: np.ndarray, left: int, row: int, count: int, *, commas: tuple[int, ...] = ()) -> None:
    """Letters as combs of upright and level strokes; of commas there is only a small tail, lower left."""
    top = LEADING * (row + 1)
    for at in range(count):
        x = left + at * EM
        if at in commas:
            picture[top + 20 : top + 28, x + 1 : x + 6] = INK
            continue
        picture[top + 2 : top + 28, x + 3 : x + 27 : 6] = INK
        picture[top + 2 : top + 28 : 8, x + 3 : x + 27] = INK


def strip(left: int, row: int, count: int) -> np.ndarray:
    """The corners that a finder tells of a line: half an em wider than its letters each way."""
    top = LEADING * (row + 1)
    edges = (left - 8, top - 8, left + count * EM + 8, top + EM + 8)
    return np.array([[edges[x], edges[y]] for x, y in ((0, 1), (2, 1), (2, 3), (0, 3))], dtype=np.float32)


@pytest.mark.parametrize("ruled", [False, True])
def test_a_line_over_a_narrow_gutter_is_two(ruled: bool) -> None:
    picture = blank()
    for row in range(12):
        letters(picture, 60, row, 10)
        letters(picture, 60 + 11 * EM, row, 10)
    if ruled:
        picture[LEADING : LEADING * 13, 60 + 10 * EM + 14 : 60 + 10 * EM + 17] = INK
    found = divided(picture, [strip(60, row, 21) for row in range(12)])
    assert len(found) == 24
    assert all(corners[:, 0].max() < 60 + 10.6 * EM or corners[:, 0].min() > 60 + 10.4 * EM for corners in found)


@pytest.mark.parametrize("rows", [3, 4, 6])
def test_commas_over_one_another_are_no_gutter(rows: int) -> None:
    """A clean picture shows them exactly beneath one another, with one white strip behind them."""
    picture = blank()
    for row in range(12):
        letters(picture, 60, row, 20, commas=(9,) if 3 <= row < 3 + rows else ())
    lines = [strip(60, row, 20) for row in range(12)]
    assert len(divided(picture, lines)) == 12


def test_a_gutter_is_one_though_some_lines_before_it_end_with_commas() -> None:
    picture = blank()
    for row in range(12):
        letters(picture, 60, row, 10, commas=(9,) if row % 3 == 1 else ())
        letters(picture, 60 + 11 * EM, row, 10)
    assert len(divided(picture, [strip(60, row, 21) for row in range(12)])) == 24


def test_a_title_over_two_columns_stays_whole() -> None:
    picture = blank()
    letters(picture, 60, 0, 10)
    letters(picture, 60 + 12 * EM, 0, 9)
    for row in range(2, 12):
        letters(picture, 60, row, 10)
        letters(picture, 60 + 11 * EM, row, 10)
    title = strip(60, 0, 21)
    title[2:, 1] += 0.6 * EM
    found = divided(picture, [title, *(strip(60, row, 21) for row in range(2, 12))])
    assert len(found) == 21


def test_the_blank_before_a_bracket_is_no_gutter_though_a_spread_title_above_has_one_too() -> None:
    picture = blank()
    for row in range(4):
        letters(picture, 60, row, 2)
        letters(picture, 60 + 3 * EM, row, 9)
    letters(picture, 60 + 3 * EM, 5, 9)
    letters(picture, 60, 6, 2)
    picture[LEADING * 7 + 2 : LEADING * 7 + 28, 60 + 3 * EM - 6 : 60 + 3 * EM - 2] = INK
    letters(picture, 60 + 3 * EM, 6, 9)
    for row in range(7, 12):
        letters(picture, 60, row, 12)
    assert len(divided(picture, [strip(60, row, 12) for row in range(6, 12)])) == 6


def test_a_strip_takes_in_the_mark_that_ends_its_line() -> None:
    picture = blank()
    letters(picture, 60, 2, 11, commas=(10,))
    (found,) = whole(picture, [strip(60, 2, 10) - np.float32([6, 0])])
    assert found[:, 0].max() > 60 + 10 * EM + 8


def test_a_line_that_is_found_in_two_pieces_is_one_where_its_neighbours_run_on() -> None:
    picture = blank()
    for row in range(5):
        letters(picture, 60, row, 20, commas=(9,) if row == 2 else ())
    pieces = [strip(60, 2, 9), strip(60 + 10 * EM, 2, 10)]
    neighbours = [strip(60, row, 20) for row in (0, 1, 3, 4)]
    assert len(whole(picture, [*pieces, *neighbours])) == 5
    columns = [one for row in (0, 1, 3, 4) for one in (strip(60, row, 9), strip(60 + 10 * EM, row, 10))]
    assert len(whole(picture, [*pieces, *columns])) == 10


@pytest.mark.parametrize("share", [0.03, 0.5, 0.75, 0.97])
def test_brightness_is_what_putting_all_pixels_in_order_would_tell(share: float) -> None:
    part = np.random.default_rng(7).normal(180, 40, (60, 400)).clip(0, 255).astype(np.uint8)
    assert brightness.level(part, share) == pytest.approx(float(np.percentile(part, 100 * share)), abs=1)


def test_a_coarse_strip_is_given_to_be_read_smooth_and_close() -> None:
    picture = blank()
    letters(picture, 60, 2, 12)
    coarse = picture.reshape(picture.shape[0] // 2, 2, -1, 2).mean(axis=(1, 3))
    page = (coarse + np.random.default_rng(5).normal(0, 9, coarse.shape)).clip(0, 255).astype(np.uint8)
    corners = strip(60, 2, 12) / 2
    cut = strip_at(page, corners)
    given = image_of(cut)
    assert given.shape[0] < cut.level.shape[0]
    assert given[:, -3:].std() < 0.7 * cut.level[:, -3:].std()
    assert np.ptp(given) > 0.8 * np.ptp(cut.level)
