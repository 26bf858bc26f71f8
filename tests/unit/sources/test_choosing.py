"""Bylines on poor scans: of the letters that the reader holds possible, the one that makes sense there is chosen."""

from __future__ import annotations

import pytest

from reader.sources.scan.choosing import chosen
from reader.sources.scan.spelling import Seen


def read_as(text: str, possible: dict[str, dict[str, float]]) -> str:
    """What a line is read as in which some letters may be others as well."""
    seen = Seen(text, tuple(0.6 if char in possible else 0.99 for char in text), tuple(range(len(text))), 60)
    return chosen(seen, [possible.get(char, {}) for char in text]).text


@pytest.mark.parametrize(
    ("read", "other", "printed"),
    [
        ("记者梁雨若通讯费陈平", {"费": {"员": 0.1}}, "记者梁雨若通讯员陈平"),
        ("本报记考叶若娜", {"考": {"者": 0.3}}, "本报记者叶若娜"),
        ("白连生提", {"提": {"摄": 0.4}}, "白连生摄"),
        ("（通讯员崔兰提）", {"提": {"摄": 0.4}}, "（通讯员崔兰摄）"),
        ("□本报记者刘英、刘形", {"形": {"彤": 0.1, "肜": 0.05}}, "□本报记者刘英、刘彤"),
        ("本报讯（记者词志若）", {"词": {"阎": 0.3}}, "本报讯（记者阎志若）"),
        ("灯火通明。（姜子字 刘丽）", {"字": {"宇": 0.08}}, "灯火通明。（姜子宇 刘丽）"),
        ("姜子字摄", {"字": {"宇": 0.08}}, "姜子宇摄"),
    ],
)
def test_a_byline_is_read_as_bylines_are_printed(read: str, other: dict[str, dict[str, float]], printed: str) -> None:
    assert read_as(read, other) == printed


@pytest.mark.parametrize(
    ("read", "other"),
    [
        ("记者从老街了解到，路灯的外形", {"形": {"彤": 0.3}}),
        ("本报记者刘彤", {"彤": {"宇": 0.4}}),
        ("本报记者刘形", {"形": {"彤": 0.03}}),
        ("（下转第三版）", {"转": {"传": 0.3}}),
        ("再次提", {"提": {"摄": 0.4}}),
        ("带着通讯录出门", {"出": {"员": 0.3}}),
    ],
)
def test_all_else_stays_as_it_was_read(read: str, other: dict[str, dict[str, float]]) -> None:
    assert read_as(read, other) == read
