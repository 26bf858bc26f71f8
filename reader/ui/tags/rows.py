"""The rows of the quick palette: terms that were found, and a last one that makes a new term."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.model.tags import SEPARATOR
from reader.ui import theme
from reader.ui.sidebar.delegates import bold, paint_fill, paint_text
from reader.ui.tags.terms import ARROW, Found, shown_path
from reader.ui.widgets.keys import key_width, paint_key

Index = QModelIndex | QPersistentModelIndex

FOUND = Qt.ItemDataRole.UserRole
NEW = Qt.ItemDataRole.UserRole + 1
CHOSEN = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3


class TermModel(QAbstractListModel):
    """`FOUND` gives a `Found`, `NEW` the text of a term to make, `CHOSEN` whether the article carries it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()
        self._new = ""
        self._chosen: frozenset[str] = frozenset()
        self._quick: Sequence[str] = ()

    def show_terms(self, found: Sequence[Found], new: str, chosen: Collection[str], quick: Sequence[str]) -> None:
        """Shows what was found, a row for the term `new` where it is not "", and which are `chosen`."""
        self.beginResetModel()
        self._found, self._new, self._chosen, self._quick = tuple(found), new, frozenset(chosen), tuple(quick)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._found) + bool(self._new)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of a row."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if index.row() == len(self._found):
            return self._new if role in (NEW, Qt.ItemDataRole.DisplayRole) else None
        found = self._found[index.row()]
        path = found.term.path
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_path(path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mark = self.tr("chosen") if path in self._chosen else self.tr("not chosen")
            parts = [shown_path(path), self.tr("found as {synonym}").format(synonym=found.hit.synonym), mark]
            return ", ".join(parts if found.hit.synonym else [parts[0], mark])
        if role == KEY:
            return str(self._quick.index(path) + 1) if path in self._quick else ""
        if role == CHOSEN:
            return path in self._chosen
        return found if role == FOUND else None


class TermDelegate(QStyledItemDelegate):
    """A term: box, path, how it is read with the matched letters in red, how often it is used, its number key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row."""
        look = theme.current()
        return QSize(super().sizeHint(option, index).width(), look.line("ui") + look.px(20))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        look = theme.current()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_fill(painter, option.rect, option)
            inner = option.rect.adjusted(look.px(16), 0, -look.px(14), 0)
            new = index.data(NEW)
            if new:
                self._paint_new(painter, inner, new)
            else:
                self._paint_term(painter, inner, index)
        finally:
            painter.restore()

    def _paint_new(self, painter: QPainter, rect: QRect, text: str) -> None:
        look = theme.current()
        side = look.px(16)
        box = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        theme.icon("plus", "text.tertiary").paint(painter, box)
        rest = rect.adjusted(look.px(26), 0, 0, 0)
        label = self.tr("New term “{text}”").format(text=text)
        paint_text(painter, rest, label, look.font("ui"), "text.primary", Qt.AlignmentFlag.AlignLeft)
        paint_key(painter, rect.right() - key_width("Ctrl N"), rect, "Ctrl N")

    def _paint_term(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = theme.current()
        found: Found = index.data(FOUND)
        paint_box(painter, rect, checked=bool(index.data(CHOSEN)))
        font, left = look.font("ui"), Qt.AlignmentFlag.AlignLeft
        right = rect.adjusted(0, 0, -look.px(34), 0)
        uses = str(found.term.tag.uses)
        paint_text(painter, right, uses, look.font("small"), "text.tertiary", Qt.AlignmentFlag.AlignRight)
        if index.data(KEY):
            paint_key(painter, rect.right() - key_width(index.data(KEY)), rect, index.data(KEY))
        line = rect.adjusted(look.px(26), 0, -look.px(90), 0)
        above, _, name = found.term.path.rpartition(SEPARATOR)
        if above:
            width = paint_text(painter, line, shown_path(above) + ARROW, font, "text.tertiary", left)
            line.setLeft(line.left() + width)
        width = paint_text(painter, line, name, bold(font), "text.primary", left)
        line.setLeft(line.left() + width + look.px(12))
        if found.hit.synonym:
            words = f"← {found.hit.synonym}"
            width = paint_text(painter, line, words, look.font("small"), "text.secondary", left)
            line.setLeft(line.left() + width + look.px(8))
        for syllable, matched in found.hit.reading:
            self._paint_syllable(painter, line, syllable, matched)

    @staticmethod
    def _paint_syllable(painter: QPainter, line: QRect, syllable: str, matched: int) -> None:
        font, left = theme.current().font("small"), Qt.AlignmentFlag.AlignLeft
        if matched:
            width = paint_text(painter, line, syllable[:matched], bold(font), "accent.default", left)
            line.setLeft(line.left() + width)
        width = paint_text(painter, line, syllable[matched:], font, "text.tertiary", left)
        line.setLeft(line.left() + width + QFontMetrics(font).horizontalAdvance(" "))


def paint_box(painter: QPainter, rect: QRect, *, checked: bool) -> None:
    """A small box at the left end of a row, with a tick where it is checked."""
    look = theme.current()
    side = look.px(15)
    box = QRectF(rect.left() + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
    painter.setPen(look.colour("accent.default" if checked else "border.control"))
    painter.setBrush(look.colour("accent.default" if checked else "bg.card"))
    painter.drawRoundedRect(box, look.px(3), look.px(3))
    if checked:
        theme.icon("check", "accent.on").paint(painter, box.toRect())
