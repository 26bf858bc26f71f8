"""What issues and pages are called, and taking them away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as day

from reader.library.commands.command import Outcome, perform
from reader.library.file import Library
from reader.library.journal import Journal
from reader.model.errors import BadValue


def set_issue(
    library: Library, issue: int, *, author: str, publication: str | None = None, date: str | None = None
) -> Outcome:
    """Sets the publication or the date (ISO 8601) of an issue; "" makes it unknown, None leaves it.

    Where another issue has that publication and date already, the pages join it: `Outcome.created` is that one then.

    Raises:
        NotFound: there is no such issue. BadValue: the date is none.
    """
    if date:
        _check_date(date)

    def work(journal: Journal) -> int:
        row = journal.need("issue", issue)
        given = {"publication": publication, "date": date}
        wanted = {name: row[name] if value is None else value.strip() or None for name, value in given.items()}
        sql = "SELECT id FROM issue WHERE publication = ? AND date = ? AND id != ? AND NOT gone"
        twin: int | None = journal.library.value(sql, wanted["publication"], wanted["date"], issue)
        if twin is None:
            journal.update("issue", issue, **wanted)
            return issue
        for (page,) in journal.library.rows("SELECT id FROM page WHERE issue = ? AND NOT gone", issue):
            journal.update("page", page, issue=twin)
        journal.update("issue", issue, gone=1)
        return twin

    details = {"issue": issue, "publication": publication, "date": date}
    return perform(library, "issue.set", author, work, details)


def set_page(
    library: Library, page: int, *, author: str, number: int | None = None, label: str | None = None
) -> Outcome:
    """Sets the number or the printed label of a page; "" takes the label away, None leaves either.

    Raises:
        NotFound: there is no such page. BadValue: the number is below 1.
    """
    if number is not None and number < 1:
        raise BadValue(value=number, thing="page number", allowed="1 and above")
    values: Mapping[str, object] = {
        **({} if number is None else {"number": number}),
        **({} if label is None else {"label": label.strip() or None}),
    }

    def work(journal: Journal) -> int:
        journal.update("page", page, **values)
        return page

    return perform(library, "page.set", author, work, {"page": page, **values})


def delete_issue(library: Library, issue: int, *, author: str) -> Outcome:
    """Takes an issue away with its pages and articles; undo brings all back.

    Raises:
        NotFound: there is no such issue.
    """

    def work(journal: Journal) -> int:
        journal.need("issue", issue)
        for (page,) in journal.library.rows("SELECT id FROM page WHERE issue = ? AND NOT gone", issue):
            _delete_page(journal, page)
        journal.update("issue", issue, gone=1)
        return issue

    return perform(library, "issue.delete", author, work, {"issue": issue})


def delete_page(library: Library, page: int, *, author: str) -> Outcome:
    """Takes a page away with its articles; undo brings all back.

    Raises:
        NotFound: there is no such page.
    """

    def work(journal: Journal) -> int:
        journal.need("page", page)
        _delete_page(journal, page)
        return page

    return perform(library, "page.delete", author, work, {"page": page})


def _delete_page(journal: Journal, page: int) -> None:
    for (article,) in journal.library.rows("SELECT id FROM article WHERE page = ? AND NOT gone", page):
        journal.touch(article)
        journal.update("article", article, gone=1)
    journal.update("page", page, gone=1)


def _check_date(date: str) -> None:
    try:
        day.fromisoformat(date)
    except ValueError as error:
        raise BadValue(value=date, thing="date", allowed="a day such as 2025-03-13") from error
