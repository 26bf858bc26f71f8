"""From the network's scores to names: the best way through the labels (Viterbi), and the spans that it draws.

Labels are O, and B I E S (begin, inside, end, single) of each type. A place whose score for O is far above all others
cannot be won back by what joins labels, so only the stretches between such places are searched, all side by side.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
TYPES = ("person", "place", "organisation")
LABELS = 1 + 4 * len(TYPES)
SURE = 5.0
"""How far O must lie ahead to be sure: nothing changed on held-out sentences down to 4."""


def best_labels(scores: Scores, joins: Scores) -> NDArray[np.int64]:
    """The best label of each place.

    `scores` has a row a place, `joins[a, b]` is what b after a is worth; before and after the row stands O.
    """
    labels = np.zeros(len(scores), np.int64)
    open_ = np.flatnonzero(scores[:, 0] < scores[:, 1:].max(axis=1) + SURE)
    if not len(open_):
        return labels
    breaks = np.flatnonzero(np.diff(open_) > 1)
    starts = open_[np.append(0, breaks + 1)]
    lengths = open_[np.append(breaks, len(open_) - 1)] + 1 - starts
    order = np.argsort(-lengths, kind="stable")
    _search(scores, joins, starts[order], lengths[order], labels)
    return labels


def _search(
    scores: Scores, joins: Scores, starts: NDArray[np.int64], lengths: NDArray[np.int64], labels: NDArray[np.int64]
) -> None:
    """Writes the best labels of stretches, the longest first, into `labels`."""
    longest = int(lengths[0])
    alive = [int(np.searchsorted(-lengths, -step, side="left")) for step in range(longest)]  # those longer than step
    total = scores[starts] + joins[0]
    came = np.zeros((longest, len(starts), LABELS), np.int64)
    arriving = np.ascontiguousarray(joins.T)
    for step in range(1, longest):
        count = alive[step]
        ways = total[:count, None, :] + arriving
        came[step, :count] = ways.argmax(axis=2)
        total[:count] = ways.max(axis=2) + scores[starts[:count] + step]
    label = (total + joins[:, 0]).argmax(axis=1)
    for step in range(longest - 1, -1, -1):
        count = alive[step]
        labels[starts[:count] + step] = label[:count]
        label[:count] = came[step, np.arange(count), label[:count]] if step else label[:count]


def spans(labels: NDArray[np.int64]) -> Iterator[tuple[int, int, str]]:
    """The names that a row of labels draws: start, end, type; a name that is not closed is none."""
    begun = of = last = -2
    for place in np.flatnonzero(labels).tolist():
        type_, part = divmod(int(labels[place]) - 1, 4)
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
