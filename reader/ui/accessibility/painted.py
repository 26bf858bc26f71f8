"""The interface of one painted part: a child of its widget's interface, without a widget of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr

from reader.ui.accessibility.parts import Part

Maybe = Any
"""Something of Qt's or None, which its stubs do not know."""

PRESS = QAccessibleActionInterface.pressAction

NOTHING = VoidPtr(0)
"""What `interface_cast` returns for what there is not; PySide hands None on as an address, at which Qt would look."""


class PartInterface(QAccessibleInterface):
    """The `number`-th part of a painted widget, whatever that is at the moment."""

    def __init__(self, widget: QWidget, parts: Callable[[], Sequence[Part]], number: int) -> None:
        super().__init__()
        self.number = number
        self._widget, self._parts = widget, parts
        self._actions = _PartActions(self)

    def part(self) -> Part | None:
        """What it is now, None where there is no such part any more."""
        if not shiboken6.isValid(self._widget):
            return None
        parts = self._parts()
        return parts[self.number] if self.number < len(parts) else None

    def isValid(self) -> bool:
        """Whether there is such a part."""
        return self.part() is not None

    def object(self) -> Maybe:
        """It is no object of Qt."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The widget's interface."""
        return QAccessible.queryAccessibleInterface(self._widget)

    def window(self) -> Maybe:
        """The window that it is painted in."""
        return self._widget.window().windowHandle()

    def child(self, _index: int) -> Maybe:
        """It has none."""
        return None

    def childAt(self, _x: int, _y: int) -> Maybe:
        """It has none."""
        return None

    def childCount(self) -> int:
        """None."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has none."""
        return -1

    def rect(self) -> QRect:
        """Where it is on the screen."""
        part = self.part()
        if part is None:
            return QRect()
        box = part.box()
        return QRect(self._widget.mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        """What it is."""
        part = self.part()
        return QAccessible.Role.NoRole if part is None else part.role

    def state(self) -> QAccessible.State:
        """Whether it is chosen, and has the keyboard."""
        state, part = QAccessible.State(), self.part()
        state.focusable = state.selectable = True
        if part is None:
            state.invalid = True
        elif part.chosen:
            state.selected = True
            state.focused = self._widget.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name."""
        part = self.part()
        return part.name if part is not None and kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """It cannot be renamed."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Maybe:
        """It can be pressed."""
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else NOTHING


class _PartActions(QAccessibleActionInterface):
    """Pressing a part does what a click on it does."""

    def __init__(self, owner: PartInterface) -> None:
        super().__init__()
        self._owner = owner

    def actionNames(self) -> list[str]:
        """Press."""
        return [PRESS()]

    def doAction(self, name: str) -> None:
        """Presses it."""
        part = self._owner.part()
        if part is not None and name == PRESS():
            part.press()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """Keys belong to the widget."""
        return []
