"""Pages that came together and are one issue, though worn print let them be taken for several.

A scan may lose the newspaper's name or the day, or misread a letter of them. What it kept, and the jumps from page to
page, tell where such pages belong; none goes to an issue that has a page of the number that it prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.library import reads
from reader.library.file import Library
from reader.library.piecing import unite
from reader.library.reads.issues import IssueRow, PageRow
from reader.model.evidence import Reason
from reader.model.issue import SegmentedPage
from reader.segmentation.jumps import joins

_HEADLINE = Reason.of("jump.headline")


def gather(library: Library, new: Sequence[int], came: Sequence[int]) -> None:
    """Unites each `new` issue with the one that it is a part of, if just one is found.

    That is one of which pages `came` with it, or one of the same day that was there: then a jump has to tell so.
    """
    issues = _Issues(library, frozenset(came))
    for stray in sorted((issues.rows[issue] for issue in new), key=_told):
        homes = [home for home in issues.rows.values() if home.id != stray.id and issues.belongs(stray, home)]
        if len(homes) == 1 and issues.rank(homes[0]) < issues.rank(stray):
            unite(library, stray.id, homes[0].id)
            issues = _Issues(library, frozenset(came))


@dataclass(frozen=True)
class _Issues:
    """The issues of a library as they stand; what is looked at more than once is read once."""

    library: Library
    came: frozenset[int]
    _pages: dict[int, tuple[PageRow, ...]] = field(default_factory=dict)
    _sheets: dict[int, list[SegmentedPage]] = field(default_factory=dict)

    @cached_property
    def rows(self) -> dict[int, IssueRow]:
        return {row.id: row for row in reads.issues(self.library)}

    def rank(self, issue: IssueRow) -> tuple[int, int, int]:
        """Which of two issues has the better name: the one that says more, that with the front page, the first."""
        return -_told(issue), min((page.number for page in self._pages_of(issue)), default=0), issue.id

    def belongs(self, stray: IssueRow, home: IssueRow) -> bool:
        """Whether an issue has room for another one, and name, day or a jump tell that it is a part of it."""
        together = home.id in self.came
        if not (together or (home.date is not None and home.date == stray.date)) or not _alike(home, stray):
            return False
        sides = self._pages_of(home), self._pages_of(stray)
        if together and _completes(home, stray) and not _clash(*sides):
            return True
        printed = [[page for page in pages if page.label] for pages in sides]
        return not _clash(*printed) and self._goes_on(home, stray)

    def _goes_on(self, home: IssueRow, stray: IssueRow) -> bool:
        """Whether an article that one of the issues begins goes on under its headline in the other."""
        own = self._sheets_of(home)
        found = joins([*own, *self._sheets_of(stray)])
        crossing = [join for join in found if (join.first.page < len(own)) != (join.second.page < len(own))]
        return any(_HEADLINE in join.reasons for join in crossing)

    def _pages_of(self, issue: IssueRow) -> tuple[PageRow, ...]:
        if issue.id not in self._pages:
            self._pages[issue.id] = reads.pages(self.library, issue.id)
        return self._pages[issue.id]

    def _sheets_of(self, issue: IssueRow) -> list[SegmentedPage]:
        if issue.id not in self._sheets:
            self._sheets[issue.id] = [sheet.page for sheet in reads.sheets(self.library, issue.id)]
        return self._sheets[issue.id]


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


def _clash(one: Sequence[PageRow], other: Sequence[PageRow]) -> bool:
    """Whether two pages have the same number."""
    return bool({page.number for page in one} & {page.number for page in other})
