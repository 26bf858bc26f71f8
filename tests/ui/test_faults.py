"""A slot or a thread of the window fails: the window stays, a sentence is shown once, the log has the stack."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader import crash, log
from reader.ui import faults
from tests.ui.conftest import Hands

HEADLINE = "渡口老街修好了"


def fall() -> None:
    raise RuntimeError(HEADLINE)


def test_a_slot_that_fails_is_shown_once_and_the_window_lives_on(qtbot: QtBot) -> None:
    shown: list[crash.Fault] = []
    button = QPushButton("按")
    qtbot.addWidget(button)
    button.clicked.connect(fall)
    with log.kept(), faults.shown(shown.append):
        button.click()
        button.click()
        qtbot.waitUntil(lambda: len(shown) > 0)

    assert [str(fault.facts["what"]) for fault in shown] == ["RuntimeError"]
    assert "in fall" in log.path().read_text(encoding="utf-8")
    assert "渡口" not in log.path().read_text(encoding="utf-8")
    assert button.isEnabled()


def test_a_fault_in_another_thread_is_shown_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    where: list[QThread] = []
    with log.kept(), faults.shown(lambda fault: where.append(QThread.currentThread())):
        thread = threading.Thread(target=fall)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(where))

    assert where == [QTimer().thread()]


def test_what_qt_says_is_logged(qtbot: QtBot) -> None:
    with log.kept(), faults.shown(lambda fault: None):
        qWarning("a pixmap is null")

    assert "qt.default: a pixmap is null" in log.path().read_text(encoding="utf-8")


def test_without_a_log_there_is_none_to_open(qtbot: QtBot) -> None:
    assert not faults.open_log()


def test_the_window_offers_the_log(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    monkeypatch.setattr(faults, "open_log", lambda: not opened.append(True))
    try:
        fall()
    except RuntimeError as error:
        hands.built.wishes.tell(crash.fault_of(error))

    assert "RuntimeError" in hands.window.banner.text
    hands.window.banner.findChild(QPushButton).click()
    assert opened == [True]
