"""What a screen reader says of an article beside its text: the names and notes in it, and where the caret meets one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible

from reader.ui.accessibility import Part, announce
from reader.ui.reading.marks import OTHER, Layer, Mark, Marks
from reader.ui.wording import type_name

if TYPE_CHECKING:
    from reader.ui.reading.canvas import ArticleCanvas


class Spoken(QObject):
    """Describes the marks of a view; they are gathered once for each state of them."""

    def __init__(self, view: ArticleCanvas) -> None:
        super().__init__(view)
        self._view = view
        self._made_for: tuple[Marks | None, int, str] = (None, 0, "")
        self._parts: list[Part] = []
        self._here: tuple[int, int] | None = None
        view.cursorPositionChanged.connect(self._tell)

    def parts(self) -> list[Part]:
        """Names as links, then notes, each in the order of the text; pressing one selects its words."""
        marks = self._view.marks
        wanted = (marks, marks.stamp, type_name("person"))
        if self._made_for != wanted:
            self._made_for = wanted
            self._parts = [self._part(*one) for layer in (Layer.NAME, Layer.NOTE) for one in marks.each(layer)]
        return self._parts

    def name_of(self, start: int, end: int, mark: Mark) -> str:
        """A name or a note in words."""
        words = self._view.text_of(start, end)
        if mark.layer is Layer.NOTE:
            return self.tr('Note on "{quote}"').format(quote=words)
        kind = self.tr("Other name") if mark.kind == OTHER else type_name(mark.kind)
        state = self.tr("confirmed") if mark.sure else self.tr("not confirmed")
        return self.tr("{type} {name}, {state}").format(type=kind, name=words, state=state)

    def _part(self, start: int, end: int, mark: Mark) -> Part:
        role = QAccessible.Role.Note if mark.layer is Layer.NOTE else QAccessible.Role.Link
        box, press = partial(self._box, start, end), partial(self._view.select, start, end)
        return Part(self.name_of(start, end, mark), role, box, press)

    def _box(self, start: int, end: int) -> QRect:
        boxes = self._view.range_boxes(start, end)
        shift = self._view.viewport().pos()
        return boxes[0].toAlignedRect().translated(shift) if boxes else QRect()

    def _tell(self) -> None:
        """Says the name that the caret has just gone into."""
        if not QAccessible.isActive():
            return
        caret = self._view.caret()
        here = next(
            ((start, end, one) for start, end, one in self._view.marks.each(Layer.NAME) if start <= caret < end), None
        )
        place = None if here is None else here[:2]
        if here is not None and place != self._here:
            announce(self._view, self.name_of(*here))
        self._here = place
