"""The card of a name: what it is taken for, how often it stands in the article; to confirm, reject or retype it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.model.mentions import EntityType, Mention, MentionState
from reader.ui import theme
from reader.ui.reading.floating import Floating
from reader.ui.widgets.buttons import scale_icons
from reader.ui.wording import type_icon, type_name

REJECT = "reject"


class NameCard(Floating):
    """Opens on a mention; `decided` has its start and end (code points) and `reject` or the type it is confirmed as.

    With the keyboard in it, Enter confirms, Delete rejects, 1 to 7 choose a type.
    """

    accessible_role = QAccessible.Role.Dialog
    decided = Signal(int, int, str)
    opened = Signal(int)
    """The page of the name is wanted: the mention's id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mention: Mention | None = None
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name, self._about = QLabel(self), QLabel(self)
        self._name.setProperty("tone", "strong")
        self._about.setProperty("tone", "tertiary")
        for label in (self._name, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._confirm, self._reject = QPushButton(self), QPushButton(self)
        self._confirm.setProperty("kind", "primary")
        self._confirm.clicked.connect(self._keep_type)
        self._reject.clicked.connect(lambda: self._decide(REJECT))
        self._types = {type_.value: self._type_button(type_.value) for type_ in EntityType}
        self._lay_out()
        self.retranslate()

    def _type_button(self, type_: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._decide(type_))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        theme.space(column, (14, 10, 14, 12), 4)
        types, row = QHBoxLayout(), QHBoxLayout()
        theme.space(types, gap=6)
        theme.space(row, (0, 8, 0, 0), 6)
        for button in self._types.values():
            types.addWidget(button)
        types.addStretch(1)
        row.addWidget(self._confirm)
        row.addWidget(self._reject)
        row.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addLayout(types)
        column.addLayout(row)

    @property
    def mention(self) -> Mention | None:
        """The mention it stands on."""
        return None if self.isHidden() else self._mention

    def show_mention(self, mention: Mention, count: int) -> None:
        """Shows a mention whose words stand `count` times in the article."""
        self._mention, self._count = mention, count
        self.retranslate()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        for number, (type_, button) in enumerate(self._types.items(), 1):
            button.setIcon(theme.icon(type_icon(type_), "text.secondary"))
            button.setToolTip(self.tr("{type} ({key})").format(type=type_name(type_), key=number))
            button.setAccessibleName(self.tr("Confirm as {type}").format(type=type_name(type_)))
            scale_icons(button)
        self._confirm.setText(self.tr("Confirm"))
        self._confirm.setToolTip(self.tr("This is right (Enter)"))
        self._reject.setText(self.tr("Reject"))
        self._reject.setToolTip(self.tr("This is not a name (Delete)"))
        if self._mention is not None:
            self._say(self._mention)

    def _say(self, mention: Mention) -> None:
        sure = mention.state is MentionState.CONFIRMED
        state = self.tr("confirmed") if sure else self.tr("suggested")
        times = self.tr("{count} × in this article").format(count=self._count)
        parts = [type_name(mention.type), state, times, *([mention.value] if mention.value else [])]
        self._name.setText(mention.anchor.quote)
        self._about.setText(" · ".join(parts))
        self._confirm.setVisible(not sure)
        for type_, button in self._types.items():
            button.setChecked(mention.type.partition(".")[0] == type_)
        self.setAccessibleName(f"{mention.anchor.quote}: {self._about.text()}")

    def _keep_type(self) -> None:
        if self._mention is not None:
            self._decide(self._mention.type)

    def _decide(self, decision: str) -> None:
        mention = self._mention
        if mention is not None:
            self.close_sheet()
            self.decided.emit(mention.anchor.start, mention.anchor.end, decision)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms, Delete rejects, digits choose a type."""
        digit = event.key() - Qt.Key.Key_1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep_type()
        elif event.key() == Qt.Key.Key_Delete:
            self._decide(REJECT)
        elif 0 <= digit < len(self._types):
            self._decide(list(self._types)[digit])
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """A card that only hovered goes with the pointer; one with the keyboard stays."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
