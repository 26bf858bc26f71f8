"""The names of the article as a list: what each is, and whether a person has decided on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from reader.model.mentions import Mention, MentionState
from reader.ui import theme
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowlist import ROW, Index, RowModel
from reader.ui.widgets.rowpainting import HEAVY, RowDelegate, paint_icon
from reader.ui.wording import type_icon, type_name


class NameModel(RowModel):
    """The mentions that stand in the text, in its order."""

    def said(self, row: Mention, role: int) -> str | None:
        """The words, and what a screen reader says."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.anchor.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("confirmed") if row.state is MentionState.CONFIRMED else self.tr("not confirmed")
            return ", ".join((row.anchor.quote, type_name(row.type), state))
        return None


class NameDelegate(RowDelegate):
    """A name: icon of its type, its words, its type; a tick where it is confirmed."""

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:  # noqa: ARG002
        """Icon, words, type and tick."""
        look = theme.current()
        mention: Mention = index.data(ROW)
        inner = rect.adjusted(look.px(12), 0, -look.px(10), 0)
        paint_icon(painter, inner, inner.left(), type_icon(mention.type), "text.secondary")
        sure = mention.state is MentionState.CONFIRMED
        if sure:
            paint_icon(painter, inner, inner.right() - look.size("icon.inline"), "check", "semantic.ok")
        right = inner.adjusted(0, 0, -look.px(22), 0)
        kind = lettering(look, "small", "text.tertiary").paint_right(painter, right, type_name(mention.type))
        words = right.adjusted(look.px(24), 0, -kind - look.px(8), 0)
        lettering(look, "ui", "text.primary", HEAVY if sure else None).paint(painter, words, mention.anchor.quote)


class NamesPanel(QWidget):
    """Emits `chosen(Mention)`, and `decided(Mention, "confirm" | "reject")` for Enter and Del on a row."""

    chosen = Signal(object)
    decided = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = NameModel(self)
        self.list = _NameList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.pressed_key.connect(self._decide)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(ROW)))
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "tertiary")
        theme.space(self._hint, (14, 10, 14, 10))
        layout = QVBoxLayout(self)
        theme.space(layout, (0, 6, 0, 0), 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        self.retranslate()

    def show_mentions(self, mentions: Sequence[Mention]) -> None:
        """Shows the mentions of the article; the marked one stays marked."""
        row = self.list.currentIndex().row()
        self.model.show_rows(tuple(mentions))
        if 0 <= row < len(mentions):
            self.list.setCurrentIndex(self.model.index(row, 0))

    def retranslate(self) -> None:
        """Renews the texts."""
        self.list.setAccessibleName(self.tr("Names in the article"))
        self._hint.setText(self.tr("Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on."))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _decide(self, decision: str) -> None:
        mention = self.list.currentIndex().data(ROW)
        if mention is not None:
            self.decided.emit(mention, decision)


class _NameList(QListView):
    """Names; needs no input method, so that its keys work while one is on."""

    pressed_key = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms, Del rejects."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.pressed_key.emit("confirm")
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pressed_key.emit("reject")
        else:
            super().keyPressEvent(event)
