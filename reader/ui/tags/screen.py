"""One term: what it is under and above, its number key, and the articles that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model.tags import SEPARATOR
from reader.ui import theme
from reader.ui.sidebar.articles import ArticleList, ArticleModel
from reader.ui.sidebar.delegates import ArticleDelegate
from reader.ui.tags.terms import ARROW, Term, shown_path
from reader.ui.widgets.chip import TagChip
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.rowlist import ROW

if TYPE_CHECKING:
    from reader.library.reads import ArticleRow


class TagScreen(QWidget):
    """Emits `tag_wanted(path)` for a term near this one, `article_wanted(id)`, `key_wanted(path)` to give it a key."""

    tag_wanted = Signal(str)
    article_wanted = Signal(int)
    key_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._path = ""
        self._terms: Sequence[Term] = ()
        self._quick: Sequence[str] = ()
        self.above = QLabel()
        self.above.setProperty("tone", "secondary")
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.key = QPushButton()
        self.key.clicked.connect(lambda: self.key_wanted.emit(self._path))
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._names = [QLabel() for _ in range(4)]
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._broader, self._narrower = FlowLayout(), FlowLayout()
        self._key_line = QLabel()
        self._list_title = QLabel()
        self._list_title.setProperty("tone", "title")
        self.articles = ArticleModel(self)
        self.list = ArticleList()
        self.list.setModel(self.articles)
        self.list.setItemDelegate(ArticleDelegate(self.list))
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self._empty = QLabel()
        self._empty.setProperty("tone", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box = QWidget()
        self._lay_out()
        self.retranslate()

    @property
    def path(self) -> str:
        """The term that is shown."""
        return self._path

    def show_term(self, path: str, terms: Sequence[Term], quick: Sequence[str]) -> None:
        """Shows a term among these; "" shows that there is none."""
        self._path, self._terms, self._quick = path, tuple(terms), tuple(quick)
        self.retranslate()

    def show_articles(self, rows: Sequence[ArticleRow]) -> None:
        """Shows the articles that carry the term."""
        self.articles.show_rows(rows)
        self._list_title.setText(self.tr("Articles with this tag: {count}").format(count=len(rows)))

    def retranslate(self) -> None:
        """Renews texts and fonts."""
        look = theme.current()
        self._empty.setText(
            self.tr("There are no tags yet. Open an article and press Ctrl+T to put the first one on it.")
        )
        self._empty.setVisible(not self._path)
        self._box.setVisible(bool(self._path))
        above, _, name = self._path.rpartition(SEPARATOR)
        self.above.setText(shown_path(above) + ARROW if above else " ")
        self.title.setFont(look.font("entityTitle"))
        self.title.setText(name)
        texts = (self.tr("Note"), self.tr("Broader"), self.tr("Narrower"), self.tr("Number key"))
        for label, text in zip(self._names, texts, strict=True):
            label.setText(text)
            label.setProperty("tone", "secondary")
        self._note.setText(self._term_note() or self.tr("none"))
        self._fill(self._broader, [above] if above else [])
        self._fill(self._narrower, self._below())
        self._say_key()
        self.list.setAccessibleName(self.tr("Articles with this tag"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange)
        if event.type() in kinds and hasattr(self, "_box"):
            self.retranslate()

    def _term_note(self) -> str:
        return next((term.tag.note or "" for term in self._terms if term.path == self._path), "")

    def _below(self) -> list[str]:
        return [term.path for term in self._terms if term.path.rpartition(SEPARATOR)[0] == self._path]

    def _say_key(self) -> None:
        number = self._quick.index(self._path) + 1 if self._path in self._quick else None
        if number is None:
            self._key_line.setText(self.tr("none"))
            self.key.setText(self.tr("Give it a number key"))
        else:
            self._key_line.setText(self.tr("{number} in the quick palette").format(number=number))
            self.key.setText(self.tr("Take its number key away"))
        self.key.setToolTip(self.tr("Tags with a number key are put on an article by Ctrl+T and that number"))

    def _fill(self, layout: FlowLayout, paths: Sequence[str]) -> None:
        layout.clear()
        for path in paths:
            chip = TagChip(path, removable=False)
            chip.pressed.connect(self.tag_wanted)
            layout.addWidget(chip)
        if not paths:
            layout.addWidget(QLabel(self.tr("none")))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.article_wanted.emit(row.id)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.key, 0, Qt.AlignmentFlag.AlignTop)
        self._form.setHorizontalSpacing(32)
        self._form.setVerticalSpacing(12)
        broader, narrower = QWidget(), QWidget()
        broader.setLayout(self._broader)
        narrower.setLayout(self._narrower)
        for label, widget in zip(self._names, (self._note, broader, narrower, self._key_line), strict=True):
            self._form.addRow(label, widget)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.above)
        inside.addLayout(head)
        inside.addSpacing(8)
        inside.addLayout(self._form)
        inside.addSpacing(16)
        inside.addWidget(self._list_title)
        inside.addWidget(self.list, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(36, 24, 36, 16)
        layout.addWidget(self._empty)
        layout.addWidget(self._box, 1)
