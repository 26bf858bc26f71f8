"""The rail at the left: one button for each section of the app, and at its foot shortcuts and settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.dragging import TAG, carried

SECTIONS = ("view.library", "view.search", "view.entities", "view.tags", "view.import")
FOOT = ("app.shortcuts", "app.settings")


LINGER = 500
"""Milliseconds after which a button opens its section for what is dragged over it."""


class RailButton(QToolButton):
    """A section: icon above its name; a red bar beside the one that is open.

    A tag that is held over it opens the section, to be let go there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lingering = QTimer(self, singleShot=True, interval=LINGER)
        self._lingering.timeout.connect(self._open)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Waits whether a tag stays."""
        if carried(event.mimeData(), TAG) is None:
            event.ignore()
        else:
            event.accept()
            self.setDown(True)
            self._lingering.start()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A tag is led through, not let go."""
        event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        super().dragLeaveEvent(event)
        self.setDown(False)
        self._lingering.stop()

    def _open(self) -> None:
        self.setDown(False)
        self.defaultAction().trigger()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the button, and the bar over its left edge."""
        super().paintEvent(event)
        if self.isChecked():
            look = theme.current()
            painter = QPainter(self)
            try:
                height = self.height() // 2
                bar = look.size("selectionBar")
                painter.fillRect(0, (self.height() - height) // 2, bar, height, look.colour("accent.default"))
            finally:
                painter.end()


class Rail(QToolBar):
    """The vertical bar; `set_narrow` hides the names."""

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._narrow = False
        self._buttons: dict[str, RailButton] = {}
        self.setObjectName("rail")
        self.setProperty("surface", "rail")
        self.setMovable(False)
        self.setFloatable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for id_ in SECTIONS:
            self._add(id_)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(spacer)
        for id_ in FOOT:
            self._add(id_)
        self.renew()

    def set_narrow(self, narrow: bool) -> None:
        """Shows icons alone, or with their names."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.renew()
            self.updateGeometry()

    def renew(self) -> None:
        """Takes sizes and names from the theme and the language again."""
        look = theme.current()
        width = look.size("railNarrow" if self._narrow else "rail")
        side = look.size("icon.rail")
        font = look.font("rail")
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if self._narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        names = [self._actions[id_].text().rstrip("…") for id_ in self._buttons]
        self.setIconSize(QSize(side, side))
        for name, (id_, button) in zip(names, self._buttons.items(), strict=True):
            action = self._actions[id_]
            action.setIconText(name)
            button.setFont(font)
            button.setToolButtonStyle(style)
            button.setIconSize(QSize(side, side))
            button.setAccessibleName(name)
            if not self._narrow:
                width = max(width, button.fontMetrics().horizontalAdvance(name) + look.px(16))
        for button in self._buttons.values():
            button.setFixedSize(width - look.px(6), look.px(46 if self._narrow else 54))
        self.setFixedWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Follows scale and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and self._buttons:
            self.renew()

    def _add(self, id_: str) -> None:
        button = RailButton(self)
        button.setDefaultAction(self._actions[id_])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons[id_] = button
        self.addWidget(button)
