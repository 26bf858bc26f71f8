"""The table brought to life: one `QAction` a record, with titles, keys and tooltips that follow the settings."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.ui import theme
from reader.ui.actions.record import Action, MenuRecord, Situation
from reader.ui.actions.table import ACTIONS, MENUS


class Registry(QObject):
    """All actions of a window by id. They are added to `window`, so that their keys work while the menu bar hides.

    Raises:
        ValueError: two records have one id.
    """

    def __init__(
        self, window: QWidget, actions: Iterable[Action] = ACTIONS, menus: Iterable[MenuRecord] = MENUS
    ) -> None:
        super().__init__(window)
        self.records: dict[str, Action] = {}
        self.menus: dict[str, QMenu] = {}
        self._menu_records = tuple(menus)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for record in actions:
            if record.id in self.records:
                raise ValueError(f"two actions are called {record.id}")
            self.records[record.id] = record
            self._actions[record.id] = self._make(record)
            if not record.local:
                window.addAction(self._actions[record.id])

    def __getitem__(self, id_: str) -> QAction:
        return self._actions[id_]

    def connect_all(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """Ties actions to what they do.

        Raises:
            KeyError: there is no such action.
        """
        for id_, handler in handlers.items():
            self._actions[id_].triggered.connect(lambda _=False, call=handler: call())

    def fill(self, bar: QMenuBar) -> None:
        """Puts every menu with its actions into the bar."""
        for record in self._menu_records:
            menu = bar.addMenu("")
            self.menus[record.id] = menu
            for action in self.records.values():
                if action.menu == record.id:
                    if action.rule:
                        menu.addSeparator()
                    menu.addAction(self._actions[action.id])

    def renew(self, keys: Mapping[str, str]) -> None:
        """Gives every action its title, tooltip, icon and keys again; `keys` overrides those of the table."""
        for id_, record in self.records.items():
            action = self._actions[id_]
            action.setText(title(record))
            action.setShortcuts(shortcuts(record, keys))
            action.setToolTip(tooltip(action, record))
            action.setStatusTip(translated(record.tip))
            if record.icon:
                action.setIcon(theme.icon(record.icon, chosen="accent.default" if record.group else None))
        for menu in self._menu_records:
            if menu.id in self.menus:
                self.menus[menu.id].setTitle(translated(menu.title))

    def follow(self, situation: Situation) -> None:
        """Enables what can be done in this situation."""
        for id_, record in self.records.items():
            self._actions[id_].setEnabled(record.when(situation))

    def hint(self, id_: str) -> str:
        """An action's keys and what it is called, as they are told in a line of hints."""
        return f"{shown_keys(self[id_])} {plain(title(self.records[id_]))}".strip()

    def _make(self, record: Action) -> QAction:
        action = QAction(self)
        action.setObjectName(record.id)
        action.setCheckable(record.checkable)
        action.setAutoRepeat(record.again)
        if record.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setMenuRole(_ROLES.get(record.id, QAction.MenuRole.NoRole))
        if record.group:
            if record.group not in self._groups:
                self._groups[record.group] = QActionGroup(self)
            self._groups[record.group].addAction(action)
        return action


_ROLES = {
    "app.settings": QAction.MenuRole.PreferencesRole,
    "app.quit": QAction.MenuRole.QuitRole,
    "app.about": QAction.MenuRole.AboutRole,
}


def translated(text: str) -> str:
    """A text of the table in the window's language."""
    return QCoreApplication.translate("Actions", text)


def title(record: Action) -> str:
    """The action's name in the window's language."""
    return translated(record.title)


def shortcuts(record: Action, keys: Mapping[str, str]) -> list[QKeySequence]:
    """The keys of an action: those a person chose, else those of the table for this system."""
    if record.id in keys:
        return [QKeySequence(keys[record.id], QKeySequence.SequenceFormat.PortableText)] if keys[record.id] else []
    if record.standard:
        return QKeySequence.keyBindings(QKeySequence.StandardKey[record.standard])
    chosen = record.mac if sys.platform == "darwin" and record.mac else record.keys
    return [QKeySequence(text, QKeySequence.SequenceFormat.PortableText) for text in chosen]


def plain(text: str) -> str:
    """A title without the mark of its mnemonic (&File, 文件(&F)) and without an ellipsis."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def all_keys(keys: Iterable[QKeySequence]) -> str:
    """Several shortcuts as the system writes them; without those of keys that few keyboards have."""
    named = {one.toString(QKeySequence.SequenceFormat.PortableText): one for one in keys}
    usual = [one for text, one in named.items() if text not in _RARE and not text.endswith("Backspace")]
    return "   ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in usual)


_RARE = frozenset(("Undo", "Redo", "Copy", "Find", "Back", "Forward", "Search"))


def shown_keys(action: QAction) -> str:
    """The first shortcut as the system writes it, "" without one."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def tooltip(action: QAction, record: Action) -> str:
    """What the action does, with its key: plain text."""
    name = title(record).rstrip("…")
    keys = shown_keys(action)
    return f"{name} ({keys})\n{translated(record.tip)}" if keys else f"{name}\n{translated(record.tip)}"
