"""The tree of tags at the left of the tag screen, with a field that finds by text, pinyin and initials."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.tags import SEPARATOR
from reader.ui import theme
from reader.ui.dragging import TAG, carry
from reader.ui.sidebar.tree import IssueTree
from reader.ui.tags.nodes import TagNode, find_node, make_tree
from reader.ui.tags.terms import Term, matching
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.keys import key_width, paint_key
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.rowlist import Targets
from reader.ui.widgets.rowpainting import HEAVY, RowDelegate, paint_icon, weight_of

Index = QModelIndex | QPersistentModelIndex
NODE = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1


class TagModel(QAbstractItemModel):
    """Terms under terms; `NODE` gives the `TagNode`, `KEY` its number key. A term can be dragged as its path."""

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Terms can be dragged, and be dropped on."""
        extra = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | extra if index.isValid() else super().flags(index)

    def mimeTypes(self) -> list[str]:
        """A tag."""
        return [TAG]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged term as its path."""
        return carry(TAG, self._node(indexes[0]).path)

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


FEW = 500
"""Up to so many terms are all shown; of more, only the top ones until a person opens them."""

INDENT = 24
"""How far a level is set in, pixels at 100 %: its mark stands beside the bar of a selected row."""


class TagDelegate(RowDelegate):
    """A term: name, number key in a small box, how often it is used."""

    whole = True

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """Icon, name, key and count; a free term is written pale."""
        look = theme.current()
        node: TagNode = index.data(NODE)
        if isinstance(option.widget, IssueTree):  # the fill has covered the mark that the tree drew before
            branch = QRect(0, option.rect.top(), option.rect.left(), option.rect.height())
            option.widget.drawBranches(painter, branch, index)
        left = option.rect.left() + look.px(6)
        top = node.parent is not None and node.parent.parent is None
        ink = "text.tertiary" if node.free else "text.primary"
        if top:
            icon = "hash" if node.free else "tag"
            left += paint_icon(painter, rect, left, icon, "text.secondary", "icon.default") + look.px(6)
        count = rect.adjusted(0, 0, -look.px(8), 0)
        uses = lettering(look, "small", "text.tertiary").paint_right(painter, count, QLocale().toString(node.uses))
        key = index.data(KEY)
        room = key_width(key) + look.px(10) if key else 0
        inner = QRect(left, rect.top(), count.right() - uses - look.px(8) - room - left, rect.height())
        words = lettering(look, "ui", ink, HEAVY if top and not node.free else weight_of(option))
        width = words.paint(painter, inner, node.name)
        if key:
            paint_key(painter, left + width + look.px(10), rect, key)


class TermTree(Targets, IssueTree):
    """The tree; emits `placed(path, above)` where a term is let go on another one, `above` "" for the top."""

    placed = Signal(str, str)
    kind = TAG

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def takes(self, value: str, index: Index) -> bool:
        """Any term but the dragged one, those below it and the one it is below; below all rows, the top."""
        above = _path(index)
        inside = above == value or above.startswith(value + SEPARATOR)
        return not inside and value.rpartition(SEPARATOR)[0] != above

    def let_go(self, value: str, index: Index) -> None:
        """Says where the term was let go."""
        self.placed.emit(value, _path(index))


def _path(index: Index) -> str:
    node = index.data(NODE)
    return node.path if isinstance(node, TagNode) else ""


Compute = Callable[[Callable[[], Sequence[Term]], Callable[[Sequence[Term]], None]], None]
"""Does work on another thread, then gives its result to the second."""


def found_in(text: str, terms: Sequence[Term]) -> Sequence[Term]:
    """The terms that a text finds, with those above them, in the order of the vocabulary."""
    kept: set[str] = set()
    for one in matching(text, terms):
        path = one.term.path
        while path and path not in kept:
            kept.add(path)
            path = path.rpartition(SEPARATOR)[0]
    return [term for term in terms if term.path in kept]


class TagTree(QWidget):
    """Emits `chosen()` when another term is marked. `compute` does what takes long on another thread."""

    chosen = Signal()

    def __init__(self, new: QAction, compute: Compute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compute = compute
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._terms: Sequence[Term] = ()
        self._quick: Sequence[str] = ()
        self._quiet = self._filtered = False
        self._open: dict[str, bool] = {}
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.new = QToolButton()
        self.new.setDefaultAction(new)
        self.new.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.new.setProperty("kind", "bordered")
        self.new.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.model = TagModel(self)
        self.tree = TermTree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(TagDelegate(self.tree))
        theme.space(self.tree, gap=INDENT)
        self.foot = QLabel()
        self.foot.setProperty("tone", "secondary")
        self.field.textChanged.connect(self._filter)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        head = QHBoxLayout()
        theme.space(head, (12, 12, 12, 8), 8)
        head.addWidget(self.field)
        head.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        theme.space(self.foot, (14, 8, 14, 8))
        layout.addWidget(self.foot)
        self.retranslate()

    def show_terms(self, terms: Sequence[Term], quick: Sequence[str]) -> None:
        """Shows the vocabulary; the marked term stays marked, whatever it is called now, else the first is."""
        marked = self.marked()
        self._terms, self._quick = tuple(terms), tuple(quick)
        kept = next((term.path for term in terms if marked and term.tag.id == marked.tag.id), "")
        self._search(kept)
        self._say()

    def marked(self) -> Term | None:
        """The marked term, None without one."""
        node = self.tree.currentIndex().data(NODE)
        return node.term if isinstance(node, TagNode) else None

    def mark(self, path: str) -> None:
        """Marks a term; the filter goes where it hides it."""
        if not self.model.index_of(path).isValid():
            self.field.clear()
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
        self.new.setAccessibleName(self.new.text().rstrip("…"))
        side = theme.current().size("iconButton")
        self.new.setFixedSize(side, side)
        scale_icons(self.new)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "foot"):
            self.retranslate()

    def _filter(self) -> None:
        marked = self.marked()
        self._search(marked.path if marked else "")

    def _search(self, marked: str) -> None:
        """Shows what the field finds as soon as that is known, unless something else is looked for by then."""
        text, terms = self.field.text(), self._terms

        def answer(found: Sequence[Term]) -> None:
            if (text, terms) == (self.field.text(), self._terms):
                self._show(found, marked)

        if text.strip():
            self._compute(partial(found_in, text, terms), answer)
        else:
            self._show(terms, marked)

    def _show(self, found: Sequence[Term], marked: str) -> None:
        """Shows these terms, and marks one or the first; what was open or closed stays so."""
        filtered = bool(self.field.text().strip())
        if not self._filtered:
            self._open = {_path(index): self.tree.isExpanded(index) for index in self._branches()}
        self._quiet, self._filtered = True, filtered
        self.model.show_terms(found, self._quick)
        few = len(found) <= FEW
        if few:
            self.tree.expandAll()
        for path, opened in self._open.items() if not filtered else ():
            if opened != few:
                self.tree.setExpanded(self.model.index_of(path), opened)
        index = self.model.index_of(marked)
        if not index.isValid() and self.model.rowCount():
            index = self.model.index(0, 0)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self._quiet = False
        self.chosen.emit()

    def _branches(self) -> Iterator[QModelIndex]:
        """The rows that have others below."""
        waiting = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        while waiting:
            index = waiting.pop()
            below = self.model.rowCount(index)
            if below:
                yield index
                waiting += [self.model.index(row, 0, index) for row in range(below)]

    def _choose(self) -> None:
        if not self._quiet:
            self.chosen.emit()

    def _say(self) -> None:
        free = sum(term.tag.free for term in self._terms)
        kept = self.tr("%n term(s)", "", len(self._terms) - free)
        waiting = self.tr("%n free one(s)", "", free)
        self.foot.setText(f"{kept}　{waiting}" if free else kept)
