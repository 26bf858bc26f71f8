"""Doubtful letters of bylines, chosen among what the reader holds possible: 通讯员, not 通讯费; 彤, not 形.

On poor scans the right letter is often the reader's second choice. Where names are announced (记者 …), stand in
brackets at a line's end or before 摄, a letter that no person is called by gives way to one that people are; what was
read surely stays, however rare it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.sources.scan.called import GIVEN, SURNAMES
from reader.sources.scan.spelling import Seen

_WORDS = ("本报记者", "本报通讯员", "特约记者", "首席记者", "见习记者", "摄影报道", "通讯员", "本报讯", "新华社")
"""Fixed words, in which one letter may be chosen."""

_TAKEN = "摄"
"""What stands behind the name of who took a picture."""

Chances = Mapping[str, float]
"""Letters and how likely each is (0…1)."""

_HAN = "\u4e00-\u9fff"
_NAMES = (
    re.compile(
        rf"(?:^[^，。；：、]{{0,4}}|[（(][^）)，。；：]{{0,8}})(?:记者|通讯员)[:：]?(?P<names>[{_HAN}、]{{2,24}})(?=[）)]|$)"
    ),
    re.compile(rf"^作者[:：]?(?P<names>[{_HAN}]{{2,4}})$"),
    re.compile(rf"[（(](?P<names>[{_HAN}、]{{2,12}})[）)]$"),
)
_CREDIT = re.compile(rf"(?:^|[（(]|记者|通讯员)(?P<name>[{_HAN}]{{2,4}})(?P<taken>[{_HAN}])[）)]?$")

_CALLED = SURNAMES | GIVEN

_POSSIBLE = 0.02
_LIKELY = 0.05
"""The least chances of a letter that completes a fixed word, and of one that is chosen in a name or for 摄."""


def chosen(seen: Seen, others: Sequence[Chances]) -> Seen:
    """What is seen, with the likelier letters where a byline leaves one of them only.

    `others` tells for each character of `seen` what else it may be.
    """
    if not any(others):
        return seen
    solid = [at for at, char in enumerate(seen.text) if not char.isspace()]
    possible = [others[at] for at in solid]
    letters = [seen.text[at] for at in solid]
    for choice in (_completed, _taken, _named):
        for at, letter in choice("".join(letters), possible):
            letters[at] = letter
    whole = list(seen.text)
    for at, letter in zip(solid, letters, strict=True):
        whole[at] = letter
    return replace(seen, text="".join(whole))


def _completed(text: str, others: Sequence[Chances]) -> list[tuple[int, str]]:
    """The letters that make fixed words of what differs from them in one letter: place and letter."""
    found = []
    for word in _WORDS:
        for start in range(len(text) - len(word) + 1):
            wrong = [at for at in range(len(word)) if text[start + at] != word[at]]
            if len(wrong) == 1 and others[start + wrong[0]].get(word[wrong[0]], 0.0) > _POSSIBLE:
                found.append((start + wrong[0], word[wrong[0]]))
    return found


def _taken(text: str, others: Sequence[Chances]) -> list[tuple[int, str]]:
    """摄 behind a name that ends a line."""
    credit = _CREDIT.search(text)
    if not credit or credit["name"][0] not in SURNAMES:
        return []
    at = credit.start("taken")
    return [(at, _TAKEN)] if others[at].get(_TAKEN, 0.0) > _LIKELY else []


def _named(text: str, others: Sequence[Chances]) -> list[tuple[int, str]]:
    """Letters that people are called by, for letters of names that nobody is called by."""
    credit = _CREDIT.search(text)
    spans = [found.span("names") for names in _NAMES for found in names.finditer(text)]
    spans += [credit.span("name")] if credit and credit["taken"] == _TAKEN else []
    return [
        (at, max(likely, key=likely.__getitem__))
        for start, end in spans
        if SURNAMES & {text[start], *others[start]}
        for at in range(start, end)
        if text[at] not in _CALLED
        and (likely := {one: chance for one, chance in others[at].items() if one in _CALLED and chance > _LIKELY})
    ]
