"""What issues and pages are called, and taking them away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as day

from reader.library.commands.assigning import lay_aside
from reader.library.commands.command import Outcome, perform
from reader.library.commands.places import page_lines
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


def check_page(library: Library, page: int, checked: bool = True, *, author: str) -> Outcome:
    """Says that a person has checked how a page is cut into articles, or that it is to be checked again.

    Raises:
        NotFound: there is no such page.
    """

    def work(journal: Journal) -> int:
        journal.update("page", page, checked=int(checked))
        for (article,) in journal.library.rows("SELECT id FROM article WHERE page = ? AND NOT gone", page):
            journal.touch(article)
        return page

    return perform(library, "page.check", author, work, {"page": page, "checked": checked})


def move_page(library: Library, page: int, issue: int | None, *, author: str) -> Outcome:
    """Moves a page to the end of another issue, or to a new one without a name (None). `Outcome.created` is the issue.

    An issue that has no page left is gone.

    Raises:
        NotFound: there is no such page or issue.
    """

    def work(journal: Journal) -> int:
        row = journal.need("page", page)
        if issue is not None and issue == row["issue"]:
            return issue
        home = journal.insert("issue", {"publication": None, "date": None}) if issue is None else issue
        journal.need("issue", home)
        sql = "SELECT count(*) FROM page WHERE issue = ? AND number = ? AND NOT gone"
        number = row["number"]
        if journal.library.value(sql, home, number):
            number = 1 + journal.library.value("SELECT max(number) FROM page WHERE issue = ? AND NOT gone", home)
        journal.update("page", page, issue=home, number=number)
        if not journal.library.value("SELECT count(*) FROM page WHERE issue = ? AND NOT gone", row["issue"]):
            journal.update("issue", row["issue"], gone=1)
        return home

    return perform(library, "page.move", author, work, {"page": page, "issue": issue})


def replace_page(library: Library, page: int, by: int, *, author: str) -> Outcome:
    """Puts a page that was imported (`by`) in the place of another: its issue, number and label. That one is gone.

    Raises:
        NotFound: there is no such page. BadValue: both are one.
    """

    def work(journal: Journal) -> int:
        row, fresh = journal.need("page", page), journal.need("page", by)
        if page == by:
            raise BadValue(value=by, thing="page to put in its place", allowed="another page")
        _delete_page(journal, page)
        journal.update("page", by, issue=row["issue"], number=row["number"], label=row["label"] or fresh["label"])
        if not journal.library.value("SELECT count(*) FROM page WHERE issue = ? AND NOT gone", fresh["issue"]):
            journal.update("issue", fresh["issue"], gone=1)
        return by

    return perform(library, "page.replace", author, work, {"page": page, "by": by})


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
    """Takes a page away with its articles; of one that stands on another page too, only what is on this one."""
    spread = """
        SELECT DISTINCT placement.article FROM placement JOIN line ON line.id = placement.id
        JOIN page ON page.id = line.page AND NOT page.gone
        WHERE line.page != ? AND placement.article IN (
          SELECT placement.article FROM placement JOIN line ON line.id = placement.id WHERE line.page = ?)
    """
    for (article,) in journal.library.rows(spread, page, page):
        lay_aside(journal, [line for line in page_lines(journal, page) if line.article == article])
    for (article,) in journal.library.rows("SELECT id FROM article WHERE page = ? AND NOT gone", page):
        journal.touch(article)
        journal.update("article", article, gone=1)
    journal.update("page", page, gone=1)


def _check_date(date: str) -> None:
    try:
        day.fromisoformat(date)
    except ValueError as error:
        raise BadValue(value=date, thing="date", allowed="a day such as 2025-03-13") from error
