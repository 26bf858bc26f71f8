"""Tags on articles; the terms they need are made in the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.library.commands.command import Outcome, perform
from reader.library.file import Library
from reader.library.journal import Journal
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
            term = _term(journal, names)
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


def find_term(library: Library, names: Sequence[str]) -> int | None:
    """The id of the term with this path, None where the vocabulary lacks it."""
    term: int | None = None
    for name in names:
        sql = "SELECT id FROM tag WHERE ifnull(parent, 0) = ? AND name = ?"
        term = library.value(sql, term or 0, name)
        if term is None:
            return None
    return term


def _term(journal: Journal, names: Sequence[str]) -> int:
    """The term with this path, made with all above it where it is missing."""
    term = find_term(journal.library, names)
    if term is not None:
        return term
    parent = _term(journal, names[:-1]) if len(names) > 1 else None
    return journal.insert("tag", {"parent": parent, "name": names[-1], "notation": None, "note": None})


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
