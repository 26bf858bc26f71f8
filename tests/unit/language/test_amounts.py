"""Amounts as newspapers print them, and what they come to."""

from __future__ import annotations

import pytest

from reader.language.amounts import amounts
from reader.language.lines import folded
from reader.language.resolve import settled


def found(text: str) -> list[tuple[str, str, str | None]]:
    line = folded(text)
    return [
        (text[one.start : one.end], one.source.removeprefix("rule.amount."), one.value)
        for one in settled(amounts(line))
    ]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("投资3.5亿元，", "3.5亿元", "money", "350000000 CNY"),
        ("投资３.５ 亿元", "３.５ 亿元", "money", "350000000 CNY"),
        ("约1,200万美元", "1,200万美元", "money", "12000000 USD"),
        ("10—15万元", "10—15万元", "money", "100000/150000 CNY"),
        ("栽下1200 余株", "1200 余株", "count", "1200+ 株"),
        ("签约42个", "42个", "count", "42 个"),
        ("摊位：218个摊位", "218个", "count", "218 个"),
        ("三分之二以上的住户", "三分之二", "percentage", None),
        ("由七成降到", "七成", "percentage", "70 %"),
        ("控制在45分贝以下", "45分贝", "sound", "45 dB"),
        ("发放960余万元，", "960余万元", "money", "9600000+ CNY"),
        ("以13秒26夺冠", "13秒26", "duration", "13.26 s"),
        ("跑出2分05秒8", "2分05秒8", "duration", "125.8 s"),
        ("流量95m3/s，", "95m3/s", "flow", "95 m3/s"),
        ("引水620 万m3", "620 万m3", "volume", "6200000 m3"),
        ("达98.5%", "98.5%", "percentage", "98.5 %"),
        ("百分之八十五", "百分之八十五", "percentage", "85 %"),
        ("提高3.2个百分点", "3.2个百分点", "percentage", "3.2 [百分点]"),
        ("用时3个多月", "3个多月", "duration", "3 mo"),
        ("奋战二十天", "二十天", "duration", "20 d"),
        ("今年68岁", "68岁", "age", "68 a"),
        ("发电1.2亿千瓦时", "1.2亿千瓦时", "energy", "120000000 kW.h"),
        ("两万五千里", "两万五千里", "length", "25000 [里]"),
        ("历时三年半，", "三年半", "duration", "3.5 a"),
        ("一年半就能收回", "一年半", "duration", "1.5 a"),
        ("等了半个多小时", "半个多小时", "duration", "0.5 h"),
        ("滑出三四公里", "三四公里", "length", "3/4 km"),
        ("十七八个", "十七八个", "count", "17/18 个"),
        ("五六百人", "五六百人", "count", "500/600 人"),
        ("数十亿元投资", "数十亿元", "money", "1000000000+ CNY"),
        ("上百人围观", "上百人", "count", "100+ 人"),
        ("零下5℃", "零下5℃", "temperature", "-5 Cel"),
        ("18.6元/公斤", "18.6元/公斤", "money", "18.6 CNY/kg"),
        ("浓度38微克/立方米", "38微克/立方米", "concentration", "38 ug/m3"),
        ("以2分08秒61夺冠", "2分08秒61", "duration", "128.61 s"),
    ],
)
def test_an_amount_its_kind_and_its_value(text: str, words: str, kind: str, value: str) -> None:
    assert found(text) == [(words, kind, value)]


@pytest.mark.parametrize(
    "text", ["2024年", "第38个", "A3版", "一个也不能少", "万亩花海", "百年老店", "G20峰会", "万物生长", "3.15"]
)
def test_what_is_no_amount(text: str) -> None:
    assert found(text) == []


def test_chinese_numerals_count_only_as_words() -> None:
    line = "四面八方三座桥"
    assert [one.value for one in amounts(line, frozenset({4, 6, 7}))] == ["3 座"]
