"""The articles of a page, or those that hold a word, as a list of one column that stays quick with 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.model.article import Status
from reader.ui import theme
from reader.ui.dragging import TAG, carried, paint_target
from reader.ui.wording import status_name

if TYPE_CHECKING:
    from reader.library.reads import ArticleRow

ROW = Qt.ItemDataRole.UserRole

ORDERS: dict[str, Callable[[ArticleRow], Any]] = {
    "printed": lambda _: 0,
    "status": lambda row: list(Status).index(row.status),
    "length": lambda row: -row.characters,
    "notes": lambda row: -row.notes,
}
"""By what the articles can be listed; those that are alike stay in printed order."""

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """Rows of articles; `ROW` gives the `ArticleRow`. A filter keeps those whose title holds a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ArticleRow] = []
        self._rows: list[ArticleRow] = []
        self._filter = ""
        self._order = "printed"

    @property
    def rows(self) -> Sequence[ArticleRow]:
        """The rows that are shown, in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Shows these articles; where only what is said of them changed, the rows stay where they are."""
        shown = [one.id for one in self._rows]
        self._all = list(rows)
        kept = self._kept()
        if shown == [one.id for one in kept]:
            self._rows = kept
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self._rows) - 1), 0))
        else:
            self._reset()

    def set_filter(self, text: str) -> None:
        """Keeps the articles whose title holds `text`, in whatever case; "" keeps all."""
        wanted = text.strip().casefold()
        if wanted != self._filter:
            self._filter = wanted
            self._reset()

    def set_order(self, order: str) -> None:
        """Lists the articles by one of `ORDERS`."""
        if order != self._order and order in ORDERS:
            self._order = order
            self._reset()

    def row_of(self, article: int) -> int | None:
        """The row in which an article is shown, None where it is not."""
        return next((number for number, row in enumerate(self._rows) if row.id == article), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many articles are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, description and row of an article."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.described(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        return row if role == ROW else None

    def described(self, row: ArticleRow) -> str:
        """The row as a screen reader says it: title, status, length, notes."""
        parts = [row.title, status_name(row.status), self.tr("%n character(s)", "", row.characters)]
        if row.notes:
            parts.append(self.tr("%n note(s)", "", row.notes))
        return self.tr(", ").join(parts)

    def _kept(self) -> list[ArticleRow]:
        kept = [row for row in self._all if self._filter in row.title.casefold()] if self._filter else self._all
        return kept if self._order == "printed" else sorted(kept, key=ORDERS[self._order])

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._kept()
        self.endResetModel()


class ArticleList(QTableView):
    """The list; one tab stop, rows of a fixed height. Emits `tag_dropped(path, article)` for a tag let go on a row."""

    tag_dropped = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self._target = QModelIndex()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_heights()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes tags."""
        if carried(event.mimeData(), TAG) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Marks the row, or all selected ones where it is one of them."""
        self._aim(self.indexAt(event.position().toPoint()))
        if self._target.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The tag went on."""
        super().dragLeaveEvent(event)
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands the tag over."""
        path, row = carried(event.mimeData(), TAG), self.indexAt(event.position().toPoint()).data(ROW)
        self._aim(QModelIndex())
        if path is None or row is None:
            event.ignore()
        else:
            event.acceptProposedAction()
            self.tag_dropped.emit(path, row.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the rows, and a frame around those that a tag would be put on."""
        super().paintEvent(event)
        if not self._target.isValid():
            return
        chosen = self.selectionModel().selectedRows()
        painter = QPainter(self.viewport())
        try:
            for index in chosen if self._target in chosen else [self._target]:
                paint_target(painter, self.visualRect(index))
        finally:
            painter.end()

    def _aim(self, index: QModelIndex) -> None:
        if index != self._target:
            self._target = index
            self.viewport().update()

    def set_heights(self) -> None:
        """Gives rows the height of two lines of the theme."""
        look = theme.current()
        height = max(look.size("articleRow"), look.line("ui") + look.line("small") + look.px(12))
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_heights()
