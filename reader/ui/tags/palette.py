"""快速标引: a card over the article where tags are put on it by a few letters, without an input method.

Numbers toggle the quick tags while the field is empty; Enter toggles the marked term; Ctrl+N makes a new one; the
arrow right goes to narrower terms; Ctrl+Enter keeps the marked term and goes on to the next article; Esc closes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model.tags import SEPARATOR
from reader.ui import theme
from reader.ui.tags.field import TermField
from reader.ui.tags.rows import FOUND, NEW, TermDelegate, TermModel
from reader.ui.tags.terms import Term, matching, nearby, quick_paths
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.literal import literal_tip
from reader.ui.widgets.offered import KeyFoot, OfferedList

ROWS = 5
"""How many rows are seen without scrolling."""


class TagPalette(QFrame):
    """Emits `toggled(path, on)` for each tag, `next_wanted()` for the next article, `left()` when it closes."""

    accessible_role = QAccessible.Role.Dialog
    toggled = Signal(str, bool)
    next_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._terms: Sequence[Term] = ()
        self._chosen: tuple[str, ...] = ()
        self._quick: tuple[str, ...] = ()
        self.field = TermField()
        self.model = TermModel(self)
        self.list = OfferedList(self.model, TermDelegate)
        self._icon = QLabel()
        self._chips = FlowLayout()
        self._near = FlowLayout()
        self._near_title = QLabel()
        self._near_title.setProperty("tone", "tertiary")
        self._near_box = QWidget()
        self._chip_box = QWidget()
        self._keys = KeyFoot()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The paths that are on the article now."""
        return self._chosen

    def open_for(self, tags: Sequence[str], terms: Sequence[Term], quick: Sequence[str], at: QPoint) -> None:
        """Opens at a point of its parent for an article that carries `tags`."""
        look = theme.current()
        self.field.clear()
        self.show_tags(tags, terms, quick)
        parent = self._over
        width = min(look.px(560), parent.width() - 16)
        self.setFixedWidth(width)
        self.list.setFixedHeight(ROWS * (look.line("ui") + look.px(20)))
        self._fit()
        left = min(max(8, at.x()), parent.width() - width - 8)
        top = min(max(8, at.y()), max(8, parent.height() - self.height() - 8))
        self.move(left, top)
        self.show()
        self.raise_()
        self.field.setFocus()

    def show_tags(self, tags: Sequence[str], terms: Sequence[Term], quick: Sequence[str]) -> None:
        """Shows what the article carries and what there is to choose from; what is typed stays."""
        self._chosen, self._terms = tuple(tags), tuple(terms)
        self._quick = quick_paths(quick, terms)
        self._show_chips()
        self._show_near()
        self._search(self.field.text())

    def dismiss(self) -> None:
        """Closes."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Renews the texts."""
        self.setAccessibleName(self.tr("Quick tags"))
        self.field.setPlaceholderText(self.tr("Letters, pinyin or initials"))
        self.field.setAccessibleName(self.tr("Find a tag"))
        self.list.setAccessibleName(self.tr("Tags that were found"))
        self._near_title.setText(self.tr("Used on this page"))
        self._keys.say(self.tr("Enter add    → narrower    Backspace remove    1–9 quick    Ctrl+Enter next    Esc"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fit(self) -> None:
        """As high as what is in it needs at its width."""
        self._column.activate()
        height = self._column.heightForWidth(self.width()) if self._column.hasHeightForWidth() else -1
        self.resize(self.width(), max(height, self._column.sizeHint().height()))

    def _search(self, text: str) -> None:
        found = matching(text, self._terms)
        wanted = text.strip()
        known = any(wanted in (one.term.tag.name, one.term.path, *one.term.tag.synonyms) for one in found)
        new = "" if known else wanted
        self.model.show_terms(found, new, self._chosen, self._quick)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _toggle_marked(self) -> bool:
        """Puts the marked term on the article or takes it off; False where none is marked."""
        index = self.list.currentIndex()
        new, found = index.data(NEW), index.data(FOUND)
        if new:
            self._toggle(new)
        elif found is not None:
            self._toggle(found.term.path)
        else:
            return False
        self.field.clear()
        return True

    def _toggle(self, path: str) -> None:
        on = path not in self._chosen
        self._chosen = (*self._chosen, path) if on else tuple(one for one in self._chosen if one != path)
        self._show_chips()
        self._search(self.field.text())
        self._fit()
        self.toggled.emit(path, on)

    def _make_new(self) -> None:
        text = self.field.text().strip()
        if text and text not in self._chosen:
            self.field.clear()
            self._toggle(text)

    def _toggle_quick(self, number: int) -> None:
        if number <= len(self._quick):
            self._toggle(self._quick[number - 1])

    def _remove_last(self) -> None:
        if self._chosen:
            self._toggle(self._chosen[-1])

    def _narrow(self) -> None:
        found = self.list.currentIndex().data(FOUND)
        if found is not None:
            self.field.setText(found.term.path + SEPARATOR)

    def _go_on(self) -> None:
        if self.field.text().strip():
            self._toggle_marked()
        self.next_wanted.emit()

    def _move(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + by) % rows, 0))

    def _show_chips(self) -> None:
        self._chips.removeWidget(self.field)
        self._chips.clear()
        for path in self._chosen:
            chip = QPushButton(f"{path.rpartition(SEPARATOR)[2]}  ×")
            chip.setProperty("kind", "chip")
            chip.setToolTip(literal_tip(self.tr("Take {tag} off the article").format(tag=path)))
            chip.setAccessibleName(self.tr("Take {tag} off the article").format(tag=path))
            chip.clicked.connect(lambda _=False, path=path: self._toggle(path))
            self._chips.addWidget(chip)
        self._chips.addWidget(self.field)

    def _show_near(self) -> None:
        self._near.clear()
        found = nearby(self._terms, self._chosen)
        for term in found:
            chip = QPushButton(f"{term.tag.name}  {term.nearby}")
            chip.setProperty("kind", "chip")
            chip.setAccessibleName(self.tr("Put {tag} on the article").format(tag=term.path))
            chip.setToolTip(literal_tip(self.tr("Put {tag} on the article").format(tag=term.path)))
            chip.clicked.connect(lambda _=False, path=term.path: self._toggle(path))
            self._near.addWidget(chip)
        self._near_box.setVisible(bool(found))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self._toggle_marked)
        self.field.next_wanted.connect(self._go_on)
        self.field.closed.connect(self.dismiss)
        self.field.moved.connect(self._move)
        self.field.number.connect(self._toggle_quick)
        self.field.removed.connect(self._remove_last)
        self.field.narrowed.connect(self._narrow)
        self.field.made.connect(self._make_new)
        self.list.clicked.connect(lambda _index: self._toggle_marked())

    def _lay_out(self) -> None:
        side = theme.current().size("icon.toolbar")
        self._icon.setPixmap(theme.icon("tags").pixmap(side, side))
        head = QHBoxLayout()
        theme.space(head, (14, 10, 14, 10))
        theme.space(self._icon, (0, 4, 4, 0))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.field.setMinimumWidth(theme.current().px(200))
        self._chip_box.setLayout(self._chips)
        head.addWidget(self._chip_box, 1)
        self._chips.addWidget(self.field)
        near = QVBoxLayout(self._near_box)
        theme.space(near, (16, 8, 16, 10))
        near.addWidget(self._near_title)
        near.addLayout(self._near)
        self._near_box.setProperty("surface", "sidebar")
        self._near_box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        layout = self._column
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addWidget(self._near_box)
        layout.addWidget(self._keys)
