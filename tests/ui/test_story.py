"""The story of an editor: import a page, read, tag, note, correct, undo, redo, quit, start again: all is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from reader.model.mentions import MentionState
from tests.ui.conftest import CONTROL, SHIFT, Hands, Opener

NOTE = "与样报核对过。"


def select(hands: Hands, words: str) -> tuple[int, int]:
    """Puts the caret before some words by the keyboard and selects them with Shift and the arrow."""
    text = hands.record().article.text
    start = text.index(words)
    hands.window.pane.setFocus()
    hands.window.pane.select(start, start)
    for _ in words:
        hands.press(Qt.Key.Key_Right, SHIFT)
    assert hands.window.pane.selection() == (start, start + len(words))
    return start, start + len(words)


def import_page(hands: Hands, page: Path) -> None:
    hands.drop(page)
    hands.wait(lambda: not hands.window.importing.running and hands.window.browsing.record is not None)
    hands.settle()
    hands.click(hands.window.import_screen.read, hands.window.import_screen.read.rect().center())
    hands.wait(lambda: bool(hands.record().mentions))
    hands.settle()


def test_all_that_is_done_to_a_page_is_there_after_a_restart(opener: Opener, page: Path) -> None:
    hands = opener.open()
    window = hands.window
    assert window.welcome.isVisible()

    import_page(hands, page)
    assert len(hands.titles()) == 4
    first = hands.record()
    assert first.article.headline == "环湖大桥今日建成通车"
    assert {"林之远", "贺小满"} <= {mention.anchor.quote for mention in first.mentions}

    hands.click_row(window.sidebar.list, 1)
    assert hands.record().article.headline == "老茶厂里读书声"
    hands.click_row(window.sidebar.list, 0)

    hands.press(Qt.Key.Key_T, CONTROL)
    assert window.tag_palette.isVisible()
    hands.type("民生/道路")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    assert hands.record().tags == ("民生/道路",)

    start, end = select(hands, "环湖大桥正式通车")
    hands.press(Qt.Key.Key_M, CONTROL)
    hands.type(NOTE)
    hands.press(Qt.Key.Key_Return, CONTROL)
    noted = hands.record().annotations[0]
    assert (noted.anchor.start, noted.anchor.end, noted.note, noted.author) == (start, end, NOTE, "周岚")

    select(hands, "六分钟")
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("七分钟")
    hands.press(Qt.Key.Key_Return)
    assert "只需七分钟" in hands.record().article.text

    hands.press(Qt.Key.Key_Z, CONTROL)
    assert "只需六分钟" in hands.record().article.text
    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert "只需七分钟" in hands.record().article.text
    before = hands.record()
    opener.close(hands)

    again = opener.open()
    after = again.record()
    assert after == before
    assert again.titles()[0] == "环湖大桥今日建成通车"
    assert [note.note for note in after.annotations] == [NOTE]
    assert any(mention.state is MentionState.SUGGESTED for mention in after.mentions)

    again.press(Qt.Key.Key_Z, CONTROL)
    assert "只需六分钟" in again.record().article.text
    again.press(Qt.Key.Key_Z, CONTROL)
    assert again.record().annotations == ()
