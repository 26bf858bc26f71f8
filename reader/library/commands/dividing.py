"""Cutting an article at a printed line: the line and all that is read after it becomes an article of its own."""

from __future__ import annotations

from reader.library.commands.assigning import settle
from reader.library.commands.command import Outcome, perform
from reader.library.commands.places import Placed, article_lines, box_columns, box_of, hull, lines_within, regions_of
from reader.library.commands.splitting import split_text
from reader.library.commands.texts import change_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.library.stored import load_content, load_map
from reader.model.errors import BadValue, NotFound
from reader.model.order import precedes
from reader.model.pieces import line_of_each
from reader.model.text import ArticleText, Role

_TITLES = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD)


def split_at(library: Library, line: int, *, author: str) -> Outcome:
    """Splits the article that a line belongs to, before that line; `Outcome.created` is the new article.

    The region that the line lies in is cut there. Where the new article opens with 小标题, these are its titles: the
    largest is the headline.

    Raises:
        NotFound: the line is in no article. BadValue: nothing of the article stands before the line.
    """

    def work(journal: Journal) -> int:
        article = journal.library.value("SELECT article FROM placement WHERE id = ?", line)
        if article is None:
            raise NotFound(thing="article with the line", id=line)
        at = _start_of(journal, article, line)
        before = {row["id"]: lines_within(journal, row) for row in regions_of(journal, article)}
        fresh = split_text(journal, article, at)
        _entitle(journal, fresh)
        _divide(journal, article, fresh, before)
        _silent_lines(journal, article, fresh, line)
        for one in (article, fresh):
            settle(journal, one)
        return fresh

    return perform(library, "region.split", author, work, {"line": line})


def _start_of(journal: Journal, article: int, line: int) -> int:
    """Where in the text what was read from a line begins."""
    row = journal.need("article", article)
    owners = line_of_each(load_content(row["text"], row["roles"]), load_map(row["source_map"]))
    if line not in owners:
        raise BadValue(value=line, thing="line to split at", allowed="one whose words stand in the article's text")
    return owners.index(line)


def _entitle(journal: Journal, article: int) -> None:
    """Makes titles of the 小标题 that an article opens with, unless it has a headline."""
    row = journal.need("article", article)
    content = load_content(row["text"], row["roles"])
    count = next((i for i, role in enumerate(content.roles) if role is not Role.CROSSHEAD), len(content.roles))
    if not count or Role.HEADLINE in content.roles:
        return
    sizes = [_size(journal, row, block.start, block.end) for block in content.blocks[:count]]
    head = sizes.index(max(sizes))
    titles = [*[Role.KICKER] * head, Role.HEADLINE, *[Role.SUBHEAD] * (count - head - 1)]
    change_text(journal, article, (), result=ArticleText(content.text, (*titles, *content.roles[count:])))


def _size(journal: Journal, row: Row, start: int, end: int) -> float:
    """The height of the letters of a block in page units, 0 where it is not known."""
    lines = load_map(row["source_map"]).cut(start, end).lines()
    sizes = [journal.library.value("SELECT size FROM line WHERE id = ?", line) for line in lines]
    heights = [line.spot.box.height for line in article_lines(journal, row["id"]) if line.id in lines and line.spot.box]
    return max([size for size in sizes if size] or heights, default=0.0)


def _divide(journal: Journal, article: int, fresh: int, before: dict[int, list[Placed]]) -> None:
    """Gives regions to the part that has their lines; one with lines of both is cut between them."""
    theirs = {line.id for line in article_lines(journal, fresh)}
    for region, lines in before.items():
        row = journal.need("region", region)
        going = [line for line in lines if line.id in theirs]
        staying = [line for line in lines if line.id not in theirs]
        if not going or not staying:
            if lines:
                journal.update("region", region, article=fresh if going else article)
            continue
        upper, lower = hull(staying), hull(going)
        if upper is None or lower is None:
            continue
        box = box_of(row)
        seam = (upper.bottom + lower.top) / 2 if upper.bottom <= lower.top + 0.5 * lower.height else lower.top
        columns = {"page": row["page"], "role": row["role"]}
        journal.update("region", region, article=article, bottom=seam)
        journal.insert("region", {"article": fresh, **columns, **box_columns(box), "top": seam})


def _silent_lines(journal: Journal, article: int, fresh: int, line: int) -> None:
    """Lines that left no character in the text go with the part they stand in: 下转 lines, marks."""
    spots = {one.id: one for one in article_lines(journal, article)}
    first = next(one for one in article_lines(journal, fresh) if one.id == line)
    row = journal.need("article", article)
    spoken = set(load_map(row["source_map"]).lines())
    theirs = [box_of(region) for region in regions_of(journal, fresh)]
    for one in spots.values():
        if one.id in spoken:
            continue
        if any(one.inside(box) for box in theirs) or (not theirs and precedes(first.spot, one.spot)):
            journal.update("placement", one.id, article=fresh)
