"""Starts the window: a bare one first, which is painted at once, then its parts, then what it was asked to open.

Nothing heavy is imported before the first paint; libraries, names and pinyin are loaded on other threads or in other
processes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader import crash, settings
from reader.ui import faults
from reader.ui.collecting import Collecting
from reader.ui.look import apply_look
from reader.ui.settings.preferences import Preferences
from reader.ui.window import MainWindow

if TYPE_CHECKING:
    from reader.ui.building import Built
    from reader.ui.watchdog import Watchdog

NAME = "Jiaoyue"

TURN = 0.0005
"""Seconds for which another thread may keep Python to itself.

The window's thread lays it down and waits for it again many times while it paints: at Python's own 5 ms, a picture
that takes 12 ms took 60 while pages were being stored.
"""


def main(paths: Sequence[Path] = (), sample: bool = False) -> int:
    """Opens the window with libraries or files to import, and runs until it is closed; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(NAME)
    app.setDesktopFileName("jiaoyue")
    preferences = Preferences(settings.path())
    apply_look(app, preferences)
    collecting, turn = Collecting(app), sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    start = _Start(app, MainWindow(preferences), paths, sample)
    start.ended.connect(collecting.spare_what_stands)
    with faults.shown(start.tell):
        start.window.show()
        try:
            return app.exec()
        finally:
            start.end()
            collecting.close()
            sys.setswitchinterval(turn)


class _Start(QObject):
    """Makes the window whole once its first paint is over, step by step; its parts are loaded on another thread.

    Emits `ended()` when the window is whole.
    """

    ended = Signal()
    _loaded = Signal()

    def __init__(self, app: QApplication, window: MainWindow, paths: Sequence[Path], sample: bool) -> None:
        super().__init__()
        self.window = window
        self._app, self._paths, self._sample = app, paths, sample
        self._steps: Iterator[None] = iter(())
        self._built: Built | None = None
        self._watchdog: Watchdog | None = None
        self._loading = Thread(target=self._load, name="loading")
        self._later = Thread(target=_load_review, name="loading-later")
        self._loaded.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self._loading.start, Qt.ConnectionType.QueuedConnection)

    def tell(self, fault: crash.Fault) -> None:
        """Says what went wrong, as soon as there is something to say it with."""
        if self._built is not None:
            self._built.wishes.tell(fault)

    def end(self) -> None:
        """Stops what works beside the event loop."""
        for thread in (self._loading, self._later):
            if thread.ident is not None:
                thread.join()
        if self._watchdog is not None:
            self._watchdog.close()

    def _load(self) -> None:
        import_module("reader.ui.building")
        self._loaded.emit()

    def _begin(self) -> None:
        from reader.ui.building import complete
        from reader.ui.watchdog import Watchdog

        self._watchdog = Watchdog()
        self._steps = complete(self._app, self.window)
        self._go_on()

    def _go_on(self) -> None:
        if not self.window.isVisible():  # closed already
            return
        try:
            next(self._steps)
        except StopIteration as end:
            self._built = end.value
            end.value.libraries.begin(self._paths, sample=self._sample)
            self.ended.emit()
            self._later.start()
        else:
            QTimer.singleShot(0, self._go_on)


def _load_review() -> None:
    """Loads what most sittings ask for first, so that the screen need not wait for it when it is opened."""
    import_module("reader.ui.regions.reviewing")
