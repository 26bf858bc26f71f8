"""What people say about names in a text, and what recognisers suggest."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from reader.library import rows
from reader.library.anchors import anchor_columns
from reader.library.commands.command import Outcome, perform
from reader.library.commands.spreading import suggestions
from reader.library.commands.texts import article_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.reads.learnt import is_rejected
from reader.library.rows import Row
from reader.model.errors import BadValue, NotFound
from reader.model.mentions import EntityType, Found, MentionState, clashes, family
from reader.model.spans import Anchor

BY_HAND = "person"
"""The `source` of a mention that no recogniser suggested."""


def confirm(
    library: Library, article: int, start: int, end: int, type_: str, *, author: str, level: int = 0
) -> Outcome:
    """Says that the code points `start`…`end` name something of this type; `Outcome.created` is the mention's id.

    A suggestion of the same range becomes the confirmed mention; without one it is added.

    Raises:
        NotFound: no such article. OutOfRange: the range is empty or not in the text. BadValue: no such type.
    """
    if family(type_) not in set(EntityType):
        raise BadValue(value=type_, thing="type of name", allowed=", ".join(EntityType))

    def work(journal: Journal) -> int:
        anchor, row = _mention_at(journal, article, start, end)
        if row is None:
            return _add(journal, article, anchor, MentionState.CONFIRMED, type_=type_, level=level)
        kind = {} if type_ == _meant_type(journal, row) else {"type": type_}
        journal.update("mention", row["id"], **kind, state=MentionState.CONFIRMED.value)
        return int(row["id"])

    details = {"article": article, "start": start, "end": end, "type": type_}
    return perform(library, "mention.confirm", author, work, details)


def reject(library: Library, article: int, start: int, end: int, *, author: str) -> Outcome:
    """Says that the code points `start`…`end` are no name; no recogniser suggests them again.

    Suggestions of the same words as the same type in the article are rejected along with it, unless a person confirmed
    them somewhere.

    Raises:
        NotFound: no such article. OutOfRange: the range is empty or not in the text.
    """

    def work(journal: Journal) -> int:
        anchor, row = _mention_at(journal, article, start, end)
        if row is None:
            return _add(journal, article, anchor, MentionState.REJECTED)
        journal.update("mention", row["id"], state=MentionState.REJECTED.value)
        if is_rejected(library, row["quote"], row["type"]):
            for other, _ in suggestions(library, row["quote"], row["type"], article):
                journal.update("mention", other, state=MentionState.REJECTED.value)
        return int(row["id"])

    return perform(library, "mention.reject", author, work, {"article": article, "start": start, "end": end})


def move(
    library: Library, article: int, old: tuple[int, int], new: tuple[int, int], type_: str, *, author: str
) -> Outcome:
    """Says that the name at the code points `old` really reaches over `new`, and is of this type; confirms it.

    Raises:
        NotFound: no such article. OutOfRange: a range is empty or not in the text.
    """

    def work(journal: Journal) -> int:
        _, row = _mention_at(journal, article, *old)
        anchor = Anchor.at(article_text(journal, article).text, *new)
        if row is None:
            return _add(journal, article, anchor, MentionState.CONFIRMED, type_=type_)
        state = {"type": type_, "state": MentionState.CONFIRMED.value, "value": None}
        journal.update("mention", row["id"], **anchor_columns(anchor), **state)
        return int(row["id"])

    details = {"article": article, "from": list(old), "start": new[0], "end": new[1], "type": type_}
    return perform(library, "mention.move", author, work, details)


def suggest(library: Library, article: int, found: Sequence[Found], *, text: str) -> int:
    """Replaces the recogniser's suggestions for an article; how many are stored. No history entry: no person did it.

    `text` is what the recogniser read: where the article says something else by now, nothing is stored. What a person
    confirmed or rejected stays and stands before any suggestion that overlaps it.

    Raises:
        NotFound: no such article.
    """
    with library.transaction():
        current = library.value("SELECT text FROM article WHERE id = ? AND NOT gone", article)
        if current is None:
            raise NotFound(thing="article", id=article)
        if current != text:
            return 0
        library.write("DELETE FROM mention WHERE article = ? AND state = ?", article, MentionState.SUGGESTED.value)
        decided = library.rows('SELECT start, "end", orphaned FROM mention WHERE article = ?', article)
        taken = [(row["start"], row["end"]) for row in decided if not row["orphaned"]]
        fresh = [one for one in found if not clashes(one, taken) and not _is_known_to_be_none(library, text, one)]
        for one in fresh:
            rows.insert(library, "mention", _suggestion(article, text, one))
        return len(fresh)


def _is_known_to_be_none(library: Library, text: str, one: Found) -> bool:
    return is_rejected(library, text[one.start : one.end], one.type)


def _suggestion(article: int, text: str, one: Found) -> Row:
    kind = {"type": one.type, "level": one.level, "source": one.source, "value": one.value}
    anchor = anchor_columns(Anchor.at(text, one.start, one.end))
    state = {"state": MentionState.SUGGESTED.value, "uuid": str(uuid.uuid4())}
    return {"article": article, **anchor, **kind, **state}


def _mention_at(journal: Journal, article: int, start: int, end: int) -> tuple[Anchor, Row | None]:
    anchor = Anchor.at(article_text(journal, article).text, start, end)
    journal.touch(article)
    sql = 'SELECT * FROM mention WHERE article = ? AND start = ? AND "end" = ? ORDER BY state, id LIMIT 1'
    row = journal.library.row(sql, article, start, end)
    return anchor, None if row is None else dict(row)


def _meant_type(journal: Journal, row: Row) -> str:
    """The type of the entity that a mention means: as such it is shown, though a recogniser took it for another."""
    return str(journal.need("entity", journal.need("name", row["name"])["entity"])["type"])


def _add(
    journal: Journal,
    article: int,
    anchor: Anchor,
    state: MentionState,
    *,
    type_: str = EntityType.PERSON.value,
    level: int = 0,
) -> int:
    kind = {"type": type_, "level": level, "source": BY_HAND, "state": state.value, "value": None}
    return journal.insert("mention", {"article": article, **anchor_columns(anchor), **kind})
