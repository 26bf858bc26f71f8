"""Where one is, in front of the legend of a narrow window: the page and which of its articles it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui import theme
from reader.ui.widgets.buttons import scale_icons


class Whereabouts(QToolButton):
    """Stands in for the sidebar where there is no room for it; a click triggers `elsewhere`."""

    def __init__(self, elsewhere: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: tuple[str, int, int] | None = None
        self._narrow = False
        self._elsewhere = elsewhere
        self.setProperty("kind", "choice")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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
        self.setIcon(theme.icon("newspaper"))
        scale_icons(self, "inline")
        self.setAccessibleName(self.text())
        self.setToolTip(self._elsewhere.toolTip())
        self.setVisible(self._narrow and self._place is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A chevron says that there is a list behind it; a line parts it from the legend."""
        super().paintEvent(event)
        look = theme.current()
        side, right = look.px(12), self.width() - look.px(2)
        painter = QPainter(self)
        try:
            place = QRect(right - look.px(16), (self.height() - side) // 2, side, side)
            theme.icon("chevron-down").paint(painter, place)
            painter.fillRect(
                right, look.px(5), look.px(1), self.height() - 2 * look.px(5), look.colour("border.default")
            )
        finally:
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
