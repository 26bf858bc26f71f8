"""Regions of an article: where its parts stand on the page, what each of them is, how sure that is and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model.article import Region
from reader.model.page import Box, Page
from reader.segmentation.evidence import Evidence, because, weighed
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.draft import Draft
from reader.segmentation.geometry.drawn import hull
from reader.segmentation.geometry.pictures import Caption
from reader.segmentation.geometry.printed import PrintedLine, is_prose
from reader.segmentation.geometry.titles import Title
from reader.segmentation.plain.form import Form

_CLEAR = 0.35
_WELL_READ = 0.97
"""By which share sizes must differ to leave no doubt which is the larger; the confidence of reading (0…1) from which on
it casts none."""

Part = tuple[str, Box, Sequence[PrintedLine], list[Evidence]]


def regions_of(draft: Draft, page: Page, unit: float) -> tuple[Region, ...]:
    """The regions of a draft in printed order; `unit` is the page's body size (page units)."""
    return tuple(_region(part, page) for part in _parts(draft, unit))


def _region(part: Part, page: Page) -> Region:
    role, box, lines, evidence = part
    confidence, reasons = weighed([*evidence, *reading_of(lines, page)])
    return Region(page.number or 1, role, page.fraction(box), confidence, reasons)


def reading_of(lines: Sequence[PrintedLine], page: Page) -> list[Evidence]:
    """The doubt that lines leave which were hard to read."""
    known = [(page.lines[line.index].confidence, len(line.string)) for line in lines]
    told = [(sure, count) for sure, count in known if sure is not None]
    if not told:
        return []
    sure = sum(sure * count for sure, count in told) / max(1, sum(count for _, count in told))
    return [because("text.unsure", 1 - 2 * (_WELL_READ - sure), percent=round(100 * sure))] if sure < _WELL_READ else []


def _parts(draft: Draft, unit: float) -> Iterator[Part]:
    if draft.title:
        yield from _title_parts(draft.title, unit)
    if draft.caption:
        yield from _caption_parts(draft.caption)
    for column in draft.columns:
        yield "body", column.box, column.lines, _body(column)
    if draft.cells:
        lines = [line for row in draft.cells for line in row]
        yield "table", hull(line.box for line in lines), lines, [because("role.grid" if draft.ruled else "role.cells")]
    for line in draft.signatures:
        yield "byline", line.box, [line], [_names(line)]
    for line in draft.extra:
        jumps = line.form in (Form.JUMP, Form.POINTER)
        yield ("jump" if jumps else "label"), line.box, [line], [because("role.jump") if jumps else _label(line)]


def _title_parts(title: Title, unit: float) -> Iterator[Part]:
    groups = (("label", title.labels), ("kicker", title.kickers), ("headline", title.headline))
    for role, lines in (*groups, ("subhead", title.subheads), ("byline", title.names)):
        if lines:
            yield role, hull(line.box for line in lines), lines, _title_evidence(role, lines, title, unit)


def _title_evidence(role: str, lines: Sequence[PrintedLine], title: Title, unit: float) -> list[Evidence]:
    size = max(line.size for line in lines)
    if role == "headline":
        return [because("role.largest", _larger(size, unit), times=round(size / unit, 2))]
    if role in ("kicker", "subhead"):
        code = "role.over-headline" if role == "kicker" else "role.under-headline"
        return [because(code, _larger(title.size, size), times=round(title.size / size, 2))]
    return [_names(lines[0]) if role == "byline" else _label(lines[0])]


def _larger(one: float, other: float) -> float:
    """How sure it is that one size is larger than another."""
    return min(1.0, 0.7 + 0.3 * (one / max(other, 1e-6) - 1) / _CLEAR)


def _names(line: PrintedLine) -> Evidence:
    return because("role.names", 1.0 if any(mark in line.string for mark in "记通■□摄") else 0.85, text=line.string)


def _label(line: PrintedLine) -> Evidence:
    return because("role.label" if line.form is Form.LABEL else "role.bar", 1.0 if line.form is Form.LABEL else 0.8)


def _body(column: Column) -> list[Evidence]:
    prose = is_prose(column.lines)
    return [because("role.running") if prose else because("role.not-prose", 0.9 if len(column.lines) > 2 else 0.75)]


def _caption_parts(caption: Caption) -> Iterator[Part]:
    if caption.picture:
        yield "picture", caption.picture, (), [because("role.picture")]
    under = because("role.under-picture") if caption.picture else because("role.credited", 0.85)
    if caption.lines:
        yield "caption", hull(line.box for line in caption.lines), caption.lines, [under]
    for line in caption.credits:
        yield "credit", line.box, [line], [_names(line)]
