"""The vocabulary: tags as paths, with what is said of each and how often it is used."""

from __future__ import annotations

from collections import defaultdict

from reader.library.file import Library
from reader.library.terms import FREE
from reader.model.tags import Tag

_PATHS = f"""
    WITH RECURSIVE path (id, path, place) AS (
      SELECT id, name, printf('%d%09d', {FREE}, position) || name FROM tag WHERE parent IS NULL
      UNION ALL
      SELECT tag.id, path.path || '/' || tag.name, path.place || char(1) || printf('%09d', tag.position) || tag.name
      FROM tag JOIN path ON tag.parent = path.id
    )
"""
"""Every term with its path, and with what sorts it among all: below its broader term, by position, then by name."""

_TAGS = f"""
    {_PATHS},
    above (tag, term) AS (
      SELECT id, id FROM tag
      UNION
      SELECT above.tag, tag.parent FROM above JOIN tag ON tag.id = above.term WHERE tag.parent IS NOT NULL
    ),
    used (tag, article) AS (
      SELECT tag, article FROM article_tag JOIN article ON article.id = article_tag.article AND NOT article.gone
    ),
    own (term, articles) AS (SELECT tag, count(*) FROM used GROUP BY tag),
    wide (term, articles) AS (
      SELECT above.term, count(DISTINCT used.article) FROM above JOIN used ON used.tag = above.tag GROUP BY above.term
    )
    SELECT tag.id, path.path, tag.notation, tag.note, ifnull(own.articles, 0), ifnull(wide.articles, 0), {FREE}
    FROM tag JOIN path ON path.id = tag.id LEFT JOIN own ON own.term = tag.id LEFT JOIN wide ON wide.term = tag.id
    ORDER BY path.place
"""


def tags(library: Library) -> tuple[Tag, ...]:
    """All terms, narrower ones after broader ones, each with the number of articles that carry it, or a narrower one.

    Free terms come last.
    """
    with library.snapshot():
        rows = library.rows(_TAGS)
        said: dict[int, list[str]] = defaultdict(list)
        for term, text in library.rows("SELECT tag, text FROM synonym ORDER BY id"):
            said[term].append(text)
        pairs = library.rows("SELECT one, other FROM related ORDER BY id")
    paths = {row[0]: row[1] for row in rows}
    near: dict[int, list[str]] = defaultdict(list)
    for one, other in pairs:
        near[one].append(paths[other])
        near[other].append(paths[one])
    return tuple(
        Tag(
            id_,
            path,
            notation,
            note,
            uses,
            within,
            synonyms=tuple(said[id_]),
            related=tuple(near[id_]),
            free=bool(free),
        )
        for id_, path, notation, note, uses, within, free in rows
    )


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
