"""Margins and gaps that grow with the scale: said once in pixels at 100 %, measured anew with every theme."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFormLayout, QGridLayout, QLayout, QTreeView, QWidget

from reader.ui.theme.theme import Theme

_MARGINS, _GAP = "jiaoyueMargins", "jiaoyueGap"


def keep_space(
    theme: Theme,
    part: QLayout | QWidget,
    margins: tuple[int, int, int, int] | None = None,
    gap: int | tuple[int, int] | None = None,
) -> None:
    """Sets margins (left, top, right, bottom) and gap (or across, down) and writes them on `part` for `respace`.

    The gap of a tree is how far each level stands in.
    """
    if margins is not None:
        part.setProperty(_MARGINS, list(margins))
    if gap is not None:
        part.setProperty(_GAP, list(gap) if isinstance(gap, tuple) else [gap, gap])
    _measure(theme, part)


def respace(theme: Theme, app: QApplication) -> None:
    """Measures all that was spaced anew; a layout is found beneath the widget that it lays out."""
    for top in app.topLevelWidgets():
        for part in (top, *top.findChildren(QObject)):
            if isinstance(part, QLayout | QWidget):
                _measure(theme, part)


def _measure(theme: Theme, part: QLayout | QWidget) -> None:
    if margins := part.property(_MARGINS):
        part.setContentsMargins(*map(theme.px, margins))
    if gap := part.property(_GAP):
        across, down = map(theme.px, gap)
        if isinstance(part, QFormLayout | QGridLayout):
            part.setHorizontalSpacing(across)
            part.setVerticalSpacing(down)
        elif isinstance(part, QTreeView):
            part.setIndentation(across)
        elif isinstance(part, QLayout):
            part.setSpacing(across)
