"""Wrapped headlines: a line of one that by itself reads like a label or like a paper's name is a head line.

展开全方位调查 ends as labels do, 听取工作汇报 as names of papers do. Such a line is known by the head line beside it,
with which it makes a phrase of the text near by, or by its own words, which stand in that text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import label_words
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.overlap import pairs

_NEAR = 10
_TEXTS = 5
"""So many paragraphs on either side, no further away than `_NEAR` items, may be what a head line heads."""
_OWN = 0.6
_SHORTEST = 5


def unwrapped(items: Sequence[Item], lines: Sequence[PlainLine]) -> tuple[Item, ...]:
    """The items, those labels and names of papers that are lines of a headline made head lines."""
    result = list(items)
    for at, item in enumerate(items):
        if _may_be_head(item, lines) and _is_head(result, at):
            result[at] = replace(item, sort=Sort.HEAD)
    return tuple(result)


def _may_be_head(item: Item, lines: Sequence[PlainLine]) -> bool:
    """Whether a label or a masthead is none that is known by its whole wording, a short one driven apart, or marked."""
    line = lines[item.lines[0]]
    form = line.form in (Form.LABEL, Form.MASTHEAD) and item.sort in (Sort.LABEL, Sort.FURNITURE)
    apart = line.spread and len(item.string) < _SHORTEST
    return form and not apart and not item.marked and item.string not in label_words()


def _is_head(items: Sequence[Item], at: int) -> bool:
    text = "\n".join(_texts(items, range(at - 1, at - _NEAR, -1))) + "\n"
    text += "\n".join(_texts(items, range(at + 1, at + _NEAR)))
    own = pairs(items[at].string)
    if len(items[at].string) >= _SHORTEST and len(own & pairs(text)) >= _OWN * len(own):
        return True
    neighbours = [items[place].string for place in (at - 1, at, at + 1) if 0 <= place < len(items)]
    sorts = [items[place].sort for place in (at - 1, at, at + 1) if 0 <= place < len(items)]
    seams = zip(neighbours, neighbours[1:], sorts, sorts[1:], strict=False)
    return any(Sort.HEAD in beside and _phrase(one, other, text) for one, other, *beside in seams)


def _texts(items: Sequence[Item], places: range) -> Iterator[str]:
    """The nearest paragraphs at these places."""
    found = [items[at].string for at in places if 0 <= at < len(items) and items[at].sort is Sort.PARAGRAPH]
    yield from found[:_TEXTS]


def _phrase(one: str, other: str, text: str) -> bool:
    """Whether the end of one line and the beginning of the next stand together in a text."""
    seam = one[-2:] + other[:2]
    return len(seam) == 4 and (seam[:3] in text or seam[1:] in text)
