"""The line at the bottom: whether all is saved and when, where one is, what is selected or can be done, language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QToolButton, QWidget

from reader.ui import theme
from reader.ui.settings.about import CHOICES


class StatusBar(QStatusBar):
    """Shows what it is told; texts are made anew when the language changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved: QTime | None = None
        self._library = False
        self._read_only = False
        self._place: tuple[int, int] | None = None
        self._selected = 0
        self._caret: tuple[int, int] | None = None
        self._zoom = 100
        self._work = self._hints = self._tip = ""
        self._unsaved, self._reason = 0, ""
        self._remedies: list[QToolButton] = []
        self._icon = QLabel()
        self.saving = QLabel()
        self.place = QLabel()
        self.selected = QLabel()
        self.work = QLabel()
        self.caret = QLabel()
        self.hints = QLabel()
        self.cancel = QToolButton()
        self.cancel.setProperty("kind", "bordered")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.hide()
        self.zoom = QLabel()
        self.language = QLabel()
        self._lay_out()
        self.say()

    def opened(self, read_only: bool) -> None:
        """A library is open."""
        self._library, self._read_only, self._saved = True, read_only, None
        self.say()

    def saved(self) -> None:
        """Something was written to the library just now."""
        self._saved = QTime.currentTime()
        self.say()

    def offer(self, *actions: QAction) -> None:
        """What can be done while something is not saved."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("kind", "bordered")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self._remedies.append(button)
            self._first.addWidget(button)
        self.say()

    def show_unsaved(self, count: int, reason: str = "") -> None:
        """So many changes wait for a file that takes them; the last `reason` that was given stays."""
        self._unsaved = count
        self._reason = (reason or self._reason) if count else ""
        self.say()

    def show_place(self, number: int | None, total: int = 0) -> None:
        """The article is the `number`-th of `total`; None without one."""
        self._place = None if number is None else (number, total)
        self.say()

    def show_selection(self, characters: int) -> None:
        """So many code points are selected."""
        self._selected = characters
        self.say()

    def show_caret(self, paragraph: int | None, character: int = 0) -> None:
        """The caret stands before the `character`-th code point of the `paragraph`-th block; None without one."""
        self._caret = None if paragraph is None else (paragraph, character)
        self.say()

    def show_zoom(self, percent: int) -> None:
        """The size of the article's letters in percent of the usual one."""
        self._zoom = percent
        self.say()

    def show_hints(self, text: str) -> None:
        """What keys or clicks do on this screen, in place of caret and letters of an article; "" for nothing."""
        self._hints = text
        self.say()

    def show_tip(self, text: str) -> None:
        """What the action under the pointer does, for as long as it is there."""
        self._tip = text
        self.say()

    def show_work(self, text: str, *, cancellable: bool = False) -> None:
        """What goes on in the background, "" for nothing; `cancellable` offers to stop it."""
        self._work = text
        self.cancel.setVisible(cancellable)
        self.say()

    def say(self) -> None:
        """Makes all texts anew."""
        look = theme.current()
        side = look.size("icon.inline")
        self._icon.setPixmap(theme.icon("hard-drive").pixmap(side, side))
        self.saving.setText(self._saving())
        self.cancel.setText(self.tr("Stop"))
        self.cancel.setToolTip(self.tr("Stop what the library is doing; nothing is lost"))
        self.cancel.setAccessibleName(self.tr("Stop"))
        self._say_unsaved()
        place = self.tr("Article {number} of {total}")
        self.place.setText(place.format(number=self._place[0], total=self._place[1]) if self._place else "")
        self.hints.setText(self._tip or self._hints)
        self.selected.setText(
            self.tr("%n character(s) selected", "", self._selected)
            if self._selected and self._place and not self._hints
            else ""
        )
        caret = self.tr("Block {paragraph}, character {character}")
        self.caret.setText(
            caret.format(paragraph=self._caret[0], character=self._caret[1])
            if self._caret and self._place and not self.hints.text()
            else ""
        )
        self.work.setText(self._work)
        self.zoom.setText(
            self.tr("Text {percent} %").format(percent=self._zoom) if self._place and not self.hints.text() else ""
        )
        self.language.setText(CHOICES[self.tr("en")])
        for label in (self.place, self.selected, self.work, self.hints, self.caret, self.zoom):
            label.setVisible(bool(label.text()))
        self.setFixedHeight(look.px(36) if self._unsaved or not self.cancel.isHidden() else look.size("statusBar"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows scale, theme and language."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "language"):
            self.say()

    def _say_unsaved(self) -> None:
        tone = "error" if self._unsaved else None
        if self.saving.property("tone") != tone:
            self.saving.setProperty("tone", tone)
            self.saving.style().unpolish(self.saving)
            self.saving.style().polish(self.saving)
        if self._unsaved:
            side = theme.current().size("icon.inline")
            self._icon.setPixmap(theme.icon("circle-alert", "semantic.error").pixmap(side, side))
        for button in self._remedies:
            button.setAccessibleName(button.text())
            button.setVisible(bool(self._unsaved))

    def _saving(self) -> str:
        if self._unsaved:
            text = self.tr("%n change(s) not saved", "", self._unsaved)
            return self.tr("{changes}: {reason}").format(changes=text, reason=self._reason) if self._reason else text
        if not self._library:
            return self.tr("Libraries stay on this computer; none is open")
        if self._read_only:
            return self.tr("This library is read-only")
        if self._saved is None:
            return self.tr("Everything is saved")
        return self.tr("Saved at {time}").format(time=self._saved.toString("HH:mm"))

    def _lay_out(self) -> None:
        left = QWidget()
        layout = QHBoxLayout(left)
        theme.space(layout, (12, 0, 0, 0), 16)
        self._first = QHBoxLayout()
        theme.space(self._first, gap=6)
        self._first.addWidget(self._icon)
        self._first.addWidget(self.saving)
        layout.addLayout(self._first)
        for label in (self.place, self.selected, self.work, self.cancel):
            layout.addWidget(label)
        layout.addStretch(1)
        self.addWidget(left, 1)
        for label in (self.hints, self.caret, self.zoom, self.language):
            theme.space(label, (6, 0, 8, 0))
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self.addPermanentWidget(label)
