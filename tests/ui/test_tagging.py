"""Tags by a few letters, by number, by input method, on several articles; the screen of all tags."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from reader.library.commands import tagging, thesaurus
from reader.library.file import Library
from reader.library.terms import need_term
from reader.ui.tags.rows import FOUND
from tests.ui.conftest import CONTROL, Hands, Opener

PATHS = ("时政/会议", "生态文明/国土绿化/林长制", "民生/劳动争议")


@pytest.fixture
def tagged(opener: Opener, library: Path) -> Hands:
    """A window on a library whose last article carries three tags."""
    with Library.open(library) as file:
        tagging.tag(file, [4], PATHS, author="导入")
        tagging.tag(file, [3], PATHS[:1], author="导入")
    hands = opener.open(library)
    hands.press(Qt.Key.Key_T, CONTROL)
    assert hands.window.tag_palette.isVisible()
    return hands


def test_initials_find_a_tag_and_enter_puts_it_on(tagged: Hands) -> None:
    tagged.type("lzz")
    tagged.press(Qt.Key.Key_Return)
    assert tagged.record().tags == (PATHS[1],)

    tagged.press(Qt.Key.Key_Backspace)
    assert tagged.record().tags == ()


def test_a_synonym_finds_the_term_by_its_initials_and_makes_no_other(tagged: Hands, library: Path) -> None:
    with Library.open(library) as file:
        thesaurus.add_synonym(file, need_term(file, PATHS[1]), "护林制度", author="导入")
    tagged.press(Qt.Key.Key_Escape)
    tagged.press(Qt.Key.Key_T, CONTROL)
    model = tagged.window.tag_palette.model
    tagged.type("hlzd")
    assert model.index(0, 0).data(FOUND).hit.synonym == "护林制度"
    assert "护林制度" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    tagged.window.tag_palette.field.clear()
    tagged.type("护林制度")
    assert model.rowCount() == 1
    tagged.press(Qt.Key.Key_Return)
    assert tagged.record().tags == (PATHS[1],)


def test_a_number_toggles_a_quick_tag_while_the_field_is_empty(tagged: Hands) -> None:
    tagged.type("1")
    assert tagged.record().tags == (PATHS[0],)
    tagged.type("1")
    assert tagged.record().tags == ()


def test_digits_and_enter_belong_to_the_input_method_while_it_composes(tagged: Hands) -> None:
    QApplication.sendEvent(tagged.focus(), QInputMethodEvent("hui", []))
    tagged.press(Qt.Key.Key_Return)
    assert tagged.record().tags == ()
    commit = QInputMethodEvent()
    commit.setCommitString("会议")
    QApplication.sendEvent(tagged.focus(), commit)
    tagged.press(Qt.Key.Key_Return)

    assert tagged.record().tags == (PATHS[0],)


def test_control_enter_adds_and_goes_on_to_the_next_article(tagged: Hands) -> None:
    first = tagged.record().id
    tagged.type("huiyi")
    tagged.press(Qt.Key.Key_Return, CONTROL)

    assert tagged.record().id != first
    assert tagged.window.tag_palette.isVisible()
    rows = {row.id: row.tags for row in tagged.window.sidebar.articles.rows}
    assert rows[first] == 1


def test_what_the_vocabulary_lacks_is_made_and_undone_again(tagged: Hands) -> None:
    tagged.type("水利/渡口")
    tagged.press(Qt.Key.Key_N, CONTROL)
    assert tagged.record().tags == ("水利/渡口",)
    tagged.press(Qt.Key.Key_Escape)
    tagged.press(Qt.Key.Key_Z, CONTROL)

    assert tagged.record().tags == ()


def test_all_selected_articles_get_the_tag(tagged: Hands) -> None:
    tagged.press(Qt.Key.Key_Escape)
    tagged.window.sidebar.list.selectAll()
    tagged.press(Qt.Key.Key_T, CONTROL)
    tagged.type("huiyi")
    tagged.press(Qt.Key.Key_Return)

    assert all(row.tags for row in tagged.window.sidebar.articles.rows)


def test_a_tag_is_added_in_the_inspector_with_completion(tagged: Hands) -> None:
    tagged.press(Qt.Key.Key_Escape)
    panel = tagged.window.inspector.tags
    tagged.window.inspector.tabs.setCurrentIndex(1)
    panel.field.setFocus()
    tagged.type("会议")
    assert panel.field.completer().completionCount() == 1
    panel.field.completer().popup().hide()
    panel.field.setText("时政/会议")
    tagged.press(Qt.Key.Key_Return)

    assert tagged.record().tags == ("时政/会议",)


def test_the_screen_shows_the_tree_and_the_articles_of_a_tag(tagged: Hands) -> None:
    tagged.press(Qt.Key.Key_Escape)
    tagged.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    window = tagged.window
    window.tag_desk.tree.mark("时政/会议")
    tagged.settle()
    assert window.tag_desk.screen.title.text() == "会议"
    assert len(window.tag_desk.screen.articles.rows) == 2

    tagged.click_row(window.tag_desk.screen.list, 0)
    assert window.panes.section == "library"
    assert tagged.record().id == 3


def test_the_tree_is_found_in_by_pinyin(tagged: Hands) -> None:
    tagged.press(Qt.Key.Key_Escape)
    tagged.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    tagged.window.tag_desk.tree.field.setFocus()
    tagged.type("lzz")

    assert tagged.window.tag_desk.tree.model.index_of(PATHS[1]).isValid()
    assert not tagged.window.tag_desk.tree.model.index_of(PATHS[0]).isValid()
