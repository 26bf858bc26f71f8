"""What we do against the least that could be done: both measured in turns, so that a busy moment hits both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Comparison:
    """Medians of both sides in milliseconds, and how many times the floor we may take."""

    ours: float
    floor: float
    limit: float

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def holds(self) -> bool:
        return self.ratio <= self.limit

    def figures(self) -> dict[str, float]:
        """The figures for a machine to read."""
        values = {"ours_ms": self.ours, "floor_ms": self.floor, "ratio": self.ratio, "limit": self.limit}
        return {name: round(value, 3) for name, value in values.items()}


def compare(ours: Callable[[], float], floor: Callable[[], float], *, rounds: int, limit: float) -> Comparison:
    """Measure both sides in turns, after one round to warm up; each call returns milliseconds."""
    floor(), ours()
    pairs = [(floor(), ours()) for _ in range(rounds)]
    floors, times = zip(*pairs, strict=True)
    return Comparison(median(times), median(floors), limit)
