"""What each action of the table does in a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reader import __version__, log
from reader.model.article import Status
from reader.ui.goto.leading import Leading
from reader.ui.importscreen.tocheck import read_left
from reader.ui.libraries import Libraries
from reader.ui.menus import AltKey, ContextMenus
from reader.ui.naming import Naming
from reader.ui.palette.gathering import Gathering
from reader.ui.palette.items import Item, Kind
from reader.ui.palette.palette import Palette
from reader.ui.regions.opening import Review
from reader.ui.sections import ENTITIES, IMPORT, LIBRARY, TAGS
from reader.ui.sidebar.articles import ORDERS
from reader.ui.walking import Walking
from reader.ui.window import MainWindow
from reader.ui.wishes import Wishes

if TYPE_CHECKING:
    from reader.library.file import Library

Handlers = Mapping[str, Callable[[], None]]


class Handling(QObject):
    """Ties the actions of one window to what they do."""

    def __init__(self, window: MainWindow, libraries: Libraries, wishes: Wishes) -> None:
        super().__init__(window)
        self._window = window
        self._libraries = libraries
        self._wishes = wishes
        self.palette = Palette(window)
        ContextMenus(window)
        AltKey(window, self._switch_menus)
        self._walking = Walking(window)
        window.entity_desk.place_wanted.connect(self._read_on)
        window.pane.entity_opened.connect(self._open_name)
        self.leading = Leading(window)
        window.learning.offered.connect(lambda _: window.follow())
        window.learning.followed.connect(lambda _: window.browsing.refresh(issues=False))
        self._gathering = Gathering(window.session, window.actions_, self)
        self.palette.chosen.connect(self.do)
        self.palette.left.connect(window.pane.setFocus)
        self.review = Review(window)
        window.import_screen.review_wanted.connect(self._review)
        window.import_panel.draw_wanted.connect(self._draw)
        window.import_panel.page_wanted.connect(self._check)
        window.import_panel.to_check.page_chosen.connect(self._check)
        window.import_panel.cleared.connect(self.show_import)
        every = (self._files(), self._text(), self._views(), self._steps(), self._names(), self.review.handlers())
        indexes = (window.tag_desk.handlers(), window.entity_desk.handlers())
        for handlers in (*every, *indexes):
            window.actions_.connect_all(handlers)
        kept = window.preferences.current.window.get("order", "printed")
        window.actions_[f"view.order_{kept if kept in ORDERS else 'printed'}"].trigger()
        window.pane.set_menu([window.actions_[id_] if id_ else None for id_ in _MENU])

    def do(self, item: Item) -> None:
        """Does what was chosen in the palette, or goes there."""
        window = self._window
        if item.kind is Kind.COMMAND:
            window.actions_[item.key].trigger()
        elif item.kind is Kind.ARTICLE:
            window.show_section(LIBRARY)
            window.browsing.open_article(int(item.key))
        elif item.kind is Kind.TAG:
            self.show_tags(item.key)
        elif item.kind is Kind.ENTITY:
            self.show_entities(int(item.key))
        else:
            start, _, end = item.key.partition("-")
            window.pane.select(int(start), int(end))

    def open_palette(self, sign: str = "", kinds: tuple[Kind, ...] = tuple(Kind)) -> None:
        """Opens the palette; readings and tags come a moment later."""
        window = self._window

        def offer() -> list[Item]:
            items = self._gathering.items(window.browsing.shelf, window.tagging.terms, window.entity_desk.known)
            return [item for item in items if item.kind in kinds]

        self.palette.open_with(offer(), sign)
        refine = partial(self._gathering.with_readings, then=self.palette.renew_items)
        if window.session.current is not None:
            window.entity_desk.read_known()
            window.tagging.read(lambda: refine(offer()))
        else:
            refine(offer())

    def show_tags(self, path: str = "") -> None:
        """Opens the screen of tags, on one of them where it is named."""
        self._window.show_section(TAGS)
        self._window.tag_desk.show(path)

    def show_import(self) -> None:
        """Opens the screen of the import, with what earlier ones left to check."""
        window = self._window
        window.show_section(IMPORT)
        panel = window.import_panel

        def show() -> None:
            panel.renew()
            pages = panel.to_check.rows.rows
            window.import_screen.show_left(pages[0].id if pages else None, panel.to_check.count)

        if window.session.current is not None:
            read_left(window.session, panel.to_check, show)

    def show_entities(self, entity: int | None = None) -> None:
        """Opens the screen of entities, on one of them where it is named."""
        self._window.show_section(ENTITIES)
        self._window.entity_desk.show(entity)

    def _files(self) -> Handlers:
        return {
            "file.import": self._libraries.choose_files,
            "file.watch": self._libraries.watched.choose,
            "file.open": self._libraries.choose_library,
            "file.sample": self._libraries.open_sample,
            "file.retry": self._window.unsaved.retry,
            "file.save_as": self._window.unsaved.save_as,
            "app.settings": self._settings,
            "app.quit": lambda: _ignore(self._window.close()),
            "app.palette": self.open_palette,
            "app.shortcuts": self._sheet,
            "app.about": self._about,
        }

    def _text(self) -> Handlers:
        window, pane, wishes = self._window, self._window.pane, self._wishes
        return {
            "edit.undo": window.commands.undo,
            "edit.redo": window.commands.redo,
            "edit.copy_source": wishes.copy_with_source,
            "edit.correct": pane.begin_correction,
            "edit.revert": wishes.revert,
            "edit.find": pane.open_find,
            "edit.find_next": pane.find_next,
            "edit.find_previous": partial(pane.find_next, -1),
            "edit.search": partial(window.toolbar.search.setFocus, Qt.FocusReason.ShortcutFocusReason),
            "edit.filter": partial(window.panes.show_left, True),
            "article.tag": self._tag,
            "article.annotate": lambda: pane.begin_note(*pane.selection()),
            "article.move_note": wishes.move_note_here,
            "article.unread": partial(wishes.set_status, Status.UNREAD),
            "article.proofing": partial(wishes.set_status, Status.PROOFING),
            "article.proofed": self._done,
            "article.approved": partial(wishes.set_status, Status.APPROVED),
        }

    def _views(self) -> Handlers:
        window = self._window
        return {
            "view.library": partial(window.show_section, LIBRARY),
            "view.search": self._search,
            "view.entities": self.show_entities,
            "view.tags": self.show_tags,
            "view.import": self.show_import,
            "view.reading": self._read,
            "view.proofing": self._tell_proofing,
            "view.sidebar": lambda: window.panes.show_left(not window.panes.left_shown),
            "view.inspector": lambda: window.panes.show_right(not window.panes.right_shown),
            "view.menubar": self._switch_menus,
            **{f"view.order_{order}": partial(self._set_order, order) for order in ORDERS},
            "view.zoom_in": partial(self._zoom, 1),
            "view.zoom_out": partial(self._zoom, -1),
            "view.zoom_reset": partial(self._zoom, 0),
            "view.theme": self._switch_theme,
            "view.language": self._switch_language,
            "view.fullscreen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
        }

    def _steps(self) -> Handlers:
        window, wishes = self._window, self._wishes
        return {
            "go.back": window.browsing.go_back,
            "go.forward": window.browsing.go_forward,
            "go.previous_article": partial(wishes.step, -1),
            "go.next_article": partial(wishes.step, 1),
            "go.previous_page": partial(window.browsing.step_page, -1),
            "go.next_page": partial(window.browsing.step_page, 1),
            "go.to": self.leading.open,
            "go.article": partial(self.open_palette, kinds=(Kind.ARTICLE,)),
            "go.next_note": partial(window.pane.go_to_note, 1),
            "go.previous_note": partial(window.pane.go_to_note, -1),
            "go.next_pane": partial(self._walking.step, 1),
            "go.previous_pane": partial(self._walking.step, -1),
        }

    def _names(self) -> Handlers:
        naming: Naming = self._window.naming
        types = ("person", "place", "organisation", "date", "amount", "time")
        return {
            **{f"name.{type_}": partial(naming.mark, type_) for type_ in types},
            "name.next": partial(naming.step, 1),
            "name.previous": partial(naming.step, -1),
            "name.confirm": naming.confirm,
            "name.reject": naming.reject,
            "name.everywhere": self._window.learning.spread,
            "name.extend": partial(naming.move_edges, 0, 1),
            "name.shrink": partial(naming.move_edges, 0, -1),
            "name.extend_front": partial(naming.move_edges, -1, 0),
            "name.shrink_front": partial(naming.move_edges, 1, 0),
        }

    def _set_order(self, order: str) -> None:
        self._window.sidebar.set_order(order)
        self._window.preferences.remember(order=order)

    def _done(self) -> None:
        """Ctrl+Enter: the article is proofread, or the page under review is cut rightly."""
        if self.review.is_open:
            self.review.reviewing.mending.check()
        else:
            self._wishes.set_status(Status.PROOFED, go_on=True)

    def _read(self) -> None:
        self.review.leave()
        self._window.show_section(LIBRARY)
        self._window.follow()

    def _zoom(self, by: int) -> None:
        (self.review if self.review.is_open else self._window.pane).zoom(by)

    def _read_on(self, article: int, start: int, end: int) -> None:
        """Opens an article at a place."""
        window = self._window
        window.show_section(LIBRARY)
        window.browsing.open_article(article)
        window.session.run(_nothing, lambda _: window.pane.select(start, end))

    def _open_name(self, mention: int) -> None:
        """Opens the entity that a mention means."""

        def answer(entity: int | None) -> None:
            if entity is not None:
                self.show_entities(entity)

        self._window.session.run(lambda library: _entity_at(library, mention), answer)

    def _review(self, page: int | None) -> None:
        if page is None:
            self.review.open()
        else:
            self._check(page)

    def _check(self, page: int) -> None:
        self._window.browsing.open_page(page)
        self.review.open()

    def _draw(self, page: int) -> None:
        """Opens a page on the review, ready to be drawn on."""
        self._check(page)
        self._window.actions_["review.draw"].trigger()

    def _tag(self) -> None:
        self._window.tagging.open(self._window.point_for_card())

    def _search(self) -> None:
        """Until there is a screen for it, the field lists the articles that hold a word."""
        window = self._window
        window.show_section(window.panes.section)
        window.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.toast.say(self.tr("Full-text search is still to come; this field lists the articles that hold a word"))

    def _tell_proofing(self) -> None:
        self._window.show_section(LIBRARY)
        self._window.toast.say(self.tr("Proofreading beside the scan is still to come; F2 corrects the selection"))

    def _switch_menus(self) -> None:
        bar = self._window.menuBar()
        bar.setVisible(bar.isHidden())
        self._window.actions_["view.menubar"].setChecked(bar.isVisible())
        if bar.isVisible():
            bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            bar.setActiveAction(bar.actions()[0])

    def _switch_theme(self) -> None:
        dark = self._window.palette().window().color().lightness() < 128
        self._window.preferences.change(theme="light" if dark else "dark")

    def _switch_language(self) -> None:
        preferences = self._window.preferences
        preferences.change(language="en" if preferences.current.language == "zh" else "zh")

    def _settings(self) -> None:
        from reader.ui.settings.page import SettingsPage

        _open(SettingsPage(self._window.preferences, self._window.actions_, self._window))

    def _sheet(self) -> None:
        from reader.ui.palette.sheet import ShortcutSheet

        _open(ShortcutSheet(self._window.actions_, self._window))

    def _about(self) -> None:
        current = self._window.session.current
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Jiaoyue"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"校阅 Jiaoyue {__version__}")
        library = str(current.path) if current else self.tr("none")
        lines = (
            self.tr("Library: {path}").format(path=library),
            self.tr("Log: {path}").format(path=log.path()),
            self.tr("Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3)."),
        )
        box.setInformativeText("\n".join(lines))
        _open(box)


_MENU = (
    "name.confirm",
    "name.reject",
    "name.extend",
    "name.shrink",
    "",
    "article.annotate",
    "article.move_note",
    "edit.correct",
    "edit.revert",
    "",
    "name.person",
    "name.place",
    "name.organisation",
    "name.date",
    "name.amount",
    "",
    "edit.copy_source",
    "edit.find",
)
"""The context menu of the text; "" is a line."""


def _open(dialog: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def _entity_at(library: Library, mention: int) -> int | None:
    from reader.library import reads

    return reads.entity_at(library, mention)


def _nothing(_: Library) -> None:
    """What is asked after this is answered when all before it is."""


def _ignore(_: object) -> None:
    """An action returns nothing."""
