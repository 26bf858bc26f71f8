"""The centre of the import screen: what an import has brought, ready to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.imported import State
from reader.ui.importing import Importing


class ImportScreen(QWidget):
    """One sentence about the import and the one thing to do next.

    Emits `read_wanted()`, and `review_wanted(page)` for the first page that earlier imports left to check, None for
    what came in just now.
    """

    read_wanted = Signal()
    review_wanted = Signal(object)

    def __init__(self, importing: Importing, choose: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._importing = importing
        self._first: int | None = None
        self._left = 0
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = QLabel()
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title.setWordWrap(True)
        self.line = QLabel()
        self.line.setProperty("tone", "secondary")
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setWordWrap(True)
        self.read = QPushButton()
        self.read.setProperty("kind", "primary")
        self.read.clicked.connect(self.read_wanted)
        self.choose = QPushButton()
        self.choose.clicked.connect(choose.trigger)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.read)
        self.review = QPushButton()
        self.review.clicked.connect(lambda: self.review_wanted.emit(None if importing.files else self._first))
        buttons.addWidget(self.review)
        buttons.addWidget(self.choose)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        theme.space(layout, (32, 32, 32, 32), 12)
        layout.addStretch(2)
        for widget in (self._icon, self.title, self.line):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addStretch(3)
        for signal in (importing.started, importing.progressed, importing.finished):
            signal.connect(self.renew)
        self.renew()

    def show_left(self, first: int | None, count: int) -> None:
        """Says how many pages earlier imports left to check, while nothing is being imported."""
        self._first, self._left = first, count
        self.renew()

    def renew(self, _what: object = None) -> None:
        """Shows the import as it is now."""
        look = theme.current()
        files = self._importing.files
        articles = sum(file.articles for file in files)
        failed = sum(page.state is State.FAILED for file in files for page in file.pages)
        self.title.setFont(look.font("entityTitle"))
        side = look.px(40)
        done = bool(articles) and not self._importing.running
        icon, colour = ("circle-check", "semantic.ok") if done else ("scan-text", "text.tertiary")
        self._icon.setPixmap(theme.draw_icon(icon, side, look.colour(colour)))
        if self._importing.running:
            self.title.setText(self.tr("Reading …"))
            count = self.tr("Pages read: {done} of {all}").format(done=self._importing.done, all=self._importing.total)
            self.line.setText("\n".join((count, self.tr("Pages that are finished can be read already."))))
        elif files:
            self.title.setText(self.tr("%n article(s) in the library", "", articles))
            lost = self.tr("%n page(s) could not be read; the list says why.", "", failed)
            self.line.setText(lost if failed else self.tr("Names are found in the background while you read."))
        elif self._left:
            self.title.setText(self.tr("%n page(s) to be checked", "", self._left))
            self.line.setText(self.tr("Nobody has looked yet at how they were cut into articles."))
        else:
            self.title.setText(self.tr("Bring in newspaper pages"))
            self.line.setText(
                self.tr(
                    "PDF, scans (PNG, JPEG, TIFF, WebP), ALTO, PAGE, hOCR, METS, ZIP and TXT;\n"
                    "headlines, bylines and paragraphs are told apart by themselves."
                )
            )
        self.read.setText(self.tr("Read now"))
        self.read.setToolTip(self.tr("Go to the articles that came in"))
        self.read.setVisible(bool(articles))
        self.review.setText(self.tr("Check the pages"))
        self.review.setToolTip(
            self.tr("See how the pages were cut into articles, and put right what is wrong (Ctrl+3)")
        )
        self.review.setVisible(bool(articles) or (not files and self._left > 0))
        self.choose.setText(self.tr("Choose files…"))
        self.choose.setToolTip(self.tr("Choose files to import (Ctrl+O)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "choose"):
            self.renew()
