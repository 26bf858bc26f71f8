"""Menus at the pointer, or by the menu key, on the lists of articles and names; and the menu bar by Alt alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from reader.ui.widgets.rowlist import ROW

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import MainWindow

ARTICLE = ("article.unread", "article.proofing", "article.proofed", "article.approved", "", "article.tag")
NAME = (
    *("name.confirm", "name.reject", ""),
    *("name.person", "name.place", "name.organisation", "name.date", "name.amount", "name.time", ""),
    *("name.extend", "name.shrink"),
)
"""The actions of each menu; "" is a line."""


class ContextMenus(QObject):
    """Serves the lists of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._offer(window.sidebar.list, ARTICLE)
        self._offer(window.inspector.names.list, NAME, self._choose_name)

    def _offer(self, view: QAbstractItemView, ids: tuple[str, ...], before: Callable[[], None] | None = None) -> None:
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def open_menu(place: QPoint) -> None:
            if view.currentIndex().isValid():
                if before is not None:
                    before()
                self._menu(ids).popup(view.viewport().mapToGlobal(place))

        view.customContextMenuRequested.connect(open_menu)

    def _menu(self, ids: tuple[str, ...]) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id_ in ids:
            if id_:
                menu.addAction(self._window.actions_[id_])
            else:
                menu.addSeparator()
        return menu

    def _choose_name(self) -> None:
        """The actions are about the name that is selected in the text."""
        mention = self._window.inspector.names.list.currentIndex().data(ROW)
        if mention is not None:
            self._window.naming.show(mention)


class AltKey(QObject):
    """Calls `show` when Alt is pressed and let go with nothing between, in the window with the focus."""

    def __init__(self, window: MainWindow, show: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self._armed = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)
        for id_ in window.actions_.records:  # a key that Qt took for an action is not seen here
            window.actions_[id_].triggered.connect(self._disarm)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Waits for Alt alone."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
            self._armed = event.key() == Qt.Key.Key_Alt and alone
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.InputMethod):
            self._armed = False
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            armed, self._armed = self._armed, False
            if armed:
                self._show()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window is self._window.windowHandle():
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _disarm(self) -> None:
        self._armed = False
