"""Articles out of units: blocks in printed order, their text and its source map, names, reasons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.model.article import Article, Kind
from reader.model.text import ArticleText, Role
from reader.segmentation.evidence import Evidence, because, weighed
from reader.segmentation.plain.authors import byline, dateline
from reader.segmentation.plain.forms import numbered_crosshead
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.levels import HeadLine, Levels, head_lines, levels, merged_subheads
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.names import MARKS
from reader.segmentation.plain.traced import Traced, join
from reader.segmentation.plain.unit import Unit, UnitSort

_RUNS = re.compile(r"(?<=\s)\s+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the articles of one page are made from; `gaps_count` (0…1) says how much its blank lines tell."""

    lines: Sequence[PlainLine]
    items: Sequence[Item]
    gaps_count: float


def article(unit: Unit, sheet: Sheet, kind: Kind, label: str | None, taken: set[int]) -> Article:
    """The article that a unit is; its lines are added to `taken`, those that are in it already are not its own."""
    heads, chosen = _heads(unit, sheet)
    blocks = [*heads, *_rest(unit, sheet)]
    blocks = [(role, text) for role, text in blocks if text.text]
    whole = join([text for _, text in blocks], "\n")
    content = ArticleText(whole.text, tuple(role for role, _ in blocks))
    own = tuple(line for line in lines_of(unit, sheet) if line not in taken)
    taken.update(own)
    confidence, reasons = weighed(_reasons(unit, sheet, chosen))
    return Article(
        kind,
        content,
        whole.source(),
        label=label,
        byline=byline(content.text, content.blocks),
        dateline=dateline(content.text, content.blocks),
        lines=own,
        confidence=confidence,
        reasons=reasons,
    )


def lines_of(unit: Unit, sheet: Sheet) -> tuple[int, ...]:
    """The page's lines that belong to a unit but to none of its islands."""
    inner = {at for island in unit.islands for at in island.items}
    own = (at for at in unit.items if at not in inner)
    logical = (line for at in own for line in sheet.items[at].lines)
    return tuple(sorted({index for line in logical for index in sheet.lines[line].lines}))


def _heads(unit: Unit, sheet: Sheet) -> tuple[list[tuple[Role, Traced]], Levels | None]:
    if not unit.heads:
        return [], None
    texts = [_tidy(sheet.items[at].text) for at in unit.heads]
    body = [sheet.items[at].string for at in unit.body]
    lines = _head_lines(sheet, unit.heads, [text.text for text in texts], body)
    cut = levels(lines, sheet.gaps_count)
    found = [(Role.KICKER, text) for text in texts[: cut.headline]]
    found.append((Role.HEADLINE, join(texts[cut.headline : cut.subheads], " ")))
    below = texts[cut.subheads :]
    groups = merged_subheads([text.text for text in below])
    found += [(Role.SUBHEAD, Traced.concat(below[at] for at in group)) for group in groups]
    return found, cut


def _head_lines(sheet: Sheet, heads: Sequence[int], texts: Sequence[str], body: Sequence[str]) -> list[HeadLine]:
    printed = [sheet.lines[sheet.items[at].lines[0]] for at in heads]
    upright = [one.vertical and other.vertical for one, other in pairwise([printed[0], *printed])]
    # Between upright lines stands a blank line whatever their level.
    gaps = [bool(line.gap) and not both for line, both in zip(printed, upright, strict=True)]
    return head_lines(texts, [line.spread for line in printed], gaps, body)


def _tidy(text: Traced) -> Traced:
    """A head line without a mark at its front, its runs of spaces as one."""
    bare = _unmarked(text)
    return bare.without({offset for run in _RUNS.finditer(bare.text) for offset in range(run.start(), run.end())})


def _unmarked(text: Traced) -> Traced:
    front = len(text.text) - len(text.text.lstrip(MARKS.replace("·", "")))
    return text.cut(front).strip() if front else text


def _rest(unit: Unit, sheet: Sheet) -> list[tuple[Role, Traced]]:
    items = sheet.items
    names = [(Role.BYLINE, items[at].text) for at in unit.names]
    body = [(_body_role(items[at]), _unmarked(items[at].text)) for at in unit.body]
    return [*names, *body, *((Role.CREDIT, items[at].text) for at in unit.credits)]


def _body_role(item: Item) -> Role:
    return Role.CROSSHEAD if item.sort is Sort.HEAD or numbered_crosshead(item.string) else Role.PARAGRAPH


def _reasons(unit: Unit, sheet: Sheet, chosen: Levels | None) -> list[Evidence]:
    items = sheet.items
    found = []
    if unit.sort is UnitSort.ARTICLE and not unit.heads:
        found.append(because("article.headless", 0.6))
    if unit.sort is UnitSort.TITLE:
        found.append(because("article.bodyless", 0.75 if not unit.jumps else 0.95))
    if chosen and chosen.margin < 1.0:
        found.append(because("title.ambiguous", 0.8))
    if unit.islands:
        found.append(because("text.island", 0.85))
    if unit.sort is UnitSort.ARTICLE and items[unit.body[0]].lead:
        found.append(because("text.lead"))
    if unit.heads and unit.body:
        where = "title.before" if unit.heads_first else "title.after"
        found.append(because(where, 0.95 if unit.cost < 1 else 0.85))
    if unit.sort is UnitSort.PHOTO:
        found.append(because("text.credited"))
    if unit.sort is UnitSort.ARTICLE and items[unit.body[-1]].open_end:
        found.append(because("text.open", 0.9 if unit.jumps else 0.6))
    return [*found, *(because("article.printed", text=items[at].string) for at in unit.jumps)]
