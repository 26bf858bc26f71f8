"""Names in the article that is shown: which one is current, deciding on it, moving its edges, going to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.mentions import Mention, MentionState
from reader.ui.browsing import Browsing
from reader.ui.commanding import Commanding
from reader.ui.inspector.inspector import standing

if TYPE_CHECKING:
    from reader.ui.reading import ReadingPane


class Naming:
    """Works on the selection of the reading pane: the current name is the innermost one around it."""

    def __init__(self, pane: ReadingPane, browsing: Browsing, commands: Commanding) -> None:
        self._pane = pane
        self._browsing = browsing
        self._commands = commands

    def mentions(self) -> tuple[Mention, ...]:
        """The names that stand in the article."""
        record = self._browsing.record
        return standing(record.mentions) if record else ()

    def current(self) -> Mention | None:
        """The innermost name around the selection or the caret, None where there is none."""
        start, end = self._pane.selection()
        around = [one for one in self.mentions() if one.anchor.start <= start and end <= one.anchor.end]
        if start == end:
            around = [one for one in around if start < one.anchor.end]
        return min(around, key=lambda one: one.anchor.end - one.anchor.start, default=None)

    def show(self, mention: Mention) -> None:
        """Selects a name in the text."""
        self._pane.select(mention.anchor.start, mention.anchor.end)

    def step(self, by: int) -> None:
        """Selects the next (1) or the previous (−1) name that nobody has decided on, round the end of the text."""
        open_ = [one for one in self.mentions() if one.state is MentionState.SUGGESTED]
        if not open_:
            return
        start, end = self._pane.selection()
        if by > 0:
            place = (start, -end) if start != end else (start, -(10**9))
            after = [one for one in open_ if (one.anchor.start, -one.anchor.end) > place]
            self.show(after[0] if after else open_[0])
        else:
            before = [one for one in open_ if (one.anchor.start, -one.anchor.end) < (start, -end)]
            self.show(before[-1] if before else open_[-1])

    def confirm(self, mention: Mention | None = None) -> None:
        """Says that a name, or the current one, is right, and goes on to the next."""
        mention = mention or self.current()
        if mention is not None and self._browsing.record is not None:
            place = mention.anchor
            self._commands.confirm(self._browsing.record.id, place.start, place.end, mention.type, mention.level)
            self.step(1)

    def reject(self, mention: Mention | None = None) -> None:
        """Says that a name, or the current one, is none, and goes on to the next."""
        mention = mention or self.current()
        if mention is not None and self._browsing.record is not None:
            place = mention.anchor
            self._commands.reject(self._browsing.record.id, place.start, place.end)
            self.step(1)

    def mark(self, type_: str) -> None:
        """Says that the selected words, or the current name, are of a type."""
        start, end = self._pane.selection()
        mention = self.current()
        if start == end and mention is not None:
            start, end = mention.anchor.start, mention.anchor.end
        if start < end and self._browsing.record is not None:
            self._commands.confirm(self._browsing.record.id, start, end, type_)

    def move_edges(self, front: int, back: int) -> None:
        """Moves the edges of the current name by code points: `front` its start, `back` its end. It counts as sure."""
        mention, record = self.current(), self._browsing.record
        if mention is None or record is None:
            return
        start, end = mention.anchor.start + front, mention.anchor.end + back
        text = record.article.text
        if not 0 <= start < end <= len(text) or "\n" in text[start:end]:
            return
        self._commands.resize(record.id, (mention.anchor.start, mention.anchor.end), (start, end), mention.type)
        self._pane.select(start, end)
