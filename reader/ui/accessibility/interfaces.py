"""Interfaces of painted widgets and their parts, as Qt hands them to the system's screen reader.

Qt keeps an interface until its widget is destroyed. It knows nothing of parts beyond their ids, so they are kept here
as long as their widget lives, and taken back with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QTextEdit, QWidget

from reader.ui.accessibility.painted import NOTHING, PRESS, Maybe, PartInterface
from reader.ui.accessibility.parts import Part


@cache
def offer_interfaces() -> None:
    """Lets Qt ask for the interfaces of widgets that describe themselves; needs to be called once."""
    making: set[int] = set()

    def make(key: str, widget: QObject | None) -> QAccessibleInterface | None:
        described = isinstance(widget, QWidget) and hasattr(widget, "accessible_role")
        if not described or key != type(widget).__name__ or id(widget) in making:
            return None
        if not isinstance(widget, QTextEdit):
            return WidgetInterface(widget)
        making.add(id(widget))  # Qt's own interface knows caret, lines and selection; it is made first
        text = QAccessible.queryAccessibleInterface(widget)
        making.discard(id(widget))
        return TextInterface(widget, text)

    QAccessible.installFactory(make)


class WidgetInterface(QAccessibleWidget):
    """A widget that describes itself; its children are the widgets within it, then its parts."""

    def __init__(self, widget: Any) -> None:
        super().__init__(widget, widget.accessible_role)
        self._widget = widget
        self._kept: list[PartInterface] = []
        self._ids: list[int] = []
        widget.destroyed.connect(self._forget)

    def parts(self) -> Sequence[Part]:
        """What the widget paints now."""
        described = getattr(self._widget, "accessible_parts", None)
        return () if described is None else described()

    def childCount(self) -> int:
        """How many widgets and parts there are."""
        return super().childCount() + len(self.parts())

    def child(self, index: int) -> Maybe:
        """A widget within it, behind them a part; None beyond them."""
        widgets = super().childCount()
        return super().child(index) if index < widgets else self._part(index - widgets)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which child an interface is, −1 for none."""
        if isinstance(child, PartInterface):
            return super().childCount() + child.number if child in self._kept else -1
        return super().indexOfChild(child)

    def childAt(self, x: int, y: int) -> Maybe:
        """The part under a place of the screen, else the widget there."""
        parts = (self._part(number) for number in range(len(self.parts())))
        return next((part for part in parts if part.rect().contains(x, y)), None) or super().childAt(x, y)

    def focusChild(self) -> Maybe:
        """The part that is chosen, while the widget has the keyboard."""
        if not self._widget.hasFocus():
            return super().focusChild()
        chosen = next((number for number, part in enumerate(self.parts()) if part.chosen), None)
        return self if chosen is None else self._part(chosen)

    def actionNames(self) -> list[str]:
        """What can be done: pressing, where the widget says what that does."""
        pressed = [PRESS()] if hasattr(self._widget, "accessible_press") else []
        return [*pressed, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Presses the widget, or what else it is asked for."""
        if name == PRESS():
            self._widget.accessible_press()
        else:
            super().doAction(name)

    def _part(self, number: int) -> Maybe:
        if number >= len(self.parts()):
            return None
        while len(self._kept) <= number:
            part = PartInterface(self._widget, self.parts, len(self._kept))
            self._kept.append(part)
            self._ids.append(QAccessible.registerAccessibleInterface(part))
        return self._kept[number]

    def _forget(self) -> None:
        """Lets go of all there is: PySide never frees what a factory made."""
        ids, self._ids = self._ids, []
        for id_ in ids:
            QAccessible.deleteAccessibleInterface(id_)
        self._kept.clear()
        self._widget = None


class TextInterface(WidgetInterface):
    """A text with parts in it: caret, lines and selection are those of Qt's own interface."""

    def __init__(self, widget: Any, text: QAccessibleInterface) -> None:
        super().__init__(widget)
        self._text: Any = text

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Qt's own way to the text."""
        kinds = QAccessible.InterfaceType
        doors = {kinds.TextInterface: self._text.textInterface, kinds.ActionInterface: self._text.actionInterface}
        return doors[kind]() if kind in doors else NOTHING

    def role(self) -> QAccessible.Role:
        """A text."""
        return self._text.role()

    def state(self) -> QAccessible.State:
        """As Qt knows it: read only, of many lines."""
        return self._text.state()

    def _forget(self) -> None:
        """Qt's interface goes with the widget.

        Where PySide still knew its address and the next widget came to lie there, that widget's end would be a crash.
        """
        super()._forget()
        self._text = None
