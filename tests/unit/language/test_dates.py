"""Dates as newspapers print them, and the days they mean."""

from __future__ import annotations

from datetime import date

import pytest

from reader.language.dates import dates
from reader.language.lines import folded
from reader.language.resolve import settled

ISSUE = date(2024, 5, 20)


def found(text: str, issue: date | None = ISSUE, level: int = 0) -> list[tuple[str, str | None]]:
    line = folded(text)
    return [(text[one.start : one.end], one.value) for one in settled(dates(line, issue)) if one.level == level]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("5月18日，", "5月18日", "2024-05-18"),
        ("5 月 18 日开工", "5 月 18 日", "2024-05-18"),
        ("５月１８日", "５月１８日", "2024-05-18"),
        ("12月30日出发", "12月30日", "2023-12-30"),
        ("二〇二三年九月一日", "二〇二三年九月一日", "2023-09-01"),
        ("2023年9月起", "2023年9月", "2023-09"),
        ("去年11月底", "去年11月底", "2023-11"),
        ("2023年度计划", "2023年度", "2023"),
        ("于2023-09-01签订", "2023-09-01", "2023-09-01"),
        ("18日上午", "18日", "2024-05-18"),
        ("28日抵达", "28日", "2024-04-28"),
        ("昨日揭牌", "昨日", "2024-05-19"),
        ("上月竣工", "上月", "2024-04"),
        ("今年上半年", "今年上半年", "2024-01-01/2024-06-30"),
        ("2022年四季度", "2022年四季度", "2022-10-01/2022-12-31"),
        ("前三季度增长", "前三季度", "2024-01-01/2024-09-30"),
        ("“十四五”规划", "十四五", "2021/2025"),
        ("1998年至2002年", "1998年至2002年", "1998/2002"),
        ("2024云泽（滨江）对接会", "2024", "2024"),
        ("国庆节期间", "国庆节", "2024-10-01"),
        ("今年1至4月", "今年1至4月", "2024-01-01/2024-04-30"),
        ("前5个月", "前5个月", "2024-01-01/2024-05-31"),
        ("2023年7—9月份", "2023年7—9月份", "2023-07-01/2023-09-30"),
        ("上世纪七八十年代", "上世纪七八十年代", "1970/1989"),
        ("二十世纪五十年代", "二十世纪五十年代", "1950/1959"),
        ("民国二十三年", "民国二十三年", "1934"),
        ("始建于光绪元年", "光绪元年", "1875"),
        ("下周一", "下周一", "2024-05-27"),
        ("上周日", "上周日", "2024-05-19"),
        ("周三开幕", "周三", "2024-05-22"),
        ("星期日开放", "星期日", "2024-05-19"),
        ("礼拜五", "礼拜五", "2024-05-17"),
        ("周末", "周末", None),
        ("每周六开门", "每周六", None),
        ("上月20日", "上月20日", "2024-04-20"),
    ],
)
def test_a_date_and_its_value(text: str, words: str, value: str | None) -> None:
    assert found(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    ["13月5日", "2月30日", "第3日", "月光如水", "3.15元", "五个人", "5日均线", "十五五个", "共2024名学生", "25月"],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert found(text) == []


def test_without_an_issue_the_year_stays_open() -> None:
    assert found("5月18日", None) == [("5月18日", "--05-18")]
    assert found("18日", None) == [("18日", "---18")]


def test_a_date_reaches_to_its_part_of_the_day() -> None:
    assert found("5月18日下午，", level=1) == [("5月18日下午", "2024-05-18")]
    assert found("5月18日下午3时", level=1) == []
    assert found("5月18日晚报", level=1) == []


def test_a_date_reaches_to_the_end_of_its_range() -> None:
    assert found("5月18日至20日", level=1) == [("5月18日至20日", "2024-05-18/2024-05-20")]
    assert found("5月30日—6月2日", level=1) == [("5月30日—6月2日", "2024-05-30/2024-06-02")]
