"""Entities as a list of one column: name, aliases, a small chart of the newest issues, how often it is mentioned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMimeData, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader.ui import theme
from reader.ui.dragging import ENTITY, carry
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.literal import literal_tip
from reader.ui.widgets.rowlist import ROW, Index, RowList, RowModel, Targets
from reader.ui.widgets.rowpainting import RowDelegate, paint_icon, weight_of
from reader.ui.wording import type_icon, type_name

if TYPE_CHECKING:
    from reader.library.reads import EntityRow


class EntityModel(RowModel):
    """Rows of entities; `ROW` gives the `EntityRow`. Rows can be dragged as their ids."""

    def said(self, row: EntityRow, role: int) -> Any:
        """Name and description of an entity."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal_tip(row.name)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        parts = [row.name, type_name(row.type), self.tr("%n mention(s)", "", row.mentions)]
        return self.tr(", ").join(parts + ([self.also(row)] if row.aliases else []))

    def also(self, row: EntityRow) -> str:
        """The other spellings as they stand below the name."""
        return self.tr("also {names}").format(names=self.tr(", ").join(row.aliases[:4]))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and be dropped on."""
        extra = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | extra if index.isValid() else super().flags(index)

    def mimeTypes(self) -> list[str]:
        """Ids of entities."""
        return [ENTITY]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged entities as their ids."""
        return carry(ENTITY, " ".join(str(self._rows[one.row()].id) for one in indexes))


def dragged(value: str | None) -> list[int]:
    """The ids of the entities that are dragged."""
    return [int(part) for part in value.split()] if value else []


class EntityList(Targets, RowList):
    """The list; emits `merge_wanted(ids)` where rows are let go over another one, which comes first."""

    merge_wanted = Signal(object)
    kind = ENTITY

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def takes(self, value: str, index: Index) -> bool:
        """Any row but those that are dragged."""
        return index.isValid() and index.data(ROW).id not in dragged(value)

    def let_go(self, value: str, index: Index) -> None:
        """Merges what is let go into the row below."""
        self.merge_wanted.emit([index.data(ROW).id, *dragged(value)])


class EntityDelegate(RowDelegate):
    """Draws one row."""

    inset = (4, 1, 4, 1)

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """Icon, name and aliases at the left, chart and count at the right."""
        row = index.data(ROW)
        if row is None:
            return
        look = theme.current()
        left = rect.left() + look.px(10)
        left += paint_icon(painter, rect, left, type_icon(row.type), _line_token(row.type), "icon.default")
        right = rect.adjusted(0, 0, -look.px(10), 0)
        lettering(look, "ui", "text.primary").paint_right(painter, right, QLocale().toString(row.mentions))
        top = rect.center().y() - look.px(9)
        chart = QRectF(right.right() - look.px(44) - look.px(56), top, look.px(54), look.px(18))
        paint_sparkline(painter, chart, row.recent, row.type)
        left += look.px(10)
        words = QRect(left, rect.top(), round(chart.left()) - left - look.px(8), rect.height())
        self._paint_words(painter, words, option, index)

    def _paint_words(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        look, row = theme.current(), index.data(ROW)
        line, small = look.line("ui"), look.line("small")
        top = rect.top() + (rect.height() - line - (small if row.aliases else 0)) // 2
        lettering(look, "ui", "text.primary", weight_of(option)).paint(
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
