"""The list of reading order: a row an article, below the chosen one a row for each of its regions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.ui.regions.board import Board
from reader.ui.regions.boxes import middle_in
from reader.ui.regions.names import role_name
from reader.ui.widgets.literal import literal_tip

if TYPE_CHECKING:
    from reader.library.reads import ReviewPiece

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-jiaoyue-review"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: of an article, or of one of its regions (`region` is its id then).

    `alarm` says that something is wrong with it, `doubt` that it is to be looked at; `line` is what is said below it.
    """

    article: int
    number: int
    title: str
    line: str
    region: int | None = None
    alarm: bool = False
    doubt: bool = False


class OrderModel(QAbstractListModel):
    """The rows of a board. A row that is dropped emits `reordered(articles)` or `given(region, article)`."""

    reordered = Signal(object)
    given = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.editable = True

    def show_board(self, board: Board, open_: int | None) -> None:
        """Shows the articles of a page, and the regions of the one that is open."""
        entries = self._entries(board, open_)
        if entries == self.entries:
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def row_of(self, article: int | None, region: int | None) -> int:
        """The row of a region, else of its article, -1 where there is none."""
        for key in ((article, region), (article, None)):
            for row, entry in enumerate(self.entries):
                if (entry.article, entry.region) == key:
                    return row
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry, and what is said of it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal_tip(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{number}: {title}, {line}").format(number=entry.number, title=entry.title, line=entry.line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Articles and regions can be dragged; both let themselves be dropped upon."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.editable:
            return plain
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return plain | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of this list alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which row is dragged."""
        data = QMimeData()
        data.setData(MIME, QByteArray(str(indexes[0].row()).encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Puts an article between others, or gives a region to an article; the view takes nothing away itself."""
        moved = self.entries[int(bytes(data.data(MIME).data()).decode())]
        target = self.entries[parent.row()] if parent.isValid() else None
        if moved.region is not None:
            home = target or (self.entries[min(row, len(self.entries) - 1)] if row >= 0 else None)
            if home is not None and home.article != moved.article:
                self.given.emit(moved.region, home.article)
            return False
        before = parent.row() if target is not None else (row if row >= 0 else len(self.entries))
        self.move(moved.article, before)
        return False

    def move(self, article: int, before: int) -> None:
        """Wishes an article before a row."""
        order = [entry.article for entry in self.entries if entry.region is None]
        ahead = [entry.article for entry in self.entries[:before] if entry.region is None and entry.article != article]
        wanted = [*ahead, article, *(one for one in order if one != article and one not in ahead)]
        if wanted != order:
            self.reordered.emit(wanted)

    def step(self, article: int, by: int) -> None:
        """Wishes an article `by` places further."""
        order = [entry.article for entry in self.entries if entry.region is None]
        at = order.index(article)
        to = min(max(0, at + by), len(order) - 1)
        order.insert(to, order.pop(at))
        if to != at:
            self.reordered.emit(order)

    def _entries(self, board: Board, open_: int | None) -> tuple[Entry, ...]:
        found: list[Entry] = []
        for piece in board.review.pieces:
            number = board.numbers[piece.id]
            over = self._over(board, piece.id)
            line = over or self._summary(board, piece)
            title = piece.title or self.tr("Untitled")
            found.append(Entry(piece.id, number, title, line, None, bool(over), piece.id in board.doubtful))
            if piece.id == open_ and board.placed:
                found += self._regions(board, piece.id, number)
        return tuple(found)

    def _regions(self, board: Board, article: int, number: int) -> list[Entry]:
        found = []
        for region in board.review.regions:
            if region.article == article:
                box = board.box(region.id)
                held = [line for line, at in board.lines if line.article == article and middle_in(at, box)]
                words = held[0].text.strip() if held and region.role != "picture" else ""
                line = self.tr("%n line(s)", "", len(held)) if words else self.tr("no text")
                title = self.tr("{role}: {words}").format(role=role_name(region.role), words=words)
                found.append(Entry(article, number, title if words else role_name(region.role), line, region.id))
        return found

    def _summary(self, board: Board, piece: ReviewPiece) -> str:
        counts = Counter(region.role for region in board.review.regions if region.article == piece.id)
        parts = [self.tr("{role} {count}").format(role=role_name(role), count=n) for role, n in counts.items()]
        if not board.placed:
            parts = [self.tr("%n character(s)", "", piece.characters)]
        parts += [self.tr("also on page {number:02}").format(number=number) for _, number in piece.elsewhere]
        return self.tr(", ").join(parts)

    def _over(self, board: Board, article: int) -> str:
        """Which articles it lies over, "" for none."""
        own = [region.id for region in board.review.regions if region.article == article]
        met = {board.regions[other].article for one in own for other, _ in board.conflicts.get(one, ())}
        if not met:
            return ""
        numbers = self.tr(", ").join(str(number) for number in sorted(board.numbers[one] for one in met))
        return self.tr("lies over {numbers}").format(numbers=numbers)
