"""What is on the page but in no article: masthead, folio, date, imprint; and what they say of the paper and the day."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.segmentation.plain.form import Form
from reader.segmentation.plain.imprint import DATE, PAPER
from reader.segmentation.plain.items import Item, Sort
from reader.segmentation.plain.lines import PlainLine

_ROLES = {Form.MASTHEAD: "masthead", Form.DATE: "date", Form.FOLIO: "folio", Form.LABEL: "label"}
_LONGEST_SECTION = 8.0


def role_of(line: PlainLine) -> str:
    """The furniture role of a line that was laid aside: masthead, date, folio, label or other."""
    return _ROLES.get(line.form, "other")


def with_sections(items: Sequence[Item], lines: Sequence[PlainLine]) -> tuple[Item, ...]:
    """The items, section names (经济·民生) beside the folio turned into furniture.

    A short line is a section name where furniture or the page's edge is on both of its sides.
    """
    result = list(items)
    for at, item in enumerate(items):
        if item.sort not in (Sort.HEAD, Sort.LABEL) or lines[item.lines[0]].width > _LONGEST_SECTION:
            continue
        before = at == 0 or items[at - 1].sort is Sort.FURNITURE
        after = at + 1 == len(items) or items[at + 1].sort is Sort.FURNITURE
        if before and after and len(items) > 1:
            result[at] = replace(item, sort=Sort.FURNITURE)
    return tuple(result)


def publication(lines: Sequence[PlainLine]) -> str | None:
    """The paper's name: the one that stands alone in the masthead or beside date or page number; None if unsure."""
    named: Counter[str] = Counter()
    for line in lines:
        if line.form in (Form.MASTHEAD, Form.FOLIO, Form.IMPRINT):
            words = [line.string, *line.string.split()]
            named.update({word for word in words if PAPER.fullmatch(word)})
    best = named.most_common(2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


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
