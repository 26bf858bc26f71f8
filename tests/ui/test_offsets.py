"""Positions in Qt and in Python mean the same characters, whatever stands in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.ui.offsets import Offsets, shown

TEXTS = st.text(
    st.sampled_from("中文字 a\n\t&<>𠮷𬭚😀👩\u202e\u00a0\u2028\u2029\ufdd0\ufdd1\ufffc\r\u200b\ufeff\ufffe"),
    max_size=60,
)


def units(text: str) -> int:
    """How many UTF-16 units a text has, counted the slow and obvious way."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_each_position_is_the_length_of_what_stands_before_it(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = units(text[:point])
        assert offsets.to_units(point) == unit
        assert offsets.to_points(unit) == point


def test_a_place_within_a_surrogate_pair_counts_as_before_the_character() -> None:
    offsets = Offsets("甲𠮷乙")
    assert [offsets.to_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(TEXTS)
def test_what_is_shown_is_counted_alike_by_qt(text: str) -> None:
    document = QTextDocument()
    document.setPlainText(shown(text))
    assert document.characterCount() - 1 == units(text)
    assert document.blockCount() == text.count("\n") + 1
    offsets, cursor = Offsets(text), QTextCursor(document)
    for point, character in enumerate(text):
        cursor.setPosition(offsets.to_units(point))
        cursor.setPosition(offsets.to_units(point + 1), QTextCursor.MoveMode.KeepAnchor)
        if shown(character) == character and character not in "\n\u2028":
            assert cursor.selectedText() in {character, " " if character == "\u00a0" else character}


def test_markup_and_controls_stay_as_they_are() -> None:
    text = "<b>粗</b> &amp; \u202e反\u202c 𠮷😀"
    document = QTextDocument()
    document.setPlainText(shown(text))
    assert document.toRawText() == text
