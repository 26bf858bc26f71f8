"""Whatever stands where on a page: each line is in one article or the furniture, each character leads to its place."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.model.page import Box, Line, Page, Unit
from reader.segmentation import segment
from tests.unit.segmentation.test_witness import LINES, check

WIDTH, HEIGHT = 400.0, 600.0
SIZES = st.sampled_from([7.0, 9.0, 9.0, 9.0, 9.5, 14.0, 22.0, 40.0])


@st.composite
def set_lines(draw: st.DrawFn) -> list[Line]:
    """Lines in up to four columns, as a page sets them: each under the one before, now and then indented or larger."""
    lines, columns = [], draw(st.integers(1, 4))
    wide = WIDTH / columns
    for column in range(columns):
        y = draw(st.floats(5, 80))
        for text in draw(st.lists(LINES, max_size=9)):
            size = draw(SIZES)
            left = column * wide + 6 + draw(st.sampled_from([0.0, 0.0, 0.0, 2 * size]))
            right = min(left + max(1, len(text)) * size, WIDTH * 1.1)
            confidence = draw(st.sampled_from([1.0, 1.0, 0.4]))
            lines.append(Line(text, Box(left, y, right, y + size), confidence, draw(st.sampled_from([size, None]))))
            y += size * draw(st.sampled_from([1.2, 1.5, 1.5, 3.0, 0.6]))
    return lines


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    """A place of any shape: a hair, a point, upright, partly beside the page."""
    left, top = draw(st.floats(-20, WIDTH)), draw(st.floats(-20, HEIGHT))
    return Box(left, top, left + draw(st.floats(0, WIDTH)), top + draw(st.floats(0, 60)))


SCATTERED = st.lists(st.builds(lambda text, box: Line(text, box, 1.0, None), LINES, boxes()), max_size=12)
DRAWN = st.lists(boxes(), max_size=4).map(tuple)


def page(
    lines: list[Line], rules: tuple[Box, ...] = (), frames: tuple[Box, ...] = (), pictures: tuple[Box, ...] = ()
) -> Page:
    return Page(tuple(lines), 1, None, WIDTH, HEIGHT, Unit.POINT, rules, frames, pictures)


def check_places(page: Page) -> None:
    """Nothing is lost, and every region lies on the page and holds the line it was made of."""
    found = segment(page)
    check(found)
    for article in found.articles:
        for region in article.regions:
            box = region.box
            assert 0 <= box.left <= box.right <= 1
            assert 0 <= box.top <= box.bottom <= 1
            assert 0 <= region.confidence <= 1


@given(set_lines(), DRAWN, DRAWN, DRAWN)
@settings(max_examples=60)
def test_lines_set_in_columns(
    lines: list[Line], rules: tuple[Box, ...], frames: tuple[Box, ...], pictures: tuple[Box, ...]
) -> None:
    check_places(page(lines, rules, frames, pictures))


@given(SCATTERED, DRAWN)
@settings(max_examples=60)
@example([Line("渡口", Box(0, 0, 0, 0), 1.0, None)], ())
@example([Line("渡口老街", Box(10, 10, 10, 200), 1.0, 9.0), Line("修好了", Box(10, 10, 10, 200), 1.0, 9.0)], ())
def test_lines_scattered_anywhere(lines: list[Line], rules: tuple[Box, ...]) -> None:
    check_places(page(lines, rules))
