"""The history of the article: who did what and when, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.model.article import Status
from reader.ui import theme
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowlist import ROW, Index, RowModel
from reader.ui.widgets.rowpainting import HEAVY
from reader.ui.wording import command_name, moment, status_name, type_name

if TYPE_CHECKING:
    from reader.library.reads import Entry

DETAIL = Qt.ItemDataRole.UserRole + 1


class HistoryModel(RowModel):
    """Entries; `DETAIL` gives what one was about in a few words."""

    def said(self, row: Entry, role: int) -> str | None:
        """What was done, its details."""
        if role == DETAIL:
            return self.detail(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return command_name(row.command)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((command_name(row.command), self.detail(row), row.author, moment(row.time)))
        return None

    def detail(self, entry: Entry) -> str:
        """What an entry was about: the tag, the new words, the status."""
        details = entry.details
        if entry.command == "tag":
            return "　".join([f"+{one}" for one in details.get("add", ())] + [f"−{one}" for one in details["remove"]])
        if entry.command == "status":
            return status_name(Status(details["status"]))
        if entry.command == "correct":
            return self.tr('"{text}"').format(text=details["text"]) if details["text"] else self.tr("deleted")
        if entry.command in ("undo", "redo"):
            return command_name(str(details.get("command", "")))
        if entry.command == "mention.confirm":
            return type_name(str(details["type"]))
        return str(details.get("note") or details.get("file") or "")


class HistoryDelegate(QStyledItemDelegate):
    """An entry: what was done and about what, below who and when; struck through where it was taken back."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        look = theme.current()
        height = look.line("ui") + look.line("small") + look.px(12)
        return QSize(super().sizeHint(option, index).width(), height)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        look = theme.current()
        entry: Entry = index.data(ROW)
        painter.save()
        try:
            first = option.rect.adjusted(look.px(14), look.px(6), -look.px(14), 0)
            first.setHeight(look.line("ui"))
            stands = entry.state == "standing"
            colour = "text.primary" if stands else "text.tertiary"
            words = lettering(look, "ui", colour, HEAVY, struck=not stands)
            width = words.paint(painter, first, str(index.data()))
            rest = first.adjusted(width + look.px(8), 0, 0, 0)
            lettering(look, "ui", colour).paint(painter, rest, str(index.data(DETAIL)))
            second = first.translated(0, first.height())
            second.setHeight(look.line("small"))
            who = f"{entry.author}　{moment(entry.time)}"
            lettering(look, "small", "text.tertiary").paint(painter, second, who)
        finally:
            painter.restore()


class HistoryPanel(QWidget):
    """The list of entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HistoryModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        theme.space(layout, (0, 6, 0, 0))
        layout.addWidget(self.list)
        self.retranslate()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows the history of the article."""
        self.model.show_rows(tuple(entries))

    def retranslate(self) -> None:
        """Renews the texts."""
        self.list.setAccessibleName(self.tr("History of the article"))
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "list"):
            self.retranslate()
