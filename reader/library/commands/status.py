"""How far proofreading of articles has come."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.commands.command import Outcome, perform
from reader.library.file import Library
from reader.library.journal import Journal
from reader.model.article import Status


def set_status(library: Library, articles: Sequence[int], status: Status, *, author: str) -> Outcome:
    """Sets the status of all these articles in one step.

    Raises:
        NotFound: an article does not exist.
    """

    def work(journal: Journal) -> None:
        for article in articles:
            journal.need("article", article)
            journal.touch(article)
            journal.update("article", article, status=status.value)

    return perform(library, "status", author, work, {"articles": list(articles), "status": status.value})
