"""A page of lines with places, cut into articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model.article import Article, Kind
from reader.model.issue import Furniture, SegmentedPage
from reader.model.page import Box, Page
from reader.segmentation.evidence import because
from reader.segmentation.geometry.assemble import article_of
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.draft import Draft, lines_in
from reader.segmentation.geometry.drawn import hull, overlap_x, overlap_y
from reader.segmentation.geometry.grouping import Piece, pieces_of
from reader.segmentation.geometry.layout import Layout
from reader.segmentation.geometry.printed import PrintedLine, printed_lines, same_size
from reader.segmentation.geometry.reasoning import explained, grouping, laid_aside
from reader.segmentation.geometry.sorting import Sorted, sort_lines
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import label_sort
from reader.segmentation.plain.furniture import date, publication
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import width

_NOTICE = re.compile(r"(?:公告|启事|声明|通告|告示|广告|招聘|招租|转让|遗失|拍卖|招标|讣告|须知)$")
_OVER_PICTURE = 8.0
"""How many em over a picture its title may stand: pale skies are not told from the paper."""
_UNDER_PICTURE = 1.0
"""How much nearer (em) a title must stand to the caption above it than to a picture beneath, to be the upper one's."""
_MOST_DATED, _DATED_BENEATH = 1.5, 20.0
"""Largest size of who gives notice and when, in body sizes; how far (em) they may stand beneath the notice."""
_SCRAP = 2
"""Letters of what is too short to be an article without a headline."""
_INTERVIEW = re.compile(r"专访|访谈录?$|答记者问|^对话")


def segment(page: Page) -> SegmentedPage:
    """Cut a page whose lines have places into articles."""
    lines = printed_lines(page)
    if not lines:
        return SegmentedPage(page, (), tuple(Furniture(index, "other") for index in range(len(page.lines))))
    sorted_ = sort_lines(page, lines)
    page = _numbered(page, sorted_)
    drafts = _drafts(sorted_)
    drafts.sort(key=lambda draft: _reading_order(draft.top, sorted_.layout))
    articles = tuple(article_of(draft, page, sorted_.layout.unit) for draft in drafts)
    told = [(draft, article) for draft, article in zip(drafts, articles, strict=True) if article.text]
    kept = [(draft, article) for draft, article in told if not _is_scrap(article)] or told
    taken = lines_in([draft for draft, _ in kept])
    furniture = laid_aside(sorted_, taken, len(page.lines))
    plain = [_plain(line) for line in sorted_.furniture.lines]
    head = [_plain(line) for line in sorted_.furniture.lines if line.middle < page.height / 2]
    day = date(head) or date(plain)  # at the foot a notice may end with a day of its own
    return SegmentedPage(page, tuple(article for _, article in kept), furniture, publication(plain), day)


def _is_scrap(article: Article) -> bool:
    """Whether there is but a letter or two without a headline: on a page that has more, a speck that was read."""
    return not article.headline and article.kind is Kind.NEWS and len(article.text) <= _SCRAP


def _numbered(page: Page, sorted_: Sorted) -> Page:
    """The page with the number and label that it prints, where its file gave none."""
    furniture = sorted_.furniture
    return replace(page, number=page.number or furniture.number, label=page.label or furniture.label)


def _plain(line: PrintedLine) -> PlainLine:
    return PlainLine(line.text, (line.index,), 0, width(line.string), line.form)


def _reading_order(box: Box, layout: Layout) -> tuple[float, float]:
    """Down the page in bands of a few lines, from left to right."""
    return (round(box.top / (4 * layout.unit)), box.left)


def _drafts(sorted_: Sorted) -> list[Draft]:
    layout = sorted_.layout
    drafts = [_draft(piece) for piece in pieces_of(layout)]
    drafts += [Draft(Kind.PHOTO, caption=caption) for caption in layout.captions]
    drafts += [Draft(Kind.TABLE, cells=table.rows, ruled=table.ruled) for table in layout.tables]
    drafts = _titles_of_pictures(drafts, layout)
    drafts = _dated_ends(drafts, layout)
    _give_labels(drafts, layout)
    _give_signatures(drafts, sorted_)
    _give_references(drafts, layout)
    return drafts


def _draft(piece: Piece) -> Draft:
    kind = Kind.NEWS if piece.columns else Kind.TITLE_ONLY
    headline = piece.title.string if piece.title else ""
    if _NOTICE.search(headline):
        kind = Kind.ADVERTISEMENT
    elif _INTERVIEW.search(headline):
        kind = Kind.INTERVIEW
    draft = Draft(kind, piece.title, piece.columns, label=piece.title.label if piece.title else None)
    draft.evidence = grouping(piece)
    return draft


def _titles_of_pictures(drafts: Sequence[Draft], layout: Layout) -> list[Draft]:
    """Titles without a text go to the picture or table beneath or above them."""
    gone: set[int] = set()
    for draft in drafts:
        if draft.title is None or draft.columns:
            continue
        owner = _owner(
            draft, [other for other in drafts if (other.caption or other.cells) and other.title is None], layout
        )
        if owner is not None:
            owner.title, owner.label = draft.title, draft.label
            gone.add(id(draft))
    return [draft for draft in drafts if id(draft) not in gone]


def _dated_ends(drafts: Sequence[Draft], layout: Layout) -> list[Draft]:
    """What looks like a title and stands under a notice, or ends in a day, ends it: who gives notice, and when."""
    gone: set[int] = set()
    for draft in drafts:
        if draft.title is None or draft.columns or draft.title.size > _MOST_DATED * layout.unit:
            continue
        dated = draft.title.lines[-1].form is Form.DATE
        above = [other for other in drafts if dated or other.kind is Kind.ADVERTISEMENT]
        owner = next((other for other in above if _ends(other, draft.title.box, layout)), None)
        if owner is not None:
            last = owner.columns[-1]
            owner.columns = (*owner.columns, Column(draft.title.lines, last.left, last.right))
            gone.add(id(draft))
    return [draft for draft in drafts if id(draft) not in gone]


def _ends(draft: Draft, box: Box, layout: Layout) -> bool:
    """Whether a box stands under the last column of a draft, within its measure, and nothing is between."""
    if not draft.columns:
        return False
    last, unit = draft.columns[-1], layout.unit
    within = last.left - unit < box.left and box.right < last.right + unit
    near = -unit < box.top - last.box.bottom < _DATED_BENEATH * unit
    return (
        within
        and near
        and not layout.drawn.rule_between(last.box, box)
        and not layout.columns_between(last.box, box, ())
    )


def _owner(draft: Draft, others: Sequence[Draft], layout: Layout) -> Draft | None:
    title = draft.title.box if draft.title else draft.top
    best: Draft | None = None
    near = _OVER_PICTURE * layout.unit
    for other in others:
        box = other.caption.whole if other.caption else hull(line.box for row in other.cells for line in row)
        lower = other.caption.box if other.caption else box
        shared = overlap_x(title, box) > 0.8 * min(title.width, box.width)
        above = lower.top > title.bottom
        under = _UNDER_PICTURE * layout.unit + title.top - lower.bottom
        gap = min(abs(box.top - title.bottom), abs(lower.top - title.bottom), abs(under))
        free = gap < 3.0 * layout.unit or (box.top > title.bottom and not layout.columns_between(title, box, ()))
        parted = layout.drawn.rule_between(title, lower if above else box) or layout.drawn.rule_between(lower, title)
        if shared and free and gap < near and not parted:
            best, near = other, gap
    return best


def _give_labels(drafts: Sequence[Draft], layout: Layout) -> None:
    """Section labels: one over a column of briefs names them all, any other the piece beneath it."""
    for label in layout.labels:
        beneath = _beneath_label(label, drafts, layout)
        if not beneath:
            continue
        first = beneath[0]
        sort = label_sort(label.string)
        run = [draft for draft in beneath if _is_brief(draft, first, layout)]
        text = "".join(label.string.split())
        if sort == "brief" or (len(run) > 1 and first in run and sort != "comment"):
            for draft in run or [first]:
                draft.label, draft.kind = text, Kind.BRIEF
        elif first.label is None:
            first.label = text
            first.extra.append(label)
            if sort == "comment" and first.kind is Kind.NEWS:
                first.kind = Kind.COMMENTARY


def _beneath_label(label: PrintedLine, drafts: Sequence[Draft], layout: Layout) -> list[Draft]:
    ground = layout.drawn.ground_of(label.box)
    found = []
    for draft in drafts:
        if not draft.title and not draft.columns:
            continue
        top = draft.top
        if top.top > label.box.top - layout.unit and overlap_x(top, ground) > -0.5 * layout.unit:
            if overlap_x(top, ground) <= 0 and overlap_y(top, label.box) <= 0:
                continue
            if not layout.drawn.rule_between(ground, top) and top.top - label.box.bottom < 60 * layout.unit:
                found.append(draft)
    found.sort(key=lambda draft: draft.top.top)
    return found if found and found[0].top.top - label.box.bottom < 4 * layout.unit else []


def _is_brief(draft: Draft, first: Draft, layout: Layout) -> bool:
    size = sum(len(line.string) for column in draft.columns for line in column.lines)
    if not draft.columns or size > 450 or draft.caption:
        return False
    if first.title is None or draft.title is None:
        return (first.title is None) == (draft.title is None)
    return same_size(draft.title.size, first.title.size) and draft.title.size < 1.5 * layout.unit


def _give_signatures(drafts: Sequence[Draft], sorted_: Sorted) -> None:
    """Names on a line of their own: of the column they end, or of the title or column they stand between."""
    unit = sorted_.layout.unit
    for line in sorted_.signatures:
        ranked = sorted(
            (
                (distance, at)
                for at, draft in enumerate(drafts)
                if (distance := _signature_distance(line, draft, unit)) < 4.0
            )
        )
        if ranked:
            drafts[ranked[0][1]].signatures.append(line)


def _signature_distance(line: PrintedLine, draft: Draft, unit: float) -> float:
    """How far in em a signature stands from the end of a text, or from its title."""
    best = 99.0
    if draft.columns:
        last, first = draft.columns[-1].box, draft.columns[0].box
        if overlap_x(line.box, last) > 0.5 * line.box.width and line.box.top > last.bottom - 1.2 * unit:
            best = (line.box.top - last.bottom) / unit
        if overlap_x(line.box, first) > 0 and first.top > line.box.bottom - 0.5 * unit:
            best = min(best, (first.top - line.box.bottom) / unit + 0.8)
    if draft.title:
        title = draft.title.box
        beside = overlap_y(line.box, title) > 0
        if beside:
            gap = max(line.box.left - title.right, title.left - line.box.right)
            best = min(best, gap / unit)
        elif overlap_x(line.box, title) > 0 and line.box.top > title.bottom - unit:
            best = min(best, (line.box.top - title.bottom) / unit)
    if draft.caption and overlap_x(line.box, draft.caption.whole) > 0.5 * line.box.width:
        best = min(best, abs(line.box.top - draft.caption.box.bottom) / unit)
    return best


def _give_references(drafts: Sequence[Draft], layout: Layout) -> None:
    """Jump and pointer lines: of the piece whose column or title they stand nearest to."""
    for line in (*layout.jumps, *layout.pointers):
        ranked = sorted((_reference_distance(line, draft), at) for at, draft in enumerate(drafts))
        if ranked and ranked[0][0] < 4 * layout.unit:
            draft = drafts[ranked[0][1]]
            draft.extra.append(line)
            draft.evidence = [*explained(draft.evidence), because("article.printed", text=line.string)]


def _reference_distance(line: PrintedLine, draft: Draft) -> float:
    boxes: list[Box] = [column.box for column in draft.columns]
    if draft.title:
        boxes.append(draft.title.box)
    gaps = [max(-overlap_x(line.box, box), 0.0) * 3 + max(-overlap_y(line.box, box), 0.0) for box in boxes]
    return min(gaps, default=1e9)
