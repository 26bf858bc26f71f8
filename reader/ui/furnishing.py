"""Puts the parts into a window and ties them together, in steps that are each short enough to hold no window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.actions.registry import Registry
from reader.ui.browsing import Browsing
from reader.ui.commanding import Commanding
from reader.ui.entities.desk import EntityDesk
from reader.ui.frame.banner import Banner
from reader.ui.frame.panes import Panes, Section
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
from reader.ui.look import system_hints
from reader.ui.naming import Naming
from reader.ui.reading import ReadingPane
from reader.ui.reading.whereabouts import Whereabouts
from reader.ui.recognition import Recognition
from reader.ui.sections import ENTITIES, IMPORT, LIBRARY, TAGS
from reader.ui.session import Session
from reader.ui.shelf import Shelf
from reader.ui.sidebar.articles import ORDERS
from reader.ui.sidebar.sidebar import Sidebar
from reader.ui.strips import Strips
from reader.ui.tagging import Tagging
from reader.ui.tags.desk import TagDesk
from reader.ui.tags.palette import TagPalette
from reader.ui.thumbs import Thumbs
from reader.ui.unsaved import Unsaved
from reader.ui.waiting import Waiting
from reader.ui.welcome import Welcome
from reader.ui.window import MainWindow


def furnish(window: MainWindow, session: Session) -> Iterator[None]:
    """Makes all parts of a window; stops after each step."""
    window.session = session
    window.actions_ = Registry(window)
    window.browsing = Browsing(session, window.author, window)
    window.commands = Commanding(session, window.author, window)
    window.importing = Importing(window)
    window.recognition = Recognition(session, window)
    window.thumbs = Thumbs(session, window)
    window.strips = Strips(session, window.browsing, window)
    yield
    yield from _make_parts(window)
    window.setUpdatesEnabled(False)  # half of it is not to be seen
    _lay_out(window)
    yield
    window.naming = Naming(window.pane, window.browsing, window.commands)
    window.learning = Learning(window.session, window.recognition, window.author, window.toast, window)
    window.tagging = Tagging(session, window.browsing, window.commands, window.preferences, window.tag_palette)
    window.unsaved = Unsaved(window)
    Waiting(session, window.status)
    window.actions_.fill(window.menuBar())
    window.menuBar().hide()
    for menu in window.actions_.menus.values():
        window.toolbar.menu.addMenu(menu)
    style, accessibility = system_hints()
    style.colorSchemeChanged.connect(window.system_look_changed)
    accessibility.contrastPreferenceChanged.connect(window.system_look_changed)
    yield


def add_sections(window: MainWindow) -> Iterator[None]:
    """Makes the sections that are not seen at first; stops after each."""
    actions, kept = window.actions_, window.preferences.current.window
    window.import_panel = ImportPanel(window.importing, window.thumbs)
    window.import_screen = ImportScreen(window.importing, actions["file.import"])
    window.panes.add(Section(IMPORT, window.import_panel, window.import_screen), kept)
    yield
    desk = window.entity_desk = EntityDesk(window.session, window.author, actions, window)
    window.panes.add(Section(ENTITIES, desk.index, desk.page, desk.advice), kept)
    yield
    tags = window.tag_desk = TagDesk(window.session, window.author, window.preferences, actions, window)
    window.panes.add(Section(TAGS, tags.tree, tags.screen, tags.side), kept)
    yield


def enter(window: MainWindow) -> Iterator[None]:
    """Shows in a furnished window that no library is open yet; stops after each step."""
    window.furnished = True
    window.retranslate()
    yield
    window.show_section(LIBRARY)
    window.show_shelf(Shelf(window.browsing.place, ()))
    if window.isVisible():
        window.arrange()
    window.setUpdatesEnabled(True)


def _make_parts(window: MainWindow) -> Iterator[None]:
    actions = window.actions_
    window.pane = ReadingPane()
    window.whereabouts = Whereabouts(actions["go.article"])
    window.pane.legend.set_leading(window.whereabouts)
    yield
    orders = [actions[f"view.order_{order}"] for order in ORDERS]
    window.sidebar = Sidebar(actions["edit.filter"], actions["file.import"], orders)
    window.inspector = Inspector(window.pane.lane)
    window.strip = InspectorStrip(window.inspector)
    yield
    window.welcome = Welcome(actions)
    yield
    window.toolbar = Toolbar(actions)
    window.rail = Rail(actions)
    window.status = StatusBar()
    window.banner = Banner()
    yield


def _lay_out(window: MainWindow) -> None:
    window.addToolBar(window.toolbar)
    window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, window.rail)
    window.setStatusBar(window.status)
    kept = window.preferences.current.window
    window.panes = Panes(lambda name, value: window.preferences.remember(**{name: value}))
    window.panes.set_strip(window.strip)
    window.panes.add(Section(LIBRARY, window.sidebar, window.pane, window.inspector), kept)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(window.banner)
    layout.addWidget(window.panes, 1)
    window.setCentralWidget(centre)
    window.toast = Toast(window)
    window.drop_target = DropTarget(window)
    window.tag_palette = TagPalette(window)
