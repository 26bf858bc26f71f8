"""The number keys of the quick palette, as a list at the right of the tag screen that can be put in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.tags.terms import shown_path

PATH = Qt.ItemDataRole.UserRole


class _KeyList(QListWidget):
    """The list; emits `moved(by)` for Alt with an arrow, which is not for the window here."""

    moved = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Keeps Alt with an arrow."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the tag."""
        if _step(event):
            self.moved.emit(_step(event))
        else:
            super().keyPressEvent(event)


def _step(event: QKeyEvent) -> int:
    """−1 for Alt+Up, 1 for Alt+Down, 0 for other keys."""
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


class QuickKeys(QWidget):
    """Emits `ordered(paths)` when a person puts the tags into another order."""

    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setProperty("tone", "title")
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "tertiary")
        self.list = _KeyList()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.model().rowsMoved.connect(self._tell)
        self.list.moved.connect(self._move)
        layout = QVBoxLayout(self)
        theme.space(layout, (14, 14, 14, 14), 8)
        layout.addWidget(self._title)
        layout.addWidget(self.list)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        self.retranslate()

    def show_keys(self, paths: Sequence[str]) -> None:
        """Shows the tags with number keys, in their order; the same row stays marked."""
        marked = self.list.currentRow()
        self.list.clear()
        for number, path in enumerate(paths, start=1):
            item = QListWidgetItem(f"{number}   {shown_path(path)}")
            item.setData(PATH, path)
            self.list.addItem(item)
        self.list.setCurrentRow(min(marked, self.list.count() - 1))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows."""
        rows = [self.list.sizeHintForRow(row) for row in range(self.list.count())]
        self.list.setFixedHeight(sum(rows) + 4)
        self.list.setVisible(bool(rows))

    def retranslate(self) -> None:
        """Renews the texts."""
        self._title.setText(self.tr("Number keys 1–9"))
        self._hint.setText(
            self.tr(
                "Drag, or Alt with an arrow, changes the order. Without keys of your own, the most used tags have them."
            )
        )
        self.list.setAccessibleName(self.tr("Tags with number keys"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "list"):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "list"):
            self._fit()

    def _move(self, by: int) -> None:
        paths = [self.list.item(row).data(PATH) for row in range(self.list.count())]
        at = self.list.currentRow()
        to = at + by
        if at >= 0 and 0 <= to < len(paths):
            paths.insert(to, paths.pop(at))
            self.show_keys(paths)
            self.list.setCurrentRow(to)
            self.ordered.emit(paths)

    def _tell(self) -> None:
        self.ordered.emit([self.list.item(row).data(PATH) for row in range(self.list.count())])
