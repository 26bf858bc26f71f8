"""The field of Ctrl+G: says while one types where Enter will lead; the arrow keys go through what else it may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui import theme
from reader.ui.accessibility import announce
from reader.ui.goto.places import Kind, Spot

Search = Callable[[str], Sequence[Spot]]


class GoToField(QFrame):
    """Opens over the top of its parent. Emits `chosen(Spot)`, and `left()` when it closes without a choice."""

    accessible_role = QAccessible.Role.Dialog
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._search: Search = lambda _: ()
        self._spots: Sequence[Spot] = ()
        self._at = 0
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = _Field()
        self.where = QLabel()
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        theme.space(row, (10, 8, 14, 8), 10)
        row.addWidget(self.field)
        row.addWidget(self.where, 1)
        self.field.textChanged.connect(self.renew)
        self.field.entered.connect(self._choose)
        self.field.moved.connect(self._move)
        self.field.closed.connect(self._leave)
        self.retranslate()
        self.hide()

    def open_on(self, search: Search) -> None:
        """Opens empty; `search` says what the letters may mean."""
        self._search = search
        self.field.clear()
        self.renew()
        look = theme.current()
        width = min(look.px(520), self._over.width() - look.px(32))
        self.field.setFixedWidth(look.px(180))
        self.setGeometry((self._over.width() - width) // 2, look.px(56), width, look.px(52))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_with(self, search: Search) -> None:
        """Knows more now; what is typed stays."""
        self._search = search
        if self.isVisible():
            self.renew()

    def renew(self) -> None:
        """Looks again for what is typed."""
        self._spots, self._at = self._search(self.field.text()), 0
        self._say()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        self.setAccessibleName(self.tr("Go to"))
        self.field.setAccessibleName(self.tr("Go to page, article or line"))
        self.field.setPlaceholderText(self.tr("2   A02   title   :120"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "where"):
            self.retranslate()

    def _say(self) -> None:
        words = self.tr("Page by number, article by title, line by :number")
        if self._spots:
            words = self._told(self._spots[self._at])
            if len(self._spots) > 1:
                words += f"　{self._at + 1}/{len(self._spots)} ↓"
        elif self.field.text().strip():
            words = self.tr("There is nothing of that name in this issue")
        self.where.setProperty("tone", "strong" if self._spots else "tertiary")
        self.where.style().unpolish(self.where)
        self.where.style().polish(self.where)
        room = max(40, self.width() - self.field.width() - theme.current().px(40))
        self.where.setText(self.where.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        if self.isVisible():
            announce(self, words)

    def _told(self, spot: Spot) -> str:
        wording = {
            Kind.PAGE: self.tr("Page {name}"),
            Kind.ARTICLE: "{name}",
            Kind.LINE: self.tr("Line {name} of this article"),
        }
        return wording[spot.kind].format(name=spot.name)

    def _move(self, by: int) -> None:
        if self._spots:
            self._at = (self._at + by) % len(self._spots)
            self._say()

    def _choose(self) -> None:
        if self._spots:
            self.hide()
            self.chosen.emit(self._spots[self._at])

    def _leave(self) -> None:
        if self.isVisible():
            self.hide()
            self.left.emit()


class _Field(QLineEdit):
    """Enter, Esc and the arrows up and down are its own, unless an input method composes: then they never come here."""

    entered = Signal()
    moved = Signal(int)
    closed = Signal()

    def event(self, event: QEvent) -> bool:
        """Keeps its keys from the window's actions."""
        own = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serves its keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
