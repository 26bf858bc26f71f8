"""What every test starts from: no display, a home of its own; and what a test of the window must not leave behind.

Warnings of Python and of Qt fail a test by the settings in ``pyproject.toml``.
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONUTF8"] = "1"

HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "APPDATA": "data",
    "LOCALAPPDATA": "data",
}
"""Where programs look for a person's files, by variable; caches stay shared, fontconfig's among them."""

PATIENCE = 5.0
"""Seconds a thread may take to end after the test that started it."""

# Machines that test are shared and slow at times; how long an example takes says nothing there.
settings.register_profile("jiaoyue", deadline=None, print_blob=True)
settings.register_profile("thorough", settings.get_profile("jiaoyue"), max_examples=2000, stateful_step_count=80)
settings.load_profile("jiaoyue")  # the other one by: pytest --hypothesis-profile thorough


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, recent libraries and logs are written below a folder of this test alone, in child processes too."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_CACHE_HOME", os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache")))
    for name, part in HOMES.items():
        monkeypatch.setenv(name, str(home / part))


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the window that leaves a thread, a timer or a window behind."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    application: QApplication = request.getfixturevalue("qapp")
    before = set(threading.enumerate())
    yield
    found = leftovers(application, before)
    assert not found, f"left behind: {', '.join(found)}"


@pytest.fixture
def checkout() -> Path:
    """The top folder of the project."""
    return Path(__file__).resolve().parents[1]


def leftovers(application: QApplication, before: set[threading.Thread]) -> list[str]:
    """Name what runs or shows once the event loop has had its turn, beside the threads there were before."""
    from PySide6.QtCore import QEvent, QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    found = [f"thread {thread.name}" for thread in set(threading.enumerate()) - before if not _ends(thread)]
    if not QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)):
        found.append("work in the global thread pool")
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    alive = [one for one in gc.get_objects() if isinstance(one, QTimer | QThread) and isValid(one)]
    found += [f"timer every {one.interval()} ms" for one in alive if isinstance(one, QTimer) and one.isActive()]
    found += [f"thread {one!r}" for one in alive if isinstance(one, QThread) and one.isRunning() and not _is_main(one)]
    return found + [f"window {widget!r}" for widget in application.topLevelWidgets() if widget.isVisible()]


def _ends(thread: threading.Thread) -> bool:
    thread.join(PATIENCE)
    return not thread.is_alive()


def _is_main(thread: object) -> bool:
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance()
    return application is not None and thread == application.thread()
