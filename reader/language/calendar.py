"""What written dates mean, as ISO 8601 has it, seen from the day on which the issue appeared.

A date without its year is that of the year nearest to the issue; without an issue's date it is left open: `--03-11`,
`---11`, as XML Schema writes a day of any year or month.
"""

from __future__ import annotations

import contextlib
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from reader.language.numerals import between, value_of

_YEARS = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "明年": 1, "前年": -2, "后年": 2}
_DAYS = {"今": 0, "昨": -1, "明": 1, "前天": -2, "后天": 2}
_MONTHS = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_HOLIDAYS = {
    "元旦": (1, 1),
    "妇女节": (3, 8),
    "植树节": (3, 12),
    "劳动节": (5, 1),
    "儿童节": (6, 1),
    "教师节": (9, 10),
    "国庆": (10, 1),
    "国庆节": (10, 1),
    "圣诞节": (12, 25),
}
ERAS = {
    "顺治": 1644, "康熙": 1662, "雍正": 1723, "乾隆": 1736, "嘉庆": 1796, "道光": 1821, "咸丰": 1851, "同治": 1862,
    "光绪": 1875, "宣统": 1909, "民国": 1912,
}  # fmt: skip
"""The first year of the eras that newspapers of the last two centuries still count in."""
ERA_SIGNS = "".join(era[0] for era in ERAS)
_WEEKDAYS = {sign: number for number, sign in enumerate("一二三四五六日")} | {"天": 6}


def year_of(written: str | None, word: str | None, issue_date: date | None) -> int | None:
    """The year of a date: as written (two digits are of the twentieth century, but for 00 to 49), or by its word."""
    if written:
        number = value_of(written)
        assert number is not None
        year = int(number)
        return year if year >= 100 else year + (2000 if year < 50 else 1900)
    if word and issue_date and word in _YEARS:
        return issue_date.year + _YEARS[word]
    return None


def day_value(year: int | None, month: str | None, day: str | None, issue_date: date | None) -> str | None:
    """The value of a day or a month; None where there is no such day, so that it is no date at all."""
    month_number, day_number = _small(month), _small(day)
    if (month and not 1 <= month_number <= 12) or (day and not 1 <= day_number <= 31):
        return None
    if year is None and issue_date is not None:
        year, month_number = _nearest(month_number, day_number, issue_date)
    if month_number and day and day_number > monthrange(year or 2000, month_number)[1]:
        return None
    last = f"-{day_number:02}" if day else ""
    if not month_number:
        return f"---{day_number:02}"
    return f"{year:04}-{month_number:02}{last}" if year is not None else f"--{month_number:02}{last}"


def _small(written: str | None) -> int:
    number = value_of(written) if written else None
    return int(number) if number is not None else 0


def _nearest(month: int, day: int, issue_date: date) -> tuple[int, int]:
    """The year and month, of those around the issue, that bring a day nearest to it."""
    if not month:
        before = issue_date.replace(day=1) - timedelta(days=1)
        late = day > issue_date.day + 3
        return (before.year, before.month) if late else (issue_date.year, issue_date.month)
    years = (issue_date.year, issue_date.year - 1, issue_date.year + 1)
    return min(years, key=lambda year: abs((_safe(year, month, day) - issue_date).days)), month


def _safe(year: int, month: int, day: int) -> date:
    return date(year, month, min(day or 15, monthrange(year, month)[1]))


def year_value(year: int | None, quarter: str | None, half: str | None, tail: str | None) -> str | None:
    """The value of a year, or of its quarter or half as an interval."""
    if year is None:
        return None
    if quarter:
        return _months(year, 3 * _QUARTERS[quarter.removeprefix("第")[0]] - 2, 3)
    if half:
        return _months(year, 1 if half[0] == "上" else 7, 6)
    if tail == "年代":
        return f"{year:04}/{year + 9:04}"
    return f"{year:04}"


def _months(year: int, first: int, count: int) -> str:
    last = first + count - 1
    return f"{year:04}-{first:02}-01/{year:04}-{last:02}-{monthrange(year, last)[1]:02}"


def end_of_range(
    start: str | None, year: str | None, month: str | None, day: str, issue_date: date | None
) -> str | None:
    """The value of the day with which a range ends that began at `start`; None where it is no day."""
    if start is None:
        return None
    first = year_of(year, None, None) or (int(start[:4]) if start[:4].isdigit() else None)
    head = start.rpartition("-")[0].strip("-")
    return day_value(first, month or (head[-2:] if head[-2:].isdigit() else None), day, issue_date)


def period_value(words: str, issue_date: date | None) -> str | None:
    """The value of a quarter, a half year or a whole year of the issue's year."""
    if issue_date is None:
        return None
    year = issue_date.year
    if words.endswith("季度"):
        number = _QUARTERS[words[-3]]
        return _months(year, 1, 3 * number) if words[0] == "前" else _months(year, 3 * number - 2, 3)
    if words.endswith("半年"):
        return _months(year, 1 if words[0] == "上" else 7, 6)
    return f"{year:04}" if words.startswith("全年") else None


def century_value(century: str, decades: str | None, issue_date: date | None) -> str | None:
    """The years of a century or of its decades: 上世纪七八十年代 → 1970/1989."""
    if century[0] in "上本":
        number = (issue_date.year // 100 if issue_date else 20) + (1 if century[0] == "本" else 0)
    else:
        number = _small(century)
    if not 1 <= number <= 30:
        return None
    first = (number - 1) * 100
    if not decades:
        return f"{first + 1:04}/{first + 100:04}"
    both = between(decades)
    low, high = both or (value_of(decades),) * 2
    return f"{first + int(low or 0):04}/{first + int(high or 0) + 9:04}"


def months_value(written: Mapping[str, str | None], issue_date: date | None) -> str | None:
    """The value of 1至5月 or 前5个月; None where the year is open, "" where it is no span of months."""
    first, last = _small(written["first"]) or 1, _small(written["last"]) or _small(written["count"])
    year = year_of(written["year"], written["word"], issue_date) or (issue_date.year if issue_date else None)
    if not first < last <= 12:
        return ""
    return _months(year, first, last - first + 1) if year else None


def era_value(era: str, year: str) -> str:
    """The year of an era: 民国二十三年 → 1934, 光绪元年 → 1875."""
    return f"{ERAS[era] + (1 if year == '元' else _small(year)) - 1:04}"


def day_of_value(month: str, day: str, issue_date: date | None) -> str | None:
    """The value of 本月15日 or 上月20日."""
    if issue_date is None:
        return None
    year, _, number = (word_value(month, issue_date) or "").partition("-")
    return day_value(int(year), number, day, issue_date)


def plan_value(number: str) -> str | None:
    """The years of a five-year plan, 十四 → 2021/2025: the third began in 1966, after three years without one."""
    count = value_of(number)
    if count is None:
        return None
    first = 1953 + 5 * (int(count) - 1) + (3 if count > 2 else 0)
    return f"{first}/{first + 4}"


def word_value(word: str, issue_date: date | None) -> str | None:
    """The value of a word such as 昨日, 上月 or 国庆节, seen from the issue; a bare weekday is the nearest one."""
    if issue_date is None:
        return None
    if word in _HOLIDAYS:
        month, day = _HOLIDAYS[word]
        return day_value(None, str(month), str(day), issue_date)
    if word in _MONTHS:
        months = issue_date.year * 12 + issue_date.month - 1 + _MONTHS[word]
        return f"{months // 12:04}-{months % 12 + 1:02}"
    if word[0] in "上本下" and len(word) == 3 and word[-1] in _WEEKDAYS:
        monday = issue_date - timedelta(days=issue_date.weekday() + {"上": 7, "本": 0, "下": -7}[word[0]])
        return (monday + timedelta(days=_WEEKDAYS[word[-1]])).isoformat()
    if (shift := _shift(word, issue_date)) is not None:
        with contextlib.suppress(OverflowError):
            return (issue_date + timedelta(days=shift)).isoformat()
    return None


def _shift(word: str, issue_date: date) -> int | None:
    """How many days from the issue the day lies that a word names."""
    if word.startswith(("周", "星期", "礼拜")) and word[-1] in _WEEKDAYS:
        return (_WEEKDAYS[word[-1]] - issue_date.weekday() + 3) % 7 - 3
    if word[-1] in "天日晨晚早夜" and word[0] in "今昨明前后":
        return _DAYS.get(word, _DAYS.get(word[0]))
    return None
