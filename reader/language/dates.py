"""Dates: days, months, years, quarters, weekdays, plans, and words such as 昨日, found by pattern.

`source` is `rule.date` and what it is: `day`, `month`, `year`, `period`, `word`, `plan`. Level 0 is the plain date,
level 1 the date with its part of the day (3月11日下午) or up to the end of its range (3月10日至12日). Their values are
made by `calendar`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from reader.language import calendar
from reader.model.mentions import Found

_CN = "零〇○一二三四五六七八九十"
_YEAR = rf"(?:[12]\d{{3}}|(?<![{_CN}])[一二][{_CN[:-1]}]{{3}}|(?<!\d)\d\d(?=\s?年(?:代|\s?\d{{1,2}}\s?月)))"
_SMALL = rf"(?:[0-3]?\d|[{_CN}]{{1,3}})"
_DAY = rf"\s?(?P<day>{_SMALL})\s?[日号](?![线楼院机文令馆店门])"
_THIRD = r"[上中下]旬|初|底|末"
_TAIL = r"(?P<tail>初|年?底|末|中旬|上旬|下旬|年代)"
_PARTS = "凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜|夜间|午后|午间|晚|夜"
_PART = re.compile(rf"\s?(?:{_PARTS})(?!会|报|餐|饭|宴|稻|景|色|市|间|校)(?!\s?[\d{_CN[1:]}]{{1,3}}\s?(?:[时点:：]))")

_DATE = re.compile(
    rf"""(?<![\d.第{_CN}])(?:
      (?:(?P<year>{_YEAR})\s?年|(?P<word>[今去明前后当]年|本年|上年))
        (?:度|(?P<quarter>第?[一二三四1-4]季度)|(?P<half>[上下]半年)
          |\s?(?P<month>{_SMALL})\s?月(?!光|球|饼)(?:份|{_DAY}|\s?(?:{_THIRD}))?
          |{_TAIL})?
      |(?P<month2>{_SMALL})\s?月(?!光|球|饼|亮|票|嫂|均)(?:份|{_DAY.replace("day", "day2")}|\s?(?:{_THIRD}))?
    )""",
    re.VERBOSE,
)
_UNTIL = re.compile(
    rf"\s?(?:[至到\-—–~～]{{1,2}})\s?(?:(?:(?P<year>{_YEAR})\s?年)?\s?(?P<month>{_SMALL})\s?月)?\s?(?P<day>{_SMALL})\s?日"
)
_DAY_OF = re.compile(r"(?P<month>本月|上个?月|下个?月)\s?(?P<day>[12]\d|3[01]|0?[1-9])\s?日")
_LONE_DAY = re.compile(
    r"(?<![\d.,第周至到\-—–~～年月])(?P<day>[12]\d|3[01]|0?[1-9])\s?日"
    r"(?!元|益|均|产|内|游|游客|报|处理|供|志|间|前后|龄|行程|线|系|本)"
)
_NUMBERS = re.compile(
    r"(?<![\d.\-/])(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?![\d.\-/])"
)
_BARE_YEAR = re.compile(
    r"(?<![\d.,A-Za-z第-])(?P<year>20[0-4]\d)(?=[\u4e00-\u9fff“]{2})(?![余多万亿千百元名个人家户亩吨米公年届位台套条件座所株棵次辆])"
)
_YEARS = re.compile(rf"(?<!\d)(?P<year>{_YEAR})\s?(?:年)?\s?[至到\-—–~～]{{1,2}}\s?(?P<until>{_YEAR})\s?年(?:度|间)?")
_CENTURY = re.compile(
    rf"(?P<century>\d\d|[{_CN}]{{2,3}}|上个?|本)世纪(?:(?P<decades>\d0|[二三四五六七八九]{{1,2}}十)年代)?(?:初|中叶|末)?"
)
_ERA = re.compile(rf"(?P<era>民国|{'|'.join(calendar.ERAS)})(?P<year>元|[{_CN}]{{1,3}}|\d{{1,2}})年间?")
_MONTHS = re.compile(
    rf"(?:(?:(?P<year>{_YEAR})\s?年|(?P<word>[今去]年))\s?)?(?<![\d.第—-])"
    rf"(?:(?P<first>1[0-2]|[1-9])\s?月?\s?[至到\-—–~～]{{1,2}}\s?(?P<last>1[0-2]|[1-9])\s?月份?(?!\s?\d)"
    rf"|前\s?(?P<count>1[01]|[2-9]|[二三四五六七八九十])\s?个月)"
)
_PERIOD = re.compile(
    r"(?<!\d)\d0年代[初中末]?"
    r"|第?[一二三四]季度|前[一二三]季度|(?<!大)[上下]半年|全年度?(?!龄)|年[初底末](?!终)"
)
_PLAN = re.compile(
    r"(?<![一二三四五六七八九十第])(?P<plan>十?[一二三四五六七八九]|十)五"
    r"(?=[”’』」]?(?:规划|计划|时期|期间|以来|收官|开局|末|发展)|[”’』」]$|[”’』」][^年月天日号位人])"
)
_WORD = re.compile(
    r"(?<!至)(?:今[天日晨晚早]|昨[天日晚夜]|明[天日晚早]|前天|后天|当[天日晚](?!选)|次日|翌日|近日|日前|连日来|近年来|"
    r"(?:星期|礼拜)[一二三四五六日天]|[上下本]?周[一二三四五六日末](?!岁|年|到|全)|"
    r"本[周月]|上周|下周|上个?月(?!球)|下个?月|每[年月日天周]|同[日月](?!本)|今[春夏秋冬]|去[春夏秋冬]|春节|元旦|元宵节|清明节|端午节|"
    r"中秋节|重阳节|国庆节|劳动节|儿童节|妇女节|植树节|教师节|除夕|国庆|圣诞节|"
    r"春日|春季|夏季|秋季|冬季)"
)


def dates(line: str, issue_date: date | None = None) -> Iterator[Found]:
    """The dates of a folded line; positions are code points of the line."""
    held = frozenset(line)
    for match in _matches(_DATE, line, held, "年月"):
        if (found := _date(match, issue_date)) is not None:
            yield found
            yield from _wider(line, found, issue_date)
    for match in _matches(_LONE_DAY, line, held, "日"):
        value = calendar.day_value(None, None, match["day"], issue_date)
        if value is not None:
            found = Found(*match.span(), "date", 0, "rule.date.day", value)
            yield found
            yield from _wider(line, found, issue_date)
    yield from _others(line, held, issue_date)


def _matches(pattern: re.Pattern[str], line: str, held: frozenset[str], signs: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that needs one of `signs`; most lines hold none, as `held`, their characters, says."""
    return iter(()) if held.isdisjoint(signs) else pattern.finditer(line)


def _date(match: re.Match[str], issue_date: date | None) -> Found | None:
    year = calendar.year_of(match["year"], match["word"], issue_date)
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    if month or day:
        value = calendar.day_value(year, month, day, issue_date)
        known = value is not None
        kind = "day" if day else "month"
    else:
        value = calendar.year_value(year, match["quarter"], match["half"], match["tail"])
        known, kind = True, "period" if match["quarter"] or match["half"] else "year"
    return Found(*match.span(), "date", 0, f"rule.date.{kind}", value) if known else None


def _wider(line: str, found: Found, issue_date: date | None) -> Iterator[Found]:
    """The date with its part of the day, or the range that it begins."""
    if found.source != "rule.date.day":
        return
    if match := _PART.match(line, found.end):
        yield Found(found.start, match.end(), "date", 1, "rule.date.part", found.value)
    if match := _UNTIL.match(line, found.end):
        end = calendar.end_of_range(found.value, match["year"], match["month"], match["day"], issue_date)
        if end is not None:
            yield Found(found.start, match.end(), "date", 1, "rule.date.range", f"{found.value}/{end}")


def _others(line: str, held: frozenset[str], issue_date: date | None) -> Iterator[Found]:
    for match in _matches(_NUMBERS, line, held, "-/."):
        value = calendar.day_value(int(match["year"]), match["month"], match["day"], issue_date)
        if value is not None:
            yield Found(*match.span(), "date", 0, "rule.date.day", value)
    for match in _matches(_BARE_YEAR, line, held, "2"):
        yield Found(*match.span(), "date", 0, "rule.date.year", match["year"])
    for match in _matches(_ERA, line, held, calendar.ERA_SIGNS):
        yield Found(*match.span(), "date", 0, "rule.date.year", calendar.era_value(match["era"], match["year"]))
    for match in _matches(_PLAN, line, held, "五"):
        yield Found(*match.span(), "date", 0, "rule.date.plan", calendar.plan_value(match["plan"]))
    for match in _matches(_DAY_OF, line, held, "月"):
        value = calendar.day_of_value(match["month"], match["day"], issue_date)
        yield Found(*match.span(), "date", 0, "rule.date.day", value)
    for match in _WORD.finditer(line):
        yield Found(*match.span(), "date", 0, "rule.date.word", calendar.word_value(match.group(), issue_date))
    for start, end, value in _periods(line, held, issue_date):
        yield Found(start, end, "date", 0, "rule.date.period", value)


def _periods(line: str, held: frozenset[str], issue_date: date | None) -> Iterator[tuple[int, int, str | None]]:
    for match in _matches(_YEARS, line, held, "年"):
        first, last = (calendar.year_of(match[part], None, None) for part in ("year", "until"))
        yield *match.span(), f"{first}/{last}"
    for match in _matches(_PERIOD, line, held, "年季"):
        yield *match.span(), calendar.period_value(match.group(), issue_date)
    for match in _matches(_CENTURY, line, held, "世"):
        yield *match.span(), calendar.century_value(match["century"], match["decades"], issue_date)
    for match in _matches(_MONTHS, line, held, "月"):
        value = calendar.months_value(match.groupdict(), issue_date)
        if value != "":
            yield *match.span(), value
