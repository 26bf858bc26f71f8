"""Lists of one column that stay quick with 100,000 rows: model, view, and rows that things are dropped on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.ui import theme
from reader.ui.dragging import carried, paint_target

if TYPE_CHECKING:
    _View = QAbstractItemView
else:  # Qt's classes cannot be mixed; whoever takes `Targets` brings a view
    _View = object

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The row itself, whatever it is."""


class RowModel(QAbstractTableModel):
    """Rows that have an `id`; `ROW` gives one. Subclasses say in `said` what is read out and shown of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Any] = ()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows that are shown, in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows; where only what is said of them changed, they stay where they are."""
        if rows and [one.id for one in self._rows] == [one.id for one in rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        elif rows or self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, id_: int | None) -> int | None:
        """The row in which a thing is shown, None where it is not."""
        return next((at for at, row in enumerate(self._rows) if row.id == id_), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or what `said` says of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        return row if role == ROW else self.said(row, role)

    def said(self, row: Any, role: int) -> Any:
        """What is known of a row in a role."""
        raise NotImplementedError


class Targets(_View):
    """For an item view, before its Qt base: takes what is dragged of `kind`, marks the row, hands over where it falls.

    `takes(value, index)` may refuse a row, `let_go(value, index)` gets what was let go.
    """

    kind = ""
    _target: QModelIndex | None = None
    """What it would be let go on now: a row, or (invalid) the view as a whole."""

    def takes(self, value: str, index: Index) -> bool:  # noqa: ARG002
        """Whether a thing may be let go on a row."""
        return index.isValid()

    def let_go(self, value: str, index: Index) -> None:
        """A thing was let go on a row."""
        raise NotImplementedError

    def targets(self, index: Index) -> Sequence[Index]:
        """The rows that what is let go on one of them will be about."""
        return [index]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes its kind alone."""
        if carried(event.mimeData(), self.kind) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Marks the row."""
        value, index = self._under(event)
        wanted = value is not None and self.takes(value, index)
        self._aim(index if wanted else None)
        if wanted:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands it over."""
        value, index = self._under(event)
        self._aim(None)
        if value is None or not self.takes(value, index):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.let_go(value, index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the rows, and a frame around those that it would be about."""
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        try:
            if not self._target.isValid():
                paint_target(painter, self.viewport().rect())
                return
            for index in self.targets(self._target):
                paint_target(painter, self.visualRect(index))
        finally:
            painter.end()

    def _under(self, event: QDropEvent) -> tuple[str | None, QModelIndex]:
        index: QModelIndex = self.indexAt(event.position().toPoint())
        return carried(event.mimeData(), self.kind), index

    def _aim(self, index: QModelIndex | None) -> None:
        if index != self._target:
            self._target = index
            self.viewport().update()


class RowList(QTableView):
    """The view: one tab stop, rows of a fixed height, two lines of the theme."""

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
        self.setDropIndicatorShown(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_heights()

    def set_heights(self) -> None:
        """Gives rows their height."""
        self.verticalHeader().setDefaultSectionSize(self.row_height())

    def row_height(self) -> int:
        """How high a row is, in pixels."""
        look = theme.current()
        return max(look.size("articleRow"), look.line("ui") + look.line("small") + look.px(12))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_heights()
