"""The articles of a tag as rows: how far they are, title, date and page, and what they carry of the tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.dragging import TAG
from reader.ui.widgets.glyphs import place_status
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.literal import literal_tip
from reader.ui.widgets.rowlist import ROW, Index, RowList, RowModel, Targets
from reader.ui.widgets.rowpainting import RowDelegate, weight_of
from reader.ui.wording import status_name

if TYPE_CHECKING:
    from reader.library.reads import TaggedRow


class TaggedModel(RowModel):
    """Rows of articles; `ROW` gives the `TaggedRow`."""

    def said(self, row: TaggedRow, role: int) -> Any:
        """Title and description of an article."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal_tip(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr(", ").join([row.title, status_name(row.status), place_of(row), *row.tags])
        return None


def place_of(row: TaggedRow) -> str:
    """Where an article stands: date and page."""
    page = QCoreApplication.translate("Words", "page {number:02}").format(number=row.number)
    return "　".join(part for part in (row.date, page) if part)


class TaggedList(Targets, RowList):
    """The list. Emits `opened(article)` on Enter or a click, `tag_dropped(path, articles)` for a tag let go on rows."""

    opened = Signal(int)
    tag_dropped = Signal(str, object)
    kind = TAG

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def row_height(self) -> int:
        """Rows of one line, set wide."""
        look = theme.current()
        return max(look.px(45), look.line("snippet") + look.px(16))

    def targets(self, index: Index) -> Sequence[Index]:
        """The row, or all selected ones where it is one of them."""
        chosen = self.selectionModel().selectedRows()
        return chosen if index in chosen else [index]

    def let_go(self, value: str, index: Index) -> None:
        """Hands the tag over."""
        self.tag_dropped.emit(value, tuple(one.data(ROW).id for one in self.targets(index)))

    def _open(self, index: Index) -> None:
        row = index.data(ROW)
        if row is not None and len(self.selectionModel().selectedRows()) == 1:
            self.opened.emit(row.id)


class TaggedDelegate(RowDelegate):
    """Glyph and title at the left, date, page and the narrower tags at the right, a hairline below."""

    inset = (0, 0, 0, 1)

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """One line."""
        row: TaggedRow | None = index.data(ROW)
        if row is None:
            return
        look = theme.current()
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1, rect.width(), 1), look.colour("border.subtle"))
        side = look.px(14)
        place_status(painter, QRect(rect.left() + look.px(8), rect.center().y() - side // 2, side, side), row.status)
        inner = rect.adjusted(look.px(32), 0, -look.px(8), 0)
        inner.setRight(_paint_chip(painter, inner, row.tags))
        small = lettering(look, "small", "text.tertiary")
        taken = small.paint_right(painter, inner, place_of(row)) + look.px(16)
        title = lettering(look, "snippet", "text.primary", weight_of(option))
        title.paint(painter, inner.adjusted(0, 0, -taken, 0), row.title)


def _paint_chip(painter: QPainter, rect: QRect, tags: tuple[str, ...]) -> int:
    """The first of the tags in a small box at the right, the number of others beside it; where what is left ends."""
    look = theme.current()
    small = lettering(look, "small", "text.primary")
    words = tags[0] if len(tags) == 1 else f"{tags[0]} +{len(tags) - 1}"
    width = min(small.width(words), rect.width() // 4)
    height = look.size("chip") - look.px(2)
    box = QRectF(rect.right() - width - look.px(14), rect.center().y() - height / 2 + 0.5, width + look.px(14), height)
    painter.setPen(look.colour("border.control"))
    painter.setBrush(look.colour("bg.card"))
    painter.drawRoundedRect(box, look.px(5), look.px(5))
    small.paint(painter, QRect(round(box.left()) + look.px(7), rect.top(), width, rect.height()), words)
    return round(box.left()) - look.px(14)
