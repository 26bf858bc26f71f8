"""Chinese text into lines: what may not begin or end one, punctuation that gives way, and even edges.

After the rules of W3C "Requirements for Chinese Text Layout" (clreq, 6.1): no closing mark begins a line, no opening
mark ends one, a figure or Latin word stays whole, two marks side by side share an em and a half. Widths are in em.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from .fonts import Face, advance

CLOSING = "。，、；：！？”’）》〉】"
OPENING = "“‘（《〈【"
MARKS = CLOSING + OPENING
NEVER_FIRST = CLOSING + "—…·%℃～"
HALF = 0.5
INDENT = 2.0
"""The first line of a paragraph begins two em further in."""

_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-/∶]*[%℃]?|[+−]\d[\d.]*%?|——|……|.")


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line as it is printed: its characters, their advances and how far it is moved in."""

    text: str
    advances: tuple[float, ...]
    indent: float
    last: bool
    paragraph: int
    end: int
    """Where the paragraph goes on, in its characters."""


def natural(text: str, face: Face, measure: Callable[[Face, str], float] = advance) -> list[float]:
    """The advances of a text that is not justified; of two marks side by side the first gives half an em."""
    widths = [measure(face, character) for character in text]
    for index, (one, two) in enumerate(pairwise(text)):
        if one in MARKS and two in MARKS and widths[index] == 1:
            widths[index] -= HALF
    return widths


def paragraph_lines(
    text: str,
    measure: float,
    face: Face,
    *,
    paragraph: int = 0,
    start: int = 0,
    indent: float = INDENT,
    widths: Callable[[Face, str], float] = advance,
) -> Iterator[SetLine]:
    """The lines of one paragraph, from a character on, in a column of `measure` em."""
    tokens = _TOKEN.findall(text[start:])
    inset = indent
    while tokens:
        count = _fitting(tokens, measure - inset, face, widths)
        line, tokens = "".join(tokens[:count]), _without_space(tokens[count:])
        line = line.rstrip(" ") if tokens else line
        advances = _justified(line, measure - inset, face, widths, last=not tokens)
        yield SetLine(line, tuple(advances), inset, not tokens, paragraph, len(text) - len("".join(tokens)))
        inset = 0.0


def _without_space(tokens: list[str]) -> list[str]:
    return tokens[1:] if tokens and tokens[0] == " " else tokens


def _fitting(tokens: list[str], room: float, face: Face, widths: Callable[[Face, str], float]) -> int:
    """How many tokens stand on the next line; at least one."""
    count = 0
    while count < len(tokens) and sum(natural("".join(tokens[: count + 1]), face, widths)) <= room + 1e-6:
        count += 1
    if count == len(tokens):
        return count
    pulled = count
    while pulled < len(tokens) and tokens[pulled][0] in NEVER_FIRST:
        pulled += 1
    if pulled > count and _squeezable("".join(tokens[:pulled]), room, face, widths):
        return pulled
    while count > 1 and (tokens[count][0] in NEVER_FIRST or tokens[count - 1][-1] in OPENING):
        count -= 1
    return max(count, 1)


def _squeezable(line: str, room: float, face: Face, widths: Callable[[Face, str], float]) -> bool:
    """Whether the marks of a line can give enough for it to fit."""
    advances = natural(line, face, widths)
    return sum(advances) - room <= sum(_gives(line, advances)) + 1e-6


def _gives(line: str, advances: list[float]) -> list[float]:
    """What each advance can give: half an em after a closing mark, or before an opening one, unless it is closed up."""
    gives = []
    for index, (character, width) in enumerate(zip(line, advances, strict=True)):
        follows = line[index + 1 : index + 2]
        before_opening = character not in MARKS and follows != "" and follows in OPENING
        gives.append(HALF if before_opening or (character in CLOSING and width == 1) else 0.0)
    return gives


def _justified(line: str, room: float, face: Face, widths: Callable[[Face, str], float], *, last: bool) -> list[float]:
    """The advances with which a line fills its room; a last line is only ever made shorter."""
    advances = natural(line, face, widths)
    slack = room - sum(advances)
    if slack < 0:
        gives = _gives(line, advances)
        total = sum(gives)
        return (
            [width + slack * give / total for width, give in zip(advances, gives, strict=True)] if total else advances
        )
    if last:
        return advances
    seams = [index for index in range(len(line) - 1) if _may_open(line[index], line[index + 1])]
    for index in seams:
        advances[index] += slack / len(seams)
    return advances


def _may_open(left: str, right: str) -> bool:
    """Whether room may be put between two characters: not within a word or figure."""
    return not (left.isascii() and right.isascii()) and left + right not in {"——", "……"}
