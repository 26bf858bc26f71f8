"""Actions that help to find the others. Part of the table in `reader.ui.actions.table`."""

from __future__ import annotations

from reader.ui.actions.record import Action
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

HELPING = (
    Action(
        "app.palette",
        QT_TRANSLATE_NOOP("Actions", "Command palette"),
        QT_TRANSLATE_NOOP("Actions", "Find any command, article, tag or name by typing"),
        "help",
        ("Ctrl+K",),
        "command",
    ),
    Action(
        "app.shortcuts",
        QT_TRANSLATE_NOOP("Actions", "Shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "All keys on one sheet"),
        "help",
        ("F1",),
        "keyboard",
        mac=("Ctrl+?",),
    ),
    Action(
        "app.about",
        QT_TRANSLATE_NOOP("Actions", "About Jiaoyue"),
        QT_TRANSLATE_NOOP("Actions", "Version, licences and where your files lie"),
        "help",
        icon="info",
        rule=True,
    ),
)
