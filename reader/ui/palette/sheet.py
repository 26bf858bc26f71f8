"""The sheet of all keys, made from the table of actions, menu by menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry, all_keys, plain, title, translated
from reader.ui.actions.table import MENUS

COLUMNS = 2


class ShortcutSheet(QDialog):
    """A window of its own that may stay open; a field keeps the actions whose name holds a text."""

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._field = QLineEdit()
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self.renew)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        theme.space(layout, (16, 16, 16, 16), 12)
        layout.addWidget(self._field)
        layout.addWidget(self._area, 1)
        look = theme.current()
        self.resize(look.px(860), look.px(640))
        self.renew()

    def renew(self) -> None:
        """Lists the actions again."""
        self.setWindowTitle(self.tr("Shortcuts"))
        self._field.setPlaceholderText(self.tr("Actions whose name holds …"))
        self._field.setAccessibleName(self.tr("Find an action"))
        self._area.setAccessibleName(self.tr("Shortcuts"))
        inside = QWidget()
        inside.setProperty("surface", "paper")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        columns = QHBoxLayout(inside)
        theme.space(columns, (20, 16, 20, 16), 40)
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        for stack in stacks:
            theme.space(stack, gap=20)
        heights = [0] * COLUMNS
        for menu in MENUS:
            rows = self._rows(menu.id)
            if rows:
                at = heights.index(min(heights))
                heights[at] += len(rows) + 2
                stacks[at].addWidget(self._group(plain(translated(menu.title)), rows))
        for stack in stacks:
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        self._area.setWidget(inside)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_area"):
            self.renew()

    def _rows(self, menu: str) -> list[tuple[str, str]]:
        wanted = self._field.text().strip().casefold()
        found = []
        for id_, record in self._actions.records.items():
            name = plain(title(record))
            keys = all_keys(self._actions[id_].shortcuts())
            if record.menu == menu and keys and wanted in name.casefold():
                found.append((name, keys))
        return found

    @staticmethod
    def _group(name: str, rows: list[tuple[str, str]]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        theme.space(grid, gap=(12, 6))
        heading = QLabel(name)
        heading.setProperty("tone", "title")
        grid.addWidget(heading, 0, 0, 1, 2)
        for number, (action, keys) in enumerate(rows, start=1):
            grid.addWidget(QLabel(action), number, 0)
            key = QLabel(keys)
            key.setProperty("kind", "key")
            grid.addWidget(key, number, 1, Qt.AlignmentFlag.AlignRight)
        return box
