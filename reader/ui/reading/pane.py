"""The reading pane: legend, find bar and article, with notes, names and the hands to work on them.

It shows a record and emits wishes; the window turns wishes into commands and shows the new record again. Positions
are code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from reader.library.reads import ArticleRecord
from reader.model.article import Status
from reader.model.mentions import Mention
from reader.ui import theme
from reader.ui.reading.bar import ArticleBar
from reader.ui.reading.findbar import FindBar
from reader.ui.reading.finding import Finding
from reader.ui.reading.lane import NotesLane
from reader.ui.reading.legend import LegendBar
from reader.ui.reading.marginalia import Marginalia
from reader.ui.reading.marks import Layer
from reader.ui.reading.names import Names
from reader.ui.reading.selecting import Selecting
from reader.ui.reading.setting import Setting
from reader.ui.reading.view import ArticleView
from reader.ui.reading.waiting import WaitingLines


class ReadingPane(QWidget):
    """One article; `lane`, the notes' cards, may be placed in another pane.

    Texts of a whole article are handed over with `show_article`, again after each command: place and selection stay.
    """

    selection_changed = Signal(int, int)
    annotate_requested = Signal(int, int)
    """A note on a range is about to be written in the lane, or over the text where that cannot be seen."""
    note_written = Signal(int, int, str)
    correct_requested = Signal(int, int, str)
    tag_requested = Signal()
    tag_removed = Signal(str)
    tag_opened = Signal(str)
    entity_requested = Signal(int, int, str)
    entity_opened = Signal(int)
    """The page of a name is wanted: the mention's id."""
    mention_decided = Signal(int, int, str)
    """Start and end of a mention, and `reject` or the type that it is confirmed as."""
    note_edited = Signal(int, str)
    note_deleted = Signal(int)
    note_replied = Signal(int, str)
    note_done = Signal(int, bool)
    note_moved = Signal(int, int, int)
    """A note was let go on other words: its id, their start and end."""
    note_activated = Signal(object)
    """The id of the note that became active, None for none."""
    status_requested = Signal(Status)
    copy_with_source_requested = Signal()
    types_changed = Signal(frozenset)
    setting_changed = Signal(Setting)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._record: ArticleRecord | None = None
        self._setting = Setting()
        self._menu_actions: tuple[QAction | None, ...] = ()
        self._bar = ArticleBar()
        self.view = ArticleView(self._bar)
        self.legend = LegendBar()
        self.find_bar = FindBar()
        self._empty = QLabel()
        self.waiting = WaitingLines(self.view)
        self._lay_out()
        self.notes = Marginalia(self.view, self)
        self.names = Names(self.view, self.legend, self)
        self.selecting = Selecting(self.view, self)
        self.finding = Finding(self.view, self.find_bar, self)
        self._connect_bars()
        self._connect_view()
        self._connect_notes()
        self.retranslate()
        self.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("tone", "tertiary")
        self._empty.setWordWrap(True)
        room = QWidget()
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.waiting.setParent(room)
        self.waiting.hide()
        column.addWidget(self.legend)
        column.addWidget(self.find_bar)
        column.addWidget(room, 1)

    def _connect_bars(self) -> None:
        self._bar.status_requested.connect(self.status_requested)
        self._bar.tag_requested.connect(self.tag_requested)
        self._bar.tag_opened.connect(self.tag_opened)
        self._bar.tag_removed.connect(self.tag_removed)
        self.legend.types_changed.connect(self.types_changed)
        self.legend.zoom_requested.connect(self.zoom)
        self.legend.measure_requested.connect(lambda em: self.set_setting(self._setting.widened(em)))

    def _connect_view(self) -> None:
        self.view.selected.connect(self.selection_changed)
        self.view.clicked.connect(self._on_clicked)
        self.view.zoomed.connect(self.zoom)
        self.view.moved.connect(self._on_moved)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.note_dropped.connect(self.note_moved)
        bar = self.selecting.bar
        bar.annotate.connect(lambda: self.begin_note(*self.selection()))
        bar.entity.connect(lambda type_: self.entity_requested.emit(*self.selection(), type_))
        bar.tag.connect(self.tag_requested)
        bar.copy.connect(self.copy_with_source_requested)
        self.selecting.field.corrected.connect(self.correct_requested)
        self.names.card.decided.connect(self.mention_decided)
        self.names.opened.connect(self.entity_opened)

    def _connect_notes(self) -> None:
        self.notes.written.connect(self.note_written)
        self.notes.edited.connect(self.note_edited)
        self.notes.deleted.connect(self.note_deleted)
        self.notes.replied.connect(self.note_replied)
        self.notes.done.connect(self.note_done)
        self.notes.active_changed.connect(self.note_activated)

    # What is shown

    @property
    def lane(self) -> NotesLane:
        """The cards of the notes; while it cannot be seen, numbered markers stand in the text."""
        return self.notes.lane

    def show_article(self, record: ArticleRecord) -> None:
        """Shows an article; the one that is shown already keeps its place, its selection and what is being written."""
        old, self._record = self._record, record
        same = old is not None and old.id == record.id
        self._bar.show_record(record)
        if old is None or not same or old.article.content != record.article.content:
            self._show_text(record, keep=same)
        elif old.tags != record.tags:
            self.view.refit()
        if not same:
            self.notes.end_draft()
            self.notes.activate(None)
            self.selecting.hide()
        self.names.show_mentions(record.mentions)
        self.notes.show_notes(record.annotations)
        self._describe()
        self._stack.setCurrentWidget(self.view)
        self.end_wait()

    def _show_text(self, record: ArticleRecord, keep: bool) -> None:
        place, selection = self.view.verticalScrollBar().value(), self.selection()
        self.selecting.bar.hide()
        self.names.card.hide()
        self.view.show_text(record.article.content, self._setting)
        if keep:
            self.view.select(*selection)
            self.view.verticalScrollBar().setValue(place)
        else:
            self.view.verticalScrollBar().setValue(0)
        self.finding.renew()

    def clear(self) -> None:
        """Shows no article."""
        self._record = None
        self.notes.end_draft()
        self.notes.show_notes(())
        self.names.show_mentions(())
        self.names.card.hide()
        self.selecting.hide()
        self._stack.setCurrentWidget(self._empty)
        self.end_wait()

    def wait(self) -> None:
        """Covers what is shown: an article is on its way. `show_article`, `clear` or `end_wait` end that."""
        self.selecting.hide()
        self.names.card.hide()
        self.waiting.cover()

    def end_wait(self) -> None:
        """Uncovers what is shown."""
        self.waiting.hide()

    def set_types_shown(self, types: Collection[str]) -> None:
        """Shows names of these types of the legend (`LEGEND` in `marks`) and of no others."""
        self.legend.set_shown(types)

    @property
    def setting(self) -> Setting:
        """The size of the text and the length of its lines."""
        return self._setting

    def set_setting(self, setting: Setting) -> None:
        """Sets the text at another size or measure; what stands at the top stays there."""
        if setting == self._setting:
            return
        self._setting = setting
        if self._record is not None:
            self._set_anew()
        self.setting_changed.emit(setting)

    def zoom(self, delta: int) -> None:
        """Makes the text `delta` sizes larger, smaller where negative; 0 gives the first size again."""
        self.set_setting(self._setting.zoomed(delta) if delta else Setting(measure=self._setting.measure))

    def _set_anew(self) -> None:
        if self._record is not None:
            top = self.view.first_seen()
            selection = self.selection()
            marks = self.view.marks
            self.view.show_text(self._record.article.content, self._setting)
            self.view.marks = marks
            self.view.select(*selection)
            self.view.scroll_to(top)

    # Selection and names

    def selection(self) -> tuple[int, int]:
        """Start and end of the selection; both the caret's place where nothing is selected, 0 without an article."""
        return self.view.selection() if self._record is not None else (0, 0)

    def select(self, start: int, end: int) -> None:
        """Selects a range, clipped to the text, and scrolls to it."""
        self.view.select(start, end)

    def below_tags(self) -> QPoint:
        """Where a card about the tags opens: below them, or near the top where they are scrolled out of sight."""
        look = theme.current()
        place = self._bar.mapTo(self, QPoint(0, self._bar.height() - look.px(10)))
        return QPoint(place.x(), min(max(place.y(), look.px(64)), self.height() // 2))

    def begin_note(self, start: int, end: int) -> None:
        """Opens a card for a note on a range, and takes the keyboard there; `note_written` follows, or nothing."""
        self.selecting.bar.close_sheet()
        if start < end:
            self.annotate_requested.emit(start, end)
            self.notes.begin(start, end)

    def begin_correction(self) -> None:
        """Opens the field for a correction of the selection, or of the character behind the caret."""
        self.selecting.correct()

    def mention_here(self) -> Mention | None:
        """The name that is marked at the caret or the start of the selection."""
        return self.names.at(self.selection()[0])

    def go_to_note(self, step: int) -> None:
        """Goes to the next (1) or previous (−1) note."""
        self.notes.go(step, self.selection()[0])

    def go_to_mention(self, step: int, unsure: bool = False) -> Mention | None:
        """Selects the next (1) or previous (−1) name that is marked, round the end; `unsure` skips confirmed ones."""
        return self.names.go(step, unsure)

    def open_name_card(self) -> None:
        """Opens the card of the name at the caret and takes the keyboard there."""
        self.names.open_card()

    def open_find(self, words: str | None = None) -> None:
        """Opens the find bar, with these words or with the selected ones."""
        self.finding.open(words)

    def find_next(self, step: int = 1) -> None:
        """Goes to the next (1) or previous (−1) match; opens the bar where nothing is looked for."""
        self.finding.step(step)

    # What the view tells

    def _on_clicked(self, point: int) -> None:
        note = self.view.marks.at(point, Layer.NOTE)
        self.notes.activate(note.id if note else None)

    def _on_moved(self) -> None:
        self.legend.set_margin(self.view.column().left())

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """Gives the context menu of the text its actions; None is a line between them."""
        self._menu_actions = tuple(actions)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._menu_actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(place)

    # Words

    def _describe(self) -> None:
        record = self._record
        if record is None:
            return
        self.view.setAccessibleName(record.article.headline or record.article.text[:24])
        self.view.setAccessibleDescription(
            self.tr("{characters} characters, {names} names, {notes} notes").format(
                characters=record.article.content.characters,
                names=len(self.names.outer),
                notes=len(self.notes.roots()),
            )
        )

    def retranslate(self) -> None:
        """Writes the words in the window's language."""
        self._empty.setText(self.tr("Choose an article on the left to read it here."))
        self.setAccessibleName(self.tr("Article"))
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme; the text is set anew where the theme or its scale is another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.view.refit()
        elif event.type() == QEvent.Type.PaletteChange and self._record is not None:
            self._set_anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keyboard to the text; a focus proxy would keep the Tab key from the legend before it."""
        super().focusInEvent(event)
        self.view.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Floating sheets lose their place."""
        super().resizeEvent(event)
        self.notes.close_sheet()
        self.names.card.hide()
