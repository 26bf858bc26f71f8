"""Where an entity is mentioned: by issue and day, in its words, and beside whom."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.file import Library
from reader.library.reads.articles import title_of
from reader.library.stored import load
from reader.model.mentions import Found

BESIDE = 40
"""How many code points of the text stand before and after a mention in its context."""


@dataclass(frozen=True, slots=True)
class IssueUse:
    """How often an entity is mentioned in an issue; `date` (ISO 8601) is None where unknown, `pages` are numbers."""

    issue: int
    publication: str | None
    date: str | None
    pages: tuple[int, ...]
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class Context:
    """A mention in its words (keyword in context): what stands before and after it in its line.

    `start` and `end` are code points of the article's text; `title` is the article's headline or first words, `number`
    the number of its page.
    """

    mention: int
    article: int
    title: str
    number: int
    start: int
    end: int
    before: str
    quote: str
    after: str
    state: str


@dataclass(frozen=True, slots=True)
class Companion:
    """An entity that stands beside another one, and in how many articles."""

    id: int
    type: str
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class TextNaming:
    """An article's text with the people named in it; `own` are the places that mean a certain one; "" without date."""

    date: str
    text: str
    people: tuple[Found, ...]
    own: frozenset[Found]


_NAMES = "SELECT id FROM name WHERE entity = ?"


def issue_uses(library: Library, entity: int) -> tuple[IssueUse, ...]:
    """The issues that mention an entity, the newest first, undated ones last."""
    sql = f"""
        SELECT issue.id, issue.publication, issue.date, group_concat(DISTINCT page.number), sum(name_use.mentions),
          count(DISTINCT article.id)
        FROM name_use JOIN article ON article.id = name_use.article AND NOT article.gone
        JOIN page ON page.id = article.page JOIN issue ON issue.id = page.issue
        WHERE name_use.name IN ({_NAMES}) AND name_use.mentions > 0
        GROUP BY issue.id ORDER BY issue.date IS NULL, issue.date DESC, issue.id DESC
    """
    return tuple(
        IssueUse(row[0], row[1], row[2], tuple(sorted(map(int, row[3].split(",")))), row[4], row[5])
        for row in library.rows(sql, entity)
    )


def contexts(library: Library, entity: int, issue: int | None, limit: int = 500) -> tuple[Context, ...]:
    """The mentions of an entity in an issue, in printed order; of all issues for None, the newest first."""
    sql = f"""
        SELECT mention.id, article.id, article.text, article.roles, page.number, mention.start, mention."end",
          mention.state
        FROM mention JOIN article ON article.id = mention.article AND NOT article.gone
        JOIN page ON page.id = article.page JOIN issue ON issue.id = page.issue
        WHERE mention.name IN ({_NAMES}) AND ifnull(?, issue.id) = issue.id
          AND mention.state != 'rejected' AND NOT mention.orphaned
        ORDER BY issue.date IS NULL, issue.date DESC, issue.id DESC,
          page.number, page.id, article.position, article.id, mention.start LIMIT ?
    """
    return tuple(_context(*row) for row in library.rows(sql, entity, issue, limit))


def companions(library: Library, entity: int, limit: int = 12) -> tuple[Companion, ...]:
    """The people, places and organisations that stand in most articles together with an entity."""
    sql = f"""
        WITH mine AS (SELECT DISTINCT article FROM name_use WHERE name IN ({_NAMES}) AND mentions > 0)
        SELECT entity.id, entity.type, entity.name, count(DISTINCT mine.article) AS articles
        FROM mine JOIN article ON article.id = mine.article AND NOT article.gone
        JOIN name_use ON name_use.article = mine.article AND name_use.mentions > 0
        JOIN name ON name.id = name_use.name JOIN entity ON entity.id = name.entity
        WHERE entity.id != ? AND entity.type IN ('person', 'place', 'organisation')
        GROUP BY entity.id ORDER BY articles DESC, sum(name_use.mentions) DESC, entity.id LIMIT ?
    """
    return tuple(Companion(*row) for row in library.rows(sql, entity, entity, limit))


def texts_naming(library: Library, person: int, limit: int = 500) -> tuple[TextNaming, ...]:
    """The articles that name a person, the newest `limit` of them."""
    sql = f"""
        SELECT DISTINCT article.id, issue.date, article.text FROM name_use
        JOIN article ON article.id = name_use.article AND NOT article.gone
        JOIN page ON page.id = article.page JOIN issue ON issue.id = page.issue
        WHERE name_use.name IN ({_NAMES}) AND name_use.mentions > 0 ORDER BY issue.date DESC, article.id LIMIT ?
    """
    return tuple(_naming(library, person, *row) for row in library.rows(sql, person, limit))


def _naming(library: Library, person: int, article: int, date: str | None, text: str) -> TextNaming:
    sql = """
        SELECT start, "end", name.entity FROM mention JOIN name ON name.id = mention.name
        WHERE article = ? AND mention.type = 'person' AND state != 'rejected' AND NOT orphaned ORDER BY start
    """
    rows = library.rows(sql, article)
    people = tuple(Found(row[0], row[1], "person") for row in rows)
    own = frozenset(one for one, row in zip(people, rows, strict=True) if row[2] == person)
    return TextNaming(date or "", text, people, own)


def _context(
    mention: int, article: int, text: str, roles: str, number: int, start: int, end: int, state: str
) -> Context:
    begin = max(text.rfind("\n", 0, start) + 1, start - BESIDE)
    stop = text.find("\n", end)
    stop = min(len(text) if stop < 0 else stop, end + BESIDE)
    title = title_of(text, load(roles))
    return Context(
        mention, article, title, number, start, end, text[begin:start], text[start:end], text[end:stop], state
    )
