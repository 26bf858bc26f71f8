"""A library that takes nothing for a while: work goes on, nothing is lost, and a person is told what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from reader.library import file, reads
from reader.library.file import Library
from reader.model.article import Status
from tests.ui.conftest import CONTROL, SHIFT, Hands, Opener


@pytest.fixture(autouse=True)
def _no_question() -> Iterator[None]:
    """Closing at the end of a test asks nobody."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QMessageBox, "exec", lambda box: press(box, "不保存"))
        yield


def press(box: QMessageBox, words: str) -> int:
    """Presses a button of a message."""
    next(one for one in box.buttons() if words in one.text()).click()
    return 0


@pytest.fixture
def held(library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], sqlite3.Connection]]:
    """Lets another program hold the library from when it is called, until it rolls back."""
    monkeypatch.setattr(file, "BUSY_SECONDS", 0.05)
    others: list[sqlite3.Connection] = []

    def hold() -> sqlite3.Connection:
        other = sqlite3.connect(library)
        other.execute("BEGIN IMMEDIATE")
        others.append(other)
        return other

    yield hold
    for other in others:
        other.close()


@pytest.fixture
def stuck(hands: Hands, held: Callable[[], sqlite3.Connection]) -> tuple[Hands, sqlite3.Connection]:
    """A window with two changes that the library did not take."""
    other = held()
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.built.wishes.add_tag("时政/会议")
    hands.settle()
    return hands, other


def test_work_goes_on_in_memory_and_reaches_the_library_when_it_is_tried_again(
    stuck: tuple[Hands, sqlite3.Connection], library: Path
) -> None:
    hands, other = stuck
    window = hands.window
    assert window.sidebar.articles.rows[0].status is Status.PROOFED
    assert hands.record().tags == ("时政/会议",)
    assert window.status.saving.text() == "2 处修改尚未保存：文库正被其他程序使用"
    assert window.actions_["file.retry"].isEnabled()
    with Library.open(library, read_only=True) as untouched:
        assert reads.article(untouched, 1).status is Status.UNREAD

    hands.press(Qt.Key.Key_S, CONTROL)
    assert window.session.unsaved == 2
    assert "未能保存" in window.toast.text

    other.rollback()
    hands.press(Qt.Key.Key_S, CONTROL)
    assert window.session.unsaved == 0
    assert window.status.saving.text().startswith("已自动保存")
    with Library.open(library, read_only=True) as saved:
        assert reads.article(saved, 1).status is Status.PROOFED
        assert reads.article(saved, 2).tags == ("时政/会议",)


def test_undo_works_on_what_is_not_saved_yet(stuck: tuple[Hands, sqlite3.Connection], library: Path) -> None:
    hands, other = stuck
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.record().tags == ()

    other.rollback()
    hands.window.actions_["file.retry"].trigger()
    hands.settle()
    with Library.open(library, read_only=True) as saved:
        assert reads.article(saved, 2).tags == ()
        assert reads.article(saved, 1).status is Status.PROOFED


def test_it_is_saved_under_another_name_and_work_goes_on_there(
    stuck: tuple[Hands, sqlite3.Connection], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, _ = stuck
    path = tmp_path / "另存.jiaoyue"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    hands.press(Qt.Key.Key_S, CONTROL | SHIFT)

    assert hands.window.session.current is not None
    assert hands.window.session.current.path == path
    assert hands.window.session.unsaved == 0
    assert hands.record().tags == ("时政/会议",)
    with Library.open(path, read_only=True) as saved:
        assert reads.article(saved, 1).status is Status.PROOFED


@pytest.mark.parametrize(("button", "closed"), [("取消", False), ("重试", False), ("不保存", True)])
def test_closing_asks_what_shall_become_of_it(
    stuck: tuple[Hands, sqlite3.Connection], monkeypatch: pytest.MonkeyPatch, button: str, closed: bool
) -> None:
    hands, other = stuck

    monkeypatch.setattr(QMessageBox, "exec", lambda box: press(box, button))
    assert hands.window.close() is closed
    assert hands.window.isVisible() is not closed
    if not closed:
        other.rollback()
        hands.press(Qt.Key.Key_S, CONTROL)


def test_a_library_that_another_program_writes_is_opened_for_reading(
    opener: Opener, library: Path, held: Callable[[], sqlite3.Connection]
) -> None:
    other = held()
    hands = opener.open(library)
    window = hands.window
    assert len(hands.titles()) == 4
    assert window.status.saving.text() == "文库只读"
    assert "正由其他程序写入" in window.banner.text
    assert not window.actions_["article.proofed"].isEnabled()

    other.rollback()
    window.banner.findChild(QPushButton).click()
    hands.settle()
    assert not window.banner.isVisible()
    assert window.actions_["article.proofed"].isEnabled()
