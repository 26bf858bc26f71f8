"""Reasons and confidence: why a piece was put together as it was, and how sure that is.

A reason is a short English sentence for a person; what it costs lowers the confidence. Nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence, and the factor (0…1) by which it lowers the confidence; 1 where it only explains."""

    sentence: str
    factor: float = 1.0


def weighed(reasons: Iterable[Reason]) -> tuple[float, tuple[str, ...]]:
    """The confidence that is left, and the sentences, the gravest doubts first."""
    ordered = sorted(reasons, key=lambda reason: reason.factor)
    confidence = 0.98
    for reason in ordered:
        confidence *= reason.factor
    return round(confidence, 3), tuple(reason.sentence for reason in ordered)
