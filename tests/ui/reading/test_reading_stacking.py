"""Cards beside the text: none over another, as near to their lines as that allows, the active one exactly there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.stacking import stack

CARDS = st.lists(st.tuples(st.integers(0, 2000), st.integers(20, 300)), min_size=1, max_size=12)
GAP = 10


@given(CARDS, st.data())
def test_no_card_lies_over_another_and_the_active_one_is_at_its_line(
    cards: list[tuple[int, int]], data: st.DataObject
) -> None:
    anchors, heights = sorted(anchor for anchor, _ in cards), [height for _, height in cards]
    active = data.draw(st.none() | st.integers(0, len(cards) - 1))
    tops = stack(anchors, heights, GAP, active)
    for upper, lower, height in zip(tops, tops[1:], heights, strict=False):
        assert lower - upper >= height + GAP
    if active is not None:
        assert tops[active] == anchors[active]


@given(CARDS)
def test_cards_that_have_room_stay_at_their_lines(cards: list[tuple[int, int]]) -> None:
    heights = [height for _, height in cards]
    anchors = [400 * index for index in range(len(cards))]
    for active in (None, *range(len(cards))):
        assert stack(anchors, heights, GAP, active) == anchors


def test_a_crowd_gives_way_downwards_and_above_the_active_card_upwards() -> None:
    assert stack([100, 100, 100], [50, 50, 50], GAP) == [100, 160, 220]
    assert stack([100, 100, 100], [50, 50, 50], GAP, active=1) == [40, 100, 160]
