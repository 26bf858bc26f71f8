"""Notices when the GUI thread is held: a pass of the event loop longer than 50 ms is logged with its stack.

A thread looks every few milliseconds whether the loop is still in the same pass; nothing is measured between passes.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractEventDispatcher, QObject

LIMIT = 0.05
"""How many seconds one pass may take."""

PERIOD = 0.015
"""How often the thread looks, in seconds."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hold:
    """A pass that took too long: after `seconds` the GUI thread was at `stack`."""

    seconds: float
    stack: str


class Watchdog(QObject):
    """Watches the thread it is made in until `close`. `told` gets each `Hold`, in the watching thread."""

    def __init__(self, told: Callable[[Hold], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told or _log
        self._ident = threading.get_ident()
        self._since = 0.0
        self._pass = 0
        self._stop = threading.Event()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "a watchdog needs an event loop to watch"
        self._dispatcher = dispatcher
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the watching."""
        self._dispatcher.awake.disconnect(self._begin)
        self._dispatcher.aboutToBlock.disconnect(self._end)
        self._stop.set()
        self._thread.join()

    def _begin(self) -> None:
        self._pass += 1
        self._since = time.perf_counter()

    def _end(self) -> None:
        self._since = 0.0

    def _watch(self) -> None:
        told = 0
        while not self._stop.wait(PERIOD):
            since, number = self._since, self._pass
            seconds = time.perf_counter() - since
            if since and number != told and seconds > LIMIT:
                frame = sys._current_frames().get(self._ident)  # noqa: SLF001
                if frame is not None:
                    told = number
                    self._told(Hold(seconds, "".join(traceback.format_stack(frame))))


def _log(hold: Hold) -> None:
    log.warning("the window was held for more than %.0f ms at\n%s", hold.seconds * 1000, hold.stack)
