"""Where the cards of notes stand: beside their lines, none over another, the active one exactly at its line.

Pure arithmetic in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence


def stack(anchors: Sequence[float], heights: Sequence[float], gap: float, active: int | None = None) -> list[float]:
    """The top of each card. `anchors`, where each would like to be, rise; cards keep their order, `gap` apart.

    Cards give way downwards; where one is `active` (its index), it stands at its anchor and those above it give way
    upwards.
    """
    tops: list[float] = []
    for index, anchor in enumerate(anchors):
        free = tops[-1] + heights[index - 1] + gap if tops else anchor
        tops.append(anchor if index == active else max(anchor, free))
    for index in range((active or 0) - 1, -1, -1):
        tops[index] = min(tops[index], tops[index + 1] - gap - heights[index])
    return tops
