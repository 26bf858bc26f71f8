"""Sizes of files that name none: what is set in one size counts as one, though its boxes waver."""

from __future__ import annotations

import random

import pytest

from reader.model.page import Box, Line
from reader.segmentation.geometry.sizes import LEAST, sizes_of


def lines(*, wobble: float = 0.0, seed: int = 1) -> list[Line]:
    """A headline of 60, twelve lines of 20 characters at 20, a caption of 15."""
    rng = random.Random(seed)

    def line(text: str, top: float, size: float) -> Line:
        shake = [rng.uniform(-wobble, wobble) * size for _ in range(4)]
        box = Box(100 + shake[0], top + shake[1], 100 + len(text) * size + shake[2], top + size + shake[3])
        return Line(text, box)

    return [
        line("城南改造一年回访", 50, 60),
        *(line("旧厂房里读新书孩子们围着看了又看谁也不肯", 150 + 30 * at, 20) for at in range(12)),
        line("孩子们在大厅里看书", 600, 15),
    ]


def test_set_boxes_tell_sizes_exactly() -> None:
    assert sizes_of(lines()) == [60, *[20] * 12, 15]


@pytest.mark.parametrize("seed", range(5))
def test_measured_boxes_tell_one_size_for_the_text(seed: int) -> None:
    sizes = sizes_of(lines(wobble=0.07, seed=seed))
    assert len(set(sizes[1:13])) == 1
    assert sizes[1] == pytest.approx(20, rel=0.05)
    assert sizes[0] > 2.5 * sizes[1]
    assert sizes[13] < 0.9 * sizes[1]


def test_what_the_file_says_is_kept() -> None:
    assert sizes_of([Line("晴", Box(0, 0, 9, 9), size=31.5)]) == [31.5]


def test_lines_without_extent_have_some_size() -> None:
    assert sizes_of([Line("晴", Box(5, 5, 5, 5)), Line("雨", None)]) == [LEAST, LEAST]
