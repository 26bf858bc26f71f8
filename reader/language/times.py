"""Times of day (上午10时许, 19:30, 晚八点半) and their values as ISO 8601 writes them (`T10:00`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from reader.language.matching import matcher
from reader.language.numerals import value_of
from reader.model.mentions import Found

_CN = "零〇一二两三四五六七八九十"
_PARTS = "凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜|夜间|午后|晚|夜"
_FIRST = rf"\d{_CN}凌清早上中下傍晚深夜午"
_NUMBER = rf"(?:[0-2]?\d|[{_CN}]{{1,3}})"
_CLOCK = matcher(
    rf"(?:(?P<part>{_PARTS})\s?)?(?:(?<![\d.第\-—~～{_CN}])(?<![\d{_CN}][至到])|(?<=[时分点半整][至到\-—~～])|(?<=[时分点半整]——))(?P<hour>{_NUMBER})\s?(?P<sign>[时点])(?!间|代|期|而|刻|候|评|名|赞|击|燃|缀|滴|亮|对点)"
    rf"(?:(?P<minute>[0-5]?\d|[{_CN}]{{1,3}})分(?:钟)?(?:(?P<second>[0-5]?\d)秒)?|(?P<fraction>半|整|[一三]刻)|(?P<bare>[0-5]\d)(?!\d))?"
    rf"(?P<about>许|左右|前后)?",
    first=_FIRST,
)
_COLON = matcher(
    rf"(?:(?P<part>{_PARTS})\s?)?(?<![\d.:：∶/])(?P<hour>[01]?\d|2[0-4])[:：∶](?P<minute>[0-5]\d)(?:[:：∶](?P<second>[0-5]\d))?(?![\d:：∶])",
    first=_FIRST,
)
_COLONS = frozenset(":：∶")
_WORD = re.compile(rf"(?:{_PARTS[:-4]}|当晚|正午|午夜|零时|零点)(?!会|报|餐|饭|宴)")
_AFTERNOON = {"下午", "傍晚", "晚上", "晚间", "深夜", "夜间", "午后", "晚", "夜"}
_QUARTERS = {"半": 30, "整": 0, "一刻": 15, "三刻": 45}


def times(line: str) -> Iterator[Found]:
    """The times of a folded line; positions are code points of the line.

    An hour without a part of the day counts as a time only where it is written with 时, or has minutes: 三点 are as
    often three points.
    """
    for match in _CLOCK.finditer(line) if "时" in line or "点" in line else ():
        sure = (
            match["part"] or match["minute"] or match["fraction"] or (match["sign"] == "时" and match["hour"].isdigit())
        )
        value = _value(match["part"], match["hour"], match["minute"] or match["bare"], match["fraction"])
        if sure and value:
            yield Found(*match.span(), "time", 0, "rule.time.clock", value)
    for match in _COLON.finditer(line) if not _COLONS.isdisjoint(line) else ():
        if value := _value(match["part"], match["hour"], match["minute"], None):
            yield Found(*match.span(), "time", 0, "rule.time.clock", value)
    for match in _WORD.finditer(line):
        yield Found(*match.span(), "time", 0, "rule.time.word")


def _value(part: str | None, hour: str, minute: str | None, fraction: str | None) -> str | None:
    hours, minutes = value_of(hour), value_of(minute) if minute else Decimal(_QUARTERS.get(fraction or "整", 0))
    if hours is None or minutes is None or hours > 24 or minutes > 59:
        return None
    late = part in _AFTERNOON and hours < 12
    return f"T{int(hours) + 12 * late:02}:{int(minutes):02}"
