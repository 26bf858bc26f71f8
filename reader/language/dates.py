"""Dates: days, months, years, quarters, weekdays, plans, and words such as 昨日, found by pattern.

`source` is `rule.date` and what it is: `day`, `month`, `year`, `period`, `word`, `plan`. Level 0 is the plain date,
level 1 the date with its part of the day (3月11日下午) or up to the end of its range (3月10日至12日). Their values are
made by `calendar`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reader.language import calendar
from reader.language.matching import Matcher, matcher
from reader.model.mentions import Found

_CN = "零〇○一二三四五六七八九十"
_YEAR = rf"(?:[12]\d{{3}}|(?<![{_CN}])[一二][{_CN[:-1]}]{{3}}|(?<!\d)\d\d(?=\s?年(?:代|\s?\d{{1,2}}\s?月)))"
_SMALL = rf"(?:[0-3]?\d|[{_CN}]{{1,3}})"
_DAY = rf"\s?(?P<day>{_SMALL})\s?[日号](?![线楼院机文令馆店门])"
_THIRD = r"[上中下]旬|初|底|末"
_TAIL = r"(?P<tail>初|年?底|末|中旬|上旬|下旬|年代)"
_PARTS = "凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜|夜间|午后|午间|晚|夜"
_PART = re.compile(rf"\s?(?:{_PARTS})(?!会|报|餐|饭|宴|稻|景|色|市|间|校)(?!\s?[\d{_CN[1:]}]{{1,3}}\s?(?:[时点:：]))")

_DATE = matcher(
    rf"""(?<![\d.第{_CN}])(?:
      (?:(?P<year>{_YEAR})\s?年|(?P<word>[今去明前后当]年|本年|上年))
        (?:度|(?P<quarter>第?[一二三四1-4]季度)|(?P<half>[上下]半年)
          |\s?(?P<month>{_SMALL})\s?月(?!光|球|饼)(?:份|{_DAY}|\s?(?:{_THIRD}))?
          |{_TAIL})?
      |(?P<month2>{_SMALL})\s?月(?!光|球|饼|亮|票|嫂|均)(?:份|{_DAY.replace("day", "day2")}|\s?(?:{_THIRD}))?
    )""",
    rf"\d{_CN}今去明前后当本上",
    re.VERBOSE,
)
_UNTIL = re.compile(
    rf"\s?(?:[至到\-—–~～]{{1,2}})\s?(?:(?:(?P<year>{_YEAR})\s?年)?\s?(?P<month>{_SMALL})\s?月)?\s?(?P<day>{_SMALL})\s?日"
)
_DAY_OF = matcher(r"(?P<month>本月|上个?月|下个?月)\s?(?P<day>[12]\d|3[01]|0?[1-9])\s?日", "本上下")
_LONE_DAY = matcher(
    r"(?<![\d.,第周至到\-—–~～年月])(?P<day>[12]\d|3[01]|0?[1-9])\s?日"
    r"(?!元|益|均|产|内|游|游客|报|处理|供|志|间|前后|龄|行程|线|系|本)",
    first="0-9",
)
_NUMBERS = matcher(
    r"(?<![\d.\-/])(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?![\d.\-/])",
    first="12",
)
_BARE_YEAR = matcher(
    r"(?<![\d.,A-Za-z第-])(?P<year>20[0-4]\d)(?=[\u4e00-\u9fff“]{2})(?![余多万亿千百元名个人家户亩吨米公年届位台套条件座所株棵次辆])",
    first="2",
)
_YEARS = matcher(
    rf"(?<!\d)(?P<year>{_YEAR})\s?(?:年)?\s?[至到\-—–~～]{{1,2}}\s?(?P<until>{_YEAR})\s?年(?:度|间)?", r"\d一二"
)
_CENTURY = matcher(
    rf"(?P<century>\d\d|[{_CN}]{{2,3}}|上个?|本)世纪(?:(?P<decades>\d0|[二三四五六七八九]{{1,2}}十)年代)?(?:初|中叶|末)?",
    first=rf"\d{_CN}上本",
)
_ERA = matcher(
    rf"(?P<era>民国|{'|'.join(calendar.ERAS)})(?P<year>元|[{_CN}]{{1,3}}|\d{{1,2}})年间?", calendar.ERA_SIGNS
)
_MONTHS = matcher(
    rf"(?:(?:(?P<year>{_YEAR})\s?年|(?P<word>[今去]年))\s?)?(?<![\d.第—-])"
    rf"(?:(?P<first>1[0-2]|[1-9])\s?月?\s?[至到\-—–~～]{{1,2}}\s?(?P<last>1[0-2]|[1-9])\s?月份?(?!\s?\d)"
    rf"|前\s?(?P<count>1[01]|[2-9]|[二三四五六七八九十])\s?个月)",
    first=r"\d一二今去前",
)
_PERIOD = matcher(
    r"(?<!\d)\d0年代[初中末]?"
    r"|第?[一二三四]季度|前[一二三]季度|(?<!大)[上下]半年|全年度?(?!龄)|年[初底末](?!终)",
    first=r"\d第一二三四前上下全年",
)
_PLAN = matcher(
    r"(?<![一二三四五六七八九十第])(?P<plan>十?[一二三四五六七八九]|十)五"
    r"(?=[”’』」]?(?:规划|计划|时期|期间|以来|收官|开局|末|发展)|[”’』」]$|[”’』」][^年月天日号位人])",
    first="一二三四五六七八九十",
)
_WORD = matcher(
    r"(?<!至)(?:今[天日晨晚早]|昨[天日晚夜]|明[天日晚早]|前天|后天|当[天日晚](?!选)|次日|翌日|近日|日前|连日来|近年来|"
    r"(?:星期|礼拜)[一二三四五六日天]|[上下本]?周[一二三四五六日末](?!岁|年|到|全)|"
    r"本[周月]|上周|下周|上个?月(?!球)|下个?月|每周[一二三四五六日末]|每[年月日天周]|同[日月](?!本)|今[春夏秋冬]|去[春夏秋冬]|春节|元旦|元宵节|清明节|端午节|"
    r"中秋节|重阳节|国庆节|劳动节|儿童节|妇女节|植树节|教师节|除夕|国庆|圣诞节|"
    r"春日|春季|夏季|秋季|冬季)",
    first="今昨明前后当次翌近日连星礼上下本周每同去春元清端中重国劳儿妇植教除圣夏秋冬",
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern, one of the signs that its matches hold, and what makes dates of them."""

    signs: frozenset[str]
    pattern: Matcher
    make: Callable[[re.Match[str], date | None], Iterable[Found]]


def dates(line: str, issue_date: date | None = None) -> Iterator[Found]:
    """The dates of a folded line; positions are code points of the line."""
    for match in _WORD.finditer(line):
        yield Found(*match.span(), "date", 0, "rule.date.word", calendar.word_value(match.group(), issue_date))
    held = set(_SIGN.findall(line))
    for rule in _RULES if held else ():
        if not held.isdisjoint(rule.signs):
            for match in rule.pattern.finditer(line):
                yield from rule.make(match, issue_date)


def _date(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    year = calendar.year_of(match["year"], match["word"], issue_date)
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    if not (month or day):
        value = calendar.year_value(year, match["quarter"], match["half"], match["tail"])
        kind = "period" if match["quarter"] or match["half"] else "year"
        yield Found(*match.span(), "date", 0, f"rule.date.{kind}", value)
    elif (value := calendar.day_value(year, month, day, issue_date)) is not None:
        if day:
            yield from _day(match, value, issue_date)
        else:
            yield Found(*match.span(), "date", 0, "rule.date.month", value)


def _lone_day(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    value = calendar.day_value(None, None, match["day"], issue_date)
    if value is not None:
        yield from _day(match, value, issue_date)


def _day(match: re.Match[str], value: str, issue_date: date | None) -> Iterator[Found]:
    """A day, and the day with its part, or the range that it begins."""
    (start, end), line = match.span(), match.string
    yield Found(start, end, "date", 0, "rule.date.day", value)
    if part := _PART.match(line, end):
        yield Found(start, part.end(), "date", 1, "rule.date.part", value)
    if until := _UNTIL.match(line, end):
        last = calendar.end_of_range(value, until["year"], until["month"], until["day"], issue_date)
        if last is not None:
            yield Found(start, until.end(), "date", 1, "rule.date.range", f"{value}/{last}")


def _numbers(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    value = calendar.day_value(int(match["year"]), match["month"], match["day"], issue_date)
    if value is not None:
        yield Found(*match.span(), "date", 0, "rule.date.day", value)


def _day_of(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    value = calendar.day_of_value(match["month"], match["day"], issue_date)
    yield Found(*match.span(), "date", 0, "rule.date.day", value)


def _bare_year(match: re.Match[str], _issue_date: date | None) -> Iterator[Found]:
    yield Found(*match.span(), "date", 0, "rule.date.year", match["year"])


def _era(match: re.Match[str], _issue_date: date | None) -> Iterator[Found]:
    yield Found(*match.span(), "date", 0, "rule.date.year", calendar.era_value(match["era"], match["year"]))


def _plan(match: re.Match[str], _issue_date: date | None) -> Iterator[Found]:
    yield Found(*match.span(), "date", 0, "rule.date.plan", calendar.plan_value(match["plan"]))


def _years(match: re.Match[str], _issue_date: date | None) -> Iterator[Found]:
    first, last = (calendar.year_of(match[part], None, None) for part in ("year", "until"))
    yield Found(*match.span(), "date", 0, "rule.date.period", f"{first}/{last}")


def _period(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    yield Found(*match.span(), "date", 0, "rule.date.period", calendar.period_value(match.group(), issue_date))


def _century(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    value = calendar.century_value(match["century"], match["decades"], issue_date)
    yield Found(*match.span(), "date", 0, "rule.date.period", value)


def _months(match: re.Match[str], issue_date: date | None) -> Iterator[Found]:
    value = calendar.months_value(match.groupdict(), issue_date)
    if value != "":
        yield Found(*match.span(), "date", 0, "rule.date.period", value)


_RULES = (
    _Rule(frozenset("年月"), _DATE, _date),
    _Rule(frozenset("日"), _LONE_DAY, _lone_day),
    _Rule(frozenset("-/."), _NUMBERS, _numbers),
    _Rule(frozenset("2"), _BARE_YEAR, _bare_year),
    _Rule(frozenset(calendar.ERA_SIGNS), _ERA, _era),
    _Rule(frozenset("五"), _PLAN, _plan),
    _Rule(frozenset("月"), _DAY_OF, _day_of),
    _Rule(frozenset("年"), _YEARS, _years),
    _Rule(frozenset("年季"), _PERIOD, _period),
    _Rule(frozenset("世"), _CENTURY, _century),
    _Rule(frozenset("月"), _MONTHS, _months),
)
_SIGN = re.compile(f"[{re.escape(''.join(sorted(set().union(*(rule.signs for rule in _RULES)))))}]")
