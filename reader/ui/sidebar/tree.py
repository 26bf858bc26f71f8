"""The tree of issues for Qt: a model that hands out children as they are asked for, and the view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from reader.ui import theme
from reader.ui.sidebar.nodes import Node, make_tree

if TYPE_CHECKING:
    from reader.library.reads import IssueRow

Index = QModelIndex | QPersistentModelIndex

AT_ONCE = 256
"""How many children are shown before the view asks for more."""

COUNT = Qt.ItemDataRole.UserRole
NODE = Qt.ItemDataRole.UserRole + 1


class IssueModel(QAbstractItemModel):
    """Publications, months and issues. `COUNT` gives the text at the right end of a row, `NODE` the `Node`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = make_tree(())

    def show_issues(self, issues: Sequence[IssueRow]) -> None:
        """Shows these issues and no others."""
        self.beginResetModel()
        self._root = make_tree(issues)
        self.endResetModel()

    def index_of(self, issue: int) -> QModelIndex:
        """Where an issue stands, an invalid index where it does not; its node is made visible."""
        node = self._find(self._root, issue)
        if node is None:
            return QModelIndex()
        while node.parent is not None and node.row >= node.parent.shown:
            self.fetchMore(self._index(node.parent))
        return self._index(node)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many children are shown so far."""
        return self._node(parent).shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """One."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Whether a row can be opened."""
        return bool(self._node(parent).children)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a row has children that are not shown yet."""
        node = self._node(parent)
        return node.shown < len(node.children)

    def fetchMore(self, parent: Index) -> None:
        """Shows the next children of a row."""
        node = self._node(parent)
        more = min(AT_ONCE, len(node.children) - node.shown)
        if more > 0:
            self.beginInsertRows(self._index(node), node.shown, node.shown + more - 1)
            node.shown += more
            self.endInsertRows()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a child."""
        node = self._node(parent)
        return self.createIndex(row, column, node.children[row]) if 0 <= row < node.shown else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The index of the row above."""
        return self._index(self._node(index).parent or self._root)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, count and node of a row."""
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(node)
        if role == COUNT:
            return self.count(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name(node)}, {self.count(node)}"
        return node if role == NODE else None

    def name(self, node: Node) -> str:
        """How a node is called in the window's language."""
        if node.kind == "publication":
            return node.name or self.tr("Unnamed newspaper")
        if not node.name:
            return self.tr("Undated")
        if node.kind == "month":
            return QLocale().toString(QDate.fromString(node.name + "-01", Qt.DateFormat.ISODate), self.tr("MMMM yyyy"))
        return QLocale().toString(QDate.fromString(node.name, Qt.DateFormat.ISODate), self.tr("ddd d MMM"))

    def count(self, node: Node) -> str:
        """How much is in a node."""
        if node.kind == "issue":
            return self.tr("%n page(s)", "", node.count)
        return self.tr("%n issue(s)", "", node.count)

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._root

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def _find(self, node: Node, issue: int) -> Node | None:
        if node.issue is not None and node.issue.id == issue:
            return node
        return next((found for child in node.children if (found := self._find(child, issue)) is not None), None)


class IssueTree(QTreeView):
    """The tree; the open and closed marks are drawn in the theme's ink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        theme.space(self, gap=18)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A chevron beside rows that can be opened."""
        if not self.model().hasChildren(index):
            return
        look = theme.current()
        side = look.px(14)
        left = rect.right() - side
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        box = QRect(left, rect.center().y() - side // 2 + 1, side, side)
        theme.icon(name, "text.tertiary").paint(painter, box)
