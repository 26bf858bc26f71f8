"""Reasons and confidence: why a piece was put together as it was, and how sure that is.

What a piece of evidence costs lowers the confidence. Nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.evidence import Reason, Value

MOST = 0.98
"""The confidence of what nothing speaks against."""

CODES = (
    "article.headless",
    "article.bodyless",
    "article.printed",
    "article.said",
    "link.under-title",
    "link.on",
    "link.far",
    "link.rival",
    "title.ambiguous",
    "title.before",
    "title.after",
    "text.island",
    "text.lead",
    "text.open",
    "text.credited",
    "text.unsure",
    "jump.numbers",
    "jump.headline",
    "role.largest",
    "role.over-headline",
    "role.under-headline",
    "role.names",
    "role.label",
    "role.bar",
    "role.running",
    "role.not-prose",
    "role.under-picture",
    "role.credited",
    "role.picture",
    "role.grid",
    "role.cells",
    "role.jump",
    "role.head",
    "role.worded",
    "role.left-over",
)
"""All codes of reasons; windows have a sentence for each."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A reason, and the factor (0…1) by which it lowers the confidence; 1 where it only explains."""

    reason: Reason
    factor: float = 1.0


def because(code: str, factor: float = 1.0, **values: Value) -> Evidence:
    """A piece of evidence.

    Raises:
        ValueError: no such code is known.
    """
    if code not in CODES:
        raise ValueError(code)
    return Evidence(Reason.of(code, **values), min(1.0, max(0.0, factor)))


def weighed(evidence: Iterable[Evidence]) -> tuple[float, tuple[Reason, ...]]:
    """The confidence that is left, and the reasons, the gravest doubts first, none of them twice."""
    ordered = sorted(evidence, key=lambda one: one.factor)
    confidence = MOST
    for one in ordered:
        confidence *= one.factor
    return round(confidence, 3), tuple(dict.fromkeys(one.reason for one in ordered))
