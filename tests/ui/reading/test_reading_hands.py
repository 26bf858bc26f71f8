"""What the hands do: select, correct, find, decide on names, by keyboard and by pointer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.mentions import MentionState
from reader.ui.reading import ReadingPane
from reader.ui.reading.runs import run_at
from reader.ui.reading.selectionbar import SelectionBar
from tests.ui.reading.invented import Make


@pytest.fixture
def shown(pane: ReadingPane, make: Make) -> ReadingPane:
    pane.show_article(make())
    pane.view.setFocus()
    return pane


def place_of(pane: ReadingPane, words: str) -> int:
    return pane.view.text_of(0, 10**6).index(words)


def select(pane: ReadingPane, words: str) -> tuple[int, int]:
    start = place_of(pane, words)
    pane.select(start, start + len(words))
    return start, start + len(words)


def test_selecting_by_keyboard_tells_code_points_and_offers_the_bar(shown: ReadingPane, qtbot: QtBot) -> None:
    start = place_of(shown, "志愿者")
    shown.select(start, start)
    with qtbot.waitSignal(shown.selection_changed) as changed:
        qtbot.keyClick(shown.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert changed.args == [start, start + 1]
    qtbot.keyRelease(shown.view, Qt.Key.Key_Shift)
    bar = shown.findChild(SelectionBar)
    assert bar is not None
    assert bar.isVisible()
    assert shown.view.hasFocus()
    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_each_button_of_the_bar_is_a_wish_on_the_selection(shown: ReadingPane, qtbot: QtBot) -> None:
    range_ = select(shown, "志愿者")
    note, correct, name, tag, copy = shown.findChild(SelectionBar).findChildren(QToolButton)
    with qtbot.waitSignal(shown.annotate_requested) as wish:
        note.click()
    assert tuple(wish.args) == range_
    with qtbot.waitSignals([shown.tag_requested, shown.copy_with_source_requested]):
        tag.click()
        copy.click()
    name.menu().aboutToShow.emit()
    with qtbot.waitSignal(shown.entity_requested) as wish:
        name.menu().actions()[2].trigger()
    assert tuple(wish.args) == (*range_, "organisation")
    correct.click()
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)


@pytest.mark.parametrize("opening", ["typed", "enter", "asked"])
def test_a_selection_is_corrected_in_place(shown: ReadingPane, qtbot: QtBot, opening: str) -> None:
    range_ = select(shown, "志愿者")
    if opening == "typed":
        qtbot.keyClicks(shown.view, "x")
    elif opening == "enter":
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    else:
        shown.begin_correction()
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ("x" if opening == "typed" else "志愿者")
    qtbot.keyClicks(field, "y")
    with qtbot.waitSignal(shown.correct_requested) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == [*range_, "xy" if opening == "typed" else "y"]
    assert shown.view.hasFocus()


def test_a_correction_keeps_every_character_that_was_not_touched(pane: ReadingPane, make: Make, qtbot: QtBot) -> None:
    pane.show_article(make(body=("甲\u00a0𠮷&amp;<b>乙",), names=()))
    range_ = select(pane, "甲\u00a0𠮷&amp;<b>乙")
    pane.begin_correction()
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.setTextCursor(cursor)
    qtbot.keyClicks(field, "!")
    with qtbot.waitSignal(pane.correct_requested) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == [*range_, "甲\u00a0𠮷&amp;<b>乙!"]


def test_esc_or_the_same_words_correct_nothing(shown: ReadingPane, qtbot: QtBot) -> None:
    select(shown, "志愿者")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        shown.begin_correction()
        with qtbot.assertNotEmitted(shown.correct_requested):
            qtbot.keyClick(QApplication.focusWidget(), key)
        assert shown.view.hasFocus()


def test_undo_and_redo_are_left_to_the_window(shown: ReadingPane) -> None:
    for sequence in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        keys = QKeySequence(sequence)[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, keys.key(), keys.keyboardModifiers())
        QApplication.sendEvent(shown.view, event)
        assert not event.isAccepted()
    before = shown.view.document().toRawText()
    shown.view.undo()
    assert shown.view.document().toRawText() == before


def test_copying_takes_the_characters_as_they_are(pane: ReadingPane, make: Make, qtbot: QtBot) -> None:
    words = "甲\u00a0𠮷 <b>乙</b> \u202e丙"
    pane.show_article(make(body=(words,), names=()))
    select(pane, words)
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == words
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_ctrl_and_the_wheel_change_the_size(shown: ReadingPane) -> None:
    centre = QPointF(shown.view.viewport().rect().center())
    event = QWheelEvent(
        centre,
        centre,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown.view.viewport(), event)
    assert shown.setting.size == 20


def test_f3_goes_through_the_matches_and_esc_leaves_the_last_selected(shown: ReadingPane, qtbot: QtBot) -> None:
    text = shown.view.text_of(0, 10**6)
    places = [index for index in range(len(text)) if text.startswith("沈若溪", index)]
    shown.open_find()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("沈若溪")
    reached = []
    for _ in range(3):
        reached.append(shown.finding.matches[shown.finding.current].start)
        shown.find_next()
    assert reached == [*places, places[0]]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown.selection()[0] in places
    assert shown.view.hasFocus()
    assert not shown.find_bar.isVisible()


def test_what_is_looked_for_is_no_pattern_and_case_does_not_matter(pane: ReadingPane, make: Make) -> None:
    pane.show_article(make(body=("甲.乙 Jiaoyue *(",), names=()))
    for words, count in (("JIAO", 1), (".", 1), ("*(", 1), ("[", 0)):
        pane.open_find(words)
        assert len(pane.finding.matches) == count, words


def test_names_are_gone_through_and_confirmed_by_keyboard(shown: ReadingPane, qtbot: QtBot) -> None:
    shown.select(0, 0)
    reached = [shown.go_to_mention(1) for _ in range(3)]
    assert [one.anchor.quote for one in reached if one] == ["沈若溪", "顾闻笛", "3月12日"]
    assert shown.mention_here() == reached[-1]
    shown.open_name_card()
    assert shown.names.card.hasFocus()
    with qtbot.waitSignal(shown.mention_decided) as wish:
        qtbot.keyClick(shown.names.card, Qt.Key.Key_Return)
    anchor = reached[-1].anchor
    assert wish.args == [anchor.start, anchor.end, "date"]
    for key, decision in ((Qt.Key.Key_Delete, "reject"), (Qt.Key.Key_1, "person")):
        shown.open_name_card()
        with qtbot.waitSignal(shown.mention_decided) as wish:
            qtbot.keyClick(shown.names.card, key)
        assert wish.args[2] == decision


def test_the_next_unsure_name_passes_over_confirmed_ones(pane: ReadingPane, make: Make) -> None:
    record = make()
    sure = {"沈若溪", "顾闻笛"}
    mentions = tuple(
        replace(one, state=MentionState.CONFIRMED) if one.anchor.quote in sure else one for one in record.mentions
    )
    pane.show_article(replace(record, mentions=mentions))
    pane.select(0, 0)
    found = pane.go_to_mention(1, unsure=True)
    assert found is not None
    assert found.anchor.quote == "3月12日"


def test_a_pointer_that_rests_on_a_name_is_told_about_it(shown: ReadingPane, qtbot: QtBot) -> None:
    shown.view.hovered.emit(place_of(shown, "1500余株"))
    assert shown.names.card.isVisible()
    assert shown.names.card.mention is not None
    assert shown.names.card.mention.anchor.quote == "1500余株"
    shown.view.hovered.emit(-1)
    assert shown.names.card.isVisible(), "the pointer may be on its way to the card"
    qtbot.waitUntil(lambda: not shown.names.card.isVisible())
    shown.view.hovered.emit(place_of(shown, "志愿者"))
    assert not shown.names.card.isVisible()


def test_a_double_click_on_a_name_opens_its_page(shown: ReadingPane, qtbot: QtBot) -> None:
    start = place_of(shown, "市公安局")
    place = shown.view.range_boxes(start, start + 1)[0].center().toPoint()
    with qtbot.waitSignal(shown.entity_opened):
        qtbot.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.selection() == (start, start + 4)


def test_the_context_menu_holds_the_windows_actions(shown: ReadingPane, qtbot: QtBot) -> None:
    action = QAction("批注", shown)
    shown.set_menu([action, None])
    shown.view.menu_wanted.emit(shown.view.mapToGlobal(QPoint(10, 10)))
    menu = next(menu for menu in shown.findChildren(QMenu) if menu.isVisible())
    assert menu.actions()[0] is action
    menu.close()


def test_everything_painted_has_a_name_to_be_read_out(shown: ReadingPane) -> None:
    assert shown.view.accessibleName() == "持续增绿补绿　擦亮榆川底色"
    assert "8" in shown.view.accessibleDescription()
    for button in (*shown.legend.findChildren(QToolButton), *shown.findChildren(QToolButton)):
        assert button.accessibleName() or button.text(), button
    for kind, button in shown.legend._buttons.items():
        assert button.accessibleName(), kind


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("随着", "随着最后"),
        ("后", "随着最后"),
        ("9", "9"),
        ("30", "30"),
        ("，", "，"),
        ("河", "鲈溪河"),
        ("A3", "A320"),
        ("𠮷", "𠮷野巷"),
    ],
)
def test_a_double_click_selects_what_belongs_together(place: str, words: str) -> None:
    text = "上午9时30分，随着最后。鲈溪河的A320到了𠮷野巷"
    river = (text.index("鲈"), text.index("鲈") + 3)
    start, end = run_at(text, text.index(place), (*river, text.index("𠮷")))
    assert text[start:end] == words
