"""The articles of a page, or those that hold a word, as a list of one column that stays quick with 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.model.article import Status
from reader.ui.dragging import TAG
from reader.ui.widgets.literal import literal_tip
from reader.ui.widgets.rowlist import ROW, Index, RowList, RowModel, Targets
from reader.ui.wording import status_name

if TYPE_CHECKING:
    from reader.library.reads import ArticleRow

ORDERS: dict[str, Callable[[ArticleRow], Any]] = {
    "printed": lambda _: 0,
    "status": lambda row: list(Status).index(row.status),
    "length": lambda row: -row.characters,
    "notes": lambda row: -row.notes,
}
"""By what the articles can be listed; those that are alike stay in printed order."""


class ArticleModel(RowModel):
    """Rows of articles; `ROW` gives the `ArticleRow`. A filter keeps those whose title holds a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[ArticleRow] = ()
        self._filter = ""
        self._order = "printed"

    def show_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Shows these articles; where only what is said of them changed, the rows stay where they are."""
        self._all = rows
        super().show_rows(self._kept())

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

    def said(self, row: ArticleRow, role: int) -> Any:
        """Title and description of an article."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal_tip(row.title)
        return self.described(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def described(self, row: ArticleRow) -> str:
        """The row as a screen reader says it: title, status, length, notes."""
        parts = [row.title, status_name(row.status), self.tr("%n character(s)", "", row.characters)]
        if row.notes:
            parts.append(self.tr("%n note(s)", "", row.notes))
        return self.tr(", ").join(parts)

    def _kept(self) -> Sequence[ArticleRow]:
        kept = [row for row in self._all if self._filter in row.title.casefold()] if self._filter else self._all
        return kept if self._order == "printed" else sorted(kept, key=ORDERS[self._order])

    def _reset(self) -> None:
        super().show_rows(self._kept())


class ArticleList(Targets, RowList):
    """The list. Emits `tag_dropped(path, article)` for a tag let go on a row."""

    tag_dropped = Signal(str, int)
    kind = TAG

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def targets(self, index: Index) -> Sequence[Index]:
        """The row, or all selected ones where it is one of them."""
        chosen = self.selectionModel().selectedRows()
        return chosen if index in chosen else [index]

    def let_go(self, value: str, index: Index) -> None:
        """Hands the tag over."""
        self.tag_dropped.emit(value, index.data(ROW).id)
