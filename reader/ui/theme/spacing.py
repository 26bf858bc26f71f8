"""Margins and gaps that grow with the scale: said once in pixels at 100 %, measured anew with every theme."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLayout, QTreeView, QWidget
from shiboken6 import isValid

from reader.ui.theme.theme import Theme

_PROPERTY = "jiaoyueSpaces"


@dataclass(frozen=True, slots=True)
class Space:
    """What was said of a part, pixels at 100 %: margins (left, top, right, bottom), gap (across, down)."""

    margins: tuple[int, int, int, int] | None = None
    gap: tuple[int, int] | None = None


Spaces = MutableMapping[QLayout | QWidget, Space]


def keep_space(
    theme: Theme,
    part: QLayout | QWidget,
    margins: tuple[int, int, int, int] | None = None,
    gap: int | tuple[int, int] | None = None,
) -> None:
    """Sets margins (left, top, right, bottom) and gap (or across, down) and remembers them for `respace`.

    The gap of a tree is how far each level stands in.
    """
    spaces = _spaces()
    known = spaces.get(part, Space())
    both = (gap, gap) if isinstance(gap, int) else gap
    space = Space(known.margins if margins is None else margins, known.gap if both is None else both)
    spaces[part] = space
    _measure(theme, part, space)


def respace(theme: Theme) -> None:
    """Measures all that was spaced anew."""
    for part, space in list(_spaces().items()):
        if isValid(part):
            _measure(theme, part, space)


def _spaces() -> Spaces:
    """What was spaced in the running application, as long as it is there.

    To look for it among all of Qt's objects would wrap each of them for Python, and take some down.
    """
    app = QCoreApplication.instance()
    known = app.property(_PROPERTY) if app else None
    if isinstance(known, WeakKeyDictionary):
        return known
    made: Spaces = WeakKeyDictionary()
    if app:
        app.setProperty(_PROPERTY, made)
    return made


def _measure(theme: Theme, part: QLayout | QWidget, space: Space) -> None:
    if space.margins:
        part.setContentsMargins(*map(theme.px, space.margins))
    if space.gap:
        across, down = map(theme.px, space.gap)
        if isinstance(part, QFormLayout | QGridLayout):
            part.setHorizontalSpacing(across)
            part.setVerticalSpacing(down)
        elif isinstance(part, QTreeView):
            part.setIndentation(across)
        elif isinstance(part, QLayout):
            part.setSpacing(across)
