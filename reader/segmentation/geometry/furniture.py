"""Head and foot of a page: masthead, date, folio, credits of the editors; and what they say of paper, day and page.

They stand beyond a rule that runs across the page, or are known by their wording together with their place. What stands
beyond crop marks is none of the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.page import Box
from reader.segmentation.geometry.columns import chains
from reader.segmentation.geometry.drawn import Drawn, overlap_x, overlap_y
from reader.segmentation.geometry.printed import PrintedLine, is_prose
from reader.segmentation.geometry.trim import trimmed
from reader.segmentation.plain.form import Form
from reader.segmentation.plain.imprint import PAPER, undated

_FURNITURE = (Form.MASTHEAD, Form.DATE, Form.FOLIO, Form.IMPRINT)
_ROLES = {Form.MASTHEAD: "masthead", Form.DATE: "date", Form.FOLIO: "folio", Form.LABEL: "label"}
_HEAD, _FOOT = 0.22, 0.90
_NEAR_HEAD, _NEAR_FOOT = 0.32, 0.8
"""How far down the head may reach, and where the foot may begin, as shares of the page's height; how near to them text
tells where they cannot be."""
_ACROSS, _WHOLE = 0.8, 0.9
"""How much of the printed width a page's own rules cover, and how much of it their pieces must, if they are broken."""
_LONGEST_SECTION = 8
_FOLIO = re.compile(r"^(?:第?\s*(?P<number>[A-Da-d]?\d{1,2})\s*版?|(?P<han>[一二三四五六七八九十]{1,3})\s*版)$")
_JOINED = re.compile(r"(?:^(?P<first>[A-Da-d]\d{1,2}|0\d)(?=\D*$)|(?<![今日共\d-])(?P<last>[A-Da-d]?\d{1,2})\s*版$)")
"""A page's number that a scan or a careless file joined to the name of section or paper: 03经济·民生, 云泽晚报2版."""
_HAN = {char: value for value, char in enumerate("一二三四五六七八九", 1)}


@dataclass(frozen=True, slots=True)
class Furniture:
    """The lines that were laid aside, and the number and label that they print."""

    lines: tuple[PrintedLine, ...]
    number: int | None = None
    label: str | None = None


def role_of(line: PrintedLine) -> str:
    """The furniture role of a line: masthead, date, folio, label or other."""
    return _ROLES.get(line.form, "other")


def furniture_of(lines: Sequence[PrintedLine], drawn: Drawn) -> Furniture:
    """What of a page is head or foot."""
    cut = trimmed(drawn)
    beyond = [line for line in lines if cut and min(overlap_x(line.box, cut), overlap_y(line.box, cut)) <= 0]
    lines = [line for line in lines if line not in beyond]
    prose = _prose(lines, drawn)
    rules = _page_rules(lines, drawn)
    head_end, foot_start = _head_end(lines, prose, drawn, rules), _foot_start(lines, prose, drawn, rules)
    head = [line for line in lines if line.box.bottom <= head_end + 1e-6]
    foot = [line for line in lines if line.box.top >= foot_start - 1e-6]
    found = {line.index: line for line in (*head, *foot)}
    worded = [line for line in lines if line.form in _FURNITURE and _at_edge(line, drawn) and not _is_in(line, prose)]
    for line in worded:
        if not _FOLIO.match(line.string.strip()) or _is_outermost(line, lines, drawn):
            found.setdefault(line.index, line)
    found |= {line.index: line for line in _beside_folio(lines, tuple(found.values()), prose, drawn)}
    kept = tuple(line for line in lines if line.index in found)
    number, label = _folio(kept)
    if number is None and any(_is_masthead(line, drawn) for line in kept):
        number = 1
    return Furniture((*kept, *beyond), number, label)


def _prose(lines: Sequence[PrintedLine], drawn: Drawn) -> list[Box]:
    """Where running text stands that begins near the head, or reaches near the foot."""
    height = drawn.page.height
    near = [line for line in lines if line.box.top < _NEAR_HEAD * height or line.box.bottom > _NEAR_FOOT * height]
    found = chains([line for line in near if not line.vertical], drawn)
    return [chain[0].box.union(chain[-1].box) for chain in found if len(chain) > 2 and is_prose(chain)]


def _is_in(line: PrintedLine, prose: Sequence[Box]) -> bool:
    """Whether a line is one of running text: such may name a paper and a day as well."""
    x, y = line.center, line.middle
    return any(box.left <= x <= box.right and box.top <= y <= box.bottom for box in prose)


def _beside_folio(
    lines: Sequence[PrintedLine], found: Sequence[PrintedLine], prose: Sequence[Box], drawn: Drawn
) -> list[PrintedLine]:
    """Short lines on the level of a page number at the very top, over all else: the name of the section.

    Where it is joined to the number itself, any other line of the head tells as much.
    """
    head = [line for line in found if line.box.bottom < _HEAD * drawn.page.height]
    folios = [line for line in head if line.form is Form.FOLIO]
    return [
        line
        for line in lines
        if line not in found
        and len(line.string) <= _LONGEST_SECTION
        and any(_level(line.box, other.box) for other in (head if _JOINED.search(line.string) else folios))
        and not any(box.top < line.box.bottom for box in prose)
    ]


def _level(one: Box, other: Box) -> bool:
    return overlap_y(one, other) > 0.5 * min(one.height, other.height)


def _extent(lines: Sequence[PrintedLine]) -> tuple[float, float]:
    return min(line.box.left for line in lines), max(line.box.right for line in lines)


def _page_rules(lines: Sequence[PrintedLine], drawn: Drawn) -> list[Box]:
    """Rules that run across the whole printed page."""
    left, right = _extent(lines)
    rules = [*drawn.across, *_joined(drawn.across, drawn.unit)]
    return [rule for rule in rules if rule.width >= _ACROSS * (right - left)]


def _joined(rules: Sequence[Box], unit: float) -> list[Box]:
    """Pieces of rules on one level as one, but for the rules of tables side by side: much lies between those."""
    found = []
    for rule in rules:
        level = [other for other in rules if abs(other.top - rule.top) < 0.3 * unit]
        left, right = min(other.left for other in level), max(other.right for other in level)
        whole = sum(other.width for other in level) > _WHOLE * (right - left)
        if len(level) > 1 and level[0] is rule and whole:
            found.append(Box(left, rule.top, right, rule.bottom))
    return found


def _head_end(lines: Sequence[PrintedLine], prose: Sequence[Box], drawn: Drawn, rules: Sequence[Box]) -> float:
    """The bottom of the head: the lowest page-wide rule near the top that has furniture but no running text above."""
    best = -1.0
    for rule in rules:
        above = [line for line in lines if line.middle < rule.top]
        told = any(line.form in _FURNITURE for line in above)
        if rule.top <= _HEAD * drawn.page.height and told and not any(box.top < rule.top for box in prose):
            best = max(best, rule.top if _is_head_rule(above, rule, rules, drawn) else best)
    return best


def _is_head_rule(above: Sequence[PrintedLine], rule: Box, rules: Sequence[Box], drawn: Drawn) -> bool:
    """Whether what lies between this rule and the one above it is furniture, not a title over the page's width."""
    higher = [other.bottom for other in rules if other.bottom < rule.top - 0.8 * drawn.unit]
    strip = [line for line in above if line.middle > max(higher, default=-1.0)]
    return not strip or any(line.form in _FURNITURE for line in strip)


def _foot_start(lines: Sequence[PrintedLine], prose: Sequence[Box], drawn: Drawn, rules: Sequence[Box]) -> float:
    best = drawn.page.height * 10
    for rule in rules:
        below = [line for line in lines if line.middle > rule.bottom]
        told = any(line.form in _FURNITURE for line in below)
        if rule.top >= _FOOT * drawn.page.height and told and not any(box.bottom > rule.bottom for box in prose):
            best = min(best, rule.bottom)
    return best


def _at_edge(line: PrintedLine, drawn: Drawn) -> bool:
    height = drawn.page.height
    return line.box.bottom < _HEAD * height or line.box.top > _FOOT * height


def _is_outermost(line: PrintedLine, lines: Sequence[PrintedLine], drawn: Drawn) -> bool:
    """Whether a bare number stands alone on its level, with nothing but furniture between it and the page's edge.

    Others are a table's.
    """
    head = line.box.bottom < _HEAD * drawn.page.height
    beyond = [other for other in lines if _is_beyond(other.box, line.box, head=head)]
    level = [other for other in lines if other is not line and overlap_y(other.box, line.box) > 0.5 * line.box.height]
    alone = not any(_FOLIO.match(other.string.strip()) for other in level)
    return alone and all(other.form in _FURNITURE for other in beyond)


def _is_beyond(box: Box, number: Box, *, head: bool) -> bool:
    return box.bottom <= number.top if head else box.top >= number.bottom


def _is_masthead(line: PrintedLine, drawn: Drawn) -> bool:
    bare = "".join(line.string.split())
    return line.size > 2.2 * drawn.unit and bool(PAPER.fullmatch(bare))


def _folio(lines: Sequence[PrintedLine]) -> tuple[int | None, str | None]:
    """The page's number and label: the largest line that is but a page number, else one beside the day or a name."""
    found = [(line.size, match) for line in lines if (match := _FOLIO.match(line.string.strip()))]
    if not found:
        words = [(line.size, word) for line in lines if line.form is Form.FOLIO for word in undated(line.string)]
        found = [(size, match) for size, word in words if (match := _FOLIO.match(word))]
    if not found:
        return _joined_folio(lines)
    match = max(found, key=lambda one: one[0])[1]
    if match["han"]:
        return _number(match["han"]), match[0]
    digits = match["number"].lstrip("ABCDabcd")
    return int(digits), match["number"].upper()


def _joined_folio(lines: Sequence[PrintedLine]) -> tuple[int | None, str | None]:
    """The only page number in a line of a name or two and nothing else."""
    short = ("".join(line.string.split()) for line in lines if len(line.string) <= 2 * _LONGEST_SECTION)
    labels = {(match["first"] or match["last"]).upper() for text in short if (match := _JOINED.search(text))}
    if len(labels) != 1:
        return None, None
    label = labels.pop()
    return int(label.lstrip("ABCD")), label


def _number(han: str) -> int | None:
    tens, ten, ones = han.rpartition("十")
    if not ten:
        return _HAN.get(han)
    return _HAN.get(tens, 1) * 10 + _HAN.get(ones, 0)
