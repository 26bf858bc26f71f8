"""Small sheets that float over the text: placed beside a box of the text, kept within the pane, closed by Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from reader.ui import theme


class Floating(QFrame):
    """A sheet over `parent`, a pane; coordinates are the pane's. Esc closes it and gives the keyboard back."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pane = parent
        self.setProperty("kind", "float")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(theme.current().colour("shadow.popup")))
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_beside(self, box: QRectF, below: bool = False) -> None:
        """Shows the sheet above a box (below it where asked, or where there is no room above)."""
        pane, gap = self.pane, theme.current().px(6)
        self.adjustSize()
        left = min(max(round(box.left()), gap), max(gap, pane.width() - self.width() - gap))
        over, under = round(box.top()) - self.height() - gap, round(box.bottom()) + gap
        fits = under + self.height() + gap <= pane.height()
        top = under if (below and fits) or over < 0 else over
        self.move(QPoint(left, max(gap, top)))
        self.show()
        self.raise_()

    def close_sheet(self) -> None:
        """Closes the sheet and tells so, unless it is closed."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)


def over(box: QRectF, inner: QWidget, pane: QWidget) -> QRectF:
    """A box within a widget in the coordinates of the pane around it."""
    return box.translated(inner.mapTo(pane, QPoint(0, 0)))
