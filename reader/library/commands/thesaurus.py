"""What terms have to do with each other: other words for one, related ones, and two that are one."""

from __future__ import annotations

from reader.library import terms
from reader.library.commands.command import Outcome, perform
from reader.library.commands.vocabulary import check_above
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.model.errors import BadValue, NotFound
from reader.model.tags import tag_name


def add_synonym(library: Library, term: int, text: str, *, author: str) -> Outcome:
    """Says that a word means this term, which is found by it from now on.

    Raises:
        NotFound: there is no such term. BadValue: the word is none.
    """
    text = tag_name(text)

    def work(journal: Journal) -> int:
        _add_synonym(journal, journal.need("tag", term), text)
        return term

    return perform(library, "vocabulary.synonym", author, work, _details(library, term, synonym=text))


def remove_synonym(library: Library, term: int, text: str, *, author: str) -> Outcome:
    """Takes a synonym away.

    Raises:
        NotFound: there is no such term, or it has no such synonym.
    """

    def work(journal: Journal) -> int:
        row = journal.library.value("SELECT id FROM synonym WHERE tag = ? AND text = ?", term, text)
        if row is None:
            raise NotFound(thing="synonym", id=text)
        journal.delete("synonym", row)
        return term

    return perform(library, "vocabulary.unsay", author, work, _details(library, term, synonym=text))


def relate(library: Library, one: int, other: int, *, author: str, remove: bool = False) -> Outcome:
    """Says that two terms have to do with each other, or takes that back.

    Raises:
        NotFound: there is no such term. BadValue: the two are one.
    """
    if one == other:
        raise BadValue(value=terms.path_of(library, one), thing="related tag", allowed="any other one")
    pair = {"one": min(one, other), "other": max(one, other)}

    def work(journal: Journal) -> int:
        row = journal.library.value("SELECT id FROM related WHERE one = ? AND other = ?", *pair.values())
        if remove and row is not None:
            journal.delete("related", row)
        elif not remove and row is None:
            journal.insert("related", pair)
        return one

    details = _details(library, one, related=terms.path_of(library, other), remove=remove)
    return perform(library, "vocabulary.relate", author, work, details)


def merge(library: Library, term: int, into: int, *, author: str) -> Outcome:
    """Makes a term part of another: articles, narrower terms and all that is said of it go over to that one.

    Its name becomes a synonym. `Outcome.created` is the term that is left, `Outcome.articles` those that changed.

    Raises:
        NotFound: there is no such term. TagBelowItself: the other one is below it. BadValue: the two are one.
    """
    if term == into:
        raise BadValue(value=terms.path_of(library, term), thing="tag to merge with", allowed="any other one")

    def work(journal: Journal) -> int:
        check_above(library, term, into)
        _absorb(journal, into, term)
        return into

    return perform(
        library, "vocabulary.merge", author, work, _details(library, term, into=terms.path_of(library, into))
    )


def _absorb(journal: Journal, host: int, guest: int) -> None:
    """Gives all that hangs on the guest to the host, and deletes the guest."""
    _move_narrower(journal, host, guest)
    _move_articles(journal, host, guest)
    _move_related(journal, host, guest)
    kept, gone = journal.need("tag", host), journal.need("tag", guest)
    for row in journal.library.rows("SELECT id, text FROM synonym WHERE tag = ?", guest):
        journal.delete("synonym", row["id"])
        _add_synonym(journal, kept, row["text"])
    _add_synonym(journal, kept, gone["name"])
    note = "\n".join(dict.fromkeys(filter(None, (kept["note"], gone["note"])))) or None
    journal.update("tag", host, note=note, notation=kept["notation"] or gone["notation"])
    journal.delete("tag", guest)


def _move_narrower(journal: Journal, host: int, guest: int) -> None:
    """Puts the guest's narrower terms below the host; those that have a namesake there become part of it."""
    sql = "SELECT id, name FROM tag WHERE parent = ? ORDER BY id LIMIT 1"
    while (row := journal.library.row(sql, guest)) is not None:
        namesake = terms.child(journal.library, host, row["name"])
        if namesake is None:
            journal.update("tag", row["id"], parent=host)
        else:  # the guest itself, where it hangs on the host and bears the name of what hangs on it
            _absorb(journal, namesake, row["id"])


def _move_articles(journal: Journal, host: int, guest: int) -> None:
    for row in journal.library.rows("SELECT id, article FROM article_tag WHERE tag = ?", guest):
        journal.touch(row["article"])
        sql = "SELECT 1 FROM article_tag WHERE article = ? AND tag = ?"
        if journal.library.value(sql, row["article"], host) is None:
            journal.update("article_tag", row["id"], tag=host)
        else:
            journal.delete("article_tag", row["id"])


def _move_related(journal: Journal, host: int, guest: int) -> None:
    for row in journal.library.rows("SELECT id, one, other FROM related WHERE ? IN (one, other)", guest):
        friend = row["other"] if row["one"] == guest else row["one"]
        pair = {"one": min(host, friend), "other": max(host, friend)}
        sql = "SELECT 1 FROM related WHERE one = ? AND other = ?"
        if friend == host or journal.library.value(sql, *pair.values()) is not None:
            journal.delete("related", row["id"])
        else:
            journal.update("related", row["id"], **pair)


def _add_synonym(journal: Journal, term: Row, text: str) -> None:
    """Notes a word for a term, unless it is its name or is known."""
    sql = "SELECT 1 FROM synonym WHERE tag = ? AND text = ?"
    if text != term["name"] and journal.library.value(sql, term["id"], text) is None:
        journal.insert("synonym", {"tag": term["id"], "text": text})


def _details(library: Library, term: int, **more: object) -> dict[str, object]:
    return {"tag": terms.path_of(library, term), **more}
