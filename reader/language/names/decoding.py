"""From the network's scores to names: the best way through the labels (Viterbi), and the spans that it draws.

Labels are O, and B I E S (begin, inside, end, single) of each type. A label whose score is far above all others of its
place cannot lose to what joins labels, so only the stretches between such places are searched, all side by side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
TYPES = ("person", "place", "organisation")
LABELS = 1 + 4 * len(TYPES)
SURE = 4.0
"""How far a label must lie ahead to be sure: down to 3 no label of 2,300 held-out sentences was another for it."""


def best_labels(places: NDArray[np.int64], scores: Scores, joins: Scores) -> NDArray[np.int64]:
    """The best label of each of the places, which ascend; between and around them stands O.

    `scores` has a row a place, `joins[a, b]` is what b after a is worth.
    """
    by_label = np.ascontiguousarray(scores.T)
    best: NDArray[np.int64] = by_label.argmax(axis=0)
    near = by_label > by_label.max(axis=0) - SURE
    unsure = np.flatnonzero(near.sum(axis=0) > 1)
    if not len(unsure):
        return best
    breaks = np.flatnonzero(np.diff(places[unsure]) > 1)
    starts = unsure[np.append(0, breaks + 1)]
    ends = unsure[np.append(breaks, len(unsure) - 1)]
    order = np.argsort(starts - ends, kind="stable")
    _search(scores, joins, _Stretches(places, best, starts[order], ends[order]))
    return best


@dataclass(frozen=True, slots=True)
class _Stretches:
    """Rows of places whose labels are not sure, by first and last, the longest first; all labels, to be set there."""

    places: NDArray[np.int64]
    labels: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]

    def before(self) -> NDArray[np.int64]:
        """The sure label before each; O where none of the places is."""
        near = self.places[self.starts - 1] == self.places[self.starts] - 1
        return np.where(near & (self.starts > 0), self.labels[self.starts - 1], 0)

    def after(self) -> NDArray[np.int64]:
        """The sure label behind each."""
        nexts = np.minimum(self.ends + 1, len(self.places) - 1)
        return np.where(self.places[nexts] == self.places[self.ends] + 1, self.labels[nexts], 0)


def _search(scores: Scores, joins: Scores, part: _Stretches) -> None:
    """Sets the best labels of the stretches."""
    starts, lengths = part.starts, part.ends + 1 - part.starts
    longest = int(lengths[0])
    alive = np.searchsorted(-lengths, -np.arange(longest), side="left").tolist()  # those longer than each step
    leaving, closing = joins[:, None, :], joins[:, part.after()].T
    totals = [scores[starts] + joins[part.before()]]
    for step in range(1, longest):
        before = totals[-1][: alive[step]]
        totals.append((before.T[:, :, None] + leaving).max(axis=0) + scores[starts[: alive[step]] + step])
    label = np.zeros(len(starts), np.int64)
    for step in range(longest - 1, -1, -1):
        on, count = alive[step + 1] if step + 1 < longest else 0, alive[step]
        total = totals[step]
        label[on:count] = (total[on:] + closing[on:count]).argmax(axis=1)
        label[:on] = (total[:on] + joins[:, label[:on]].T).argmax(axis=1)
        part.labels[starts[:count] + step] = label[:count]


def spans(places: NDArray[np.int64], labels: NDArray[np.int64]) -> Iterator[tuple[int, int, str]]:
    """The names that the labels of places draw: start, end, type; a name that is not closed is none."""
    begun = of = last = -2
    named = np.flatnonzero(labels)
    for place, label in zip(places[named].tolist(), labels[named].tolist(), strict=True):
        type_, part = divmod(label - 1, 4)
        if part == 3:
            yield place, place + 1, TYPES[type_]
        elif part == 0:
            begun, of, last = place, type_, place
        elif begun >= 0 and type_ == of and place == last + 1:
            last = place
            if part == 2:
                yield begun, place + 1, TYPES[type_]
                begun = -2
        else:
            begun = -2
