"""The three panes between rail and edge: sidebar, centre, inspector; what stands in them changes with the section.

In a wide window they share a splitter whose widths are kept for each section, in pixels at 100 %. Below 1180 of these
the inspector gives way to a strip of icons, below 1040 the sidebar goes too; both then open over the centre when asked
for, and go again when something is chosen in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from reader.ui import theme
from reader.ui.theme.tokens import tokens


@dataclass(frozen=True, slots=True)
class Section:
    """What stands in the panes while a section of the rail is open; `right` is None where there is nothing to say."""

    id: str
    left: QWidget
    centre: QWidget
    right: QWidget | None = None


class Panes(QWidget):
    """Emits `changed()` when panes come or go. `remember(name, value)` keeps the sizes of the splitter."""

    changed = Signal()

    def __init__(self, remember: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remember = remember
        self._sections: dict[str, Section] = {}
        self._sizes: dict[str, str] = {}
        self._section = ""
        self._left_wanted = self._right_wanted = True
        self._left_over = self._right_over = False
        self._empty = False
        self.left, self.centre, self.right = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self.strip: QWidget | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for stack in (self.left, self.centre, self.right):
            self.splitter.addWidget(stack)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setStretchFactor(2, 0)
        self.splitter.splitterMoved.connect(self._keep_sizes)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.splitter, 1)
        self._edges = (_edge(self), _edge(self))
        self._bound()

    @property
    def section(self) -> str:
        """The id of the section that is open."""
        return self._section

    @property
    def tight_left(self) -> bool:
        """Whether the window is too narrow for the sidebar beside the centre."""
        return self.window().width() < theme.current().px(tokens()["breakpoint"]["sidebarCollapses"])

    @property
    def tight_right(self) -> bool:
        """Whether the window is too narrow for the inspector beside the centre."""
        return self.window().width() < theme.current().px(tokens()["breakpoint"]["inspectorCollapses"])

    @property
    def left_shown(self) -> bool:
        """Whether the sidebar is seen."""
        return self._left_over if self.tight_left else self._left_wanted

    @property
    def right_shown(self) -> bool:
        """Whether the inspector is seen."""
        if not self.has_right:
            return False
        return self._right_over if self.tight_right else self._right_wanted

    @property
    def has_right(self) -> bool:
        """Whether the section that is open has an inspector."""
        return not self._empty and self._has_right()

    def set_strip(self, strip: QWidget) -> None:
        """Puts the strip of icons at the right edge."""
        self.strip = strip
        self._row.addWidget(strip)

    def add(self, section: Section, sizes: Mapping[str, str]) -> None:
        """Adds a section; `sizes` may hold those of its splitter, as they were remembered.

        Its parts are put in place when it is opened first: until then nothing of them is measured or styled.
        """
        self._sections[section.id] = section
        self._sizes[section.id] = sizes.get(f"panes.{section.id}", "")
        for part in (section.left, section.centre, section.right):
            if part is not None and part.parent() is None:
                part.setParent(self)
                part.hide()

    def show_section(self, id_: str) -> None:
        """Opens a section with the sizes it had."""
        section = self._sections[id_]
        self._section = id_
        for stack, part in ((self.left, section.left), (self.centre, section.centre), (self.right, section.right)):
            if part is not None and stack.indexOf(part) < 0:
                stack.addWidget(part)
        self.left.setCurrentWidget(section.left)
        self.centre.setCurrentWidget(section.centre)
        if section.right is not None:
            self.right.setCurrentWidget(section.right)
        self._left_over = self._right_over = False
        self.arrange()
        self._restore_sizes()

    def set_empty(self, empty: bool, instead: QWidget) -> None:
        """Shows `instead` in the centre of the library while there is nothing in it."""
        self._empty = empty and self._section == "library"
        if self.centre.indexOf(instead) < 0:
            self.centre.addWidget(instead)
        self.centre.setCurrentWidget(instead if self._empty else self._sections[self._section].centre)
        self.arrange()

    def show_left(self, shown: bool) -> None:
        """Shows or hides the sidebar, over the centre where the window is narrow."""
        if self.tight_left:
            self._left_over = shown
        else:
            self._left_wanted = shown
        self.arrange()

    def show_right(self, shown: bool) -> None:
        """Shows or hides the inspector, over the centre where the window is narrow."""
        if self.tight_right:
            self._right_over = shown
        else:
            self._right_wanted = shown
        self.arrange()

    def close_overlays(self) -> None:
        """Something was chosen: what lies over the centre goes."""
        if self._left_over or self._right_over:
            self._left_over = self._right_over = False
            self.arrange()

    def arrange(self) -> None:
        """Puts every pane where it belongs at this width."""
        self._place(self.left, 0, over=self.tight_left)
        self._place(self.right, 2, over=self.tight_right)
        self.left.setVisible(self.left_shown)
        self.right.setVisible(self.right_shown)
        if self.strip is not None:
            self.strip.setVisible(self.tight_right and self._section == "library" and not self._empty)
        self._place_overlays()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arranges the panes for the new width."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "splitter"):
            self._bound()
            self._restore_sizes()

    def _has_right(self) -> bool:
        section = self._sections.get(self._section)
        return section is not None and section.right is not None

    def _place(self, stack: QStackedWidget, index: int, *, over: bool) -> None:
        inside = stack.parent() is self.splitter
        if over and inside:
            stack.setParent(self)
        elif not over and not inside:
            self.splitter.insertWidget(index, stack)

    def _place_overlays(self) -> None:
        sizes = tokens()["size"]
        look = theme.current()
        edge = self.strip.width() if self.strip is not None and self.strip.isVisible() else 0
        if self.tight_left and self.left.isVisible():
            width = look.px(sizes["sidebar"]["default"])
            self.left.setGeometry(0, 0, width, self.height())
            self.left.raise_()
            self._edges[0].setGeometry(width, 0, look.px(1), self.height())
        if self.tight_right and self.right.isVisible():
            width = look.px(sizes["inspector"]["default"])
            self.right.setGeometry(self.width() - width - edge, 0, width, self.height())
            self.right.raise_()
            self._edges[1].setGeometry(self.width() - width - edge - look.px(1), 0, look.px(1), self.height())
        for line, over, pane in zip(
            self._edges, (self.tight_left, self.tight_right), (self.left, self.right), strict=True
        ):
            line.setVisible(over and pane.isVisible())
            line.raise_()

    def _bound(self) -> None:
        """Keeps panes between their least and largest width."""
        look = theme.current()
        for stack, name in ((self.left, "sidebar"), (self.right, "inspector")):
            bounds = tokens()["size"][name]
            stack.setMinimumWidth(look.px(bounds["min"]))
            stack.setMaximumWidth(look.px(bounds["max"]))

    def _restore_sizes(self) -> None:
        look = theme.current()
        left, right = map(look.px, self._kept())
        rest = max(look.px(480), self.width() - left - right)
        wanted: dict[QWidget | None, int] = {self.left: left, self.centre: rest, self.right: right}
        self.splitter.setSizes([wanted.get(self.splitter.widget(at), rest) for at in range(self.splitter.count())])

    def _keep_sizes(self) -> None:
        if self.splitter.count() == 3:
            scale, before = theme.current().scale, self._kept()
            now = (
                self.left.width() if self.left.isVisible() else 0,
                self.right.width() if self.right.isVisible() else 0,
            )
            widths = ",".join(str(round(new / scale) or old) for new, old in zip(now, before, strict=True))
            self._sizes[self._section] = widths
            self._remember(f"panes.{self._section}", widths)

    def _kept(self) -> tuple[int, int]:
        """How wide sidebar and inspector were made in this section, pixels at 100 %."""
        found = re.fullmatch(r"(\d{1,4}),(\d{1,4})", self._sizes.get(self._section, ""))
        sizes = tokens()["size"]
        return (int(found[1]), int(found[2])) if found else (sizes["sidebar"]["default"], sizes["inspector"]["default"])


def _edge(parent: QWidget) -> QWidget:
    """The line where a pane that lies over the centre ends."""
    line = QWidget(parent)
    line.setProperty("surface", "edge")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.hide()
    return line
