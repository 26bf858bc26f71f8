"""Ties the notes' cards to their lines: heights from the view to the lane, connectors and markers back.

While the lane cannot be seen, each note is a numbered marker beside its line, and its card opens over the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.annotations import Annotation
from reader.ui import theme
from reader.ui.reading.card import NoteCard
from reader.ui.reading.connectors import MARKER, Connector
from reader.ui.reading.draft import DraftCard
from reader.ui.reading.floating import Floating
from reader.ui.reading.lane import DRAFT, NotesLane
from reader.ui.reading.view import ArticleView

LEAD = 34
"""How far above the foot of its line a card would like its top, pixels at 100 %."""
POPOVER = 300
"""The width of a card that opens over the text, pixels at 100 %."""


class Marginalia(QObject):
    """Knows the notes, which is active, and what is being written on which range."""

    active_changed = Signal(object)
    """The id of the note that became active, None for none."""
    written = Signal(int, int, str)
    """A new note: start, end (code points), text."""
    edited = Signal(int, str)
    deleted = Signal(int)
    replied = Signal(int, str)
    done = Signal(int, bool)

    def __init__(self, view: ArticleView, pane: QWidget) -> None:
        super().__init__(pane)
        self._view, self._pane = view, pane
        self.lane = NotesLane()
        self._notes: tuple[Annotation, ...] = ()
        self._active: int | None = None
        self._draft: tuple[int, int] | None = None
        self._sheet: Floating | None = None
        self._boxes: dict[int, QRectF] = {}
        self._strips: Mapping[int, QImage] = {}
        self._stamp = -1
        lane = self.lane
        for signal, slot in (
            (lane.activated, self.activate),
            (lane.note_edited, self.edited),
            (lane.note_deleted, self.deleted),
            (lane.note_replied, self.replied),
            (lane.note_done, self.done),
            (lane.draft_written, self._keep_draft),
            (lane.draft_cancelled, self.end_draft),
            (lane.placed, self._connect_lines),
            (lane.asked, self.update),
            (lane.scrolled, self._scroll),
            (lane.left, self._leave),
            (view.moved, self._follow),
            (view.marker_clicked, self.open_card),
        ):
            signal.connect(slot)

    # Notes

    def show_notes(self, notes: Sequence[Annotation]) -> None:
        """Shows these notes; the active one stays so if it is among them."""
        self._notes = tuple(notes)
        if self._active not in {note.id for note in self.roots()}:
            self._active = None
            self.close_sheet()
        self._stamp = -1
        self.lane.set_notes(notes)
        self.lane.set_active(self._active)
        self._view.marks.set_notes(notes, self._active)
        self._refresh_sheet()
        self.update()

    def show_strips(self, strips: Mapping[int, QImage]) -> None:
        """Shows these pieces of the scan, by the ids of their notes, in the places of quoted words."""
        self._strips = strips
        for note in self.roots():
            card = self.lane.card(note.id)
            if card is not None:
                card.show_strip(strips.get(note.id))
        self.update()

    def roots(self) -> list[Annotation]:
        """The notes that are no replies, in the order of the text."""
        roots = [note for note in self._notes if note.parent is None]
        return sorted(roots, key=lambda note: (note.anchor.start, note.anchor.end, note.id))

    @property
    def active(self) -> int | None:
        """The id of the active note."""
        return self._active

    def activate(self, id_: int | None) -> None:
        """Makes a note the active one: its card stands exactly at its line, its words are marked strongly."""
        if id_ == self._active:
            return
        self._active = id_
        self.lane.set_active(id_)
        self._view.marks.set_notes(self._notes, id_)
        self._view.viewport().update()
        self.update(animated=True)
        self.active_changed.emit(id_)

    def go(self, step: int, here: int) -> bool:
        """Goes to the next or previous note, from the active one or from a place of the text; False without one."""
        roots = self.roots()
        if not roots:
            return False
        ids = [note.id for note in roots]
        if self._active in ids:
            index = (ids.index(self._active) + step) % len(ids)
        else:
            after = sum(note.anchor.start < here for note in roots)
            index = (after if step > 0 else after - 1) % len(ids)
        note = roots[index]
        self._view.reveal(note.anchor.start, note.anchor.end)
        self.activate(note.id)
        if self.lane.isVisible():
            card = self.lane.card(note.id)
            if card is not None:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.open_card(note.id)
        return True

    # Writing

    def begin(self, start: int, end: int) -> None:
        """Opens a card for a new note on a range, in the lane or over the text."""
        self.end_draft()
        self.activate(None)
        self._draft = (start, end)
        self._stamp = -1
        self._view.select(start, end)
        self._view.reveal(start, end)
        quote = self._view.text_of(start, end)
        if self.lane.isVisible():
            self.lane.begin_draft(quote)
            self.update(animated=True)
        else:
            card = DraftCard(quote)
            card.written.connect(self._keep_draft)
            card.cancelled.connect(self.end_draft)
            self._open_sheet(card, start, end)
            card.take_focus()

    def _keep_draft(self, text: str) -> None:
        place = self._draft
        self.end_draft()
        if place is not None:
            self.written.emit(*place, text)

    def end_draft(self) -> None:
        """Takes the card of the new note away."""
        if self._draft is not None:
            self._draft = None
            self.lane.end_draft()
            self.close_sheet()
            self._leave()
            self.update()

    # The card over the text

    def open_card(self, id_: int) -> None:
        """Opens the card of a note over the text, for windows without a lane."""
        note = next((note for note in self.roots() if note.id == id_), None)
        if note is None:
            return
        self.activate(id_)
        card = NoteCard(note, [one for one in self._notes if one.parent == id_])
        card.show_strip(self._strips.get(id_))
        card.edited.connect(self.edited)
        card.deleted.connect(self.deleted)
        card.replied.connect(self.replied)
        card.done.connect(self.done)
        card.left.connect(self.close_sheet)
        self._open_sheet(card, note.anchor.start, note.anchor.end)
        card.set_active(True)
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._fit_sheet(card)

    def _open_sheet(self, card: NoteCard | DraftCard, start: int, end: int) -> None:
        self.close_sheet()
        sheet = Floating(self._pane)
        room = QVBoxLayout(sheet)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(card)
        sheet.closed.connect(self._leave)
        card.grown.connect(lambda: self._fit_sheet(card))
        self._sheet = sheet
        self._fit_sheet(card)
        boxes = self._view.range_boxes(start, end)
        if boxes:
            corner = self._view.viewport().mapTo(self._pane, QPoint(self._view.column().right(), 0))
            box = boxes[-1].translated(corner.x() - boxes[-1].right(), corner.y())
            sheet.show_beside(box, below=True)

    def _fit_sheet(self, card: NoteCard | DraftCard) -> None:
        if self._sheet is not None:
            width = theme.current().px(POPOVER)
            card.setFixedSize(width, card.height_for(width))
            self._sheet.adjustSize()

    def _refresh_sheet(self) -> None:
        card = self._sheet.findChild(NoteCard) if self._sheet is not None else None
        note = next((note for note in self.roots() if card is not None and note.id == card.note.id), None)
        if card is not None and note is not None:
            card.show_note(note, [one for one in self._notes if one.parent == note.id])
            self._fit_sheet(card)

    def close_sheet(self) -> None:
        """Closes the card over the text."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.close_sheet()
            sheet.deleteLater()

    def _leave(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Places

    def _follow(self) -> None:
        if self._sheet is not None and self._draft is None:
            self.close_sheet()
        self.update()

    def _scroll(self, event: QWheelEvent) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y())

    def _lines(self) -> dict[int, QRectF]:
        """The last box of each note's words, with the document's top as zero."""
        if self._stamp != self._view.stamp:
            ranges = [(note.anchor.start, note.anchor.end, note.id) for note in self.roots()]
            if self._draft is not None:
                ranges.append((*self._draft, DRAFT))
            scrolled = self._view.verticalScrollBar().value()
            found = {id_: self._view.range_boxes(start, end) for start, end, id_ in sorted(ranges)}
            self._boxes = {id_: boxes[-1].translated(0, scrolled) for id_, boxes in found.items() if boxes}
            self._stamp = self._view.stamp
        scrolled = self._view.verticalScrollBar().value()
        return {id_: box.translated(0, -scrolled) for id_, box in self._boxes.items()}

    def update(self, animated: bool = False) -> None:
        """Places cards, connectors and markers anew."""
        if not self.lane.isVisible():
            self._connect_lines()
            return
        to_lane = self._shift(self._view.viewport(), self.lane)
        lead = theme.current().px(LEAD)
        self.lane.place({id_: box.bottom() + to_lane - lead for id_, box in self._lines().items()}, animated)

    def _connect_lines(self) -> None:
        seen = self.lane.isVisible()
        handles = self.lane.handles() if seen else {}
        to_view = self._shift(self.lane, self._view.viewport()) if seen else 0
        lines, free = [], float("-inf")
        for number, (id_, box) in enumerate(self._lines().items(), 1):
            if seen and id_ not in handles:
                continue
            card = handles[id_] + to_view if seen else None
            start = QPointF(box.right() + 1, box.bottom() if seen else max(box.bottom(), free))
            free = start.y() + theme.current().px(MARKER[1] + 2)  # of two notes on a line the second stands below
            lines.append(Connector(id_, number, start, card, id_ in {self._active, DRAFT}))
        self._view.set_connectors(tuple(lines))

    @staticmethod
    def _shift(source: QWidget, target: QWidget) -> int:
        return target.mapFromGlobal(source.mapToGlobal(QPoint(0, 0))).y()
