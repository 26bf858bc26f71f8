"""转版: pieces of one article on several pages, found by what is printed at their ends (下转第2版, 上接第1版).

`joins` looks at the pages of an issue and says what belongs together; `joined` makes one article of two. Both are
pure, so that whoever keeps the pages (a library, a file) carries the instructions out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.model.article import Article, Kind
from reader.model.evidence import Reason
from reader.model.issue import SegmentedPage
from reader.model.sourcemap import Run, SourceMap
from reader.model.text import ArticleText, Block, Role
from reader.segmentation.pieces import Piece, Place, candidates, same_headline
from reader.segmentation.plain.authors import byline, dateline

_HEADS = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD)


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


def joins(pages: Sequence[SegmentedPage]) -> tuple[Join, ...]:
    """What belongs together in an issue, each piece at most once as a beginning and once as a continuation."""
    found: list[Join] = []
    begun, gone_on = set[Place](), set[Place]()
    for score, first, second in sorted(candidates(pages), key=lambda candidate: -candidate[0]):
        if first.place not in begun and second.place not in gone_on:
            begun.add(first.place)
            gone_on.add(second.place)
            found.append(_join(first, second, score))
    return tuple(sorted(found, key=lambda join: (join.first.page, join.first.article)))


def joined(first: Article, second: Article, join: Join, shift: int = 0) -> Article:
    """One article of two. `shift` is added to the line numbers of the second, where they are indices of its page.

    The headline of the continuation leaves the text, but its lines stay the article's; names are read anew. A sentence
    that was torn is whole again: what was printed beneath it, such as a name, comes after the continuation.
    """
    glued, parts = _sequence(first, second, join)
    roles, text, runs = list[Role](), "", list[Run]()
    for at, (article, block) in enumerate(parts):
        if at != glued:
            roles.append(block.role)
            text, runs = (text + "\n", [*runs, Run(1)]) if text else (text, runs)
        text += article.text[block.start : block.end]
        cut, moved = article.source.cut(block.start, block.end).runs, shift if article is second else 0
        runs += [run if run.line is None else replace(run, line=run.line + moved) for run in cut]
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


def _sequence(first: Article, second: Article, join: Join) -> tuple[int | None, list[tuple[Article, Block]]]:
    """The blocks of two pieces in the order in which they are one, and which of them ends the sentence of the last."""
    own = [(first, block) for block in first.content.blocks]
    kept = [(second, block) for block in second.content.blocks if block.role not in _HEADS]
    end = max((at + 1 for at, (_, block) in enumerate(own) if block.role is Role.PARAGRAPH), default=0)
    if join.new_paragraph or not end or not kept or kept[0][1].role is not Role.PARAGRAPH:
        return None, own + kept
    return end, own[:end] + kept + own[end:]


def _join(first: Piece, second: Piece, score: float) -> Join:
    reasons = [Reason.of("jump.numbers", first=first.own or "?", second=second.own or "?")]
    if same_headline(first.article, second.article):
        reasons.append(Reason.of("jump.headline"))
    new = not first.is_torn and _begins_indented(second)
    return Join(first.place, second.place, new, round(min(0.98, 0.5 + 0.15 * score), 3), tuple(reasons))


def _begins_indented(piece: Piece) -> bool:
    """Whether the continuation's first line is set in, as its place tells; without places a sentence's end decides."""
    article, lines = piece.article, piece.page.lines
    body = next((block for block in article.content.blocks if block.role is Role.PARAGRAPH), None)
    if body is None:
        return True
    source = article.source.cut(body.start, body.end).lines()
    boxes = [box for line in source if (box := lines[line].box) is not None]
    if not boxes:
        return True
    others = [box.left for line in article.lines if (box := lines[line].box) and box.top > boxes[0].top]
    near = [left for left in others if abs(left - boxes[0].left) < 4 * boxes[0].height]
    return bool(near) and boxes[0].left > min(near) + 0.9 * boxes[0].height
