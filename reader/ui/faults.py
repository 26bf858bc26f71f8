"""Our own mistakes in the window: logged, and shown once each in a sentence, wherever in the window they happen.

Qt's own messages go to the log as well, and not to standard error.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from reader import crash, log

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _Bridge(QObject):
    """Carries a fault from the thread where it happened to the GUI thread."""

    happened = Signal(object)


@contextmanager
def shown(show: Callable[[crash.Fault], None]) -> Iterator[None]:
    """Until left, `show` is called in this thread with each fault that nobody caught, once a place.

    Enter it in the GUI thread; it needs the event loop for what happens elsewhere.
    """
    bridge = _Bridge()
    bridge.happened.connect(show, Qt.ConnectionType.QueuedConnection)
    before = qInstallMessageHandler(_to_log)
    try:
        with crash.watched(bridge.happened.emit):
            yield
    finally:
        qInstallMessageHandler(before)
        bridge.happened.disconnect()


def open_log() -> bool:
    """Shows the log in whatever the system opens texts with; False where there is none or nothing opens it."""
    return log.path().exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.path())))


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category}").log(LEVELS.get(kind, logging.WARNING), "%s", log.discreet(message))
