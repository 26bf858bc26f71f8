"""The names of regions' roles in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.ui.translation.mark import QT_TRANSLATE_NOOP

ROLES = {
    "kicker": QT_TRANSLATE_NOOP("Roles", "Kicker"),
    "headline": QT_TRANSLATE_NOOP("Roles", "Headline"),
    "subhead": QT_TRANSLATE_NOOP("Roles", "Subhead"),
    "byline": QT_TRANSLATE_NOOP("Roles", "Byline"),
    "body": QT_TRANSLATE_NOOP("Roles", "Body"),
    "crosshead": QT_TRANSLATE_NOOP("Roles", "Crosshead"),
    "caption": QT_TRANSLATE_NOOP("Roles", "Caption"),
    "credit": QT_TRANSLATE_NOOP("Roles", "Credit"),
    "picture": QT_TRANSLATE_NOOP("Roles", "Picture"),
    "label": QT_TRANSLATE_NOOP("Roles", "Section label"),
    "jump": QT_TRANSLATE_NOOP("Roles", "Jump line"),
    "table": QT_TRANSLATE_NOOP("Roles", "Table"),
}
"""In the order in which they are offered."""


def role_name(role: str) -> str:
    """A role in the window's language; one that is not known goes by its own name."""
    return QCoreApplication.translate("Roles", ROLES[role]) if role in ROLES else role
