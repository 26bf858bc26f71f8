"""The left pane: a field to look for entities, a tab for each type, the list, and what can be done with its rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.entities.rows import EntityDelegate, EntityList, EntityModel
from reader.ui.widgets.actionbutton import ActionButton
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.rowlist import ROW
from reader.ui.wording import type_icon, type_name

if TYPE_CHECKING:
    from reader.library.reads import EntityRow

TABS: dict[str, tuple[str, ...]] = {
    "person": ("person",),
    "place": ("place",),
    "organisation": ("organisation",),
    "date": ("date", "time"),
    "amount": ("amount",),
    "other": ("other",),
}
"""The tabs, and which families of types each shows."""

DELAY = 250
"""Milliseconds after the last key until the list follows the field."""


class EntityIndex(QWidget):
    """Emits `wanted(families, words)` when other rows are to be shown, `chosen(id)` for the row that is current.

    `merge_wanted(ids)` for rows that are let go on another, `retype_wanted(id, type)` from the menu of a row.
    """

    wanted = Signal(object, str)
    chosen = Signal(int)
    merge_wanted = Signal(object)
    retype_wanted = Signal(int, str)

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tab = "person"
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self.ask)
        self.field.textChanged.connect(self._typed)
        self.tabs = {one: QToolButton() for one in TABS}
        self._group = QButtonGroup(self)
        self.count, self._recent, self._order = QLabel(), QLabel(), QLabel()
        self.model = EntityModel(self)
        self.list = EntityList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntityDelegate(self.list))
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.list.merge_wanted.connect(self.merge_wanted)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.fresh = ActionButton(actions["entity.new"])
        self.merge = QPushButton()
        self.merge.clicked.connect(actions["entity.merge"].trigger)
        self.number = QLabel()
        self._lay_out()
        self.retranslate()

    def _typed(self, _text: str) -> None:
        self._delay.start()

    def ask(self) -> None:
        """Asks for the rows of this tab and these words."""
        self._delay.stop()
        self.wanted.emit(TABS[self.tab], self.field.text().strip())

    def show_tab(self, type_: str) -> None:
        """Opens the tab that shows a type."""
        for tab, families in TABS.items():
            if type_.partition(".")[0] in families and tab != self.tab:
                self.tab = tab
                self.tabs[tab].setChecked(True)
                self.field.blockSignals(True)
                self.field.clear()
                self.field.blockSignals(False)
                self.ask()

    def show_rows(self, rows: Sequence[EntityRow], current: int | None) -> None:
        """Shows these entities, `current` or else the first one chosen."""
        self.model.show_rows(rows)
        self.count.setText(f"{type_name(self.tab)} {QLocale().toString(len(rows))}")
        row = self.model.row_of(current)
        selection = self.list.selectionModel()
        if row is not None and selection.currentIndex().row() != row:
            self.list.selectRow(row)
        elif row is None and rows:
            self.list.selectRow(0)
        self._say_number()

    def selected(self) -> list[int]:
        """The selected entities, the current one first."""
        selection = self.list.selectionModel()
        current = selection.currentIndex().data(ROW)
        ids = [index.data(ROW).id for index in selection.selectedRows()]
        return sorted(ids, key=lambda one: current is None or one != current.id)

    def retranslate(self) -> None:
        """Renews texts, icons and sizes."""
        look = theme.current()
        self.field.setPlaceholderText(self.tr("Find an entity or alias"))
        self.field.setAccessibleName(self.tr("Find an entity or alias"))
        for tab, button in self.tabs.items():
            button.setText(type_name(tab))
            button.setAccessibleName(type_name(tab))
            button.setToolTip(type_name(tab))
            family = theme.ENTITY_FAMILIES.get(tab)
            button.setIcon(theme.icon(type_icon(tab), f"entity.{family}.line" if family else "text.secondary"))
            button.setFont(look.font("small"))
            button.setToolButtonStyle(_style(button.isChecked()))
        self._recent.setText(self.tr("last %n issue(s)", "", 8))
        self._order.setText(self.tr("mentions ↓"))
        self.list.setAccessibleName(self.tr("Entities"))
        self.fresh.setText(self.tr("New"))
        self.merge.setAccessibleName(self.tr("Merge selected"))
        self.merge.setText(self.tr("Merge"))
        self.merge.setIcon(theme.icon("merge"))
        self.merge.setToolTip(self._actions["entity.merge"].toolTip())
        scale_icons(self)
        self._say_number()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "number"):
            self.retranslate()

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        row = self.list.selectionModel().currentIndex().data(ROW)
        if row is not None:
            self.chosen.emit(row.id)
        self._say_number()

    def _say_number(self) -> None:
        count = len(self.list.selectionModel().selectedRows())
        self.number.setText(self.tr("%n selected", "", count))
        self.merge.setEnabled(count > 1)

    def _choose_tab(self, tab: str) -> None:
        self.tab = tab
        self.ask()

    def _open_menu(self, place: QPoint) -> None:
        row = self.list.indexAt(place).data(ROW)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id_ in ("entity.rename", "entity.alias", "entity.note", "entity.identify", "entity.merge"):
            menu.addAction(self._actions[id_])
        kinds = menu.addMenu(QIcon(), self.tr("Change the type"))
        for type_ in ("person", "place", "organisation"):
            kinds.addAction(type_name(type_), partial(self.retype_wanted.emit, row.id, type_))
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        theme.space(tabs, gap=2)
        for tab, button in self.tabs.items():
            button.setCheckable(True)
            button.setProperty("kind", "quiet")
            button.toggled.connect(lambda checked, one=button: one.setToolButtonStyle(_style(checked)))
            button.clicked.connect(lambda _checked, one=tab: self._choose_tab(one))
            self._group.addButton(button)
            tabs.addWidget(button)
        tabs.addStretch(1)
        self.tabs[self.tab].setChecked(True)
        head, foot = QHBoxLayout(), QHBoxLayout()
        theme.space(head, (12, 4, 14, 4))
        for label in (self.count, self._recent, self._order, self.number):
            label.setProperty("tone", "secondary")
        head.addWidget(self.count, 1)
        head.addWidget(self._recent)
        theme.space(self._recent, (0, 0, 18, 0))
        head.addWidget(self._order)
        theme.space(foot, (12, 8, 12, 8), 8)
        foot.addWidget(self.fresh)
        foot.addWidget(self.merge)
        foot.addStretch(1)
        foot.addWidget(self.number)
        top = QVBoxLayout()
        theme.space(top, (12, 12, 12, 4), 8)
        top.addWidget(self.field)
        top.addLayout(tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)


def _style(checked: bool) -> Qt.ToolButtonStyle:
    """The open tab says its name, the others show their icons."""
    return Qt.ToolButtonStyle.ToolButtonTextBesideIcon if checked else Qt.ToolButtonStyle.ToolButtonIconOnly
