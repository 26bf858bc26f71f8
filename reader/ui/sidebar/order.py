"""The button that says by what the articles are listed, and lets one choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.ui import theme


class OrderButton(QToolButton):
    """Shows which of these exclusive actions is checked; its menu holds them all."""

    def __init__(self, orders: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orders = tuple(orders)
        self.setProperty("kind", "choice")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addActions(self._orders)
        self.setMenu(menu)
        for action in self._orders:
            action.toggled.connect(self.retranslate)
            action.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Renews the texts."""
        chosen = next((action.text() for action in self._orders if action.isChecked()), "")
        self.setFont(theme.current().font("small"))
        self.setText(chosen)
        self.setAccessibleName(self.tr("Order of the articles: {order}").format(order=chosen))
        self.setToolTip(self.tr("Choose by what the articles are listed"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.retranslate()
