"""The centre: one entity, its names, when and where it is mentioned, in which words, and beside whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.entities.contexts import ContextDelegate, ContextList, ContextModel
from reader.ui.entities.ordering import OrderChoice
from reader.ui.entities.portrait import Portrait
from reader.ui.entities.timeline import Timeline
from reader.ui.widgets.actionbutton import ActionButton
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.literal import literal_label, literal_tip
from reader.ui.widgets.scrolled import scrolled
from reader.ui.wording import type_icon, type_name

if TYPE_CHECKING:
    from reader.importing.careers import Tenure
    from reader.library.reads import Companion, Context

GROUP = 20
"""The space between the parts of the page, beside that between their lines, pixels at 100 %."""
LONG = 4
"""A spelling longer than the name by so many characters counts as its full form."""


class EntityPage(QWidget):
    """Shows a portrait. Emits `alias_removed(text)`, `entity_wanted(id)`, `wish(name)` for another type.

    `reordered()` says that the mentions are to be listed in another order.
    """

    reordered = Signal()
    wish = Signal(str)
    alias_removed = Signal(str)
    entity_wanted = Signal(int)

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.portrait: Portrait | None = None
        self.icon, self.title, self.kind, self.note = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.title, self.kind, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.kind.setProperty("tone", "secondary")
        self.all, self.rename = ActionButton(actions["entity.articles"]), ActionButton(actions["entity.rename"])
        self.more = QToolButton()
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._names_title, self._days_title, self._words_title = QLabel(), QLabel(), QLabel()
        self._titles_title, self._company_title, self._days_count = QLabel(), QLabel(), QLabel()
        self._days_count.setProperty("tone", "tertiary")
        for label in (self._names_title, self._days_title, self._words_title, self._titles_title, self._company_title):
            label.setProperty("tone", "title")
        self._names, self._titles, self._company = FlowLayout(gap=8), FlowLayout(gap=8), FlowLayout(gap=4)
        self.timeline = Timeline()
        self.contexts = ContextModel(self)
        self.table = ContextList()
        self.table.setModel(self.contexts)
        self.table.setItemDelegate(ContextDelegate(self.contexts, self.table))
        self.split = ActionButton(actions["entity.split"])
        self.order = OrderChoice()
        self.order.changed.connect(self._reorder)
        self._empty = QLabel()
        self._empty.setProperty("tone", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box = QWidget()
        self._titles_box = QWidget()
        self._lay_out()
        for signal in (self.contexts.modelReset, self.contexts.rowsInserted, self.contexts.rowsRemoved):
            signal.connect(self.table.fit)
        self.retranslate()

    def show_portrait(self, portrait: Portrait | None) -> None:
        """Shows an entity; None shows that there is none."""
        self.portrait = portrait
        if portrait is not None:
            days = Counter[str]()
            for use in portrait.issues:
                if use.date:
                    days[use.date] += use.mentions
            self.timeline.show_days(list(days.items()), portrait.record.type)
            self._show_uses(portrait)
        self.retranslate()

    def retranslate(self) -> None:
        """Renews texts, fonts and chips."""
        self._empty.setText(
            self.tr("No entities yet. Names are found when articles are opened; confirm the first ones there.")
        )
        self._empty.setVisible(self.portrait is None)
        self._box.setVisible(self.portrait is not None)
        self.all.setText(self.tr("All articles"))
        self.rename.setText(self.tr("Rename"))
        self.more.setIcon(theme.icon("ellipsis"))
        self.more.setAccessibleName(self.tr("More about this entity"))
        self.more.setToolTip(self.tr("More about this entity"))
        self.split.setText(self.tr("Another of this name"))
        self.table.setAccessibleName(self.tr("Mentions in their words"))
        self._names_title.setText(self.tr("Names and aliases"))
        self._days_title.setText(self.tr("Over time"))
        self._words_title.setText(self.tr("In the texts"))
        self._titles_title.setText(self.tr("Titles held"))
        self._company_title.setText(self.tr("Together with"))
        scale_icons(self)
        if self.portrait is not None:
            self._fill(self.portrait)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "_titles_box"):
            self.retranslate()

    def _fill(self, portrait: Portrait) -> None:
        look, record = theme.current(), portrait.record
        side = look.px(44)
        self.icon.setFixedSize(side, side)
        self.icon.setPixmap(_tile(record.type, side))
        self.title.setFont(look.font("entityTitle"))
        self.title.setText(record.name)
        full = max((one.text for one in record.spellings), key=len, default="")
        known = [f"{one.scheme.value} {one.value}" for one in record.identifiers]
        parts = [type_name(record.type), full if len(full) >= len(record.name) + LONG else "", *known]
        self.kind.setText(" · ".join(part for part in parts if part))
        self.note.setText(record.note)
        self.note.setVisible(bool(record.note))
        counts = self.tr("%n mention(s)", "", record.mentions), self.tr("%n article(s)", "", record.articles)
        self._days_count.setText(
            self.tr("{mentions}, {articles}, by day").format(mentions=counts[0], articles=counts[1])
        )
        self.table.fit()
        _replace(self._names, [*self._name_chips(portrait), self._plus(self.tr("+ Alias"), "entity.alias")])
        _replace(self._titles, [_label(self._tenure(one)) for one in portrait.titles[:12]])
        self._titles_box.setVisible(bool(portrait.titles))
        _replace(self._company, map(self._companion, portrait.companions))
        self._fill_menu()
        scale_icons(self)

    def _name_chips(self, portrait: Portrait) -> Iterable[QWidget]:
        for one in portrait.record.spellings:
            own = one.text == portrait.record.name or len(portrait.record.spellings) == 1
            chip = QPushButton(f"{literal_label(one.text)}  {one.mentions}" + ("" if own else "  ×"))
            chip.setProperty("kind", "chip")
            chip.setAccessibleName(self.tr("{name}, {count} mentions").format(name=one.text, count=one.mentions))
            if own:
                chip.setToolTip(literal_tip(one.text))
            else:
                tip = self.tr("Not this one: make {name} an entity of its own").format(name=one.text)
                chip.setToolTip(literal_tip(tip))
                chip.clicked.connect(lambda _checked=False, text=one.text: self.alias_removed.emit(text))
            yield chip

    def _tenure(self, one: Tenure) -> str:
        span = one.first if one.first == one.last else f"{one.first} – {one.last}"
        return f"{one.title}　{span}".rstrip()

    def _companion(self, one: Companion) -> QWidget:
        chip = QPushButton(
            theme.icon(type_icon(one.type), _token(one.type)), f"{literal_label(one.name)}  {one.articles}"
        )
        chip.setProperty("kind", "quiet")
        chip.setAccessibleName(
            self.tr("{name}, together in {count} articles").format(name=one.name, count=one.articles)
        )
        chip.setToolTip(self.tr("Open this entity"))
        chip.clicked.connect(lambda _checked=False: self.entity_wanted.emit(one.id))
        return chip

    def _plus(self, text: str, id_: str) -> QWidget:
        button = QToolButton()
        button.setText(text)
        button.setProperty("kind", "dashed")
        button.setToolTip(self._actions[id_].toolTip())
        button.clicked.connect(self._actions[id_].trigger)
        return button

    def _fill_menu(self) -> None:
        self._menu.clear()
        for id_ in ("entity.alias", "entity.note", "entity.identify", "entity.split"):
            self._menu.addAction(self._actions[id_])
        kinds = self._menu.addMenu(self.tr("Change the type"))
        for type_ in ("person", "place", "organisation"):
            kinds.addAction(type_name(type_), partial(self.wish.emit, f"retype.{type_}"))

    def show_flat(self, contexts: Sequence[Context]) -> None:
        """Shows all mentions in one list, in the chosen order."""
        self.contexts.show_flat(self.order.sorted(contexts))

    def _reorder(self) -> None:
        """Lists the mentions by issue at once; what is sorted by words is read first."""
        if not self.order.flat and self.portrait is not None:
            self._show_uses(self.portrait)
        self.reordered.emit()

    def _show_uses(self, portrait: Portrait) -> None:
        uses = portrait.issues if self.order.newest_first else tuple(reversed(portrait.issues))
        self.contexts.show_uses(uses, portrait.contexts if self.order.newest_first else (), portrait.record.type)

    def _lay_out(self) -> None:
        head, words, days, texts = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        theme.space(head, gap=12)
        theme.space(days, (0, GROUP, 0, 0), 8)
        theme.space(words, (0, GROUP, 0, 0), 8)
        theme.space(self._names_title, (0, GROUP, 0, 0))
        days.addWidget(self._days_title)
        days.addWidget(self._days_count, 1)
        texts.setSpacing(0)
        for label in (self.title, self.kind):
            texts.addWidget(label)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        for button in (self.all, self.rename, self.more):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._words_title, 1)
        words.addWidget(self.split)
        words.addWidget(self.order)
        names, company = QWidget(), QWidget()
        names.setLayout(self._names)
        company.setLayout(self._company)
        inner = QVBoxLayout(self._titles_box)
        theme.space(inner, (0, GROUP, 0, 0), 8)
        theme.space(self._company_title, (0, GROUP, 0, 0))
        inner.addWidget(self._titles_title)
        titles = QWidget()
        titles.setLayout(self._titles)
        inner.addWidget(titles)
        inside = QVBoxLayout(self._box)
        theme.space(inside, (32, 20, 24, 16), 8)
        inside.addLayout(head)
        inside.addWidget(self.note)
        inside.addWidget(self._names_title)
        inside.addWidget(names)
        inside.addLayout(days)
        inside.addWidget(self.timeline)
        inside.addLayout(words)
        inside.addWidget(self.table)
        for widget in (self._titles_box, self._company_title, company):
            inside.addWidget(widget)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(scrolled(self._box), 1)


def _tile(type_: str, side: int) -> QPixmap:
    """The icon of a type on a tile in its colours, `side` pixels wide."""
    look, ratio = theme.current(), 2.0
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.entity(type_), look.px(1)))
        painter.setBrush(look.entity(type_, "tint"))
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), look.size("card"), look.size("card"))
        inset = (side - look.px(24)) // 2
        place = QRect(inset, inset, look.px(24), look.px(24))
        theme.icon(type_icon(type_), _token(type_)).paint(painter, place)
    finally:
        painter.end()
    return pixmap


def _token(type_: str) -> str:
    family = theme.ENTITY_FAMILIES.get(type_.partition(".")[0])
    return f"entity.{family}.line" if family else "text.secondary"


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _replace(layout: FlowLayout, widgets: Iterable[QWidget]) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
