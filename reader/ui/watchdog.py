"""Notices when the GUI thread is held: where it does not answer for 50 ms, its stack is logged.

A thread asks through the event loop, again and again; a hold is told once, however long it lasts.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

LIMIT = 0.05
"""How many seconds an answer may take."""

PERIOD = 0.025
"""How long the thread waits between two questions, in seconds."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hold:
    """An answer that did not come: after `seconds` the GUI thread was at `stack`."""

    seconds: float
    stack: str


class Watchdog(QObject):
    """Watches the thread it is made in until `close`. `told` gets each `Hold`, in the watching thread."""

    _asked = Signal()

    def __init__(self, told: Callable[[Hold], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told or _log
        self._ident = threading.get_ident()
        self._answered = threading.Event()
        self._stop = threading.Event()
        self._asked.connect(self._answered.set, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the watching."""
        self._stop.set()
        self._answered.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(PERIOD):
            self._answered.clear()
            asked = time.perf_counter()
            self._asked.emit()
            if not self._answered.wait(LIMIT):
                self._tell(time.perf_counter() - asked)
                self._answered.wait()

    def _tell(self, seconds: float) -> None:
        # No other door leads to the stack of another thread.
        frame = sys._current_frames().get(self._ident)  # noqa: SLF001
        if frame is not None and not self._stop.is_set():
            self._told(Hold(seconds, "".join(traceback.format_stack(frame))))


def _log(hold: Hold) -> None:
    log.warning("the window was held for more than %.0f ms at\n%s", hold.seconds * 1000, hold.stack)
