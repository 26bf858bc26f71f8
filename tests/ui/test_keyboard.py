"""The window by keyboard alone: filter, search, palette, status, panes, theme, language, narrow, errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from reader.model.article import Status
from reader.ui import theme
from reader.ui.palette.sheet import ShortcutSheet
from reader.ui.settings.keys import KeysPage
from reader.ui.settings.page import SettingsPage
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands, Opener


def test_the_list_is_filtered_as_one_types_and_whole_again_after_esc(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CONTROL | SHIFT)
    hands.type("书声")
    assert hands.titles() == ["老茶厂里读书声"]

    hands.press(Qt.Key.Key_Escape)
    assert len(hands.titles()) == 4
    assert hands.window.sidebar.list.hasFocus()


def test_words_are_looked_for_in_all_texts(hands: Hands) -> None:
    hands.press(Qt.Key.Key_E, CONTROL)
    hands.type("路灯")
    assert hands.titles() == ["环湖大桥今日建成通车"]

    hands.press(Qt.Key.Key_Escape)
    assert len(hands.titles()) == 4


def test_an_input_method_composes_undisturbed_in_the_filter(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CONTROL | SHIFT)
    QApplication.sendEvent(hands.focus(), QInputMethodEvent("shu'sheng", []))
    assert len(hands.titles()) == 4

    commit = QInputMethodEvent()
    commit.setCommitString("书声")
    QApplication.sendEvent(hands.focus(), commit)
    assert hands.titles() == ["老茶厂里读书声"]


def test_the_next_article_comes_after_the_one_that_is_proofread(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.record().article.headline == "老茶厂里读书声"
    assert hands.window.sidebar.articles.rows[0].status is Status.PROOFED
    assert hands.window.toast.isVisible()

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.window.sidebar.articles.rows[0].status is Status.UNREAD
    assert hands.record().article.headline == "环湖大桥今日建成通车"


def test_articles_are_walked_through_forth_and_back(hands: Hands) -> None:
    first = hands.record().id
    hands.press(Qt.Key.Key_Down, ALT)
    hands.press(Qt.Key.Key_Down, ALT)
    third = hands.record().id

    hands.press(Qt.Key.Key_Left, ALT)
    hands.press(Qt.Key.Key_Left, ALT)
    assert hands.record().id == first
    hands.press(Qt.Key.Key_Right, ALT)
    hands.press(Qt.Key.Key_Right, ALT)
    assert hands.record().id == third


def test_the_palette_finds_a_command_by_initials_and_does_it(hands: Hands) -> None:
    palette = hands.built.handling.palette
    hands.press(Qt.Key.Key_K, CONTROL)
    assert palette.isVisible()
    hands.type("bwyj")
    hands.press(Qt.Key.Key_Return)

    assert not palette.isVisible()
    assert hands.window.sidebar.articles.rows[0].status is Status.PROOFED


def test_the_palette_goes_to_an_article(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.type("读书声")
    hands.press(Qt.Key.Key_Return)

    assert hands.record().article.headline == "老茶厂里读书声"


def test_esc_leaves_the_palette_and_nothing_is_done(hands: Hands) -> None:
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.press(Qt.Key.Key_Escape)

    assert not hands.built.handling.palette.isVisible()
    assert hands.window.session.pending == 0


def test_theme_and_language_change_at_once_and_stay(opener: Opener, library: Path) -> None:
    hands = opener.open(library)
    hands.press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert theme.current().dark
    hands.window.actions_["view.language"].trigger()
    hands.settle()
    assert hands.window.actions_["edit.undo"].text().startswith("Undo")
    assert hands.window.sidebar.heading.text() == "Library"
    assert hands.window.status.language.text() == "English"
    opener.close(hands)

    again = opener.open(library, theme="dark")
    assert again.window.sidebar.heading.text() == "Library"


def test_the_panes_are_walked_through_with_f6(hands: Hands) -> None:
    window = hands.window
    window.sidebar.list.setFocus()
    hands.press(Qt.Key.Key_F6)
    assert window.panes.centre.isAncestorOf(hands.focus())
    hands.press(Qt.Key.Key_F6)
    assert window.panes.right.isAncestorOf(hands.focus())
    hands.press(Qt.Key.Key_F6, SHIFT)
    assert window.panes.centre.isAncestorOf(hands.focus())


@pytest.mark.parametrize(
    ("width", "sidebar", "inspector"), [(1440, True, True), (1100, True, False), (960, False, False)]
)
def test_panes_give_way_in_a_narrow_window(
    opener: Opener, library: Path, width: int, sidebar: bool, inspector: bool
) -> None:
    window = opener.open(library, size=(width, 640)).window

    assert window.panes.left.isVisible() is sidebar
    assert window.panes.right.isVisible() is inspector
    assert window.strip.isVisible() is not inspector


def test_in_a_narrow_window_the_sidebar_opens_over_the_text_and_goes_after_a_choice(
    opener: Opener, library: Path
) -> None:
    hands = opener.open(library, size=(960, 640))
    hands.press(Qt.Key.Key_F9)
    assert hands.window.sidebar.isVisible()
    hands.click_row(hands.window.sidebar.list, 2)

    assert not hands.window.sidebar.isVisible()
    assert hands.record().article.headline == "青石小学开设节气种植课"


def test_the_window_can_be_as_small_as_promised_in_both_languages(opener: Opener, library: Path) -> None:
    for language in ("zh", "en"):
        hands = opener.open(library, size=(960, 640), language=language)
        assert (hands.window.width(), hands.window.height()) == (960, 640)
        opener.close(hands)


def test_everything_grows_with_the_scale(opener: Opener, library: Path) -> None:
    window = opener.open(library, size=(1920, 1280), scale=2.0).window

    assert window.toolbar.height() == 96
    assert (window.width(), window.height()) == (1920, 1280)


def test_a_file_that_is_no_library_is_named_with_a_remedy_and_the_window_stays(opener: Opener, tmp_path: Path) -> None:
    wrong = tmp_path / "照片.jiaoyue"
    wrong.write_bytes(b"no library at all")
    hands = opener.open(wrong)

    assert hands.window.banner.isVisible()
    assert "照片.jiaoyue 不是校阅文库" in hands.window.banner.text
    assert hands.window.welcome.isVisible()


def test_the_sheet_lists_the_keys(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1)
    sheet = hands.window.findChild(ShortcutSheet)
    assert sheet is not None
    assert ("快速标引", "Ctrl+T") in sheet._rows("article")
    sheet.close()


def test_a_key_is_changed_in_the_settings_and_works(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Comma, CONTROL)
    page = hands.window.findChild(SettingsPage)
    assert page is not None
    page.keys.mark("go.next_article")
    page.keys.edit.setKeySequence("Ctrl+T")
    page.keys.give.click()
    assert "已用于" in page.keys.told.text()
    page.keys.edit.setKeySequence("Ctrl+Space")
    page.keys.give.click()
    assert "输入法" in page.keys.told.text()

    page.keys.edit.setKeySequence("Ctrl+B")
    page.keys.give.click()
    assert page.keys.told.text() == ""
    hands.leave(page)
    hands.press(Qt.Key.Key_B, CONTROL)
    assert hands.record().article.headline == "老茶厂里读书声"


def test_settings_count_at_once(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Comma, CONTROL)
    page = hands.window.findChild(SettingsPage)
    assert page is not None
    page.fields["author"].setText("陈默")
    page.fields["author"].editingFinished.emit()
    page.fields["article_size"].setValue(22)
    hands.leave(page)

    hands.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert hands.window.browsing.shelf is not None
    assert hands.window.browsing.shelf.history[0].author == "陈默"
    assert hands.window.pane.setting.size == 22


def test_the_inspector_is_offered_where_there_is_one(hands: Hands) -> None:
    inspector = hands.window.actions_["view.inspector"]
    assert inspector.isEnabled()
    hands.window.actions_["view.import"].trigger()
    hands.settle()
    assert not inspector.isEnabled()
    hands.window.actions_["view.reading"].trigger()
    hands.settle()
    assert inspector.isEnabled()


def test_panes_keep_their_share_when_the_scale_changes_and_when_the_window_comes_again(
    opener: Opener, library: Path
) -> None:
    hands = opener.open(library, size=(2400, 1400))
    panes = hands.window.panes
    first = panes.left.width(), panes.right.width()
    hands.window.preferences.change(scale=1.5)
    hands.settle()
    assert [round(1.5 * width) for width in first] == [panes.left.width(), panes.right.width()]

    panes.splitter.setSizes([450, 1500, 450])
    panes.splitter.splitterMoved.emit(450, 1)
    wide = panes.left.width() / 1.5
    hands.window.preferences.change(scale=1.0)
    hands.settle()
    assert panes.left.width() == round(wide)
    opener.close(hands)
    again = opener.open(library, size=(2400, 1400), scale=2.0)
    assert again.window.panes.left.width() == pytest.approx(2 * wide, abs=2)


def test_the_hint_of_the_search_is_whole_at_every_width(opener: Opener, library: Path) -> None:
    for width, scale in ((1440, 1.0), (960, 1.0), (1920, 2.0)):
        hands = opener.open(library, size=(width, 1280), language="en", scale=scale)
        field = hands.window.toolbar.search
        margins = field.textMargins()
        words = field.fontMetrics().horizontalAdvance(field.placeholderText())
        assert words <= field.width() - margins.left() - margins.right(), (width, scale)
        opener.close(hands)


@pytest.fixture
def keys(hands: Hands) -> KeysPage:
    """The page of the keys, the next article marked."""
    hands.press(Qt.Key.Key_Comma, CONTROL)
    page = hands.window.findChild(SettingsPage)
    assert page is not None
    page.keys.mark("go.next_article")
    return page.keys


@pytest.mark.parametrize(
    ("pressed", "told"),
    [
        ("Ctrl+I", "已用于"),  # the beginning of Ctrl+I, 1
        ("Ctrl+T, X", "已用于"),  # begins with what is a command by itself
        ("Ctrl+Alt+E", "输入法"),  # AltGr+E
        ("Ctrl+B, Ctrl+Space", "输入法"),
        ("Shift+A", "单个字母"),
        ("Del", "单个字母"),
        ("Ctrl+B", ""),
        ("Shift+F12", ""),
        ("Alt+Y", ""),
    ],
)
def test_keys_that_could_be_taken_for_others_are_refused_with_a_reason(keys: KeysPage, pressed: str, told: str) -> None:
    keys.edit.setKeySequence(pressed)
    keys.give.click()
    assert told in keys.told.text()
    assert bool(keys.told.text()) == bool(told)


def test_an_action_gets_its_own_keys_back_unless_another_has_them_now(hands: Hands, keys: KeysPage) -> None:
    keys.edit.setKeySequence("Ctrl+B")
    keys.give.click()
    keys.mark("go.previous_article")
    keys.edit.setKeySequence("Alt+Down")
    keys.give.click()
    assert keys.told.text() == ""

    keys.mark("go.next_article")
    keys.back.click()
    assert "已用于" in keys.told.text()
    assert hands.window.preferences.current.keys["go.next_article"] == "Ctrl+B"

    keys.mark("go.previous_article")
    keys.back.click()
    keys.mark("go.next_article")
    keys.back.click()
    assert keys.told.text() == ""
    assert hands.window.preferences.current.keys == {}


def test_the_table_of_keys_is_searched_by_name(keys: KeysPage) -> None:
    everything = keys.table.rowCount()
    keys.field.setText("下一篇")
    assert 0 < keys.table.rowCount() < everything
    keys.give.click()
    keys.field.setText("没有这样的操作")
    assert keys.table.rowCount() == 0
    keys.give.click()
    keys.back.click()
    keys.field.clear()
    assert keys.table.rowCount() == everything
