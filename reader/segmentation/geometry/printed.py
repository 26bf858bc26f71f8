"""Printed lines: what a page's lines are once their spacing is closed, their size known and their wording judged.

All lengths are page units; what does not depend on a page's scale is measured in em of the page's body size, the size
that most characters are set in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.page import Box, Page
from reader.segmentation.geometry.sizes import sizes_of
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import form_of
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.spacing import close
from reader.segmentation.plain.traced import Traced
from reader.segmentation.plain.written import visible

SAME_SIZE = 0.035
"""By which share two sizes may differ and still be one size."""


@dataclass(frozen=True, slots=True, eq=False)
class PrintedLine:
    """One line of the page: `index` in the page's lines, closed text, box, font size (page units), wording.

    `font` is "" where unknown. A `vertical` line is read from top to bottom.
    """

    index: int
    text: Traced
    box: Box
    size: float
    font: str
    form: Form
    vertical: bool = False

    @property
    def string(self) -> str:
        """The closed text."""
        return self.text.text

    @property
    def center(self) -> float:
        """Middle of the line, horizontally."""
        return (self.box.left + self.box.right) / 2

    @property
    def middle(self) -> float:
        """Middle of the line, vertically."""
        return (self.box.top + self.box.bottom) / 2


def printed_lines(page: Page) -> tuple[PrintedLine, ...]:
    """The lines that have a place, in the order of the page; what stands twice at one place is taken once."""
    sizes = sizes_of(page.lines)
    found = []
    seen: set[tuple[Box, str]] = set()
    for index, (line, size) in enumerate(zip(page.lines, sizes, strict=True)):
        if line.box is None or not line.text.strip() or (line.box, line.text) in seen:
            continue
        seen.add((line.box, line.text))
        text, _ = close(visible(Traced.line(index, line.text)).strip())
        found.append(PrintedLine(index, text, line.box, size, line.font or "", form_of(text.text), line.vertical))
    return tuple(found)


def body_size(lines: Iterable[PrintedLine]) -> float:
    """The size that most characters of these lines are set in; vertical ones count where there are no others.

    Raises:
        ValueError: there are no lines.
    """
    every = tuple(lines)
    weights: Counter[float] = Counter()
    for line in [line for line in every if not line.vertical] or every:
        weights[line.size] += len(line.string)

    def around(size: float) -> int:
        return sum(weight for other, weight in weights.items() if same_size(size, other))

    return max(weights, key=lambda size: (around(size), weights[size]))


def body_font(lines: Iterable[PrintedLine], size: float) -> str:
    """The font that most characters of the body size are set in."""
    weights: Counter[str] = Counter()
    for line in lines:
        if same_size(line.size, size):
            weights[line.font] += len(line.string)
    return weights.most_common(1)[0][0] if weights else ""


def same_size(one: float, other: float) -> bool:
    """Whether two sizes are one but for the play of measuring."""
    return abs(one - other) <= SAME_SIZE * max(one, other)


def is_prose(lines: Sequence[PrintedLine]) -> bool:
    """Whether lines in a column read like running text: marks within, and an end such as sentences have."""
    marks = sum(any(mark in line.string for mark in "，。；") for line in lines)
    if len(lines) == 1:
        return ends_sentence(lines[0].string) and marks > 0
    return 3 * marks >= len(lines) and (len(lines) > 2 or ends_sentence(lines[-1].string) or marks == len(lines))
