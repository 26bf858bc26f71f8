"""The list at the left of the import screen: progress as a whole, cancel, and one row a file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.model.errors import JiaoyueError
from reader.ui import theme
from reader.ui.importing import ImportedFile, Importing, State
from reader.ui.importscreen.drop import DropField
from reader.ui.translation.languages import sentence

PATIENCE = 5.0
"""Seconds after which the time that is left is shown."""

ICONS = {
    State.WAITING: ("clock", "text.tertiary"),
    State.DONE: ("check", "semantic.ok"),
    State.FAILED: ("triangle-alert", "semantic.error"),
    State.STOPPED: ("minus", "text.tertiary"),
}


class ImportPanel(QWidget):
    """Shows an `Importing`; emits `dropped(paths)` and `again(path)` for a file that failed."""

    dropped = Signal(object)
    again = Signal(object)

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
        self.cancel = QPushButton()
        self.cancel.clicked.connect(importing.cancel)
        self._files = _Files()
        self.drop = DropField()
        self.drop.dropped.connect(self.dropped)
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
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for file in self._importing.files:
            self._rows.addWidget(self._row(file))
        self._rows.addStretch(1)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_tick"):
            self.renew()

    def _say(self) -> None:
        work = self._importing
        total = len(work.files)
        if not work.running:
            self._tick.stop()
        self.heading.setText(self.tr("%n file(s)", "", total) if total else self.tr("Nothing is being imported"))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(work.done)
        self.bar.setVisible(total > 0)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self._files.setAccessibleName(self.tr("Files of the import"))
        self.line.setText(self.tr("Read: {done} of {all}").format(done=work.done, all=total) if total else "")
        seconds = work.seconds_left()
        late = seconds is not None and seconds > PATIENCE
        self.left.setText(self.tr("about {seconds} s left").format(seconds=round(seconds or 0)) if late else "")
        self.cancel.setText(self.tr("Cancel import"))
        self.cancel.setToolTip(self.tr("Stop reading; what is in the library already stays"))
        self.cancel.setVisible(work.running)

    def _row(self, file: ImportedFile) -> QWidget:
        look = theme.current()
        row = QWidget()
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icon, colour = ICONS[file.state]
        mark = QLabel()
        side = look.size("icon.default")
        mark.setPixmap(theme.icon(icon, colour).pixmap(side, side))
        name = QLabel(file.path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("tone", "strong")
        line = QLabel(self.told(file))
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setProperty("tone", "error" if file.state is State.FAILED else "secondary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(line)
        if file.state is State.FAILED:
            retry = QPushButton(self.tr("Try again"))
            retry.setToolTip(self.tr("Read this file once more"))
            retry.clicked.connect(lambda: self.again.emit(file.path))
            words.addWidget(retry, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addLayout(words, 1)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.setAccessibleName(f"{file.path.name}: {self.told(file)}")
        return row

    def told(self, file: ImportedFile) -> str:
        """What there is to say of a file, in a sentence."""
        if file.state is State.DONE:
            return self.tr("In the library: pages {pages}, articles {articles}").format(
                pages=file.pages, articles=file.articles
            )
        if file.state is State.FAILED:
            return sentence(file.error) if isinstance(file.error, JiaoyueError) else file.message
        return self.tr("Stopped") if file.state is State.STOPPED else self.tr("Waiting")

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(14, 14, 14, 12)
        head.addWidget(self.heading)
        head.addWidget(self.bar)
        below = QHBoxLayout()
        below.addWidget(self.line, 1)
        below.addWidget(self.left)
        head.addLayout(below)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(self._rows)
        inside.setProperty("surface", "sidebar")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._files.setWidgetResizable(True)
        self._files.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 14)
        foot.addWidget(self.drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._files, 1)
        layout.addLayout(foot)


class _Files(QScrollArea):
    """The rows of the files; scrolled by keys."""

    accessible_role = QAccessible.Role.List
