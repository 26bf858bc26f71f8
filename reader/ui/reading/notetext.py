"""The painted part of a note's card: who, when, the words it is about, the note, the replies.

Made for one width and theme; measures itself, paints itself, knows no events.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from reader.model.annotations import Annotation
from reader.ui.theme import Theme
from reader.ui.widgets.scans import paint_scan
from reader.ui.widgets.wrapped import Wrapped
from reader.ui.wording import moment

INSET = 14
"""Free space at the sides of a card, pixels at 100 %."""
HEAD = 26
"""The height of the row with name and time."""
STRIP = 72
"""The greatest height of a piece of the scan."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A note or reply and its text in lines; `top` is where it begins within the card."""

    note: Annotation
    text: Wrapped
    top: int


class NoteText:
    """The texts of a card `width` pixels wide; `height` is what they need, without the field for a reply.

    `strip` is a piece of the scan that stands in the place of the quoted words.
    """

    def __init__(
        self, note: Annotation, replies: Sequence[Annotation], width: int, look: Theme, strip: QImage | None = None
    ) -> None:
        self._note, self._look = note, look
        self._inner = width - 2 * look.px(INSET)
        font = look.font("noteQuote")
        font.setStrikeOut(note.anchor.orphaned)
        line = look.line("noteQuote")
        self._quote = Wrapped(" ".join(note.anchor.quote.split()), font, self._inner - look.px(10), line, most=2)
        self._strip = strip
        quote = self._quote.height if strip is None else self._strip_size().height()
        self.note_top = look.px(10) + look.px(HEAD) + quote + look.px(5)
        self._entries = [self._entry(note, self.note_top)]
        for reply in replies:
            top = self.height + look.px(HEAD)
            self._entries.append(self._entry(reply, top + look.px(6)))

    def _strip_size(self) -> QSize:
        """The size of the piece of the scan, as wide as the card allows but not higher than a few lines."""
        if self._strip is None:
            return QSize()
        room = QSize(self._inner, self._look.px(STRIP))
        return self._strip.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _paint_quote(self, painter: QPainter, left: int, top: int) -> None:
        look = self._look
        if self._strip is None:
            painter.fillRect(QRectF(left, top + 1, look.px(2), self._quote.height - 2), look.colour("note.line"))
            self._quote.paint(painter, QPointF(left + look.px(10), top), look.colour("text.tertiary"))
            return
        box = QRectF(QPointF(left, top), QSizeF(self._strip_size()))
        paint_scan(painter, box, self._strip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.colour("border.default"))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _entry(self, note: Annotation, top: int) -> Entry:
        return Entry(note, Wrapped(note.note, self._look.font("ui"), self._inner, self._look.line("ui")), top)

    @property
    def height(self) -> int:
        """The height in pixels up to below the last text."""
        last = self._entries[-1]
        return last.top + last.text.height + self._look.px(10)

    @property
    def note_height(self) -> int:
        """The height of the note's own text."""
        return self._entries[0].text.height

    def paint(self, painter: QPainter, width: int, without_note: bool = False) -> None:
        """Paints everything; `without_note` leaves out the note itself, which is being edited."""
        look, left = self._look, self._look.px(INSET)
        self._paint_head(painter, self._note, look.px(10))
        top = look.px(10) + look.px(HEAD)
        self._paint_quote(painter, left, top)
        for index, entry in enumerate(self._entries):
            if index:
                head = entry.top - look.px(HEAD)
                above = head - look.px(6)
                painter.fillRect(QRectF(1, above, width - 2, look.px(1)), look.colour("border.subtle"))
                self._paint_head(painter, entry.note, head)
            if index or not without_note:
                colour = look.colour("text.tertiary" if self._note.done else "text.primary")
                entry.text.paint(painter, QPointF(left, entry.top), colour)

    def _paint_head(self, painter: QPainter, note: Annotation, top: int) -> None:
        look, side = self._look, self._look.px(20)
        disc = QRectF(look.px(INSET), top, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(_DISCS[sum(map(ord, note.author)) % len(_DISCS)]))
        painter.drawEllipse(disc)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("bg.card"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, note.author[:1])
        bold = look.font("small")
        bold.setBold(True)
        left = disc.right() + look.px(7)
        for text, font, colour in (
            (note.author, bold, "text.primary"),
            (moment(note.created), look.font("small"), "text.tertiary"),
        ):
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            painter.drawText(QRectF(left, top, self._inner, side), Qt.AlignmentFlag.AlignVCenter, text)
            left += painter.fontMetrics().horizontalAdvance(text) + look.px(7)


_DISCS = ("entity.place.line", "entity.amount.line", "entity.person.line", "entity.org.line", "entity.date.line")
