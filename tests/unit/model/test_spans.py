"""Spans and anchors on their way through corrections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.edits import Edit, apply, invert
from reader.model.errors import OutOfRange
from reader.model.spans import CONTEXT, Anchor, Span, carry, carry_anchor, check_range
from tests.unit.model.twin import carried, edit_letters, letters, places, revisions, spans_of

TEXT = "渡口老街修好了三百盏路灯"
NAME = Span(0, 4)


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        pytest.param([Edit(6, "了", "")], "渡口老街", id="behind it"),
        pytest.param([Edit(0, "", "昨日，")], "渡口老街", id="before it, at its edge"),
        pytest.param([Edit(4, "", "已")], "渡口老街", id="behind it, at its edge"),
        pytest.param([Edit(2, "", "的")], "渡口的老街", id="put into it"),
        pytest.param([Edit(0, "渡", "码")], "码口老街", id="its first character"),
        pytest.param([Edit(2, "老街", "新巷")], "渡口新巷", id="its end"),
        pytest.param([Edit(3, "街修好", "路")], "渡口老", id="across its end"),
        pytest.param([Edit(1, "口", ""), Edit(3, "街", "")], "渡老", id="two within it"),
    ],
)
def test_a_note_on_a_name_goes_along(edits: list[Edit], words: str) -> None:
    after = apply(TEXT, edits)

    anchor = carry_anchor(Anchor.at(TEXT, NAME.start, NAME.end), edits, after)

    assert (anchor.quote, after[anchor.start : anchor.end], anchor.orphaned) == (words, words, False)


def test_a_note_whose_words_are_gone_is_kept_with_them() -> None:
    edits = [Edit(0, "渡口老街修", "")]

    anchor = carry_anchor(Anchor.at(TEXT, 0, 4), edits, apply(TEXT, edits))

    assert anchor == Anchor(0, 0, "渡口老街", "", TEXT[4 : 4 + CONTEXT], orphaned=True)


def test_a_note_that_several_edits_eat_together_is_an_orphan_too() -> None:
    text, edits = "甲乙丙丁戊", [Edit(0, "甲乙", "子"), Edit(2, "丙丁", "丑")]

    anchor = carry_anchor(Anchor.at(text, 1, 3), edits, apply(text, edits))

    assert (anchor.quote, anchor.orphaned) == ("乙丙", True)


def test_an_orphan_stays_one_and_goes_along_with_its_place() -> None:
    orphan = Anchor(5, 5, "三百盏", orphaned=True)
    edits = [Edit(0, "", "昨日")]

    assert carry_anchor(orphan, edits, apply(TEXT, edits)) == Anchor(7, 7, "三百盏", orphaned=True)


def test_an_anchor_quotes_its_words_and_a_little_on_both_sides() -> None:
    anchor = Anchor.at("一" * 30 + "𠮷野家" + "二" * 30, 30, 33)

    assert (anchor.quote, anchor.prefix, anchor.suffix) == ("𠮷野家", "一" * CONTEXT, "二" * CONTEXT)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2), (0, 13), (12, 13)])
def test_an_anchor_needs_words_that_are_there(start: int, end: int) -> None:
    with pytest.raises(OutOfRange, match=f"The range {start}–{end} lies outside the text, which has 12 characters"):
        Anchor.at(TEXT, start, end)


def test_an_empty_range_is_a_place_to_type_at_but_not_outside_the_text() -> None:
    check_range(TEXT, 12, 12)
    with pytest.raises(OutOfRange):
        check_range(TEXT, 13, 13)


@given(revisions(), st.data())
def test_a_span_holds_the_letters_it_held(case: tuple[str, tuple[Edit, ...]], data: st.DataObject) -> None:
    text, edits = case
    span = data.draw(spans_of(text).filter(lambda span: span.start < span.end) if text else st.none())
    if span is None:
        return
    after = edit_letters(letters(text), edits)
    held = carried(span, edits, len(text))

    moved = carry(span, edits)

    if held is None or moved is None:
        assert moved is None
        assert held is None
    else:
        assert list(range(moved.start, moved.end)) == places(after, held)


@given(revisions(), st.data())
def test_an_empty_span_stays_behind_the_letter_before_it(
    case: tuple[str, tuple[Edit, ...]], data: st.DataObject
) -> None:
    text, edits = case
    at = data.draw(st.integers(0, len(text)))
    after = edit_letters(letters(text), edits)
    eaten = any(edit.position < at < edit.end for edit in edits)

    moved = carry(Span(at, at), edits)

    assert (moved is None) == eaten
    if moved is not None:
        assert moved.start == moved.end
        before = places(after, {("old", at - 1)})
        behind = places(after, {("old", at)})
        assert not before or moved.start == before[0] + 1
        assert not behind or moved.start <= behind[0]


@given(revisions(), st.data())
def test_an_anchor_quotes_what_it_stands_on_or_is_an_orphan_with_its_old_words(
    case: tuple[str, tuple[Edit, ...]], data: st.DataObject
) -> None:
    text, edits = case
    if not text:
        return
    span = data.draw(spans_of(text).filter(lambda span: span.start < span.end))
    anchor, after = Anchor.at(text, span.start, span.end), apply(text, edits)

    moved = carry_anchor(anchor, edits, after)

    assert 0 <= moved.start <= moved.end <= len(after)
    if moved.orphaned:
        assert (moved.start, moved.quote) == (moved.end, anchor.quote)
    else:
        assert moved == Anchor.at(after, moved.start, moved.end)


@given(revisions(), st.data())
def test_a_span_that_no_edit_touches_comes_back_with_the_text(
    case: tuple[str, tuple[Edit, ...]], data: st.DataObject
) -> None:
    text, edits = case
    span = data.draw(spans_of(text).filter(lambda span: span.start < span.end) if text else st.none())
    if span is None or any(edit.position < span.end and edit.end > span.start for edit in edits):
        return

    moved = carry(span, edits)

    assert moved is not None
    assert carry(moved, invert(edits)) == span
