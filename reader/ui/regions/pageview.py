"""The page at any zoom with its regions: scrolling, zooming, fitting."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from reader.model.page import Box
from reader.ui import theme
from reader.ui.accessibility import Part
from reader.ui.regions.board import Board
from reader.ui.regions.items import PageItem, RegionsItem, Shown
from reader.ui.regions.pyramid import Pyramid
from reader.ui.regions.spoken import view_parts
from reader.ui.widgets.focusring import FocusRing

ZOOMS = (0.05, 8.0)
"""The smallest and the largest scale: pixels of the screen for one of the page."""
STEP = 1.2
"""By how much one step zooms."""
MARGIN = 40.0
"""How much ground is round the page, in pixels of the page."""
NEAR = 40
"""How near to the edge of the view comes what is scrolled into it, in pixels of the screen."""


class PageView(QGraphicsView):
    """Shows a board. `picked(region, article, more)`: one of them was chosen, `more` to those chosen before.

    `zoomed()` after the scale changed.
    """

    accessible_role = QAccessible.Role.List

    picked = Signal(object, object, bool)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scene = QGraphicsScene(self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(self._scene)
        self._page, self._regions = PageItem(), RegionsItem()
        self._scene.addItem(self._page)
        self._scene.addItem(self._regions)
        self.board: Board | None = None
        self.shown = Shown()
        self._fitted = True
        self.ring = FocusRing(self)

    def show_board(self, board: Board, pyramid: Pyramid | None, *, waiting: bool = False) -> None:
        """Shows a page; one of another size is fitted into the view."""
        other = self.board is None or self.board.review.page != board.review.page
        resized = self.board is None or (self.board.width, self.board.height) != (board.width, board.height)
        self.board = board
        self._page.show_board(board, pyramid, waiting=waiting)
        self._regions.show_board(board)
        if other or resized:
            self._scene.setSceneRect(QRectF(0, 0, board.width, board.height).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
            self.fit()

    def mark(self, shown: Shown) -> None:
        """Marks what is chosen and dragged."""
        if shown != self.shown:
            self.shown = shown
            self._regions.mark(shown)

    def reveal(self, region: int | None, article: int) -> None:
        """Scrolls an article into view, or of a larger one the region, else the first that it has."""
        if self.board is None:
            return
        areas = self.board.areas(article)
        if not areas:
            return
        room = self.mapToScene(self.viewport().rect()).boundingRect()
        whole = reduce(Box.union, areas)
        if whole.height > room.height() - 2 * MARGIN or whole.width > room.width():
            whole = self.board.box(region) if region in self.board.regions else areas[0]
        height = min(whole.height, room.height() / 2) if whole.height > room.height() else whole.height
        self.ensureVisible(QRectF(whole.left, whole.top, whole.width, height), NEAR, NEAR)

    @property
    def scale_now(self) -> float:
        """How many pixels of the screen a pixel of the page has."""
        return self.transform().m11()

    def zoom(self, factor: float, at: QPoint | None = None) -> None:
        """Makes the page larger or smaller, round a point of the view."""
        wanted = min(max(self.scale_now * factor, ZOOMS[0]), ZOOMS[1])
        point = at or self.viewport().rect().center()
        before = self.mapToScene(point)
        self.scale(wanted / self.scale_now, wanted / self.scale_now)
        moved = self.mapFromScene(before) - point
        self.scroll_by(moved)
        self._fitted = False
        self.zoomed.emit()

    def fit(self, at: float = 0.0) -> None:
        """Shows the whole width of the page, with `at` of its height (pixels of the page) in the middle."""
        if self.board is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 8
        most = 1.5 if self.board.placed else 1.0  # lines alone are text, to be read as large as text is
        scale = min(max(room / (self.board.width + 2 * MARGIN), ZOOMS[0]), most)
        self.resetTransform()
        self.scale(scale, scale)
        self.centerOn(self.board.width / 2, at)
        self._fitted = True
        self.zoomed.emit()

    def resizeEvent(self, event: QEvent) -> None:
        """A page that was fitted stays so, at the place where one is."""
        before = self.mapToScene(self.viewport().rect().center()).y()
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._fitted:
            self.fit(before if self.verticalScrollBar().value() > self.verticalScrollBar().minimum() else 0.0)

    def drawBackground(self, painter: QPainter, area: QRectF) -> None:  # type: ignore[override]
        """The ground beside the page."""
        painter.fillRect(area, theme.current().colour("scan.background"))

    def accessible_parts(self) -> list[Part]:
        """The regions, for screen readers."""
        return view_parts(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            self.zoom(STEP**turns, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def scroll_by(self, by: QPoint) -> None:
        """Moves the view over the page."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by.y())
