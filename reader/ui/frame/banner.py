"""An error beside its cause: one sentence and what can be done about it, above the screen it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.ui import theme
from reader.ui.accessibility import announce


class Banner(QFrame):
    """Hidden until there is something to say."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remedy = QPushButton()
        self._remedy.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.clicked.connect(self.hide)
        self._call: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        theme.space(layout, (14, 8, 10, 8), 10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._remedy)
        layout.addWidget(self._close)
        self._renew()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, sentence: str, remedy: str = "", call: Callable[[], None] | None = None) -> None:
        """Shows a sentence, and a button called `remedy` where there is something to `call`."""
        self._text.setText(sentence)
        self._call = call
        self._remedy.setText(remedy)
        self._remedy.setVisible(call is not None)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence, urgent=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme, scale and language."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_call"):
            self._renew()

    def _renew(self) -> None:
        side = theme.current().size("icon.default")
        self._icon.setPixmap(theme.icon("circle-alert", "semantic.error").pixmap(side, side))
        self._close.setIcon(theme.icon("x"))
        self._close.setIconSize(QSize(side, side))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def _act(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()
