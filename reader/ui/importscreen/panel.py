"""The list at the left of the import screen: progress as a whole, cancel, and one row a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.imported import ImportedFile, ImportedPage, State
from reader.ui.importing import Importing
from reader.ui.importscreen.drop import DropField
from reader.ui.importscreen.row import PageRow
from reader.ui.importscreen.tocheck import PagesToCheck
from reader.ui.thumbs import Thumbs

PATIENCE, MINUTE = 5.0, 90.0
"""Seconds after which the time that is left is shown, and from which it is told in minutes."""

ROWS = 60
"""How many pages are listed at most: those that failed, those that are being read, and their neighbours."""

AT_ONCE = 12
"""How many rows are made in one go: to make all of them holds the window."""

Listed = tuple[ImportedFile, int]
"""A file and the number of one of its pages."""


class ImportPanel(QWidget):
    """Shows an `Importing`; emits `dropped(paths)`, `cleared()`.

    `again(path)` and `again_pictured(path, parts)` are for a page that failed, `page_wanted(id)` for one that
    is in the library, `draw_wanted(id)` for one without any article.
    """

    dropped = Signal(object)
    again = Signal(object)
    again_pictured = Signal(object, object)
    page_wanted = Signal(int)
    draw_wanted = Signal(int)
    cleared = Signal()

    def __init__(self, importing: Importing, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbs = thumbs
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._importing = importing
        self.heading = QLabel()
        self.heading.setProperty("tone", "screenTitle")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.line = QLabel()
        self.line.setProperty("tone", "secondary")
        self.left = QLabel()
        self.left.setProperty("tone", "secondary")
        self.pause = QPushButton()
        self.pause.setCheckable(True)
        self.pause.clicked.connect(importing.pause)
        self.cancel = QPushButton()
        self.cancel.setProperty("kind", "quiet")
        self.cancel.clicked.connect(importing.cancel)
        self.clear = QPushButton()
        self.clear.clicked.connect(importing.clear)
        self.clear.clicked.connect(self.cleared)
        self._files = _Files()
        self.to_check = PagesToCheck(thumbs)
        self.drop = DropField()
        self.drop.dropped.connect(self.dropped)
        self._states: list[tuple[Path, int, bool, ImportedPage]] = []
        self.more = QLabel()
        self.more.setProperty("tone", "secondary")
        theme.space(self.more, (14, 6, 14, 6))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._say)
        self._lay_out()
        importing.started.connect(self.renew)
        importing.started.connect(self._tick.start)
        importing.progressed.connect(self.renew)
        importing.finished.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Shows the import as it is now."""
        shown = shown_of(self._importing.files)
        states = [(file.path, number, file.total > 1, replace(file.pages[number - 1])) for file, number in shown]
        stale = [at for at, state in enumerate(states) if self._states[at : at + 1] != [state]]
        for at in stale[:AT_ONCE]:
            self._put(at, self._row(*shown[at]))
            self._states[at : at + 1] = [states[at]]
        if stale[AT_ONCE:]:
            QTimer.singleShot(0, self, self.renew)
        for at in range(len(self._states) - 1, len(states) - 1, -1):
            self._put(at, None)
            del self._states[at]
        self._follow(shown)
        hidden = self._importing.total - len(shown)
        self.more.setText(self.tr("and %n more page(s)", "", hidden) if hidden else "")
        self.more.setVisible(hidden > 0)
        self._say()

    def _follow(self, shown: Sequence[Listed]) -> None:
        """Keeps what is being read in sight, unless somebody is looking at the list."""
        row = next((at for at, (file, number) in enumerate(shown) if file.pages[number - 1].state is State.READING), -1)
        busy = self._files.underMouse() or self._files.isAncestorOf(QApplication.focusWidget() or self)
        item = self._rows.itemAt(row) if row >= 0 and not busy else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            QTimer.singleShot(0, widget, partial(self._files.ensureWidgetVisible, widget))

    def _put(self, at: int, row: QWidget | None) -> None:
        """Puts a row in the place of the one that stands there."""
        item = self._rows.takeAt(at) if at < len(self._states) else None
        old = item.widget() if item is not None else None
        if old is not None:
            old.hide()
            old.deleteLater()
        if row is not None:
            self._rows.insertWidget(at, row)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_tick"):
            for at in range(len(self._states) - 1, -1, -1):
                self._put(at, None)
            self._states = []
            self.renew()

    def _say(self) -> None:
        work = self._importing
        for row in self.findChildren(PageRow):
            if row.page.state is State.READING:
                row.tick(work.pace)
        files, total = len(work.files), work.total
        if not work.running:
            self._tick.stop()
        self.heading.setText(self._named(work.files) if files else self._idle())
        self._files.setVisible(files > 0)
        self.to_check.setVisible(not files)
        self.to_check.setAccessibleName(self.tr("Pages to be checked"))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(work.done)
        for widget in (self.bar, self.line, self.left):
            widget.setVisible(files > 0)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self._files.setAccessibleName(self.tr("Pages of the import"))
        self.line.setText(self.tr("Pages read: {done} of {all}").format(done=work.done, all=total) if files else "")
        self.left.setText(self._left())
        self.pause.setText(self.tr("Go on") if work.paused else self.tr("Pause"))
        self.pause.setToolTip(self.tr("Hold the import after the pages that are being read, or let it go on"))
        self.pause.setChecked(work.paused)
        self.pause.setVisible(work.running)
        self.cancel.setText(self.tr("Cancel import"))
        self.cancel.setToolTip(self.tr("Stop reading; what is in the library already stays"))
        self.cancel.setVisible(work.running)
        self.clear.setText(self.tr("Clear the list"))
        self.clear.setToolTip(self.tr("Everything in it has been seen; the library stays as it is"))
        self.clear.setVisible(files > 0 and not work.running)

    def _named(self, files: Sequence[ImportedFile]) -> str:
        """What is being imported: a file by its name."""
        return files[0].path.name if len(files) == 1 else self.tr("%n file(s)", "", len(files))

    def _idle(self) -> str:
        count = self.to_check.count
        return self.tr("%n page(s) to be checked", "", count) if count else self.tr("Nothing is being imported")

    def _left(self) -> str:
        """How long it will take, once that is worth telling."""
        seconds = self._importing.seconds_left()
        if self._importing.paused:
            return self.tr("on hold")
        if seconds is None or seconds <= PATIENCE:
            return ""
        if seconds < MINUTE:
            return self.tr("about {seconds} s left").format(seconds=round(seconds))
        return self.tr("about {minutes} min left").format(minutes=round(seconds / 60))

    def _row(self, file: ImportedFile, number: int) -> PageRow:
        row = PageRow(file, number, self._importing.pace, self._thumbs)
        row.again.connect(self.again)
        row.again_pictured.connect(self.again_pictured)
        row.page_wanted.connect(self.page_wanted)
        row.draw_wanted.connect(self.draw_wanted)
        return row

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        theme.space(head, (14, 14, 14, 12), 8)
        head.addWidget(self.heading)
        head.addWidget(self.bar)
        below = QHBoxLayout()
        below.addWidget(self.line, 1)
        below.addWidget(self.left)
        head.addLayout(below)
        buttons = QHBoxLayout()
        theme.space(buttons, gap=8)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        head.addLayout(buttons)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addStretch(1)
        inside.setProperty("surface", "sidebar")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._files.setWidgetResizable(True)
        self._files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._files.setWidget(inside)
        foot = QVBoxLayout()
        theme.space(foot, (14, 8, 14, 14))
        foot.addWidget(self.drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._files, 1)
        layout.addWidget(self.to_check, 1)
        layout.addLayout(foot)


class _Files(QScrollArea):
    """The rows of the pages; scrolled by keys."""

    accessible_role = QAccessible.Role.List


def shown_of(files: Sequence[ImportedFile]) -> list[Listed]:
    """The pages that are listed, in their order: all of a few, of many those that a person wants to see."""
    every = [(file, number) for file in files for number in range(1, file.total + 1)]
    if len(every) <= ROWS:
        return every
    states = [file.pages[number - 1].state for file, number in every]
    now = next((at for at, state in enumerate(states) if state in (State.READING, State.WAITING)), len(every))
    failed = [at for at, state in enumerate(states) if state is State.FAILED][-ROWS // 2 :]
    near = range(max(0, now - ROWS // 4), min(len(every), now + ROWS // 4))
    return [every[at] for at in sorted({*failed, *near})]
