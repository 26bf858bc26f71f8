"""Changes that the library's file did not take: what is said of them, trying again, another file, and closing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.model.errors import ChangedMeanwhile, DiskFull, JiaoyueError, LibraryBusy, LibraryError, LibraryReadOnly
from reader.ui.accessibility import announce
from reader.ui.translation.languages import sentence

if TYPE_CHECKING:
    from reader.ui.holding import Opened
    from reader.ui.window import MainWindow

PATIENCE = 60_000
"""How long closing waits for a file that is tried once more, in milliseconds."""


class Unsaved(QObject):
    """Serves one window: keeps its status bar right, and lets nothing that waits be lost unasked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.session.refused.connect(self._refused)
        window.session.opened.connect(lambda _: window.status.show_unsaved(0))
        actions = window.actions_
        window.status.offer(actions["file.retry"], actions["file.save_as"])

    def retry(self) -> None:
        """Gives the file what it refused once more."""
        self._window.session.save(failed=self._failed)

    def save_as(self) -> None:
        """Asks for another file, and goes on with that one."""
        path = self._ask_path()
        if path is not None:
            place = self._window.browsing.place

            def moved(opened: Opened) -> None:
                self._window.browsing.start(place)
                self._window.toast.say(self.tr("Saved as {file}").format(file=opened.path.name))

            self._window.session.save_as(path, moved, self._failed)

    def may_close(self) -> bool:
        """Whether the window may be closed: nothing waits, or a person has decided what becomes of it."""
        session = self._window.session
        if not session.unsaved:
            return True
        box = self._question(session.unsaved)
        again = box.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        other = box.addButton(self.tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(again)
        box.exec()
        chosen = box.clickedButton()
        if chosen is again:
            self.retry()
        elif chosen is other:
            self.save_as()
        if chosen in (again, other):
            session.wait(PATIENCE)
        return chosen is drop or not session.unsaved

    def _question(self, count: int) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved yet"))
        box.setText(self.tr("%n change(s) could not be written to the library yet.", "", count))
        return box

    def _refused(self, count: int, error: LibraryError | None) -> None:
        window = self._window
        window.status.show_unsaved(count, self._reason(error))
        window.follow()
        if error is not None:
            announce(window.status, window.status.saving.text(), urgent=True)

    def _failed(self, error: JiaoyueError) -> None:
        window = self._window
        if isinstance(error, ChangedMeanwhile):
            window.banner.say(sentence(error), self.tr("Save as…"), self.save_as)
        else:
            window.toast.say(self.tr("Not saved: {reason}").format(reason=self._reason(error) or sentence(error)))

    def _reason(self, error: JiaoyueError | None) -> str:
        if isinstance(error, LibraryBusy):
            return self.tr("another program is using the library")
        if isinstance(error, DiskFull):
            return self.tr("the disk is full")
        if isinstance(error, LibraryReadOnly):
            return self.tr("the library is write-protected")
        return self.tr("the disk reports an error") if type(error) is LibraryError else ""

    def _ask_path(self) -> Path | None:
        kinds = self.tr("Jiaoyue libraries (*.jiaoyue)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the library as"), "", kinds)
        current = self._window.session.current
        if not name or current is None:
            return None
        path = Path(name)
        path = path if path.suffix else path.with_suffix(".jiaoyue")
        return None if path.resolve() == current.path.resolve() else path
