"""The vocabulary: tags as paths, with how often each is used."""

from __future__ import annotations

from reader.library.file import Library
from reader.model.tags import Tag

_PATHS = """
    WITH RECURSIVE path (id, path) AS (
      SELECT id, name FROM tag WHERE parent IS NULL
      UNION ALL
      SELECT tag.id, path.path || '/' || tag.name FROM tag JOIN path ON tag.parent = path.id
    )
"""


def tags(library: Library) -> tuple[Tag, ...]:
    """All terms in the order of their paths, each with the number of articles that carry it, or a narrower one."""
    sql = (
        _PATHS
        + """,
        above (tag, term) AS (
          SELECT id, id FROM tag
          UNION
          SELECT above.tag, tag.parent FROM above JOIN tag ON tag.id = above.term WHERE tag.parent IS NOT NULL
        ),
        used (term, articles) AS (
          SELECT above.term, count(DISTINCT article_tag.article)
          FROM above JOIN article_tag ON article_tag.tag = above.tag GROUP BY above.term
        )
        SELECT tag.id, path.path, tag.notation, tag.note,
          (SELECT count(*) FROM article_tag WHERE article_tag.tag = tag.id), coalesce(used.articles, 0)
        FROM tag JOIN path ON path.id = tag.id LEFT JOIN used ON used.term = tag.id ORDER BY path.path
        """
    )
    return tuple(Tag(*row) for row in library.rows(sql))


def article_tags(library: Library, article: int) -> tuple[str, ...]:
    """The paths of an article's tags, in the order in which they were put on it."""
    sql = """
        WITH RECURSIVE up (leaf, parent, path) AS (
          SELECT tag.id, tag.parent, tag.name FROM tag JOIN article_tag ON article_tag.tag = tag.id
          WHERE article_tag.article = ?
          UNION ALL
          SELECT up.leaf, tag.parent, tag.name || '/' || up.path FROM tag JOIN up ON tag.id = up.parent
          LIMIT 2000  -- a damaged tree may lead in a circle
        )
        SELECT up.path FROM up JOIN article_tag ON article_tag.tag = up.leaf AND article_tag.article = ?
        WHERE up.parent IS NULL ORDER BY article_tag.id
    """
    return tuple(row[0] for row in library.rows(sql, article, article))
