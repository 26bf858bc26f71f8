"""What speaks for and against a grouping, and for the roles of what was laid aside."""

from __future__ import annotations

from collections.abc import Collection

from reader.model.issue import Furniture
from reader.segmentation.evidence import Evidence, because, weighed
from reader.segmentation.geometry.furniture import role_of
from reader.segmentation.geometry.grouping import Piece
from reader.segmentation.geometry.sorting import Sorted
from reader.segmentation.plain.form import Form

_DOUBTFUL = 1.0
_CLOSE = 2.0
"""The cost of a link from which on it is doubtful; how near the next best must come to be named."""


def grouping(piece: Piece) -> list[Evidence]:
    """Why a title and columns are one piece."""
    found = []
    if piece.title is None:
        found.append(because("article.headless", 0.6))
    if not piece.columns:
        return [*found, because("article.bodyless", 0.8)]
    first, *later = piece.doubts
    if piece.title is not None:
        found.append(because("link.under-title", _sureness(first)))
    found += [because("link.far", _sureness(cost)) for cost in later if cost >= _DOUBTFUL]
    if later and max(later) < _DOUBTFUL:
        found.append(because("link.on", columns=len(piece.columns)))
    rival = min(piece.rivals, default=_CLOSE)
    if rival < _CLOSE:
        found.append(because("link.rival", 0.75 + 0.125 * max(0.0, rival)))
    last = piece.columns[-1]
    return found if last.closed else [*found, because("text.open", 0.8)]


def _sureness(cost: float) -> float:
    return round(max(0.4, 1.0 - 0.06 * max(0.0, cost)), 2)


def laid_aside(sorted_: Sorted, taken: Collection[int], count: int) -> tuple[Furniture, ...]:
    """The lines of a page (`count` in all) that no article took, with their roles."""
    furniture = {line.index: line for line in sorted_.furniture.lines}
    labels = {line.index for line in sorted_.layout.labels}
    found = []
    for index in range(count):
        if index in taken:
            continue
        if index in furniture:
            role = role_of(furniture[index])
            worded = furniture[index].form is not Form.PLAIN
            evidence = because("role.worded" if worded else "role.head", 1.0 if worded else 0.9)
        elif index in labels:
            role, evidence = "label", because("role.label")
        else:
            role, evidence = "other", because("role.left-over", 0.3)
        found.append(Furniture(index, role, *weighed([evidence])))
    return tuple(found)
