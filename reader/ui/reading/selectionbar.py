"""The bar over a selection: 批注 更正 实体 标签 复制带出处. Each button is a wish; the window's keys do the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.model.mentions import EntityType
from reader.ui import theme
from reader.ui.reading.floating import Floating
from reader.ui.widgets.buttons import scale_icons
from reader.ui.wording import type_icon, type_name


class SelectionBar(Floating):
    """Emits what shall be done with the selection; it never takes the keyboard from the text."""

    annotate = Signal()
    correct = Signal()
    entity = Signal(str)
    tag = Signal()
    copy = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        theme.space(row, (3, 3, 3, 3), 1)
        self._buttons = [self._button(signal) for signal in (self.annotate, self.correct, None, self.tag, self.copy)]
        for button in self._buttons:
            row.addWidget(button)
        entity = self._buttons[2]
        entity.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        entity.setMenu(QMenu(entity))
        entity.menu().aboutToShow.connect(self._fill)
        self.retranslate()

    def _button(self, signal: SignalInstance | None) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if signal is not None:
            button.clicked.connect(signal)
        return button

    def _fill(self) -> None:
        menu = self._buttons[2].menu()
        menu.clear()
        for type_ in EntityType:
            action = menu.addAction(theme.icon(type_icon(type_), "text.secondary"), type_name(type_))
            action.triggered.connect(lambda _on, chosen=type_.value: self.entity.emit(chosen))

    def retranslate(self) -> None:
        """Writes words and icons in the window's language and theme."""
        words = (
            ("message-square-text", self.tr("Note"), self.tr("Write a note on the selection (Ctrl+M)")),
            ("pencil", self.tr("Correct"), self.tr("Correct the selection (F2, or type)")),
            ("contact-round", self.tr("Name"), self.tr("Mark the selection as a name (Ctrl+I)")),
            ("tag", self.tr("Tag"), self.tr("Tag the article (Ctrl+T)")),
            ("quote", self.tr("Copy with source"), self.tr("Copy the selection with its source (Ctrl+Shift+C)")),
        )
        for button, (icon, text, tip) in zip(self._buttons, words, strict=True):
            button.setIcon(theme.icon(icon))
            button.setText(text)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            scale_icons(button)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
