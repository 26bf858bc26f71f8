"""Numbers as they are written, read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.numerals import plain, value_of

DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """A number below ten thousand in Chinese numerals: the slow, obvious twin."""
    written = ""
    for step, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // step % 10
        if digit:
            written += DIGITS[digit] + sign
        elif written and not written.endswith("零"):
            written += "零"
    return written.rstrip("零")


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_chinese_numerals(head: int, tail: int) -> None:
    assert value_of(chinese(tail)) == tail
    joint = "" if tail >= 1000 else "零"
    assert value_of(f"{chinese(head)}万{joint}{chinese(tail)}") == head * 10_000 + tail


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,500", "1500"),
        ("300.48亿", "30048000000"),
        ("二〇二五", "2025"),
        ("十二", "12"),
        ("三点五", "3.5"),
        ("两百", "200"),
        ("一亿三千万", "130000000"),
        ("3万", "30000"),
        ("万", "10000"),
    ],
)
def test_mixed_writing(written: str, value: str) -> None:
    number = value_of(written)
    assert number is not None
    assert plain(number) == value


@pytest.mark.parametrize("written", ["", "点", "好", "三点好", "1.2.3"])
def test_what_is_no_number(written: str) -> None:
    assert value_of(written) is None
