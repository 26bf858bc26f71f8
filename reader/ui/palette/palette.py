"""The palette over the window: a field, what it finds, and a line on how to use it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.palette.items import Item, search
from reader.ui.palette.rows import MATCH, PaletteDelegate, PaletteModel
from reader.ui.widgets.keys import KeyHints
from reader.ui.widgets.offered import KeyFoot, OfferedList


class Palette(QFrame):
    """Covers its parent with a veil while it is open. Emits `chosen(Item)` and `left()`."""

    accessible_role = QAccessible.Role.Dialog
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._items: Sequence[Item] = ()
        self.card = QFrame(self)
        self.card.setProperty("surface", "popup")
        self.field = _Field()
        self.model = PaletteModel(self)
        self.list = OfferedList(self.model, PaletteDelegate)
        self._glass = QLabel()
        self._signs = KeyHints()
        self._foot = KeyFoot()
        self._none = QLabel()
        self._none.setProperty("tone", "secondary")
        theme.space(self._none, (16, 14, 16, 14))
        self._lay_out()
        self._connect()
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def open_with(self, items: Sequence[Item], text: str = "") -> None:
        """Opens over these items, with `text` in the field."""
        side = theme.current().size("icon.toolbar")
        self._glass.setPixmap(theme.icon("search").pixmap(side, side))
        self._items = items
        self.field.setText(text)
        self._search(text)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def renew_items(self, items: Sequence[Item]) -> None:
        """Takes items that became known meanwhile; what is typed stays."""
        if self.isVisible():
            self._items = items
            self._search(self.field.text())

    def dismiss(self) -> None:
        """Closes."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Renews the texts."""
        self.field.setPlaceholderText(self.tr("A command, an article, a tag, a name"))
        self.setAccessibleName(self.tr("Command palette"))
        self.field.setAccessibleName(self.tr("Command palette"))
        self.list.setAccessibleName(self.tr("What was found"))
        self._signs.say(self.tr("> commands   # tags   @ names"))
        self._foot.say(self.tr("↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do"))
        self._none.setText(self.tr("Nothing is called that. Try fewer letters."))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_none"):
            self.retranslate()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Covers the whole parent, whatever its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def _search(self, text: str) -> None:
        matches = search(text, self._items)
        self.model.show_matches(matches)
        self._none.setVisible(not matches)
        self.list.setVisible(bool(matches))
        if matches:
            self.list.setCurrentIndex(self.model.index(self.model.first(), 0))
        self._place()

    def _move(self, by: int) -> None:
        rows = self.model.rowCount()
        row = self.list.currentIndex().row()
        for _ in range(rows):
            row = (row + by) % rows
            index = self.model.index(row, 0)
            if self.model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentIndex(index)
                return

    def _choose(self, index: QModelIndex | None = None) -> None:
        match = (index or self.list.currentIndex()).data(MATCH)
        if match is not None and match.item.enabled:
            self.dismiss()
            self.chosen.emit(match.item)

    def _place(self) -> None:
        look = theme.current()
        parent = self._over
        self.setGeometry(0, 0, parent.width(), parent.height())
        width = min(look.px(640), parent.width() - 32)
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.model.rowCount(), 24)))
        wanted = look.px(108) + (rows or look.px(48))
        height = min(wanted, look.px(526), parent.height() - look.px(96))
        self.card.setGeometry((parent.width() - width) // 2, look.px(80), width, height)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.moved.connect(self._move)
        self.field.entered.connect(self._choose)
        self.field.closed.connect(self.dismiss)
        self.list.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, (16, 10, 16, 10))
        head.addWidget(self._glass)
        head.addWidget(self.field, 1)
        head.addWidget(self._signs, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        layout.addWidget(self._foot)


class _Field(QLineEdit):
    """Letters search; arrows, Enter and Esc serve the list, unless an input method composes."""

    moved = Signal(int)
    entered = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bare")
        self._composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notices whether an input method is composing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keeps Esc for the palette while it is open."""
        own = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if own and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serves the keys of the list."""
        if self._composing:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
