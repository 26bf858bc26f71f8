"""The sidebar of the library: tree of issues, pages, articles, and a filter that works as one types.

It shows what it is given and emits what was chosen; nothing is read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.sidebar.articles import ArticleList, ArticleModel
from reader.ui.sidebar.delegates import ArticleDelegate, IssueDelegate
from reader.ui.sidebar.order import OrderButton
from reader.ui.sidebar.outline import Outline
from reader.ui.sidebar.pages import PagesPanel
from reader.ui.sidebar.tree import NODE, IssueModel, IssueTree
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.hairline import hairline
from reader.ui.widgets.rowlist import ROW

if TYPE_CHECKING:
    from reader.library.reads import ArticleRow, IssueRow, PageRow


class Sidebar(QWidget):
    """Emits `issue_chosen(id)`, `page_chosen(id)`, `article_chosen(id)`, and `articles_selected(list of ids)`."""

    issue_chosen = Signal(int)
    page_chosen = Signal(int)
    article_chosen = Signal(int)

    def __init__(
        self,
        filter_action: QAction,
        import_action: QAction,
        orders: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._quiet = False
        self._found: str | None = None
        self.heading = QLabel()
        self.heading.setProperty("tone", "title")
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("tone", "secondary")
        self.issues = IssueModel(self)
        self.tree = IssueTree()
        self.tree.setModel(self.issues)
        self.tree.setItemDelegate(IssueDelegate(self.tree))
        self.pages = PagesPanel()
        self.list_heading = QLabel()
        self.list_heading.setProperty("tone", "title")
        self.order = OrderButton(orders)
        self.filter = _FilterField()
        self._filter_room = QWidget()
        self.articles = ArticleModel(self)
        self.list = ArticleList()
        self.list.setModel(self.articles)
        self.list.setItemDelegate(ArticleDelegate(self.list))
        self._lay_out(filter_action, import_action)
        self._connect(filter_action)
        self.pages.hide()
        self.retranslate()
        self._show_emptiness()

    def show_issues(self, issues: Sequence[IssueRow], chosen: int | None) -> None:
        """Shows the tree of these issues and marks one."""
        self._quiet = True
        self.issues.show_issues(issues)
        if len(issues) <= 64:
            self.tree.expandAll()
        if chosen is not None:
            index = self.issues.index_of(chosen)
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self._quiet = False
        self._show_emptiness()

    def choose_issue(self, issue: int | None) -> None:
        """Marks an issue in the tree without emitting anything."""
        index = self.issues.index_of(issue) if issue is not None else QModelIndex()
        if index.isValid() and index != self.tree.currentIndex():
            self._quiet = True
            self.tree.setCurrentIndex(index)
            self._quiet = False

    def show_articles(self, rows: Sequence[ArticleRow], found: str | None = None) -> None:
        """Shows these articles; `found` says for which words they were searched, None for those of a page."""
        chosen = self.chosen_article()
        self._found = found
        self.articles.show_rows(rows)
        self._say_list()
        if chosen is not None:
            self.choose_article(chosen)

    def show_pages(self, pages: Sequence[PageRow], chosen: int | None) -> None:
        """Shows the pages of the issue and marks one."""
        self.pages.show_pages(pages, chosen)

    def chosen_article(self) -> int | None:
        """The article that is marked in the list."""
        row = self.list.currentIndex().data(ROW)
        return None if row is None else row.id

    def selected_articles(self) -> tuple[int, ...]:
        """All articles that are selected in the list."""
        return tuple(index.data(ROW).id for index in self.list.selectionModel().selectedRows())

    def choose_article(self, article: int) -> bool:
        """Marks an article in the list without emitting anything; False where it is not listed."""
        number = self.articles.row_of(article)
        if number is None:
            return False
        index = self.articles.index(number, 0)
        if index == self.list.currentIndex() and self.list.selectionModel().isSelected(index):
            return True  # others may be selected beside it
        self._quiet = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.list.selectionModel().setCurrentIndex(index, flags)
        self.list.scrollTo(index)
        self._quiet = False
        return True

    def step(self, by: int) -> int | None:
        """The article `by` rows below the marked one, None beyond the ends."""
        chosen = self.chosen_article()
        number = None if chosen is None else self.articles.row_of(chosen)
        wanted = 0 if number is None else number + by
        rows = self.articles.rows
        return rows[wanted].id if 0 <= wanted < len(rows) else None

    def set_order(self, order: str) -> None:
        """Lists the articles by one of `articles.ORDERS`; the marked one stays marked."""
        chosen = self.chosen_article()
        self.articles.set_order(order)
        if chosen is not None:
            self.choose_article(chosen)

    def start_filter(self) -> None:
        """Shows the filter with the keyboard in it."""
        self._filter_room.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def retranslate(self) -> None:
        """Renews the texts."""
        self.heading.setText(self.tr("Library"))
        self.empty.setText(self.tr("Imported newspapers are listed here by name, date and page."))
        self.filter.setPlaceholderText(self.tr("Titles that hold …"))
        self.filter.setAccessibleName(self.tr("Filter of the articles"))
        self.filter.setToolTip(self.tr("Keeps the articles whose title holds this; Esc shows all again"))
        self.tree.setAccessibleName(self.tr("Issues"))
        self.list.setAccessibleName(self.tr("Articles"))
        self._say_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the map of the page out where the list of articles needs its room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.tree.viewport().update()
            self.list.viewport().update()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "splitter"):
            self._fit()
            scale_icons(self._head)

    def _lay_out(self, filter_action: QAction, import_action: QAction) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head = _header(self.heading, *map(_small_button, (filter_action, import_action)))
        layout.addWidget(self._head)
        theme.space(self.empty, (20, 8, 20, 8))
        layout.addWidget(self.empty)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(hairline())
        below.addWidget(_header(self.list_heading, self.order))
        field = QHBoxLayout(self._filter_room)
        theme.space(field, (12, 0, 12, 8))
        field.addWidget(self.filter)
        self._filter_room.hide()
        below.addWidget(self._filter_room)
        below.addWidget(self.list, 1)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.tree, 1)
        above.addWidget(hairline())
        above.addWidget(self.pages)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setChildrenCollapsible(False)
        layout.addWidget(self.splitter, 1)
        self._rest = Outline()
        layout.addWidget(self._rest, 1)

    def _fit(self) -> None:
        look = theme.current()
        tall = self.height() >= look.px(640)
        self.pages.show_tall(tall)
        self.tree.setMinimumHeight(look.size("treeRow") * (4 if tall else 2))

    def _connect(self, filter_action: QAction) -> None:
        self.tree.selectionModel().currentChanged.connect(self._choose_issue)
        self.list.selectionModel().currentChanged.connect(self._choose_article)
        self.pages.page_chosen.connect(self.page_chosen)
        self.pages.article_chosen.connect(self.article_chosen)
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.list.setFocus)
        self.filter.closed.connect(self._filter_room.hide)
        filter_action.triggered.connect(self.start_filter)

    def _choose_issue(self, index: QModelIndex) -> None:
        node = index.data(NODE)
        if not self._quiet and node is not None and node.issue is not None:
            self.issue_chosen.emit(node.issue.id)

    def _choose_article(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if not self._quiet and row is not None:
            self.article_chosen.emit(row.id)

    def _filter(self, text: str) -> None:
        chosen = self.chosen_article()
        self.articles.set_filter(text)
        self._say_list()
        if chosen is not None:
            self.choose_article(chosen)

    def _say_list(self) -> None:
        count = self.articles.rowCount()
        if self._found is not None:
            self.list_heading.setText(self.tr("Found: {count}").format(count=count))
        else:
            self.list_heading.setText(self.tr("On this page"))

    def _show_emptiness(self) -> None:
        empty = self.issues.rowCount() == 0 and not self.issues.canFetchMore(QModelIndex())
        self.empty.setVisible(empty)
        self.splitter.setVisible(not empty)
        self._rest.setVisible(empty)


class _FilterField(QLineEdit):
    """The filter: Esc empties and closes it, Enter and the arrow down go on to the list."""

    left = Signal()
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serves the keys that leave the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.closed.emit()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _header(title: QLabel, *buttons: QToolButton) -> QWidget:
    """A line with a title and small buttons at its right."""
    look = theme.current()
    line = QWidget()
    layout = QHBoxLayout(line)
    theme.space(layout, (14, 6, 8, 6), 2)
    layout.addWidget(title, 1)
    for button in buttons:
        layout.addWidget(button)
    line.setMinimumHeight(look.px(36))
    return line


def _small_button(action: QAction) -> QToolButton:
    look = theme.current()
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(look.size("icon.default"), look.size("icon.default")))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
