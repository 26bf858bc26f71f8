"""The settings while the window is open: one object that says when they change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.ui.settings.fields import Settings, checked
from reader.ui.settings.store import load_settings, read, save_settings, write


class Preferences(QObject):
    """Holds the settings, keeps them in their file, and emits `changed(old, new)` with two `Settings`.

    `state` is what the window remembers of itself: any JSON object.
    """

    changed = Signal(object, object)

    def __init__(self, settings: Path, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = settings
        self._state_path = state
        self.current: Settings = load_settings(settings)
        self.state: dict[str, Any] = dict(read(state))

    def change(self, **values: Any) -> None:
        """Sets fields of the settings, within their bounds; nothing happens where they are so already.

        Raises:
            TypeError: there is no such setting.
        """
        old = self.current
        wanted = replace(old, **values)
        new = checked({name: getattr(wanted, name) for name in Settings.__dataclass_fields__})
        if new != old:
            self.current = new
            save_settings(self._path, new)
            self.changed.emit(old, new)

    def save_state(self) -> None:
        """Writes what the window remembers of itself."""
        write(self._state_path, self.state)
