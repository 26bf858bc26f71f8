"""Mentions in their words, keyword under keyword, issue by issue; an issue is opened and closed by its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.reading.underline import paint_underline
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowlist import ROW, Index, RowList, RowModel
from reader.ui.widgets.rowpainting import RowDelegate, paint_icon

if TYPE_CHECKING:
    from reader.library.reads import Context, IssueUse


@dataclass(frozen=True, slots=True)
class Heading:
    """The row of an issue."""

    use: IssueUse
    open: bool


class ContextModel(RowModel):
    """Headings of issues, and below those that are open their mentions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uses: Sequence[IssueUse] = ()
        self._open: dict[int, Sequence[Context]] = {}
        self.type = ""

    def show_uses(self, uses: Sequence[IssueUse], first: Sequence[Context], type_: str) -> None:
        """Shows the issues, the first one open with its mentions where these are given."""
        self.type = type_
        self._uses = uses
        self._open = {uses[0].issue: first} if uses and first else {}
        self._renew()

    def show_flat(self, contexts: Sequence[Context]) -> None:
        """Shows these mentions in one list, without their issues."""
        self._uses, self._open = (), {}
        self.beginResetModel()
        self._rows = list(contexts)
        self.endResetModel()

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

    def said(self, row: Heading | Context, role: int) -> Any:
        """What a row says."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, Heading):
            return self.heading(row.use)
        return f"{row.before}{row.quote}{row.after}，{row.title}"

    def heading(self, use: IssueUse) -> str:
        """What the row of an issue says."""
        pages = self.tr("p. {pages}").format(pages=", ".join(f"{number:02}" for number in use.pages[:6]))
        return "　".join(part for part in (use.date or self.tr("undated"), use.publication or "", pages) if part)

    def _renew(self) -> None:
        rows: list[Heading | Context] = []
        for use in self._uses:
            rows.append(Heading(use, use.issue in self._open))
            rows += self._open.get(use.issue, ())
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


SEEN = 14
"""How many rows of mentions are seen at most before they scroll."""


class ContextList(RowList):
    """The table; emits `place_wanted(context)` and `issue_wanted(issue)` on Enter or a double click or click."""

    place_wanted = Signal(object)
    issue_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(self._act)
        self.clicked.connect(self._toggle)

    def row_height(self) -> int:
        """Rows of one line."""
        look = theme.current()
        return max(look.px(33), look.line("snippet") + look.px(6))

    def fit(self) -> None:
        """Is as high as its rows where these are few; many are scrolled."""
        rows = min(max(self.model().rowCount(), 1), SEEN)
        self.setFixedHeight(rows * self.row_height() + 2 * self.frameWidth() + 2)

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


class ContextDelegate(RowDelegate):
    """Draws a row: the keyword always begins at the same place."""

    inset = (0, 0, 0, 1)

    def __init__(self, model: ContextModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:  # noqa: ARG002
        """A heading, or a mention between its words, and a line below."""
        row = index.data(ROW)
        if row is None:
            return
        below = QRect(rect.left(), rect.bottom() + 1, rect.width(), 1)
        painter.fillRect(below, theme.current().colour("border.subtle"))
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row, index)
        else:
            self._paint_context(painter, rect, row, self._model.type)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, index: Index) -> None:
        look = theme.current()
        chevron = "chevron-down" if row.open else "chevron-right"
        paint_icon(painter, rect, rect.left() + look.px(8), chevron, "text.secondary")
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
