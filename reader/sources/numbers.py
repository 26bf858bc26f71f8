"""Numbers in files from outside: what cannot be read is counted and told, never fatal."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, field

from reader.model.page import Box
from reader.model.said import Said

_NUMBER = re.compile(r"\s*([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?)")
_PLAIN = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?")
MAX_LENGTH = 1e6
"""The longest length on a page that is believed, in page units."""


LEAST_SIZE = 0.1
"""The smallest font size that is believed, in points or page units."""


@dataclass(slots=True)
class Faults:
    """What in a file disagrees with its standard, each kind told once with its count."""

    _counts: Counter[Said] = field(default_factory=Counter)

    def note(self, form: str, **values: object) -> None:
        """One more of this kind."""
        self._counts[Said(form, **values)] += 1

    def problems(self) -> tuple[Said, ...]:
        """A sentence for each kind."""
        return tuple(_times(what, count) for what, count in self._counts.items())


def _times(what: Said, count: int) -> Said:
    return what if count == 1 else Said("{what} ({count} times)", what=what, count=count)


def number(text: str, faults: Faults, what: str = "number") -> float | None:
    """The number that a value begins with; None, and a fault, where it is none. An empty value is no fault."""
    if not text:
        return None
    found = _NUMBER.match(text)
    value = float(found[1].replace(",", ".")) if found else math.nan
    if not math.isfinite(value) or abs(value) > MAX_LENGTH:
        faults.note("a {what} cannot be read as a number", what=Said(what))
        return None
    return value


def font_size(text: str, faults: Faults, what: str = "font size") -> float | None:
    """The font size that a value begins with; None where it is none that letters can have."""
    value = number(text, faults, what)
    return value if value is not None and value >= LEAST_SIZE else None


def outline(values: str) -> Box | None:
    """The box around a polygon or a baseline, whose numbers are parted by spaces or commas; None without a point."""
    numbers = [float(value) for value in _PLAIN.findall(values)]
    xs, ys = numbers[0::2], numbers[1::2]
    if not ys or max(map(abs, numbers)) > MAX_LENGTH:
        return None
    return Box(min(xs), min(ys), max(xs), max(ys))


def box_at(left: float | None, top: float | None, width: float | None, height: float | None) -> Box | None:
    """The box of corner and extent; None where anything lacks or the extent is negative."""
    if left is None or top is None or width is None or height is None or width < 0 or height < 0:
        return None
    return Box(left, top, left + width, top + height)
