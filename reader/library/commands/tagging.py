"""Tags on articles; the terms they need are made in the vocabulary, those without a broader one as free terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.library.commands.command import Outcome, perform
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.terms import find_term, last_position
from reader.model.tags import SEPARATOR, tag_names


def tag(
    library: Library,
    articles: Sequence[int],
    add: Iterable[str] = (),
    remove: Iterable[str] = (),
    *,
    author: str,
) -> Outcome:
    """Adds and removes tags, given as paths such as `时政/会议`, on all these articles in one step.

    Raises:
        NotFound: an article does not exist. BadValue: a path is no tag.
    """
    added = [tag_names(path) for path in add]
    removed = [tag_names(path) for path in remove]

    def work(journal: Journal) -> None:
        for article in articles:
            journal.need("article", article)
            journal.touch(article)
        for names in added:
            term = add_term(journal, names, free=len(names) == 1)
            for article in articles:
                _put(journal, article, term)
        for names in removed:
            _take(journal, articles, names)

    details = {
        "articles": list(articles),
        "add": [SEPARATOR.join(names) for names in added],
        "remove": [SEPARATOR.join(names) for names in removed],
    }
    return perform(library, "tag", author, work, details)


def add_term(journal: Journal, names: Sequence[str], *, free: bool = False) -> int:
    """The term with this path, made with all above it where it is missing; a `free` one still waits for its place."""
    term = find_term(journal.library, names)
    if term is not None:
        return term
    parent = add_term(journal, names[:-1]) if len(names) > 1 else None
    values = {"parent": parent, "name": names[-1], "notation": None, "note": None, "free": int(free)}
    return journal.insert("tag", {**values, "position": last_position(journal.library, parent)})


def _put(journal: Journal, article: int, term: int) -> None:
    sql = "SELECT 1 FROM article_tag WHERE article = ? AND tag = ?"
    if journal.library.value(sql, article, term) is None:
        journal.insert("article_tag", {"article": article, "tag": term})


def _take(journal: Journal, articles: Sequence[int], names: Sequence[str]) -> None:
    term = find_term(journal.library, names)
    for article in articles:
        sql = "SELECT id FROM article_tag WHERE article = ? AND tag = ?"
        row = journal.library.value(sql, article, term)
        if row is not None:
            journal.delete("article_tag", row)
