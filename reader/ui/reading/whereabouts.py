"""Where one is, in front of the legend of a narrow window: the page and which of its articles it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget


class Whereabouts(QToolButton):
    """Stands in for the sidebar where there is no room for it; a click triggers `elsewhere`."""

    def __init__(self, elsewhere: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: tuple[str, int, int] | None = None
        self._narrow = False
        self._elsewhere = elsewhere
        self.setProperty("kind", "quiet")
        self.clicked.connect(elsewhere.trigger)
        self.hide()

    def show_place(self, page: str, number: int | None, total: int) -> None:
        """The article is the `number`-th of `total` on a page; None without one."""
        self._place = None if number is None else (page, number, total)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Whether the sidebar is out of sight."""
        self._narrow = narrow
        self.setVisible(narrow and self._place is not None)

    def retranslate(self) -> None:
        """Renews the texts."""
        if self._place is not None:
            page, number, total = self._place
            self.setText(self.tr("Page {page} › {number}/{total}").format(page=page, number=number, total=total))
        self.setAccessibleName(self.text())
        self.setToolTip(self._elsewhere.toolTip())
        self.setVisible(self._narrow and self._place is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
