"""Patterns are found by the characters with which they begin, and nothing is missed for that."""

from __future__ import annotations

import random

import pytest

from reader.language import amounts, dates, times
from reader.language.matching import Matcher

MATCHERS = [
    pytest.param(one, id=f"{module.__name__.rpartition('.')[2]}.{name.strip('_')}")
    for module in (dates, times, amounts)
    for name, one in vars(module).items()
    if isinstance(one, Matcher)
]
PIECES = (
    "上午 晚 10 3 5 12 2024 二 三 十 百 万 亿 两 半 零 〇 第 年 月 日 号 时 "
    "点 分 秒 ： : . - / 至 到 — 、 ， 。 今 昨 明 天 前 后 当 年度 季度 上半年 "
    "世纪 年代 五 规划 ” 周 星期 一 六 上 下 本 本月 上月 年底 个 元 % 百分点 之 成 "
    "以上 中秋节 国庆 春节 春季 近日 日前 每 同 民国 光绪 乾隆 岁 米 公里 亩 多 余 来 数 "
    "几 人 名 家 的 在 "
).split()


@pytest.mark.parametrize(
    "matcher", [*MATCHERS, *(pytest.param(one, id=one.first.pattern) for one in amounts._patterns())]
)
def test_a_matcher_finds_what_its_pattern_finds(matcher: Matcher) -> None:
    chance = random.Random(7)
    for _ in range(4000):
        line = "".join(chance.choices([*PIECES, " "], k=12))
        spans = [match.span() for match in matcher.finditer(line)]
        assert spans == [match.span() for match in matcher.pattern.finditer(line)], line


def test_every_word_of_a_pattern_begins_with_one_of_its_characters() -> None:
    words = (
        "今天 昨日 明早 前天 后天 当晚 次日 翌日 近日 日前 连日来 近年来 星期三 礼拜天 周五 本周 每年 同日 去冬 除夕"
    )
    for word in words.split():
        assert [match.group() for match in dates._WORD.finditer(word)] == [word]
