"""The inspector: tabs with counts above one panel each; in a narrow window a strip of icons, the panel hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from reader.model.mentions import Mention, MentionState
from reader.ui import theme
from reader.ui.inspector.history import HistoryPanel
from reader.ui.inspector.names import NamesPanel
from reader.ui.inspector.tags import TagsPanel

if TYPE_CHECKING:
    from reader.ui.shelf import Shelf

NOTES, TAGS, NAMES, HISTORY = range(4)
ICONS = ("message-square-text", "tag", "contact-round", "history")


class Inspector(QWidget):
    """`notes` is the widget with the notes of the article, which the reading pane keeps beside its lines."""

    def __init__(self, notes: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts = [0, 0, 0, 0]
        self._numbers: list[QLabel] = []
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "counted")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tags = TagsPanel()
        self.names = NamesPanel()
        self.history = HistoryPanel()
        self.stack = QStackedWidget()
        for panel in (notes, self.tags, self.names, self.history):
            self.stack.addWidget(panel)
            number = QLabel()
            number.setProperty("tone", "tertiary")
            self.tabs.setTabButton(self.tabs.addTab(""), QTabBar.ButtonPosition.RightSide, number)
            self._numbers.append(number)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        self.retranslate()

    @property
    def counts(self) -> tuple[int, ...]:
        """How many notes, tags and names there are; the history is not counted."""
        return tuple(self._counts)

    def show_article(self, shelf: Shelf) -> None:
        """Shows what belongs to the article of a shelf."""
        record = shelf.record
        mentions = standing(record.mentions) if record else ()
        tags = record.tags if record else ()
        notes = [note for note in record.annotations if note.parent is None] if record else []
        self._counts = [len(notes), len(tags), len(mentions), 0]
        self.tags.show_tags(tags)
        self.names.show_mentions(mentions)
        self.history.show_entries(shelf.history)
        self.retranslate()

    def titles(self) -> tuple[str, ...]:
        """The names of the tabs."""
        return (self.tr("Notes"), self.tr("Tags"), self.tr("Names"), self.tr("History"))

    def retranslate(self) -> None:
        """Renews the names of the tabs, with their counts."""
        for number, title in enumerate(self.titles()):
            count = self._counts[number]
            self.tabs.setTabText(number, title)
            self.tabs.setAccessibleTabName(number, f"{title} {count}" if count else title)
            self._fit_number(self._numbers[number], count)
        self.tabs.setIconSize(self.tabs.iconSize())  # Qt lays the numbers out anew
        self.tabs.setAccessibleName(self.tr("What is shown of the article"))
        self.tabs.setFixedHeight(theme.current().size("contextBar"))

    @staticmethod
    def _fit_number(label: QLabel, count: int) -> None:
        """Shows a count behind the name of its tab; without one there is but the space to the next tab."""
        look = theme.current()
        label.setText(str(count) if count else "")
        label.setContentsMargins(look.px(2), 0, look.px(8), 0)
        label.setFixedWidth(label.sizeHint().width() if count else look.px(8))

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "stack"):
            self.retranslate()


class InspectorStrip(QWidget):
    """What is left of the inspector in a narrow window: an icon for each tab with its count. Emits `chosen(tab)`."""

    chosen = Signal(int)

    def __init__(self, inspector: Inspector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspector = inspector
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        theme.space(layout, (2, 8, 2, 8), 6)
        self._buttons = [QToolButton() for _ in ICONS]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            layout.addWidget(button)
        layout.addStretch(1)
        self.renew()

    def renew(self) -> None:
        """Takes names, counts and sizes again."""
        look = theme.current()
        side = look.size("icon.toolbar")
        self.setFixedWidth(look.size("inspectorStrip"))
        facts = zip(self._buttons, ICONS, self._inspector.titles(), self._inspector.counts, strict=True)
        for button, icon, title, count in facts:
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(side, side))
            button.setText(str(count) if count else "")
            button.setFont(look.font("caption"))
            button.setToolTip(title)
            button.setAccessibleName(f"{title} {count}" if count else title)
            button.setFixedSize(look.px(40), look.px(46))

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme, language and scale."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_buttons"):
            self.renew()


def standing(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions that stand in the text, in its order, outer before inner; no rejected or orphaned ones."""
    kept = [one for one in mentions if one.state is not MentionState.REJECTED and not one.anchor.orphaned]
    return tuple(sorted(kept, key=lambda one: (one.anchor.start, -one.anchor.end)))
