"""A file of an import in the list: how far it is, what is wrong with it, what can be done about that."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.importing import ImportedFile, State
from reader.ui.translation.languages import problem

ICONS = {
    State.WAITING: ("clock", "text.tertiary"),
    State.READING: ("loader", "status.proofing"),
    State.DONE: ("check", "semantic.ok"),
    State.FAILED: ("triangle-alert", "semantic.error"),
    State.STOPPED: ("minus", "text.tertiary"),
}

LONG = 3.0
"""Seconds after which it is said how long a page has been read."""

NEARLY = 0.95
"""The share of a page that is shown as read at most before it is in the library: its time is only judged by others."""

PICTURED = (".pdf",)
"""Files with a layer of text that may be worse than what is recognised from their pictures."""


class FileRow(QWidget):
    """Emits `again(path)`, `again_pictured(path)` and `draw_wanted(page)` when its buttons are pressed."""

    again = Signal(Path)
    again_pictured = Signal(Path)
    draw_wanted = Signal(int)

    def __init__(self, file: ImportedFile, pace: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.file = file
        self.line = QLabel()
        self.bar = QProgressBar()
        self._lay_out()
        self.tick(pace)

    def tick(self, pace: float | None) -> None:
        """Says how far the file is now; `pace` is how many seconds a page takes, None before one was read."""
        told = self.told()
        self.line.setText(told)
        self.setAccessibleName(f"{self.file.path.name}: {told}")
        share = self._share(pace)
        self.bar.setVisible(share is not None)
        self.bar.setValue(round(1000 * (share or 0.0)))

    def told(self) -> str:
        """What there is to say of the file, in a sentence."""
        file = self.file
        if file.state is State.READING:
            return self._reading()
        if file.state is State.DONE:
            done = self.tr("In the library: pages {pages}, articles {articles}")
            told = done.format(pages=file.pages, articles=file.articles)
            return f"{told}\n{self._wrong()}" if file.message else told
        if file.state is State.FAILED:
            return self._wrong()
        return self.tr("Stopped") if file.state is State.STOPPED else self.tr("Waiting")

    def _reading(self) -> str:
        file = self.file
        if not file.page:
            return self.tr("Page {done} of {all} is in the library").format(done=file.done, all=file.total)
        reading = self.tr("Reading page {page} of {all}") if file.total > 1 else self.tr("Reading")
        told = reading.format(page=file.page, all=file.total)
        seconds = time.monotonic() - file.since
        return told if seconds < LONG else self.tr("{what} · {seconds} s").format(what=told, seconds=round(seconds))

    def _wrong(self) -> str:
        return problem(self.file.error, self.file.message)

    def _share(self, pace: float | None) -> float | None:
        """How much of the file is read, from 0 to 1; None where nothing can be said or nothing is being read."""
        file = self.file
        if file.state is not State.READING or (file.total == 1 and pace is None):
            return None
        page = 0.0 if pace is None or not file.page else min(NEARLY, (time.monotonic() - file.since) / max(pace, 0.1))
        return min(1.0, (file.done + page) / file.total)

    def _lay_out(self) -> None:
        look, file = theme.current(), self.file
        icon, colour = ICONS[file.state]
        side = look.size("icon.default")
        mark = QLabel()
        mark.setPixmap(theme.icon(icon, colour).pixmap(side, side))
        name = QLabel(file.path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("tone", "strong")
        name.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setProperty("tone", "error" if file.state is State.FAILED else "secondary")
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of {file}").format(file=file.path.name))
        words = QVBoxLayout()
        theme.space(words, gap=4)
        for widget in (name, self.line, self.bar):
            words.addWidget(widget)
        buttons = self._buttons()
        if buttons:
            row = QHBoxLayout()
            theme.space(row, (0, 4, 0, 0), 8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            words.addLayout(row)
        layout = QHBoxLayout(self)
        theme.space(layout, (14, 10, 14, 10), 8)
        layout.addLayout(words, 1)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)

    def _buttons(self) -> list[QPushButton]:
        file = self.file
        found = []
        if file.state is State.FAILED:
            found.append(_button(self.tr("Try again"), self.tr("Read this file once more"), self._again))
            if file.path.suffix.lower() in PICTURED:
                name, tip = self.tr("Recognise anew"), self.tr("Read it from its picture instead of its own text")
                found.append(_button(name, tip, self._again_pictured))
        elif file.empty is not None and file.state is State.DONE:
            tip = self.tr("No article was found on a page; draw its regions on the review")
            found.append(_button(self.tr("Draw by hand"), tip, self._draw))
        return found

    def _again(self) -> None:
        self.again.emit(self.file.path)

    def _again_pictured(self) -> None:
        self.again_pictured.emit(self.file.path)

    def _draw(self) -> None:
        if self.file.empty is not None:
            self.draw_wanted.emit(self.file.empty)


def _button(text: str, tip: str, call: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.clicked.connect(call)
    return button
