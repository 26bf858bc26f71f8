"""Choosing a tag of the vocabulary by a few letters: which one to merge with, to go below, to be related to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListView, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.tags.field import TermField
from reader.ui.tags.rows import FOUND, TermDelegate, TermModel
from reader.ui.tags.terms import Term, matching

ROWS = 8
"""How many rows are seen without scrolling."""


class TermChooser(QDialog):
    """Emits `chosen(term id)`. `about` says in a sentence what choosing a term will do."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, title: str, terms: Sequence[Term], about: Callable[[Term], str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._terms, self._about = terms, about
        self.field = TermField()
        self.model = TermModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        delegate = TermDelegate(self.list)
        delegate.boxes = False
        self.list.setItemDelegate(delegate)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("tone", "secondary")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in self.buttons.buttons():
            button.setToolTip(button.text())
        self._lay_out()
        self._connect()
        self._search("")

    def offer_top(self, text: str) -> None:
        """Adds a button for no term at all, which is the top of the vocabulary: `chosen(0)`."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(text)
        button.clicked.connect(self._choose_top)

    def _choose_top(self) -> None:
        self.chosen.emit(0)
        self.accept()

    def _lay_out(self) -> None:
        look = theme.current()
        self.field.setProperty("kind", "")
        self.field.setFrame(True)
        self.field.setPlaceholderText(self.tr("Letters, pinyin or initials"))
        self.field.setAccessibleName(self.tr("Find a tag"))
        self.list.setAccessibleName(self.tr("Tags that were found"))
        self.list.setFixedHeight(ROWS * (look.line("ui") + look.px(20)))
        self.setMinimumWidth(look.px(460))
        layout = QVBoxLayout(self)
        theme.space(layout, (16, 16, 16, 12), 10)
        for widget in (self.field, self.list, self.told, self.buttons):
            layout.addWidget(widget)
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.moved.connect(self._move)
        self.field.number.connect(lambda number: self.field.insert(str(number)))
        self.field.entered.connect(self._accept)
        self.field.next_wanted.connect(self._accept)
        self.field.closed.connect(self.reject)
        self.list.activated.connect(self._accept)
        self.list.selectionModel().currentChanged.connect(self._say)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _search(self, text: str) -> None:
        self.model.show_terms(matching(text, self._terms), "", (), ())
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._say()

    def _move(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + by) % rows, 0))

    def _marked(self) -> Term | None:
        found = self.list.currentIndex().data(FOUND)
        return found.term if found is not None else None

    def _say(self) -> None:
        term = self._marked()
        self.told.setText(self._about(term) if term is not None else self.tr("No tag is called so."))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(term is not None)

    def _accept(self) -> None:
        term = self._marked()
        if term is not None:
            self.chosen.emit(term.tag.id)
            self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self.list.viewport().update()
