"""What is on the page but in no article: masthead, folio, date, imprint; and what they say of the paper and the day."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.imprint import DATE, NUMERALS, PAGE_NUMBER, PAPER, PAPER_AND_PAGE, undated
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.lines import PlainLine
from reader.segmentation.plain.measure import width

_ROLES = {Form.MASTHEAD: "masthead", Form.DATE: "date", Form.FOLIO: "folio", Form.LABEL: "label"}
_LONGEST_SECTION = 8.0
_MOST_ENCLOSED, _WIDEST_ENCLOSED = 6, 14.0


def role_of(line: PlainLine) -> str:
    """The furniture role of a line that was laid aside: masthead, date, folio, label or other."""
    return _ROLES.get(line.form, "other")


def with_surroundings(items: Sequence[Item], lines: Sequence[PlainLine]) -> tuple[Item, ...]:
    """The items, those whose part only their surroundings tell put right.

    Short lines between pieces of furniture are furniture too (weather, a slogan, 经济·民生 beside the folio); a page
    number that stands under a headline, away from all furniture, points to the page where its text is.
    """
    result = list(items)
    for at, item in enumerate(items[1:], 1):
        if lines[item.lines[0]].form is Form.FOLIO and PAGE_NUMBER.fullmatch(item.string) and _points(result, at):
            result[at] = replace(item, sort=Sort.POINTER)
    for run in _runs_of_heads(result):
        if _enclosed(result, run, lines):
            result[run.start : run.stop] = [replace(result[at], sort=Sort.FURNITURE) for at in run]
    return tuple(result)


def _runs_of_heads(items: Sequence[Item]) -> list[range]:
    """Runs of head lines, labels and what reads like a name (区县), with nothing else between."""
    found, start = [], 0
    for at in range(len(items) + 1):
        if at == len(items) or items[at].sort not in (Sort.HEAD, Sort.LABEL, Sort.BYLINE):
            found += [range(start, at)] if at > start else []
            start = at + 1
    return found


def _enclosed(items: Sequence[Item], run: range, lines: Sequence[PlainLine]) -> bool:
    """Whether furniture stands on both sides of a run; the page's edge is enough beside one short line."""
    sides = [items[at].sort if 0 <= at < len(items) else None for at in (run.start - 1, run.stop)]
    if len(run) == len(items) or any(side not in (None, Sort.FURNITURE) for side in sides):
        return False
    widest = max(lines[items[at].lines[0]].width for at in run)
    if None in sides:
        return len(run) == 1 and widest <= _LONGEST_SECTION
    return len(run) <= _MOST_ENCLOSED and widest <= _WIDEST_ENCLOSED


def _points(items: Sequence[Item], at: int) -> bool:
    """Whether a page number follows a headline, and no furniture is near that it could belong to."""
    near = [*items[max(0, at - 2) : at], *items[at + 1 : at + 3]]
    furniture = any(item.sort is Sort.FURNITURE and not PAGE_NUMBER.fullmatch(item.string) for item in near)
    title = items[at - 1]
    return title.sort is Sort.HEAD and width(title.string) > _LONGEST_SECTION and not furniture


def publication(lines: Sequence[PlainLine]) -> str | None:
    """The paper's name: the one that stands alone in the masthead or beside date or page number; None if unsure."""
    named: Counter[str] = Counter()
    for line in lines:
        if line.form in (Form.MASTHEAD, Form.FOLIO, Form.IMPRINT):
            named.update({name for name in map(_paper, [line.string, *undated(line.string)]) if name})
    best = named.most_common(2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def _paper(text: str) -> str | None:
    """The paper's name, for a text that is it, alone or with a page's number."""
    paged = PAPER_AND_PAGE.fullmatch(text)
    return paged["paper"] if paged else text if PAPER.fullmatch(text) else None


def date(lines: Sequence[PlainLine]) -> str | None:
    """The day of the issue (ISO 8601): the full date in masthead and folio; None if there is none or several."""
    found = set()
    for line in lines:
        day = DATE.search(line.string) if line.form in (Form.DATE, Form.FOLIO, Form.IMPRINT) else None
        if day:
            found.add((int(day["year"]), int(day["month"]), int(day["day"])))
    if len(found) != 1:
        return None
    try:
        return dt.date(*found.pop()).isoformat()
    except ValueError:
        return None


def page_number(lines: Sequence[PlainLine]) -> tuple[int | None, str | None]:
    """The page's number and its label as printed (3, A03), by the only number that its folio names; None if unsure.

    A page with a masthead of its own is the first.
    """
    found = {label for line in lines if line.form in (Form.FOLIO, Form.IMPRINT) for label in _labels(line)}
    if len(found) == 1:
        label = found.pop()
        digits = label.lstrip("ABCDabcd")
        number = int(digits) if digits.isdigit() else NUMERALS.get(label)
        return (number, label.upper()) if number else (None, None)
    first = not found and any(line.form is Form.MASTHEAD for line in lines)
    return (1, None) if first else (None, None)


def _labels(line: PlainLine) -> list[str]:
    """The page labels in a line, without 第 and 版; among the names of editors only one that says 版."""
    words = [word for word in line.string.split() if line.form is Form.FOLIO or word.endswith("版")]
    return [match["label"] for word in words if (match := PAGE_NUMBER.fullmatch(word))]
