"""From pane to pane by one key: toolbar, rail, sidebar, centre, inspector, status bar, and round again.

Each pane takes the keyboard where it was last; at first at its beginning, the reading pane in its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Walking(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember)

    def step(self, by: int) -> None:
        """Moves the keyboard to the next (1) or previous (−1) pane that takes it."""
        targets = {pane: target for pane in self._panes() if (target := self._target(pane)) is not None}
        panes = list(targets)
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if _holds(pane, focus)), -1 if by > 0 else 0)
        if panes:
            targets[panes[(here + by) % len(panes)]].setFocus(Qt.FocusReason.TabFocusReason)

    def _panes(self) -> list[QWidget]:
        window = self._window
        panes = window.panes
        walked: list[QWidget] = [window.toolbar, window.rail, panes.left, panes.centre, panes.right, window.status]
        if panes.strip is not None:
            walked.insert(5, panes.strip)
        return [pane for pane in walked if pane.isVisible()]

    def _target(self, pane: QWidget) -> QWidget | None:
        """Where a pane takes the keyboard, None where it has nothing for it."""
        kept = (self._last.get(pane), self._window.toolbar.search, self._window.pane.view)
        wanted = [one for one in kept if one is not None and shiboken6.isValid(one) and _holds(pane, one)]
        return next(filter(_takes_focus, [*wanted, *_in_order(pane)]), None)

    def _remember(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window:
            return
        for pane in self._panes():
            if _holds(pane, now):
                self._last[pane] = now


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _in_order(pane: QWidget) -> list[QWidget]:
    """The widgets of a pane in the order of the Tab key."""
    found: list[QWidget] = []
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
