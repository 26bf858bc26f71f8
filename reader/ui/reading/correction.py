"""The field in which a selection is corrected: Enter puts it in place, Shift+Enter breaks the line, Esc lets it be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from reader.ui import theme
from reader.ui.offsets import shown
from reader.ui.reading.floating import Floating
from reader.ui.reading.setting import Setting
from reader.ui.theme.theme import make_font

MOST = 6
"""How many lines the field shows before it scrolls."""
_PARAGRAPH = "\u2029"


class CorrectionEdit(QPlainTextEdit):
    """A plain field that ends with Enter or Esc; while an input method composes, those keys are its own."""

    ended = Signal(bool)
    """Enter was pressed (True), or Esc, or the field was left (False)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Correction"))

    def event(self, event: QEvent) -> bool:
        """Takes Enter and Esc before the window's actions do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _ends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc cancels."""
        if _ends(event):
            self.ended.emit(event.key() != Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A field that is left lets the text be; a menu or another window is no leaving."""
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason}:
            self.ended.emit(False)


def _ends(event: QKeyEvent) -> bool:
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Escape or (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift)


class CorrectionField(Floating):
    """Opens over a range of the text; `corrected` has start, end (code points) and what shall stand there."""

    corrected = Signal(int, int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        theme.space(row, (3, 3, 3, 3))
        self._edit = CorrectionEdit(self)
        self._edit.ended.connect(self._end)
        self._range = (0, 0)
        self._before = ""
        row.addWidget(self._edit)
        self.setFocusProxy(self._edit)

    def open_on(self, start: int, end: int, text: str, box: QRectF, setting: Setting, typed: str = "") -> None:
        """Opens the field at a box of the pane, filled with the text or with what was `typed` over it."""
        look = theme.current()
        self._range, self._before = (start, end), text
        self._edit.setFont(make_font("article", setting.em(look), 400))
        self._edit.setPlainText(shown(typed or text))
        cursor = QTextCursor(self._edit.document())
        if typed:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.select(QTextCursor.SelectionType.Document)
        self._edit.setTextCursor(cursor)
        metrics = self._edit.fontMetrics()
        widest = max(metrics.horizontalAdvance(line) for line in [*text.split("\n"), typed])
        room = self.pane.width() - look.px(40)
        width = min(max(look.px(200), widest + look.px(60)), room)
        lines = sum(1 + metrics.horizontalAdvance(line) // max(1, width - look.px(20)) for line in text.split("\n"))
        self._edit.setFixedSize(width, min(lines, MOST) * metrics.lineSpacing() + look.px(20))
        tall = lines > MOST
        bars = Qt.ScrollBarPolicy.ScrollBarAsNeeded if tall else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._edit.setVerticalScrollBarPolicy(bars)
        self.show_beside(box, below=True)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, kept: bool) -> None:
        if self.isHidden():
            return
        text = self._edit.document().toRawText().replace(_PARAGRAPH, "\n")
        self.close_sheet()
        if kept and text != shown(self._before):
            self.corrected.emit(*self._range, text)
