"""Columns side by side: nothing is lost or doubled, and odd texts cost no time."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from reader.model.page import Line
from reader.segmentation.plain.gutters import in_columns, side_by_side

CELLS = st.text(alphabet="渡口老码头的灯8a，。", min_size=1, max_size=12)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=30)


@given(ROWS, st.lists(st.integers(2, 30), min_size=4, max_size=4))
def test_every_character_is_in_exactly_one_piece(rows: list[list[str]], gaps: list[int]) -> None:
    lines = [
        Line("".join(" " * gap + cell for gap, cell in zip(gaps, row, strict=False)), gap=at % 2)
        for at, row in enumerate(rows)
    ]
    read = sorted(place for piece in in_columns(lines) for place in piece.text.places if place)
    wanted = [
        (index, at) for index, line in enumerate(lines) for at, char in enumerate(line.text) if not char.isspace()
    ]
    assert read == wanted


def test_an_ordinary_text_is_not_taken_apart() -> None:
    lines = [Line("渡口的老码头停用六年以后，昨天重"), Line("老码头  变身书店")] * 20
    assert side_by_side(lines)
    assert not side_by_side([*lines[:8], *[Line("新亮起了灯。柳湾区把候船厅改成书店，")] * 60])


def test_a_text_of_many_gaps_is_read_in_time() -> None:
    lines = [Line(("灯" + " " * (2 + at % 7)) * 9) for at in range(600)]
    began = time.process_time()
    in_columns(lines)
    assert time.process_time() - began < 5
    assert not side_by_side([Line("灯   " * 200)] * 20)
