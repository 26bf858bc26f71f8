"""Notes on ranges of an article's text, and replies to them."""

from __future__ import annotations

from reader.library.anchors import anchor_columns, load_anchor
from reader.library.commands.command import Outcome, perform
from reader.library.commands.texts import article_text
from reader.library.file import Library
from reader.library.journal import Journal, now
from reader.model.errors import BadValue, NotFound
from reader.model.spans import Anchor
from reader.model.text import storable

THING = "annotation"


def annotate(
    library: Library, article: int, start: int, end: int, note: str, *, author: str, parent: int | None = None
) -> Outcome:
    """Fastens a note to the code points `start`…`end` of an article; `Outcome.created` is its id.

    With `parent` it is a reply to that note and stands where that one stands, whatever the range says.

    Raises:
        NotFound: no such article or parent. OutOfRange: the range is empty or not in the text. BadValue: no note.
    """
    note = _checked(note)

    def work(journal: Journal) -> int:
        text = article_text(journal, article).text
        anchor = Anchor.at(text, start, end) if parent is None else _place_of(journal, article, parent)
        journal.touch(article)
        time = now()
        values = {"article": article, **anchor_columns(anchor), "note": note, "author": author}
        return journal.insert(THING, values | {"created": time, "modified": time, "parent": parent, "done": 0})

    details = {"article": article, "start": start, "end": end, "note": note, "parent": parent}
    return perform(library, "annotate", author, work, details)


def edit(library: Library, annotation: int, note: str, *, author: str) -> Outcome:
    """Changes what a note says.

    Raises:
        NotFound: there is no such note. BadValue: the new one is empty.
    """
    return _update(library, "annotate.edit", annotation, {"note": _checked(note)}, author)


def mark_done(library: Library, annotation: int, done: bool, *, author: str) -> Outcome:
    """Marks a note as dealt with, or not.

    Raises:
        NotFound: there is no such note.
    """
    return _update(library, "annotate.done", annotation, {"done": int(done)}, author)


def move(library: Library, annotation: int, start: int, end: int, *, author: str) -> Outcome:
    """Fastens a note to another range of its article, an orphaned one too; its whole conversation goes along.

    Raises:
        NotFound: there is no such note. OutOfRange: the range is empty or not in the text.
    """

    def work(journal: Journal) -> int:
        row = journal.need(THING, annotation)
        journal.touch(row["article"])
        anchor = Anchor.at(article_text(journal, row["article"]).text, start, end)
        for one in _with_replies(journal, _first_of(journal, annotation)):
            journal.update(THING, one, **anchor_columns(anchor))
        return annotation

    return perform(library, "annotate.move", author, work, {"annotation": annotation, "start": start, "end": end})


def delete(library: Library, annotation: int, *, author: str) -> Outcome:
    """Takes a note away, with the replies to it; undo brings them back.

    Raises:
        NotFound: there is no such note.
    """

    def work(journal: Journal) -> int:
        row = journal.need(THING, annotation)
        journal.touch(row["article"])
        for one in reversed(_with_replies(journal, annotation)):
            journal.delete(THING, one)
        return annotation

    return perform(library, "annotate.delete", author, work, {"annotation": annotation})


def _place_of(journal: Journal, article: int, parent: int) -> Anchor:
    row = journal.need(THING, parent)
    if row["article"] != article:
        raise NotFound(thing=THING, id=parent)
    return load_anchor(row)


def _first_of(journal: Journal, annotation: int) -> int:
    """The note that a reply, or a reply to one, goes back to; a note itself."""
    parent = journal.need(THING, annotation)["parent"]
    return annotation if parent is None else _first_of(journal, parent)


def _with_replies(journal: Journal, annotation: int) -> list[int]:
    """The note and all replies to it and to those, each after the one that it answers."""
    sql = """
        WITH RECURSIVE thread (id) AS (
          VALUES (?) UNION SELECT annotation.id FROM annotation JOIN thread ON annotation.parent = thread.id
        )
        SELECT id FROM thread
    """
    return [row[0] for row in journal.library.rows(sql, annotation)]


def _update(library: Library, name: str, annotation: int, values: dict[str, object], author: str) -> Outcome:
    def work(journal: Journal) -> int:
        row = journal.need(THING, annotation)
        journal.touch(row["article"])
        if any(row[key] != value for key, value in values.items()):
            journal.update(THING, annotation, **values, modified=now())
        return annotation

    return perform(library, name, author, work, {"annotation": annotation, **values})


def _checked(note: str) -> str:
    if not note.strip():
        raise BadValue(value=note, thing="note", allowed="any text that is not blank")
    return storable(note)
