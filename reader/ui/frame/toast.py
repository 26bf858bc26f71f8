"""A short word at the bottom of the window, with one thing to do about it; at most one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui import theme
from reader.ui.accessibility import announce


class Toast(QFrame):
    """Stands above the lower edge of its parent and goes by itself; a screen reader says it."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.setProperty("kind", "toast")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._act)
        self._call: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        theme.space(layout, (16, 0, 8, 0))
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, label: str = "", call: Callable[[], None] | None = None) -> None:
        """Shows a text, with a button where there is something to `call`."""
        look = theme.current()
        self._text.setText(text)
        self._call = call
        self._button.setText(label)
        self._button.setVisible(call is not None)
        self.setFixedHeight(look.px(36))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(look.motion("toastUndo" if call else "toast"))
        announce(self, text)

    def dismiss(self) -> None:
        """Goes at once."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stays in its place when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        parent = self._over
        below = theme.current().px(44)
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - below)

    def _act(self) -> None:
        self.dismiss()
        if self._call is not None:
            self._call()
