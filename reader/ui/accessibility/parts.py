"""A thing that a widget paints and that is no widget itself: a region of a map, a name in a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible


@dataclass(frozen=True, slots=True)
class Part:
    """What a screen reader says of it (`name`), where it is (`box`, pixels of the widget), what a click does (`press`).

    `chosen` is the one that is open or current. `box` and `press` are called only when somebody asks.
    """

    name: str
    role: QAccessible.Role
    box: Callable[[], QRect]
    press: Callable[[], None]
    chosen: bool = False
