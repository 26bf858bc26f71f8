"""待归并的自由词: terms without a place in the vocabulary, each on a card with what can become of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.tags.suggesting import FreeTerm
from reader.ui.tags.terms import shown_path
from reader.ui.widgets.card import AdviceCard

MOST = 12
"""How many cards are shown; the most used terms come first."""


class FreeTerms(QWidget):
    """Emits, each with ids: `merge_wanted(term, home)`, `place_wanted(term)`, `keep_wanted(term)`, `gone(term)`."""

    merge_wanted = Signal(int, int)
    place_wanted = Signal(int)
    keep_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Sequence[FreeTerm] = ()
        self._total = 0
        self.heading, self._hint = QLabel(), QLabel()
        self.heading.setProperty("tone", "title")
        self._hint.setProperty("tone", "tertiary")
        self._hint.setWordWrap(True)
        self._cards = QVBoxLayout()
        theme.space(self._cards, gap=10)
        layout = QVBoxLayout(self)
        theme.space(layout, (14, 12, 14, 0), 10)
        layout.addWidget(self.heading)
        layout.addWidget(self._hint)
        layout.addLayout(self._cards)
        self.retranslate()

    def show_terms(self, terms: Sequence[FreeTerm], total: int) -> None:
        """Shows these terms, the first of so many."""
        if list(terms) != list(self.shown) or total != self._total:
            self.shown, self._total = terms, total
            self.retranslate()

    def retranslate(self) -> None:
        """Renews all cards."""
        title, count = self.tr("Free terms to be placed"), self.tr("%n term(s)", "", self._total)
        self.heading.setText(f"{title}　{count}" if self.shown else title)
        self._hint.setText(self.tr("Words put on articles without a place in the vocabulary are gathered here."))
        self._hint.setVisible(not self.shown)
        while (item := self._cards.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        for number, one in enumerate(self.shown):
            self._cards.addWidget(self._card(one, first=not number))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "_cards"):
            self.retranslate()

    def _card(self, one: FreeTerm, *, first: bool) -> AdviceCard:
        term, home = one.term.tag, one.home
        reason = "↳ " + self.tr("goes into {tag}").format(tag=shown_path(home.path)) if home else ""
        card = AdviceCard(term.name, self.tr("%n article(s)", "", term.uses), reason, first=first)
        if home is not None:
            into = home.tag.id
            merge = card.add(self.tr("Merge"), primary=first)
            merge.clicked.connect(lambda _=False: self.merge_wanted.emit(term.id, into))
        else:
            card.add(self.tr("Merge into…")).clicked.connect(lambda _=False: self.place_wanted.emit(term.id))
        card.add(self.tr("Keep as a term")).clicked.connect(lambda _=False: self.keep_wanted.emit(term.id))
        delete = card.add(self.tr("Delete"))
        delete.setProperty("kind", "quiet")
        delete.clicked.connect(lambda _=False: self.delete_wanted.emit(term.id))
        return card
