"""转版: pieces of one article on several pages, found by what is printed at their ends (下转第2版, 上接第1版).

`joins` looks at the pages of an issue and says what belongs together; `joined` makes one article of two. Both are
pure, so that whoever keeps the pages (a library, a file) carries the instructions out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.model.article import Article, Kind
from reader.model.evidence import Reason
from reader.model.issue import SegmentedPage
from reader.model.page import Page
from reader.model.sourcemap import Run, SourceMap
from reader.model.text import ArticleText, Role
from reader.segmentation.plain.authors import byline, dateline
from reader.segmentation.plain.forms import JUMP
from reader.segmentation.plain.measure import ends_sentence
from reader.segmentation.plain.overlap import pairs
from reader.segmentation.seams import reads_on

_HEADS = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD)
_HAN = "一二三四五六七八九"
_LEAST = 2.0
"""The score below which two pieces are not joined: both page numbers, or one and a headline or a torn sentence."""
_SURELY = 0.8
"""The likeness from which on two headlines are one."""


@dataclass(frozen=True, slots=True)
class Place:
    """An article of an issue: the index of its page, and its index among the page's articles."""

    page: int
    article: int


@dataclass(frozen=True, slots=True)
class Join:
    """`second` goes on where `first` ended. `new_paragraph`: with a paragraph of its own, not in mid-sentence.

    `confidence` lies in 0…1; `reasons` say why.
    """

    first: Place
    second: Place
    new_paragraph: bool
    confidence: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _End:
    """An article with a jump: its place, the number of its own page, and the number that the jump names.

    `printed`: its page says its number, else the place among the pages gave it.
    """

    place: Place
    article: Article
    page: Page
    own: int | None
    other: int
    printed: bool


def joins(pages: Sequence[SegmentedPage]) -> tuple[Join, ...]:
    """What belongs together in an issue, each piece at most once as a beginning and once as a continuation."""
    outward = [end for end in _ends(pages) if end[0]]
    inward = [end for end in _ends(pages) if not end[0]]
    ranked = sorted(
        (
            (score, a, b)
            for a, (_, one) in enumerate(outward)
            for b, (_, other) in enumerate(inward)
            if (score := _score(one, other)) >= _LEAST
        ),
        key=lambda found: -found[0],
    )
    found: list[Join] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for score, a, b in ranked:
        if a in used[0] or b in used[1]:
            continue
        used[0].add(a)
        used[1].add(b)
        found.append(_join(outward[a][1], inward[b][1], score))
    return tuple(sorted(found, key=lambda join: (join.first.page, join.first.article)))


def joined(first: Article, second: Article, join: Join, shift: int = 0) -> Article:
    """One article of two. `shift` is added to the line numbers of the second, where they are indices of its page.

    The headline of the continuation leaves the text, but its lines stay the article's; names are read anew.
    """
    kept = [block for block in second.content.blocks if block.role not in _HEADS]
    roles, text, runs = list(first.content.roles), first.text, list(first.source.runs)
    for at, block in enumerate(kept):
        glued = at == 0 and not join.new_paragraph and bool(roles) and block.role is Role.PARAGRAPH is roles[-1]
        if text and not glued:
            text += "\n"
            runs.append(Run(1))
        if not glued:
            roles.append(block.role)
        text += second.text[block.start : block.end]
        cut = second.source.cut(block.start, block.end).runs
        runs += [run if run.line is None else replace(run, line=run.line + shift) for run in cut]
    content = ArticleText(text, tuple(roles))
    return replace(
        first,
        kind=Kind.NEWS if first.kind is Kind.TITLE_ONLY else first.kind,
        content=content,
        source=SourceMap.of(runs),
        byline=byline(content.text, content.blocks) or first.byline,
        dateline=dateline(content.text, content.blocks),
        lines=(*first.lines, *(line + shift for line in second.lines)),
        regions=(*first.regions, *second.regions),
        confidence=round(min(first.confidence, second.confidence, join.confidence), 3),
        reasons=tuple(dict.fromkeys((*join.reasons, *first.reasons, *second.reasons))),
    )


def _ends(pages: Sequence[SegmentedPage]) -> list[tuple[bool, _End]]:
    """Every article with a jump, and whether it leads away from its page."""
    found = []
    for at, segmented in enumerate(pages):
        for index, article in enumerate(segmented.articles):
            for line in article.lines:
                match = JUMP.fullmatch(segmented.page.lines[line].text.strip())
                if match:
                    own, printed = _own(segmented.page)
                    end = _End(Place(at, index), article, segmented.page, own, _number(match["page"]), printed)
                    found.append(("转" in match["way"], end))
    return found


def _own(page: Page) -> tuple[int | None, bool]:
    """The number that a page prints, else the one it has; and whether it prints one."""
    digits = re.search(r"\d+", page.label or "")
    return (int(digits[0]), True) if digits else (page.number, False)


def _number(text: str) -> int:
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits[0])
    tens, ten, ones = text.rpartition("十")
    value = _HAN.find(ones[-1:]) + 1 if ones else 0
    return value if not ten else (_HAN.find(tens) + 1 if tens else 1) * 10 + value


def _score(first: _End, second: _End) -> float:
    """How well two ends fit: page numbers, headlines, and the seam of the sentence."""
    if first.place.page == second.place.page:
        return 0.0
    agreeing = (second.own == first.other) + (first.own == second.other)
    if None not in (first.own, second.own) and not agreeing:
        return 0.0
    if _contradicts(first, second) and not _same_headline(first.article, second.article):
        return 0.0  # it was misread, if the headline stands against it
    return agreeing + 1.5 * _likeness(first.article, second.article) + _seam(first.article, second.article)


def _contradicts(first: _End, second: _End) -> bool:
    """Whether a page prints another number than the one at which a jump points; what is unknown contradicts nothing."""
    return any(page.printed and page.own != end.other for page, end in ((first, second), (second, first)))


def _likeness(first: Article, second: Article) -> float:
    """The share of the continuation's headline that stands in the first headline or text.

    Where it has none, 0.5 and the share of its own words that the first text has: enough to tell two of them apart.
    """
    there = pairs(first.headline + "\n" + first.text)
    wanted = pairs(second.headline)
    if wanted:
        return len(wanted & there) / len(wanted)
    own = pairs(second.text)
    return 0.5 + len(own & there) / max(1, 2 * len(own))


def _same_headline(first: Article, second: Article) -> bool:
    return bool(second.headline) and _likeness(first, second) > _SURELY


def _seam(first: Article, second: Article) -> float:
    """How well a sentence that was torn goes on (0…0.9)."""
    if _ends_sentence(first):
        return 0.0
    begun = next(
        (second.text[block.start : block.end] for block in second.content.blocks if block.role is Role.PARAGRAPH), ""
    )
    return 0.5 + 0.4 * reads_on(first.paragraphs[-1], begun)


def _join(first: _End, second: _End, score: float) -> Join:
    reasons = [Reason.of("jump.numbers", first=first.own or "?", second=second.own or "?")]
    if _same_headline(first.article, second.article):
        reasons.append(Reason.of("jump.headline"))
    new = _ends_sentence(first.article) and _begins_indented(second)
    return Join(first.place, second.place, new, round(min(0.98, 0.5 + 0.15 * score), 3), tuple(reasons))


def _ends_sentence(article: Article) -> bool:
    paragraphs = article.paragraphs
    return not paragraphs or ends_sentence(paragraphs[-1])


def _begins_indented(end: _End) -> bool:
    """Whether the continuation's first line is set in, as its place tells; without places a sentence's end decides."""
    body = next((block for block in end.article.content.blocks if block.role is Role.PARAGRAPH), None)
    if body is None:
        return True
    source = end.article.source.cut(body.start, body.end).lines()
    boxes = [box for line in source if (box := end.page.lines[line].box) is not None]
    if not boxes:
        return True
    others = [box.left for line in end.article.lines if (box := end.page.lines[line].box) and box.top > boxes[0].top]
    near = [left for left in others if abs(left - boxes[0].left) < 4 * boxes[0].height]
    return bool(near) and boxes[0].left > min(near) + 0.9 * boxes[0].height
