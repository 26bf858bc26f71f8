"""The table of all actions, in the order of the menus. Keys follow the design; none belongs to an input method."""

from __future__ import annotations

from reader.ui.actions.editing import EDITING
from reader.ui.actions.files import FILES
from reader.ui.actions.going import GOING
from reader.ui.actions.helping import HELPING
from reader.ui.actions.indexing import INDEXING
from reader.ui.actions.marking import MARKING
from reader.ui.actions.record import Action, MenuRecord
from reader.ui.actions.reviewing import REVIEWING
from reader.ui.actions.viewing import VIEWING
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

MENUS = (
    MenuRecord("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    MenuRecord("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    MenuRecord("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    MenuRecord("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    MenuRecord("article", QT_TRANSLATE_NOOP("Actions", "&Article")),
    MenuRecord("page", QT_TRANSLATE_NOOP("Actions", "&Page")),
    MenuRecord("names", QT_TRANSLATE_NOOP("Actions", "&Names")),
    MenuRecord("tags", QT_TRANSLATE_NOOP("Actions", "&Tags")),
    MenuRecord("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS: tuple[Action, ...] = (*FILES, *EDITING, *VIEWING, *GOING, *MARKING, *REVIEWING, *INDEXING, *HELPING)
