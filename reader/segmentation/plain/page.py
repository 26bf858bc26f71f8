"""A page of lines without places, cut into articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model.issue import Furniture, SegmentedPage
from reader.model.page import Page
from reader.segmentation.plain.assemble import Sheet, article
from reader.segmentation.plain.furniture import date, page_number, publication, role_of, with_surroundings
from reader.segmentation.plain.items import Item, Sort, items
from reader.segmentation.plain.kinds import kind_of, labels_of
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.mending import mended
from reader.segmentation.plain.paragraphs import read
from reader.segmentation.plain.unit import Unit, UnitSort
from reader.segmentation.plain.units import units
from reader.segmentation.plain.wrapped import unwrapped


def segment(page: Page, lines: Sequence[PlainLine]) -> SegmentedPage:
    """The articles of a page without geometry, from its logical lines in reading order."""
    every = with_surroundings(unwrapped(mended(items(lines, read(lines))), lines), lines)
    kept = tuple(item for item in every if item.sort is not Sort.FURNITURE)
    found = _surfaced(units(kept))
    sheet = Sheet(lines, kept, _gaps_count(kept))
    labels = labels_of(found, kept)
    taken: set[int] = set()
    articles = tuple(
        article(unit, sheet, kind_of(unit, kept, label, brief=brief), label, taken)
        for unit, (label, brief) in zip(found, labels, strict=True)
        if unit.sort is not UnitSort.LABEL and _has_text(unit, kept)
    )
    heading = {at for item in kept if item.sort is Sort.HEAD for at in item.lines}
    aside = [line for at, line in enumerate(lines) if at not in heading]
    number, label = page_number(lines)
    page = replace(page, number=page.number or number, label=page.label or label)
    return SegmentedPage(page, articles, _furniture(page, every, lines, taken), publication(aside), date(lines))


def _surfaced(found: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units with islands as units of their own, each after the one that held it."""
    return tuple(piece for unit in found for piece in (unit, *unit.islands))


def _has_text(unit: Unit, kept: Sequence[Item]) -> bool:
    return any(kept[at].string for at in (*unit.heads, *unit.body, *unit.names, *unit.credits))


def _gaps_count(kept: Sequence[Item]) -> float:
    """How much blank lines tell among head lines: all where they are common on the page, nothing where absent."""
    share = sum(item.gap > 0 for item in kept) / max(1, len(kept))
    return min(1.0, 2.0 * share)


def _furniture(page: Page, every: Sequence[Item], lines: Sequence[PlainLine], taken: set[int]) -> tuple[Furniture, ...]:
    """Every line that is in no article, with its role."""
    roles = {index: role_of(line) for line in lines for index in line.lines}
    for item in every:
        if item.sort is Sort.LABEL:
            roles |= {index: "label" for line in item.lines for index in lines[line].lines}
    return tuple(Furniture(index, roles.get(index, "other")) for index in range(len(page.lines)) if index not in taken)
