"""The ring around a view that keys brought the keyboard to. It lies over the view: painted on it, it would smear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.accessibility import keyboard_focus
from reader.ui.widgets.rowpainting import paint_ring

TELLING = (QEvent.Type.DynamicPropertyChange, QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize)


class FocusRing(QWidget):
    """Serves its parent, and lets the pointer through."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        self.hide()

    def eventFilter(self, _view: QObject, event: QEvent) -> bool:
        """Comes, goes and grows with the focus and the size of the view."""
        if event.type() in TELLING:
            rect, width = self._view.rect(), theme.current().size("focusRing") + 1
            self.setGeometry(rect)
            self.setMask(QRegion(rect) - QRegion(rect.adjusted(width, width, -width, -width)))
            self.setVisible(keyboard_focus(self._view))
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the ring."""
        painter = QPainter(self)
        try:
            paint_ring(painter, self.rect())
        finally:
            painter.end()
