"""Mentions in their words, keyword under keyword, issue by issue; an issue is opened and closed by its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from reader.ui import theme
from reader.ui.reading.underline import paint_underline
from reader.ui.sidebar.articles import ROW, ArticleList
from reader.ui.sidebar.delegates import paint_fill
from reader.ui.widgets.lettering import lettering

if TYPE_CHECKING:
    from reader.library.reads import Context, IssueUse

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The row of an issue."""

    use: IssueUse
    open: bool


class ContextModel(QAbstractTableModel):
    """Headings of issues, and below those that are open their mentions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | Context] = []
        self._uses: Sequence[IssueUse] = ()
        self._open: dict[int, Sequence[Context]] = {}
        self.type = ""

    @property
    def rows(self) -> Sequence[Heading | Context]:
        """The rows from the top."""
        return self._rows

    def show_uses(self, uses: Sequence[IssueUse], first: Sequence[Context], type_: str) -> None:
        """Shows the issues, the first one open with its mentions."""
        self.type = type_
        self._uses = uses
        self._open = {uses[0].issue: first} if uses else {}
        self._renew()

    def is_open(self, issue: int) -> bool:
        """Whether an issue's mentions are shown."""
        return issue in self._open

    def open_issue(self, issue: int, contexts: Sequence[Context]) -> None:
        """Shows an issue's mentions."""
        self._open[issue] = contexts
        self._renew()

    def close_issue(self, issue: int) -> None:
        """Hides an issue's mentions."""
        self._open.pop(issue, None)
        self._renew()

    def row_of_issue(self, issue: int) -> int | None:
        """The row of an issue's heading."""
        rows = enumerate(self._rows)
        return next((at for at, row in rows if isinstance(row, Heading) and row.use.issue == issue), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, and its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                self.heading(row.use)
                if isinstance(row, Heading)
                else f"{row.before}{row.quote}{row.after}，{row.title}"
            )
        return None

    def heading(self, use: IssueUse) -> str:
        """What the row of an issue says."""
        pages = self.tr("p. {pages}").format(pages=", ".join(f"{number:02}" for number in use.pages[:6]))
        return "　".join(part for part in (use.date or self.tr("undated"), use.publication or "", pages) if part)

    def _renew(self) -> None:
        self.beginResetModel()
        self._rows = []
        for use in self._uses:
            self._rows.append(Heading(use, use.issue in self._open))
            self._rows += self._open.get(use.issue, ())
        self.endResetModel()


class ContextList(ArticleList):
    """The table; emits `place_wanted(context)` and `issue_wanted(issue)` on Enter or a double click or click."""

    place_wanted = Signal(object)
    issue_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(self._act)
        self.clicked.connect(self._toggle)

    def set_heights(self) -> None:
        """Rows of one line."""
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(max(look.px(33), look.line("snippet") + look.px(6)))

    def chosen(self) -> list[Context]:
        """The mentions that are selected."""
        rows = [index.data(ROW) for index in self.selectionModel().selectedRows()]
        return [row for row in rows if not isinstance(row, Heading)]

    def _act(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and not isinstance(row, Heading):
            self.place_wanted.emit(row)
        elif isinstance(row, Heading) and self.hasFocus():
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Heading):
            self.issue_wanted.emit(row.use.issue)


class ContextDelegate(QStyledItemDelegate):
    """Draws a row: the keyword always begins at the same place."""

    def __init__(self, model: ContextModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """A heading, or a mention between its words."""
        row, look = index.data(ROW), theme.current()
        if row is None:
            return
        painter.save()
        try:
            paint_fill(painter, option.rect.adjusted(0, 0, 0, -1), option)
            bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(bottom, look.colour("border.subtle"))
            if isinstance(row, Heading):
                self._paint_heading(painter, option.rect, row, index)
            else:
                self._paint_context(painter, option.rect, row, self._model.type)
        finally:
            painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, index: Index) -> None:
        look = theme.current()
        side = look.size("icon.inline")
        icon = QRect(rect.left() + look.px(8), rect.center().y() - side // 2, side, side)
        theme.icon("chevron-down" if row.open else "chevron-right", "text.secondary").paint(painter, icon)
        words = lettering(look, "small", "text.primary")
        inner = rect.adjusted(look.px(30), 0, -look.px(10), 0)
        count = self.tr("%n place(s)", "", row.use.mentions)
        used = lettering(look, "small", "text.secondary").paint_right(painter, inner, count)
        words.paint(painter, inner.adjusted(0, 0, -used - look.px(8), 0), str(index.data()))

    def _paint_context(self, painter: QPainter, rect: QRect, row: Context, type_: str) -> None:
        look = theme.current()
        title = max(0, min(look.px(170), rect.width() // 4))
        text = rect.adjusted(look.px(8), 0, -title - look.px(8), 0)
        font = look.font("snippet")
        metrics = QFontMetrics(font)
        middle = text.left() + round(text.width() * 0.48)
        before = metrics.elidedText(row.before, Qt.TextElideMode.ElideLeft, middle - text.left())
        left = QRect(
            middle - metrics.horizontalAdvance(before), text.top(), metrics.horizontalAdvance(before), text.height()
        )
        lettering(look, "snippet", "text.secondary").paint(painter, left, before)
        width = min(metrics.horizontalAdvance(row.quote), text.right() - middle)
        box = QRectF(middle - 1, text.center().y() - metrics.height() / 2, width + 2, metrics.height())
        painter.fillRect(box, look.entity(type_, "tint"))
        paint_underline(painter, type_.partition(".")[0], look, box.left(), box.right(), box.bottom() + look.px(2))
        lettering(look, "snippet", "text.primary").paint(
            painter, QRect(middle, text.top(), width, text.height()), row.quote
        )
        after = QRect(middle + width, text.top(), text.right() - middle - width, text.height())
        lettering(look, "snippet", "text.secondary").paint(painter, after, row.after)
        place = QRect(rect.right() - title, rect.top(), title - look.px(6), rect.height())
        lettering(look, "small", "text.tertiary").paint(painter, place, row.title)
