"""Keys as they are printed on keyboards: Qt's own Chinese calls the arrow “左方向” and the undo key “撤销”.

Qt asks for these under its own context while it writes a shortcut, and ours is asked before Qt's catalogue.
"""

from __future__ import annotations

from reader.ui.translation.mark import QT_TRANSLATE_NOOP

KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
)
"""The names that this catalogue writes otherwise than Qt's."""
