"""The list of reading order as it is seen: numbers in the colours of the page, titles, what each is made of."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui import theme
from reader.ui.regions.items import hue
from reader.ui.regions.rows import ENTRY
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowpainting import HEAVY, paint_fill

ALARM, DOUBT = ("triangle-alert", "semantic.error"), ("circle-alert", "check.suspect.text")
"""Icon and colour of what is wrong, and of what is not sure."""

Index = QModelIndex | QPersistentModelIndex


class OrderList(QListView):
    """Emits `moved(by)` for Alt+Up and Alt+Down on an article."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(OrderDelegate(self))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current row stays in sight when what is said below takes room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is for the list, not for the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves an article; letters are left to the tools."""
        if _moves(event):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _moves(event: QKeyEvent) -> bool:
    arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and event.key() in arrows


class OrderDelegate(QStyledItemDelegate):
    """A row: handle, number, title, line; a warning at the right where something is to be looked at.

    The rows of regions are small, of one line.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 (Qt calls it so)
        """Two lines high, that of a region one."""
        look = theme.current()
        inner = index.data(ENTRY).region is not None
        high = look.line("small") + look.px(6) if inner else look.line("ui") + look.line("small") + look.px(12)
        return QSize(look.px(120), high)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        entry = index.data(ENTRY)
        look = theme.current()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            full = option.rect.adjusted(look.px(6), 1, -look.px(6), -1)
            paint_fill(painter, full, option, bar=False)
            if entry.region is not None:
                self._paint_region(painter, full, entry)
                return
            left = full.left() + look.px(8)
            left = self._paint_number(painter, full, left, entry, chosen=_chosen(option))
            right = full.right() - look.px(8)
            if entry.alarm or entry.doubt:
                side = look.size("icon.default")
                icon, colour = ALARM if entry.alarm else DOUBT
                theme.icon(icon, colour).paint(painter, QRect(right - side, full.center().y() - side // 2, side, side))
                right -= side + look.px(6)
            top = full.top() + (full.height() - look.line("ui") - look.line("small")) // 2
            title = QRect(left, top, right - left, look.line("ui"))
            heavy = HEAVY if _chosen(option) else None
            lettering(look, "ui", "text.primary", heavy).paint(painter, title, entry.title)
            below = QRect(left, title.bottom() + 1, right - left, look.line("small"))
            tone = "semantic.error" if entry.alarm else "text.tertiary"
            lettering(look, "small", tone).paint(painter, below, entry.line)
        finally:
            painter.restore()

    def _paint_region(self, painter: QPainter, full: QRect, entry: Any) -> None:
        look = theme.current()
        inner = QRect(full.left() + look.px(62), full.top(), full.width() - look.px(70), full.height())
        used = lettering(look, "small", "text.tertiary").paint_right(painter, inner, entry.line)
        inner.setRight(inner.right() - used - look.px(8))
        lettering(look, "small", "text.secondary").paint(painter, inner, entry.title)

    def _paint_number(self, painter: QPainter, full: QRect, left: int, entry: Any, *, chosen: bool) -> int:
        look = theme.current()
        grip = look.size("icon.inline")
        top = full.top() + look.px(7)
        theme.icon("grip-vertical", "text.tertiary").paint(painter, QRect(left, top + look.px(2), grip, grip))
        left += grip + look.px(6)
        side = look.px(19)
        badge = QRectF(left, top, max(side, look.px(9) * len(str(entry.number)) + look.px(8)), side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("scan.line") if chosen else hue(entry.number))
        painter.drawRoundedRect(badge, look.px(4), look.px(4))
        painter.setFont(look.font("sectionTitle"))
        painter.setPen(look.colour("scan.handleFill"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(entry.number))
        return left + round(badge.width()) + look.px(10)


def _chosen(option: Any) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)
