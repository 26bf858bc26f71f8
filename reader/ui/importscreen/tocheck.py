"""What earlier imports left to do: the pages that nobody has checked yet, the newest issue first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from reader.ui.regions.pages import PageModel, PageRowDelegate
from reader.ui.thumbs import Thumbs
from reader.ui.widgets.rowlist import ROW
from reader.ui.wording import long_date

if TYPE_CHECKING:
    from reader.library.file import Library
    from reader.library.reads import PageToCheck
    from reader.ui.session import Session

MOST = 40
"""How many pages are listed; the next come when these are checked."""

Left = tuple["tuple[PageToCheck, ...]", int]
"""The pages that are listed, and how many there are."""


class PagesToCheck(QListView):
    """The list; emits `page_chosen(id)` on a click or Enter."""

    page_chosen = Signal(int)

    def __init__(self, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.rows = PageModel(thumbs, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setModel(self.rows)
        self.setItemDelegate(PageRowDelegate(self))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_left(self, left: Left) -> None:
        """Shows what is left to check."""
        pages, self.count = left
        issues = {one.page.id: " ".join(filter(None, (one.publication, long_date(one.date)))) for one in pages}
        self.rows.show_pages([one.page for one in pages], issues)

    def _choose(self, index: QModelIndex) -> None:
        self.page_chosen.emit(index.data(ROW).id)


def read_left(session: Session, into: PagesToCheck, then: Callable[[], None]) -> None:
    """Shows what is left to check; `then` is called after it."""

    def answer(left: Left) -> None:
        into.show_left(left)
        then()

    session.run(_read, answer)


def _read(library: Library) -> Left:
    from reader.library import reads

    with library.snapshot():
        return reads.pages_to_check(library, MOST), reads.count_to_check(library)
