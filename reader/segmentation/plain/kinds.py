"""What sort of piece a unit is, and which label it carries."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model.article import Kind
from reader.segmentation.plain.forms import label_sort
from reader.segmentation.plain.items import Item
from reader.segmentation.plain.names import is_name
from reader.segmentation.plain.unit import Unit, UnitSort

_INTERVIEW = re.compile(r"(?:^|\s)(?:——|—)?(?:专?访|对话|本报专访)(?!谈会|问|华|美|欧|俄|日|韩)|专访|访谈录?$|答记者问")
_QUESTION = re.compile(r"^(?:问|记者|本报记者)[：:]")
_LONGEST_BRIEF = 450
_KINDS = {
    UnitSort.PHOTO: Kind.PHOTO,
    UnitSort.TITLE: Kind.TITLE_ONLY,
    UnitSort.NOTICE: Kind.ADVERTISEMENT,
    UnitSort.TABLE: Kind.TABLE,
}


def labels_of(units: Sequence[Unit], items: Sequence[Item]) -> list[tuple[str | None, bool]]:
    """For each unit the label it carries, if any, and whether it is one item of a column of briefs."""
    found: list[tuple[str | None, bool]] = []
    column: str | None = None
    for at, unit in enumerate(units):
        if unit.sort is UnitSort.LABEL:
            column = _text(unit, items)
            if label_sort(column) != "brief" and not _short_run(units, items, at + 1):
                column = None if at + 1 == len(units) or units[at + 1].sort is not UnitSort.ARTICLE else column
                found.append((column, False))
                continue
            found.append((column, False))
            continue
        own = _text(unit, items) if unit.labels else None
        if column and own is None and _is_brief(unit, items):
            found.append((column, True))
            continue
        single = units[at - 1].sort is UnitSort.LABEL and column if at else None
        column = None
        found.append((own or single or None, bool(own and label_sort(own) == "brief" and _is_brief(unit, items))))
    return found


def _text(unit: Unit, items: Sequence[Item]) -> str:
    return items[unit.labels[0]].string


def _is_brief(unit: Unit, items: Sequence[Item]) -> bool:
    size = sum(len(items[at].string) for at in unit.body)
    short = len(unit.body) <= 2 and size <= _LONGEST_BRIEF and len(unit.heads) <= 3
    return unit.sort is UnitSort.ARTICLE and short and unit.heads_first and not unit.names


def _short_run(units: Sequence[Unit], items: Sequence[Item], start: int) -> bool:
    """Whether at least two short items follow, as in a column of briefs whatever its name."""
    run = units[start : start + 2]
    return len(run) == 2 and all(_is_brief(unit, items) for unit in run)


def kind_of(unit: Unit, items: Sequence[Item], label: str | None, *, brief: bool) -> Kind:
    """The kind of a unit that is no label."""
    if unit.sort in _KINDS:
        return _KINDS[unit.sort]
    if brief:
        return Kind.BRIEF
    if label and (label_sort(label) == "comment" or (label_sort(label) is None and _signed(unit, items))):
        return Kind.COMMENTARY
    questions = sum(bool(_QUESTION.match(items[at].string)) for at in unit.body)
    if questions >= 2 or any(_INTERVIEW.search(items[at].string) for at in unit.heads):
        return Kind.INTERVIEW
    return Kind.NEWS


def _signed(unit: Unit, items: Sequence[Item]) -> bool:
    """Whether a name alone, without 记者 or any other title, stands under the headline: an opinion is signed so."""
    return any(is_name(items[at].string) for at in unit.names)
