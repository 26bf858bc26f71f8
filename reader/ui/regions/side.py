"""The right side of the review: reading order, doubts, facts of the region."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.regions.board import Board
from reader.ui.regions.facts import Doubts, Facts, hairline
from reader.ui.regions.orderlist import OrderList
from reader.ui.regions.rows import ENTRY, OrderModel
from reader.ui.widgets.buttons import scale_icons


class ReviewSide(QWidget):
    """Emits `picked(region, articles)` when rows are chosen, `menu_wanted(point)` on the screen.

    Who hears `picked` changes the list: it is to be connected by a queue, after the list has finished its own change.
    """

    picked = Signal(object, object)
    menu_wanted = Signal(QPoint)

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.count = QLabel(), QLabel()
        self.heading.setProperty("tone", "strong")
        self.count.setProperty("tone", "tertiary")
        self.again = QToolButton()
        self.again.setDefaultAction(actions["review.reorder"])
        self.again.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.model = OrderModel(self)
        self.list = OrderList()
        self.list.setModel(self.model)
        self.doubts, self.facts = Doubts(), Facts()
        self._board: Board | None = None
        self._quiet = False
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.moved.connect(self._move)
        self.list.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.list.viewport().mapToGlobal(point))
        )
        self.retranslate()

    def show_board(self, board: Board, region: int | None, articles: tuple[int, ...], *, editable: bool) -> None:
        """Shows a page and what is chosen on it."""
        self._board = board
        self._quiet = True
        self.model.editable = editable
        current = articles[0] if articles else None
        self.model.show_board(board, current)
        self._mark(region, articles)
        self._quiet = False
        self.doubts.show_article(board, current, region)
        self.facts.show_region(board, current, region, editable=editable)
        self.retranslate()

    def retranslate(self) -> None:
        """Renews the texts."""
        self.heading.setText(self.tr("Reading order"))
        self.list.setAccessibleName(self.tr("Regions of the page in reading order"))
        board = self._board
        self.count.setText(self._counted(board) if board is not None else "")
        self.again.setAccessibleName(self.again.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_quiet"):
            scale_icons(self.again)
            self.retranslate()
            self.doubts.retranslate()

    def _counted(self, board: Board) -> str:
        if not board.placed:
            return self.tr("%n article(s)", "", len(board.review.pieces))
        return self.tr("%n region(s)", "", len(board.review.regions))

    def _mark(self, region: int | None, articles: tuple[int, ...]) -> None:
        selection = self.list.selectionModel()
        current = self.model.row_of(articles[0] if articles else None, region)
        flags = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for article in articles[1:]:
            selection.select(self.model.index(self.model.row_of(article, None), 0), flags.Select)
        if current >= 0:
            selection.setCurrentIndex(self.model.index(current, 0), flags.Select)
            self.list.scrollTo(self.model.index(current, 0))
        else:
            selection.setCurrentIndex(QModelIndex(), flags.NoUpdate)

    def _choose(self) -> None:
        """One row that is selected is chosen; several stand for their articles."""
        rows = [index.data(ENTRY) for index in self.list.selectionModel().selectedIndexes()]
        if self._quiet or not rows:
            return
        if len(rows) == 1:
            self.picked.emit(rows[0].region, (rows[0].article,))
            return
        current = self.list.currentIndex().data(ENTRY) or rows[0]
        self.picked.emit(None, tuple(dict.fromkeys((current.article, *(row.article for row in rows)))))

    def _move(self, by: int) -> None:
        entry = self.list.currentIndex().data(ENTRY)
        if entry is not None and self.model.editable:
            self.model.step(entry.article, by)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        theme.space(head, (14, 10, 8, 8), 8)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self.list, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.doubts)
        layout.addWidget(hairline())
        layout.addWidget(self.facts)
