"""Start a window, say ``painted`` on standard output once it is, and quit.

``launch.py bare`` shows a bare window of PySide6; ``launch.py reader WORDS…`` starts the app with these words. The app
knows nothing of this: its event loop is entered through a watcher of the first window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Watcher(QObject):
    """Waits for the first paint of any window; its children are painted before the event loop goes on."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, leave)
        return False


def leave() -> None:
    """Report, and end the process at once: what closing costs is not measured."""
    os.write(1, b"painted\n")
    os._exit(0)


def watched(enter: Callable[[], int]) -> Callable[[], int]:
    """Return a way into the event loop that watches all windows."""

    def watch_and_enter() -> int:
        watcher = Watcher()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watcher)
        return enter()

    return watch_and_enter


def show_bare_window() -> None:
    """Show the least window there is, of the app's size."""
    application = QApplication([])
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    application.exec()


def show_app(words: list[str]) -> None:
    """Start the app as its command line does."""
    from reader.cli import main

    sys.argv = ["jiaoyue", *words]
    main()


if __name__ == "__main__":
    QApplication.exec = staticmethod(watched(QApplication.exec))
    if sys.argv[1] == "bare":
        show_bare_window()
    else:
        show_app(sys.argv[2:])
