"""Python's cycles are taken back on the GUI thread alone.

Left to itself, Python collects on whatever thread happens to allocate; a window's leavings would then be destroyed on
the library's thread, beside Qt's own work on the list of widgets, and the process would crash now and then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1000
"""Milliseconds between two looks at how much there is to take back."""


class Collecting(QObject):
    """Collects as Python itself would, by its own thresholds, but only here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(PAUSE)

    def spare_what_stands(self) -> None:
        """Leaves out what is there by now, modules and the window itself: to look through it holds the window.

        It is looked through again after `close`.
        """
        gc.freeze()

    def close(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
