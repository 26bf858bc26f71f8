"""Names in an article by keyboard: to the next unconfirmed one, confirm, reject, other type, longer, shorter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.library import reads
from reader.library.commands import mentioning
from reader.library.file import Library
from reader.model.mentions import Found, Mention, MentionState
from reader.ui.reading.marks import OTHER, legend_counts, outer_mentions
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands, Opener

WORDS = (("林之远", "person"), ("云溪市", "place"), ("顾明澄", "person"))


@pytest.fixture
def named(opener: Opener, library: Path) -> Hands:
    """A window on an article with three names that nobody has decided on."""
    with Library.open(library) as file:
        text = reads.article(file, 1).article.text
        found = [Found(text.index(words), text.index(words) + len(words), type_) for words, type_ in WORDS]
        mentioning.suggest(file, 1, found, text=text)
    hands = opener.open(library)
    hands.window.pane.setFocus()
    hands.press(Qt.Key.Key_J, CONTROL)
    return hands


def selected(hands: Hands) -> str:
    start, end = hands.window.pane.selection()
    return hands.record().article.text[start:end]


def mention(hands: Hands, words: str) -> Mention:
    return next(one for one in hands.record().mentions if one.anchor.quote == words)


def test_names_are_confirmed_one_after_the_other(named: Hands) -> None:
    assert selected(named) == "林之远"
    named.press(Qt.Key.Key_Return, ALT)

    assert mention(named, "林之远").state is MentionState.CONFIRMED
    assert selected(named) == "云溪市"


def test_a_rejected_name_is_gone_and_comes_back_with_undo(named: Hands) -> None:
    named.press(Qt.Key.Key_Delete, ALT)
    assert mention(named, "林之远").state is MentionState.REJECTED
    assert len(named.window.inspector.names.model.rows) == 2

    named.press(Qt.Key.Key_Z, CONTROL)
    assert mention(named, "林之远").state is MentionState.SUGGESTED


def test_another_type_is_given_by_a_chord(named: Hands) -> None:
    named.press(Qt.Key.Key_I, CONTROL)
    named.press(Qt.Key.Key_3)

    assert mention(named, "林之远").type == "organisation"
    assert mention(named, "林之远").state is MentionState.CONFIRMED


def test_a_name_is_made_longer_and_shorter_in_one_step_each(named: Hands) -> None:
    named.press(Qt.Key.Key_J, CONTROL)
    assert selected(named) == "云溪市"
    named.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert mention(named, "云溪市湖").state is MentionState.CONFIRMED
    named.press(Qt.Key.Key_Left, ALT | SHIFT)
    assert mention(named, "云溪市").state is MentionState.CONFIRMED
    assert len(named.record().mentions) == 3

    named.press(Qt.Key.Key_Z, CONTROL)
    named.press(Qt.Key.Key_Z, CONTROL)
    assert mention(named, "云溪市").state is MentionState.SUGGESTED


def test_names_are_decided_on_in_the_list(named: Hands) -> None:
    window = named.window
    window.inspector.tabs.setCurrentIndex(2)
    named.click_row(window.inspector.names.list, 2)
    assert selected(named) == "顾明澄"
    named.press(Qt.Key.Key_Return)

    assert mention(named, "顾明澄").state is MentionState.CONFIRMED


def test_selected_words_become_a_name(named: Hands) -> None:
    start = named.record().article.text.index("芦苇镇")
    named.window.pane.select(start, start + 3)
    named.window.actions_["name.place"].trigger()
    named.settle()

    assert mention(named, "芦苇镇").type == "place"


def test_a_law_is_shown_among_the_others_and_confirmed_as_one(opener: Opener, library: Path) -> None:
    with Library.open(library) as file:
        text = reads.article(file, 1).article.text
        start = text.index("林之远")
        mentioning.suggest(file, 1, [Found(start, start + 3, "other.law", 1)], text=text)
    hands = opener.open(library)
    hands.window.pane.setFocus()
    hands.press(Qt.Key.Key_J, CONTROL)
    hands.press(Qt.Key.Key_Return, ALT)

    law = mention(hands, "林之远")
    assert (law.type, law.state) == ("other.law", MentionState.CONFIRMED)
    assert legend_counts(outer_mentions(hands.record().mentions)) == {OTHER: 1}
