"""The program from its start to its end: the window comes at once, becomes whole, opens what it was given, and goes."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui.app import main
from reader.ui.window import MainWindow
from tests.ui.conftest import PATIENCE

Act = Callable[[MainWindow], bool]


class Sitting:
    """Runs the program; `act` is done again and again with its window until it says True, then the window is closed."""

    def __init__(self, app: QApplication, act: Act) -> None:
        self._app, self._act = app, act
        self._until = time.monotonic() + PATIENCE / 1000
        self.done = False

    def run(self, *paths: Path) -> int:
        QTimer.singleShot(0, self._look)
        status = main(paths)
        for window in self._windows():
            window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # the last window asked for the end too: left in the queue, it would end every event loop that comes after
        self._app.removePostedEvents(self._app, QEvent.Type.Quit.value)
        return status

    def _windows(self) -> list[MainWindow]:
        return [one for one in self._app.topLevelWidgets() if isinstance(one, MainWindow)]

    def _look(self) -> None:
        shown = [window for window in self._windows() if window.isVisible()]
        self.done = any(map(self._act, shown))
        if self.done or time.monotonic() > self._until:
            for window in shown:
                window.close()
            self._app.quit()
        else:
            QTimer.singleShot(10, self._look)


def test_threads_take_short_turns_while_there_is_a_window(qapp: QApplication, library: Path) -> None:
    before, turns = sys.getswitchinterval(), []

    def act(_window: MainWindow) -> bool:
        turns.append(sys.getswitchinterval())
        return True

    Sitting(qapp, act).run(library)
    assert max(turns) <= 0.001
    assert sys.getswitchinterval() == before


def test_a_library_is_open_soon_after_the_start_and_the_end_leaves_one_file(qapp: QApplication, library: Path) -> None:
    def act(window: MainWindow) -> bool:
        return window.furnished and window.browsing.record is not None

    sitting = Sitting(qapp, act)
    assert sitting.run(library) == 0
    assert sitting.done
    assert [one.name for one in library.parent.glob("库.jiaoyue*")] == ["库.jiaoyue"]


def test_a_window_that_is_closed_before_it_is_whole_ends_the_program(qapp: QApplication, library: Path) -> None:
    whole: list[bool] = []

    def act(window: MainWindow) -> bool:
        whole.append(window.furnished)
        return True

    assert Sitting(qapp, act).run(library) == 0
    assert whole[:1] == [False]


def test_what_cannot_be_opened_is_named_and_the_window_stays(qapp: QApplication, tmp_path: Path) -> None:
    strange = tmp_path / "不是.jiaoyue"
    strange.write_text("no library", encoding="utf-8")
    told: list[str] = []

    def act(window: MainWindow) -> bool:
        if window.furnished and window.banner.isVisible():
            told.append(window.banner.text)
        return bool(told)

    assert Sitting(qapp, act).run(strange) == 0
    assert "不是.jiaoyue" in told[0]


def test_a_fault_in_the_running_program_is_told_in_its_window(qapp: QApplication, library: Path) -> None:
    told: list[str] = []
    thrown: list[bool] = []

    def fail() -> None:
        raise RuntimeError

    def act(window: MainWindow) -> bool:
        if window.furnished and window.browsing.record is not None and not thrown:
            thrown.append(True)
            QTimer.singleShot(0, fail)
        if thrown and window.banner.isVisible():
            told.append(window.banner.text)
        return bool(told)

    assert Sitting(qapp, act).run(library) == 0
    assert "RuntimeError" in told[0]
