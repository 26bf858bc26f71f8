"""Small pictures of pages for the rows of lists: each is read once, when a row that shows it is painted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from reader.ui.session import Session
from reader.ui.shelf import thumbnail

if TYPE_CHECKING:
    from reader.model.errors import JiaoyueError

WIDTH = 160
"""How wide they are read, pixels: enough for a row at 400 %."""

MOST = 256
"""How many are kept."""


class Thumbs(QObject):
    """Those of the library that is open, by their SHA-256; emits `came(name)` when one is there."""

    came = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: dict[str, QImage] = {}

    def of(self, name: str | None) -> QImage | None:
        """The picture if it is there; else it is asked for. A null one cannot be drawn."""
        if name is None:
            return None
        if name not in self._kept:
            self._kept = {**dict(list(self._kept.items())[-MOST:]), name: QImage()}
            work = partial(thumbnail, sha256=name, width=WIDTH)
            self._session.run(work, partial(self._take, name), partial(self._miss, name))
        return self._kept[name]

    def _take(self, name: str, picture: QImage) -> None:
        self._kept[name] = picture
        self.came.emit(name)

    def _miss(self, name: str, _error: JiaoyueError) -> None:
        """It is in another library than the one that is open by now: its row shows an empty sheet."""
        self._kept.pop(name, None)
