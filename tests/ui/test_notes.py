"""Notes in the window: edited, answered, dealt with, deleted, carried along, left without their words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.library.commands import annotating
from reader.library.file import Library
from reader.library.verify import verify
from reader.model.annotations import Annotation
from tests.ui.conftest import CONTROL, SHIFT, Hands, Opener
from tests.unit.library.town import spot, town

WORDS = "巷也亮了"
"""They stand behind 𠮷, which Qt counts twice."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with an article of rare characters, with a note on it."""
    path = town(tmp_path)
    with Library.open(path) as library:
        annotating.annotate(library, *spot(library, WORDS), "核对巷名", author="周岚")
    return path


@pytest.fixture
def hands(opener: Opener, path: Path) -> Hands:
    hands = opener.open(path)
    hands.window.pane.setFocus()
    return hands


def notes(hands: Hands) -> list[Annotation]:
    """The notes of the article that is shown; each is fastened to the words it quotes."""
    record = hands.record()
    for one in record.annotations:
        anchor = one.anchor
        assert anchor.orphaned or record.article.text[anchor.start : anchor.end] == anchor.quote
    return list(record.annotations)


def said(hands: Hands) -> list[tuple[str, str, bool]]:
    return [(one.note, one.anchor.quote, one.done) for one in notes(hands)]


def replace(hands: Hands, words: str, by: str) -> None:
    """Corrects words of the article by keys."""
    start = hands.record().article.text.index(words)
    hands.window.pane.setFocus()
    hands.window.pane.select(start, start + len(words))
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_A, CONTROL)
    if by:
        hands.type(by)
    else:
        hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Return)


def test_a_note_is_edited_answered_and_dealt_with_and_all_of_it_taken_back(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_E)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("是𠮷野巷，不是吉野巷")
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert said(hands) == [("是𠮷野巷，不是吉野巷", WORDS, False)]

    hands.press(Qt.Key.Key_R)
    hands.type("已核对 😀")
    hands.press(Qt.Key.Key_Return)
    first, reply = notes(hands)
    assert (reply.note, reply.parent, reply.author, reply.anchor) == ("已核对 😀", first.id, "周岚", first.anchor)

    hands.press(Qt.Key.Key_Escape)
    hands.window.pane.setFocus()
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_D)
    assert [one.done for one in notes(hands)] == [True, False]

    hands.press(Qt.Key.Key_Delete)
    assert notes(hands) == []
    assert hands.window.toast.isVisible()
    hands.window.pane.setFocus()
    for count in (2, 2, 1):
        hands.press(Qt.Key.Key_Z, CONTROL)
        assert len(notes(hands)) == count
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert said(hands) == [("核对巷名", WORDS, False)]


def test_a_note_goes_along_with_its_words_and_stays_without_them(hands: Hands, path: Path) -> None:
    replace(hands, "渡口老街的", "𬭚口老街😀的")
    assert "𬭚口老街😀的路灯" in hands.record().article.text
    assert said(hands) == [("核对巷名", WORDS, False)]

    replace(hands, "也亮", "也亮堂")
    assert said(hands) == [("核对巷名", "巷也亮堂了", False)]

    replace(hands, "𠮷野巷也亮堂了", "")
    (left,) = notes(hands)
    assert (left.anchor.orphaned, left.anchor.quote) == (True, "巷也亮堂了")
    hands.window.pane.setFocus()
    hands.press(Qt.Key.Key_F4)
    assert hands.window.pane.notes.active == left.id

    for _ in range(3):
        hands.window.pane.setFocus()
        hands.press(Qt.Key.Key_Z, CONTROL)
    assert said(hands) == [("核对巷名", WORDS, False)]
    for _ in range(3):
        hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert notes(hands) == [left]
    with Library.open(path) as library:
        assert verify(library) == ()


def test_what_was_first_read_is_put_back_where_a_person_says_so(hands: Hands) -> None:
    first = hands.record().article.text
    replace(hands, "𠮷野巷", "吉野巷")
    replace(hands, "路灯修好", "路灯😀都修好")
    start = hands.record().article.text.index("吉野巷")
    hands.window.pane.select(start, start + 3)
    hands.window.actions_["edit.revert"].trigger()
    hands.settle()

    assert hands.record().article.text == first.replace("路灯修好", "路灯😀都修好")
    hands.window.pane.select(0, len(hands.record().article.text))
    hands.window.actions_["edit.revert"].trigger()
    hands.settle()
    assert hands.record().article.text == first
    assert said(hands) == [("核对巷名", WORDS, False)]
