"""署名: reporters' names out of bylines, leads, closings and credits, as spans of a text.

A name is two to four Chinese characters that begin with a surname, spread or not, or a Latin or transcribed name.
Where an extractor lost the spaces between names, the run is cut so that every piece begins with a surname.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from operator import itemgetter

from reader.model.spans import Span
from reader.segmentation.lexicon import words
from reader.segmentation.plain.measure import is_han

MARKS = "■█□●◆▲◎○△▷▪◇★☆►▶·※⊙▍"
TITLES = re.compile(
    r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff·]{2,12}?(?=(?:首席|特约|见习|实习|[全融]媒体)?记者[\s:：])"
    r"|(?:本报|新华社)[\u4e00-\u9fff]{0,4}?(?:记[\u4e00-\u9fff]?|[\u4e00-\u9fff]?者)(?=\s)"
    r"|本报[\u4e00-\u9fff]{0,4}?(?=记者)|本报(?=驻|评论员|特约|首席|见习|实习|全媒体|融媒体|通讯员)|新华社|人民日报|央视|中新社|本台|本刊|特约|特派|首席"
    r"|见习|实习生?"
    r"|全媒体|融媒体|融媒|多媒体|驻\S{1,4}?(?=记者)|摄影报道|摄影记者|文字记者|记者|通讯员|评论员|撰稿人?|撰文|采写|采访整理|整理|编译"
    r"|编辑|供图|图片|图文|文字|文[/／、]图|图[/／、]文|文[/／]|图[/／]|文并图|摄影|摄像|摄制|摄|报道|发自\S+|作者|供稿|综合"
    r"|[一二三四]版责编|(?<![\u4e00-\u9fff])[文图译](?![\u4e00-\u9fff])|[发电]$"
)
"""Who writes, for whom, and what they did; any paper's name before its reporters, and 记者 where half was misread."""
_SEPARATOR = re.compile(
    rf"(?:[\s{MARKS.replace(chr(183), '')}/／:：()（）、,，;；|｜]|(?<![\u4e00-\u9fff])·|·(?![\u4e00-\u9fff]))+"
)
_LATIN = re.compile(r"[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*)*$")
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}报道$")
"""Where a report was sent from: 北京报道 behind the names."""
_ANNOUNCED = re.compile(r"(?:记者|评论员|通讯员|实习生)[\s:：]+")
"""What a name stands behind: a person's part, and a blank."""
_LONGEST = 4
_COMMON = 260
_UNKNOWN = (2, 3)
_NEVER = 1e9
_PRICE = {2: 1.2, 3: 1.0, 4: 3.0}
"""What a name of so many characters costs where a run of them is cut: three are the rule."""
_RARE = 1.5
"""What it costs there that few people bear the surname."""


@cache
def surnames() -> frozenset[str]:
    """The surnames that are known, of one and of two characters."""
    return frozenset(words("surnames.txt"))


@cache
def _beginnings() -> frozenset[str]:
    """The characters that surnames begin with."""
    return frozenset(surname[0] for surname in surnames())


@cache
def common_surnames() -> frozenset[str]:
    """The surnames that most people bear."""
    return frozenset(words("surnames.txt")[:_COMMON])


def is_name(text: str) -> bool:
    """Whether the text, without its spaces, could be the name of a person."""
    bare = "".join(text.split())
    if _LATIN.match(text):
        return True
    if "·" in bare.strip("·"):
        return 3 <= len(bare) <= 12 and all(is_han(char) or char == "·" for char in bare)
    if not 2 <= len(bare) <= _LONGEST or not all(map(is_han, bare)):
        return False
    if len(bare) == _LONGEST:
        return bare[:2] in surnames() or (bare[0] in surnames() and bare[1] in surnames())
    return bare[0] in surnames() or (bare[:2] in surnames() and len(bare) > 2)


def names(text: str, start: int, end: int, *, known: bool = False) -> tuple[Span, ...] | None:
    """The names in a range of a text that holds nothing but names and titles; None where it holds anything else.

    Behind a title and a blank two or three characters are a name whatever they begin with, as a surname may be rare or
    was misread; not so where only `known` ones count.
    """
    found: list[Span] = []
    announced = -1
    for low, high in _pieces(text, start, end):
        cut = _cut(text, low, high)
        place = cut is None and bool(found) and bool(_PLACE.match(text, low, end))
        if announced == low or any(title.end() == low for title in _ANNOUNCED.finditer(text, start, low)):
            announced = _after_blank(text, high)
            cut = cut or (None if known or place else _unknown(text, low, high))
        if cut is None and not place:
            return None
        found += cut or []
    return tuple(_join_spread(text, found)) or None


def _after_blank(text: str, at: int) -> int:
    """Where the next word begins, -1 where no blank or mark parts it from what ends here."""
    blank = _SEPARATOR.match(text, at)
    return blank.end() if blank else -1


def _unknown(text: str, start: int, end: int) -> list[Span] | None:
    """A piece as a name that no known surname begins."""
    return [Span(start, end)] if end - start in _UNKNOWN and all(map(is_han, text[start:end])) else None


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What is left of the range between titles, marks and separators."""
    stops = [(start, start)]
    stops += [(found.start(), found.end()) for found in _SEPARATOR.finditer(text, start, end)]
    stops += [(found.start(), found.end()) for found in TITLES.finditer(text, start, end)]
    stops.append((end, end))
    stops.sort()
    pieces, at = [], start
    for low, high in stops:
        if low > at:
            pieces.append((at, low))
        at = max(at, high)
    return pieces


def _cut(text: str, start: int, end: int) -> list[Span] | None:
    """One piece as one name, or as several that lost the spaces between them."""
    piece = text[start:end]
    if (is_name(piece) and not _are_two(piece)) or (len(piece) == 1 and is_han(piece)):
        return [Span(start, end)]
    if piece[0] not in _beginnings() or not _LONGEST <= len(piece) <= 24 or not all(map(is_han, piece)):
        return None
    best: list[tuple[float, list[int]]] = [(0.0, [0]), *[(_NEVER, [])] * len(piece)]
    for at in range(1, len(piece) + 1):
        for size in _PRICE:
            if size <= at and is_name(piece[at - size : at]):
                cost, cuts = best[at - size]
                best[at] = min(best[at], (cost + _price(piece[at - size : at]), [*cuts, at]), key=itemgetter(0))
        if all(cost >= _NEVER for cost, _ in best[max(0, at + 1 - _LONGEST) : at + 1]):
            return None  # no name reaches beyond this place
    cost, cuts = best[-1]
    return None if cost >= _NEVER else [Span(start + low, start + high) for low, high in pairwise(cuts)]


def _are_two(name: str) -> bool:
    """Whether four characters are rather two names that lost their space than one under two surnames."""
    common = common_surnames()
    return len(name) == _LONGEST and name[:2] not in surnames() and name[0] in common and name[2] in common


def _price(name: str) -> float:
    """What a name costs where a run of them is cut; a surname of two characters is never one alone."""
    if name[:2] in surnames():
        return _PRICE[max(2, len(name) - 1)] if len(name) > 2 else _NEVER
    return _PRICE[len(name)] + _RARE * (name[0] not in common_surnames())


def _join_spread(text: str, found: list[Span]) -> list[Span]:
    """Single characters that only a space parts are one spread name (侯 涵)."""
    joined: list[Span] = []
    for span in found:
        last = joined[-1] if joined else None
        alone = span.end - span.start == 1
        spread = alone and last and last.end - last.start == 1 and text[last.end : span.start].isspace()
        if last and (spread or _one_latin_name(text, last, span)):
            joined[-1] = Span(last.start, span.end)
        else:
            joined.append(span)
    return [
        span for span in joined if span.end - span.start > 1 and (span in found or is_name(text[span.start : span.end]))
    ]


def _one_latin_name(text: str, last: Span, span: Span) -> bool:
    """Whether two Latin words are first name and surname of one person."""
    return text[last.end : span.start] == " " and bool(_LATIN.match(text[last.start : span.end]))
