"""The page as keys work on it: arrows move what is chosen, or what the tool in hand does; Enter does it, Esc drops it.

With `draw` they bring a box, with `split` a cut before a line; what the other tools do is done in the list of articles.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.ui.regions.board import Board
from reader.ui.regions.boxes import changed, spanned
from reader.ui.regions.pageview import NEAR, PageView
from reader.ui.regions.pyramid import Pyramid

MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""Held while clicking, they add to what is chosen; held with arrows, they go further or pull."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyedView(PageView):
    """Emits wishes of a person; boxes are fractions of the page.

    `picked(region, article, more)`: a region or article (None for none) was chosen, `more` to those chosen before.
    `reshaped(region, box, nudged)`, `drawn(box)`, `cut(line)`.
    """

    reshaped = Signal(int, object, bool)
    drawn = Signal(object)
    cut = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool = "select"
        self.editable = True

    def show_board(self, board: Board, pyramid: Pyramid | None, *, waiting: bool = False) -> None:
        """Shows a page; what was being done on it is dropped."""
        super().show_board(board, pyramid, waiting=waiting)
        self.forget_drag()

    def choose(self, region: int | None, articles: tuple[int, ...]) -> None:
        """Marks what is chosen."""
        self.mark(replace(self.shown, region=region, articles=articles))

    def set_tool(self, tool: str) -> None:
        """Takes another tool in hand."""
        self.tool = tool
        self.forget_drag()

    def forget_drag(self) -> None:
        """Drops what is being done."""
        self.mark(replace(self.shown, box=None, snap=None, cut=None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serves arrows, Enter and Esc."""
        step = ARROWS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.forget_drag()
            self.picked.emit(None, None, False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & MORE:
            self._finish()
        elif step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            ways = {"split": self._step_cut, "draw": self._push_drawn}
            ways.get(self.tool, self._push)(step, event.modifiers())
        else:
            super().keyPressEvent(event)

    def _push(self, step: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        board, region = self.board, self.shown.region
        if board is None or region not in board.regions or not board.placed or not self.editable:
            self.scroll_by(QPoint(step[0] * 40, step[1] * 40))
            return
        far = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
        handle = "se" if modifiers & Qt.KeyboardModifier.ControlModifier else ""
        box = changed(board.box(region), handle, step[0] * far, step[1] * far, board.width, board.height)
        self.reshaped.emit(region, board.fraction(box), True)

    def _step_cut(self, step: tuple[int, int], _modifiers: Qt.KeyboardModifier) -> None:
        """Brings the cut before the next line of the chosen article, or of any."""
        board = self.board
        if board is None or not self.editable:
            return
        chosen = self.shown.articles[:1]
        boxes = [
            box
            for line, box in board.lines
            if line.article is not None and (line.article,) == (chosen or (line.article,))
        ]
        at = boxes.index(self.shown.cut) + sum(step) if self.shown.cut in boxes else 0
        if boxes:
            cut = boxes[min(max(at, 0), len(boxes) - 1)]
            self.mark(replace(self.shown, cut=cut))
            self.ensureVisible(QRectF(cut.left, cut.top, cut.width, cut.height), NEAR, NEAR)

    def _push_drawn(self, step: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """Moves the box that is to be drawn, with Ctrl its lower right corner; the first one lies amid the view."""
        board = self.board
        if board is None or not self.editable or not board.placed:
            return
        box = self.shown.box
        if box is None:
            view = self.mapToScene(self.viewport().rect()).boundingRect()
            wide, high = view.width() / 6, view.height() / 10
            x, y = view.center().x(), view.center().y()
            box = spanned(x - wide, y - high, x + wide, y + high, board.width, board.height)
        else:
            far = (40 if modifiers & Qt.KeyboardModifier.ShiftModifier else 8) / self.scale_now
            handle = "se" if modifiers & Qt.KeyboardModifier.ControlModifier else ""
            box = changed(box, handle, step[0] * far, step[1] * far, board.width, board.height)
        self.mark(replace(self.shown, region=None, box=box, snap=None))
        self.ensureVisible(QRectF(box.left, box.top, box.width, box.height), NEAR, NEAR)

    def _finish(self) -> None:
        """Does what arrows have brought about."""
        board, shown = self.board, self.shown
        if board is None:
            return
        if self.tool == "split" and shown.cut is not None:
            line = next((line for line, box in board.lines if box == shown.cut), None)
            if line is not None:
                self.cut.emit(line.id)
        elif self.tool == "draw" and shown.box is not None:
            self.forget_drag()
            self.drawn.emit(board.fraction(shown.box))
