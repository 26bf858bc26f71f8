"""Menus on the lists of articles and names, and the menu bar by Alt alone or F10."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QStatusTipEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView

from reader.library import reads
from reader.library.commands import correcting, mentioning
from reader.library.file import Library
from reader.model.article import Status
from reader.model.mentions import Found, MentionState
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands, Opener
from tests.unit.library.placed import placed_town

ODD = "𠮷𬭚"
"""Two characters beyond the basic plane, which Qt counts twice."""


def menu_on(hands: Hands, view: QTableView, place: QPoint) -> QMenu:
    """Asks for the menu of a list at a place."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = [one for one in hands.window.findChildren(QMenu) if one.isVisible()]
    return menu


def test_the_menu_of_the_articles_sets_a_status_and_tags(hands: Hands) -> None:
    list_ = hands.window.sidebar.list
    hands.click_row(list_, 1)
    menu = menu_on(hands, list_, list_.visualRect(list_.currentIndex()).center())
    assert [one.objectName() for one in menu.actions() if not one.isSeparator()][-1] == "article.tag"
    next(one for one in menu.actions() if one.objectName() == "article.approved").trigger()
    menu.close()
    hands.settle()

    assert hands.window.sidebar.articles.rows[1].status is Status.APPROVED


@pytest.fixture
def odd(opener: Opener, library: Path) -> Hands:
    """A window on a text with rare characters before and in a suggested name."""
    with Library.open(library) as file:
        text = reads.article(file, 1).article.text
        start = text.index("林之远")
        correcting.correct(file, 1, start, start + 3, f"{ODD}林{ODD}远", author="周岚")
        text = reads.article(file, 1).article.text
        mentioning.suggest(file, 1, [Found(start + 2, start + 4, "person")], text=text)
    return opener.open(library)


def standing(hands: Hands) -> list[tuple[str, str]]:
    kept = [one for one in hands.record().mentions if one.state is MentionState.CONFIRMED]
    return [(one.anchor.quote, one.type) for one in kept]


def test_a_name_of_rare_characters_is_extended_shortened_and_retyped_by_keys(odd: Hands) -> None:
    pane = odd.window.pane
    pane.setFocus()
    odd.press(Qt.Key.Key_J, CONTROL)
    assert pane.view.textCursor().selectedText() == "林𠮷"
    odd.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert standing(odd) == [("林𠮷𬭚", "person")]
    odd.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert standing(odd) == [("𬭚林𠮷𬭚", "person")]
    odd.press(Qt.Key.Key_Down, ALT | SHIFT)
    odd.press(Qt.Key.Key_Left, ALT | SHIFT)
    odd.press(Qt.Key.Key_I, CONTROL)
    odd.press(Qt.Key.Key_2)
    assert standing(odd) == [("林𠮷", "place")]
    assert pane.view.textCursor().selectedText() == "林𠮷"


def test_rare_characters_are_made_a_name_by_selection_and_confirmed_ones_are_passed_over(odd: Hands) -> None:
    text = odd.record().article.text
    odd.window.pane.setFocus()
    odd.window.pane.select(text.index(ODD), text.index(ODD) + 2)
    odd.press(Qt.Key.Key_I, CONTROL)
    odd.press(Qt.Key.Key_1)
    assert (ODD, "person") in standing(odd)

    odd.press(Qt.Key.Key_J, CONTROL)
    assert odd.window.pane.view.textCursor().selectedText() == "林𠮷"
    odd.press(Qt.Key.Key_J, CONTROL | SHIFT)
    assert odd.window.pane.view.textCursor().selectedText() == "林𠮷"


def test_the_menu_of_the_names_is_about_the_name_in_the_row(odd: Hands) -> None:
    odd.window.inspector.tabs.setCurrentIndex(2)
    names = odd.window.inspector.names.list
    names.setCurrentIndex(names.model().index(0, 0))
    menu = menu_on(odd, names, names.visualRect(names.currentIndex()).center())
    next(one for one in menu.actions() if one.objectName() == "name.organisation").trigger()
    menu.close()
    odd.settle()

    assert standing(odd) == [("林𠮷", "organisation")]


def test_the_menu_of_the_text_decides_on_names(hands: Hands) -> None:
    ids = {action.objectName() for action in hands.window.pane._menu_actions if action is not None}
    assert {"name.confirm", "name.reject", "name.extend", "name.shrink", "name.person", "article.move_note"} <= ids


def test_alt_alone_shows_the_menu_bar_and_alt_with_a_key_does_not(hands: Hands) -> None:
    bar, handle = hands.window.menuBar(), hands.window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
    QTest.keyClick(handle, Qt.Key.Key_Down, ALT)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    hands.settle()
    assert not bar.isVisible()

    QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert bar.isVisible()
    assert bar.actions()[0].text().startswith("文件")
    QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert not bar.isVisible()
    hands.press(Qt.Key.Key_F10)
    assert bar.isVisible()


def test_what_an_action_does_is_told_beside_what_the_bar_says_anyway(hands: Hands) -> None:
    status = hands.window.status
    QApplication.sendEvent(hands.window, QStatusTipEvent("把选中的文字标为人名"))
    assert status.hints.text() == "把选中的文字标为人名"
    assert status.saving.isVisible()
    assert status.place.isVisible()
    QApplication.sendEvent(hands.window, QStatusTipEvent(""))
    assert status.hints.isHidden()


def test_the_menu_of_a_region_says_what_it_is_and_gives_it_to_another_article(opener: Opener, tmp_path: Path) -> None:
    hands = opener.open(placed_town(tmp_path))
    hands.press(Qt.Key.Key_3, CONTROL)
    hands.settle()
    made = hands.built.handling.review.reviewing
    canvas, board = made.screen.canvas, made.board
    region = next(
        one for one in board.review.regions if one.role == "body" and one.article == board.review.pieces[0].id
    )
    made.choose(region.id, region.article)

    def asked() -> QMenu:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), canvas.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(canvas, event)
        (menu,) = [one for one in made.screen.findChildren(QMenu) if one.isVisible() and not one.title()]
        return menu

    menu = asked()
    kinds, homes = (one.menu() for one in menu.actions()[:2])
    assert [one.text() for one in kinds.actions() if one.isChecked()] == ["正文"]
    next(one for one in kinds.actions() if one.text() == "小标题").trigger()
    menu.close()
    hands.settle()
    assert made.board.regions[region.id].role == "crosshead"

    menu = asked()
    homes = menu.actions()[1].menu()
    homes.actions()[1].trigger()
    menu.close()
    hands.settle()
    assert made.board.regions[region.id].article == board.review.pieces[1].id
    for _ in range(2):
        hands.window.actions_["edit.undo"].trigger()
        hands.settle()
    assert made.board.regions[region.id] == region
