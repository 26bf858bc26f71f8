"""What is said while the library works: nothing for a third of a second, then a word, after five seconds a way out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from reader.ui.frame.statusbar import StatusBar
    from reader.ui.session import Session

QUIET = 300
"""For how long nothing is said, in milliseconds."""

LONG = 5
"""After how many seconds a person is told how long it takes, and may stop it."""


class Waiting(QObject):
    """Watches a session and tells a status bar."""

    def __init__(self, session: Session, status: StatusBar) -> None:
        super().__init__(status)
        self._status = status
        self._began = 0.0
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._tick = QTimer(self, interval=1000)
        self._quiet.timeout.connect(self._speak)
        self._tick.timeout.connect(self._say)
        session.started.connect(self._begin)
        session.idle.connect(self._end)
        status.cancel.clicked.connect(session.interrupt)

    def _begin(self) -> None:
        self._began = time.monotonic()
        self._quiet.start()

    def _end(self) -> None:
        self._quiet.stop()
        self._tick.stop()
        self._status.show_work("")

    def _speak(self) -> None:
        self._tick.start()
        self._say()

    def _say(self) -> None:
        seconds = int(time.monotonic() - self._began)
        if seconds < LONG:
            self._status.show_work(self.tr("Reading the library …"))
        else:
            self._status.show_work(self.tr("Working for %n second(s)", "", seconds), cancellable=True)
