"""How likely two names mean the same, by their characters alone: one character apart, or a short form of the other."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum


class Likeness(StrEnum):
    """What two names have in common."""

    SAME = "same"
    ENDING = "ending"
    SHORT_FORM = "short_form"
    SHUFFLED = "shuffled"
    ONE_APART = "one_apart"


WEIGHTS = {
    Likeness.SAME: 0.8,
    Likeness.ENDING: 0.72,
    Likeness.SHORT_FORM: 0.64,
    Likeness.SHUFFLED: 0.45,
    Likeness.ONE_APART: 0.56,
}
"""How much each speaks for one meaning, before anything is known of where the names stand; a judgement, not a fit."""

_TELLING = frozenset("东西南北中上下左右前后大小老新一二三四五六七八九十甲乙丙丁男女正副省市县区镇乡村州国0123456789")
"""Characters that tell otherwise equal names apart on purpose: 东关村 is not 西关村, 市政协 not 省政协."""

LEVELS = "国省市州县区镇乡村"
"""Characters that say of which level of administration an office is."""


_REST = re.compile(r"(?:省|市|县|区|镇|乡|村|街道|办事处|集团|股份|控股|有限|责任|总?公司)+")
"""What may follow a short form in the full name: 东阿 and 东阿县 are one place, 东阿 and 东阿阿胶 are two things."""


def likeness(one: str, other: str, type_: str) -> Likeness | None:
    """What two names of a type of entity have in common; None where that is too little."""
    if one == other:
        return Likeness.SAME
    if len(one) == len(other):
        return Likeness.ONE_APART if _one_apart(one, other, type_) else None
    short, long = sorted((one, other), key=len)
    if len(short) < 2 or (type_ == "person" and "·" not in long):
        return None
    if long.endswith(short) or (long.startswith(short) and _REST.fullmatch(long, len(short))):
        return Likeness.ENDING
    if type_ != "organisation" or not Counter(short) <= Counter(long) or long.startswith(short):
        return None
    return Likeness.SHORT_FORM if _is_within(short, long) else Likeness.SHUFFLED if len(short) > 2 else None


def contradicts(name: str, other: str) -> bool:
    """Whether two names of offices begin with different levels of administration: 市政协 and 省政协."""
    return name[:1] in LEVELS and other[:1] in LEVELS and name[:1] != other[:1] and bool(name) and bool(other)


def _one_apart(one: str, other: str, type_: str) -> bool:
    different = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(one) < 2 or len(different) != 1 or (type_ == "person" and one[0] != other[0]):
        return False
    return len(one) > 2 and not set(different[0]) <= _TELLING


def _is_within(short: str, long: str) -> bool:
    """Whether the characters of one name stand in the other in their order."""
    rest = iter(long)
    return all(character in rest for character in short)
