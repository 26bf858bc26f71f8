"""Nothing a person does with a key takes the window longer than the watchdog allows.

What is measured is the time that the window's own thread computes from the key to the last event that follows, so a
busy machine is not blamed on the window; the best of a few goes counts, since a real hold comes back every time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.arrivals import Arrival, Complaint
from reader.library.commands import tagging, vocabulary
from reader.library.file import Library
from reader.ui.building import complete
from reader.ui.importscreen.panel import ROWS, ImportPanel
from reader.ui.importscreen.row import PageRow
from reader.ui.look import apply_look
from reader.ui.sections import IMPORT
from reader.ui.settings.preferences import Preferences
from reader.ui.watchdog import LIMIT
from reader.ui.window import MainWindow
from tests.ui.conftest import ALT, CONTROL, SHIFT, Hands

GOES = 3
"""How often each step is done; the first pays for what is loaded once, others for what else the machine does."""

Keys = tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]

NONE = Qt.KeyboardModifier.NoModifier
STEPS: dict[str, Keys] = {
    "next article, and back": ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Up, ALT)),
    "filter the list": ((Qt.Key.Key_L, CONTROL | SHIFT), (Qt.Key.Key_A, NONE), (Qt.Key.Key_Escape, NONE)),
    "open and leave the palette": ((Qt.Key.Key_K, CONTROL), (Qt.Key.Key_Escape, NONE)),
    "mark as proofread": ((Qt.Key.Key_Return, CONTROL),),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_key_does_not_hold_the_window(hands: Hands, step: str) -> None:
    goes = [[computed(partial(hands.press, *key)) for key in STEPS[step]] for _ in range(GOES)]

    assert max(min(times) for times in zip(*goes, strict=True)) < LIMIT


def test_no_step_of_the_start_holds_the_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    goes = [start(qapp, qtbot, Preferences(tmp_path / "settings.json")) for _ in range(GOES)]

    assert len(goes[0]) > 1
    assert max(min(times) for times in zip(*goes, strict=True)) < LIMIT


def start(app: QApplication, qtbot: QtBot, preferences: Preferences) -> list[float]:
    """Seconds that each step takes from a bare window on the screen to the whole one."""
    apply_look(app, preferences)
    window = MainWindow(preferences)
    with qtbot.waitExposed(window):
        window.show()
    steps, times = complete(app, window), []
    while not window.furnished or not window.updatesEnabled():
        times.append(computed(partial(next, steps, None)))
        app.processEvents()
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return times


def test_the_measure_sees_a_hold() -> None:
    def dawdle() -> None:
        until = time.thread_time() + 2 * LIMIT
        while time.thread_time() < until:
            pass

    assert computed(dawdle) > LIMIT


def computed(step: Callable[[], None]) -> float:
    """Seconds that this thread computes for a step and everything it leads to."""
    began = time.thread_time()
    step()
    return time.thread_time() - began


def test_a_letter_in_a_large_vocabulary_does_not_hold_the_window(hands: Hands) -> None:
    """What letters find among thousands of terms is looked for beside the window."""
    stems = [chr(0x4E00 + 37 * number) + chr(0x5E00 + 11 * number) for number in range(40)]
    paths = [f"{stem}/{chr(0x6200 + other)}{stem[0]}" for stem in stems for other in range(40)]
    hands.window.session.command(lambda library: tagging.tag(library, [1], paths[:1], author="周岚"))
    hands.window.session.run(lambda library: _make(library, paths))
    hands.press(Qt.Key.Key_4, ALT)
    hands.settle()
    tree = hands.window.tag_desk.tree
    tree.field.setFocus()
    assert "1" in tree.foot.text()

    times = []
    for _ in range(GOES):
        times.append(computed(partial(QTest.keyClick, tree.field, Qt.Key.Key_Y)))
        hands.settle()
        tops = [tree.model.index(row, 0) for row in range(tree.model.rowCount())]
        assert 0 < sum(map(tree.model.rowCount, tops)) < len(paths), "and what was found is shown all the same"
        hands.press(Qt.Key.Key_Backspace)
    assert min(times) < LIMIT / 5


def _make(library: Library, paths: list[str]) -> None:
    for path in paths:
        vocabulary.create(library, path, author="周岚")


def test_a_long_list_of_an_import_does_not_hold_the_window(hands: Hands) -> None:
    """A night that brought nothing but trouble is listed in the morning, row by row."""
    work, panel = hands.window.importing, hands.window.import_panel
    hands.window.show_section(IMPORT)
    hands.settle()
    night = [Arrival(f"/报/{number:02}.pdf", 1, 1, 0, (Complaint("无法读取。"),)) for number in range(ROWS)]

    times = []
    for _ in range(GOES):
        times.append(computed(partial(work.recall, night)))
        hands.wait(lambda: len(rows_of(panel)) == ROWS)
        work.clear()
        hands.wait(lambda: not rows_of(panel))
    assert min(times) < LIMIT / 2


def rows_of(panel: ImportPanel) -> list[PageRow]:
    """The rows that are listed."""
    return [row for row in panel.findChildren(PageRow) if not row.isHidden()]
