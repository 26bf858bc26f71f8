"""What a screen reader meets: the regions of the map, the text with its names, notes, rows, and what it is told."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.library import reads
from reader.library.commands import annotating, mentioning, tagging
from reader.library.file import Library
from reader.model.mentions import Found
from reader.ui.accessibility import keyboard_focus
from tests.ui.conftest import ALT, CONTROL, Hands, Opener

Role = QAccessible.Role


@pytest.fixture
def worked_on(opener: Opener, library: Path) -> Hands:
    """A window on an article with two names, a note with a reply, and a tag."""
    with Library.open(library) as file:
        text = reads.article(file, 1).article.text
        places = [(text.index(words), len(words), kind) for words, kind in (("林之远", "person"), ("云溪市", "place"))]
        found = [Found(start, start + length, kind) for start, length, kind in places]
        mentioning.suggest(file, 1, found, text=text)
        note = annotating.annotate(file, 1, text.index("云溪市"), text.index("云溪市") + 3, "核对地名", author="周岚")
        annotating.annotate(file, 1, 0, 1, "对的", author="陈默", parent=note.created)
        tagging.tag(file, [1], ["时政/会议"], author="周岚")
    return opener.open(library)


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def children(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    return (one.child(number) for number in range(one.childCount()))


def below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An interface and everything below it."""
    yield one
    for child in children(one):
        yield from below(child)


def marked(text: QAccessibleInterface) -> list[QAccessibleInterface]:
    """The names and notes in a text."""
    return [one for one in children(text) if one.role() in (Role.Link, Role.Note)]


def test_the_regions_of_the_map_are_a_list_that_is_named_and_opens_articles(hands: Hands) -> None:
    page = interface(hands.window.sidebar.pages.map)
    regions = list(children(page))

    assert page.role() == Role.List
    assert [name(one).rpartition("，")[0] for one in regions] == hands.titles()
    assert all(one.role() == Role.ListItem and one.rect().isValid() for one in regions)
    assert [one.state().selected for one in regions] == [1, 0, 0, 0]
    assert page.indexOfChild(regions[2]) == 2
    middle = regions[2].rect().center()
    assert name(page.childAt(middle.x(), middle.y())) == name(regions[2])

    action = regions[2].actionInterface()
    action.doAction(action.actionNames()[0])
    hands.settle()
    assert hands.record().article.headline == "青石小学开设节气种植课"
    assert regions[2].state().selected


def test_the_article_is_a_text_whose_names_and_notes_can_be_gone_to(worked_on: Hands) -> None:
    view = worked_on.window.pane.view
    article = interface(view)
    text = article.textInterface()

    assert name(article) == worked_on.record().article.headline
    assert text.text(0, text.characterCount()).replace("\u2029", "\n") == worked_on.record().article.text
    assert [(one.role(), name(one)) for one in marked(article)] == [
        (Role.Link, "人名 林之远，待确认"),
        (Role.Link, "地名 云溪市，待确认"),
        (Role.Note, "批注：“云溪市”"),
    ]

    action = marked(article)[0].actionInterface()
    action.doAction(action.actionNames()[0])
    start, end = worked_on.window.pane.selection()
    assert worked_on.record().article.text[start:end] == "林之远"
    assert text.cursorPosition() == end

    worked_on.press(Qt.Key.Key_Return, ALT)
    assert name(marked(article)[0]) == "人名 林之远，已确认"


def test_everything_that_a_screen_reader_asks_is_answered(worked_on: Hands) -> None:
    window = worked_on.window
    doors = ("attributesInterface", "editableTextInterface", "selectionInterface", "actionInterface", "relations")
    for widget in (window.pane.view, window.sidebar.pages.map, window.pane.lane, window.toast, window.banner):
        one = interface(widget)
        for part in (one, *children(one)):
            assert part.tableCellInterface() is None
            for door in doors:  # a wrong answer to one of these is an address at which Qt looks
                getattr(part, door)()
            assert part.textInterface() is not None or part.role() != Role.EditableText
            assert all(isinstance(part.text(kind), str) for kind in QAccessible.Text)
            assert part.parent().indexOfChild(part) >= 0


def test_text_beyond_the_basic_plane_is_counted_as_qt_counts(opener: Opener, library: Path) -> None:
    with Library.open(library) as file:
        text = reads.article(file, 1).article.text
        from reader.library.commands import correcting

        start = text.index("林之远")
        correcting.correct(file, 1, start, start, "𠮷𬭚", author="周岚")
        found = [Found(start + 2, start + 5, "person")]
        mentioning.suggest(file, 1, found, text=reads.article(file, 1).article.text)
    hands = opener.open(library)
    article = interface(hands.window.pane.view)

    assert name(marked(article)[0]) == "人名 林之远，待确认"
    marked(article)[0].actionInterface().doAction("Press")
    assert hands.window.pane.selection() == (start + 2, start + 5)


def test_notes_are_a_list_and_say_who_wrote_what_about_which_words(worked_on: Hands) -> None:
    lane = interface(worked_on.window.pane.lane)
    (note,) = children(lane)

    assert lane.role() == Role.List
    assert note.role() == Role.ListItem
    assert all(words in name(note) for words in ("周岚", "云溪市", "核对地名", "陈默", "对的"))
    note.actionInterface().doAction("Press")
    assert worked_on.window.pane.notes.active is not None


def test_an_article_row_says_title_status_length_and_notes(worked_on: Hands) -> None:
    rows = interface(worked_on.window.sidebar.list)
    said = [name(one) for one in below(rows)]

    row = worked_on.window.sidebar.articles.rows[0]
    assert f"{row.title}，未读，{row.characters:,} 字，1 条批注" in said


def test_chips_and_the_legend_are_buttons_with_their_state(worked_on: Hands) -> None:
    pane = interface(worked_on.window.pane)
    said = {name(one): one.role() for one in below(pane)}

    assert said["标签 时政 › 会议"] == Role.Button
    assert said["人名：1 处，显示"] == Role.CheckBox


def test_a_save_and_an_error_are_said(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, bool]] = []

    def listen(event: object) -> None:
        if hasattr(event, "politeness"):
            polite = event.politeness() == QAccessible.AnnouncementPoliteness.Polite
            said.append((event.message(), polite))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.window.banner.say("文库已写满。")

    assert said == [("已标为已校", True), ("文库已写满。", False)]


def test_interfaces_go_with_their_window(opener: Opener, library: Path) -> None:
    for _ in range(3):
        hands = opener.open(library)
        parts = list(children(interface(hands.window.sidebar.pages.map)))
        ids = [QAccessible.uniqueId(one) for one in parts]
        opener.close(hands)
        del hands
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        assert [QAccessible.accessibleInterface(id_) for id_ in ids] == [None] * 4


def test_nothing_of_an_interface_is_known_after_its_window(opener: Opener, library: Path) -> None:
    """What PySide knows at an address that Qt has given to another widget crashes at that widget's end."""
    hands = opener.open(library)
    for widget in (hands.window.pane.view, hands.window.sidebar.pages.map):
        for part in below(interface(widget)):
            part.text(QAccessible.Text.Name)
    del widget, part
    opener.close(hands)
    del hands
    gc.collect()
    known = [one for one in shiboken6.getAllValidWrappers() if isinstance(one, QAccessibleInterface)]
    assert known == []


def test_a_ring_is_drawn_for_the_keyboard_and_not_for_the_pointer(hands: Hands) -> None:
    window, handle = hands.window, hands.window.windowHandle()
    window.sidebar.list.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    reached = hands.focus()
    assert keyboard_focus(reached)

    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert not keyboard_focus(reached)
    assert keyboard_focus(hands.focus())

    list_ = window.sidebar.list
    place = list_.mapTo(window, list_.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert list_.hasFocus()
    assert not keyboard_focus(list_)
    QTest.keyClick(handle, Qt.Key.Key_Down)
    assert keyboard_focus(list_)
