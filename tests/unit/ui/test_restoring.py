"""The first reading comes back where it is asked for, and nowhere else than the changes reach."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.restoring import restored

FIRST = "渡口的老船工姓贺，今年七十六岁。"
TEXT = "渡口的老船工姓何，今年七十七岁了。"

TEXTS = st.text(alphabet="渡口船工贺何，。𠮷", max_size=30)


def put(text: str, start: int, end: int, words: str) -> str:
    return text[:start] + words + text[end:]


def test_one_wrong_character_is_put_back_and_the_others_stay() -> None:
    at = TEXT.index("何")

    assert put(TEXT, *restored(FIRST, TEXT, at, at + 1)) == TEXT.replace("何", "贺")


def test_a_deletion_next_to_the_selection_comes_back() -> None:
    assert put("渡口船工", *restored("渡口老船工", "渡口船工", 1, 3)) == "渡口老船工"


@given(TEXTS, TEXTS)
def test_the_whole_text_becomes_the_first_reading(first: str, text: str) -> None:
    assert put(text, *restored(first, text, 0, len(text))) == first


@given(TEXTS, st.data())
def test_without_a_change_nothing_changes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    assert put(text, *restored(text, text, start, end)) == text
