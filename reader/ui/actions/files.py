"""Actions on files and on the app as a whole. Part of the table in `reader.ui.actions.table`."""

from __future__ import annotations

from reader.ui.actions import record as when
from reader.ui.actions.record import Action
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

FILES = (
    Action(
        "file.import",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        QT_TRANSLATE_NOOP("Actions", "Read newspaper pages from files into the library"),
        "file",
        ("Ctrl+O",),
        "plus",
    ),
    Action(
        "file.watch",
        QT_TRANSLATE_NOOP("Actions", "Watch a folder…"),
        QT_TRANSLATE_NOOP("Actions", "Import by itself whatever is put into a folder; once more to leave off"),
        "file",
        icon="download",
        when=when.writable,
    ),
    Action(
        "file.open",
        QT_TRANSLATE_NOOP("Actions", "Open library…"),
        QT_TRANSLATE_NOOP("Actions", "Open a library file, or make a new one"),
        "file",
        ("Ctrl+Shift+O",),
        "folder-open",
    ),
    Action(
        "file.sample",
        QT_TRANSLATE_NOOP("Actions", "Open the sample newspaper"),
        QT_TRANSLATE_NOOP("Actions", "Try everything on an issue that comes with Jiaoyue"),
        "file",
        icon="newspaper",
        when=when.sample,
    ),
    Action(
        "file.retry",
        QT_TRANSLATE_NOOP("Actions", "Try saving again"),
        QT_TRANSLATE_NOOP("Actions", "Write the changes that the library did not take"),
        "file",
        ("Ctrl+S",),
        "save",
        when.unsaved,
        rule=True,
    ),
    Action(
        "file.save_as",
        QT_TRANSLATE_NOOP("Actions", "Save library as…"),
        QT_TRANSLATE_NOOP("Actions", "Copy the library to another file and go on with that one"),
        "file",
        ("Ctrl+Shift+S",),
        "copy",
        when.library,
    ),
    Action(
        "app.settings",
        QT_TRANSLATE_NOOP("Actions", "Settings…"),
        QT_TRANSLATE_NOOP("Actions", "Language, theme, sizes, your name, keys"),
        "file",
        ("Ctrl+,",),
        "settings-2",
        rule=True,
    ),
    Action(
        "app.quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
        "file",
        ("Ctrl+Q",),
        "log-out",
        rule=True,
    ),
)
