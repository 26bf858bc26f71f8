"""What can be done with a selection: the bar over it, and the field in which it is corrected."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.ui.reading.correction import CorrectionField
from reader.ui.reading.floating import over
from reader.ui.reading.selectionbar import SelectionBar
from reader.ui.reading.view import ArticleView


class Selecting(QObject):
    """Places `bar` and `field` over the view's selection; both are children of `pane`."""

    def __init__(self, view: ArticleView, pane: QWidget) -> None:
        super().__init__(pane)
        self._view, self._pane = view, pane
        self.bar = SelectionBar(pane)
        self.field = CorrectionField(pane)
        self.bar.correct.connect(self.correct)
        self.field.closed.connect(view.setFocus)
        view.selected.connect(self.bar.hide)
        view.released.connect(self._offer)
        view.escaped.connect(self.bar.close_sheet)
        view.typed.connect(self.correct)
        view.moved.connect(self._follow)

    def hide(self) -> None:
        """Closes bar and field; what was typed is let go."""
        self.bar.hide()
        self.field.hide()

    def correct(self, typed: str = "") -> None:
        """Opens the field on the selection, or on the character behind the caret; `typed` replaces what was there."""
        start, end = self._view.selection()
        end = max(end, start + 1)
        text = self._view.text_of(start, end)
        boxes = self._view.range_boxes(start, end) if text else []
        if boxes:
            self.bar.hide()
            place = over(boxes[0], self._view.viewport(), self._pane)
            self.field.open_on(start, end, text, place, self._view.setting, typed)

    def _offer(self) -> None:
        start, end = self._view.selection()
        boxes = self._view.range_boxes(start, end) if start < end else []
        if boxes and self.field.isHidden():
            self.bar.show_beside(over(boxes[0], self._view.viewport(), self._pane))

    def _follow(self) -> None:
        if not self.bar.isHidden():
            self._offer()
