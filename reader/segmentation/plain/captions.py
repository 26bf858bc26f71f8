"""Captions: a short text and the name of who took the picture, with or without a title of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.segmentation.plain.bonds import Bonds, joint_cost
from reader.segmentation.plain.forms import CAPTION_START
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.unit import Unit, UnitSort

_MOST_TITLES = 2
_MOST_PARAGRAPHS = 3
_UNFINISHED = 4.0
_LABELLED = 0.3
_LONG = 110
"""Captions with more characters than this become less likely."""


def photos(items: Sequence[Item], bonds: Bonds, start: int) -> Iterator[tuple[int, Unit]]:
    """Every captioned picture that may begin at an item, and where it ends; titles stand before or after.

    A label (图片新闻) may stand over it or over its title.
    """
    if items[start].sort is Sort.LABEL and start + 1 < len(items) and items[start + 1].sort is not Sort.LABEL:
        for end, unit in photos(items, bonds, start + 1):
            yield end, replace(unit, items=(start, *unit.items), labels=(start,), cost=unit.cost + _LABELLED)
    first = start
    while first < len(items) and first - start < _MOST_TITLES and items[first].sort is Sort.HEAD:
        first += 1
    for caption in {start, first}:
        for credit in range(caption + 1, min(len(items), caption + 1 + _MOST_PARAGRAPHS)):
            if items[credit - 1].sort is not Sort.PARAGRAPH:
                break
            if items[credit].sort in (Sort.CREDIT, Sort.BYLINE):
                unit = _photo(items, bonds, range(start, caption), range(caption, credit))
                yield credit + 1, unit
                if not unit.heads:
                    yield from _titled_after(items, bonds, unit)


def _photo(items: Sequence[Item], bonds: Bonds, heads: range, body: range) -> Unit:
    cost = _caption_cost(items, body) + 0.5 * len(heads) - bonds.head_gain(heads, body)
    whole = (*heads, *body, body.stop)
    return Unit(UnitSort.PHOTO, whole, cost, heads=tuple(heads), body=tuple(body), credits=(body.stop,))


def _titled_after(items: Sequence[Item], bonds: Bonds, unit: Unit) -> Iterator[tuple[int, Unit]]:
    start = unit.items[-1] + 1
    if start < len(items) and items[start].sort is Sort.LABEL:
        unit = replace(unit, items=(*unit.items, start), labels=(start,), cost=unit.cost + _LABELLED)
        start += 1
    for end in range(start + 1, min(len(items), start + _MOST_TITLES) + 1):
        if items[end - 1].sort is not Sort.HEAD:
            return
        heads = tuple(range(start, end))
        cost = unit.cost + 0.5 * len(heads) - bonds.head_gain(heads, unit.body)
        yield end, replace(unit, items=(*unit.items, *heads), heads=heads, cost=cost, heads_first=False)


def _caption_cost(items: Sequence[Item], body: range) -> float:
    """Captions are short, begin with a day, have no 消息头; a name without 摄 or a mark is less telling."""
    texts = [items[at] for at in body]
    length = sum(len(item.string) for item in texts)
    cost = 0.6 + 1.2 * (len(texts) - 1) + max(0.0, (length - _LONG) / 50)
    cost += 6.0 * any(item.lead for item in texts) + 2.0 * any(item.open_start for item in texts)
    cost += sum(joint_cost(one, other) for one, other in pairwise(texts))
    cost += _UNFINISHED * (texts[-1].open_end and not texts[-1].string.endswith("）"))
    cost -= 0.8 * bool(CAPTION_START.match(texts[0].string))
    credit = items[body.stop]
    if credit.sort is Sort.BYLINE:
        cost += 0.6 if credit.marked else 1.6
    return cost
