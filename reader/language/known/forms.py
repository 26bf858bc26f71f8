"""Under what other forms a confirmed name stands in the same newspaper.

区委书记林一帆 is 林一帆 from then on, 云泽机床有限公司 is 云泽机床, 伊万·彼得连科 is 彼得连科. Only what is left out by
rule counts; short forms that pick characters are for a person to confirm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.language.lexicon import alternatives, by_kind
from reader.language.names.persons import is_name
from reader.model.known import Name

_COMPANY = re.compile(r"(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|公司)$|集团$")
_UNIT = re.compile(r"(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|旗|盟)$")


def forms(name: Name) -> Iterator[Name]:
    """The name itself, then its short forms; none is shorter than two characters, and none a mere company or unit."""
    yield name
    short = {"person": _person, "place": _place, "organisation": _organisation}.get(name.type)
    for text in short(name.text) if short else ():
        if len(text) >= 2 and text != name.text:
            yield Name(text, name.type)


def _person(text: str) -> Iterator[str]:
    plain = text
    if match := _titled().match(text):
        plain = text[match.end() :].strip()
        if not is_name(plain.replace(" ", "")):
            plain = text
    if plain != text:
        yield plain
    joined = plain.replace(" ", "")
    if len(joined) == 2 and is_name(joined):
        yield from (joined, " ".join(joined))
    parts = plain.split("·")
    if len(parts) > 1 and len(parts[-1]) > 2:
        yield parts[-1]


@cache
def _titled() -> re.Pattern[str]:
    kinds = by_kind("titles.txt")
    return re.compile(rf".*(?:{alternatives(kinds['before'] | kinds['both'])})\s*")


def _place(text: str) -> Iterator[str]:
    short = _UNIT.sub("", text)
    if 2 <= len(short) <= 3:
        yield short


def _organisation(text: str) -> Iterator[str]:
    short = _COMPANY.sub("", text)
    if len(short) >= 4:
        yield short
    if len(short) >= 2 and not short.endswith("集团") and "集团" in text[len(short) :]:
        yield f"{short}集团"
