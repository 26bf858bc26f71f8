"""Whoever holds the window for more than 50 ms is named with the place where it was; what is quick is not."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.ui.watchdog import Hold, Watchdog


def hold_the_window() -> None:
    time.sleep(0.3)


def test_what_holds_the_window_is_named_once_with_its_stack(qtbot: QtBot) -> None:
    holds: list[Hold] = []
    watchdog = Watchdog(holds.append)
    QTimer.singleShot(0, hold_the_window)
    qtbot.waitUntil(lambda: bool(holds))
    qtbot.wait(50)
    watchdog.close()

    assert [hold for hold in holds if "hold_the_window" in hold.stack] == holds[:1]
    assert holds[0].seconds > 0.05


def test_a_window_that_waits_for_a_person_is_not_held(qtbot: QtBot) -> None:
    holds: list[Hold] = []
    watchdog = Watchdog(holds.append)
    qtbot.wait(300)
    watchdog.close()

    assert holds == []
