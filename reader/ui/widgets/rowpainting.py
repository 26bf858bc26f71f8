"""How rows of lists are drawn: the ground of the chosen and the hovered one, and the frame of a delegate around it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import theme
from reader.ui.accessibility import keyboard_focus

Index = QModelIndex | QPersistentModelIndex

HEAVY = QFont.Weight.DemiBold
"""The weight of the chosen row."""


def is_chosen(option: Any) -> bool:
    """Whether the row that an option is about is selected."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def weight_of(option: Any) -> QFont.Weight | None:
    """How heavy the title of a row is written: the chosen one heavier."""
    return HEAVY if is_chosen(option) else None


def paint_fill(painter: QPainter, rect: QRect, option: Any, *, bar: bool = True) -> None:
    """The ground of a row: selected with a bar at its left (red while its list has the focus), hovered, or none."""
    look = theme.current()
    chosen = is_chosen(option)
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
    pen = painter.pen()
    pen.setStyle(Qt.PenStyle.SolidLine)
    pen.setColor(look.colour("focus.ring"))
    pen.setWidth(look.size("focusRing"))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), look.px(6), look.px(6))


def paint_icon(painter: QPainter, row: QRect, left: int, name: str, colour: str, size: str = "icon.inline") -> int:
    """An icon of a size of the theme in the middle of a row, from `left`; how wide it is, in pixels."""
    side = theme.current().size(size)
    box = QRect(left, row.top() + (row.height() - side) // 2, side, side)
    theme.icon(name, colour).paint(painter, box)
    return side


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row and lets a subclass write on it; a row has one line unless `height` says otherwise.

    `inset` is what is left free around the ground at the left, top, right and bottom, in pixels at 100 %. In trees
    the ground goes as far left as the widget: `whole`.
    """

    inset = (8, 0, 8, 1)
    bar = True
    whole = False

    def height(self) -> int:
        """How high a row is, in pixels."""
        look = theme.current()
        return max(look.size("treeRow"), look.line("ui") + look.px(6))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the theme's rows."""
        return QSize(super().sizeHint(option, index).width(), self.height())

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = self._ground(option)
            paint_fill(painter, rect, option, bar=self.bar)
            self.write(painter, rect, option, index)
        finally:
            painter.restore()

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """What stands on the ground `rect` of a row."""
        raise NotImplementedError

    def _ground(self, option: Any) -> QRect:
        px = theme.current().px
        left, top, right, bottom = (px(one) for one in self.inset)
        rect = QRect(option.rect)
        if self.whole:
            rect.setLeft(0)
            rect.setWidth(option.widget.viewport().width())
        return rect.adjusted(left, top, -right, -bottom)
