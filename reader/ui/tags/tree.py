"""The tree of tags at the left of the tag screen, with a field that finds by text, pinyin and initials."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.sidebar.tree import IssueTree
from reader.ui.tags.nodes import TagNode, find_node, make_tree
from reader.ui.tags.terms import Term, matching
from reader.ui.widgets.keys import key_width, paint_key
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowpainting import HEAVY, RowDelegate, paint_icon, weight_of

Index = QModelIndex | QPersistentModelIndex
NODE = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1


class TagModel(QAbstractItemModel):
    """Terms under terms; `NODE` gives the `TagNode`, `KEY` its number key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = make_tree(())
        self._quick: Sequence[str] = ()

    def show_terms(self, terms: Sequence[Term], quick: Sequence[str]) -> None:
        """Shows these terms, and which of them have number keys."""
        self.beginResetModel()
        self.root = make_tree(terms)
        self._quick = tuple(quick)
        self.endResetModel()

    def index_of(self, path: str) -> QModelIndex:
        """Where a term stands, an invalid index where it does not."""
        node = find_node(self.root, path)
        return self.createIndex(node.row, 0, node) if node is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many narrower terms there are."""
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a narrower term."""
        children = self._node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The index of the broader term."""
        above = self._node(index).parent
        return QModelIndex() if above is None or above is self.root else self.createIndex(above.row, 0, above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, node, key of a term."""
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == NODE:
            return node
        if role == KEY:
            return str(self._quick.index(node.path) + 1) if node.path in self._quick else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}, used {count} times").format(name=node.name, count=node.uses)
        return None

    def _node(self, index: Index) -> TagNode:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, TagNode) else self.root


INDENT = 24
"""How far a level is set in, pixels: its mark stands beside the bar of a selected row."""


class TagDelegate(RowDelegate):
    """A term: name, number key in a small box, how often it is used."""

    whole = True

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """Icon, name, key and count."""
        look = theme.current()
        node: TagNode = index.data(NODE)
        if isinstance(option.widget, IssueTree):  # the fill has covered the mark that the tree drew before
            branch = QRect(0, option.rect.top(), option.rect.left(), option.rect.height())
            option.widget.drawBranches(painter, branch, index)
        left = option.rect.left() + look.px(6)
        top = node.parent is not None and node.parent.parent is None
        if top:
            left += paint_icon(painter, rect, left, "tag", "text.secondary", "icon.default") + look.px(6)
        count = rect.adjusted(0, 0, -look.px(8), 0)
        uses = lettering(look, "small", "text.tertiary").paint_right(painter, count, QLocale().toString(node.uses))
        key = index.data(KEY)
        room = key_width(key) + look.px(10) if key else 0
        inner = QRect(left, rect.top(), count.right() - uses - look.px(8) - room - left, rect.height())
        words = lettering(look, "ui", "text.primary", HEAVY if top else weight_of(option))
        width = words.paint(painter, inner, node.name)
        if key:
            paint_key(painter, left + width + look.px(10), rect, key)


class TagTree(QWidget):
    """Emits `chosen(path)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._terms: Sequence[Term] = ()
        self._quick: Sequence[str] = ()
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.model = TagModel(self)
        self.tree = IssueTree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(TagDelegate(self.tree))
        self.tree.setIndentation(INDENT)
        self.foot = QLabel()
        self.foot.setProperty("tone", "secondary")
        self.field.textChanged.connect(self._filter)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        self.foot.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(self.foot)
        self.retranslate()

    def show_terms(self, terms: Sequence[Term], quick: Sequence[str]) -> None:
        """Shows the vocabulary; the marked term stays marked, else the first is."""
        self._terms, self._quick = tuple(terms), tuple(quick)
        self._filter(self.field.text())
        self._say()

    def marked(self) -> str:
        """The path of the marked term, "" without one."""
        node = self.tree.currentIndex().data(NODE)
        return node.path if isinstance(node, TagNode) else ""

    def mark(self, path: str) -> None:
        """Marks a term."""
        index = self.model.index_of(path)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def retranslate(self) -> None:
        """Renews the texts."""
        self.field.setPlaceholderText(self.tr("Term, pinyin or initials"))
        self.field.setAccessibleName(self.tr("Find a term"))
        self.field.setToolTip(self.tr("Finds terms by text, pinyin or initials"))
        self.tree.setAccessibleName(self.tr("Vocabulary"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "foot"):
            self.retranslate()

    def _filter(self, text: str) -> None:
        marked = self.marked()
        found = [one.term for one in matching(text, self._terms)] if text.strip() else self._terms
        self.model.show_terms(sorted(found, key=lambda term: term.path), self._quick)
        self.tree.expandAll()
        self.mark(marked)
        if not self.marked() and self.model.rowCount():
            self.tree.setCurrentIndex(self.model.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        node = index.data(NODE)
        if isinstance(node, TagNode):
            self.chosen.emit(node.path)

    def _say(self) -> None:
        self.foot.setText(self.tr("%n term(s)", "", len(self._terms)))
