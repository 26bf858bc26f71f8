"""What the model leaves undone at the edges of names, by what every reader knows of words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.language.names.joined import endings, is_unit
from reader.language.words import Words
from reader.model.mentions import Found

_WATER = re.compile("[江河湖海]水")
_UNIT = re.compile("[^山林矿库湖灌牧]区|.[市县镇乡村]")
"""The end of a name, and a unit of administration that stands behind it as a word of its own."""
_TOWNS = frozenset("市镇")
_PARTS = frozenset("n ng nr nz vg ag g j b zg a".split())
"""Parts of speech that jieba gives to a single character which a name begins with."""
_AROUND = " ·"
"""Signs within names that none begins or ends with."""
_PAIRS = (("（", "）"), ("(", ")"))
_UNPAIRED = re.compile("[^（）()]+")
_OFFICES_TWICE = frozenset(sign * 2 for sign in "科局处部厂站所院校馆")
_BARE = frozenset(
    "公司 学院 工厂 船厂 企业 集团 学校 医院 银行 商场 超市 酒店 宾馆 饭店 中心 协会 部门 机关 单位 调研组".split()
)
_LEADING = frozenset("访据赴到由请经从")
"""Verbs of one character that are taken for the beginning of a name where a line or clause begins with them."""
_SAYINGS = frozenset(["i", "l", "n"])
"""Parts of speech of sayings and common nouns."""
_CHIME = re.compile(r".(.).\1")
"""Two words that end alike (金山银山, 大江小江): a saying and nobody's name."""
_DAILY = re.compile(r"日[^，。；、]{0,7}\d")


def mended(line: str, names: Sequence[Found], words: Words) -> Iterator[Found]:
    """The model's names of a folded line, in order, made whole.

    A place that breaks off within its last word (生态廊 of 生态廊道) gets all of it, and loses a verb before it and the
    water after it (清江水); one that is only common nouns belongs to the place before it (清江, 生态林场).
    A bracket without its partner divides a place. What no name can be is left out.
    """
    last: Found | None = None
    for name in (part for whole in _together(names, words) for part in _divided(line, whole)):
        one = _completed(line, name, words)
        if _is_none(line, one, words):
            continue
        if last is not None and _is_generic(line, one, words) and _is_proper(line, last, one):
            last = replace(last, end=one.end)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _together(names: Sequence[Found], words: Words) -> Iterator[Found]:
    """The names, but places of one character that make up a word of three and more (京津冀) as one."""
    last = -1
    for place, name in enumerate(names):
        if place <= last:
            continue
        if name.type == "place" and name.end - name.start == 1:
            start, stop = words.around(name.start)
            run = names[place : place + stop - start]
            whole = start == name.start and stop - start > 2 and [one.start for one in run] == [*range(start, stop)]
            if whole and all(one.type == "place" for one in run):
                last = place + len(run) - 1
                yield replace(name, end=stop)
                continue
        yield name


def _divided(line: str, name: Found) -> Iterator[Found]:
    """A name, or a place's parts around a bracket whose partner is missing; one character is no part."""
    text = line[name.start : name.end]
    if name.type != "place" or not any(text.count(first) != text.count(last) for first, last in _PAIRS):
        yield name
        return
    for part in _UNPAIRED.finditer(text):
        if len(part.group()) > 1:
            yield replace(name, start=name.start + part.start(), end=name.start + part.end())


def _is_none(line: str, name: Found, words: Words) -> bool:
    """Whether this only looks like a name: 日 before a number (日引水约620万方), 公司 alone, 两岸工厂, a “word”."""
    text = line[name.start : name.end]
    if name.type == "place":
        return len(text) == 1 and bool(_DAILY.match(line, name.start))
    if name.type == "person":
        quoted = (line[name.start - 1 : name.start], line[name.end : name.end + 1]) == ("“", "”")
        return quoted or bool(_CHIME.fullmatch(text)) or _is_common(name, words)
    if name.type != "organisation":
        return False
    return text in _BARE or [tag for *_, tag in words.within(name.start, name.end)] == ["f", "n"]


def _is_common(name: Found, words: Words) -> bool:
    """Whether a person is a saying or a row of common nouns of four characters and more (金山银山)."""
    if name.end - name.start < 4:
        return False
    parts = words.within(name.start, name.end)
    return bool(parts) and parts[-1][1] == name.end and all(tag in _SAYINGS for *_, tag in parts)


def _completed(line: str, name: Found, words: Words) -> Found:
    if line[name.end - 1] in _AROUND or line[name.start] in _AROUND:
        whole = line[name.start : name.end]
        start, end = name.end - len(whole.lstrip(_AROUND)), name.start + len(whole.rstrip(_AROUND))
        return replace(name, start=start, end=end) if start < end else name
    if name.type not in {"place", "organisation"}:
        return name
    if name.end - name.start > 2 and _WATER.match(line, name.end - 2, name.end):
        return replace(name, end=name.end - 1)
    if line[name.start] in _LEADING and name.end - name.start > 3 and _begins_clause(line, name.start):
        return replace(name, start=name.start + 1)
    if name.end < len(line) and line[name.end] == "长" and line[name.end - 2 : name.end] in _OFFICES_TWICE:
        return replace(name, end=name.end - 1)
    if name.type == "place":
        begun = _begun_before(line, name, words)
        begun = _behind_verb(name, words) if begun is None else begun
        if begun is not None:
            return replace(name, start=begun)
    start, stop = words.around(name.end)
    if name.type == "place" and start == name.end > name.start + 1 and _UNIT.fullmatch(line, name.end - 1, stop):
        return replace(name, end=stop)
    whole = line[max(start, name.start) : stop]
    return replace(name, end=stop) if start < name.end < stop and whole in endings() else name


def _begins_clause(line: str, place: int) -> bool:
    return not line[place - 1 : place].isalnum() if place else True


def _begun_before(line: str, name: Found, words: Words) -> int | None:
    """Where a town of two characters (海市) really begins: no town's name is one, so the one before belongs to it."""
    if name.end - name.start != 2 or line[name.end - 1] not in _TOWNS or not name.start:
        return None
    start, stop = words.around(name.start - 1)
    tag = words.tags[bisect_right(words.ends, start)]
    single = stop == name.start and stop - start == 1 and tag in _PARTS
    return start if single else None


def _behind_verb(name: Found, words: Words) -> int | None:
    """Where a place really begins that was taken together with the verb before it."""
    first = next(words.after(name.start), None)
    if first is None or first[2] != "v" or name.end - first[1] < 2:
        return None
    return first[1]


def _is_generic(line: str, name: Found, words: Words) -> bool:
    """Whether a place is built of common nouns alone, the last of them an ending."""
    if name.type != "place":
        return False
    parts = words.within(name.start, name.end)
    built = len(parts) > 1 and parts[-1][1] == name.end
    return built and all(tag == "n" for *_, tag in parts) and line[parts[-1][0] : name.end] in endings()


def _is_proper(line: str, before: Found, name: Found) -> bool:
    return before.type == "place" and before.end == name.start and not is_unit(line, before)
