"""Corrections of an article's text, one by one or as they are typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from reader.library.commands.command import STANDING, Outcome, perform
from reader.library.commands.texts import article_text, change_text
from reader.library.file import Library
from reader.library.journal import Journal
from reader.library.stored import load
from reader.model.spans import check_range

TYPING_SECONDS = 5
"""Typed corrections of one line that follow each other within this time are undone together."""


def correct(
    library: Library,
    article: int,
    start: int,
    end: int,
    text: str,
    *,
    author: str,
    reason: str = "",
    group: bool = False,
) -> Outcome:
    """Puts `text` in place of the code points `start`…`end` of the article: one tracked correction.

    Line breaks in it begin new blocks. With `group` it is part of typing and joins what was typed just before in the
    same line.

    Raises:
        NotFound: there is no such article. OutOfRange: its text has no such range.
    """

    def work(journal: Journal) -> None:
        content = article_text(journal, article)
        check_range(content.text, start, end)
        change_text(journal, article, content.replacement(start, end, text), reason=reason)

    before = library.value("SELECT text FROM article WHERE id = ?", article) or ""
    block = before.count("\n", 0, max(0, start))
    details = {"article": article, "start": start, "end": end, "text": text, "block": block}
    joined = _typing_group(library, author, article, block) if group else None
    return perform(library, "correct", author, work, details, group=joined)


def _typing_group(library: Library, author: str, article: int, block: int) -> int | None:
    """The entry that this typing goes on, if it is recent, of the same line and still the author's newest."""
    sql = "SELECT * FROM entry WHERE author = ? AND state = ? ORDER BY id DESC LIMIT 1"
    last = library.row(sql, author, STANDING)
    if last is None or last["command"] != "correct":
        return None
    details = load(last["details"])
    age = datetime.now(UTC) - datetime.fromisoformat(last["time"])
    if (details["article"], details["block"]) != (article, block) or age > timedelta(seconds=TYPING_SECONDS):
        return None
    group: int = last["group"] or last["id"]
    return group
