"""Entities as a list of one column: name, aliases, a small chart of the newest issues, how often it is mentioned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QWidget

from reader.ui import theme
from reader.ui.sidebar.articles import ROW, ArticleList
from reader.ui.sidebar.delegates import HEAVY, paint_fill
from reader.ui.widgets.lettering import lettering
from reader.ui.wording import type_icon, type_name

if TYPE_CHECKING:
    from reader.library.reads import EntityRow

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-jiaoyue-entity"


class EntityModel(QAbstractTableModel):
    """Rows of entities; `ROW` gives the `EntityRow`. Rows can be dragged as their ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EntityRow] = ()

    @property
    def rows(self) -> Sequence[EntityRow]:
        """The rows that are shown, in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[EntityRow]) -> None:
        """Shows these entities; where only what is said of them changed, the rows stay where they are."""
        same = [one.id for one in self._rows] == [one.id for one in rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        elif not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, entity: int | None) -> int | None:
        """The row in which an entity is shown, None where it is not."""
        return next((at for at, row in enumerate(self._rows) if row.id == entity), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entities are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, description and row of an entity."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.name, type_name(row.type), self.tr("%n mention(s)", "", row.mentions)]
            return self.tr(", ").join(parts + ([self.also(row)] if row.aliases else []))
        return row if role == ROW else None

    def also(self, row: EntityRow) -> str:
        """The other spellings as they stand below the name."""
        return self.tr("also {names}").format(names=self.tr(", ").join(row.aliases[:4]))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and be dropped on."""
        extra = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | extra if index.isValid() else super().flags(index)

    def mimeTypes(self) -> list[str]:
        """Ids of entities."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged entities as their ids."""
        data = QMimeData()
        data.setData(MIME, " ".join(str(self._rows[one.row()].id) for one in indexes).encode())
        return data


def dragged(data: QMimeData) -> list[int]:
    """The ids of the entities that are dragged."""
    return [int(part) for part in bytes(data.data(MIME).data()).decode().split()] if data.hasFormat(MIME) else []


class EntityList(ArticleList):
    """The list; emits `merge_wanted(ids)` where rows are let go over another one, which comes first."""

    merge_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def dropEvent(self, event: QDropEvent) -> None:
        """Merges what is let go into the row below."""
        row = self.indexAt(event.position().toPoint()).data(ROW)
        ids = [one for one in dragged(event.mimeData()) if row is not None and one != row.id]
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if row is not None and ids:
            self.merge_wanted.emit([row.id, *ids])


class EntityDelegate(QStyledItemDelegate):
    """Draws one row."""

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Icon, name and aliases at the left, chart and count at the right."""
        row = index.data(ROW)
        if row is None:
            return
        look = theme.current()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = option.rect.adjusted(look.px(4), 1, -look.px(4), -1)
            paint_fill(painter, rect, option)
            side = look.size("icon.default")
            icon = QRect(rect.left() + look.px(10), rect.center().y() - side // 2, side, side)
            theme.icon(type_icon(row.type), _line_token(row.type)).paint(painter, icon)
            count = lettering(look, "ui", "text.primary")
            right = rect.adjusted(0, 0, -look.px(10), 0)
            count.paint_right(painter, right, QLocale().toString(row.mentions))
            chart = QRectF(
                right.right() - look.px(44) - look.px(56), rect.center().y() - look.px(9), look.px(54), look.px(18)
            )
            paint_sparkline(painter, chart, row.recent, row.type)
            left = icon.right() + look.px(10)
            self._paint_words(
                painter, QRect(left, rect.top(), round(chart.left()) - left - look.px(8), rect.height()), option, index
            )
        finally:
            painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        look, row = theme.current(), index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        weight: QFont.Weight | None = HEAVY if chosen else None
        line, small = look.line("ui"), look.line("small")
        top = rect.top() + (rect.height() - line - (small if row.aliases else 0)) // 2
        lettering(look, "ui", "text.primary", weight).paint(
            painter, QRect(rect.left(), top, rect.width(), line), row.name
        )
        model = index.model()
        if row.aliases and isinstance(model, EntityModel):
            below = QRect(rect.left(), top + line, rect.width(), small)
            lettering(look, "small", "text.tertiary").paint(painter, below, model.also(row))


def _line_token(type_: str) -> str:
    family = theme.ENTITY_FAMILIES.get(type_.partition(".")[0])
    return f"entity.{family}.line" if family else "text.secondary"


def paint_sparkline(painter: QPainter, box: QRectF, counts: Sequence[int], type_: str) -> None:
    """Bars for the newest issues, the last one at the right; a hairline where there is nothing."""
    if not counts:
        return
    look = theme.current()
    most = max(1, *counts)
    step = box.width() / max(8, len(counts))
    colour = look.entity(type_)
    for at, count in enumerate(counts):
        height = max(1.0, box.height() * count / most) if count else 1.0
        left = box.right() - step * (len(counts) - at)
        painter.fillRect(QRectF(left, box.bottom() - height, step - look.px(1), height), colour)
