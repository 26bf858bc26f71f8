"""The canvas: what the pointer does on the page, upon what keys do there. It changes nothing itself, it emits wishes.

Tools: `select` picks, moves and pulls regions; `draw` draws one; `split` cuts before the line under the pointer; `join`
joins the article that is clicked to the chosen one; `order` numbers articles in the order in which they are clicked.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui import theme
from reader.ui.regions.boxes import Guides, Snap, changed, guides_of, handle_points, roomy, snapped, spanned
from reader.ui.regions.items import ROOM
from reader.ui.regions.keyed import MORE, KeyedView

REACH = 12.0
"""How near an edge must come to a rule to be drawn to it, in pixels of the screen; over a neighbour 4 × that."""
MOST = 6.0
"""Beyond so many pixels of the screen a press is a drag."""

CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
}

LEFT = Qt.MouseButton.LeftButton


class Canvas(KeyedView):
    """Emits more wishes: `joined(article)`, `ordered(article)`, and `menu_wanted(point)` on the screen."""

    joined = Signal(int)
    ordered = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._press: QPoint | None = None
        self._handle: str | None = None
        self._from: QPointF | None = None
        self._pan: QPoint | None = None
        self._space = False
        self._guides = Guides((), ())

    def set_tool(self, tool: str) -> None:
        """Takes another tool in hand."""
        super().set_tool(tool)
        self._set_cursor("")

    def forget_drag(self) -> None:
        """Drops what is being dragged."""
        self._press = self._handle = self._from = None
        super().forget_drag()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar takes hold of the page; the rest is work by keys."""
        if event.key() == Qt.Key.Key_Space:
            self._space = True
            self._set_cursor("")
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar lets go of the page."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._set_cursor("")
        super().keyReleaseEvent(event)

    # -- pointer -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins what the tool does, or takes hold of the page."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton or (self._space and event.button() == LEFT):
            self._pan = point
            self._set_cursor("")
            return
        if self.board is None or event.button() != LEFT:
            if event.button() == Qt.MouseButton.RightButton:
                self._pick(self.mapToScene(point), more=False, keep=True)
            return
        scene = self.mapToScene(point)
        self._press, self._from = point, scene
        if self.tool == "select":
            self._handle = self._handle_at(point)
            if self._handle is None:
                more = bool(event.modifiers() & MORE)
                self._pick(scene, more=more)
                self._handle = "" if self.shown.region is not None and not more else None
            self._guides = self._guides_for(self.shown.region)
        else:
            self._use_tool(scene)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with it, or shows what a press would do."""
        point = event.position().toPoint()
        if self._pan is not None:
            self.scroll_by(self._pan - point)
            self._pan = point
            return
        if self.board is None:
            return
        scene = self.mapToScene(point)
        if self._press is None:
            self._hover(point, scene)
        elif (point - self._press).manhattanLength() >= MOST or self.shown.box is not None:
            self._drag(scene, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it: what was dragged is wished for."""
        if self._pan is not None:
            self._pan = None
            self._set_cursor("")
            return
        board, shown = self.board, self.shown
        box = shown.snap.box if shown.snap is not None else shown.box
        self._press = None
        QToolTip.hideText()
        if board is None or box is None or event.button() != LEFT:
            self._handle = None
            return
        if self.tool == "draw":
            self.forget_drag()
            if box.width > MOST and box.height > MOST:
                self.drawn.emit(board.fraction(box))
        elif shown.region is not None:
            self._handle = None
            self.reshaped.emit(shown.region, board.fraction(box), False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the region: where the pointer is, or by keys at the region."""
        board, region = self.board, self.shown.region
        if event.reason() is not QContextMenuEvent.Reason.Keyboard or board is None or region not in board.regions:
            self.menu_wanted.emit(event.globalPos())
            return
        box = board.box(region)
        corner = self.mapFromScene(QPointF(box.left, box.bottom))
        self.menu_wanted.emit(self.viewport().mapToGlobal(corner))

    def _use_tool(self, scene: QPointF) -> None:
        board = self.board
        assert board is not None
        if not self.editable:
            return
        article = board.article_at(scene.x(), scene.y())
        if self.tool == "split":
            line = board.line_at(scene.x(), scene.y())
            if line is not None:
                self.cut.emit(line.id)
        elif self.tool == "join" and article is not None:
            self.joined.emit(article)
        elif self.tool == "order" and article is not None:
            self.ordered.emit(article)

    def _drag(self, scene: QPointF, *, free: bool) -> None:
        board, start = self.board, self._from
        assert board is not None
        if start is None or not self.editable or not board.placed:
            return
        if self.tool == "draw":
            box = spanned(start.x(), start.y(), scene.x(), scene.y(), board.width, board.height)
            snap = Snap(box) if free else snapped(box, "nwse", self._guides_for(None), REACH / self.scale_now)
            self.mark(replace(self.shown, region=None, box=box, snap=snap))
        elif self.tool == "select" and self._handle is not None and self.shown.region in board.regions:
            region = self.shown.region
            old = board.box(region)
            box = changed(old, self._handle, scene.x() - start.x(), scene.y() - start.y(), board.width, board.height)
            before = {other for other, _ in board.overlaps(region, old)}
            over = [other for other, _ in board.overlaps(region, box) if other not in before]
            reach = REACH / self.scale_now * (4 if over else 1)
            snap = Snap(box) if free else snapped(box, self._handle, self._guides, reach)
            self.mark(replace(self.shown, box=box, snap=snap))
            self._say_overlap(over, snap)

    def _say_overlap(self, over: list[int], snap: Snap) -> None:
        """What the pointer's hint says while a region lies over others."""
        board = self.board
        assert board is not None
        if not over:
            QToolTip.hideText()
            return
        numbers = sorted({board.numbers[board.regions[other].article] for other in over})
        shown = self.tr(", ").join(str(number) for number in numbers)
        freed = snap.across or snap.down
        plain, rule = self.tr("Lies over {numbers}"), self.tr("Lies over {numbers}; let go to draw it to the rule")
        text = rule if freed else plain
        QToolTip.showText(QCursor.pos() + QPoint(0, 18), text.format(numbers=shown), self.viewport())

    def _pick(self, scene: QPointF, *, more: bool, keep: bool = False) -> None:
        board = self.board
        if board is None:
            return
        region = board.region_at(scene.x(), scene.y()) if board.placed else None
        article = board.article_at(scene.x(), scene.y())
        if keep and article is None:
            return
        self.picked.emit(region, article, more)

    def _hover(self, point: QPoint, scene: QPointF) -> None:
        board = self.board
        assert board is not None
        if self.tool == "split":
            line = board.line_at(scene.x(), scene.y())
            box = next((box for one, box in board.lines if line is not None and one.id == line.id), None)
            self.mark(replace(self.shown, cut=box))
        article = board.article_at(scene.x(), scene.y())
        self.mark(replace(self.shown, hovered=article))
        self._set_cursor(self._handle_at(point) or "")

    def _handle_at(self, point: QPoint) -> str | None:
        board, region = self.board, self.shown.region
        if self.tool != "select" or board is None or region not in board.regions or not self.editable:
            return None
        reach = max(6.0, theme.current().size("handle") * 0.75)
        near = {}
        box = board.box(region)
        points = handle_points(box)
        for name in roomy(box, ROOM * theme.current().size("handle") / self.scale_now):
            away = self.mapFromScene(QPointF(*points[name])) - point
            near[name] = max(abs(away.x()), abs(away.y()))
        best = min(near, key=lambda name: near[name])
        return best if near[best] <= reach else None

    def _guides_for(self, region: int | None) -> Guides:
        board = self.board
        if board is None:
            return Guides((), ())
        rules = [board.pixels(rule) for rule in (*board.review.rules, *board.review.frames)]
        others = [board.box(one) for one in board.regions if one != region]
        return guides_of(rules, others)

    def _set_cursor(self, handle: str) -> None:
        shape = CURSORS.get(handle, Qt.CursorShape.ArrowCursor)
        if self._pan is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.tool == "draw":
            shape = Qt.CursorShape.CrossCursor
        elif self.tool in ("split", "join", "order"):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
