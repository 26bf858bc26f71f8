"""Tags are dragged onto articles, notes onto other words; both can be taken back, and done by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reader.library import reads
from reader.library.commands import annotating, tagging
from reader.library.file import Library
from reader.ui.dragging import NOTE, TAG, carry
from reader.ui.frame.rail import LINGER, RailButton
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands, Opener

ACTION = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def let_go(target: QWidget, data: QMimeData, place: QPoint) -> bool:
    """Drags something over a widget and lets it go; whether it was taken."""
    enter = QDragEnterEvent(place, ACTION, data, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(place, ACTION, data, LEFT, NONE)
    QApplication.sendEvent(target, move)
    target.repaint()
    drop = QDropEvent(QPointF(place), ACTION, data, LEFT, NONE)
    QApplication.sendEvent(target, drop)
    return enter.isAccepted() and move.isAccepted() and drop.isAccepted()


def row_place(hands: Hands, row: int) -> QPoint:
    list_ = hands.window.sidebar.list
    return list_.visualRect(list_.model().index(row, 0)).center()


def tags(library: Path) -> list[tuple[str, ...]]:
    with Library.open(library, read_only=True) as file:
        return [reads.article(file, row.id).tags for row in reads.article_rows(file, issue=1)]


def test_a_tag_is_let_go_on_one_article(hands: Hands, library: Path) -> None:
    assert let_go(hands.window.sidebar.list.viewport(), carry(TAG, "时政/会议"), row_place(hands, 2))
    hands.settle()
    assert tags(library) == [(), (), ("时政/会议",), ()]
    assert hands.window.toast.text == "已加标签：时政/会议"

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert tags(library) == [(), (), (), ()]


def test_a_tag_is_let_go_on_all_selected_articles_at_once(hands: Hands, library: Path) -> None:
    list_ = hands.window.sidebar.list
    list_.setFocus()
    hands.press(Qt.Key.Key_Down, SHIFT)
    chosen = hands.window.sidebar.selected_articles()
    assert len(chosen) == 2
    assert let_go(list_.viewport(), carry(TAG, "民生"), row_place(hands, 1))
    hands.settle()
    assert tags(library) == [("民生",), ("民生",), (), ()]

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert tags(library) == [(), (), (), ()]


def test_a_row_of_the_inspector_is_dragged_as_its_tag(
    opener: Opener, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(library) as file:
        tagging.tag(file, [1], ["时政/会议"], author="导入")
    hands = opener.open(library)
    hands.window.browsing.open_article(1)
    hands.settle()
    hands.window.inspector.tabs.setCurrentIndex(1)
    carried: list[tuple[str, str]] = []
    monkeypatch.setattr("reader.ui.inspector.tags.drag", lambda _, kind, value, __: carried.append((kind, value)))
    (label,) = [one for one in hands.window.inspector.tags.findChildren(QLabel) if one.text() == "时政 › 会议"]
    row = label.parentWidget()
    QTest.mousePress(row, LEFT, NONE, QPoint(20, 8))
    place = QPointF(120, 8)
    QApplication.sendEvent(row, QMouseEvent(QEvent.Type.MouseMove, place, row.mapToGlobal(place), LEFT, LEFT, NONE))
    assert carried == [(TAG, "时政/会议")]


def test_a_tag_held_over_the_rail_opens_that_screen_and_is_let_go_there(hands: Hands, library: Path) -> None:
    hands.press(Qt.Key.Key_4, ALT)
    assert hands.window.panes.section == "tags"
    button = next(one for one in hands.window.rail.findChildren(RailButton) if one.accessibleName() == "文库")
    data = carry(TAG, "民生")
    QApplication.sendEvent(button, QDragEnterEvent(button.rect().center(), ACTION, data, LEFT, NONE))
    hands.wait(lambda: hands.window.panes.section == "library")
    assert let_go(hands.window.sidebar.list.viewport(), carry(TAG, "民生"), row_place(hands, 0))
    hands.settle()
    assert tags(library)[0] == ("民生",)


def test_a_tag_that_passes_the_rail_opens_nothing(hands: Hands) -> None:
    button = next(one for one in hands.window.rail.findChildren(RailButton) if one.accessibleName() == "标签")
    data = carry(TAG, "民生")
    QApplication.sendEvent(button, QDragEnterEvent(button.rect().center(), ACTION, data, LEFT, NONE))
    QApplication.sendEvent(button, QDragLeaveEvent())
    QTest.qWait(LINGER + 100)
    assert hands.window.panes.section == "library"
    assert not let_go(button, carry(NOTE, "1"), button.rect().center())


def test_what_is_no_tag_is_not_taken_by_the_list(hands: Hands) -> None:
    assert not let_go(hands.window.sidebar.list.viewport(), carry(NOTE, "1"), row_place(hands, 0))


@pytest.fixture
def noted(opener: Opener, library: Path) -> Hands:
    """A window on an article with a note on 云溪市 and a reply to it."""
    with Library.open(library) as file:
        start = reads.article(file, 1).article.text.index("云溪市")
        note = annotating.annotate(file, 1, start, start + 3, "核对", author="周岚")
        annotating.annotate(file, 1, 0, 1, "好", author="陈默", parent=note.created)
    return opener.open(library)


def quotes(hands: Hands) -> list[str]:
    return [one.anchor.quote for one in hands.record().annotations]


def test_a_note_is_let_go_on_a_selection_with_its_replies(noted: Hands) -> None:
    pane, text = noted.window.pane, noted.record().article.text
    pane.select(text.index("环湖大桥由"), text.index("环湖大桥由") + 4)
    place = pane.view.range_boxes(*pane.selection())[0].center().toPoint()
    assert let_go(pane.view.viewport(), carry(NOTE, str(noted.record().annotations[0].id)), place)
    noted.settle()
    assert quotes(noted) == ["环湖大桥", "环湖大桥"]

    noted.press(Qt.Key.Key_Z, CONTROL)
    assert quotes(noted) == ["云溪市", "云溪市"]
    noted.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert quotes(noted) == ["环湖大桥", "环湖大桥"]


def test_a_note_let_go_beside_the_text_stays_where_it_is(noted: Hands) -> None:
    view = noted.window.pane.view
    assert not let_go(view.viewport(), carry(NOTE, "1"), QPoint(2, view.viewport().height() - 2))
    assert quotes(noted) == ["云溪市", "云溪市"]


def test_a_note_is_fastened_to_other_words_by_keys(noted: Hands) -> None:
    noted.window.pane.setFocus()
    noted.press(Qt.Key.Key_F4)
    text = noted.record().article.text
    noted.window.pane.select(text.index("宋怀谷"), text.index("宋怀谷") + 3)
    noted.press(Qt.Key.Key_M, CONTROL | SHIFT)

    assert quotes(noted) == ["宋怀谷", "宋怀谷"]


def test_files_over_the_window_show_where_they_may_be_let_go_and_what_will_happen(
    hands: Hands, page: Path, tmp_path: Path
) -> None:
    other = tmp_path / "副刊.jiaoyue"
    target = hands.window.drop_target

    hands.hover(page, page.with_name("another.txt"))
    assert target.isVisible()
    assert target.geometry() == hands.window.rect()
    assert "2" in target.text
    assert "库.jiaoyue" in target.text
    shade = hands.window.childAt(400, 400)
    assert shade is not target  # parts that take files themselves are reached through it
    assert not target.isAncestorOf(shade)

    hands.drag_away()
    assert not target.isVisible()
    hands.hover(other)
    assert other.name in target.text
    hands.hover(other, page)
    assert other.name in target.text
    hands.drag_away()

    hands.drop(page)
    assert not target.isVisible()
    hands.wait(lambda: not hands.window.importing.running)
    hands.settle()


def test_what_is_no_file_of_this_computer_shows_no_target(hands: Hands) -> None:
    data = QMimeData()
    data.setText("词")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(hands.window, event)

    assert not hands.window.drop_target.isVisible()
