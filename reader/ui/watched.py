"""The folder that a library fills itself from: looked at now and then, and what went wrong in it told once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.ui.holding import Opened
from reader.ui.sections import IMPORT
from reader.ui.window import MainWindow

if TYPE_CHECKING:
    from reader.importing.watching import Watch
    from reader.library.arrivals import Arrival

LOOK_SECONDS = 20
"""How often the folder is looked at; a file that did not change between two looks is taken."""


class Watched(QObject):
    """Watches the folder of the library that is open, as long as the window is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watch: Watch | None = None
        self._timer = QTimer(self, interval=LOOK_SECONDS * 1000)
        self._timer.timeout.connect(self.look)
        window.session.opened.connect(self._opened)
        window.import_panel.cleared.connect(self._settle)

    @property
    def folder(self) -> Path | None:
        """The folder of the library that is open."""
        current = self._window.session.current
        kept = self._window.preferences.current.watched
        return Path(kept[str(current.path)]) if current is not None and str(current.path) in kept else None

    def choose(self) -> None:
        """Asks for a folder to watch; where one is watched, leaves off."""
        current = self._window.session.current
        if current is None:
            return
        watched = dict(self._window.preferences.current.watched)
        before = watched.pop(str(current.path), None)
        if before is not None:
            self._window.toast.say(self.tr("The folder {folder} is not watched any more.").format(folder=before))
        else:
            folder = QFileDialog.getExistingDirectory(self._window, self.tr("Choose the folder to watch"))
            if not folder:
                return
            watched[str(current.path)] = folder
            self._window.toast.say(
                self.tr("Whatever is put into {folder} is imported from now on.").format(folder=folder)
            )
        self._window.preferences.change(watched=watched)
        self.begin()

    def begin(self) -> None:
        """Watches the folder of the library that is open, if it has one."""
        current, folder = self._window.session.current, self.folder
        self._watch = None
        self._timer.stop()
        if current is not None and folder is not None and not current.read_only:
            from reader.importing.watching import Watch

            self._watch = Watch(folder, current.path)
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Looks whether something came, and imports it."""
        from reader.importing.progress import Request

        if self._watch is not None:
            self._window.importing.look(self._watch, Request(self._window.preferences.current.name))

    def _opened(self, _opened: Opened) -> None:
        from reader.library.arrivals import arrivals

        self.begin()
        self._window.session.run(lambda library: arrivals(library, troubled=True), self._recall)

    def _recall(self, troubled: tuple[Arrival, ...]) -> None:
        if not troubled or self._window.importing.files:
            return
        self._window.importing.recall(troubled)
        said = self.tr("Of what came from the watched folder, %n file(s) could not be read whole.", "", len(troubled))
        self._window.banner.say(said, self.tr("Show"), self._show)

    def _show(self) -> None:
        self._window.banner.hide()
        self._window.show_section(IMPORT)

    def _settle(self) -> None:
        from reader.library.arrivals import settle

        if self._window.session.current is not None and not self._window.session.current.read_only:
            self._window.session.run(settle)
