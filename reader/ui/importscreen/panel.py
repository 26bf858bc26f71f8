"""The list at the left of the import screen: progress as a whole, cancel, and one row a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.importing import ImportedFile, Importing, State
from reader.ui.importscreen.drop import DropField
from reader.ui.importscreen.row import FileRow
from reader.ui.importscreen.tocheck import PagesToCheck

PATIENCE, MINUTE = 5.0, 90.0
"""Seconds after which the time that is left is shown, and from which it is told in minutes."""

ROWS = 60
"""How many files are listed at most: those that failed, those that are being read, and their neighbours."""


class ImportPanel(QWidget):
    """Shows an `Importing`; emits `dropped(paths)`, `cleared()`.

    `again(path)` and `again_pictured(path)` are for a file that failed, `draw_wanted(page)` for a page without any
    article.
    """

    dropped = Signal(object)
    again = Signal(object)
    again_pictured = Signal(object)
    draw_wanted = Signal(int)
    cleared = Signal()

    def __init__(self, importing: Importing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._importing = importing
        self.heading = QLabel()
        self.heading.setProperty("tone", "screenTitle")
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
        self.to_check = PagesToCheck()
        self.drop = DropField()
        self.drop.dropped.connect(self.dropped)
        self._states: list[ImportedFile] = []
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
        states = [replace(file) for file in shown]
        for at, state in enumerate(states):
            if at >= len(self._states) or self._states[at] != state:
                self._put(at, self._row(shown[at]))
        for at in range(len(self._states) - 1, len(states) - 1, -1):
            self._put(at, None)
        self._states = states
        hidden = len(self._importing.files) - len(shown)
        self.more.setText(self.tr("and %n more file(s)", "", hidden) if hidden else "")
        self.more.setVisible(hidden > 0)
        self._say()

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
        for row in self.findChildren(FileRow):
            row.tick(work.pace)
        files, total = len(work.files), work.total
        if not work.running:
            self._tick.stop()
        self.heading.setText(self.tr("%n file(s)", "", files) if files else self._idle())
        self._files.setVisible(files > 0)
        self.to_check.setVisible(not files)
        self.to_check.setAccessibleName(self.tr("Pages to be checked"))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(work.done)
        for widget in (self.bar, self.line, self.left):
            widget.setVisible(files > 0)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self._files.setAccessibleName(self.tr("Files of the import"))
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

    def _row(self, file: ImportedFile) -> FileRow:
        row = FileRow(file, self._importing.pace)
        row.again.connect(self.again)
        row.again_pictured.connect(self.again_pictured)
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
    """The rows of the files; scrolled by keys."""

    accessible_role = QAccessible.Role.List


def shown_of(files: Sequence[ImportedFile]) -> list[ImportedFile]:
    """The files that are listed, in their order: all of a few, of many those that a person wants to see."""
    if len(files) <= ROWS:
        return list(files)
    now = next((at for at, file in enumerate(files) if file.state in (State.READING, State.WAITING)), len(files))
    failed = [at for at, file in enumerate(files) if file.state is State.FAILED][-ROWS // 2 :]
    near = range(max(0, now - ROWS // 4), min(len(files), now + ROWS // 4))
    return [files[at] for at in sorted({*failed, *near})]
