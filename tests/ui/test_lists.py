"""The list of articles as a person orders it, and where one is when the list is out of sight."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt

from reader.ui import theme
from tests.ui.conftest import Hands, Opener


def test_long_articles_come_first_and_it_stays_so_after_a_restart(opener: Opener, library: Path) -> None:
    hands = opener.open(library)
    printed = hands.titles()
    chosen = hands.record().id

    hands.window.actions_["view.order_length"].trigger()

    rows = hands.window.sidebar.articles.rows
    assert [row.characters for row in rows] == sorted((row.characters for row in rows), reverse=True)
    assert hands.window.sidebar.chosen_article() == chosen
    opener.close(hands)

    again = opener.open(library)
    assert [row.id for row in again.window.sidebar.articles.rows] == [row.id for row in rows]
    again.window.actions_["view.order_printed"].trigger()
    assert again.titles() == printed


def test_a_narrow_window_says_which_article_of_the_page_it_is_and_leads_to_others(
    opener: Opener, library: Path
) -> None:
    hands = opener.open(library, size=(960, 640))
    lead = hands.window.whereabouts
    assert lead.isVisible()
    assert f"1/{len(hands.titles())}" in lead.text()

    lead.click()
    hands.settle()

    assert hands.built.handling.palette.isVisible()
    hands.press(Qt.Key.Key_Escape)


def test_the_status_bar_says_where_the_caret_stands(hands: Hands) -> None:
    text = hands.record().article.text
    start = text.index("\n") + 3

    hands.window.pane.select(start, start + 1)
    hands.settle()

    assert [part for part in hands.window.status.caret.text() if part.isdigit()] == ["2", "4"]


def test_an_article_that_is_late_is_waited_for_and_one_in_time_is_just_shown(hands: Hands) -> None:
    pane, go_on = hands.window.pane, Event()
    first = hands.record().id

    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert hands.record().id != first
    assert not pane.waiting.isVisible()

    hands.window.session.run(lambda _library: go_on.wait(), lambda _: None)
    hands.window.browsing.open_article(first)
    hands.wait(pane.waiting.isVisible)
    go_on.set()
    hands.settle()
    assert hands.record().id == first
    assert pane.view.isVisible()
    assert not pane.waiting.isVisible()


def test_the_bar_below_the_map_says_how_far_the_page_is(hands: Hands) -> None:
    shares = hands.window.sidebar.pages.shares
    count = len(hands.titles())
    assert shares.accessibleDescription() == f"未读 {count}"

    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert shares.accessibleDescription() == f"已校 1  未读 {count - 1}"
    assert shares.grab().toImage().pixelColor(1, shares.height() // 2) == theme.current().colour("status.proofed")
