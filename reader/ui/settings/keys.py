"""The keys of all actions, to be changed: a key that is taken already, or belongs to input methods, is refused."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.actions.record import meet
from reader.ui.actions.registry import Registry, all_keys, plain, shortcuts, title
from reader.ui.settings.preferences import Preferences

RESERVED = frozenset(
    "Ctrl+Space Shift+Space Ctrl+Shift+Space Ctrl+. Ctrl+; Ctrl+Shift+F Ctrl+Shift+U Ctrl+Shift+E Ctrl+Shift+B".split()
)
"""Keys that input methods use."""

ID = Qt.ItemDataRole.UserRole

COMMANDING = {"Ctrl", "Alt", "Meta"}
"""With these a key is a command, alone or with Shift it writes."""


def portable(keys: QKeySequence) -> str:
    """Keys as they are kept in the settings."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def composes(keys: str) -> bool:
    """Whether input methods or AltGr use one of these keys."""
    return any(step in RESERVED or _graphic(*_parts(step)) for step in keys.split(", "))


def writes(keys: str) -> bool:
    """Whether the first of these keys writes or moves the caret where there is text."""
    held, key = _parts(keys.partition(", ")[0])
    return not held & COMMANDING and not re.fullmatch(r"F\d+", key)


def _parts(step: str) -> tuple[set[str], str]:
    """What is held, and the key: Ctrl++ is Ctrl and +."""
    *held, key = re.split(r"\+(?=.)", step)
    return set(held), key


def _graphic(held: set[str], key: str) -> bool:
    return held >= {"Ctrl", "Alt"} and len(key) == 1


def clash(one: str, other: str) -> bool:
    """Whether two keys, or rows of keys, cannot be told apart: the same, or one the beginning of the other."""
    return one == other or one.startswith(f"{other}, ") or other.startswith(f"{one}, ")


class KeysPage(QWidget):
    """A table of actions and keys; the marked action gets the keys that are pressed in the field below."""

    def __init__(self, preferences: Preferences, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._actions = actions
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.table = QTableWidget(0, 2)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(2)
        self.give = QPushButton()
        self.back = QPushButton()
        self.told = QLabel()
        self.told.setProperty("tone", "error")
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self.give)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        theme.space(layout, (16, 16, 16, 12))
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self.field.textChanged.connect(self.renew)
        self.give.clicked.connect(self._give)
        self.back.clicked.connect(self._give_back)
        preferences.changed.connect(self.renew)
        self.retranslate()

    def mark(self, id_: str) -> None:
        """Marks an action in the table."""
        for row in range(self.table.rowCount()):
            if self._id(row) == id_:
                self.table.selectRow(row)

    def renew(self) -> None:
        """Lists actions and keys again."""
        marked = self._marked()
        wanted = self.field.text().strip().casefold()
        rows = [
            (id_, plain(title(record)))
            for id_, record in self._actions.records.items()
            if wanted in title(record).casefold()
        ]
        self.table.setRowCount(len(rows))
        for number, (id_, name) in enumerate(rows):
            first = QTableWidgetItem(name)
            first.setData(ID, id_)
            keys = shortcuts(self._actions.records[id_], self._preferences.current.keys)
            self.table.setItem(number, 0, first)
            self.table.setItem(number, 1, QTableWidgetItem(all_keys(keys)))
        self.table.setColumnWidth(1, theme.current().px(190))
        if marked:
            self.mark(marked)

    def retranslate(self) -> None:
        """Renews the texts."""
        self.field.setPlaceholderText(self.tr("Actions whose name holds …"))
        self.field.setAccessibleName(self.tr("Find an action"))
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.edit.setAccessibleName(self.tr("New keys of the marked action"))
        self.edit.setToolTip(self.tr("Press the keys that the marked action shall have"))
        self.give.setText(self.tr("Give these keys"))
        self.give.setToolTip(self.tr("The marked action gets the keys that were pressed"))
        self.back.setText(self.tr("As it was"))
        self.back.setToolTip(self.tr("The marked action gets the keys it came with"))
        self.renew()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "told"):
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Room for a dozen rows."""
        return QSize(theme.current().px(560), theme.current().px(420))

    def _marked(self) -> str:
        row = self.table.currentRow()
        return self._id(row)

    def _id(self, row: int) -> str:
        """The action in a row, "" where there is none."""
        item = self.table.item(row, 0)
        return "" if item is None else str(item.data(ID))

    def _give(self) -> None:
        id_ = self._marked()
        keys = portable(self.edit.keySequence())
        if not id_:
            return
        refused = self._refused(id_, keys)
        self.told.setText(refused)
        if not refused:
            self._preferences.change(keys={**self._preferences.current.keys, id_: keys})
            self.edit.clear()

    def _give_back(self) -> None:
        id_ = self._marked()
        if not id_:
            return
        first = [portable(keys) for keys in shortcuts(self._actions.records[id_], {})]
        refused = next(filter(None, (self._taken(id_, keys) for keys in first)), "")
        self.told.setText(refused)
        if not refused:
            kept = {name: keys for name, keys in self._preferences.current.keys.items() if name != id_}
            self._preferences.change(keys=kept)

    def _refused(self, id_: str, keys: str) -> str:
        """Why an action cannot have these keys, "" where it can."""
        if not keys:
            return ""
        if composes(keys):
            return self.tr("{keys} belongs to input methods; choose another.").format(keys=keys)
        if writes(keys) and not self._actions.records[id_].local:
            return self.tr("A single letter would be lost in texts; add Ctrl or Alt.")
        return self._taken(id_, keys)

    def _taken(self, id_: str, keys: str) -> str:
        """Which other action has these keys where both could be meant, in a sentence; "" where none has."""
        own = self._actions.records[id_]
        for other, record in self._actions.records.items():
            taken = map(portable, self._actions[other].shortcuts())
            if other != id_ and any(clash(keys, one) for one in taken) and meet(record, own):
                name = plain(title(record))
                return self.tr('{keys} is taken by "{action}"; give that one other keys first.').format(
                    keys=keys, action=name
                )
        return ""
