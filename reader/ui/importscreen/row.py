"""A page of an import in the list: how far it is, what is wrong with it, what can be done about that."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.imported import ImportedFile, ImportedPage, State
from reader.ui.importscreen.thumb import PageThumb
from reader.ui.thumbs import Thumbs
from reader.ui.translation.languages import problem

ICONS = {
    State.WAITING: ("clock", "text.tertiary"),
    State.READING: ("loader", "status.proofing"),
    State.DONE: ("circle-check", "semantic.ok"),
    State.FAILED: ("triangle-alert", "semantic.error"),
    State.STOPPED: ("minus", "text.tertiary"),
}

LONG = 3.0
"""Seconds after which it is said how long a page has been read."""

NEARLY = 0.95
"""The share of a page that is shown as read at most before it is in the library: its time is only judged by others."""

BREAK = "\u200b"
"""Where a line may end that has no other place for it: the names of files are long words."""

PICTURED = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")
"""Files that can be recognised from their pictures, whatever text they have."""


class PageRow(QWidget):
    """Page `number` (from 1) of a file.

    Emits `again(path)`, `again_pictured(path, parts)`, `page_wanted(id)` and `draw_wanted(id)` when its buttons are
    pressed; `parts` are the pages of the file, from 1, that are read anew though they are in the library.
    """

    again = Signal(Path)
    again_pictured = Signal(Path, object)
    page_wanted = Signal(int)
    draw_wanted = Signal(int)

    def __init__(self, file: ImportedFile, number: int, pace: float | None, thumbs: Thumbs) -> None:
        super().__init__()
        self.setProperty("surface", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.file, self.number = file, number
        self.thumb = PageThumb(thumbs, self.page.picture)
        self.line = QLabel()
        self.bar = QProgressBar()
        self._lay_out()
        self.tick(pace)

    @property
    def page(self) -> ImportedPage:
        """What it shows."""
        return self.file.pages[self.number - 1]

    def tick(self, pace: float | None) -> None:
        """Says how far the page is now; `pace` is how many seconds one takes, None before one was read."""
        told = self.told()
        name = self.file.path.name
        self.line.setText(told.replace(name, BREAK.join(name)))
        self.setAccessibleName(f"{self.title()}: {told}")
        share = self._share(pace)
        self.bar.setVisible(share is not None)
        self.bar.setValue(round(1000 * (share or 0.0)))

    def title(self) -> str:
        """What the page is called: by its number once it is in the library, before that by its file."""
        if self.page.stored:
            numbers = self.tr(", ").join(f"{one.number:02}" for one in self.page.stored)
            return self.tr("Page {numbers}").format(numbers=numbers)
        name = self.file.path.name
        if self.file.total == 1:
            return name
        return self.tr("{file}, page {number}").format(file=name, number=self.number)

    def told(self) -> str:
        """What there is to say of the page, in a sentence."""
        page = self.page
        if page.state is State.READING:
            seconds = time.monotonic() - page.since
            reading = self.tr("Being read")
            return reading if seconds < LONG else self.tr("Being read · {seconds} s").format(seconds=round(seconds))
        if page.state is State.DONE:
            return "\n".join(filter(None, (self._stored(), self._wrong())))
        if page.state is State.FAILED:
            return self._wrong()
        return self.tr("Stopped") if page.state is State.STOPPED else self.tr("Waiting")

    def _stored(self) -> str:
        page = self.page
        if not page.stored:
            return self.tr("Nothing stands on it")
        found = self.tr("%n article(s)", "", page.articles) if page.articles else self.tr("No article was found")
        return f"{found}\n{self.file.path.name}"

    def _wrong(self) -> str:
        return problem(self.page.error, self.page.message)

    def _share(self, pace: float | None) -> float | None:
        """How much of the page is read, from 0 to 1; None where nothing can be said or it is not being read."""
        if self.page.state is not State.READING or pace is None:
            return None
        return min(NEARLY, (time.monotonic() - self.page.since) / max(pace, 0.1))

    def _lay_out(self) -> None:
        look, page = theme.current(), self.page
        icon, colour = ICONS[page.state]
        side = look.size("icon.default")
        mark = QLabel()
        mark.setPixmap(theme.icon(icon, colour).pixmap(side, side))
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.setProperty("tone", "error" if page.state is State.FAILED else "secondary")
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of {page}").format(page=self.title()))
        words = QVBoxLayout()
        theme.space(words, gap=4)
        for widget in (self._name(), self.line, self.bar):
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
        theme.space(layout, (14, 10, 14, 10), 12)
        layout.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)

    def _name(self) -> QWidget:
        """The title; that of a page in the library leads to its review."""
        if self.page.stored:
            tip = self.tr("See how the page was cut into articles, and put right what is wrong")
            link = _button(self.title(), tip, lambda: self.page_wanted.emit(self.page.stored[0].page))
            link.setProperty("kind", "link")
            return link
        name = QLabel(BREAK.join(self.title()))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setProperty("tone", "strong")
        name.setWordWrap(True)
        return name

    def _buttons(self) -> list[QPushButton]:
        page = self.page
        found = []
        pictured = self.file.path.suffix.lower() in PICTURED
        if page.state is State.FAILED:
            tip = self.tr("Read once more what could not be read of this file")
            found.append(_button(self.tr("Try again"), tip, self._again))
        if pictured and (page.state is State.FAILED or (page.state is State.DONE and page.empty is not None)):
            tip = self.tr("Read the page anew from its picture, turned upright; what people have worked on stays")
            found.append(_button(self.tr("Straighten and retry"), tip, self._again_pictured))
        if page.empty is not None and page.state is State.DONE:
            tip = self.tr("No article was found on a page; draw its regions on the review")
            found.append(_button(self.tr("Draw by hand"), tip, self._draw))
        return found

    def _again(self) -> None:
        self.again.emit(self.file.path)

    def _again_pictured(self) -> None:
        self.again_pictured.emit(self.file.path, (self.number,) if self.page.empty is not None else ())

    def _draw(self) -> None:
        if self.page.empty is not None:
            self.draw_wanted.emit(self.page.empty)


def _button(text: str, tip: str, call: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.clicked.connect(call)
    return button
