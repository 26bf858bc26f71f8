"""What a person said of one name, said of the whole library: one command, one entry, one undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.library.anchors import anchor_columns
from reader.library.commands.command import Outcome, extend, perform
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.rows import Row
from reader.model.mentions import Found, MentionState, clashes
from reader.model.spans import Anchor

LEARNT = "lexicon"
"""The `source` of a mention that was found because the library knows its name."""


def mark(
    library: Library,
    text: str,
    type_: str,
    places: Mapping[int, Sequence[Found]],
    texts: Mapping[int, str],
    *,
    author: str,
) -> Outcome:
    """Confirms a name in all these places, which are given by article; what a person decided on is left as it is.

    `texts` are what the articles said when the places were found: one that says something else by now is left alone.
    `Outcome.details` counts articles and places.
    """
    details = {"text": text, "type": type_, "articles": len(places), "places": sum(map(len, places.values()))}

    def work(journal: Journal) -> None:
        for article, found in places.items():
            if _text(library, article) == texts[article]:
                _mark(journal, article, texts[article], found)

    return perform(library, "mention.spread", author, work, details)


def clear(library: Library, text: str, type_: str, *, author: str) -> Outcome:
    """Rejects all suggestions of these words as this type; what a person confirmed stays."""
    rows = suggestions(library, text, type_)
    articles = len({article for _, article in rows})
    details = {"text": text, "type": type_, "articles": articles, "places": len(rows)}

    def work(journal: Journal) -> None:
        for id_, article in rows:
            journal.touch(article)
            journal.update("mention", id_, state=MentionState.REJECTED.value)

    return perform(library, "mention.clear", author, work, details)


def suggestions(library: Library, text: str, type_: str, article: int | None = None) -> list[tuple[int, int]]:
    """The suggestions (id, article) of these words as this type, in the library or in one article."""
    sql = """
        SELECT mention.id, mention.article FROM mention JOIN article ON article.id = mention.article AND NOT gone
        WHERE quote = ? AND type = ? AND state = 'suggested' AND NOT orphaned AND article.id = ifnull(?, article.id)
    """
    return [(row[0], row[1]) for row in library.rows(sql, text, type_, article)]


def suggest_also(library: Library, article: int, text: str, found: Sequence[Found], entry: int, *, author: str) -> bool:
    """Suggests names of an article as a part of the author's newest entry `entry`; whether that is still the newest.

    Places that have a mention are left as they are, and the whole article where it does not say `text` any more.
    """

    def work(journal: Journal) -> None:
        if _text(library, article) != text:
            return
        sql = 'SELECT start, "end" FROM mention WHERE article = ? AND NOT orphaned'
        taken = {(row[0], row[1]) for row in library.rows(sql, article)}
        for one in found:
            if (one.start, one.end) not in taken:
                journal.insert("mention", _columns(article, text, one, MentionState.SUGGESTED))

    return extend(library, entry, author, work)


def _text(library: Library, article: int) -> str | None:
    text: str | None = library.value("SELECT text FROM article WHERE id = ? AND NOT gone", article)
    return text


def _mark(journal: Journal, article: int, text: str, found: Sequence[Found]) -> None:
    """Confirms names in one article."""
    library = journal.library
    sql = 'SELECT id, start, "end", type, state FROM mention WHERE article = ? AND NOT orphaned'
    rows = library.rows(sql, article)
    taken = [(row["start"], row["end"]) for row in rows if row["state"] != MentionState.SUGGESTED]
    open_ = {(row["start"], row["end"]): row["id"] for row in rows if row["state"] == MentionState.SUGGESTED}
    fitting = [one for one in found if not clashes(one, taken)]
    for one in fitting:
        if (one.start, one.end) in open_:
            journal.update("mention", open_[one.start, one.end], type=one.type, state=MentionState.CONFIRMED.value)
        else:
            journal.insert("mention", _columns(article, text, one, MentionState.CONFIRMED))
    if fitting:
        journal.touch(article)


def _columns(article: int, text: str, one: Found, state: MentionState) -> Row:
    kind = {"type": one.type, "level": one.level, "source": LEARNT, "state": state.value, "value": None}
    return {"article": article, **anchor_columns(Anchor.at(text, one.start, one.end)), **kind}
