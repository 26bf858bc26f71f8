"""What speaks for and against a grouping, and for the roles of what was laid aside."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.model.issue import Furniture
from reader.segmentation.evidence import Evidence, because, weighed
from reader.segmentation.geometry.furniture import role_of
from reader.segmentation.geometry.grouping import Piece
from reader.segmentation.geometry.sorting import Sorted
from reader.segmentation.plain.form import Form

_DOUBTFUL = 1.0
_CLOSE = 2.0
"""The cost of a link from which on it is doubtful; how near the next best must come to be named."""

_HEADLESS, _BODYLESS, _POINTED, _OPEN, _FAR, _RIVAL = 0.65, 0.35, 0.85, 0.55, 0.7, 0.2
"""How often pieces were right, on worn and bad scans, that had no headline, no text, no text but a line that points to
another page, an end in mid-sentence, a link that much speaks against; and how much a rival takes off at most."""


def grouping(piece: Piece) -> list[Evidence]:
    """Why a title and columns are one piece."""
    found = []
    if piece.title is None:
        found.append(because("article.headless", _HEADLESS))
    if not piece.columns:
        return [*found, because("article.bodyless", _BODYLESS)]
    first, *later = piece.doubts
    if piece.title is not None:
        found.append(because("link.under-title", _sureness(first)))
    found += [because("link.far", _sureness(cost)) for cost in later if cost >= _DOUBTFUL]
    if later and max(later) < _DOUBTFUL:
        found.append(because("link.on", columns=len(piece.columns)))
    rival = min(piece.rivals, default=_CLOSE)
    if rival < _CLOSE:
        found.append(because("link.rival", 1 - _RIVAL * (1 - max(0.0, rival) / _CLOSE)))
    last = piece.columns[-1]
    return found if last.closed else [*found, because("text.open", _OPEN)]


def explained(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence when a line that points to another page is printed with a piece: it may lack its text, or stop."""
    kept = [one for one in evidence if one.reason.code != "text.open"]
    return [because("article.bodyless", _POINTED) if one.reason.code == "article.bodyless" else one for one in kept]


def _sureness(cost: float) -> float:
    return round(max(_FAR, 1.0 - 0.06 * max(0.0, cost)), 2)


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
