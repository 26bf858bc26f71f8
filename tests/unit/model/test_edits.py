"""Edits: applied, turned round, put together and found again."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.edits import Edit, apply, compose, diff, invert
from reader.model.errors import EditMismatch
from tests.unit.model.twin import edit_letters, edits_of, letters, plain, revisions, texts


def test_a_wrong_character_is_put_right() -> None:
    assert apply("渔歌镇的灯", [Edit(0, "渔", "鱼")]) == "鱼歌镇的灯"


def test_the_edits_of_one_revision_all_count_in_the_text_before() -> None:
    edits = [Edit(0, "", "「"), Edit(2, "𠮷", "吉"), Edit(4, "", "」")]

    assert apply("野家𠮷店", edits) == "「野家吉店」"


def test_an_edit_of_another_text_is_refused() -> None:
    with pytest.raises(EditMismatch, match='The text at 0 is not "渔"'):
        apply("鱼歌镇", [Edit(0, "渔", "鱼")])
    with pytest.raises(EditMismatch):
        apply("鱼歌镇", [Edit(4, "", "人")])


def test_edits_that_overlap_or_are_out_of_order_are_our_mistake() -> None:
    with pytest.raises(ValueError, match="ascending"):
        apply("鱼歌镇", [Edit(0, "鱼歌", ""), Edit(1, "歌", "")])
    with pytest.raises(ValueError, match="ascending"):
        apply("鱼歌镇", [Edit(-1, "", "x")])


@given(revisions())
def test_what_edits_do_is_what_they_say_letter_by_letter(case: tuple[str, tuple[Edit, ...]]) -> None:
    text, edits = case

    assert apply(text, edits) == plain(edit_letters(letters(text), edits))


@given(revisions())
def test_edits_turned_round_lead_back_and_again_forward(case: tuple[str, tuple[Edit, ...]]) -> None:
    text, edits = case
    after = apply(text, edits)

    assert apply(after, invert(edits)) == text
    assert invert(invert(edits)) == edits


@given(revisions(), st.data())
def test_two_revisions_together_do_what_they_did_one_after_the_other(
    case: tuple[str, tuple[Edit, ...]], data: st.DataObject
) -> None:
    text, first = case
    between = apply(text, first)
    second = data.draw(edits_of(between))

    together = compose(first, second)

    assert apply(text, together) == apply(between, second)
    assert all(edit.removed != edit.inserted for edit in together)


@given(revisions())
def test_a_revision_and_its_inverse_are_nothing_together(case: tuple[str, tuple[Edit, ...]]) -> None:
    _, edits = case

    assert compose(edits, invert(edits)) == ()
    assert compose(invert(edits), edits) == ()


def test_what_came_back_as_it_was_is_not_part_of_the_whole() -> None:
    """Someone retypes a line and only its end comes out otherwise: a note on its beginning has lost nothing."""
    retyped = compose([Edit(3, "渡口老街", "江边新街")], [Edit(3, "江边新街", "渡口新街")])

    assert retyped == (Edit(5, "老", "新"),)


@given(st.lists(texts, min_size=1, max_size=6))
def test_a_chain_of_revisions_is_one_from_its_first_text_to_its_last(chain: list[str]) -> None:
    edits = [diff(old, new) for old, new in pairwise(chain)]

    assert apply(chain[0], reduce(compose, edits, ())) == chain[-1]


@given(texts, texts)
def test_a_difference_leads_from_one_text_to_the_other(old: str, new: str) -> None:
    edits = diff(old, new)

    assert apply(old, edits) == new
    assert (edits == ()) == (old == new)


@given(texts, texts, texts)
def test_a_difference_leaves_alone_what_both_texts_begin_and_end_with(front: str, back: str, put: str) -> None:
    for edit in diff(front + back, front + put + back):
        assert (edit.removed, len(edit.inserted)) == ("", len(put))
