"""How rows of the sidebar are drawn: fill and bar of the chosen one, title, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import theme
from reader.ui.accessibility import keyboard_focus
from reader.ui.sidebar.articles import ROW
from reader.ui.sidebar.tree import COUNT, NODE
from reader.ui.widgets.glyphs import place_status
from reader.ui.widgets.lettering import lettering
from reader.ui.wording import status_name

if TYPE_CHECKING:
    from reader.library.reads import ArticleRow

Index = QModelIndex | QPersistentModelIndex


def paint_fill(painter: QPainter, rect: QRect, option: Any, *, bar: bool = True) -> None:
    """The ground of a row: selected with a bar at its left (red while its list has the focus), hovered, or none."""
    look = theme.current()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("bg.selected" if chosen else "bg.hover"))
    painter.drawRoundedRect(QRectF(rect), look.px(6), look.px(6))
    if chosen and bar:
        active = bool(option.state & QStyle.StateFlag.State_Active)
        painter.setBrush(look.colour("accent.default" if active else "border.control"))
        painter.drawRect(rect.left(), rect.top() + look.px(4), look.size("selectionBar"), rect.height() - look.px(8))
    if chosen and option.state & QStyle.StateFlag.State_HasFocus and keyboard_focus(option.widget):
        paint_ring(painter, rect)


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """The ring around what the keyboard is on."""
    look = theme.current()
    width = look.size("focusRing")
    pen = painter.pen()
    pen.setStyle(Qt.PenStyle.SolidLine)
    pen.setColor(look.colour("focus.ring"))
    pen.setWidth(width)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), look.px(6), look.px(6))


def paint_text(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, align: Qt.AlignmentFlag) -> int:
    """One line of text, shortened at its end where it is too long; its width in pixels."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(theme.current().colour(colour))
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def bold(font: QFont, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
    """The same font, heavier."""
    heavier = QFont(font)
    heavier.setWeight(weight)
    return heavier


HEAVY = QFont.Weight.DemiBold
"""The weight of the chosen row."""


class IssueDelegate(QStyledItemDelegate):
    """A row of the tree: name at the left, count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the theme's tree rows."""
        look = theme.current()
        return QSize(super().sizeHint(option, index).width(), max(look.size("treeRow"), look.line("ui") + look.px(6)))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        look = theme.current()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            margin = look.px(8)
            full = QRect(margin, option.rect.top(), option.widget.viewport().width() - 2 * margin, option.rect.height())
            paint_fill(painter, full.adjusted(0, 0, 0, -1), option)
            node = index.data(NODE)
            left = option.rect.left() + look.px(6)
            if node.kind == "publication":
                side = look.size("icon.default")
                box = QRect(left, option.rect.center().y() - side // 2 + 1, side, side)
                theme.icon("newspaper", "text.secondary").paint(painter, box)
                left += side + look.px(6)
            right = full.adjusted(0, 0, -look.px(6), 0)
            count = lettering(look, "small", "text.tertiary").paint_right(painter, right, str(index.data(COUNT)))
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            words = lettering(look, "ui", "text.primary", HEAVY if chosen else None)
            inner = QRect(left, full.top(), right.right() - count - look.px(6) - left, full.height())
            words.paint(painter, inner, str(index.data()))
        finally:
            painter.restore()


class ArticleDelegate(QStyledItemDelegate):
    """A row of an article: the glyph of its status, its title, and below status, length and notes."""

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        row = index.data(ROW)
        if row is None:
            return
        look = theme.current()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = option.rect.adjusted(look.px(8), 1, -look.px(6), -1)
            paint_fill(painter, rect, option)
            side = look.px(14)
            line = look.line("ui")
            top = rect.top() + (rect.height() - line - look.line("small")) // 2
            place_status(painter, QRect(rect.left() + look.px(12), top + (line - side) // 2, side, side), row.status)
            left = rect.left() + look.px(34)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            title = QRect(left, top, rect.right() - left - look.px(8), line)
            lettering(look, "ui", "text.primary", HEAVY if chosen else None).paint(painter, title, row.title)
            self._paint_below(painter, QRect(left, top + line, title.width(), look.line("small")), row)
        finally:
            painter.restore()

    def _paint_below(self, painter: QPainter, rect: QRect, row: ArticleRow) -> None:
        look = theme.current()
        small = lettering(look, "small", "text.tertiary")
        length = self.tr("%n chars", "", row.characters)
        length = length.replace(str(row.characters), QLocale().toString(row.characters))
        for text in (status_name(row.status), length):
            rect.setLeft(rect.left() + small.paint(painter, rect, text) + look.px(8))
        for icon, count in (("message-square-text", row.notes), ("tag", row.tags)):
            side = look.px(13)
            if count and small.width(str(count)) + side + look.px(3) <= rect.width():
                box = QRect(rect.left(), rect.center().y() - side // 2, side, side)
                theme.icon(icon, "text.tertiary").paint(painter, box)
                rect.setLeft(rect.left() + side + look.px(3))
                rect.setLeft(rect.left() + small.paint(painter, rect, str(count)) + look.px(8))
