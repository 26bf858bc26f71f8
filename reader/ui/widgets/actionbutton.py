"""A button that does an action of the table under a shorter name than it has in the menus."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget


class ActionButton(QPushButton):
    """Follows the action's icon, tooltip and whether it can be done."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Takes over what changed."""
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text().rstrip("…"))
        self.setEnabled(self._action.isEnabled())
