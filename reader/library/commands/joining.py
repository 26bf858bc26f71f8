"""Joining articles that segmentation took apart: text, lines, regions and everything fastened to them move over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.library.anchors import TABLES, anchor_columns, load_anchor
from reader.library.commands.command import Outcome, perform
from reader.library.commands.texts import article_text, change_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.library.stored import dump_spans, load_content, load_map, load_spans
from reader.model.article import Status
from reader.model.edits import Edit
from reader.model.sourcemap import Run, SourceMap
from reader.model.spans import Anchor, Span
from reader.model.text import ArticleText, Role

_TITLES = (Role.KICKER, Role.HEADLINE, Role.SUBHEAD)


def join(library: Library, articles: Sequence[int], *, author: str) -> Outcome:
    """Joins articles into the first, in this order; the others are gone. `Outcome.created` is the first.

    Titles of the others become 小标题; where the first has no headline, the next one's titles become its own.

    Raises:
        NotFound: there is no such article.
    """

    def work(journal: Journal) -> int:
        first, *others = articles
        journal.need("article", first)
        for other in dict.fromkeys(others):
            if other != first:
                _absorb(journal, first, other)
        return first

    return perform(library, "article.join", author, work, {"articles": list(articles)})


@dataclass(frozen=True, slots=True)
class _Seam:
    """How the text of one article is put round another: its first `titles` code points before, the rest behind.

    `host` is the other's length, `guest` its own. A line feed stands at each joint, none where one of them is empty.
    """

    titles: int
    host: int
    guest: int

    def place(self, position: int) -> int:
        """Where a position of the absorbed text lies in the joined one."""
        if self.titles and position <= self.titles:
            return position
        if self.titles:
            return position + self.host + 1
        return position + self.host + (1 if self.host and self.guest else 0)

    def carry(self, anchor: Anchor) -> Anchor:
        """An anchor of the absorbed text in the joined one; of one across the joint only the first part is kept."""
        start, end = anchor.start, anchor.end
        if start < self.titles < end:
            end = self.titles
        elif self.titles and start == self.titles < end:
            start += 1
        quote = anchor.quote if anchor.orphaned else anchor.quote[start - anchor.start : end - anchor.start]
        if start == end and not anchor.orphaned:  # it held nothing but the line feed at the joint
            return replace(anchor, start=self.titles, end=self.titles, orphaned=True)
        return replace(anchor, start=self.place(start), end=self.place(end), quote=quote)


def _absorb(journal: Journal, host: int, guest: int) -> None:
    host_row, guest_row = journal.need("article", host), journal.need("article", guest)
    one, other = (load_content(row["text"], row["roles"]) for row in (host_row, guest_row))
    titles = _titles_length(other) if one.text and Role.HEADLINE not in one.roles else 0
    seam = _Seam(titles, len(one.text), len(other.text))
    journal.touch(host)
    journal.touch(guest)
    change_text(
        journal,
        host,
        _insertions(one, other, seam),
        result=_joined(one, other, seam),
        source=_joined_map(load_map(host_row["source_map"]), load_map(guest_row["source_map"]), seam),
    )
    _move_rows(journal, host, guest, seam)
    names = [*_spans(journal, host), *(Span(seam.place(s.start), seam.place(s.end)) for s in _spans(journal, guest))]
    journal.update("article", host, byline=dump_spans(names), status=_lesser(host_row, guest_row))
    journal.update("article", guest, gone=1)


def _titles_length(content: ArticleText) -> int:
    """How many code points the titles at the front of a text take, without the line feed behind them."""
    end = 0
    for block in content.blocks:
        if block.role not in _TITLES:
            break
        end = block.end
    return end


def _insertions(one: ArticleText, other: ArticleText, seam: _Seam) -> tuple[Edit, ...]:
    front, back = other.text[: seam.titles], other.text[seam.titles :].lstrip("\n")
    edits = []
    if front:
        edits.append(Edit(0, "", front + ("\n" if one.text else "")))
    if back:
        edits.append(Edit(len(one.text), "", ("\n" if one.text or front else "") + back))
    return tuple(edits)


def _joined(one: ArticleText, other: ArticleText, seam: _Seam) -> ArticleText:
    parts = list(zip(other.roles, other.text.split("\n"), strict=False))
    count = other.text[: seam.titles].count("\n") + 1 if seam.titles else 0
    rest = parts[count:]
    if Role.HEADLINE in one.roles or seam.titles:
        rest = [(Role.CROSSHEAD if role in _TITLES else role, text) for role, text in rest]
    lines = [*parts[:count], *zip(one.roles, one.text.split("\n"), strict=False), *rest]
    return ArticleText("\n".join(text for _, text in lines), tuple(role for role, _ in lines))


def _joined_map(one: SourceMap, other: SourceMap, seam: _Seam) -> SourceMap:
    joint = [Run(1)]
    front = [*other.cut(0, seam.titles).runs, *joint] if seam.titles else []
    back = other.cut(seam.titles + 1 if seam.titles else 0, len(other)).runs
    return SourceMap.of([*front, *one.runs, *(joint if back and (one.runs or front) else []), *back])


def _move_rows(journal: Journal, host: int, guest: int, seam: _Seam) -> None:
    library = journal.library
    text = article_text(journal, host).text
    for table in TABLES:
        for row in library.rows(f'SELECT * FROM "{table}" WHERE article = ?', guest):
            anchor = seam.carry(load_anchor(row))
            there = anchor if anchor.orphaned else Anchor.at(text, anchor.start, anchor.end)
            journal.update(table, row["id"], article=host, **anchor_columns(there))
    for table in ("placement", "region"):
        for row in library.rows(f'SELECT id FROM "{table}" WHERE article = ?', guest):
            journal.update(table, row["id"], article=host)
    sql = "SELECT tag FROM article_tag WHERE article = ? EXCEPT SELECT tag FROM article_tag WHERE article = ?"
    for row in library.rows(sql, guest, host):
        journal.insert("article_tag", {"article": host, "tag": row["tag"]})


def _spans(journal: Journal, article: int) -> tuple[Span, ...]:
    return load_spans(journal.need("article", article)["byline"])


def _lesser(one: Row, other: Row) -> str:
    """The earlier of two states of proofreading: what is joined is only as far as its least part."""
    order = list(Status)
    return min(Status(one["status"]), Status(other["status"]), key=order.index).value
