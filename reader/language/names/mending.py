"""What the model leaves undone at the edges of names, by what every reader knows of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.language.names.joined import endings, is_unit
from reader.language.words import Words
from reader.model.mentions import Found

_WATER = re.compile("[江河湖海]水")
_DAILY = re.compile(r"日[^，。；、]{0,7}\d")


def mended(line: str, names: Sequence[Found], words: Words) -> Iterator[Found]:
    """The model's names of a folded line, in order, made whole.

    A place that breaks off within its last word (生态廊 of 生态廊道) gets all of it; one that is only common nouns
    belongs to the place before it (清江, 生态林场); the water of a river (清江水) is no part of its name; 日 before a
    number is a day, not Japan (日引水约620万方).
    """
    last: Found | None = None
    for name in names:
        one = _completed(line, name, words)
        if one.type == "place" and one.end - one.start == 1 and _DAILY.match(line, one.start):
            continue
        if last is not None and _is_generic(line, one, words) and _is_proper(line, last, one):
            last = replace(last, end=one.end)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _completed(line: str, name: Found, words: Words) -> Found:
    if line[name.end - 1] == " " or line[name.start] == " ":
        blank = line[name.start : name.end]
        start, end = name.end - len(blank.lstrip()), name.start + len(blank.rstrip())
        return replace(name, start=start, end=end) if start < end else name
    if name.type not in {"place", "organisation"}:
        return name
    if name.end - name.start > 2 and _WATER.match(line, name.end - 2, name.end):
        return replace(name, end=name.end - 1)
    start, stop = words.around(name.end)
    whole = line[max(start, name.start) : stop]
    return replace(name, end=stop) if start < name.end < stop and whole in endings() else name


def _is_generic(line: str, name: Found, words: Words) -> bool:
    """Whether a place is built of common nouns alone, the last of them an ending."""
    parts = [word for word in words.after(name.start) if word[1] <= name.end]
    built = name.type == "place" and len(parts) > 1 and parts[-1][1] == name.end
    return built and all(tag == "n" for *_, tag in parts) and line[parts[-1][0] : name.end] in endings()


def _is_proper(line: str, before: Found, name: Found) -> bool:
    return before.type == "place" and before.end == name.start and not is_unit(line, before)
