"""Texts of newspapers and persons where Qt would read more into them than letters."""

from __future__ import annotations

from PySide6.QtGui import Qt


def literal_tip(text: str) -> str:
    """A tooltip that shows the text as it is: one that looks like HTML would be read as such."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def literal_label(text: str) -> str:
    """The text of a button or an action that shows it as it is: a lone & would make the next letter a key."""
    return text.replace("&", "&&")
