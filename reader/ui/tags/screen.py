"""The centre of the tag screen: one term, what is said of it, its use over a year, the articles that carry it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import theme
from reader.ui.actions.registry import Registry
from reader.ui.tags.tagged import TaggedDelegate, TaggedList, TaggedModel
from reader.ui.tags.terms import ARROW, Term, shown_path
from reader.ui.tags.usage import MONTHS, UsageChart, month_name
from reader.ui.widgets.actionbutton import ActionButton
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.chip import TagChip
from reader.ui.widgets.flow import FlowLayout
from reader.ui.widgets.hairline import hairline
from reader.ui.widgets.literal import literal_label, literal_tip
from reader.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from reader.library.reads import TaggedRow

MENU = ("tag.rename", "tag.note", "tag.notation", "tag.key", "", "tag.keep", "tag.delete")
"""What stands in the menu of the term; "" is a line."""

LEAST_ROWS = 4
"""So many articles are seen without scrolling their list, where there are as many."""


class TagScreen(QWidget):
    """Emits `tag_wanted(path)` for a term near this one, `synonym_removed(text)`, `related_removed(path)`."""

    tag_wanted = Signal(str)
    synonym_removed = Signal(str)
    related_removed = Signal(str)

    def __init__(self, actions: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.term: Term | None = None
        self._terms: Sequence[Term] = ()
        self._quick: Sequence[str] = ()
        self.above, self.title, self.badge = QLabel(), QLabel(), QLabel()
        self.note, self.notation, self.key = QLabel(), QLabel(), QLabel()
        for label in (self.above, self.title, self.note, self.notation):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.above.setProperty("tone", "secondary")
        self.badge.setProperty("kind", "badge")
        self.badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.merge_into, self.move_to = ActionButton(actions["tag.merge"]), ActionButton(actions["tag.move"])
        self.more = QToolButton()
        self.more.setMenu(self._menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._synonyms, self._broader, self._narrower, self._related = (FlowLayout() for _ in range(4))
        self._names = [QLabel() for _ in range(7)]
        self._usage_title, self._usage_span, self._list_title = QLabel(), QLabel(), QLabel()
        self.chart = UsageChart()
        self.all = ActionButton(actions["tag.articles"])
        self.all.setProperty("kind", "quiet")
        self.articles = TaggedModel(self)
        self.list = TaggedList()
        self.list.setModel(self.articles)
        self.list.setItemDelegate(TaggedDelegate(self.list))
        self._empty = QLabel()
        self._empty.setProperty("tone", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box = QWidget()
        self._form = QFormLayout()
        self._lay_out()
        self.retranslate()

    def show_term(self, term: Term | None, terms: Sequence[Term], quick: Sequence[str]) -> None:
        """Shows a term among these; None shows that there is none."""
        self.term, self._terms, self._quick = term, terms, quick
        self.retranslate()

    def show_use(self, rows: Sequence[TaggedRow], months: Mapping[str, int]) -> None:
        """Shows the articles that carry the term, and how many there are month by month."""
        self.articles.show_rows(rows)
        self.chart.show_months(months)
        self._say_use()

    def retranslate(self) -> None:
        """Renews texts, fonts and chips."""
        self._empty.setText(
            self.tr("There are no tags yet. Open an article and press Ctrl+T to put the first one on it.")
        )
        self._empty.setVisible(self.term is None)
        self._area.setVisible(self.term is not None)
        self.merge_into.setText(self.tr("Merge into…"))
        self.move_to.setText(self.tr("Move…"))
        self.more.setIcon(theme.icon("ellipsis"))
        self.more.setAccessibleName(self.tr("More about this tag"))
        self.more.setToolTip(self.tr("More about this tag"))
        texts = (
            self.tr("Note"),
            self.tr("Synonyms"),
            self.tr("Broader"),
            self.tr("Narrower"),
            self.tr("Related"),
            self.tr("Notation"),
            self.tr("Number key"),
        )
        for label, text in zip(self._names, texts, strict=True):
            label.setText(text)
            label.setProperty("tone", "secondary")
        self.list.setAccessibleName(self.tr("Articles with this tag"))
        if self.term is not None:
            self._fill(self.term)
        self._say_use()
        scale_icons(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language, theme and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_area"):
            self.retranslate()

    # -- what is said of the term ------------------------------------------------------------------------------------

    def _fill(self, term: Term) -> None:
        look, tag = theme.current(), term.tag
        self.above.setText(shown_path(tag.above) + ARROW if tag.above else "")
        self.above.setVisible(bool(tag.above))
        self.title.setFont(look.font("entityTitle"))
        self.title.setText(tag.name)
        self.badge.setText(self.tr("free term") if tag.free else self.tr("in the vocabulary"))
        self.badge.setProperty("free", tag.free)
        self.badge.style().unpolish(self.badge)
        self.badge.style().polish(self.badge)
        self.note.setText(tag.note or self.tr("none"))
        self.notation.setText(tag.notation or "")
        self._form.setRowVisible(self.notation, bool(tag.notation))
        synonyms = [self._removable(text, self.synonym_removed.emit) for text in tag.synonyms]
        _replace(self._synonyms, [*synonyms, self._plus(self.tr("+ Synonym"), "tag.synonym")])
        _replace(self._broader, [self._leading(one) for one in self._terms if one.path == tag.above])
        self._form.setRowVisible(self._broader_box, bool(tag.above))
        below = [self._leading(one, counted=True) for one in self._terms if one.tag.above == tag.path]
        _replace(self._narrower, [*below, self._plus(self.tr("+ Narrower"), "tag.narrower")])
        related = [self._chip(path) for path in tag.related]
        _replace(self._related, [*related, self._plus(self.tr("+ Related"), "tag.relate")])
        number = self._quick.index(tag.path) + 1 if tag.path in self._quick else None
        said = self.tr("{number}: puts the tag on an article from the quick palette")
        self.key.setText(said.format(number=number) if number else self.tr("none"))

    def _removable(self, text: str, call: Callable[[str], None]) -> QPushButton:
        chip = _chip(f"{text}  ×", self.tr("Take the synonym {text} away").format(text=text))
        chip.clicked.connect(lambda _=False: call(text))
        return chip

    def _leading(self, term: Term, *, counted: bool = False) -> QPushButton:
        uses = QLocale().toString(term.tag.within)
        tip = self.tr("Open the tag {tag}").format(tag=shown_path(term.path))
        chip = _chip(f"{term.tag.name}　{uses}" if counted else term.tag.name, tip)
        chip.clicked.connect(lambda _=False: self.tag_wanted.emit(term.path))
        return chip

    def _chip(self, path: str) -> TagChip:
        chip = TagChip(path)
        chip.pressed.connect(self.tag_wanted)
        chip.removed.connect(self.related_removed)
        return chip

    def _plus(self, text: str, id_: str) -> QToolButton:
        action = self._actions[id_]
        button = QToolButton()
        button.setText(text)
        button.setProperty("kind", "dashed")
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text().rstrip("…"))
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        return button

    def _say_use(self) -> None:
        total = self.term.tag.within if self.term else 0
        shown = sum(count for _, count in self.chart.bars)
        heading, count = self.tr("Use over %n month(s)", "", MONTHS), self.tr("%n article(s)", "", shown)
        self._usage_title.setText(f"{heading}　{count}")
        ends = [month_name(bar[0], "yyyy年M月", "MMM yyyy") for bar in self.chart.bars[:: MONTHS - 1]]
        self._usage_span.setText(self.tr("{first} to {last}").format(first=ends[0], last=ends[1]) if ends else "")
        for widget in (self._usage, self.chart):
            widget.setVisible(bool(self.chart.bars))
        self._list_title.setText(self.tr("Articles with this tag"))
        self.all.setText(self.tr("Show all %n", "", total))
        self.all.setVisible(total > 0)
        rows = min(len(self.articles.rows), LEAST_ROWS)
        self.list.setMinimumHeight(max(1, rows) * self.list.row_height() + 2)

    # -- how it is laid out ------------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for id_ in MENU:
            if id_:
                menu.addAction(self._actions[id_])
            else:
                menu.addSeparator()
        return menu

    def _lay_out(self) -> None:
        for label in (self._usage_title, self._list_title):
            label.setProperty("tone", "title")
        self._usage_span.setProperty("tone", "tertiary")
        theme.space(self._form, (0, 0, 0, 16), (32, 12))
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._broader_box = _boxed(self._broader)
        boxes = (_boxed(self._synonyms), self._broader_box, _boxed(self._narrower), _boxed(self._related))
        for label, widget in zip(self._names, (self.note, *boxes, self.notation, self.key), strict=True):
            self._form.addRow(label, widget)
        self._usage = _row(self._usage_title, None, self._usage_span)
        inside = QVBoxLayout(self._box)
        theme.space(inside, (36, 20, 36, 16), 8)
        inside.addWidget(self.above)
        inside.addWidget(_row(self.title, self.badge, None, self.merge_into, self.move_to, self.more))
        inside.addLayout(self._form)
        inside.addWidget(hairline())
        for widget in (self._usage, self.chart, _row(self._list_title, None, self.all), hairline()):
            inside.addWidget(widget)
        inside.addWidget(self.list, 1)
        self._area = scrolled(self._box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._area, 1)


def _chip(text: str, tip: str) -> QPushButton:
    chip = QPushButton(literal_label(text))
    chip.setProperty("kind", "chip")
    chip.setToolTip(literal_tip(tip))
    chip.setAccessibleName(tip)
    return chip


def _boxed(layout: FlowLayout) -> QWidget:
    box = QWidget()
    box.setLayout(layout)
    return box


def _row(*widgets: QWidget | None) -> QWidget:
    """Widgets in a row, None for what is free between them."""
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    theme.space(layout, gap=8)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return box


def _replace(layout: FlowLayout, widgets: Iterable[QWidget]) -> None:
    layout.clear()
    for widget in widgets:
        layout.addWidget(widget)
