"""Work on the library that takes long: nothing is said at first, then a word, later a way to stop it."""

from __future__ import annotations

import threading

import pytest

from reader.library.file import Library
from reader.model.errors import Cancelled, JiaoyueError
from reader.ui import waiting
from tests.ui.conftest import Hands

ENDLESS = "WITH RECURSIVE count(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM count) SELECT MAX(n) FROM count"


def test_what_is_quick_says_nothing(hands: Hands) -> None:
    hands.window.session.run(lambda library: library.value("SELECT 1"))
    hands.settle()
    assert hands.window.status.work.text() == ""


def test_what_takes_a_while_is_said_until_it_is_over(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    status, over = hands.window.status, threading.Event()
    hands.window.session.run(lambda _: over.wait(30))
    hands.wait(lambda: status.work.text() == "正在读取文库…")
    assert status.cancel.isHidden()

    over.set()
    hands.settle()
    assert status.work.text() == ""


def test_what_takes_long_can_be_stopped_and_the_library_goes_on(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "LONG", 0)
    status, errors = hands.window.status, list[JiaoyueError]()
    hands.window.session.run(lambda library: library.value(ENDLESS), failed=errors.append)
    hands.wait(lambda: not status.cancel.isHidden())
    assert status.work.text().startswith("已用 ")

    status.cancel.click()
    hands.settle()
    assert [type(error) for error in errors] == [Cancelled]
    assert status.cancel.isHidden()
    hands.built.wishes.add_tag("民生")
    hands.settle()
    assert hands.record().tags == ("民生",)


def test_a_stopped_change_is_not_half_there(hands: Hands) -> None:
    def work(library: Library) -> None:
        with library.transaction():
            library.write("UPDATE article SET label = ?", "半")
            library.value(ENDLESS)

    errors = list[JiaoyueError]()
    hands.window.session.run(work, failed=errors.append)
    hands.qtbot.wait(200)
    hands.window.session.interrupt()
    hands.settle()

    assert [type(error) for error in errors] == [Cancelled]
    assert hands.window.browsing.record is not None
    hands.window.browsing.refresh()
    hands.settle()
    assert hands.record().article.label != "半"
