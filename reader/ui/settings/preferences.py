"""The settings while the window is open: one object that says when they change and keeps them in their file."""

from __future__ import annotations

import logging
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.settings import Settings, SettingsNotSaved, adopt, load, save

RECENT = 8
"""How many libraries are remembered."""

log = logging.getLogger(__name__)


class Preferences(QObject):
    """Holds the settings of the file at `path` and emits `changed(old, new)` with two `Settings`.

    `failed(SettingsNotSaved)` is emitted where the file cannot be written: then a change lasts until the window closes.
    """

    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.current: Settings = load(path)

    def change(self, **values: Any) -> None:
        """Sets fields of the settings; a value that is out of bounds leaves its field as it is.

        Raises:
            TypeError: there is no such setting.
        """
        old = self.current
        wanted = replace(old, **values)
        new = adopt(old, {one.name: getattr(wanted, one.name) for one in fields(wanted)})
        if new != old:
            self.current = new
            self._save()
            self.changed.emit(old, new)

    def remember(self, **places: str) -> None:
        """Keeps what the window knows of itself (sizes, splitters), by name; nobody is told of it."""
        window = {**self.current.window, **places}
        if window != self.current.window:
            self.current = replace(self.current, window=window)
            self._save()

    def add_recent(self, library: Path) -> None:
        """Puts a library first among the recent ones."""
        first = str(library)
        self.change(recent=(first, *(one for one in self.current.recent if one != first))[:RECENT])

    def move_recent(self, library: Path, now: Path) -> None:
        """Says that a library lies elsewhere now."""
        recent = (str(now) if one == str(library) else one for one in self.current.recent)
        self.change(recent=tuple(dict.fromkeys(recent)))

    def forget_recent(self, library: Path) -> None:
        """Takes a library off the recent ones."""
        self.change(recent=tuple(one for one in self.current.recent if one != str(library)))

    def _save(self) -> None:
        try:
            save(self.current, self._path)
        except SettingsNotSaved as error:
            log.warning("%s", error)
            self.failed.emit(error)
