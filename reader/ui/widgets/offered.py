"""What a field offers while one types: a list that leaves the keyboard to the field, and a foot that tells keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget

from reader.ui import theme
from reader.ui.widgets.keys import KeyHints


class OfferedList(QListView):
    """Rows that are chosen from the field above, or clicked."""

    def __init__(self, model: QAbstractItemModel, delegate: type[QStyledItemDelegate]) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class KeyFoot(KeyHints):
    """The lowest line of a card, as round as the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.space(self, (16, 8, 16, 8))
