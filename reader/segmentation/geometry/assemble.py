"""Articles out of pieces: their blocks in printed order, source map, names, regions, reasons."""

from __future__ import annotations

import re

from reader.model.article import Article
from reader.model.page import Page
from reader.model.text import ArticleText, Role
from reader.segmentation.evidence import weighed
from reader.segmentation.geometry.body import Blocks, body_blocks
from reader.segmentation.geometry.draft import Draft
from reader.segmentation.geometry.pictures import Caption
from reader.segmentation.geometry.regions import regions_of
from reader.segmentation.plain.authors import byline, dateline
from reader.segmentation.plain.items import joined
from reader.segmentation.plain.traced import Traced, join

_CREDIT_AT_END = re.compile(r"(?<=[。！？”）])\s*（[^（）]{0,24}摄(?:影|影报道)?）$")


def article_of(draft: Draft, page: Page, unit: float) -> Article:
    """The article of a draft; `unit` is the page's body size (page units)."""
    blocks = [(role, text) for role, text in _blocks(draft) if text.text.strip()]
    whole = join([text for _, text in blocks], "\n")
    content = ArticleText(whole.text, tuple(role for role, _ in blocks))
    confidence, reasons = weighed(draft.evidence)
    return Article(
        draft.kind,
        content,
        whole.source(),
        label=draft.label,
        byline=byline(content.text, content.blocks),
        dateline=dateline(content.text, content.blocks),
        lines=tuple(sorted(draft.indices)),
        regions=regions_of(draft, page, unit),
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
