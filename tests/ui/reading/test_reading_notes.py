"""Notes beside the text: level with their lines, written, answered and dealt with by keyboard, and without a lane."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from reader.model.spans import Anchor
from reader.ui.reading import ReadingPane
from reader.ui.reading.card import NoteCard
from reader.ui.reading.draft import DraftCard
from reader.ui.reading.lane import DRAFT
from tests.ui.reading.invented import HEADLINE, Make, note

NOTES = ((1, HEADLINE), (2, "南屏县柳荫镇旧堤村"), (3, "1500余株榉树"))


@pytest.fixture
def noted(pane: ReadingPane, make: Make) -> ReadingPane:
    pane.show_article(make(notes=NOTES))
    return pane


def card(pane: ReadingPane, id_: int) -> NoteCard:
    found = pane.lane.card(id_)
    assert found is not None
    return found


def level(pane: ReadingPane, id_: int) -> float:
    """How far a card's connector ends above the foot of its line, in pixels of the screen."""
    anchor = next(one.anchor for one in pane.notes.roots() if one.id == id_)
    box = pane.view.range_boxes(anchor.start, anchor.end)[-1]
    text = pane.view.viewport().mapToGlobal(QPoint(0, round(box.bottom()))).y()
    handle = pane.lane.mapToGlobal(QPoint(0, round(pane.lane.handles()[id_]))).y()
    return text - handle


def test_each_card_stands_beside_its_line_and_goes_with_it(noted: ReadingPane, qapp: QApplication) -> None:
    before = [level(noted, id_) for id_ in (1, 2, 3)]
    assert before[0] == before[1], "those with room stand alike; the third gives way to the second"
    noted.view.verticalScrollBar().setValue(37)
    qapp.processEvents()
    assert [level(noted, id_) for id_ in (1, 2, 3)] == before


def test_the_active_card_is_exact_where_notes_crowd(pane: ReadingPane, make: Make) -> None:
    pane.show_article(make(notes=((1, "挥锹铲土"), (2, "扶苗踩实"), (3, "提桶浇水"))))
    pane.notes.activate(1)
    exact = level(pane, 1)
    for id_ in (2, 3):
        pane.notes.activate(id_)
        assert level(pane, id_) == exact
        assert sum(abs(level(pane, other) - exact) < 2 for other in (1, 2, 3)) == 1


def test_a_click_on_marked_words_activates_their_note_and_a_click_beside_none(noted: ReadingPane, qtbot: QtBot) -> None:
    start = noted.view.text_of(0, 10**6).index("榉树扎根")
    place = noted.view.range_boxes(start, start + 1)[0].center().toPoint()
    qtbot.mouseClick(noted.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert noted.notes.active == 3
    away = noted.view.range_boxes(start + 3, start + 4)[0].center().toPoint()
    qtbot.mouseClick(noted.view.viewport(), Qt.MouseButton.LeftButton, pos=away)
    assert noted.notes.active is None


def test_keys_go_from_note_to_note_and_round(noted: ReadingPane) -> None:
    reached = []
    for _ in range(4):
        noted.go_to_note(1)
        reached.append(noted.notes.active)
    assert reached == [1, 2, 3, 1]
    noted.go_to_note(-1)
    assert noted.notes.active == 3


def test_a_note_is_written_in_a_card_at_its_line(noted: ReadingPane, qtbot: QtBot) -> None:
    start = noted.view.text_of(0, 10**6).index("志愿者")
    noted.begin_note(start, start + 3)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert abs(level_of_draft(noted, start, start + 3)) < 60
    compose(field, "hedui", "核对")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "2")
    with qtbot.waitSignal(noted.note_written) as written:
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == [start, start + 3, "核对\n2"]
    assert noted.lane.findChild(DraftCard) is None or not noted.lane.findChild(DraftCard).isVisible()


def level_of_draft(pane: ReadingPane, start: int, end: int) -> float:
    box = pane.view.range_boxes(start, end)[-1]
    return box.bottom() - pane.lane.handles()[DRAFT]


def compose(field: QWidget, typed: str, chosen: str) -> None:
    """What an input method does: shows what is typed, then commits what was chosen."""
    QApplication.sendEvent(field, QInputMethodEvent(typed, []))
    event = QInputMethodEvent()
    event.setCommitString(chosen)
    QApplication.sendEvent(field, event)


def test_esc_throws_a_new_note_away_and_an_empty_one_is_none(noted: ReadingPane, qtbot: QtBot) -> None:
    for keys in ([Qt.Key.Key_A, Qt.Key.Key_Escape], [Qt.Key.Key_Space, Qt.Key.Key_Enter]):
        noted.begin_note(30, 34)
        field = QApplication.focusWidget()
        with qtbot.assertNotEmitted(noted.note_written):
            for key in keys:
                control = (
                    Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier
                )
                qtbot.keyClick(field, key, control)
        assert DRAFT not in noted.lane.handles()


def test_what_is_being_written_survives_a_change_of_the_article(noted: ReadingPane, make: Make, qtbot: QtBot) -> None:
    noted.begin_note(30, 34)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "half")
    noted.show_article(make(notes=NOTES, tags=("另一个",)))
    assert QApplication.focusWidget() is field
    assert field.toPlainText() == "half"


def test_a_card_answers_to_its_keys(noted: ReadingPane, qtbot: QtBot) -> None:
    noted.go_to_note(1)
    one = card(noted, 1)
    with qtbot.waitSignal(noted.note_done) as done:
        qtbot.keyClick(one, Qt.Key.Key_D)
    assert done.args == [1, True]
    with qtbot.waitSignal(noted.note_deleted) as deleted:
        qtbot.keyClick(one, Qt.Key.Key_Delete)
    assert deleted.args == [1]
    qtbot.keyClick(one, Qt.Key.Key_R)
    reply = one.findChild(QLineEdit)
    assert QApplication.focusWidget() is reply
    qtbot.keyClicks(reply, "ok")
    with qtbot.waitSignal(noted.note_replied) as replied:
        qtbot.keyClick(reply, Qt.Key.Key_Return)
    assert replied.args == [1, "ok"]
    assert reply.text() == ""


def test_a_note_is_edited_in_place(noted: ReadingPane, qtbot: QtBot) -> None:
    noted.go_to_note(1)
    before = card(noted, 1).height()
    qtbot.keyClick(card(noted, 1), Qt.Key.Key_E)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert card(noted, 1).height() > before
    field.selectAll()
    qtbot.keyClicks(field, "new")
    with qtbot.waitSignal(noted.note_edited) as edited:
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edited.args == [1, "new"]
    assert QApplication.focusWidget() is card(noted, 1)


def test_replies_stand_in_the_card_and_are_read_out(noted: ReadingPane, make: Make) -> None:
    record = make(notes=NOTES)
    reply = note(9, record.article.text, "1500余株榉树", "同意。", parent=3)
    before = card(noted, 3).height()
    noted.show_article(replace(record, annotations=(*record.annotations, reply)))
    assert card(noted, 3).height() > before
    assert "同意。" in card(noted, 3).accessibleName()
    assert len(noted.notes.roots()) == 3


def test_a_note_whose_words_were_cut_is_still_shown_at_its_place(noted: ReadingPane, make: Make) -> None:
    record = make(notes=NOTES)
    lost = replace(record.annotations[1], anchor=Anchor(60, 60, "不在的字", orphaned=True))
    noted.show_article(replace(record, annotations=(record.annotations[0], lost, record.annotations[2])))
    assert card(noted, 2).isVisible()
    assert "不在的字" in card(noted, 2).accessibleName()


def test_without_a_lane_notes_are_numbered_markers_with_a_card_over_the_text(
    window: QSplitter, noted: ReadingPane, qtbot: QtBot
) -> None:
    noted.lane.hide()
    qtbot.wait(1)
    markers = {one.id: one for one in noted.view._connectors}
    assert [markers[id_].number for id_ in (1, 2, 3)] == [1, 2, 3]
    noted.go_to_note(1)
    sheet = [one for one in noted.findChildren(NoteCard) if one.isVisible()]
    assert [one.note.id for one in sheet] == [1]
    assert window.rect().contains(sheet[0].mapTo(window, sheet[0].rect().center()))
    with qtbot.waitSignal(noted.note_done):
        qtbot.keyClick(sheet[0], Qt.Key.Key_D)
    qtbot.keyClick(sheet[0], Qt.Key.Key_Escape)
    assert not [one for one in noted.findChildren(NoteCard) if one.isVisible()]
    assert noted.view.hasFocus()
    noted.lane.show()
    assert all(one.card is not None for one in noted.view._connectors)


def test_without_a_lane_a_note_can_be_written_too(noted: ReadingPane, qtbot: QtBot) -> None:
    noted.lane.hide()
    noted.begin_note(30, 34)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "here")
    with qtbot.waitSignal(noted.note_written) as written:
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == [30, 34, "here"]
