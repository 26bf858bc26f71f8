"""The characters of a PDF page as PDFium sees them: code point, font, size, origin and box in user space (points).

Generated spaces and line ends are dropped, for lines are built from geometry. PDFium's font size ignores the text
matrix, so the size is taken through it. Characters drawn twice, for boldness or as a shadow, are read once.
"""

from __future__ import annotations

import ctypes
import math
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

MAX_CHARACTERS = 200_000
_LONGEST_NAME = 256
"""Characters of one page that are read (a broadsheet prints about ten thousand), bytes of a font's name."""

_BLANK = frozenset((0xA0, 0xAD, 0x3000, 0xFFFE))
_TWIN = 0.3
_CELL = 120.0
"""Two equal characters nearer than this, in em, are one; the side of the squares they are looked for in, points."""


class Character(NamedTuple):
    """One character: `order` in the file's stream, origin on the baseline and advance box in user space.

    `direction` is the angle that its baseline runs in, in degrees of 0, 90, 180 or 270 (nearest), counter-clockwise.
    `mapped` is False where the font does not say which character it shows.
    """

    text: str
    order: int
    size: float
    font: str
    direction: int
    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float
    mapped: bool


def characters_of(page: pypdfium2.PdfPage) -> list[Character]:
    """The visible characters of a page in the order of its stream."""
    text_page = page.get_textpage()
    try:
        return _without_twins(_walk(text_page.raw, min(text_page.count_chars(), MAX_CHARACTERS)))
    finally:
        text_page.close()


def _walk(raw: pdfium.FPDF_TEXTPAGE, count: int) -> Iterator[Character]:
    fonts: dict[bytes, str] = {}
    name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    matrix, box = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    to_matrix, to_box, to_x, to_y, to_flags = map(ctypes.byref, (matrix, box, x, y, flags))  # once, not each time
    high = 0
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(raw, at)
        if 0xD800 <= code < 0xDC00:  # the first half of a character beyond the basic plane
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
        high = 0
        if code <= 0x20 or code in _BLANK:  # what PDFium generates is among these
            continue
        pdfium.FPDFText_GetMatrix(raw, at, to_matrix)
        pdfium.FPDFText_GetLooseCharBox(raw, at, to_box)
        pdfium.FPDFText_GetCharOrigin(raw, at, to_x, to_y)
        size = pdfium.FPDFText_GetFontSize(raw, at) * math.hypot(matrix.c, matrix.d)
        low, top = box.bottom, box.top
        if not 0.5 < size < 2000 or not math.isfinite(box.left + top):
            continue
        if not pdfium.FPDFText_GetFontInfo(raw, at, name, _LONGEST_NAME, to_flags):
            name.value = b""
        if name.value not in fonts:
            fonts[name.value] = _plain(name.value)
        yield Character(
            chr(code),
            at,
            size,
            fonts[name.value],
            0 if matrix.b == 0.0 < matrix.a else _direction(matrix.a, matrix.b),
            x.value,
            y.value,
            box.left,
            low if low < top else top,
            box.right,
            top if low < top else low,
            pdfium.FPDFText_HasUnicodeMapError(raw, at) != 1 and code != 0xFFFD,
        )


def _plain(name: bytes) -> str:
    """A font's name without the tag of a subset."""
    text = name.decode("utf-8", errors="replace")
    return text.partition("+")[2] or text


def _direction(a: float, b: float) -> int:
    return round(math.degrees(math.atan2(b, a)) / 90) % 4 * 90


def _without_twins(characters: Iterator[Character]) -> list[Character]:
    """The characters, each of those that lie upon an equal one left out."""
    kept: list[Character] = []
    near: dict[tuple[str, int, int], list[Character]] = defaultdict(list)
    for character in characters:
        text, reach = character.text, _TWIN * character.size
        column, row = int(character.x // _CELL), int(character.y // _CELL)
        own = near[text, column, row]
        if own and _twin_among(own, character):
            continue
        inner = reach < character.x % _CELL < _CELL - reach and reach < character.y % _CELL < _CELL - reach
        if not inner and any(
            _twin_among(near[text, *cell], character)
            for cell in _beside(character.x, character.y, reach)
            if (text, *cell) in near
        ):
            continue
        kept.append(character)
        own.append(character)
    return kept


def _beside(x: float, y: float, reach: float) -> Iterator[tuple[int, int]]:
    """The neighbouring squares of a coarse grid that a twin could lie in: none but near an edge."""
    column, row = int(x // _CELL), int(y // _CELL)
    for over in (-reach, 0.0, reach):
        for down in (-reach, 0.0, reach):
            cell = int((x + over) // _CELL), int((y + down) // _CELL)
            if cell != (column, row):
                yield cell


def _twin_among(others: list[Character], character: Character) -> bool:
    return any(_are_twins(other, character) for other in others)


def _are_twins(one: Character, other: Character) -> bool:
    reach = _TWIN * other.size
    near = abs(one.x - other.x) < reach and abs(one.y - other.y) < reach
    return near and math.hypot(one.x - other.x, one.y - other.y) < reach and abs(one.size - other.size) < reach
