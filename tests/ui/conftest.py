"""The real window on a library of its own, and the hands to work it: keys, pointer, dropped files."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library.reads import ArticleRecord
from reader.ui.building import Built, build_window
from reader.ui.settings.preferences import Preferences
from reader.ui.window import MainWindow

PATIENCE = 30_000
"""Milliseconds that a test waits for the library or a process."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Hands:
    """A window and what a person does to it."""

    built: Built
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        return self.built.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the keyboard is, and waits for what the library says."""
        QTest.keyClick(self.focus(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Types where the keyboard is: letters by key, all else as an input method does, composed and committed."""
        for latin, run in groupby(text, str.isascii):
            words = "".join(run)
            if latin:
                QTest.keyClicks(self.focus(), words)
            else:
                QApplication.sendEvent(self.focus(), QInputMethodEvent("pinyin", []))
                commit = QInputMethodEvent()
                commit.setCommitString(words)
                QApplication.sendEvent(self.focus(), commit)
        self.settle()

    def click(self, widget: QWidget, at: QPoint) -> None:
        """Clicks with the left button."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def click_row(self, view: QWidget, row: int) -> None:
        """Clicks a row of a list."""
        self.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())

    def hover(self, *paths: Path) -> QMimeData:
        """Drags files over the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(self.window, event)
        return data

    def drag_away(self) -> None:
        """Drags what hovers out of the window."""
        QApplication.sendEvent(self.window, QDragLeaveEvent())

    def drop(self, *paths: Path) -> None:
        """Lets files go over the window."""
        data = self.hover(*paths)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, data, left, none))

    def wait(self, condition: Callable[[], bool]) -> None:
        """Waits until something holds."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def focus(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    def settle(self) -> None:
        """Waits until nothing that was asked of the library is pending."""
        for _ in range(3):
            assert self.window.session.wait(PATIENCE)
            QApplication.processEvents()

    def leave(self, dialog: QWidget) -> None:
        """Closes a dialog and goes on in the window."""
        dialog.close()
        QApplication.processEvents()
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.sidebar.list.setFocus()

    def titles(self) -> list[str]:
        """The articles that are listed."""
        return [row.title for row in self.window.sidebar.articles.rows]

    def record(self) -> ArticleRecord:
        """The article that is shown."""
        record = self.window.browsing.record
        assert record is not None
        return record


class Opener:
    """Opens windows, one after the other, on the settings of this test."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.settings = folder / "settings.json"
        self._qtbot, self._app = qtbot, app
        self._open: list[Hands] = []

    def open(self, *paths: Path, size: tuple[int, int] = (1440, 900), **settings: object) -> Hands:
        preferences = Preferences(self.settings)
        preferences.change(**{"author": "周岚", "reduced_motion": True, "theme": "light", **settings})
        hands = Hands(build_window(self._app, preferences), self._qtbot)
        self._open.append(hands)
        hands.window.resize(*size)
        with self._qtbot.waitActive(hands.window):
            hands.window.show()
            hands.window.activateWindow()
        hands.built.libraries.begin(paths)
        hands.settle()
        return hands

    def close(self, hands: Hands) -> None:
        self._open.remove(hands)
        hands.window.close()
        hands.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close_all(self) -> None:
        for hands in list(self._open):
            self.close(hands)


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Takes back what windows leave in cycles here: Python might do it on another thread, beside Qt's work.

    It stays so for what else this process tests, since the last window's leavings are free only after its test.
    """
    gc.disable()
    gc.collect()
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """Empties the clipboard: without a display it would outlive Python with what a test copied, and crash at exit."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def opener(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opener]:
    opener = Opener(qtbot, qapp, tmp_path)
    yield opener
    opener.close_all()


@pytest.fixture
def page(checkout: Path) -> Path:
    """A page of an invented newspaper, as a text extractor leaves it."""
    return checkout / "tests" / "ui" / "yunxi-A01.txt"


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with that page, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("library") / "made.jiaoyue"
    page = Path(__file__).with_name("yunxi-A01.txt")
    import_files([page], path, Request("导入"))
    return path


@pytest.fixture
def library(_filled: Path, tmp_path: Path) -> Path:
    """A library with that page, this test's own."""
    path = tmp_path / "库.jiaoyue"
    path.write_bytes(_filled.read_bytes())
    return path


@pytest.fixture
def hands(opener: Opener, library: Path) -> Hands:
    """A window on a library with that page, names not found yet."""
    return opener.open(library)
