"""Lines of a text whose size or weight was read wrong, because a fold or a neighbour's ink got in.

Recognition tells both by ink, now and then much too large, and such a line would be a title in the middle of a text.
But where the line before it is full and ends no sentence, or where it is full itself and runs on into the next one, at
the leading and edge of a column, it is text whatever it seems.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.segmentation.geometry.neighbours import Neighbours
from reader.segmentation.geometry.printed import PrintedLine, same_size
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.measure import ends_sentence

_MOST = 1.8
_LEADING = (0.8, 1.95)
_EDGE, _INDENT = 0.9, 2.4
_FULL = 1.4
"""The largest size that is not believed, in body sizes. In em: how far apart the middles of lines that follow each
other are; how far their edges may be off, and by what a paragraph's first one is indented; what a full one may lack."""


def without_strays(lines: Sequence[PrintedLine], unit: float, font: str) -> list[PrintedLine]:
    """The lines, those that only their size keeps from a text of body size and `font` brought to it."""
    near = Neighbours(lines)
    found = {line.index: line for line in lines}
    for line in sorted(lines, key=lambda line: line.middle):
        told = same_size(line.size, unit) and line.font == font
        if told or line.size > _MOST * unit or line.vertical or line.form is not Form.PLAIN:
            continue
        above, below = near.above(line), near.below(line)
        upper = found[above.index] if above is not None else None
        if _flows(upper, line, below, unit, font) or _flows(line, below, upper, unit, font):
            found[line.index] = replace(line, size=unit, font=font)
    return [found[line.index] for line in lines]


def _flows(
    upper: PrintedLine | None, lower: PrintedLine | None, beside: PrintedLine | None, unit: float, font: str
) -> bool:
    """Whether a text runs from one line into the next; one of them is of body size, `beside` may tell the measure."""
    if upper is None or lower is None:
        return False
    if not any(same_size(line.size, unit) and line.font == font for line in (upper, lower)):
        return False
    if ends_sentence(upper.string) or not any(mark in upper.string + lower.string for mark in "，。；、（“"):
        return False
    measure = beside if beside is not None and same_size(beside.size, unit) else lower
    right = max(line.box.right for line in (upper, lower, measure))
    moved = upper.box.left - lower.box.left
    return (
        upper.box.right > right - _FULL * unit
        and _LEADING[0] * unit < lower.middle - upper.middle < _LEADING[1] * unit
        and -_EDGE * unit < moved < _INDENT * unit
    )
