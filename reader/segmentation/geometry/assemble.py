"""Articles out of pieces: their blocks in printed order, source map, names, regions, reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.model.article import Article, Kind, Region
from reader.model.page import Box, Page
from reader.model.text import ArticleText, Role
from reader.segmentation.evidence import Reason, weighed
from reader.segmentation.geometry.body import Blocks, body_blocks
from reader.segmentation.geometry.columns import Column
from reader.segmentation.geometry.drawn import hull
from reader.segmentation.geometry.pictures import Caption
from reader.segmentation.geometry.printed import PrintedLine
from reader.segmentation.geometry.titles import Title
from reader.segmentation.plain.authors import byline, dateline
from reader.segmentation.plain.items import joined
from reader.segmentation.plain.traced import Traced, join

_CREDIT_AT_END = re.compile(r"(?<=[。！？”）])\s*（[^（）]{0,24}摄(?:影|影报道)?）$")


@dataclass
class Draft:
    """What one article will be made of; `extra` lines belong to it but leave no character in its text."""

    kind: Kind
    title: Title | None = None
    columns: tuple[Column, ...] = ()
    caption: Caption | None = None
    cells: tuple[tuple[PrintedLine, ...], ...] = ()
    signatures: list[PrintedLine] = field(default_factory=list)
    label: str | None = None
    extra: list[PrintedLine] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)

    @property
    def top(self) -> Box:
        """Where the article begins on the page."""
        return self.title.box if self.title else hull(self._boxes())

    def _boxes(self) -> Iterable[Box]:
        if self.caption:
            yield self.caption.box
        yield from (column.box for column in self.columns)
        yield from (line.box for row in self.cells for line in row)
        yield from (line.box for line in (*self.signatures, *self.extra))


def article_of(draft: Draft, page: Page) -> Article:
    """The article of a draft."""
    blocks = [(role, text) for role, text in _blocks(draft) if text.text.strip()]
    whole = join([text for _, text in blocks], "\n")
    content = ArticleText(whole.text, tuple(role for role, _ in blocks))
    confidence, reasons = weighed(draft.reasons)
    return Article(
        draft.kind,
        content,
        whole.source(),
        label=draft.label,
        byline=byline(content.text, content.blocks),
        dateline=dateline(content.text, content.blocks),
        lines=tuple(sorted(_lines(draft))),
        regions=_regions(draft, page),
        confidence=confidence,
        reasons=reasons,
    )


def _blocks(draft: Draft) -> Blocks:
    found: Blocks = []
    if draft.title:
        title = draft.title
        found += [(Role.KICKER, line.text) for line in title.kickers]
        if title.headline:
            found.append((Role.HEADLINE, join([line.text for line in title.headline], " ")))
        found += [(Role.SUBHEAD, Traced.concat(line.text for line in group)) for group in title.subhead_groups()]
        found += [(Role.BYLINE, line.text) for line in title.names]
    if draft.caption:
        found += _caption_blocks(draft.caption)
    over, under = _signed(draft)
    found += over
    found += body_blocks(draft.columns)
    found += [(Role.PARAGRAPH, join([line.text for line in row], " ")) for row in draft.cells]
    return [*found, *under]


def _signed(draft: Draft) -> tuple[Blocks, Blocks]:
    """The signatures over the text and those under it."""
    if not draft.columns:
        return [], [(Role.BYLINE, line.text) for line in draft.signatures]
    first = draft.columns[0].box
    over = [
        line for line in draft.signatures if line.box.bottom <= first.top + line.size and line.box.left < first.right
    ]
    under = [line for line in draft.signatures if line not in over]
    return [(Role.BYLINE, line.text) for line in over], [(Role.BYLINE, line.text) for line in under]


def _caption_blocks(caption: Caption) -> Blocks:
    text = joined([line.text for line in caption.lines]) if caption.lines else Traced("", ())
    found: Blocks = []
    inner = _CREDIT_AT_END.search(text.text)
    if inner:
        found = [(Role.PARAGRAPH, text.cut(0, inner.start())), (Role.CREDIT, text.cut(inner.start()).strip())]
    elif text.text:
        found = [(Role.PARAGRAPH, text)]
    if caption.credits:
        found.append((Role.CREDIT, join([line.text for line in caption.credits], " ")))
    return found


def _lines(draft: Draft) -> set[int]:
    lines = [line for column in draft.columns for line in column.lines] + draft.signatures + draft.extra
    lines += [line for row in draft.cells for line in row]
    if draft.title:
        lines += draft.title.lines
    if draft.caption:
        lines += (*draft.caption.lines, *draft.caption.credits)
    return {line.index for line in lines}


def _regions(draft: Draft, page: Page) -> tuple[Region, ...]:
    boxes: list[tuple[str, Box]] = []
    if draft.title:
        boxes.append(("headline", draft.title.box))
    if draft.caption:
        if draft.caption.picture:
            boxes.append(("picture", draft.caption.picture))
        boxes.append(("caption", draft.caption.box))
    boxes += [("body", column.box) for column in draft.columns]
    if draft.cells:
        boxes.append(("table", hull(line.box for row in draft.cells for line in row)))
    boxes += [("byline", line.box) for line in draft.signatures]
    return tuple(Region(page.number or 1, role, page.fraction(box)) for role, box in boxes)


def lines_in(drafts: Sequence[Draft]) -> set[int]:
    """The indices of all lines that the drafts hold."""
    return {index for draft in drafts for index in _lines(draft)}
