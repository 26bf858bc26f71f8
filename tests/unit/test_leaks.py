"""A test of the window that leaves something running behind is found out; one that cleans up is not."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TESTS = """
import threading
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QLabel

kept = []

def test_leaves_a_timer(qapp):
    timer = QTimer(interval=60_000)
    timer.start()
    kept.append(timer)

def test_stops_its_timer(qapp):
    kept.pop().stop()

def test_leaves_a_window(qapp):
    kept.append(QLabel("字"))
    kept[0].show()

def test_closes_its_window(qtbot):
    kept.pop().close()
    label = QLabel("字")
    qtbot.addWidget(label)
    label.show()

def test_leaves_a_thread(qapp):
    kept.append(threading.Event())
    threading.Thread(target=kept[0].wait, daemon=True, name="reading").start()

def test_ends_its_thread(qapp):
    kept.pop().set()

def test_makes_qt_complain(qapp):
    qWarning("the layout is broken")

def test_shows_no_window():
    threading.Event()
"""


def test_a_test_that_leaves_something_behind_fails(pytester: pytest.Pytester, checkout: Path) -> None:
    pytester.makeconftest((checkout / "tests" / "conftest.py").read_text(encoding="utf-8") + "\nPATIENCE = 0.2\n")
    pytester.makepyprojecttoml((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    pytester.makepyfile(test_window=TESTS)

    ran = pytester.runpytest_subprocess("test_window.py")

    ran.assert_outcomes(passed=7, failed=1, errors=3)
    ran.stdout.fnmatch_lines_random(
        ["*left behind: timer every 60000 ms*", "*left behind: window *QLabel*", "*left behind: thread reading*"]
    )
    ran.stdout.fnmatch_lines(["FAILED test_window.py::test_makes_qt_complain*"])
