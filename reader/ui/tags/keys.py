"""The number keys of the quick palette, as a list at the right of the tag screen that can be put in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.tags.terms import shown_path

PATH = Qt.ItemDataRole.UserRole


class QuickKeys(QWidget):
    """Emits `ordered(paths)` when a person drags the tags into another order."""

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
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.model().rowsMoved.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        self.retranslate()

    def show_keys(self, paths: Sequence[str]) -> None:
        """Shows the tags with number keys, in their order."""
        self.list.clear()
        for number, path in enumerate(paths, start=1):
            item = QListWidgetItem(f"{number}   {shown_path(path)}")
            item.setData(PATH, path)
            self.list.addItem(item)

    def retranslate(self) -> None:
        """Renews the texts."""
        self._title.setText(self.tr("Number keys 1–9"))
        self._hint.setText(self.tr("Drag to change the order. Without keys of your own, the most used tags have them."))
        self.list.setAccessibleName(self.tr("Tags with number keys"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "list"):
            self.retranslate()

    def _tell(self) -> None:
        self.ordered.emit([self.list.item(row).data(PATH) for row in range(self.list.count())])
