"""Which marks stand where: names, notes and matches of the find bar, kept for each block in Qt's units.

Pure functions and data; what is painted for a mark is `painting`'s affair. A block's marks count UTF-16 units from
the block's start, so that painting looks only at the blocks that are seen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from reader.model.annotations import Annotation
from reader.model.mentions import EntityType, Mention, MentionState, family
from reader.model.spans import Span
from reader.ui.offsets import Offsets

OTHER = "other"
LEGEND = (
    EntityType.PERSON.value,
    EntityType.PLACE.value,
    EntityType.ORGANISATION.value,
    EntityType.DATE.value,
    EntityType.AMOUNT.value,
    OTHER,
)
"""The types that are switched on and off, in their order; `date` covers time too, `other` all that is not named."""


class Layer(IntEnum):
    """What is painted over what: a higher one covers a lower one."""

    NAME = 0
    NOTE = 1
    MATCH = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark within one block, `start` and `end` in UTF-16 units from the block's start.

    `kind` is the legend's type for a name and "" otherwise; `sure` is a name that a person confirmed, an active note
    or the match where the find bar stands; `id` names the mention or the note.
    """

    layer: Layer
    start: int
    end: int
    kind: str = ""
    sure: bool = False
    id: int = 0


@cache
def legend_type(type_: str) -> str:
    """The entry of the legend under which an entity type goes."""
    own = family(type_)
    if own == EntityType.TIME:
        return EntityType.DATE.value
    return own if own in LEGEND else OTHER


def outer_mentions(mentions: Iterable[Mention], shown: Collection[str] = LEGEND) -> tuple[Mention, ...]:
    """The mentions to show: none rejected or orphaned, only of types that are shown, of nested ones the outer."""
    kept: list[Mention] = []
    reached = -1
    wanted = [one for one in mentions if _visible(one) and legend_type(one.type) in shown]
    for one in sorted(wanted, key=lambda one: (one.anchor.start, -one.anchor.end, -one.level)):
        if one.anchor.end > reached:
            kept.append(one)
            reached = one.anchor.end
    return tuple(kept)


def _visible(mention: Mention) -> bool:
    return mention.state is not MentionState.REJECTED and not mention.anchor.orphaned


def legend_counts(outer: Iterable[Mention]) -> Counter[str]:
    """How many of the mentions that can be shown each entry of the legend has."""
    return Counter(legend_type(one.type) for one in outer)


class Marks:
    """All marks of a text, by block; each layer is replaced as a whole."""

    def __init__(self, text: str) -> None:
        self._offsets = Offsets(text)
        self._starts = [0]
        for line in text.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._layers: dict[Layer, dict[int, list[Mark]]] = {layer: {} for layer in Layer}
        self.stamp = 0
        """Grows whenever the marks change."""

    def set_names(self, mentions: Iterable[Mention]) -> None:
        """Shows these mentions and no others."""
        self._replace(
            Layer.NAME,
            (
                (one.anchor.start, one.anchor.end, legend_type(one.type), one.state is MentionState.CONFIRMED, one.id)
                for one in mentions
            ),
        )

    def set_notes(self, notes: Iterable[Annotation], active: int | None = None) -> None:
        """Shows these notes; replies and orphans have no place of their own."""
        self._replace(
            Layer.NOTE,
            (
                (one.anchor.start, one.anchor.end, "", one.id == active, one.id)
                for one in notes
                if one.parent is None and not one.anchor.orphaned
            ),
        )

    def set_matches(self, matches: Sequence[Span], current: int | None = None) -> None:
        """Shows the matches of a search; `current` is the index of the one that stands out."""
        self._replace(
            Layer.MATCH, ((one.start, one.end, "", index == current, index) for index, one in enumerate(matches))
        )

    def of_block(self, number: int) -> tuple[Mark, ...]:
        """The marks of a block, lower layers first, each layer in the order of the text."""
        return tuple(mark for layer in Layer for mark in self._layers[layer].get(number, ()))

    def at(self, point: int, layer: Layer) -> Mark | None:
        """The innermost mark of a layer over a code point of the text."""
        number = self._block(point)
        unit = self._offsets.to_units(point) - self._offsets.to_units(self._starts[number])
        over = [mark for mark in self._layers[layer].get(number, ()) if mark.start <= unit < mark.end]
        return min(over, key=lambda mark: mark.end - mark.start, default=None)

    def each(self, layer: Layer) -> Iterator[tuple[int, int, Mark]]:
        """Start, end (code points) and mark of a whole layer, in the order of the text."""
        to_points = self._offsets.to_points
        for number, marks in sorted(self._layers[layer].items()):
            base = self._offsets.to_units(self._starts[number])
            for mark in marks:
                yield to_points(base + mark.start), to_points(base + mark.end), mark

    def _block(self, point: int) -> int:
        return min(bisect_right(self._starts, point), len(self._starts) - 1) - 1

    def _replace(self, layer: Layer, ranges: Iterable[tuple[int, int, str, bool, int]]) -> None:
        found: dict[int, list[Mark]] = {}
        to_units, starts = self._offsets.to_units, self._starts
        for start, end, kind, sure, id_ in ranges:
            for number in range(self._block(start), self._block(max(start, end - 1)) + 1):
                base = to_units(starts[number])
                first = to_units(max(start, starts[number])) - base
                last = to_units(min(end, starts[number + 1] - 1)) - base
                if first < last:
                    found.setdefault(number, []).append(Mark(layer, first, last, kind, sure, id_))
        self._layers[layer] = found
        self.stamp += 1
