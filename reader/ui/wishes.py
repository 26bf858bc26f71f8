"""What parts of the window wish for becomes a command of the library, a step to another place, or a word to the person.

The article list, the reading pane, the inspector and the tag screen only show and ask; nothing is written there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader import crash
from reader.model.article import Status
from reader.model.errors import Cancelled, JiaoyueError, NothingChanged, UndoRefused
from reader.model.mentions import Mention
from reader.ui import faults
from reader.ui.restoring import first_words
from reader.ui.sections import LIBRARY
from reader.ui.translation.languages import sentence
from reader.ui.window import MainWindow
from reader.ui.wording import command_name, source_of, status_name

if TYPE_CHECKING:
    from reader.library.commands.command import Outcome
    from reader.library.reads import ArticleRow
    from reader.ui.shelf import Shelf
    from reader.ui.tags.terms import Term


class Wishes(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect_browsing()
        self._connect_pane()
        self._connect_inspector()
        self._connect_tags()
        self._connect_entities()

    # -- the article ---------------------------------------------------------------------------------------------

    def article(self) -> int | None:
        """The article that is shown."""
        record = self._window.browsing.record
        return record.id if record else None

    def set_status(self, status: Status, *, go_on: bool = False) -> None:
        """Sets the status of the selected articles, or of the one that is shown; `go_on` opens the next one."""
        window = self._window
        shown = self.article()
        selected = window.sidebar.selected_articles()
        articles = selected if len(selected) > 1 else ((shown,) if shown is not None else ())
        if articles:
            following = window.sidebar.step(1) if go_on else None
            window.commands.set_status(articles, status, lambda outcome: self._status_set(outcome, status, following))

    def annotate(self, start: int, end: int, note: str) -> None:
        """Writes a note on the article that is shown."""
        article = self.article()
        if article is not None:
            self._window.commands.annotate(article, start, end, note)

    def reply(self, parent: int, note: str) -> None:
        """Replies to a note, at its place."""
        record = self._window.browsing.record
        above = next((one for one in record.annotations if one.id == parent), None) if record else None
        if record is not None and above is not None and not above.anchor.orphaned:
            self._window.commands.annotate(record.id, above.anchor.start, above.anchor.end, note, parent)

    def correct(self, start: int, end: int, text: str) -> None:
        """Puts other words into the article that is shown."""
        article = self.article()
        if article is not None:
            self._window.commands.correct(article, start, end, text)

    def revert(self) -> None:
        """Puts back what was first read where the selection stands."""
        window = self._window
        record = window.browsing.record
        start, end = window.pane.selection()
        if record is None or start >= end:
            return

        def answer(words: tuple[int, int, str]) -> None:
            window.commands.correct(record.id, *words)

        window.session.run(lambda library: first_words(library, record.id, start, end), answer)

    def copy_with_source(self) -> None:
        """Copies the selected words and where they stand."""
        record = self._window.browsing.record
        start, end = self._window.pane.selection()
        if record is not None and start < end:
            source = source_of(record.publication, record.date, record.number)
            title = record.article.headline
            words = record.article.text[start:end]
            QGuiApplication.clipboard().setText(f"{words}\n——{title}　{source}".replace("——　", "——"))
            self._window.toast.say(self.tr("Copied with its source"))

    def remove_tag(self, path: str) -> None:
        """Takes a tag off the article that is shown."""
        article = self.article()
        if article is not None:
            self._window.commands.tag([article], remove=[path], then=self._undoable(self.tr("Tag taken off")))

    def add_tag(self, path: str) -> None:
        """Puts a tag on the article that is shown."""
        article = self.article()
        if article is not None:
            self._window.commands.tag([article], add=[path])

    def delete_note(self, note: int) -> None:
        """Takes a note away; it can be brought back at once."""
        self._window.commands.delete_note(note, self._undoable(self.tr("Note deleted")))

    def move_note(self, note: int, start: int, end: int) -> None:
        """Fastens a note to other words; that can be taken back at once."""
        if start < end:
            self._window.commands.move_note(note, start, end, self._undoable(self.tr("Note moved")))

    def move_note_here(self) -> None:
        """Fastens the active note to the selected words."""
        note = self._window.pane.notes.active
        if note is not None:
            self.move_note(note, *self._window.pane.selection())

    def tag_dropped(self, path: str, article: int) -> None:
        """Puts a tag on the article it was let go on, or on all selected ones where that is one of them."""
        selected = self._window.sidebar.selected_articles()
        self._tag_many(path, selected if article in selected else (article,))

    def _tag_many(self, path: str, articles: Sequence[int]) -> None:
        said = self.tr("Tagged: {tag}").format(tag=path)
        self._window.commands.tag(articles, add=[path], then=self._undoable(said))

    def search(self, words: str) -> None:
        """Lists in the library what the search finds for these words."""
        window = self._window
        window.show_section(LIBRARY)
        window.toolbar.search.setText(words)
        window.browsing.search(words)
        window.sidebar.list.setFocus()

    def next_article(self) -> None:
        """Opens the next article of the list."""
        self.step(1)

    def step(self, by: int) -> None:
        """Opens the article `by` rows below in the list."""
        article = self._window.sidebar.step(by)
        if article is not None:
            self._window.browsing.open_article(article)

    # -- what comes back -----------------------------------------------------------------------------------------

    def tell(self, error: JiaoyueError) -> None:
        """Says what went wrong: a word where nothing was lost, a bar where something must be done."""
        if isinstance(error, UndoRefused | NothingChanged | Cancelled):
            self._window.toast.say(sentence(error))
        elif isinstance(error, crash.Fault):
            self._window.banner.say(sentence(error), self.tr("Open the log"), self._open_log)
        else:
            self._window.banner.say(sentence(error))

    def _open_log(self) -> None:
        if not faults.open_log():
            self._window.toast.say(self.tr("Nothing on this computer opens the log; the sentence says where it lies."))

    def _show(self, shelf: Shelf) -> None:
        window = self._window
        window.show_shelf(shelf)
        record = shelf.record
        if record is not None and not record.mentions:
            window.recognition.want([record.id], first=True)

    def _show_found(self, words: str, rows: tuple[ArticleRow, ...]) -> None:
        self._window.panes.show_left(True)
        self._window.sidebar.show_articles(rows, words)

    def _open(self, article: int) -> None:
        window = self._window
        window.browsing.open_article(article)
        window.panes.close_overlays()

    def _open_in_library(self, article: int) -> None:
        self._window.show_section(LIBRARY)
        self._open(article)

    def _named(self, article: int) -> None:
        if article == self.article():
            self._window.browsing.refresh(issues=False)

    def _history_done(self, outcome: Outcome, took_back: bool) -> None:
        self._window.browsing.see(outcome.articles)
        name = command_name(outcome.command)
        text = self.tr("Taken back: {what}") if took_back else self.tr("Done again: {what}")
        self._window.toast.say(text.format(what=name))

    def _nothing(self, took_back: bool) -> None:
        self._window.toast.say(self.tr("Nothing to undo") if took_back else self.tr("Nothing to redo"))

    def _status_set(self, outcome: Outcome, status: Status, following: int | None) -> None:
        if outcome.entry is not None:
            self._undoable(self.tr("Marked: {status}").format(status=status_name(status)))(outcome)
        if following is not None:
            self._window.browsing.open_article(following)

    def _told(self, outcome: Outcome) -> None:
        """A command on a tag or an entity was done."""
        self._undoable(command_name(outcome.command))(outcome)

    def _undoable(self, text: str) -> Callable[[Outcome], None]:
        window = self._window

        def say(_outcome: Outcome) -> None:
            window.toast.say(text, self.tr("Undo"), window.commands.undo)

        return say

    # -- how it is tied ------------------------------------------------------------------------------------------

    def _connect_browsing(self) -> None:
        window = self._window
        window.browsing.shown.connect(self._show)
        window.browsing.late.connect(window.pane.wait)
        window.session.failed.connect(window.pane.end_wait)
        window.browsing.pictured.connect(window.sidebar.pages.show_picture)
        window.strips.cut.connect(window.pane.notes.show_strips)
        window.browsing.found.connect(self._show_found)
        window.session.failed.connect(self.tell)
        window.session.saved.connect(window.status.saved)
        window.commands.done.connect(self._history_done)
        window.commands.nothing.connect(self._nothing)
        window.recognition.named.connect(self._named)
        window.sidebar.issue_chosen.connect(window.browsing.open_issue)
        window.sidebar.page_chosen.connect(window.browsing.open_page)
        window.sidebar.article_chosen.connect(self._open)
        window.sidebar.list.tag_dropped.connect(self.tag_dropped)
        window.toolbar.search.changed.connect(window.browsing.search)
        window.toolbar.search.done.connect(window.sidebar.list.setFocus)

    def _connect_pane(self) -> None:
        pane = self._window.pane
        window = self._window
        pane.selection_changed.connect(self._selected)
        pane.note_written.connect(self.annotate)
        pane.note_edited.connect(window.commands.edit_note)
        pane.note_deleted.connect(self.delete_note)
        pane.note_replied.connect(self.reply)
        pane.note_done.connect(window.commands.mark_note)
        pane.note_moved.connect(self.move_note)
        pane.note_activated.connect(window.follow)
        pane.correct_requested.connect(self.correct)
        pane.entity_requested.connect(self._mark)
        pane.mention_decided.connect(self._decide)
        pane.status_requested.connect(self.set_status)
        pane.tag_requested.connect(window.actions_["article.tag"].trigger)
        pane.tag_removed.connect(self.remove_tag)
        pane.copy_with_source_requested.connect(self.copy_with_source)

    def _selected(self, start: int, end: int) -> None:
        self._window.status.show_selection(end - start)
        record = self._window.browsing.record
        text = record.article.text if record is not None else ""
        block = text.count("\n", 0, end) + 1
        self._window.status.show_caret(block if record else None, end - text.rfind("\n", 0, end))
        self._window.follow()

    def _mark(self, start: int, end: int, type_: str) -> None:
        article = self.article()
        if article is not None:
            self._window.commands.confirm(article, start, end, type_)

    def _decide(self, start: int, end: int, decision: str) -> None:
        article = self.article()
        mention = next(
            (one for one in self._window.naming.mentions() if (one.anchor.start, one.anchor.end) == (start, end)), None
        )
        if article is None or mention is None:
            return
        if decision == "reject":
            self._window.commands.reject(article, start, end)
        else:
            type_ = mention.type if decision == "confirm" else decision
            self._window.commands.confirm(article, start, end, type_, mention.level)

    def _connect_inspector(self) -> None:
        window = self._window
        inspector = window.inspector
        inspector.tags.added.connect(self.add_tag)
        inspector.tags.removed.connect(self.remove_tag)
        inspector.names.chosen.connect(window.naming.show)
        inspector.names.decided.connect(self._decide_in_list)
        window.strip.chosen.connect(self._open_tab)
        window.panes.changed.connect(window.follow)

    def _decide_in_list(self, mention: Mention, decision: str) -> None:
        naming = self._window.naming
        (naming.confirm if decision == "confirm" else naming.reject)(mention)

    def _open_tab(self, tab: int) -> None:
        window = self._window
        same = window.panes.right_shown and window.inspector.tabs.currentIndex() == tab
        window.inspector.tabs.setCurrentIndex(tab)
        window.panes.show_right(not same)

    def _connect_tags(self) -> None:
        window = self._window
        window.tagging.selected = window.sidebar.selected_articles
        window.tag_palette.next_wanted.connect(self.next_article)
        window.tag_palette.left.connect(window.pane.setFocus)
        window.tagging.terms_changed.connect(self._show_terms)
        desk = window.tag_desk
        desk.stale.connect(window.tagging.read)
        desk.moved.connect(window.follow)
        desk.article_wanted.connect(self._open_in_library)
        desk.search_wanted.connect(self.search)
        desk.tag_dropped.connect(self._tag_many)
        desk.done.connect(self._told)

    def _show_terms(self, terms: Sequence[Term]) -> None:
        self._window.inspector.tags.show_known([term.path for term in terms])
        self._window.tag_desk.show_terms(terms)

    def _connect_entities(self) -> None:
        desk = self._window.entity_desk
        desk.moved.connect(self._window.follow)
        desk.search_wanted.connect(self.search)
        desk.done.connect(self._told)
