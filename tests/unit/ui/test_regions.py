"""Boxes under the pointer: they stay on the page, keep their size while moved, and are drawn to rules within reach."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.reads import Review, ReviewLine, ReviewPiece, ReviewRegion
from reader.model.article import Kind
from reader.model.page import Box, Unit
from reader.ui.regions.board import Board
from reader.ui.regions.boxes import HANDLES, Guides, changed, guides_of, handle_points, shared, snapped, spanned

WIDE, HIGH = 900.0, 1300.0
SHIFTS = st.floats(-2000, 2000)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(st.floats(0, WIDE - 50)), draw(st.floats(0, HIGH - 50))
    return Box(left, top, left + draw(st.floats(10, WIDE - left)), top + draw(st.floats(10, HIGH - top)))


@given(boxes(), st.sampled_from(["", *HANDLES]), SHIFTS, SHIFTS)
def test_a_box_that_is_pulled_stays_on_the_page_and_only_its_handles_sides_move(
    box: Box, handle: str, dx: float, dy: float
) -> None:
    after = changed(box, handle, dx, dy, WIDE, HIGH)
    assert -1e-6 <= after.left < after.right <= WIDE + 1e-6
    assert -1e-6 <= after.top < after.bottom <= HIGH + 1e-6
    if not handle:
        assert abs(after.width - box.width) < 1e-6
        assert abs(after.height - box.height) < 1e-6
    else:
        sides = {"w": (box.left, after.left), "e": (box.right, after.right)}
        sides |= {"n": (box.top, after.top), "s": (box.bottom, after.bottom)}
        assert all(before == now for side, (before, now) in sides.items() if side not in handle)


@given(boxes(), boxes(), st.sampled_from(["", *HANDLES]))
def test_what_is_drawn_to_guides_moves_no_further_than_the_reach(box: Box, other: Box, handle: str) -> None:
    snap = snapped(box, handle, guides_of((), [other]), 15.0)
    pairs = zip((box.left, box.top, box.right, box.bottom), _sides(snap.box), strict=True)
    assert all(abs(before - after) <= 15.0 + 1e-6 for before, after in pairs)
    if not handle:
        assert abs(snap.box.width - box.width) < 1e-6


def test_an_edge_beside_a_column_rule_is_drawn_to_it() -> None:
    guides = guides_of([Box(400, 0, 401, 900), Box(0, 700, 900, 701)], [])
    assert guides == Guides((400.5,), (700.5,))
    snap = snapped(Box(100, 100, 408, 690), "se", guides, 12.0)
    assert (snap.box.right, snap.box.bottom, snap.across, snap.down) == (400.5, 700.5, (400.5,), (700.5,))
    assert snapped(Box(100, 100, 420, 600), "se", guides, 12.0).box == Box(100, 100, 420, 600)


@given(boxes(), boxes())
def test_what_two_boxes_share_lies_in_both(one: Box, other: Box) -> None:
    both = shared(one, other)
    if both is not None:
        assert max(one.left, other.left) == both.left < both.right == min(one.right, other.right)
        assert shared(other, one) == both


def test_a_box_is_drawn_between_any_two_corners() -> None:
    assert spanned(300, 500, 100, -40, WIDE, HIGH) == Box(100, 0, 300, 500)
    assert handle_points(Box(0, 0, 10, 20))["se"] == (10, 20)
    assert handle_points(Box(0, 0, 10, 20))["n"] == (5, 0)


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def board(*articles: list[Box], picture: Box | None = None) -> Board:
    """A page of these articles by their lines, each with one region around them; the last one's also a picture."""
    lines = [
        ReviewLine(10 * a + at, "字", box, a, "paragraph", False)
        for a, of in enumerate(articles)
        for at, box in enumerate(of)
    ]
    around = [(a, box) for a, of in enumerate(articles) for box in [_around(of)]]
    around += [(len(articles) - 1, picture)] if picture is not None else []
    regions = [ReviewRegion(at, a, "body", box, 1.0, ()) for at, (a, box) in enumerate(around)]
    pieces = [ReviewPiece(a, "题", Kind.NEWS, 1, 9, 1.0, (), (), False) for a in range(len(articles))]
    page = (1, 1, 1, None, 1.0, 1.0, Unit.PIXEL, None, False)
    return Board(Review(*page, tuple(pieces), tuple(regions), tuple(lines), (), (), (), ()), 1000.0, 1000.0)


def _around(boxes: list[Box]) -> Box:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    return whole


def rows(left: float, right: float, *tops: float) -> list[Box]:
    return [Box(left, top, right, top + 0.01) for top in tops]


def test_a_text_that_flows_around_a_picture_is_right_and_what_covers_lines_of_another_is_not() -> None:
    text = [*rows(0.0, 0.4, 0.1, 0.12), *rows(0.0, 0.2, 0.2, 0.22, 0.3), *rows(0.0, 0.4, 0.4, 0.42)]
    caption = rows(0.25, 0.35, 0.3)
    assert not board(text, caption, picture=Box(0.25, 0.2, 0.6, 0.29)).conflicts

    assert board(text, caption, picture=Box(0.05, 0.2, 0.6, 0.29)).conflicts.keys() == {0, 2}

    other = rows(0.1, 0.5, 0.405, 0.43)
    assert board(text, other).conflicts.keys() == {0, 1}
