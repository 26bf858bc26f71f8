"""Pages that came together and are one issue, though worn print let them be taken for several.

A scan may lose the newspaper's name or the day, or misread a letter of them. What it kept, and the jumps from page to
page, tell where such pages belong; none goes to an issue that has a page of the number that it prints.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.library import reads
from reader.library.file import Library
from reader.library.piecing import unite
from reader.library.reads.issues import IssueRow, PageRow
from reader.model.evidence import Reason
from reader.segmentation.jumps import joins

_HEADLINE = Reason.of("jump.headline")


def gather(library: Library, new: Sequence[int], came: Sequence[int]) -> None:
    """Unites each `new` issue with the one that it is a part of, if just one is found.

    That is one of which pages `came` with it, or one of the same day that was there: then a jump has to tell so.
    """
    for one in sorted((reads.issue(library, issue) for issue in new), key=_told):
        homes = [home for home in reads.issues(library) if home.id != one.id and _belongs(library, one, home, came)]
        if len(homes) == 1 and _rank(library, homes[0]) < _rank(library, one):
            unite(library, one.id, homes[0].id)


def _rank(library: Library, issue: IssueRow) -> tuple[int, int, int]:
    """Which of two issues has the better name: the one that says more, that with the front page, the first."""
    return -_told(issue), min(page.number for page in reads.pages(library, issue.id)), issue.id


def _belongs(library: Library, stray: IssueRow, home: IssueRow, came: Sequence[int]) -> bool:
    """Whether an issue has room for another one, and name, day or a jump tell that it is a part of it."""
    together = home.id in came
    if not (together or (home.date is not None and home.date == stray.date)) or not _alike(home, stray):
        return False
    sides = reads.pages(library, home.id), reads.pages(library, stray.id)
    if together and _completes(home, stray) and not _clash(*sides):
        return True
    printed = [[page for page in pages if page.label] for pages in sides]
    return not _clash(*printed) and _goes_on(library, home.id, stray.id)


def _clash(one: Sequence[PageRow], other: Sequence[PageRow]) -> bool:
    """Whether two pages have the same number."""
    return bool({page.number for page in one} & {page.number for page in other})


def _told(issue: IssueRow) -> int:
    return (issue.publication is not None) + (issue.date is not None)


def _completes(home: IssueRow, stray: IssueRow) -> bool:
    """Whether one names the same newspaper and no day, or the same day and no newspaper."""
    same = (home.publication == stray.publication, home.date == stray.date)
    return _told(home) == 2 and _told(stray) == 1 and any(same)


def _alike(home: IssueRow, stray: IssueRow) -> bool:
    """Whether the names and days are the same but for a letter at most, or unknown."""
    return _distance(home.publication, stray.publication) + _distance(home.date, stray.date) <= 1


def _distance(one: str | None, other: str | None) -> int:
    """In how many letters two names differ; many where they are not even of one length."""
    if one is None or other is None:
        return 0
    return sum(a != b for a, b in zip(one, other, strict=True)) if len(one) == len(other) else len(one) + len(other)


def _goes_on(library: Library, home: int, stray: int) -> bool:
    """Whether an article that one of the issues begins goes on under its headline in the other."""
    sheets = [(home, sheet) for sheet in reads.sheets(library, home)]
    sheets += [(stray, sheet) for sheet in reads.sheets(library, stray)]
    found = joins([sheet.page for _, sheet in sheets])
    return any(
        sheets[join.first.page][0] != sheets[join.second.page][0] and _HEADLINE in join.reasons for join in found
    )
