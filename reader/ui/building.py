"""Makes a window with everything that serves it, and keeps it as the settings say."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from reader import settings
from reader.ui import accessibility
from reader.ui.furnishing import add_sections, enter, furnish
from reader.ui.handling import Handling
from reader.ui.libraries import Libraries, has_sample
from reader.ui.look import apply_look
from reader.ui.reading.setting import Setting
from reader.ui.session import Session
from reader.ui.settings.about import TYPES
from reader.ui.settings.preferences import Preferences
from reader.ui.translation import languages
from reader.ui.window import MainWindow
from reader.ui.wishes import Wishes


@dataclass(slots=True)
class Built:
    """A window and what serves it; all of it ends when the window is closed."""

    window: MainWindow
    libraries: Libraries
    wishes: Wishes
    handling: Handling


def build_window(app: QApplication, preferences: Preferences) -> Built:
    """Makes a window with everything that serves it; it is not shown and no library is open yet."""
    apply_look(app, preferences)
    steps = complete(app, MainWindow(preferences))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def complete(app: QApplication, window: MainWindow) -> Generator[None, None, Built]:
    """Puts into a bare window, shown or not, all that belongs to it; no library is open yet.

    It stops after each step, so that a window that is shown already goes on answering.
    """
    preferences = window.preferences
    accessibility.install(app)
    languages.use(app, preferences.current.language)
    # Each widget would be styled anew whenever it is put into another; so all that is seen is styled once, at the end.
    sheet = app.styleSheet()
    app.setStyleSheet("")
    session = Session()
    session.setParent(window)
    preferences.setParent(window)
    yield from furnish(window, session)
    app.setStyleSheet(sheet)
    yield
    yield from add_sections(window)
    libraries = Libraries(window)
    wishes = Wishes(window)
    handling = Handling(window, libraries, wishes)
    _follow_settings(app, window)
    window.set_sample(has_sample())
    yield
    yield from enter(window)
    return Built(window, libraries, wishes, handling)


def _follow_settings(app: QApplication, window: MainWindow) -> None:
    """Keeps look, language, keys and article as the settings say, and the settings as the article is set."""
    preferences, pane = window.preferences, window.pane

    def set_pane() -> None:
        now = preferences.current
        pane.set_setting(Setting(now.article_size, float(now.measure)))
        pane.set_types_shown(set(TYPES) - set(now.hidden_types))

    def changed(old: settings.Settings, new: settings.Settings) -> None:
        look = ("theme", "contrast", "scale", "reduced_motion")
        if any(getattr(old, name) != getattr(new, name) for name in look):
            apply_look(app, preferences)
        if old.language != new.language:
            languages.use(app, new.language)
        if old.keys != new.keys:
            window.retranslate()
        set_pane()

    def keep(setting: Setting) -> None:
        window.status.show_zoom(setting.percent)
        preferences.change(article_size=setting.size, measure=round(setting.measure))

    def hide(shown: frozenset[str]) -> None:
        preferences.change(hidden_types=tuple(one for one in TYPES if one not in shown))

    set_pane()
    window.status.show_zoom(pane.setting.percent)
    pane.setting_changed.connect(keep)
    pane.types_changed.connect(hide)
    preferences.changed.connect(changed)
    window.system_look_changed.connect(lambda: apply_look(app, preferences))
