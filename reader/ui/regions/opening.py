"""The door of the review: its parts are made when it is opened first, so that the window starts light."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.frame.panes import Section
from reader.ui.sections import REGIONS
from reader.ui.window import MainWindow

if TYPE_CHECKING:
    from reader.ui.regions.reviewing import Reviewing
    from reader.ui.shelf import Shelf

TOOLS = ("select", "draw", "split", "join", "order")


class Review(QObject):
    """分版校核 of one window; `handlers` are what its actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: Reviewing | None = None
        window.browsing.shown.connect(self._follow)

    @property
    def reviewing(self) -> Reviewing:
        """The review, made now if it was never opened."""
        if self._made is None:
            from reader.ui.regions.reviewing import Reviewing

            self._made = made = Reviewing(self._window)
            section = Section(REGIONS, made.pages, made.screen, made.side)
            self._window.panes.add(section, self._window.preferences.current.window)
            self._window.actions_["review.select"].setChecked(True)
            made.screen.later_wanted.connect(self._window.actions_["view.reading"].trigger)
        return self._made

    @property
    def is_open(self) -> bool:
        """Whether the page under review is what the window shows."""
        return self._window.panes.section == REGIONS

    def open(self) -> None:
        """Shows the page where one is under review."""
        made = self.reviewing
        self._window.show_section(REGIONS)
        self._window.follow()
        made.set_tool("select")
        if self._window.browsing.shelf is not None:
            made.follow(self._window.browsing.shelf)
        made.screen.canvas.setFocus()

    def leave(self) -> None:
        """The chosen article is the one to read."""
        if self.is_open:
            self.reviewing.leave()

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1) or the whole width (0)."""
        from reader.ui.regions.pageview import STEP

        canvas = self.reviewing.screen.canvas
        canvas.zoom(STEP**by) if by else canvas.fit()

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What the actions of the review do."""
        return {
            "view.regions": self.open,
            **{f"review.{tool}": partial(self._tool, tool) for tool in TOOLS},
            "review.reorder": self._later(lambda made: made.mending.reorder()),
            "review.free": self._later(lambda made: made.mending.free()),
            "review.delete": self._later(lambda made: made.mending.delete()),
            "review.next_doubt": self._later(lambda made: made.step_doubt(1)),
            "review.previous_doubt": self._later(lambda made: made.step_doubt(-1)),
            "review.check": self._later(lambda made: made.mending.check()),
            "review.fit": self._later(lambda made: made.screen.canvas.fit()),
            "page.describe": self._later(lambda made: made.filing.describe()),
            "page.up": self._later(lambda made: made.filing.move(-1)),
            "page.down": self._later(lambda made: made.filing.move(1)),
            "page.add": self._later(lambda made: made.filing.choose()),
            "page.replace": self._later(lambda made: made.filing.choose(instead=True)),
            "page.delete": self._later(lambda made: made.filing.delete_page()),
            "issue.delete": self._later(lambda made: made.filing.delete_issue()),
        }

    def _later(self, call: Callable[[Reviewing], None]) -> Callable[[], None]:
        return lambda: call(self.reviewing)

    def _tool(self, tool: str) -> None:
        self.reviewing.set_tool(tool)

    def _follow(self, shelf: Shelf) -> None:
        if self.is_open:
            self.reviewing.follow(shelf)
