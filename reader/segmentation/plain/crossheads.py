"""小标题: short lines within a body that part its sections, against the headlines of new articles.

A crosshead is one short line that fits its column, ends without a mark and stands between whole paragraphs of one
article; what follows it has neither 消息头 nor names. Where an article has one it mostly has several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.measure import width
from reader.segmentation.plain.notices import NOTICE_TITLE

_WIDEST = 12.0
_USUAL, _WIDER = 8.0, 0.6
_FIRST, _FURTHER = 2.2, 0.8
_NOT_WITHIN = re.compile("[，。；：、]$|——|\\S\\s+\\S")


def may_be_crosshead(items: Sequence[Item], last: int, at: int) -> bool:
    """Whether an item can be a crosshead within a body whose last own item is `last`."""
    if at + 1 >= len(items) or last != at - 1 or items[at].sort is not Sort.HEAD:
        return False
    before, line, after = items[last : at + 2]
    whole = before.sort is after.sort is Sort.PARAGRAPH and not (before.open_end or before.closed or after.open_start)
    fits = width(line.string) <= min(_WIDEST, max(before.measure, after.measure))
    own = _NOT_WITHIN.search(line.string) or NOTICE_TITLE.fullmatch(line.string)
    return whole and fits and not (after.lead or after.marked or own)


def crosshead_cost(line: str, earlier: int) -> float:
    """What a line costs as a crosshead (nats), after so many earlier ones in the article."""
    return (_FURTHER if earlier else _FIRST) + _WIDER * max(0.0, width(line) - _USUAL)
