"""In which order the mentions of an entity are listed: by issue, or by the words beside them, as a concordance does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from reader.library.reads import Context

NEWEST, OLDEST, BEFORE, AFTER = "newest", "oldest", "before", "after"

KEYS: dict[str, Callable[[Context], str]] = {
    BEFORE: lambda one: one.before[::-1],
    AFTER: lambda one: one.after,
}
"""What mentions are sorted by: the words before them, read away from them, or those after."""


class OrderChoice(QToolButton):
    """A menu of orders; emits `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = NEWEST
        self.setProperty("kind", "choice")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for order in (NEWEST, OLDEST, BEFORE, AFTER):
            action = menu.addAction("")
            action.setCheckable(True)
            action.setChecked(order == self.chosen)
            action.setData(order)
            self._group.addAction(action)
            action.triggered.connect(lambda _=False, order=order: self.choose(order))
        self.setMenu(menu)
        self.retranslate()

    @property
    def flat(self) -> bool:
        """Whether all mentions stand in one list, whatever their issues."""
        return self.chosen in KEYS

    @property
    def newest_first(self) -> bool:
        """Whether the newest issue comes first."""
        return self.chosen != OLDEST

    def sorted(self, contexts: Sequence[Context]) -> list[Context]:
        """Mentions by the words beside them."""
        return sorted(contexts, key=KEYS[self.chosen]) if self.flat else list(contexts)

    def choose(self, order: str) -> None:
        """Lists in another order."""
        self.chosen = order
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        """Renews the texts."""
        names = {
            NEWEST: self.tr("Newest first"),
            OLDEST: self.tr("Oldest first"),
            BEFORE: self.tr("By the words before"),
            AFTER: self.tr("By the words after"),
        }
        for action in self._group.actions():
            action.setText(names[action.data()])
            action.setChecked(action.data() == self.chosen)
        self.setText(names[self.chosen])
        self.setToolTip(self.tr("The order of the mentions"))
        self.setAccessibleName(self.tr("Order of the mentions: {order}").format(order=names[self.chosen]))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
