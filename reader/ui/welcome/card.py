"""A large button of the first screen: icon, what it does, a line about it, its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.actions.registry import shown_keys


class Card(QPushButton):
    """Triggers an action; the `first` of them stands out and is what Enter does."""

    def __init__(self, action: QAction, icon: str, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("first", first)
        self.setAutoDefault(False)
        self._action = action
        self._icon_name = icon
        self._first = first
        self._icon = QLabel()
        self._title = QLabel()
        self._title.setProperty("tone", "strong")
        self._line = QLabel()
        self._line.setProperty("tone", "tertiary")
        self._line.setWordWrap(True)
        self._key = QLabel()
        self._key.setProperty("kind", "key")

        words = QVBoxLayout()
        theme.space(words, gap=2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        layout = self._row
        theme.space(layout, (18, 8, 18, 8), 14)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (self._icon, self._title, self._line, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())

    def say(self, title: str, line: str) -> None:
        """Shows these texts, with the key of the action."""
        look = theme.current()
        self._title.setText(title)
        self._line.setText(line)
        keys = self.tr("Enter") if self._first else shown_keys(self._action).replace("+", " ")
        self._key.setText(keys)
        self._key.setVisible(bool(keys))
        colour = "accent.on" if self._first and self.isEnabled() else "text.secondary"
        side = look.px(22)
        self._icon.setPixmap(theme.icon(self._icon_name, colour).pixmap(side, side))
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setToolTip(self._action.toolTip())
        self.setMinimumHeight(look.px(64))

    def sizeHint(self) -> QSize:
        """The size of what is in it; a button would ask for its text alone."""
        return self._row.sizeHint()
