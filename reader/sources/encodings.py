"""From bytes to characters: UTF-8, UTF-16, GB18030 and Windows-1252, with or without a mark, lightly damaged or not.

Newspaper text is recognised by its most frequent characters: of a hundred Chinese characters of prose about forty
are among the hundred and fifty that `FREQUENT` lists, whereas bytes read in a wrong encoding hit them by chance only.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要时来用们生到作地于出就分对成会可主发年动同工也能下过产种面方后多定行学法所民"
    "得经十三之进等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其前外天政四日社"
    "事平形相全间与关各重新线内数正心明月公展市，。、“”：；（）"
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = "cp1252"
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_SAMPLE = 1 << 16
_LEAST_FAMILIAR = {_WESTERN: 0.75}
"""Share of familiar characters below which text in an encoding is none: Western text is mostly ASCII."""
_MOST_DAMAGE = 0.05
"""Share of characters that may be unreadable before the bytes count as something else than text."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters, the name of their encoding (Python's), and how many could not be read (U+FFFD stands there)."""

    text: str
    encoding: str
    damaged: int


def decode(data: bytes) -> Decoded | None:
    """The text of the bytes, or None where they are no text in any encoding we know."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            found = _decoded(data[len(mark) :], encoding)
            return found if _is_text(found) else None
    candidates = [_decoded(data, encoding) for encoding in _possible(data)]
    sound = [found for found in candidates if _is_text(found)]
    return max(sound, key=_likelihood, default=None)


def _possible(data: bytes) -> list[str]:
    """The encodings to try; NUL bytes occur in the text of no other encoding than UTF-16."""
    wide = ["utf-16-le", "utf-16-be"] if len(data) % 2 == 0 else []
    if b"\0" in data:
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return ["utf-8", _WESTERN if _stand_alone(data) else "gb18030", *wide]
    return ["utf-8"]


def _stand_alone(data: bytes) -> bool:
    """Whether bytes beyond ASCII mostly stand between others, as accented letters do; in Chinese they come in pairs."""
    runs = _BEYOND_ASCII.findall(data[:_SAMPLE])
    return 2 * sum(len(run) == 1 for run in runs) > len(runs)


def _decoded(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    mark = REPLACEMENT.encode(encoding, errors="ignore")
    own = data.count(mark) if mark else 0  # some that the writer of the file put there
    return Decoded(text, encoding, max(0, text.count(REPLACEMENT) - own))


def _is_text(found: Decoded) -> bool:
    if _CONTROL.search(found.text):
        return False
    if found.damaged > max(4, _MOST_DAMAGE * len(found.text)):
        return False
    return found.encoding == "utf-8" or _familiar(found.text) > _LEAST_FAMILIAR.get(found.encoding, 0.1)


def _likelihood(found: Decoded) -> float:
    """Higher is better: familiar characters for, damage against."""
    return _familiar(found.text) - 4 * found.damaged / max(1, len(found.text))


def _familiar(text: str) -> float:
    """The share of frequent Chinese characters and of ASCII in a sample, spaces left out."""
    sample = "".join(text[:_SAMPLE].split())
    known = sum(char in FREQUENT or char.isascii() for char in sample)
    return known / max(1, len(sample))
