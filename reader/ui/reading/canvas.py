"""What the eye sees of an article: one document, the marks painted beneath its text, and a bar among its lines.

Positions are code points of the article's text, places are pixels of the viewport.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model.text import ArticleText, Role
from reader.ui import theme
from reader.ui.offsets import Offsets
from reader.ui.reading import breaking
from reader.ui.reading.connectors import Bridge, Connector, paint_connector, paint_marker
from reader.ui.reading.document import leave_room, make_document, opening
from reader.ui.reading.marks import Marks
from reader.ui.reading.painting import line_boxes, paint_marks
from reader.ui.reading.setting import Setting

TOP, BOTTOM = 30, 96
"""Free space above and below the article, pixels at 100 %."""
SIDE, RIGHT = 24, 56
"""The least free space left of the lines, and right of them, where markers and connectors are."""
BAR_ABOVE, BAR_BELOW = 8, 20
"""Free space above and below the bar."""


class ArticleCanvas(QTextEdit):
    """Shows one text, read only; `bar`, a widget, lies in the room below the titles and moves with the text."""

    moved = Signal()
    """The text lies elsewhere than before: scrolled, resized, set anew."""

    def __init__(self, bar: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = ArticleText("", ())
        self._offsets = Offsets("")
        self._setting = Setting()
        self._bar = bar
        self._room = 0
        self.stamp = 0
        """Grows each time the lines may have moved within the document."""
        self._own: QTextDocument | None = None
        self._placed: tuple[object, ...] = ()
        self.marks = Marks("")
        self._connectors: tuple[Connector, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bridge = Bridge(Qt.Orientation.Vertical)
        self.setVerticalScrollBar(self._bridge)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar.setParent(self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    # What is shown

    def show_text(self, content: ArticleText, setting: Setting) -> None:
        """Sets a text anew; the marks start empty."""
        self._content, self._setting = content, setting
        self._offsets = Offsets(content.text)
        self.marks = Marks(content.text)
        self._connectors = ()
        self.set_anew()

    def set_anew(self) -> None:
        """Sets the same text again: the theme, the scale or the setting is another."""
        look = theme.current()
        self._bar.setFixedWidth(self._column_width())
        self._room = self._bar_room()
        document = make_document(self._content, self._setting, look, self._room, self)
        self._placed = ()
        self._place_column(document)
        self.setDocument(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        self.setCursorWidth(max(1, look.px(1)))
        self._placed_anew()

    def refit(self) -> None:
        """The bar has another height: makes room for it."""
        self._room = self._bar_room()
        leave_room(self.document(), opening(self._content), self._room)
        self._placed_anew()

    @property
    def setting(self) -> Setting:
        """How the text is set."""
        return self._setting

    def set_connectors(self, connectors: tuple[Connector, ...]) -> None:
        """Draws these lines or markers to the right of the text and no others."""
        if connectors != self._connectors:
            self._connectors = connectors
            self._bridge.lead(connectors)
            self.viewport().update()

    # Positions

    def selection(self) -> tuple[int, int]:
        """Start and end of the selection in code points; both the caret's place where nothing is selected."""
        cursor = self.textCursor()
        return self._offsets.to_points(cursor.selectionStart()), self._offsets.to_points(cursor.selectionEnd())

    def caret(self) -> int:
        """The caret's place in code points."""
        return self._offsets.to_points(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Selects a range of code points, clipped to the text, and scrolls so that it is seen."""
        length = len(self._content.text)
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_units(min(max(start, 0), length)))
        cursor.setPosition(self._offsets.to_units(min(max(end, 0), length)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def range_boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes of a range of code points, one for each line; an empty range has one without width."""
        first, last = self._offsets.to_units(start), self._offsets.to_units(end)
        block = self.document().findBlock(first)
        boxes: list[QRectF] = []
        while block.isValid() and block.position() <= last:
            origin = self._origin(block)
            base = block.position()
            top, bottom = max(0, first - base), min(block.length() - 1, last - base)
            if top == bottom:
                bottom = top + 1
            found = line_boxes(block.layout(), top, bottom)
            boxes += [box.translated(origin) for box in found]
            block = block.next()
        if start == end and boxes:
            boxes[0].setWidth(0)
            return boxes[:1]
        return boxes

    def point_at(self, place: QPoint) -> int:
        """The code point under a place of the viewport, -1 where there is no text."""
        units = (
            self.document()
            .documentLayout()
            .hitTest(QPointF(place) + QPointF(0, self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        return -1 if units < 0 else min(self._offsets.to_points(units), len(self._content.text) - 1)

    def word_at(self, point: int) -> tuple[int, int] | None:
        """Start and end of the word around a code point, None where there is none."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(point))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        start, end = self._offsets.to_points(cursor.selectionStart()), self._offsets.to_points(cursor.selectionEnd())
        return (start, end) if self._content.text[start:end].strip() else None

    def column(self) -> QRect:
        """Where the lines stand: left edge and width of the measure, over the whole height of the viewport."""
        form = self.document().rootFrame().frameFormat()
        return QRect(round(form.leftMargin()), 0, self._column_width(), self.viewport().height())

    def reveal(self, start: int, end: int) -> None:
        """Scrolls so that a range lies in the upper half, unless it is seen already."""
        boxes = self.range_boxes(start, end)
        if boxes and not (boxes[0].top() >= 0 and boxes[-1].bottom() <= self.viewport().height()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(boxes[0].top() - self.viewport().height() / 3))

    def first_seen(self) -> int:
        """The first character that is seen, in code points."""
        cursor = self.cursorForPosition(QPoint(self.column().left(), 0))
        return self._offsets.to_points(cursor.position())

    def scroll_to(self, point: int) -> None:
        """Scrolls so that the line of a character is the first that is seen; the start shows the titles' room too."""
        boxes = self.range_boxes(point, point) if point else []
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(boxes[0].top()) if boxes else 0)

    def text_of(self, start: int, end: int | None) -> str:
        """A range of the text as it is, not as Qt shows it; without an `end` all behind `start`."""
        return self._content.text[start:end]

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies plain text, every character as it is."""
        data = QMimeData()
        data.setText(self.text_of(*self.selection()))
        return data

    # Layout

    def _column_width(self) -> int:
        look = theme.current()
        room = self.viewport().width() - look.px(SIDE) - look.px(RIGHT)
        return max(look.px(200), min(self._setting.width(look), room))

    def _bar_room(self) -> int:
        look = theme.current()
        height = max(self._bar.heightForWidth(self._column_width()), 0)
        return height + look.px(BAR_ABOVE) + look.px(BAR_BELOW) if height else 0

    def _place_column(self, document: QTextDocument) -> None:
        look = theme.current()
        full, column = self.viewport().width(), self._column_width()
        left = max(look.px(SIDE), round((full - column) * 0.4) if full - column > look.px(SIDE + RIGHT) else 0)
        wanted = (left, full, column)
        if wanted == self._placed:
            return
        self._placed = wanted
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(left)
        form.setRightMargin(max(0, full - left - column))
        form.setTopMargin(look.px(TOP))
        form.setBottomMargin(look.px(BOTTOM))
        frame.setFrameFormat(form)
        for number, role in enumerate(self._content.roles):
            if role in (Role.KICKER, Role.HEADLINE, Role.SUBHEAD):
                breaking.fit(document.findBlockByNumber(number), column)
        self.setLineWrapColumnOrWidth(full)
        self._bar.setFixedWidth(column)

    def _placed_anew(self) -> None:
        self.stamp += 1
        self._place_bar()
        self.viewport().update()
        self.moved.emit()

    def _place_bar(self) -> None:
        titles = opening(self._content)
        document = self.document()
        below = titles < document.blockCount()
        block = document.findBlockByNumber(titles if below else document.blockCount() - 1)
        layout = document.documentLayout()
        box = layout.blockBoundingRect(block)
        height = self._bar.heightForWidth(self._column_width())
        look = theme.current()
        top = box.top() - look.px(BAR_BELOW) - height if below else box.bottom() + look.px(BAR_ABOVE)
        self._bar.setGeometry(
            self.column().left(), round(top) - self.verticalScrollBar().value(), self._column_width(), height
        )

    def _origin(self, block: QTextBlock) -> QPointF:
        place = self.document().documentLayout().blockBoundingRect(block).topLeft()
        return QPointF(place.x(), place.y() - self.verticalScrollBar().value())

    def _on_scroll(self) -> None:
        self._place_bar()
        gutter = self.column().right()
        self.viewport().update(gutter, 0, self.viewport().width() - gutter, self.viewport().height())
        self.moved.emit()

    # Qt's doors

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the column where it belongs; text is laid out anew only where the column changed."""
        self._place_column(self.document())
        super().resizeEvent(event)
        if self._bar_room() != self._room:
            self.refit()
        else:
            self._placed_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints marks and connectors first, the text over them."""
        painter = QPainter(self.viewport())
        try:
            painter.setClipRect(event.rect())
            look = theme.current()
            paint_marks(painter, self.marks, self._seen(event.rect()), look, opening(self._content))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_gutter(painter, look)
        finally:
            painter.end()
        super().paintEvent(event)

    def _paint_gutter(self, painter: QPainter, look: theme.Theme) -> None:
        column = self.column().right() + 1
        for one in self._connectors:
            if one.card is None:
                paint_marker(painter, one, column, look)
            else:
                paint_connector(painter, one, column, self.viewport().width(), look)

    def _seen(self, area: QRect) -> list[tuple[QTextBlock, QPointF]]:
        scrolled = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        first = layout.hitTest(QPointF(self.column().left(), area.top() + scrolled), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(first, 0))
        seen = []
        while block.isValid():
            origin = self._origin(block)
            if origin.y() > area.bottom():
                break
            seen.append((block, origin))
            block = block.next()
        return seen
