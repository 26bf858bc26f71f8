"""The right pane: where entities are dropped to be merged, what may be the same, and what may not belong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model.likeness import Likeness
from reader.ui import theme
from reader.ui.dragging import ENTITY, carried
from reader.ui.entities.portrait import Portrait
from reader.ui.entities.rows import dragged
from reader.ui.translation.mark import QT_TRANSLATE_NOOP
from reader.ui.widgets.card import AdviceCard
from reader.ui.wording import word

_LIKENESS = {
    Likeness.SAME: QT_TRANSLATE_NOOP("Words", "the same name"),
    Likeness.ENDING: QT_TRANSLATE_NOOP("Words", "full name and short form"),
    Likeness.SHORT_FORM: QT_TRANSLATE_NOOP("Words", "full name and short form"),
    Likeness.SHUFFLED: QT_TRANSLATE_NOOP("Words", "made of the same characters"),
    Likeness.ONE_APART: QT_TRANSLATE_NOOP("Words", "one character apart"),
}


class DropZone(QFrame):
    """Takes rows of the list; emits `dropped(ids)`."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setProperty("tone", "secondary")
        layout = QHBoxLayout(self)
        theme.space(layout, (14, 12, 14, 12))
        layout.addWidget(self.text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lights up for entities."""
        if dragged(carried(event.mimeData(), ENTITY)):
            event.acceptProposedAction()
            self._light(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Takes them wherever they are let go in it."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Goes dark."""
        super().dragLeaveEvent(event)
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands the entities over."""
        ids = dragged(carried(event.mimeData(), ENTITY))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._light(False)
        self.dropped.emit(ids)

    def _light(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


class Advice(QWidget):
    """About the entity shown: `merge_wanted(ids)`, `apart_wanted(id)`, `split_wanted(text)`, `keep_wanted(text)`."""

    merge_wanted = Signal(object)
    apart_wanted = Signal(int)
    split_wanted = Signal(str)
    keep_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._portrait: Portrait | None = None
        self.heading, self._same, self._split, self._foot = (QLabel(self) for _ in range(4))
        for label in (self.heading, self._same, self._split):
            label.setProperty("tone", "title")
        self._foot.setProperty("tone", "secondary")
        self._foot.setWordWrap(True)
        self.zone = DropZone()
        self.zone.dropped.connect(self.merge_wanted)
        self._cards = QVBoxLayout()
        theme.space(self._cards, gap=10)
        layout = QVBoxLayout(self)
        theme.space(layout, (14, 12, 14, 12), 12)
        layout.addWidget(self.heading)
        layout.addWidget(self.zone)
        layout.addLayout(self._cards)
        layout.addWidget(self._foot)
        layout.addStretch(1)
        self.retranslate()

    @property
    def first(self) -> int | None:
        """The entity that the first suggestion is about."""
        return self._portrait.merges[0].id if self._portrait and self._portrait.merges else None

    def show_portrait(self, portrait: Portrait | None) -> None:
        """Shows what there is to say about an entity."""
        self._portrait = portrait
        self.retranslate()

    def retranslate(self) -> None:
        """Renews all cards."""
        portrait = self._portrait
        hints = len(portrait.merges) + len(portrait.splits) if portrait else 0
        title, count = self.tr("Merge and split"), self.tr("%n suggestion(s)", "", hints)
        self.heading.setText(f"{title}　{count}")
        name = portrait.record.name if portrait else ""
        self.zone.text.setText(
            self.tr('Drag entities from the list here\nto make them aliases of "{name}"').format(name=name)
        )
        self.zone.setAccessibleName(self.zone.text.text())
        self._foot.setText(self.tr("Merging can be undone; what stands in the texts stays as it is."))
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self._same, self._split):
                widget.hide()
                widget.deleteLater()
        self._same.setText(self.tr("Possibly the same"))
        self._split.setText(self.tr("Possibly to be split"))
        self._same.setVisible(bool(portrait and portrait.merges))
        self._split.setVisible(bool(portrait and portrait.splits))
        if portrait is None:
            return
        self._cards.addWidget(self._same)
        for number, hint in enumerate(portrait.merges):
            reasons = [word(_LIKENESS[hint.likeness])]
            if hint.title:
                reasons.append(self.tr('"{title}" stands before both').format(title=hint.title))
            if hint.together:
                reasons.append(self.tr("together in %n article(s)", "", hint.together))
            card = AdviceCard(
                f"{hint.name}  →  {name}", f"{hint.percent}%", self.tr(", ").join(reasons), first=not number
            )
            merge = card.add(self.tr("Merge") + ("  M" if not number else ""), "merge", primary=not number)
            merge.clicked.connect(lambda _checked=False, one=hint.id: self.merge_wanted.emit([one]))
            apart = card.add(self.tr("Not the same") + ("  N" if not number else ""))
            apart.clicked.connect(lambda _checked=False, one=hint.id: self.apart_wanted.emit(one))
            self._cards.addWidget(card)
        self._cards.addWidget(self._split)
        for odd in portrait.splits:
            count = self.tr("%n place(s)", "", odd.mentions)
            sentence = self.tr('"{words}" hardly means {name}').format(words=odd.example, name=name)
            card = AdviceCard(odd.text, count, sentence)
            card.add(self.tr("Make it an entity"), "columns-2").clicked.connect(
                lambda _checked=False, text=odd.text: self.split_wanted.emit(text)
            )
            card.add(self.tr("Ignore")).clicked.connect(
                lambda _checked=False, text=odd.text: self.keep_wanted.emit(text)
            )
            self._cards.addWidget(card)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "_cards"):
            self.retranslate()
