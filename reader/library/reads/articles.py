"""Articles: as rows of a list, and whole."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from reader.library.anchors import load_anchor
from reader.library.file import Library
from reader.library.reads.counting import CHARACTERS
from reader.library.reads.vocabulary import article_tags
from reader.library.stored import load, load_content, load_map, load_reasons, load_spans
from reader.model.annotations import Annotation
from reader.model.article import Article, Kind, Region, Status
from reader.model.errors import NotFound
from reader.model.mentions import Mention, MentionState, clashes
from reader.model.page import Box
from reader.model.text import ArticleText, Role

TITLE_LENGTH = 24
"""How many code points of the text stand for the title of an article that has none."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list; `page` is the page's id, `number` its number, `title` the headline or the first words.

    `characters`, `notes` and `tags` are counts.
    """

    id: int
    issue: int
    page: int
    number: int
    position: int
    kind: Kind
    label: str | None
    title: str
    characters: int
    status: Status
    notes: int
    tags: int


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with everything people added; `revision` counts the changes of its text, 0 is the first reading.

    `page` is the page's id, `number` its number; `mentions` holds rejected ones too.
    """

    id: int
    uuid: str
    issue: int
    page: int
    number: int
    publication: str | None
    date: str | None
    status: Status
    article: Article
    tags: tuple[str, ...]
    annotations: tuple[Annotation, ...]
    mentions: tuple[Mention, ...]
    revision: int


_ROWS = f"""
    SELECT article.id, page.issue, page.id AS page, page.number, article.position, article.kind, article.label,
      article.roles, substr(article.text, 1, 400) AS opening, {CHARACTERS} AS characters, article.status,
      (SELECT count(*) FROM annotation WHERE annotation.article = article.id AND parent IS NULL) AS notes,
      (SELECT count(*) FROM article_tag WHERE article_tag.article = article.id) AS tags
    FROM article JOIN page ON page.id = article.page
"""
_TAGGED = """
    WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)
    SELECT article FROM article_tag JOIN below ON article_tag.tag = below.id
"""
_NAMING = """
    SELECT article FROM name_use JOIN name ON name.id = name_use.name
    WHERE mentions > 0 AND name.entity IN (
      SELECT id FROM entity WHERE name = ? AND merged IS NULL UNION SELECT entity FROM name WHERE text = ?
    )
"""
_ORDER = " ORDER BY page.number, page.id, article.position, article.id"


def article_rows(
    library: Library,
    issue: int | None = None,
    page: int | None = None,
    contains: str = "",
    tag: int | None = None,
    names: str = "",
) -> tuple[ArticleRow, ...]:
    """The articles of an issue or a page (or all), in printed order.

    `contains` keeps those whose text holds it, `tag` those that carry the tag with this id or a narrower one, `names`
    those that mention an entity which is called or spelt so.
    """
    conditions: list[str] = ["NOT article.gone"]
    values: list[int | str] = []
    for column, value in (("page.issue", issue), ("page.id", page)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    sql = f"{_ROWS} WHERE {' AND '.join(conditions)}"
    if contains:
        sql += " AND instr(article.text, ?) > 0"
        values.append(contains)
    if tag is not None:
        sql += f" AND article.id IN ({_TAGGED})"
        values.append(tag)
    if names:
        sql += f" AND article.id IN ({_NAMING})"
        values += [names, names]
    found = library.rows(sql + _ORDER, *values)
    return tuple(_row(row) for row in found)


def article(library: Library, id_: int) -> ArticleRecord:
    """One article, whole.

    Raises:
        NotFound: there is none with this id.
    """
    with library.snapshot():
        sql = """
            SELECT article.*, page.issue, page.number, issue.publication, issue.date,
              (SELECT count(*) FROM revision WHERE revision.article = article.id) AS revision
            FROM article JOIN page ON page.id = article.page JOIN issue ON issue.id = page.issue
            WHERE article.id = ? AND NOT article.gone
        """
        row = library.row(sql, id_)
        if row is None:
            raise NotFound(thing="article", id=id_)
        return ArticleRecord(
            id=row["id"],
            uuid=row["uuid"],
            issue=row["issue"],
            page=row["page"],
            number=row["number"],
            publication=row["publication"],
            date=row["date"],
            status=Status(row["status"]),
            article=_article(library, row),
            tags=article_tags(library, id_),
            annotations=_annotations(library, id_),
            mentions=_mentions(library, id_),
            revision=row["revision"],
        )


def first_reading(library: Library, id_: int) -> ArticleText:
    """The article's text as it was read, before anyone changed it.

    Raises:
        NotFound: there is none with this id.
    """
    row = library.row("SELECT first_text, first_roles FROM article WHERE id = ?", id_)
    if row is None:
        raise NotFound(thing="article", id=id_)
    return load_content(row["first_text"], row["first_roles"])


def _row(row: sqlite3.Row) -> ArticleRow:
    return ArticleRow(
        id=row["id"],
        issue=row["issue"],
        page=row["page"],
        number=row["number"],
        position=row["position"],
        kind=Kind(row["kind"]),
        label=row["label"],
        title=title_of(row["opening"], load(row["roles"])),
        characters=row["characters"],
        status=Status(row["status"]),
        notes=row["notes"],
        tags=row["tags"],
    )


def title_of(opening: str, roles: list[str]) -> str:
    """The headline of an article whose text opens so, else its first words."""
    lines = list(zip(roles, opening.split("\n"), strict=False))
    headline = " ".join(line for role, line in lines if role == Role.HEADLINE)
    return headline or next((line[:TITLE_LENGTH] for _, line in lines), "")


def _article(library: Library, row: sqlite3.Row) -> Article:
    sql = """
        SELECT page.number, role, left, top, right, bottom, confidence, reasons
        FROM region JOIN page ON page.id = region.page
        WHERE region.article = ? ORDER BY region.id
    """
    dateline = load_spans(row["dateline"]) if row["dateline"] else ()
    return Article(
        kind=Kind(row["kind"]),
        content=load_content(row["text"], row["roles"]),
        source=load_map(row["source_map"]),
        label=row["label"],
        byline=load_spans(row["byline"]),
        dateline=dateline[0] if dateline else None,
        lines=tuple(r[0] for r in library.rows("SELECT id FROM placement WHERE article = ? ORDER BY id", row["id"])),
        regions=tuple(_region(one) for one in library.rows(sql, row["id"])),
        confidence=row["confidence"],
        reasons=load_reasons(row["reasons"]),
    )


def _region(row: sqlite3.Row) -> Region:
    number, role, left, top, right, bottom, confidence, reasons = row
    return Region(number, role, Box(left, top, right, bottom), confidence, load_reasons(reasons))


def _annotations(library: Library, article: int) -> tuple[Annotation, ...]:
    rows = library.rows("SELECT * FROM annotation WHERE article = ? ORDER BY start, id", article)
    return tuple(
        Annotation(
            row["id"],
            load_anchor(row),
            row["note"],
            row["author"],
            row["created"],
            row["modified"],
            row["parent"],
            bool(row["done"]),
        )
        for row in rows
    )


def mention(library: Library, id_: int) -> Mention | None:
    """One mention, None where there is none."""
    row = library.row(f"{_MENTIONS} WHERE mention.id = ?", id_)
    return None if row is None else _mention(row)


_MENTIONS = """
    SELECT mention.*, CASE state WHEN 'rejected' THEN mention.type ELSE entity.type END AS shown
    FROM mention JOIN name ON name.id = mention.name JOIN entity ON entity.id = name.entity
"""


def _mentions(library: Library, article: int) -> tuple[Mention, ...]:
    """In the order of the text, outer ones first; a suggestion that meets what a person decided on is left out.

    What a mention means decides its type, whatever a recogniser took it for.
    """
    sql = f'{_MENTIONS} WHERE article = ? ORDER BY start, "end" DESC, level DESC, mention.id'
    mentions = [_mention(row) for row in library.rows(sql, article)]
    decided = [(one.anchor.start, one.anchor.end) for one in mentions if one.state is not MentionState.SUGGESTED]
    return tuple(one for one in mentions if one.state is not MentionState.SUGGESTED or not clashes(one.found, decided))


def _mention(row: sqlite3.Row) -> Mention:
    state = MentionState(row["state"])
    return Mention(row["id"], load_anchor(row), row["shown"], row["level"], row["source"], state, row["value"])
