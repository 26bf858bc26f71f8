"""Amounts: money, shares, counts with measure words, measures, durations and ages, found by pattern.

`source` is `rule.amount` and the family of the unit (`money`, `percentage`, `count`, `duration`, `age`, `area` …); the
value is a number and the sign of its unit (`30048000000 CNY`, `116 m3/s`), an open end being written `1500+ 株`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from reader.language.lexicon import entries
from reader.language.matching import Matcher, matcher
from reader.language.numerals import ARABIC, CHINESE, SCALE, between, plain, scale_of, value_of
from reader.model.mentions import Found

_TO = r"\s?(?:至|到|-|—|–|~|～)\s?"
_MORE = r"\s?(?P<more>余|多|来)?\s?"
_PERCENT = matcher(
    rf"(?<![\d.A-Za-z])(?P<number>{ARABIC})\s?(?P<sign>[%％‰]|个(?:多)?百分点)(?:{_TO}(?P<until>{ARABIC})\s?(?:[%％‰]|个百分点))?"
    rf"|(?P<share>[百千万]|[二三四五六七八九十]+)分之(?P<part>{CHINESE}|{ARABIC})|(?P<tenths>[一二三四五六七八九])成(?P<half>[一二三四五六七八九])?(?=以?[上的多]|[，。；]|左右|[降升至到])",
    first=r"\d百千万一二三四五六七八九十",
)
_SHARES = re.compile("[%％‰分成]")
_VAGUE = r"[数几上][十百千万亿]+"
_HALF = r"半(?=年|个?多?小时|个?多?钟头|个?多?月|天|分钟|公里|斤|亩|里)"
_SCORE = re.compile(
    r"(?<![\d.])(?:(?P<minutes>\d{1,2})分(?P<seconds>\d\d)秒|(?P<only>\d{1,2})秒(?=\d))(?P<parts>\d{1,3})?"
)
_UNORDERED = r"(?<![\d.A-Za-z第/:])(?<!\d[,：])"
_NOT_ONE = r"(?!一(?![二三四五六七八九十百千万亿点〇零]|个?[年月米里]半)|[百千万亿])"
"""一个 and 万亩 are figures of speech, no amounts."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its family (`money`, `count` …) and its sign in values."""

    family: str
    sign: str


@cache
def units() -> Mapping[str, Unit]:
    """The units of the lexicon, as they are written."""
    return {written: Unit(kind, sign[0] if sign else written) for kind, written, *sign in entries("units.txt")}


@cache
def _patterns() -> tuple[Matcher, Matcher]:
    """The patterns of amounts with an Arabic and with a Chinese number."""
    words = sorted(units(), key=len, reverse=True)
    latin = [f"{re.escape(word)}(?![A-Za-z0-9])" for word in words if word[-1].isascii()]
    unit = "|".join([*latin, *(re.escape(word) for word in words if not word[-1].isascii())])
    arabic = (
        rf"{_UNORDERED}(?P<below>零下\s?)?(?P<number>{ARABIC})\s?(?:(?P<early>余|多|来)?(?P<scale>{SCALE}))?(?:{_TO}(?P<until>{ARABIC})\s?(?P<until_scale>{SCALE})?)?"
        rf"{_MORE}(?P<unit>{unit})(?P<half>半(?![天年夜]))?"
    )
    chinese = (
        rf"{_UNORDERED}(?<![零〇一二两三四五六七八九十百千万亿]){_NOT_ONE}(?P<number>{_VAGUE}|{CHINESE}|{_HALF}){_MORE}"
        rf"(?P<unit>{unit})(?P<half>半(?![天年夜]))?"
    )
    return matcher(arabic, r"零\d"), matcher(chinese, "零〇一二两三四五六七八九十百千万亿数几上半")


def amounts(line: str, word_ends: Container[int] | None = None) -> Iterator[Found]:
    """The amounts of a folded line; positions are code points of the line.

    Amounts in Chinese numerals are words of the language as often as counts (四面八方, 千方百计). They count only
    where they end with a word: `word_ends` holds where words end, None means anywhere.
    """
    for match in _PERCENT.finditer(line) if _SHARES.search(line) else ():
        yield Found(*match.span(), "amount", 0, "rule.amount.percentage", _share(match))
    arabic, chinese = _patterns()
    for match in _SCORE.finditer(line) if "秒" in line else ():
        seconds = 60 * int(match["minutes"] or 0) + Decimal(
            f"{match['seconds'] or match['only']}.{match['parts'] or 0}"
        )
        yield Found(*match.span(), "amount", 0, "rule.amount.duration", f"{plain(seconds)} s")
    for match in arabic.finditer(line):
        if not _is_date(match):
            yield _found(match)
    for match in chinese.finditer(line):
        whole = word_ends is None or ((match.end() in word_ends) and (match.start() in word_ends or match.start() == 0))
        if whole and not (match["unit"] in {"年", "周"} and len(match["number"]) == 4):
            yield _found(match)


def _is_date(match: re.Match[str]) -> bool:
    """Whether 2025年 or 3月 stands there rather than a duration."""
    year = match["unit"] == "年" and not match["scale"] and not match["more"]
    return year and len(match["number"]) == 4 and match["number"][0] in "12"


def _found(match: re.Match[str]) -> Found:
    unit = units()[match["unit"]]
    value = _value(match.groupdict(), unit)
    return Found(*match.span(), "amount", 0, f"rule.amount.{unit.family}", value)


def _value(groups: Mapping[str, str | None], unit: Unit) -> str | None:
    written = groups["number"] or ""
    if near := between(written):
        return f"{plain(near[0])}/{plain(near[1])} {unit.sign}"
    more = "+" if groups["more"] or groups.get("early") or written[0] in "数几上" else ""
    if written == "半":
        return f"0.5{more} {unit.sign}"
    number = value_of(written.lstrip("数几上"))
    if number is None:
        return None
    scale = groups.get("scale") or ""
    until = _until(groups, scale)
    own = scale or (groups.get("until_scale") or "" if until else "")
    sum_ = number * scale_of(own) + (Decimal("0.5") if groups["half"] else 0)
    return f"{'-' if groups.get('below') else ''}{plain(sum_)}{more}{until} {unit.sign}"


def _until(groups: Mapping[str, str | None], scale: str) -> str:
    number = value_of(groups.get("until") or "")
    if number is None:
        return ""
    return "/" + plain(number * scale_of(groups.get("until_scale") or scale))


def _share(match: re.Match[str]) -> str | None:
    if match["number"]:
        sign = {"％": "%", "‰": "[ppth]"}.get(match["sign"], "%" if match["sign"] == "%" else "[百分点]")
        until = f"/{plain(value_of(match['until']) or Decimal(0))}" if match["until"] else ""
        return f"{plain(value_of(match['number']) or Decimal(0))}{until} {sign}"
    if match["tenths"]:
        return f"{value_of(match['tenths'])}{value_of(match['half']) if match['half'] else 0} %"
    part = value_of(match["part"])
    share = {"百": "%", "千": "[ppth]", "万": "[pptth]"}.get(match["share"])
    return f"{plain(part)} {share}" if part is not None and share else None
