"""The card of a note that is being written: the words it is about, a field, and what to press."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.reading.editor import NoteEditor
from reader.ui.reading.notetext import INSET
from reader.ui.widgets.wrapped import Wrapped


class DraftCard(QWidget):
    """Emits `written` with the note, or `cancelled`; nothing is stored before."""

    written = Signal(str)
    cancelled = Signal()
    grown = Signal()

    def __init__(self, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = quote
        self._editor = NoteEditor(parent=self)
        self._editor.committed.connect(self.written)
        self._editor.cancelled.connect(self.cancelled)
        self._editor.resized.connect(self.grown)
        self.setAccessibleName(self.tr('New note on "{quote}"').format(quote=quote))
        self.setFocusProxy(self._editor)

    def take_focus(self) -> None:
        """Takes the keyboard into the field."""
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _words(self, width: int) -> Wrapped:
        look = theme.current()
        room = width - 2 * look.px(INSET) - look.px(10)
        return Wrapped(self._quote, look.font("noteQuote"), room, look.line("noteQuote"), most=2)

    def height_for(self, width: int) -> int:
        """The height in pixels that the card needs at a width."""
        look = theme.current()
        return self._words(width).height + self._editor.sizeHint().height() + look.line("caption") + 4 * look.px(8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the field below the words."""
        super().resizeEvent(event)
        look = theme.current()
        top = self._words(self.width()).height + 2 * look.px(9)
        height = self._editor.sizeHint().height()
        self._editor.setGeometry(look.px(INSET), top, self.width() - 2 * look.px(INSET), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card as that of an active note."""
        look, width = theme.current(), theme.current().px(2)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("note.line"), width))
            painter.setBrush(look.colour("bg.card"))
            box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(box, look.size("card"), look.size("card"))
            words = self._words(self.width())
            top, left = look.px(10), look.px(INSET)
            painter.fillRect(QRectF(left, top, look.px(2), words.height), look.colour("note.line"))
            words.paint(painter, QPointF(left + look.px(10), top), look.colour("text.tertiary"))
            foot = QRectF(
                left, self._editor.geometry().bottom() + look.px(5), box.width() - 2 * left, look.line("caption")
            )
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("text.tertiary"))
            painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, self.tr("Ctrl+Enter keeps it   Esc throws it away"))
        finally:
            painter.end()
