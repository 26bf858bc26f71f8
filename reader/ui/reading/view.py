"""The article under the hands: what pointer, wheel and keys do to it, as signals.

The view knows no record: the pane gives it text and marks, and listens. Positions are code points.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.accessibility import Part
from reader.ui.dragging import NOTE, carried, paint_target
from reader.ui.reading.canvas import ArticleCanvas
from reader.ui.reading.connectors import marker_box
from reader.ui.reading.marks import Layer
from reader.ui.reading.runs import run_at
from reader.ui.reading.spoken import Spoken

REST = 450
"""How long the pointer rests on a word before it counts as a question, in milliseconds."""
_LEFT_TO_THE_WINDOW = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
)


def _is_the_windows(event: QKeyEvent) -> bool:
    asked = event.type() == QEvent.Type.ShortcutOverride
    return asked and any(event.matches(key) for key in _LEFT_TO_THE_WINDOW)


class ArticleView(ArticleCanvas):
    """An `ArticleCanvas` that can be selected in by pointer and keyboard and says what is done to it."""

    selected = Signal(int, int)
    """Start and end of the selection, equal where there is none."""
    clicked = Signal(int)
    """A character was clicked: its position."""
    double_clicked = Signal(int)
    """A character was clicked twice: its position."""
    hovered = Signal(int)
    """The pointer rests over this character; -1 as soon as it moves on."""
    typed = Signal(str)
    """A character was typed, or Enter pressed (an empty one), while something is selected."""
    released = Signal()
    """A selection was made: the button was let go, or a key."""
    escaped = Signal()
    zoomed = Signal(int)
    """Ctrl and the wheel: steps."""
    marker_clicked = Signal(int)
    """The marker of a note was clicked: the note's id."""
    note_dropped = Signal(int, int, int)
    """A note was let go on words: its id, their start and end."""
    menu_wanted = Signal(QPoint)
    """A context menu is wanted at this place of the screen."""
    accessible_role = QAccessible.Role.EditableText

    def __init__(self, bar: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(bar, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._tell_selection)
        self._spoken = Spoken(self)
        self.setAcceptDrops(True)
        self._aim: tuple[int, int] | None = None
        self._pointer = QPoint()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.hovered.emit(self.point_at(self._pointer)))
        self.moved.connect(self._moved_on)

    def accessible_parts(self) -> list[Part]:
        """The names and notes that are marked in the text."""
        return self._spoken.parts()

    def _tell_selection(self) -> None:
        self.selected.emit(*self.selection())

    def _moved_on(self) -> None:
        self._rest.stop()
        self.hovered.emit(-1)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and its kin to the window: a focused `QTextEdit` would swallow their keys."""
        if isinstance(event, QKeyEvent) and _is_the_windows(event):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the font of the article: with another scale Qt would set the text in that of the controls."""
        font = self.document().defaultFont()
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.document().setDefaultFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing over a selection, or Enter, asks for a correction; everything else moves and selects."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and self.textCursor().hasSelection() and (enter or (event.text() and event.text().isprintable())):
            self.typed.emit("" if enter else event.text())
            event.accept()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A selection by keyboard is made when Shift is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel ask for another size; Qt's own zoom would scale the fonts of the document."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() // 120
            if steps:
                self.zoomed.emit(steps)
            event.accept()
            return
        super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Starts to wait for the pointer to rest; over a marker it is a hand."""
        super().mouseMoveEvent(event)
        self._pointer = event.position().toPoint()
        self._moved_on()
        if event.buttons() == Qt.MouseButton.NoButton:
            self._rest.start()
            hand = self._marker_at(self._pointer) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone: nothing is asked any more."""
        super().leaveEvent(event)
        self._rest.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing is a click on a character or a marker."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.released.emit()
            return
        place = event.position().toPoint()
        marker = self._marker_at(place)
        if marker is not None:
            self.marker_clicked.emit(marker)
        elif (point := self.point_at(place)) >= 0:
            self.clicked.emit(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects the letters that belong together there; who listens may know better."""
        super().mouseDoubleClickEvent(event)
        point = self.point_at(event.position().toPoint())
        if point >= 0:
            edges = (edge for start, end, _ in self.marks.each(Layer.NAME) for edge in (start, end))
            self.select(*run_at(self.text_of(0, None), point, edges))
            self.double_clicked.emit(point)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes notes."""
        if carried(event.mimeData(), NOTE) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Frames the words that the note would be fastened to."""
        self._aim_at(self._words_at(event.position().toPoint()))
        if self._aim is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The note went on."""
        super().dragLeaveEvent(event)
        self._aim_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands the note over."""
        note, words = carried(event.mimeData(), NOTE), self._words_at(event.position().toPoint())
        self._aim_at(None)
        if note is None or not note.isdecimal() or words is None:
            event.ignore()
        else:
            event.acceptProposedAction()
            self.note_dropped.emit(int(note), *words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frames what a note would be fastened to."""
        super().paintEvent(event)
        if self._aim is not None:
            painter = QPainter(self.viewport())
            try:
                for box in self.range_boxes(*self._aim):
                    paint_target(painter, box.toAlignedRect().adjusted(-3, -3, 3, 3))
            finally:
                painter.end()

    def _aim_at(self, words: tuple[int, int] | None) -> None:
        if words != self._aim:
            self._aim = words
            self.viewport().update()

    def _words_at(self, place: QPoint) -> tuple[int, int] | None:
        """The selection where the place is in it, else the name there, else the word; None beside the text."""
        point = self.point_at(place)
        if point < 0:
            return None
        start, end = self.selection()
        if start <= point < end:
            return start, end
        names = [one[:2] for one in self.marks.each(Layer.NAME) if one[0] <= point < one[1]]
        return names[0] if names else self.word_at(point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is made of the window's actions, not of Qt's; by key it opens at the caret."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(
            self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        )
        event.accept()

    def _marker_at(self, place: QPoint) -> int | None:
        look, column = theme.current(), self.column().right() + 1
        markers = (one for one in self._connectors if one.card is None)
        return next((one.id for one in markers if marker_box(one, column, look).contains(place)), None)
