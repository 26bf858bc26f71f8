"""The pages of the issue that is open: numbers and labels, how much is on the chosen one and how much of it is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.pagemap import PageMap, Plot
from reader.ui.sidebar.shares import StatusShares
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.literal import literal_tip
from reader.ui.widgets.rowlist import ROW, Index, RowModel
from reader.ui.widgets.rowpainting import RowDelegate, is_chosen, weight_of

if TYPE_CHECKING:
    from reader.library.reads import PageRow

SEEN = 4
"""How many pages are seen without scrolling."""
SIDE = 14
"""The space at either side, pixels at 100 %."""


class PageModel(RowModel):
    """The pages of an issue."""

    def said(self, row: PageRow, role: int) -> str | None:
        """Number and label of a page, and how many articles it has."""
        if role == Qt.ItemDataRole.DisplayRole:
            return page_name(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = self.tr("Page {name}, articles: {count}").format(name=page_name(row), count=row.articles)
            return literal_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None


def page_name(page: PageRow) -> str:
    """How a page is called: its number in two digits, and its label where that says more; A02 stands for itself."""
    number, label = f"{page.number:02}", page.label or ""
    if label.lstrip("0") == str(page.number):
        return number
    if label.isalnum() and label[1:] == number:
        return label
    return f"{number}  {label}" if label else number


class PageDelegate(RowDelegate):
    """A page in the list: number, label, number of articles."""

    bar = False

    def write(self, painter: QPainter, rect: QRect, option: Any, index: Index) -> None:
        """Name and count; in a narrow list the name alone says which page it is."""
        look = theme.current()
        colour = "text.primary" if is_chosen(option) else "text.secondary"
        inner = rect.adjusted(look.px(10), 0, -look.px(10), 0)
        page: PageRow = index.data(ROW)
        taken = lettering(look, "small", "text.tertiary").paint_right(painter, inner, str(page.articles))
        room = inner.adjusted(0, 0, -taken - look.px(6), 0)
        name, letters = str(index.data()), lettering(look, "ui", colour, weight_of(option))
        called = self.tr("Page {name}").format(name=name) if name.isalnum() else name
        letters.paint(painter, room, called if letters.width(called) <= room.width() else name)


class PagesPanel(QWidget):
    """The map of the chosen page, beside it the list of pages and a summary.

    Emits `page_chosen(id)`, and `article_chosen(id)` for an article on the map.
    """

    page_chosen = Signal(int)
    article_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PageDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.summary = QLabel()
        self.summary.setProperty("tone", "tertiary")
        self.summary.setWordWrap(True)
        self.shares = StatusShares()
        self.map = PageMap()
        self.map.article_chosen.connect(self.article_chosen)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.map, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        theme.space(self._column, gap=4)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.summary)
        theme.space(self.summary, (SIDE, 0, SIDE, 0))
        bar = QHBoxLayout()
        theme.space(bar, (SIDE, 0, SIDE, 0))
        bar.addWidget(self.shares)
        self._column.addLayout(bar)
        self._row.addLayout(self._column, 1)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._quiet = False
        self._plots: tuple[Plot, ...] = ()
        self._current: int | None = None
        self._picture: QImage | None = None
        self.retranslate()

    def show_pages(self, pages: Sequence[PageRow], chosen: int | None = None) -> None:
        """Shows the pages of an issue and marks the one with the id `chosen`, without emitting anything."""
        self._quiet = True
        self.model.show_rows(tuple(pages))
        row = next((number for number, page in enumerate(pages) if page.id == chosen), 0)
        if pages:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._quiet = False
        self.setVisible(bool(pages))
        self._fit()
        self._say()

    def show_map(self, plots: Sequence[Plot], current: int | None) -> None:
        """Shows where the articles of the chosen page stand on it, and which is open."""
        page: PageRow | None = self.list.currentIndex().data(ROW)
        self._plots, self._current = tuple(plots), current
        self.shares.show_statuses(plot.status for plot in plots)
        size = (page.width, page.height) if page else (0.0, 0.0)
        self.map.show_page(plots, *size, self._picture)
        self.map.set_current(current)

    def show_picture(self, picture: QImage | None) -> None:
        """Puts the picture of the page below the map."""
        if picture is not self._picture:
            self._picture = picture
            page: PageRow | None = self.list.currentIndex().data(ROW)
            size = (page.width, page.height) if page else (0.0, 0.0)
            self.map.show_page(self._plots, *size, picture)
            self.map.set_current(self._current)

    def show_tall(self, tall: bool) -> None:
        """Leaves the map out where there is no room for it."""
        self.map.setVisible(tall)
        self._fit()

    def retranslate(self) -> None:
        """Renews the texts."""
        self.list.setAccessibleName(self.tr("Pages of the issue"))
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the list beside the map at least half of the room."""
        super().resizeEvent(event)
        self.map.fit(self.width() // 2 - theme.current().px(SIDE))
        self._fit_summary()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _choose(self, current: QModelIndex) -> None:
        self._say()
        if current.isValid() and not self._quiet:
            self.page_chosen.emit(current.data(ROW).id)

    def _fit(self) -> None:
        look = theme.current()
        row = max(look.size("treeRow"), look.line("ui") + look.px(6))
        seen = len(self.model.rows) if self.map.isHidden() else SEEN
        self.list.setFixedHeight(row * max(1, min(SEEN, seen)) + 2)
        theme.space(self._row, (0 if self.map.isHidden() else SIDE, 8, 0, 10), 6)

    def _fit_summary(self) -> None:
        """Keeps as much height as the wrapped summary takes: a splitter does not ask how high it gets by wrapping."""
        side = theme.current().px(SIDE)
        room = self.width() - (0 if self.map.isHidden() else self.map.sizeHint().width() + 2 * side)
        self.summary.setMinimumHeight(max(0, self.summary.heightForWidth(max(1, room))))

    def _say(self) -> None:
        page: PageRow | None = self.list.currentIndex().data(ROW)
        if page is None:
            self.summary.setText("")
            return
        characters = QLocale().toString(page.characters)
        articles = self.tr("%n article(s)", "", page.articles)
        self.summary.setText(
            self.tr("{articles} · {characters} chars").format(articles=articles, characters=characters)
        )
        self._fit_summary()
