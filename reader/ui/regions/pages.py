"""The left side of the review: the issue and how far it is, its pages with their state, a place for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.importscreen.drop import DropField
from reader.ui.thumbs import Thumbs
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.lettering import lettering
from reader.ui.widgets.literal import literal_tip
from reader.ui.widgets.rowlist import ROW, Index, RowModel
from reader.ui.widgets.rowpainting import HEAVY, paint_fill
from reader.ui.widgets.scans import THUMB, paint_thumb
from reader.ui.wording import long_date

if TYPE_CHECKING:
    from reader.library.reads import IssueRow, ReviewPage

PICTURE = Qt.ItemDataRole.UserRole + 1


class PageModel(RowModel):
    """The pages of an issue under review, with their small pictures."""

    def __init__(self, thumbs: Thumbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbs = thumbs
        self._issues: Mapping[int, str] = {}
        thumbs.came.connect(self._show_picture)

    def show_pages(self, pages: Sequence[ReviewPage], issues: Mapping[int, str] | None = None) -> None:
        """Shows these pages; `issues` names the issue of each by its id, where they are of several."""
        self._issues = issues or {}
        self.show_rows(tuple(pages))

    def _show_picture(self, name: str) -> None:
        for at, page in enumerate(self.rows):
            if page.picture == name:
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def said(self, row: ReviewPage, role: int) -> Any:
        """Its picture, what is said of it."""
        if role == PICTURE:
            return self._thumbs.of(row.picture)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role == Qt.ItemDataRole.StatusTipRole:
            return "\n".join(filter(None, (self._issues.get(row.id), self.state(row))))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = self.tr("{title}: {state}").format(title=self.title(row), state=self.state(row))
            return literal_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def title(self, page: ReviewPage) -> str:
        """What a page is called."""
        title = self.tr("Page {number:02}").format(number=page.number)
        printed = page.label and page.label.lstrip("0") != str(page.number)
        return self.tr("{title}  {label}").format(title=title, label=page.label) if printed else title

    def state(self, page: ReviewPage) -> str:
        """How far its review is."""
        if not page.articles:
            return self.tr("No article was found; draw regions by hand")
        counted = self.tr("%n article(s)", "", page.articles)
        if page.checked:
            return self.tr("Checked, {articles}").format(articles=counted)
        if page.doubts:  # they say that it is to be checked, and leave no room for more
            return self.tr(", ").join((counted, self.tr("%n doubt(s)", "", page.doubts)))
        return self.tr(", ").join((self.tr("To check"), counted))


class PageRowDelegate(QStyledItemDelegate):
    """A row: the page in small, its name, its state in words and as a glyph."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the picture."""
        return QSize(super().sizeHint(option, index).width(), theme.current().px(THUMB[1] + 20))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draws the row."""
        page, look = index.data(ROW), theme.current()
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            paint_fill(painter, option.rect.adjusted(0, 0, 0, -1), option)
            left, top = option.rect.left() + look.px(14), option.rect.top() + look.px(10)
            paint_thumb(painter, QRect(left, top, look.px(THUMB[0]), look.px(THUMB[1])), index.data(PICTURE))
            side = look.size("icon.default")
            icon, colour = _glyph(page)
            right = option.rect.right() - look.px(14)
            theme.icon(icon, colour).paint(painter, QRect(right - side, top + look.px(2), side, side))
            left += look.px(THUMB[0] + 12)
            title = QRect(left, top, right - side - look.px(6) - left, look.line("ui"))
            lettering(look, "ui", "text.primary", HEAVY).paint(painter, title, index.data())
            below = QRect(left, title.bottom() + look.px(2), right - left, look.line("small") * 2)
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("text.secondary" if page.articles else "semantic.error"))
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(below, flags, index.data(Qt.ItemDataRole.StatusTipRole))
            painter.fillRect(
                option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.colour("border.subtle")
            )
        finally:
            painter.restore()


def _glyph(page: ReviewPage) -> tuple[str, str]:
    if not page.articles:
        return "triangle-alert", "semantic.error"
    if page.checked:
        return "circle-check", "semantic.ok"
    return ("circle-alert", "check.suspect.text") if page.doubts else ("clock", "text.tertiary")


class ReviewPages(QWidget):
    """Emits `page_chosen(id)`, `dropped(paths)` for files to add, `menu_wanted(point)` on the screen."""

    page_chosen = Signal(int)
    dropped = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, actions: Registry, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.line = QLabel(), QLabel()
        self.heading.setProperty("tone", "screenTitle")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.line.setProperty("tone", "secondary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.describe = QToolButton()
        self.describe.setDefaultAction(actions["page.describe"])
        self.describe.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.model = PageModel(thumbs, self)
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PageRowDelegate(self.list))
        self.list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.list.viewport().mapToGlobal(point))
        )
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.drop = DropField()
        self.drop.dropped.connect(self.dropped)
        self._issue: IssueRow | None = None
        self._quiet = False
        self._lay_out()
        self.retranslate()

    def show_issue(self, issue: IssueRow | None, pages: Sequence[ReviewPage], page: int | None) -> None:
        """Shows an issue and its pages, one of them chosen."""
        self._issue, self._quiet = issue, True
        self.model.show_pages(pages)
        row = next((at for at, one in enumerate(pages) if one.id == page), -1)
        self.list.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())
        self._quiet = False
        self.retranslate()

    def retranslate(self) -> None:
        """Renews the texts."""
        issue, pages = self._issue, self.model.rows
        names = (issue.publication, long_date(issue.date)) if issue is not None else ()
        self.heading.setText("  ".join(filter(None, names)) or self.tr("Issue without a name"))
        done = sum(page.checked for page in pages)
        counted = self.tr("%n page(s)", "", len(pages))
        self.line.setText(self.tr("{pages}, {done} checked").format(pages=counted, done=done))
        self.bar.setRange(0, max(1, len(pages)))
        self.bar.setValue(done)
        self.bar.setAccessibleName(self.tr("How many pages are checked"))
        self.list.setAccessibleName(self.tr("Pages of the issue"))
        self.describe.setAccessibleName(self.describe.text().rstrip("…"))
        scale_icons(self.describe)
        side = theme.current().size("buttonSmall")
        self.describe.setFixedSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_quiet"):
            self.retranslate()

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.page_chosen.emit(current.data(ROW).id)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.heading, 1)
        first.addWidget(self.describe, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        theme.space(head, (14, 14, 14, 12), 6)
        head.addLayout(first)
        head.addWidget(self.line)
        head.addWidget(self.bar)
        foot = QVBoxLayout()
        theme.space(foot, (14, 8, 14, 14))
        foot.addWidget(self.drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
