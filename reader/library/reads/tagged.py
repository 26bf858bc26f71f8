"""What carries a term of the vocabulary, or a narrower one: which articles, and how many month by month."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.file import Library
from reader.library.reads.articles import title_of
from reader.library.stored import load
from reader.model.article import Status
from reader.model.tags import SEPARATOR

MOST = 200
"""How many articles are read at most; the newest come first."""


@dataclass(frozen=True, slots=True)
class TaggedRow:
    """An article in the list of a term; `date` (ISO 8601) is None where unknown, `tags` names what it carries of it."""

    id: int
    title: str
    status: Status
    date: str | None
    number: int
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Companionship:
    """A term that stands on articles together with another, by id, and on how many."""

    term: int
    articles: int


_BELOW = "WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)"
_STANDING = """
    article_tag JOIN article ON article.id = article_tag.article AND NOT article.gone
    JOIN page ON page.id = article.page JOIN issue ON issue.id = page.issue
"""


def tagged_rows(library: Library, term: int, limit: int = MOST) -> tuple[TaggedRow, ...]:
    """The articles that carry a term or a narrower one, the newest first."""
    sql = f"""
        {_BELOW}
        SELECT article.id, substr(article.text, 1, 400), article.roles, article.status, issue.date, page.number,
          group_concat(tag.name, '{SEPARATOR}')
        FROM {_STANDING} JOIN tag ON tag.id = article_tag.tag
        WHERE article_tag.tag IN (SELECT id FROM below) GROUP BY article.id
        ORDER BY issue.date IS NULL, issue.date DESC, issue.id DESC, page.number, article.position, article.id LIMIT ?
    """
    return tuple(
        TaggedRow(
            row[0], title_of(row[1], load(row[2])), Status(row[3]), row[4], row[5], tuple(row[6].split(SEPARATOR))
        )
        for row in library.rows(sql, term, limit)
    )


def tagged_months(library: Library, term: int) -> dict[str, int]:
    """How many articles of each month (`2031-05`) carry a term or a narrower one; undated ones count nowhere."""
    sql = f"""
        {_BELOW}
        SELECT substr(issue.date, 1, 7), count(DISTINCT article.id) FROM {_STANDING}
        WHERE article_tag.tag IN (SELECT id FROM below) AND issue.date IS NOT NULL GROUP BY 1 ORDER BY 1
    """
    return {row[0]: row[1] for row in library.rows(sql, term)}


def carried_with(library: Library, term: int, limit: int = 12) -> tuple[Companionship, ...]:
    """The terms that stand on most articles together with a term, the commonest first."""
    sql = """
        SELECT beside.tag, count(*) FROM article_tag AS mine
        JOIN article ON article.id = mine.article AND NOT article.gone
        JOIN article_tag AS beside ON beside.article = mine.article AND beside.tag != mine.tag
        WHERE mine.tag = ? GROUP BY beside.tag ORDER BY count(*) DESC, beside.tag LIMIT ?
    """
    return tuple(Companionship(*row) for row in library.rows(sql, term, limit))
