"""Splitting an article in two, putting articles in another order, taking them away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.library.anchors import TABLES, anchor_columns, load_anchor
from reader.library.commands.assigning import REMOVED
from reader.library.commands.command import Outcome, perform
from reader.library.commands.texts import change_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.library.stored import (
    dump,
    dump_map,
    dump_reasons,
    dump_roles,
    dump_spans,
    load_content,
    load_map,
    load_spans,
)
from reader.model.edits import Edit
from reader.model.errors import BadValue
from reader.model.spans import Anchor, Span
from reader.model.text import ArticleText


def split(library: Library, article: int, position: int, *, author: str) -> Outcome:
    """Makes what stands from the code point `position` on an article of its own; `Outcome.created` is its id.

    Raises:
        NotFound: there is no such article. BadValue: one of the two parts would be empty.
    """

    def work(journal: Journal) -> int:
        return split_text(journal, article, position)

    return perform(library, "article.split", author, work, {"article": article, "at": position})


def split_text(journal: Journal, article: int, position: int) -> int:
    """Makes what stands from a code point on an article of its own; its id. Part of a command.

    Raises:
        NotFound: there is no such article. BadValue: one of the two parts would be empty.
    """
    row = journal.need("article", article)
    start, end = _cut(row["text"], position)
    journal.touch(article)
    anchors = [(table, r) for table in TABLES for r in _behind(journal, table, article, start)]
    fresh = journal.insert("article", _second_part(journal, row, start))
    journal.touch(fresh)
    _move_lines(journal, row, article, fresh, start)
    change_text(journal, article, [Edit(end, row["text"][end:], "")])
    for table, one in anchors:
        anchor = _shifted(load_anchor(one), -start, row["text"][start:])
        journal.update(table, one["id"], article=fresh, **anchor_columns(anchor))
    return fresh


def move(
    library: Library, article: int, *, author: str, before: int | None = None, after: int | None = None
) -> Outcome:
    """Puts an article before or after another one, on that one's page.

    Raises:
        NotFound: there is no such article. BadValue: neither or both neighbours are named.
    """
    neighbour = before if before is not None else after
    if neighbour is None or (before is not None and after is not None):
        raise BadValue(value="move", thing="place", allowed="before or after another article")

    def work(journal: Journal) -> int:
        journal.need("article", article)
        journal.touch(article)
        row = journal.need("article", neighbour)
        place = _between(journal, row, article, ahead=before is not None)
        journal.update("article", article, page=row["page"], position=place)
        return article

    details = {"article": article, "before": before, "after": after}
    return perform(library, "article.move", author, work, details)


def delete(library: Library, articles: Sequence[int], *, author: str) -> Outcome:
    """Takes articles away; their lines stay on the page as furniture, and undo brings all back.

    Raises:
        NotFound: there is no such article.
    """

    def work(journal: Journal) -> None:
        for article in articles:
            journal.need("article", article)
            journal.touch(article)
            for (line,) in journal.library.rows("SELECT id FROM placement WHERE article = ?", article):
                journal.update("placement", line, article=None, role=REMOVED)
            journal.update("article", article, gone=1)

    return perform(library, "article.delete", author, work, {"articles": list(articles)})


def _cut(text: str, position: int) -> tuple[int, int]:
    """Where the second part begins and where the first ends, the line feed between them left out."""
    start, end = position, position
    if 0 < position < len(text):
        start += text[position] == "\n"
        end -= text[position - 1] == "\n"
    if end <= 0 or start >= len(text):
        raise BadValue(value=position, thing="place to split", allowed="a place with text on both sides")
    return start, end


def _second_part(journal: Journal, row: Row, start: int) -> dict[str, object]:
    content = load_content(row["text"], row["roles"])
    first = content.text.count("\n", 0, start)
    part = ArticleText(content.text[start:], content.roles[first:])
    names = [Span(s.start - start, s.end - start) for s in load_spans(row["byline"]) if s.start >= start]
    return {
        "page": row["page"],
        "position": _between(journal, row, row["id"], ahead=False),
        "kind": row["kind"],
        "label": row["label"],
        "status": row["status"],
        "text": part.text,
        "roles": dump_roles(part.roles),
        "source_map": dump_map(load_map(row["source_map"]).cut(start, len(content.text))),
        "byline": dump_spans(names),
        "dateline": None,
        "first_text": part.text,
        "first_roles": dump_roles(part.roles),
        "confidence": 1.0,
        "reasons": dump_reasons([]),
    }


def _behind(journal: Journal, table: str, article: int, start: int) -> list[Row]:
    sql = f'SELECT * FROM "{table}" WHERE article = ? AND start >= ?'
    return [dict(row) for row in journal.library.rows(sql, article, start)]


def _shifted(anchor: Anchor, by: int, text: str) -> Anchor:
    start, end = anchor.start + by, anchor.end + by
    return replace(anchor, start=start, end=end) if anchor.orphaned else Anchor.at(text, start, end)


def _move_lines(journal: Journal, row: Row, article: int, fresh: int, start: int) -> None:
    """Lines of which nothing is left in the first part go along, and regions most of whose lines do."""
    source = load_map(row["source_map"])
    kept = set(source.cut(0, start).lines())
    going = [line for line in source.cut(start, len(source)).lines() if line not in kept]
    for line in going:
        journal.update("placement", line, article=fresh)
    for region in journal.library.rows("SELECT * FROM region WHERE article = ?", article):
        own = _lines_in(journal, region["id"], [*kept])
        theirs = _lines_in(journal, region["id"], going)
        if theirs > own:
            journal.update("region", region["id"], article=fresh)


def _lines_in(journal: Journal, region: int, lines: Sequence[int]) -> int:
    """How many of these lines have their centre in a region; boxes of lines are in page units."""
    sql = """
        SELECT count(*) FROM line JOIN page ON page.id = line.page
        JOIN region ON region.id = ? AND region.page = line.page
        WHERE line.id IN (SELECT value FROM json_each(?)) AND page.width > 0 AND page.height > 0
          AND (json_extract(box, '$[0][0]') + json_extract(box, '$[0][2]')) / 2 / page.width
            BETWEEN region.left AND region.right
          AND (json_extract(box, '$[0][1]') + json_extract(box, '$[0][3]')) / 2 / page.height
            BETWEEN region.top AND region.bottom
    """
    count: int = journal.library.value(sql, region, dump(list(lines)))
    return count


def _between(journal: Journal, row: Row, moved: int, *, ahead: bool) -> float:
    """A position just before or after that of an article, among the others of its page."""
    sql = "SELECT position FROM article WHERE page = ? AND NOT gone AND id != ? ORDER BY position, id"
    others = [one[0] for one in journal.library.rows(sql, row["page"], moved)]
    here: float = row["position"]
    if ahead:
        lower = max((at for at in others if at < here), default=here - 1)
        return (lower + here) / 2
    upper = min((at for at in others if at > here), default=here + 1)
    return (here + upper) / 2
