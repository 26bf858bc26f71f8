"""Find in this article: a field, the count, next and previous. Upper and lower case are alike."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.model.spans import Span
from reader.ui import theme
from reader.ui.widgets.buttons import scale_icons


def find_all(text: str, wanted: str) -> tuple[Span, ...]:
    """All places of the words, from left to right, none over another; none for no words."""
    if not wanted:
        return ()
    return tuple(Span(*match.span()) for match in re.finditer(re.escape(wanted), text, re.IGNORECASE))


class FindBar(QWidget):
    """Emits the words as they change and the steps that are wanted; it searches nothing itself."""

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "toolbar")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field, self._count = QLineEdit(self), QLabel(self)
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self.changed)
        self._count.setProperty("tone", "tertiary")
        self._tools = [self._tool(step) for step in (-1, 1, 0)]
        row = QHBoxLayout(self)
        theme.space(row, (14, 4, 14, 4))
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for tool in self._tools:
            row.addWidget(tool)
        self.setFocusProxy(self._field)
        self.retranslate()
        self.hide()

    def _tool(self, step: int) -> QToolButton:
        tool = QToolButton(self)
        tool.clicked.connect((lambda: self.stepped.emit(step)) if step else self.close_bar)
        return tool

    def open_with(self, text: str) -> None:
        """Opens the bar, with these words if there are any, and takes the keyboard."""
        self.show()
        if text and "\n" not in text:
            self._field.setText(text)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit(self._field.text())

    def close_bar(self) -> None:
        """Closes the bar; the marks in the text go."""
        self.hide()
        self.closed.emit()

    @property
    def words(self) -> str:
        """What is looked for; "" while the bar is closed."""
        return "" if self.isHidden() else self._field.text()

    def show_count(self, current: int | None, total: int) -> None:
        """Shows at which match (from 0) of how many the text stands."""
        if not self._field.text():
            self._count.clear()
        elif total == 0:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(f"{0 if current is None else current + 1} / {total}")

    def retranslate(self) -> None:
        """Writes words and icons in the window's language and theme."""
        self._field.setPlaceholderText(self.tr("Find in this article"))
        self._field.setAccessibleName(self.tr("Find in this article"))
        for clear in self._field.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
        tips = (self.tr("Previous (Shift+F3)"), self.tr("Next (F3)"), self.tr("Close (Esc)"))
        for tool, icon, tip in zip(self._tools, ("chevron-up", "chevron-down", "x"), tips, strict=True):
            tool.setIcon(theme.icon(icon))
            tool.setToolTip(tip)
            tool.setAccessibleName(tip)
            scale_icons(tool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
