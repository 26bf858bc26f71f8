"""Times of day, and what only looks like one."""

from __future__ import annotations

import pytest

from reader.language.resolve import settled
from reader.language.times import times


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("上午9时许，", "上午9时许", "T09:00"),
        ("下午3点半集合", "下午3点半", "T15:30"),
        ("晚八点一刻", "晚八点一刻", "T20:15"),
        ("19:30开演", "19:30", "T19:30"),
        ("8时25分发车", "8时25分", "T08:25"),
        ("傍晚，", "傍晚", None),
        ("延长到22时，", "22时", "T22:00"),
        ("推迟至23时30分", "23时30分", "T23:30"),
        ("高潮 02∶46 低潮", "02∶46", "T02:46"),
    ],
)
def test_a_time_and_its_value(text: str, words: str, value: str | None) -> None:
    assert [(text[one.start : one.end], one.value) for one in settled(times(text))] == [(words, value)]


def test_both_ends_of_a_span_of_hours() -> None:
    text = "开放时间为9时至18时"
    assert [(text[one.start : one.end], one.value) for one in settled(times(text))] == [
        ("9时", "T09:00"),
        ("18时", "T18:00"),
    ]


@pytest.mark.parametrize("text", ["三点意见", "比分3:15:2:1", "时代", "25时", "晚报", "早餐"])
def test_what_is_no_time(text: str) -> None:
    assert list(times(text)) == []
