"""Numbers as newspapers write them: Arabic, Chinese, and both mixed (300.48亿, 一百二十, 二〇二五, 3万)."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "俩": 2}
STEPS = {"十": 10, "百": 100, "千": 1000}
SCALES = {"万": 10_000, "亿": 100_000_000}

ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
CHINESE = r"[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?"
SCALE = r"[十百千]?万亿|[十百千]?亿|[十百千]?万|[百千]"
"""Patterns of a number's parts, without groups."""

_NEIGHBOURS = re.compile(
    r"(?P<head>[一二三四五六七八九]?十)?(?P<low>[一二两三四五六七八])(?P<high>[二三四五六七八九])(?P<tail>[十百千万亿]*)"
)


def value_of(written: str) -> Decimal | None:
    """The value of a number, or None where it is none: `1,500` → 1500, `三千二百` → 3200, `二〇二五` → 2025."""
    number = written.replace(",", "").replace(" ", "")
    head = number.rstrip("十百千万亿")
    try:
        if head and head[0].isdigit():
            return Decimal(head) * scale_of(number[len(head) :])
        if "点" in number:
            whole, _, part = number.partition("点")
            return Decimal(f"{value_of(whole)}.{''.join(str(DIGITS[digit]) for digit in part)}")
        if len(number) > 1 and all(digit in DIGITS for digit in number):
            return Decimal("".join(str(DIGITS[digit]) for digit in number))
        return Decimal(_chinese(number)) if number else None
    except (KeyError, InvalidOperation):
        return None


def between(written: str) -> tuple[Decimal, Decimal] | None:
    """The two numbers that neighbouring digits leave open: `三四` → 3 and 4, `十七八` → 17, 18, `五六百` → 500, 600."""
    match = _NEIGHBOURS.fullmatch(written)
    if not match or DIGITS[match["high"]] - DIGITS[match["low"]] != 1:
        return None
    low, high = (value_of(f"{match['head'] or ''}{match[part]}{match['tail']}") for part in ("low", "high"))
    return (low, high) if low is not None and high is not None else None


def scale_of(written: str) -> int:
    """What a number is multiplied by: `万` → 10000, `千亿` → 100000000000, nothing → 1."""
    scale = 1
    for sign in written:
        scale *= STEPS.get(sign) or SCALES[sign]
    return scale


def _chinese(number: str) -> int:
    """The value of a Chinese numeral with its steps and scales; a KeyError where a sign is none of them."""
    total = section = digit = 0
    for sign in number:
        if sign in STEPS:
            section += (digit or 1) * STEPS[sign]
            digit = 0
        elif sign in SCALES:
            total = (total + (section + digit or 1)) * SCALES[sign] if sign == "亿" else total + _scaled(section, digit)
            section = digit = 0
        else:
            digit = DIGITS[sign]
    return total + section + digit


def _scaled(section: int, digit: int) -> int:
    return (section + digit or 1) * SCALES["万"]


def plain(number: Decimal) -> str:
    """A number as digits with a point, without exponent and trailing zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
