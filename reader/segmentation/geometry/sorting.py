"""Lines sorted by role: running text, titles, captions, tables, labels, jumps, signatures, furniture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.page import Box, Page
from reader.segmentation.geometry.columns import Column, chains, column_of, is_running, with_edges
from reader.segmentation.geometry.drawn import Drawn, hull, inside, overlap_x
from reader.segmentation.geometry.dressing import dressing_of
from reader.segmentation.geometry.furniture import Furniture, furniture_of
from reader.segmentation.geometry.heads import with_heads
from reader.segmentation.geometry.layout import Layout
from reader.segmentation.geometry.pictures import Body, captions_of, pictures_of
from reader.segmentation.geometry.printed import PrintedLine, body_font, body_size, same_size
from reader.segmentation.geometry.strays import without_strays
from reader.segmentation.geometry.tables import tables_of
from reader.segmentation.geometry.titles import LONGEST_LABEL, Title, is_label, titles_of
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.forms import label_sort
from reader.segmentation.plain.measure import width

_SIGNED = (Form.BYLINE, Form.CREDIT, Form.CLOSING)
_MOST_SIGNATURE = 1.45
_CROSSHEAD = 1.06
_SMALL_LABEL = 1.3
_HEADLINE = 1.35
_COVERED, _STRADDLED = 3.0, 0.5
_SHORTEST_KICKER = 5.0
_LONGEST_NAME = 6.0
_LEADING = 0.8
_INDENTS, _CROSSHEAD_IN = 2.6, 8.0
_OVER, _TWICE = 1.5, 3.2
"""Largest size of a signature, of a crosshead, and of what by its wording alone is a label; least one of a headline
over subheads in small type, or over a text's crossheads; how much of a column a line must cover to stand over it, and
how much a name; in body sizes. What is no longer than the next (em) is no kicker; what is no longer than the next may
be a name alone on its line. How far apart lines stand, and how far in an indent and a 小标题 begin, in their own size;
how near over a headline kickers stand, and one with another between, in body sizes."""


@dataclass(frozen=True)
class Sorted:
    """A page's lines by role. `signatures` are names on lines of their own that belong to no title above them."""

    layout: Layout
    furniture: Furniture
    signatures: tuple[PrintedLine, ...]


def sort_lines(page: Page, lines: Sequence[PrintedLine]) -> Sorted:
    """The roles of all lines of a page."""
    unit = body_size(lines)
    drawn = Drawn(page, unit, dressing_of(page, lines, unit))
    furniture = furniture_of(lines, drawn)
    rest = _without(lines, furniture.lines)
    tables = tables_of(rest, drawn)
    rest = _without(rest, [line for table in tables for line in table.lines])
    jumps = [line for line in rest if line.form is Form.JUMP]
    pointers = [line for line in rest if line.form is Form.POINTER and line.size < 1.5 * unit]
    labels = _labels(rest, drawn)
    rest = _without(rest, [*jumps, *pointers, *labels])
    body = Body(unit, body_font(rest, unit))
    if not body.font:
        rest = with_heads(without_strays(rest, unit, body.font), labels, unit, body.font)
    level = chains([line for line in rest if not line.vertical], drawn)
    pictures = pictures_of(drawn)
    captions = captions_of(level, pictures, drawn, body)
    taken = {line.index for caption in captions for line in (*caption.lines, *caption.credits)}
    level = [chain for chain in level if chain[0].index not in taken]
    running = [chain for chain in level if is_running(chain, unit, body.font)]
    if not body.font:
        running = [chain for chain in running if not _is_under_headline(chain, level, unit)]
        running = [chain for chain in running if not _is_over_headline(chain, level, drawn)]
    display = [line for chain in level if chain not in running for line in chain]
    display += [line for line in rest if line.vertical]
    columns = with_edges([column_of(chain) for chain in running], unit)
    barriers = [column.box for column in columns] + pictures
    titles, signatures = _titles(display, drawn, barriers, unit)
    titles, columns = _crossheads(titles, columns, labels, drawn)
    columns, items = _brief_items(columns, titles, labels, drawn)
    layout = Layout(
        drawn,
        tuple(titles),
        tuple(columns),
        tuple(captions),
        tuple(pictures),
        tuple(tables),
        tuple(labels),
        tuple(jumps),
        tuple(pointers),
        items,
    )
    return Sorted(layout, furniture, tuple(signatures))


def _is_under_headline(chain: Sequence[PrintedLine], chains_: Sequence[Sequence[PrintedLine]], unit: float) -> bool:
    """Whether a line or two without marks stand right under a headline, on no column's edge: subheads in small type.

    A name is short, has what was read behind it, and stands over a gutter.
    """
    box = hull(line.box for line in chain)
    short = box.width < 5 * unit
    words = [line.string[:-1] if short else line.string for line in chain]
    if len(chain) > 2 or any(mark in text for text in words for mark in "，。；"):
        return False
    heads = [one[-1] for one in chains_ if one[-1].size > _HEADLINE * unit and overlap_x(one[-1].box, box) > 0]
    if not any(-0.3 * unit < box.top - line.box.bottom < 8 * unit for line in heads):
        return False
    texts = [hull(line.box for line in one) for one in chains_ if len(one) > 2]
    under = [one for one in texts if overlap_x(one, box) > 0 and 0 < one.top - box.top < 12 * unit]
    if _spans(box, under, (_STRADDLED if short else _COVERED) * unit):
        return True
    return not short and bool(under) and not any(_fills(box, one, unit) for one in under)


def _fills(box: Box, column: Box, unit: float) -> bool:
    """Whether a line goes from a column's left edge, or from its indent, to its right one."""
    begins = min(abs(box.left - column.left - indent) for indent in (0.0, 2 * unit)) < unit
    return begins and box.right > column.right - 1.5 * unit


def _is_over_headline(chain: Sequence[PrintedLine], chains_: Sequence[Sequence[PrintedLine]], drawn: Drawn) -> bool:
    """Whether a line or two without marks stand alone right over a headline: kickers in small type."""
    unit, box = drawn.unit, hull(line.box for line in chain)
    if len(chain) > 2 or any(mark in line.string for line in chain for mark in "，。；"):
        return False
    heads = [one[0] for one in chains_ if one[0].size > _HEADLINE * unit]
    beneath = [line for line in heads if overlap_x(line.box, box) > 0.5 * min(box.width, line.box.width)]
    if not any(
        -0.3 * unit < line.box.top - box.bottom < (_OVER if len(chain) > 1 else _TWICE) * unit for line in beneath
    ):
        return False
    texts = [hull(line.box for line in one) for one in chains_ if one is not chain]
    return not any(overlap_x(one, box) > 0 and -0.3 * unit < box.top - one.bottom < _OVER * unit for one in texts)


def _spans(box: Box, columns: Sequence[Box], least: float) -> bool:
    """Whether a box stands over two columns side by side, over so much of each at least."""
    covered = [one for one in columns if overlap_x(one, box) > least]
    return any(overlap_x(one, other) < 0 for one in covered for other in covered)


def _labels(lines: Sequence[PrintedLine], drawn: Drawn) -> list[PrintedLine]:
    """Lines worded as section labels: small ones, and larger ones that stand over titles; others are headlines.

    A short line on a bar of its own, or at the left edge over a title, is a label whatever its wording.
    """
    unit = drawn.unit
    return [
        line
        for line in lines
        if (
            is_label(line, unit)
            and (line.size <= _SMALL_LABEL * unit or _is_over_title(line, lines, unit))
            and not _goes_on(line, lines, unit)
            and not _is_in_text(line, lines)
        )
        or (line.size <= _SMALL_LABEL * unit and (_is_on_bar(line, drawn) or _is_at_corner(line, lines, drawn)))
    ]


def _goes_on(line: PrintedLine, lines: Sequence[PrintedLine], unit: float) -> bool:
    """Whether display type stands right over a line: it is a headline's second line or a subhead, whatever it says."""
    return any(
        (_is_alike(other, line) or other.size > 1.2 * line.size)
        and other.size > 1.1 * unit
        and -0.3 * line.size < line.box.top - other.box.bottom < _LEADING * line.size
        and overlap_x(other.box, line.box) > 0.5 * line.box.width
        for other in lines
    )


def _is_in_text(line: PrintedLine, lines: Sequence[PrintedLine]) -> bool:
    """Whether lines of one column and of its size stand right over and right under a line: it is text, or a 小标题."""
    near = [
        other
        for other in lines
        if other is not line
        and same_size(other.size, line.size)
        and max(other.box.top - line.box.bottom, line.box.top - other.box.bottom) < _LEADING * line.size
        and -_INDENTS * line.size < line.box.left - other.box.left < _CROSSHEAD_IN * line.size
    ]
    under = [other for other in near if other.middle > line.middle]
    return any(
        _is_alike(over, other) and abs(over.box.left - other.box.left) < _INDENTS * line.size
        for over in near
        if over.middle < line.middle
        for other in under
    )


def _is_at_corner(line: PrintedLine, lines: Sequence[PrintedLine], drawn: Drawn) -> bool:
    """Whether a word or two stand at the left edge of the text, with a larger title right beneath and nothing beside.

    No kicker is so short, and a headline's line is as large as the next.
    """
    unit, box = drawn.unit, line.box
    if len(line.string) > 2 * _SHORTEST_KICKER or line.vertical or line.form is not Form.PLAIN:
        return False
    if not 2 <= width(line.string) <= _SHORTEST_KICKER:
        return False
    if line.size < 0.97 * unit or not line.string.isalpha():
        return False
    near = [other for other in lines if other is not line and -unit < other.box.top - box.top < 30 * unit]
    near = [other for other in near if other.form not in _SIGNED]
    beneath = [other for other in near if 0.5 * line.size < other.middle - line.middle and not other.vertical]
    beneath = [other for other in beneath if not drawn.rule_between(box, other.box)]
    heads = [other for other in beneath if box.left < other.box.right and other.box.left < box.right + 12 * unit]
    title = min(heads, key=_top, default=None)
    if title is None or title.size < _SMALL_LABEL * line.size or title.box.top - box.bottom > 4 * unit:
        return False
    texts = [other for other in beneath if other.size < 1.05 * unit and overlap_x(other.box, box) > 0]
    texts = [other for other in texts if other.box.width > _LONGEST_NAME * unit]
    first = min(texts, key=_top, default=None)
    return first is not None and abs(box.left - first.box.left) < 2.6 * unit and box.left < title.box.left + unit


def _top(line: PrintedLine) -> float:
    return line.box.top


def _is_on_bar(line: PrintedLine, drawn: Drawn) -> bool:
    """Whether a short line stands on a small tinted or dark bar that it nearly fills."""
    box = line.box
    return (
        width(line.string) <= LONGEST_LABEL
        and not line.vertical
        and any(
            inside(box, bar, 0.1 * line.size) and bar.height < 2.6 * line.size and bar.width < box.width + 4 * line.size
            for bar in drawn.page.frames
        )
    )


def _is_over_title(label: PrintedLine, lines: Sequence[PrintedLine], unit: float) -> bool:
    """Whether what stands right beneath a large label is a title: of a brief, or one larger than the label."""
    below = [
        line
        for line in lines
        if 0.5 * label.size < line.middle - label.middle < 5 * unit + label.size
        and overlap_x(line.box, label.box) > -unit
    ]
    first = min(below, key=lambda line: line.box.top, default=None)
    if label_sort(label.string) == "brief":
        return first is None or first.size < _SMALL_LABEL * unit
    if first is None or (_is_alike(first, label) and first.box.top - label.box.bottom < _LEADING * label.size):
        return False
    return first.size > 1.045 * unit and first.size > 0.97 * label.size


def _is_alike(one: PrintedLine, other: PrintedLine) -> bool:
    return same_size(one.size, other.size) and one.font == other.font


def _without(lines: Sequence[PrintedLine], taken: Sequence[PrintedLine]) -> list[PrintedLine]:
    gone = {line.index for line in taken}
    return [line for line in lines if line.index not in gone]


def _titles(
    display: Sequence[PrintedLine], drawn: Drawn, barriers: Sequence[Box], unit: float
) -> tuple[list[Title], list[PrintedLine]]:
    """The titles, and the signatures that stand in none."""
    titles: list[Title] = []
    signatures: list[PrintedLine] = []
    for title in titles_of(display, drawn, barriers):
        if all(line.form in _SIGNED and line.size <= _MOST_SIGNATURE * unit for line in title.lines):
            signatures += title.lines
        else:
            titles.append(title)
    return titles, signatures


def _brief_items(
    columns: Sequence[Column], titles: Sequence[Title], labels: Sequence[PrintedLine], drawn: Drawn
) -> tuple[list[Column], frozenset[Column]]:
    """Under the label of a column of briefs that have no titles, every paragraph is a piece of its own."""
    found: list[Column] = []
    items: set[Column] = set()
    heads = [(label.box, 4.0) for label in labels if label_sort(label.string) == "brief" and not label.vertical]
    for column in sorted(columns, key=lambda one: one.box.top):
        if not any(_heads_untitled(box, column.box, gap, titles, drawn) for box, gap in heads):
            found.append(column)
            continue
        heads.append((column.box, 1.3))
        parts = _paragraphs(column)
        found += parts
        items.update(part for part in parts if part.indented)
    return found, frozenset(items)


def _heads_untitled(head: Box, box: Box, gap: float, titles: Sequence[Title], drawn: Drawn) -> bool:
    """Whether a label of briefs, or a brief, stands over a column, at most `gap` em above it, with no title near."""
    unit = drawn.unit
    if overlap_x(head, box) < 0.5 * min(head.width, box.width) or drawn.rule_between(head, box):
        return False
    if not -unit < box.top - head.bottom < gap * unit:
        return False
    beneath = [title for title in titles if overlap_x(title.box, box) > 0 and title.size < 1.5 * unit]
    return not any(head.bottom - unit < title.box.top < box.bottom + 6 * unit for title in beneath)


def _paragraphs(column: Column) -> list[Column]:
    parts: list[list[PrintedLine]] = []
    for line in column.lines:
        if not parts or column.begins_paragraph(line):
            parts.append([])
        parts[-1].append(line)
    return [Column(tuple(part), column.left, column.right) for part in parts]


def _crossheads(
    titles: Sequence[Title], columns: Sequence[Column], labels: Sequence[PrintedLine], drawn: Drawn
) -> tuple[list[Title], list[Column]]:
    """Single lines of body size between two columns of one measure are 小标题: part of the text they divide."""
    kept, merged = [], list(columns)
    for title in titles:
        pair = None if _is_under_label(title, titles, labels, drawn) else _around(title, merged, drawn)
        if pair is None:
            kept.append(title)
            continue
        upper, lower = pair
        whole = Column(
            (*upper.lines, *title.headline, *lower.lines), min(upper.left, lower.left), max(upper.right, lower.right)
        )
        merged[merged.index(upper)] = whole
        merged.remove(lower)
    return kept, merged


def _is_under_label(title: Title, titles: Sequence[Title], labels: Sequence[PrintedLine], drawn: Drawn) -> bool:
    """Whether a section label stands over a title with no larger one between, so that it may head an item under it."""
    return any(
        label.box.bottom < title.box.top + drawn.unit
        and overlap_x(drawn.ground_of(label.box), title.box) > -drawn.unit
        and not drawn.rule_between(label.box, title.box)
        and drawn.frame_of(label.box) == drawn.frame_of(title.box)
        and not any(_heads(other, label, title, drawn) for other in titles)
        for label in labels
    )


def _heads(head: Title, label: PrintedLine, title: Title, drawn: Drawn) -> bool:
    """Whether the piece under a label has a headline of its own over a title."""
    return (
        head.size > _HEADLINE * title.size
        and label.box.top - drawn.unit < head.box.top
        and head.box.bottom < title.box.top
        and (overlap_x(head.box, title.box) > 0 or drawn.frame_of(title.box) >= 0)
        and drawn.frame_of(head.box) == drawn.frame_of(title.box)
    )


def _around(title: Title, columns: Sequence[Column], drawn: Drawn) -> tuple[Column, Column] | None:
    if len(title.lines) != 1 or title.vertical or title.size > _CROSSHEAD * drawn.unit:
        return None
    box, unit = title.box, drawn.unit
    near = [column for column in columns if overlap_x(column.box, box) > 0.8 * box.width]
    upper = [column for column in near if -0.5 * unit < box.top - column.box.bottom < 1.6 * unit]
    lower = [column for column in near if -0.5 * unit < column.box.top - box.bottom < 1.6 * unit]
    if not upper or not lower or drawn.rule_between(upper[0].box, box) or drawn.rule_between(box, lower[0].box):
        return None
    one, other = upper[0], lower[0]
    alike = same_size(one.size, other.size) and one.font == other.font and abs(one.left - other.left) < unit
    return (one, other) if alike and (one.closed or one.ends_short) and other.indented else None
