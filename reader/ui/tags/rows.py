"""The rows of the quick palette: terms that were found, and a last one that makes a new term."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reader.ui import theme
from reader.ui.tags.terms import ARROW, Found, shown_path
from reader.ui.widgets.keys import key_width, paint_key
from reader.ui.widgets.lettering import Lettering, lettering
from reader.ui.widgets.rowpainting import HEAVY, RowDelegate, paint_icon

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


class TermDelegate(RowDelegate):
    """A term: box, path, how it is read with the matched letters in red, how often it is used, its number key."""

    inset = (0, 0, 0, 0)
    boxes = True
    """Whether rows can be ticked and have number keys."""

    def height(self) -> int:
        """The height of a row."""
        return theme.current().line("ui") + theme.current().px(20)

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:  # noqa: ARG002
        """The term, or what makes a new one."""
        look = theme.current()
        inner = rect.adjusted(look.px(16), 0, -look.px(14), 0)
        new = index.data(NEW)
        if new:
            self._paint_new(painter, inner, new)
        else:
            self._paint_term(painter, inner, index)

    def _paint_new(self, painter: QPainter, rect: QRect, text: str) -> None:
        look = theme.current()
        paint_icon(painter, rect, rect.left(), "plus", "text.tertiary")
        rest = rect.adjusted(look.px(26), 0, -look.px(60), 0)
        lettering(look, "ui", "text.primary").paint(painter, rest, self.tr('New free term "{text}"').format(text=text))
        paint_key(painter, rect.right() - key_width("Ctrl N"), rect, "Ctrl N")

    def _paint_term(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = theme.current()
        found: Found = index.data(FOUND)
        if self.boxes:
            paint_box(painter, rect, checked=bool(index.data(CHOSEN)))
        right = rect.adjusted(0, 0, -look.px(34) if self.boxes else 0, 0)
        pale = lettering(look, "small", "text.tertiary")
        pale.paint_right(painter, right, str(found.term.tag.uses))
        if index.data(KEY):
            paint_key(painter, rect.right() - key_width(index.data(KEY)), rect, index.data(KEY))
        line = rect.adjusted(look.px(26) if self.boxes else 0, 0, -look.px(90), 0)
        above = found.term.tag.above
        if above:
            _write(painter, line, lettering(look, "ui", "text.tertiary"), shown_path(above) + ARROW)
        _write(painter, line, lettering(look, "ui", "text.primary", HEAVY), found.term.tag.name, look.px(12))
        if found.hit.synonym:
            _write(painter, line, lettering(look, "small", "text.secondary"), f"← {found.hit.synonym}", look.px(8))
        for syllable, matched in found.hit.reading:
            _write(painter, line, lettering(look, "small", "accent.default", HEAVY), syllable[:matched])
            _write(painter, line, pale, syllable[matched:], pale.width(" "))


def _write(painter: QPainter, line: QRect, words: Lettering, text: str, gap: int = 0) -> None:
    """Writes at the left end of what is free of a line, and takes that and a gap off it."""
    if line.width() > 0:
        line.setLeft(line.left() + words.paint(painter, line, text) + gap)


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
