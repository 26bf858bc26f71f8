"""The terms of the vocabulary themselves: making, naming, placing, describing and deleting them."""

from __future__ import annotations

from reader.library import terms
from reader.library.commands.command import Outcome, perform
from reader.library.commands.tagging import add_term
from reader.library.file import Library
from reader.library.journal import Journal
from reader.model.errors import BadValue, TagBelowItself, TagExists
from reader.model.tags import MAX_DEPTH, SEPARATOR, tag_name, tag_names
from reader.model.text import storable


def create(library: Library, path: str, *, author: str) -> Outcome:
    """Makes a term, with all above it that is missing, or keeps a free one; `Outcome.created` is its id.

    Raises:
        BadValue: the path is none.
    """
    names = tag_names(path)

    def work(journal: Journal) -> int:
        term = add_term(journal, names)
        journal.update("tag", term, free=0)
        return term

    return perform(library, "vocabulary.create", author, work, {"tag": SEPARATOR.join(names)})


def keep(library: Library, term: int, *, author: str) -> Outcome:
    """Makes a free term one of the vocabulary, where it stands.

    Raises:
        NotFound: there is no such term.
    """

    def work(journal: Journal) -> int:
        journal.update("tag", term, free=0)
        return term

    return perform(library, "vocabulary.keep", author, work, _details(library, term))


def rename(library: Library, term: int, name: str, *, author: str) -> Outcome:
    """Gives a term another name; the articles that carry it keep it.

    Raises:
        NotFound: there is no such term. BadValue: the name is none. TagExists: a sibling is called so.
    """
    name = tag_name(name)

    def work(journal: Journal) -> int:
        row = journal.need("tag", term)
        _check_room(journal, term, row["parent"], name)
        journal.update("tag", term, name=name)
        return term

    return perform(library, "vocabulary.rename", author, work, {**_details(library, term), "name": name})


def move(library: Library, term: int, parent: int | None, *, author: str) -> Outcome:
    """Puts a term with all below it under another one, at the end, or at the top of the vocabulary (None).

    Raises:
        NotFound: there is no such term. TagExists: one of its name is there. TagBelowItself: it would hang on itself.
        BadValue: the tree would become too deep.
    """

    def work(journal: Journal) -> int:
        row = journal.need("tag", term)
        if parent is not None:
            journal.need("tag", parent)
            check_above(library, term, parent)
        if row["parent"] != parent:
            _check_room(journal, term, parent, row["name"])
            journal.update("tag", term, parent=parent, position=terms.last_position(library, parent), free=0)
        return term

    above = "" if parent is None else terms.path_of(library, parent)
    return perform(library, "vocabulary.move", author, work, {**_details(library, term), "below": above})


def shift(library: Library, term: int, by: int, *, author: str) -> Outcome:
    """Moves a term `by` places down among its siblings, up for a negative number, as far as there are any.

    Raises:
        NotFound: there is no such term.
    """

    def work(journal: Journal) -> int:
        row = journal.need("tag", term)
        sql = f"SELECT id FROM tag WHERE ifnull(parent, 0) = ? AND (id = ? OR NOT {terms.FREE}) ORDER BY position, name"
        order = [one[0] for one in journal.library.rows(sql, row["parent"] or 0, term)]
        at = order.index(term)
        order.insert(max(0, at + by), order.pop(at))
        if order.index(term) != at:
            for position, one in enumerate(order, start=1):
                journal.update("tag", one, position=position)
        return term

    return perform(library, "vocabulary.order", author, work, {**_details(library, term), "by": by})


def describe(
    library: Library, term: int, *, note: str | None = None, notation: str | None = None, author: str
) -> Outcome:
    """Sets the note on how to use a term and its notation; None leaves one as it is, "" empties it.

    Raises:
        NotFound: there is no such term.
    """
    given = {"note": note, "notation": notation}
    values = {name: storable(words.strip()) or None for name, words in given.items() if words is not None}

    def work(journal: Journal) -> int:
        journal.update("tag", term, **values)
        return term

    return perform(library, "vocabulary.note", author, work, {**_details(library, term), **values})


def delete(library: Library, term: int, *, author: str) -> Outcome:
    """Deletes a term with all below it and takes them off the articles.

    Raises:
        NotFound: there is no such term.
    """

    def work(journal: Journal) -> None:
        for one in reversed(terms.within(journal.library, term)):
            for table, article, row in links(journal, one):
                if article is not None:
                    journal.touch(article)
                journal.delete(table, row)
            journal.delete("tag", one)

    return perform(library, "vocabulary.delete", author, work, _details(library, term))


def links(journal: Journal, term: int) -> list[tuple[str, int | None, int]]:
    """What hangs on a term beside narrower ones: table, the article it is about, id."""
    sql = """
        SELECT 'article_tag', article, id FROM article_tag WHERE tag = ?1
        UNION ALL SELECT 'synonym', NULL, id FROM synonym WHERE tag = ?1
        UNION ALL SELECT 'related', NULL, id FROM related WHERE ?1 IN (one, other)
    """
    return [(row[0], row[1], row[2]) for row in journal.library.rows(sql, term)]


def check_above(library: Library, term: int, parent: int) -> None:
    """Refuses where `parent` is the term or below it, or the tree would become too deep."""
    if parent in terms.within(library, term):
        raise TagBelowItself(path=terms.path_of(library, term))
    path = terms.path_of(library, parent)
    if path.count(SEPARATOR) + 1 + terms.height(library, term) > MAX_DEPTH:
        raise BadValue(value=path, thing="place for it", allowed=f"at most {MAX_DEPTH} levels")


def _check_room(journal: Journal, term: int, parent: int | None, name: str) -> None:
    other = terms.child(journal.library, parent, name)
    if other not in (None, term):
        raise TagExists(path=terms.path_of(journal.library, other or 0))


def _details(library: Library, term: int) -> dict[str, str]:
    return {"tag": terms.path_of(library, term)}
