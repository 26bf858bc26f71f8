"""A note as a card: painted, with real fields and buttons only while it is the active one.

Keys on a card: R replies, E edits, D marks as done, Delete deletes, Enter makes it the active one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.model.annotations import Annotation
from reader.ui import theme
from reader.ui.accessibility import keyboard_focus
from reader.ui.dragging import NOTE, drag, far_enough
from reader.ui.reading.editor import NoteEditor
from reader.ui.reading.notetext import INSET, NoteText
from reader.ui.widgets.buttons import scale_icons
from reader.ui.widgets.keyed import KeyedField
from reader.ui.wording import moment


class NoteCard(QWidget):
    """Shows a note with its replies and emits wishes; `grown` says that it needs another height."""

    accessible_role = QAccessible.Role.ListItem
    activated = Signal(int)
    edited = Signal(int, str)
    deleted = Signal(int)
    replied = Signal(int, str)
    done = Signal(int, bool)
    grown = Signal()
    left = Signal()
    """Esc was pressed: back to the text."""

    def __init__(self, note: Annotation, replies: Sequence[Annotation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.replies = note, tuple(replies)
        self._active = False
        self.strip: QImage | None = None
        self._began: QPoint | None = None
        self._text: NoteText | None = None
        self._made_for: tuple[object, ...] = ()
        self._editor: NoteEditor | None = None
        self._reply: KeyedField | None = None
        self._tools: list[QToolButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def accessible_press(self) -> None:
        """Makes it the active one."""
        self.activated.emit(self.note.id)

    # What is shown

    def show_note(self, note: Annotation, replies: Sequence[Annotation]) -> None:
        """Shows another state of the note; what is being written stays."""
        if (note, tuple(replies)) != (self.note, self.replies):
            self.note, self.replies = note, tuple(replies)
            self._made_for = ()
            self.retranslate()
            self.update()

    def show_strip(self, strip: QImage | None) -> None:
        """Shows a piece of the scan in the place of the quoted words."""
        if strip is not self.strip:
            self.strip = strip
            self._made_for = ()
            self.update()

    def set_active(self, active: bool) -> None:
        """The active card has a field for a reply and buttons."""
        if active == self._active:
            return
        self._active = active
        if active:
            self._furnish()
        elif self._reply is not None:
            for part in (self._reply, *self._tools):
                part.hide()
                part.deleteLater()
            self._reply, self._tools = None, []
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        words = self.tr('Note by {author}, {time}, on "{quote}": {note}').format(
            author=self.note.author,
            time=moment(self.note.created),
            quote=self.note.anchor.quote,
            note=self.note.note,
        )
        replies = "".join(
            self.tr(" Reply by {author}: {note}").format(author=r.author, note=r.note) for r in self.replies
        )
        self.setAccessibleName(words + replies + (self.tr(" (done)") if self.note.done else ""))
        self.setAccessibleDescription(self.tr("R replies, E edits, D marks as done, Delete deletes"))
        if self._reply is not None:
            self._reply.setPlaceholderText(self.tr("Reply …"))
            self._reply.setAccessibleName(self.tr("Reply"))
            done = self.tr("Open again (D)") if self.note.done else self.tr("Done (D)")
            ready = "semantic.ok" if self.note.done else "text.secondary"
            self._tools[0].setIcon(theme.icon("check", ready))
            self._tools[1].setIcon(theme.icon("ellipsis"))
            for tool, tip in zip(self._tools, (done, self.tr("More")), strict=True):
                tool.setToolTip(tip)
                tool.setAccessibleName(tip)

    def height_for(self, width: int) -> int:
        """The height in pixels that the card needs at a width."""
        look = theme.current()
        height = self._texts(width).height
        if self._editor is not None:
            height += self._editor.sizeHint().height() - self._texts(width).note_height
        if self._reply is not None:
            height += self._reply.sizeHint().height() + look.px(10)
        return height

    def _texts(self, width: int) -> NoteText:
        wanted = (width, theme.current())
        if self._text is None or self._made_for != wanted:
            self._text = NoteText(self.note, self.replies, width, theme.current(), self.strip)
            self._made_for = wanted
        return self._text

    # Fields and buttons

    def _furnish(self) -> None:
        self._reply = KeyedField("R", self)
        self._reply.setProperty("kind", "reply")
        self._reply.returnPressed.connect(self._send_reply)
        self._tools = [self._tool(self._toggle_done), self._tool(None)]
        more = self._tools[1]
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        more.setMenu(menu)
        for part in (self._reply, *self._tools):
            part.show()
        self._place()

    def _tool(self, pressed: Callable[[], None] | None) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "small")
        scale_icons(button)
        if pressed is not None:
            button.clicked.connect(pressed)
        return button

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for text, run in (
            (self.tr("Reply\tR"), self.reply),
            (self.tr("Edit\tE"), self.edit),
            (self.tr("Open again\tD") if self.note.done else self.tr("Done\tD"), self._toggle_done),
            (self.tr("Delete\tDel"), self._delete),
        ):
            menu.addAction(text).triggered.connect(lambda _on, run=run: run())

    def reply(self) -> None:
        """Goes to the field for a reply."""
        self.activated.emit(self.note.id)
        if self._reply is not None:
            self._reply.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self) -> None:
        """Puts a field with the note in its place."""
        if self._editor is not None:
            return
        self.activated.emit(self.note.id)
        self._editor = NoteEditor(self.note.note, self)
        self._editor.committed.connect(self._keep_edit)
        self._editor.cancelled.connect(self._close_editor)
        self._editor.resized.connect(self.grown)
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.grown.emit()

    def _keep_edit(self, text: str) -> None:
        self._close_editor()
        self.edited.emit(self.note.id, text)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()

    def _send_reply(self) -> None:
        if self._reply is not None and (text := self._reply.text().strip()):
            self._reply.clear()
            self.replied.emit(self.note.id, text)

    def _toggle_done(self) -> None:
        self.done.emit(self.note.id, not self.note.done)

    def _delete(self) -> None:
        self.deleted.emit(self.note.id)

    # Qt's doors

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters of the class's docstring; Esc leaves."""
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_R: self.reply,
            Qt.Key.Key_E: self.edit,
            Qt.Key.Key_D: self._toggle_done,
            Qt.Key.Key_Delete: self._delete,
            Qt.Key.Key_Return: lambda: self.activated.emit(self.note.id),
            Qt.Key.Key_Enter: lambda: self.activated.emit(self.note.id),
            Qt.Key.Key_Escape: self.left.emit,
        }
        run = keys.get(event.key())
        if run is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            run()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes it the active one."""
        super().mousePressEvent(event)
        self._began = event.position().toPoint()
        self.activated.emit(self.note.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the note, to be let go on other words."""
        if far_enough(event, self._began):
            self._began = None
            drag(self, NOTE, str(self.note.id), self.note.note.partition("\n")[0])

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A double click edits."""
        self.edit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the fields and buttons."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        look, inset = theme.current(), theme.current().px(INSET)
        right = self.width() - look.px(8)
        for tool in reversed(self._tools):
            side = look.px(26)
            tool.setGeometry(right - side, look.px(7), side, side)
            right -= side
        if self._reply is not None:
            height = self._reply.sizeHint().height()
            self._reply.setGeometry(inset, self.height() - height - look.px(10), self.width() - 2 * inset, height)
        if self._editor is not None:
            top = self._texts(self.width()).note_top
            self._editor.setGeometry(inset, top, self.width() - 2 * inset, self._editor.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a hairline; the active one, or one with the keyboard, has a strong edge."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width, colour = (look.px(2), "note.line") if self._active else (1, "border.subtle")
            if keyboard_focus(self):
                width, colour = look.px(2), "focus.ring"
            painter.setPen(QPen(look.colour(colour), width))
            painter.setBrush(look.colour("bg.card"))
            edge = width / 2
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), look.size("card"), look.size("card")
            )
            self._texts(self.width()).paint(painter, self.width(), without_note=self._editor is not None)
        finally:
            painter.end()
