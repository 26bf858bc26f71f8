"""The lane of notes beside the text: a card for each note, level with its line, the active one exactly.

The lane knows no text: it is given the height of each note's line (in its own pixels) and places its cards; `placed`
tells whoever draws the connectors that the cards lie elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QEvent, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.model.annotations import Annotation
from reader.ui import theme
from reader.ui.reading.card import NoteCard
from reader.ui.reading.draft import DraftCard
from reader.ui.reading.stacking import stack

HANDLE = 20
"""How far below a card's top its connector ends, pixels at 100 %."""
SIDE = 14
"""Free space left and right of the cards."""
DRAFT = 0
"""The id of a note that is being written."""


class NotesLane(QWidget):
    """Cards with their wishes as signals; ids are those of the notes."""

    accessible_role = QAccessible.Role.List
    activated = Signal(int)
    note_edited = Signal(int, str)
    note_deleted = Signal(int)
    note_replied = Signal(int, str)
    note_done = Signal(int, bool)
    draft_written = Signal(str)
    draft_cancelled = Signal()
    placed = Signal()
    """The cards lie elsewhere, or the lane has appeared or gone."""
    asked = Signal()
    """The lane needs the heights of the lines again: it was resized, or a card has grown."""
    scrolled = Signal(QWheelEvent)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cards: dict[int, NoteCard] = {}
        self._draft: DraftCard | None = None
        self._lines: Mapping[int, float] = {}
        self._tops: dict[int, float] = {}
        self._goals: dict[int, float] = {}
        self._starts: dict[int, float] = {}
        self._active: int | None = None
        self._moving = QVariantAnimation(self)
        self._moving.setStartValue(0.0)
        self._moving.setEndValue(1.0)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._moving.valueChanged.connect(self._step)
        self.setAccessibleName(self.tr("Notes"))

    # Notes

    def set_notes(self, notes: Sequence[Annotation]) -> None:
        """Shows these notes, replies within their cards, and no others; what is being written in a card stays."""
        roots = [note for note in notes if note.parent is None]
        for id_ in set(self._cards) - {note.id for note in roots}:
            card = self._cards.pop(id_)
            card.hide()
            card.deleteLater()
        answers: dict[int | None, list[Annotation]] = {}
        for note in notes:
            answers.setdefault(note.parent, []).append(note)
        for note in roots:
            replies = answers.get(note.id, [])
            if note.id in self._cards:
                self._cards[note.id].show_note(note, replies)
            else:
                self._cards[note.id] = self._card(note, replies)
        self._cards = {note.id: self._cards[note.id] for note in roots}
        if self._active not in self._cards:
            self._active = None
        self._take_tab()

    def _card(self, note: Annotation, replies: Sequence[Annotation]) -> NoteCard:
        card = NoteCard(note, replies, self)
        card.activated.connect(self.activated)
        card.edited.connect(self.note_edited)
        card.deleted.connect(self.note_deleted)
        card.replied.connect(self.note_replied)
        card.done.connect(self.note_done)
        card.grown.connect(self.asked)
        card.left.connect(self.left)
        return card

    def set_active(self, id_: int | None) -> None:
        """Makes a note the active one, None for none."""
        self._active = id_
        for card in self._cards.values():
            card.set_active(card.note.id == id_)
        self._take_tab()

    def _take_tab(self) -> None:
        """The cards are one stop of the Tab key: the active one, else the first."""
        stop = self._active if self._active is not None else next(iter(self._cards), None)
        for id_, card in self._cards.items():
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if id_ == stop else Qt.FocusPolicy.ClickFocus)

    def card(self, id_: int) -> NoteCard | None:
        """The card of a note."""
        return self._cards.get(id_)

    def begin_draft(self, quote: str) -> None:
        """Opens a card for a new note on these words and takes the keyboard there."""
        self.end_draft()
        self._draft = DraftCard(quote, self)
        self._draft.written.connect(self.draft_written)
        self._draft.cancelled.connect(self.draft_cancelled)
        self._draft.grown.connect(self.asked)
        self._draft.show()
        self._draft.take_focus()

    def end_draft(self) -> None:
        """Takes the card of the new note away."""
        draft, self._draft = self._draft, None
        if draft is not None:
            draft.hide()
            draft.deleteLater()

    # Places

    def place(self, lines: Mapping[int, float], animated: bool = False) -> None:
        """Places the cards: `lines` has for each note, in the order of the text, where its card would like its top."""
        self._lines = lines
        look = theme.current()
        parts = {id_: part for id_ in lines if (part := self._part(id_)) is not None}
        width = max(look.px(120), self.width() - 2 * look.px(SIDE))
        heights = [part.height_for(width) for part in parts.values()]
        for part, height in zip(parts.values(), heights, strict=True):
            part.resize(width, height)
        ids = list(parts)
        exact = DRAFT if self._draft is not None else self._active
        active = ids.index(exact) if exact in ids else None
        tops = stack([lines[id_] for id_ in ids], heights, look.size("noteGap"), active)
        self._goals = dict(zip(ids, tops, strict=True))
        self._go(animated)

    def _part(self, id_: int) -> NoteCard | DraftCard | None:
        return self._draft if id_ == DRAFT else self._cards.get(id_)

    def _go(self, animated: bool) -> None:
        time = theme.current().motion("slow") if animated and self.isVisible() else 0
        self._moving.stop()
        if not time or self._tops.keys() != self._goals.keys():
            self._move(self._goals)
            return
        self._starts = dict(self._tops)
        self._moving.setDuration(time)
        self._moving.start()

    def _step(self, part: float) -> None:
        starts = self._starts
        self._move({id_: starts.get(id_, goal) * (1 - part) + goal * part for id_, goal in self._goals.items()})

    def _move(self, tops: Mapping[int, float]) -> None:
        self._tops = dict(tops)
        left = theme.current().px(SIDE)
        for id_, top in tops.items():
            card = self._part(id_)
            if card is not None:
                card.move(left, round(top))
                card.setVisible(-card.height() < top < self.height())
        self.update()
        self.placed.emit()

    def handles(self) -> dict[int, float]:
        """For each card the height, in the lane's pixels, at which its connector ends."""
        look = theme.current()
        return {id_: top + look.px(HANDLE) for id_, top in self._tops.items()}

    # Qt's doors

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the ends of the connectors, from the lane's edge to the cards."""
        look = theme.current()
        painter = QPainter(self)
        try:
            for id_, height in self.handles().items():
                strong = id_ in {self._active, DRAFT}
                painter.setPen(QPen(look.colour("note.line"), look.px(2) if strong else look.px(1)))
                painter.drawLine(0, round(height), look.px(SIDE), round(height))
            if not self._cards and self._draft is None:
                painter.setFont(look.font("small"))
                painter.setPen(look.colour("text.tertiary"))
                inset = look.px(24)
                room = self.rect().adjusted(inset, inset, -inset, -inset)
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, flags, self.tr("No notes yet. Select some words and press Ctrl+M."))
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths make other heights."""
        super().resizeEvent(event)
        self.asked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """There are cards to lead to."""
        super().showEvent(event)
        self.asked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """There are markers in the text instead."""
        super().hideEvent(event)
        self.placed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The text scrolls, and the cards with it."""
        self.scrolled.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from card to card."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        ids = list(self._cards)
        if event.key() not in steps or not ids:
            super().keyPressEvent(event)
            return
        here = ids.index(self._active) if self._active in ids else -1
        there = ids[min(max(here + steps[Qt.Key(event.key())], 0), len(ids) - 1)]
        self.activated.emit(there)
        self._cards[there].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language, and the theme once for all cards."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.asked.emit()
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Notes"))
