"""How rows of the sidebar are drawn: newspapers and their issues, articles with what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QPainter

from reader.ui import theme
from reader.ui.sidebar.tree import COUNT, NODE
from reader.ui.widgets.glyphs import place_status
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowlist import ROW, Index
from reader.ui.widgets.rowpainting import RowDelegate, paint_icon, weight_of
from reader.ui.wording import status_name

if TYPE_CHECKING:
    from reader.library.reads import ArticleRow


class IssueDelegate(RowDelegate):
    """A row of the tree: name at the left, count at the right."""

    whole = True

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """Icon, name and count."""
        look = theme.current()
        left = option.rect.left() + look.px(6)
        if index.data(NODE).kind == "publication":
            left += paint_icon(painter, rect, left, "newspaper", "text.secondary", "icon.default") + look.px(6)
        right = rect.adjusted(0, 0, -look.px(6), 0)
        count = lettering(look, "small", "text.tertiary").paint_right(painter, right, str(index.data(COUNT)))
        inner = QRect(left, rect.top(), right.right() - count - look.px(6) - left, rect.height())
        lettering(look, "ui", "text.primary", weight_of(option)).paint(painter, inner, str(index.data()))


class ArticleDelegate(RowDelegate):
    """A row of an article: the glyph of its status, its title, and below status, length and notes."""

    inset = (8, 1, 6, 1)

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """Glyph and two lines."""
        row = index.data(ROW)
        if row is None:
            return
        look = theme.current()
        side = look.px(14)
        line = look.line("ui")
        top = rect.top() + (rect.height() - line - look.line("small")) // 2
        place_status(painter, QRect(rect.left() + look.px(12), top + (line - side) // 2, side, side), row.status)
        left = rect.left() + look.px(34)
        title = QRect(left, top, rect.right() - left - look.px(8), line)
        lettering(look, "ui", "text.primary", weight_of(option)).paint(painter, title, row.title)
        self._paint_below(painter, QRect(left, top + line, title.width(), look.line("small")), row)

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
