"""People whom the words around them give away: bylines, and the title before a name.

本报记者 林一帆 周舟; （记者 林一帆 通讯员 周舟）; 县委书记林一帆, 县长周舟; 林一帆、周舟参加活动. These patterns hold
whatever the name, so they find people whom no dictionary and no model has seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from reader.language.lexicon import alternatives, by_kind, surnames
from reader.language.words import Words
from reader.model.mentions import Found

HAN = r"[\u3400-\u9fff\U00020000-\U000323af·]"
Knows = Callable[[str], bool]
_NAME_TAGS = frozenset(["nr", "nrfg", "nrt"])
NOT_GIVEN = frozenset(
    "说称在等的和与及到为向对率带出参会介告致作讲代分、，一是了将已于从就曾被把给让又也还都指强带主受任用好着过完"
)
"""Characters that follow a name far more often than they end one."""
_NAME = rf"(?:{HAN}{{2,8}}|{HAN} {HAN})"
_ROLES = "记者|通讯员|特约记者|实习生|实习记者|见习记者|特约通讯员|摄影记者|摄影|撰稿|供图|图"
_BYLINE = re.compile(rf"(?:{_ROLES})(?:[:：]|\s)\s*(?P<names>{_NAME}(?:[\s、]+{_NAME}(?!\s?[:：]))*)")
_IN_BRACKETS = re.compile(rf"[（(](?:本报|本刊|全媒体|融媒)?(?:{_ROLES})\s*(?P<names>[^（）()]{{2,60}})[）)]")
_LATER = re.compile(rf"(?:文/?图|摄影?报道|摄|报道|整理|文)$|^(?:{_ROLES})$")


def byline_names(line: str) -> Iterator[Found]:
    """The names in bylines of a folded line."""
    for pattern in (_BYLINE, _IN_BRACKETS):
        for match in pattern.finditer(line):
            start = match.start("names")
            for part in re.finditer(r"[^\s、，,/]+(?: (?=\S(?:\s|$|[、，/])))?[^\s、，,/]*", match["names"]):
                yield from _byline_name(part.group(), start + part.start())


def _byline_name(words: str, start: int) -> Iterator[Found]:
    for role in re.finditer(rf"^(?:本报|特约|首席)?(?:{_ROLES})", words):
        words, start = words[role.end() :], start + role.end()
    words = _LATER.sub("", words)
    if 2 <= len(words.replace(" ", "")) <= 8 and is_name(words.replace(" ", "")):
        yield Found(start, start + len(words), "person", 0, "rule.byline")


@cache
def _unnamed() -> re.Pattern[str]:
    signs = "".join(sorted(surname for surname in surnames() if len(surname) == 1 and surname not in NOT_GIVEN))
    return re.compile(rf"[{signs}]某(?:某|[甲乙丙丁])?(?![些个种年月日时地处天人件项位])")


def unnamed(line: str, words: Words) -> Iterator[Found]:
    """The people of a folded line of whom only the surname is told: 李某, 李某某, 李某甲; 军区某部 is none."""
    if "某" in line:
        for match in _unnamed().finditer(line):
            if words.around(match.start())[0] == match.start():
                yield Found(*match.span(), "person", 0, "rule.unnamed")


def is_name(words: str) -> bool:
    """Whether this is built like a person's full name: a surname and one or two characters, or parts with dots."""
    if "·" in words:
        return len(words) > 3
    surname = 2 if words[:2] in surnames() else 1
    return words[:surname] in surnames() and 1 <= len(words) - surname <= 2


@cache
def _titles() -> re.Pattern[str]:
    kinds = by_kind("titles.txt")
    return re.compile(rf"(?:{alternatives(kinds['before'] | kinds['both'])})(?=\s?{HAN})")


def titled_names(line: str, words: Words, knows: Knows) -> Iterator[Found]:
    """The names that follow a title in a folded line, given its words, and which of them the dictionary has.

    Positions are code points of the line. A title that only begins a longer word (主席团) is none.
    """
    for match in _titles().finditer(line):
        start = match.end() + (line[match.end()] == " ")
        while (end := name_end(line, start, words, knows)) is not None:
            yield Found(start, end, "person", 0, "rule.title")
            if line[end : end + 1] != "、":
                break
            start = end + 1


def name_end(line: str, start: int, words: Words, knows: Knows) -> int | None:
    """Where the name ends that begins at `start`; None where none does.

    A surname must begin it, and no word of the dictionary that is not a name may stand in it: what follows 代表 is more
    often 团 or 会 than a person. Of two characters and of three, three are taken where a word ends after them.
    """
    surname = 2 if line[start : start + 2] in surnames() else 1
    if line[start : start + surname] not in surnames():
        return None
    for size in (surname + 2, surname + 1):
        end = start + size
        given = line[start + surname : end]
        if len(given) == size - surname and re.fullmatch(f"{HAN}+", given) and not NOT_GIVEN & set(given):
            inside = words.within(start, end)
            if inside and inside[-1][1] == end and not any(_common(line, word, knows) for word in inside):
                return end
    return None


def _common(line: str, word: tuple[int, int, str], knows: Knows) -> bool:
    """Whether a word is one of the language rather than a part of a name."""
    start, end, tag = word
    return end - start > 1 and tag not in _NAME_TAGS and knows(line[start:end])
