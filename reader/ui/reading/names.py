"""The names of the article that is shown: which are marked, the card that tells about one, going to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.model.mentions import Mention, MentionState
from reader.ui.accessibility import announce
from reader.ui.reading.floating import over
from reader.ui.reading.legend import LegendBar
from reader.ui.reading.marks import Layer, legend_counts, legend_type, outer_mentions
from reader.ui.reading.namecard import NameCard
from reader.ui.reading.view import ArticleView
from reader.ui.wording import type_name

LINGER = 300
"""How long the card of a name waits for the pointer on its way to it, in milliseconds."""


class Names(QObject):
    """Ties mentions to view, legend and card; the card is a child of `pane`."""

    opened = Signal(int)
    """The page of a name is wanted: the mention's id."""

    def __init__(self, view: ArticleView, legend: LegendBar, pane: QWidget) -> None:
        super().__init__(pane)
        self._view, self._legend, self._pane = view, legend, pane
        self._mentions: tuple[Mention, ...] = ()
        self.outer: tuple[Mention, ...] = ()
        """The names that are marked while all types are shown."""
        self.card = NameCard(pane)
        self.card.closed.connect(view.setFocus)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(LINGER)
        self._away.timeout.connect(self._hide_card)
        legend.types_changed.connect(self.mark)
        view.hovered.connect(self._on_hovered)
        view.double_clicked.connect(self._on_double_clicked)

    def show_mentions(self, mentions: Sequence[Mention]) -> None:
        """Marks these mentions and counts them in the legend."""
        self._mentions = tuple(mentions)
        self.outer = outer_mentions(mentions)
        self._legend.show_counts(legend_counts(self.outer))
        self.mark()

    def mark(self) -> None:
        """Marks the mentions whose types are shown."""
        self._view.marks.set_names(self.shown())
        self._view.viewport().update()

    def shown(self) -> tuple[Mention, ...]:
        """The names that are marked; what is nested in a name of a hidden type comes out of it."""
        shown = self._legend.shown()
        if shown >= {legend_type(one.type) for one in self.outer}:
            return self.outer
        return outer_mentions(self._mentions, shown)

    def at(self, point: int) -> Mention | None:
        """The name that is marked over a character."""
        mark = self._view.marks.at(point, Layer.NAME)
        return next((one for one in self._mentions if mark is not None and one.id == mark.id), None)

    def go(self, step: int, unsure: bool = False) -> Mention | None:
        """Selects the next (1) or previous (−1) name that is marked, round the end; `unsure` skips confirmed ones."""
        names = [one for one in self.shown() if not unsure or one.state is MentionState.SUGGESTED]
        if not names:
            return None
        start, end = self._view.selection()
        if step > 0:
            found = next((one for one in names if one.anchor.start >= end), names[0])
        else:
            found = next((one for one in reversed(names) if one.anchor.end <= start), names[-1])
        self._view.select(found.anchor.start, found.anchor.end)
        announce(self._view, f"{type_name(found.type)} {found.anchor.quote}")
        return found

    def open_card(self) -> None:
        """Opens the card of the name at the caret and takes the keyboard there."""
        mention = self.at(self._view.selection()[0])
        if mention is not None:
            self._show_card(mention)
            self.card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_card(self, mention: Mention) -> None:
        boxes = self._view.range_boxes(mention.anchor.start, mention.anchor.end)
        if boxes:
            self.card.show_mention(mention, self._view.text_of(0, None).count(mention.anchor.quote))
            self.card.show_beside(over(boxes[0], self._view.viewport(), self._pane), below=True)

    def _hide_card(self) -> None:
        if not self.card.hasFocus() and not self.card.underMouse():
            self.card.hide()

    def _on_hovered(self, point: int) -> None:
        mention = self.at(point) if point >= 0 else None
        if point < 0:
            if self.card.isVisible() and not self._away.isActive():
                self._away.start()
        elif mention is not None and not self._view.textCursor().hasSelection():
            self._away.stop()
            self._show_card(mention)

    def _on_double_clicked(self, point: int) -> None:
        mention = self.at(point)
        if mention is not None:
            self._view.select(mention.anchor.start, mention.anchor.end)
            self.opened.emit(mention.id)
