"""Pages and issues under review: what they are called, their order, more of them, others in their place, none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.translation.languages import problem
from reader.ui.widgets.numbers import NumberBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.progress import Report
    from reader.ui.regions.reviewing import Reviewing, Table
    from reader.ui.window import MainWindow

MENU = ("page.describe", "page.up", "page.down", "", "page.add", "page.replace", "page.delete", "", "issue.delete")
"""The context menu of a page; "" is a line."""


class Filing(QObject):
    """Serves the review of one window."""

    def __init__(self, window: MainWindow, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._window, self._reviewing = window, reviewing
        self._joining: tuple[int, int | None] | None = None
        reviewing.pages.dropped.connect(self.add)
        reviewing.pages.menu_wanted.connect(self._menu)
        window.importing.finished.connect(self._imported)

    def describe(self) -> None:
        """Asks for newspaper, date, number and label."""
        table = self._reviewing.table
        if table is None:
            return
        dialog = Description(table, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._described(table, dialog))
        dialog.open()

    def _described(self, table: Table, dialog: Description) -> None:
        corrections = self._reviewing.mending.corrections
        publication, date = dialog.publication.text().strip(), dialog.date.text().strip()
        if (publication, date) != (table.issue.publication or "", table.issue.date or ""):
            corrections.set_issue(table.issue.id, publication, date, lambda _: self._window.browsing.refresh())
        number, label = dialog.number.value(), dialog.label.text().strip()
        if (number, label) != (table.review.number, table.review.label or ""):
            corrections.set_page(table.review.page, number, label)

    def move(self, by: int) -> None:
        """Moves the page up or down in its issue."""
        table = self._reviewing.table
        if table is None:
            return
        order = [page.id for page in table.pages]
        at = order.index(table.review.page)
        if 0 <= at + by < len(order):
            order.insert(at + by, order.pop(at))
            self._reviewing.mending.corrections.order_pages(table.issue.id, order)

    def choose(self, *, instead: bool = False) -> None:
        """Asks for files to add to the issue, or for one in the place of the page."""
        title = self.tr("Choose the file that takes its place") if instead else self.tr("Add pages to this issue")
        if instead:
            name, _ = QFileDialog.getOpenFileName(self._window, title)
            names = [name] if name else []
        else:
            names, _ = QFileDialog.getOpenFileNames(self._window, title)
        if names:
            self.add([Path(name) for name in names], instead=instead)

    def add(self, paths: Sequence[Path], *, instead: bool = False) -> None:
        """Imports files as pages of this issue, or the first of their pages in the place of this one."""
        table, current = self._reviewing.table, self._window.session.current
        if table is None or current is None or current.read_only:
            return
        from reader.importing.progress import Request

        self._joining = (table.issue.id, table.review.page if instead else None)
        request = Request(self._window.author(), table.issue.publication, table.issue.date)
        self._window.importing.start(list(paths), current.path, request)

    def _imported(self, report: Report) -> None:
        if self._joining is None:
            return
        (issue, instead), self._joining = self._joining, None
        corrections = self._reviewing.mending.corrections
        fresh = [page for page in report.pages if page.entry is not None]
        if report.pages and not fresh:
            self._window.toast.say(self.tr("These pages are in the library already"))
        if instead is not None and fresh:
            first, *fresh = fresh
            corrections.replace_page(instead, first.page, lambda _: self._window.browsing.open_page(first.page))
        for page in fresh:
            if page.issue != issue:
                corrections.move_page(page.page, issue, lambda _: self._window.browsing.refresh())
        if report.problems:
            trouble = report.problems[0]
            self._window.banner.say(problem(trouble.error, trouble.message))

    def delete_page(self) -> None:
        """Takes the page away; undo brings it back."""
        table = self._reviewing.table
        if table is None:
            return
        said = self.tr("Page deleted")
        self._reviewing.mending.corrections.delete_page(table.review.page, lambda _: self._gone(said))

    def delete_issue(self) -> None:
        """Takes the issue away; undo brings it back."""
        table = self._reviewing.table
        if table is not None:
            said = self.tr("Issue deleted")
            self._reviewing.mending.corrections.delete_issue(table.issue.id, lambda _: self._gone(said))

    def _gone(self, said: str) -> None:
        self._window.browsing.refresh()
        self._window.toast.say(said, self.tr("Undo"), self._window.commands.undo)

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self._reviewing.pages)
        for id_ in MENU:
            if id_:
                menu.addAction(self._window.actions_[id_])
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)


class Description(QDialog):
    """What the issue and the page are called."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Newspaper, date, page"))
        self.publication = QLineEdit(table.issue.publication or "")
        self.date = QLineEdit(table.issue.date or "")
        self.date.setPlaceholderText("2026-05-18")
        self.number = NumberBox()
        self.number.setRange(1, 9999)
        self.number.setValue(table.review.number)
        self.label = QLineEdit(table.review.label or "")
        form = QFormLayout()
        theme.space(form, gap=(14, 8))
        rows = (
            (self.tr("Newspaper"), self.publication, self.tr("Its name; empty where unknown")),
            (self.tr("Date"), self.date, self.tr("Year, month and day; empty where unknown")),
            (self.tr("Page number"), self.number, self.tr("Its place in the issue")),
            (self.tr("Printed label"), self.label, self.tr("As it stands on the page, such as A01")),
        )
        for name, field, tip in rows:
            field.setAccessibleName(name)
            field.setToolTip(tip)
            form.addRow(name, field)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.button(kinds.Ok).setText(self.tr("Save"))
        self.buttons.button(kinds.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.date.textChanged.connect(self._judge)
        layout = QVBoxLayout(self)
        theme.space(layout, (18, 16, 18, 16), 14)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self._judge()

    def _judge(self) -> None:
        """A date must be one before it can be saved."""
        text = self.date.text().strip()
        fine = not text or QDate.fromString(text, "yyyy-MM-dd").isValid()
        self.date.setProperty("invalid", not fine)
        self.date.style().unpolish(self.date)
        self.date.style().polish(self.date)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fine)
