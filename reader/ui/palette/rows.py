"""The rows of the palette: a title for each kind, then its items with the matched letters in red and their keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import theme
from reader.ui.palette.items import Kind, Match
from reader.ui.widgets.glyphs import paint_status
from reader.ui.widgets.keys import key_width, paint_key
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowpainting import HEAVY, paint_fill

Index = QModelIndex | QPersistentModelIndex
MATCH = Qt.ItemDataRole.UserRole


class PaletteModel(QAbstractListModel):
    """Matches with titles between the kinds; `MATCH` gives the `Match`, None for a title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Match | Kind] = []

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Shows these matches, which are in the order of their kinds; the rows above the first new one stay."""
        rows = list(_titled(matches))
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(rows, self._rows, strict=False)))
        if same < len(self._rows):
            self.beginRemoveRows(QModelIndex(), same, len(self._rows) - 1)
            del self._rows[same:]
            self.endRemoveRows()
        if same < len(rows):
            self.beginInsertRows(QModelIndex(), same, len(rows) - 1)
            self._rows.extend(rows[same:])
            self.endInsertRows()

    def first(self) -> int:
        """The row of the first match."""
        return 1 if len(self._rows) > 1 else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are, titles included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles and what cannot be done now cannot be chosen."""
        match = self.data(index, MATCH)
        enabled = match is not None and match.item.enabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if enabled else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and match of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Kind):
            return self.title(row) if role == Qt.ItemDataRole.DisplayRole else None
        if role == MATCH:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.item.title, row.item.hint, row.item.keys) if part)
        return None

    def title(self, kind: Kind) -> str:
        """What a kind is called."""
        return {
            Kind.COMMAND: self.tr("Commands"),
            Kind.ARTICLE: self.tr("Articles"),
            Kind.TAG: self.tr("Tags"),
            Kind.NAME: self.tr("Names in the article"),
            Kind.ENTITY: self.tr("Entities"),
            Kind.NOTE: self.tr("Notes"),
        }[kind]


def _titled(matches: Sequence[Match]) -> Iterator[Match | Kind]:
    for kind, group in groupby(matches, key=lambda match: match.item.kind):
        yield kind
        yield from group


class PaletteDelegate(QStyledItemDelegate):
    """Draws titles and items."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Items are higher than titles; all are as wide as the list, so no text is measured."""
        look = theme.current()
        room = look.px(16) if index.data(MATCH) is not None else look.px(10)
        return QSize(0, look.line("ui") + room)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        look = theme.current()
        match: Match | None = index.data(MATCH)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner = option.rect.adjusted(look.px(16), 0, -look.px(14), 0)
            if match is None:
                lettering(look, "sectionTitle", "text.tertiary").paint(painter, inner, str(index.data()))
                return
            paint_fill(painter, option.rect, option)
            self._paint_mark(painter, inner, match)
            right = self._paint_keys(painter, inner, match.item.keys)
            words = QRect(inner.left() + look.px(28), inner.top(), right - inner.left() - look.px(36), inner.height())
            self._paint_words(painter, words, match)
        finally:
            painter.restore()

    @staticmethod
    def _paint_mark(painter: QPainter, inner: QRect, match: Match) -> None:
        side = theme.current().px(16)
        box = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        if match.item.status is not None:
            paint_status(painter, QRectF(box), match.item.status)
        elif match.item.icon:
            theme.icon(match.item.icon).paint(painter, box)

    @staticmethod
    def _paint_words(painter: QPainter, rect: QRect, match: Match) -> None:
        look = theme.current()
        ink = "text.primary" if match.item.enabled else "text.disabled"
        title, hit = match.item.title, match.hit
        plain, found = lettering(look, "ui", ink), lettering(look, "ui", "accent.default", HEAVY)
        parts = ((title[: hit.start], plain), (title[hit.start : hit.end], found), (title[hit.end :], plain))
        for text, words in parts:
            if text:
                rect.setLeft(rect.left() + words.paint(painter, rect, text))
        rect.setLeft(rect.left() + look.px(12))
        if rect.width() > 0:
            lettering(look, "small", "text.tertiary").paint(painter, rect, match.item.hint)

    @staticmethod
    def _paint_keys(painter: QPainter, inner: QRect, keys: str) -> int:
        """The keys as caps, from the right; where they begin."""
        right = inner.right()
        for key in reversed(keys.split("+")) if keys else ():
            paint_key(painter, right - key_width(key), inner, key)
            right -= key_width(key) + theme.current().px(6)
        return right
