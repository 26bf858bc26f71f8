"""What lies over the window while files hover above it: where they may be let go, and what will happen then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.accessibility import announce
from reader.ui.dragging import paint_target

VEILED = 0.86
"""How much of the window it hides, so that the sentence is read upon whatever lies below."""
EDGE = 10
"""How far within the window the dashed frame stands, pixels at 100 %."""


class DropTarget(QWidget):
    """Covers its parent with a dashed frame and a sentence; the pointer goes through it to what takes files itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        layout = QVBoxLayout(self)
        theme.space(layout, (40, 40, 40, 40), 14)
        layout.addStretch(1)
        for label in (self._icon, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def cover(self, sentence: str) -> None:
        """Lies over the window with a sentence; a screen reader says it."""
        look = theme.current()
        side = look.px(32)
        self._icon.setPixmap(theme.icon("download", "accent.default").pixmap(side, side))
        self._text.setFont(look.font("screenTitle"))
        self._text.setText(sentence)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        announce(self, sentence)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Covers the window at any size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Veils what is below and frames it."""
        look = theme.current()
        edge = look.px(EDGE)
        veil = look.colour("bg.paper")
        veil.setAlphaF(VEILED)
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), veil)
            paint_target(painter, self.rect().adjusted(edge, edge, -edge, -edge))
        finally:
            painter.end()
