"""The window: what its parts show, and what Qt tells it. Wishes go to `Handling`, the library is read by `Browsing`.

A new window is bare, so that it is painted at once; `furnishing` puts its parts in, which take longer to load.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.ui import theme
from reader.ui.frame.skeleton import paint_skeleton
from reader.ui.sections import ENTITIES, IMPORT, LIBRARY, REGIONS, TAGS
from reader.ui.theme.tokens import tokens

if TYPE_CHECKING:
    from reader.ui.actions.registry import Registry
    from reader.ui.browsing import Browsing
    from reader.ui.commanding import Commanding
    from reader.ui.entities.desk import EntityDesk
    from reader.ui.frame.banner import Banner
    from reader.ui.frame.panes import Panes
    from reader.ui.frame.rail import Rail
    from reader.ui.frame.statusbar import StatusBar
    from reader.ui.frame.toast import Toast
    from reader.ui.frame.toolbar import Toolbar
    from reader.ui.importing import Importing
    from reader.ui.importscreen.panel import ImportPanel
    from reader.ui.importscreen.screen import ImportScreen
    from reader.ui.importscreen.target import DropTarget
    from reader.ui.inspector.inspector import Inspector, InspectorStrip
    from reader.ui.learning import Learning
    from reader.ui.naming import Naming
    from reader.ui.reading import ReadingPane
    from reader.ui.reading.whereabouts import Whereabouts
    from reader.ui.recognition import Recognition
    from reader.ui.session import Session
    from reader.ui.settings.preferences import Preferences
    from reader.ui.shelf import Shelf
    from reader.ui.sidebar.sidebar import Sidebar
    from reader.ui.strips import Strips
    from reader.ui.tagging import Tagging
    from reader.ui.tags.desk import TagDesk
    from reader.ui.tags.palette import TagPalette
    from reader.ui.thumbs import Thumbs
    from reader.ui.unsaved import Unsaved
    from reader.ui.welcome import Welcome


HINTS = {
    ENTITIES: ("entity.rename", "entity.merge", "entity.apart"),
    TAGS: ("tag.rename", "tag.up", "tag.down", "tag.narrower"),
}
"""The actions whose keys the status bar tells on a screen."""


class MainWindow(QMainWindow):
    """Emits `hovered(paths)` for files that are dragged over it and `dropped(paths)` where they are let go.

    `system_look_changed()` says that the system turned dark or light.
    """

    hovered = Signal(object)
    dropped = Signal(object)
    system_look_changed = Signal()
    painted = Signal()
    """The bare window is on the screen for the first time."""

    # What `furnishing.furnish` puts in.
    session: Session
    actions_: Registry
    browsing: Browsing
    commands: Commanding
    importing: Importing
    recognition: Recognition
    strips: Strips
    thumbs: Thumbs
    learning: Learning
    naming: Naming
    tagging: Tagging
    unsaved: Unsaved
    pane: ReadingPane
    whereabouts: Whereabouts
    sidebar: Sidebar
    inspector: Inspector
    strip: InspectorStrip
    welcome: Welcome
    import_panel: ImportPanel
    import_screen: ImportScreen
    entity_desk: EntityDesk
    tag_desk: TagDesk
    toolbar: Toolbar
    rail: Rail
    status: StatusBar
    banner: Banner
    panes: Panes
    toast: Toast
    drop_target: DropTarget
    tag_palette: TagPalette

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.furnished = False
        self._painted = False
        self._library = False
        self._writable = False
        self._sample = False
        self._fresh = False
        self.setWindowTitle("校阅 Jiaoyue")
        self.setAcceptDrops(True)
        least = tokens()["size"]["window"]["min"]
        look = theme.current()
        self.setMinimumSize(min(look.px(least[0]), 1920), min(look.px(least[1]), 1280))
        kept = preferences.current.window.get("geometry", "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(*tokens()["size"]["window"]["default"])

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_shelf(self, shelf: Shelf) -> None:
        """Shows a place of the library and everything around it."""
        if shelf.issues is not None:
            self.sidebar.show_issues(shelf.issues, shelf.place.issue)
            self.panes.set_empty(not shelf.issues, self.welcome)
        self.sidebar.choose_issue(shelf.place.issue)
        self.sidebar.show_pages(shelf.pages, shelf.place.page)
        self.sidebar.pages.show_map(shelf.plots, shelf.place.article)
        if not self.browsing.words:
            self.sidebar.show_articles(shelf.rows)
        if shelf.record is not None:
            self.pane.show_article(shelf.record)
            self.sidebar.choose_article(shelf.record.id)
        else:
            self.pane.clear()
        self.inspector.show_article(shelf)
        if self.panes.strip is not None:
            self.strip.renew()
        self._say_section()
        self._say_history(shelf)
        self.follow()
        self._place_keyboard()

    def show_section(self, id_: str) -> None:
        """Opens a section of the rail."""
        self.panes.show_section(id_)
        for section, desk in ((ENTITIES, self.entity_desk), (TAGS, self.tag_desk)):
            if id_ != section:
                desk.hide()
        review = id_ == REGIONS  # another way to look at the library
        self.actions_[f"view.{LIBRARY if review else id_}"].setChecked(True)
        self.actions_["view.regions" if review else "view.reading"].setChecked(True)
        self._say_section()
        if id_ == LIBRARY:
            issues = self.sidebar.issues
            self.panes.set_empty(not issues.hasChildren(), self.welcome)

    def set_library(self, *, there: bool, writable: bool) -> None:
        """Whether a library is open, and can be written."""
        self._library, self._writable, self._fresh = there, writable, there
        self.follow()

    def set_sample(self, there: bool) -> None:
        """Whether there is a sample to open."""
        self._sample = there
        self.follow()

    def follow(self) -> None:
        """Enables the actions that make sense now."""
        from reader.ui.actions.record import Situation

        start, end = self.pane.selection()
        shelf = self.browsing.shelf
        self.actions_.follow(
            Situation(
                library=self._library,
                writable=self._writable,
                sample=self._sample,
                article=self.browsing.record is not None,
                selection=start < end,
                note=self.pane.notes.active is not None,
                lesson=hasattr(self, "learning") and self.learning.offer is not None,
                mention=self.naming.current() is not None if hasattr(self, "naming") else False,
                undo=bool(shelf and shelf.undoable),
                redo=bool(shelf and shelf.redoable),
                unsaved=self.session.unsaved > 0,
                back=self.browsing.can_go_back,
                forward=self.browsing.can_go_forward,
                section=self.panes.section,
                entity=self.entity_desk.entity is not None,
                tag=self.tag_desk.term is not None,
                free=self.tag_desk.term is not None and self.tag_desk.term.tag.free,
            )
        )
        self.actions_["view.inspector"].setEnabled(self.panes.has_right)
        self.actions_["view.sidebar"].setChecked(self.panes.left_shown)
        self.actions_["view.inspector"].setChecked(self.panes.right_shown)

    def retranslate(self) -> None:
        """Renews titles, keys and texts of the window itself."""
        self.actions_.renew(self.preferences.current.keys)
        self.toolbar.retranslate()
        self.rail.renew()
        self._say_section()
        if self.browsing.shelf is not None:
            self._say_history(self.browsing.shelf)

    def point_for_card(self) -> QPoint:
        """Where a card about the article opens, in the coordinates of the window."""
        return self.pane.mapTo(self, self.pane.below_tags())

    # -- what Qt tells -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """What an action does is told at the right of the status bar: Qt would tell it over all that stands there."""
        if isinstance(event, QStatusTipEvent) and self.furnished:
            self.status.show_tip(event.tip())
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows language and theme."""
        super().changeEvent(event)
        kinds = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if self.furnished and event.type() in kinds:
            self.retranslate()
            self._fit_bars()

    def showEvent(self, event: QShowEvent) -> None:
        """Arranges the panes once the width is known."""
        super().showEvent(event)
        if self.furnished:
            self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hides the names of the rail in a narrow window."""
        super().resizeEvent(event)
        if self.furnished:
            self._fit_bars()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shows where the parts will be until they are there."""
        super().paintEvent(event)
        if not self.furnished:
            paint_skeleton(self)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The whole window takes files."""
        from reader.ui.importscreen.drop import local_files

        if self.furnished and (files := local_files(event.mimeData())):
            event.acceptProposedAction()
            self.hovered.emit(files)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Files went on, or to a part that takes them itself."""
        super().dragLeaveEvent(event)
        self.drop_target.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands files over."""
        from reader.ui.importscreen.drop import local_files

        self.drop_target.hide()
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the window and ends all that works behind it, unless something is not saved that shall be."""
        if self.furnished and not self.unsaved.may_close():
            event.ignore()
            return
        self.preferences.remember(geometry=self.saveGeometry().toBase64().toStdString())
        if not self.furnished:
            super().closeEvent(event)
            return
        self.hide()  # what still runs ends while nobody waits for a window
        self.importing.close()
        self.recognition.close()
        self.session.close()
        super().closeEvent(event)

    # -- its own ---------------------------------------------------------------------------------------------------

    def author(self) -> str:
        """In whose name things are done."""
        return self.preferences.current.name

    def arrange(self) -> None:
        """Gives the panes their places, once the width is known."""
        self.panes.show_section(self.panes.section)
        self.panes.set_empty(not self.sidebar.issues.hasChildren(), self.welcome)
        self._fit_bars()
        self._place_keyboard()

    def _fit_bars(self) -> None:
        """Leaves the names of the rail and the long form of the place out in a window that is narrow at its scale."""
        self.rail.set_narrow(self.panes.tight_left)
        self.whereabouts.set_narrow(self.panes.tight_left)

    def _place_keyboard(self) -> None:
        """Puts the keyboard where work begins, unless a person has moved it."""
        focus = QApplication.focusWidget()
        unmoved = focus is None or self.toolbar.isAncestorOf(focus) or self.welcome.isAncestorOf(focus)
        if self._fresh or unmoved:
            self._fresh = self._fresh and self.browsing.shelf is None
            (self.welcome if self.welcome.isVisible() else self.sidebar.list).setFocus()

    def _say_section(self) -> None:
        """Says in title, toolbar and status bar where one is."""
        from reader.ui.wording import source_of

        titles = {ENTITIES: self.tr("Entities"), TAGS: self.tr("Tags"), IMPORT: self.tr("Import")}
        section, shelf = self.panes.section, self.browsing.shelf
        record = shelf.record if shelf is not None else None
        reading = self._library and (section == REGIONS or (section == LIBRARY and record is not None))
        self.toolbar.show_modes(reading, titles.get(section, self.tr("Library")))
        if section != REGIONS:
            self.status.show_hints("   ".join(map(self.actions_.hint, HINTS.get(section, ()))))
        if record is None or shelf is None:
            self.setWindowTitle(self.tr("Jiaoyue"))
            self.status.show_place(None)
            self.whereabouts.show_place("", None, 0)
            return
        place = source_of(record.publication, record.date, record.number)
        self.setWindowTitle(f"{place} — {self.tr('Jiaoyue')}")
        number = next((at for at, row in enumerate(shelf.rows, start=1) if row.id == record.id), None)
        self.status.show_place(number if reading else None, len(shelf.rows))
        self.whereabouts.show_place(f"{record.number:02}", number, len(shelf.rows))

    def _say_history(self, shelf: Shelf) -> None:
        """Undo and redo say what they are about."""
        from reader.ui.actions.registry import title
        from reader.ui.wording import command_name

        pairs = (("edit.undo", shelf.undoable), ("edit.redo", shelf.redoable))
        for id_, command in pairs:
            name = title(self.actions_.records[id_])
            about = self.tr("{action}: {what}").format(action=name, what=command_name(command))
            self.actions_[id_].setText(about if command else name)


def recent_paths(preferences: Preferences) -> list[Path]:
    """The libraries that were open before and are still there."""
    return [path for path in map(Path, preferences.current.recent) if path.is_file()]
