"""The characters of a PDF page as PDFium sees them: code point, font, size, origin and box in user space (points).

Generated spaces and line ends are dropped, for lines are built from geometry. PDFium's font size ignores the text
matrix, so the size is taken through it. Characters drawn twice, for boldness or as a shadow, are read once.
"""

from __future__ import annotations

import ctypes
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

MAX_CHARACTERS = 200_000
"""Characters of one page that are read; a broadsheet prints about ten thousand."""

_BLANK = frozenset((0xA0, 0xAD, 0x3000, 0xFFFE))
_TWIN = 0.3
_CELL = 24.0
"""Two equal characters nearer than this, in em, are one; the side of the squares they are looked for in, points."""


@dataclass(frozen=True, slots=True, eq=False)
class Character:
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
    fonts: dict[int, str] = {}
    matrix, box = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
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
        pdfium.FPDFText_GetMatrix(raw, at, matrix)
        pdfium.FPDFText_GetLooseCharBox(raw, at, box)
        pdfium.FPDFText_GetCharOrigin(raw, at, x, y)
        size = pdfium.FPDFText_GetFontSize(raw, at) * math.hypot(matrix.c, matrix.d)
        if not 0.5 < size < 2000 or not math.isfinite(size + box.left + box.top):
            continue
        yield Character(
            chr(code),
            at,
            size,
            _font(raw, at, fonts),
            _direction(matrix.a, matrix.b),
            x.value,
            y.value,
            box.left,
            min(box.bottom, box.top),
            box.right,
            max(box.bottom, box.top),
            pdfium.FPDFText_HasUnicodeMapError(raw, at) != 1 and code != 0xFFFD,
        )


def _direction(a: float, b: float) -> int:
    return round(math.degrees(math.atan2(b, a)) / 90) % 4 * 90


def _font(raw: pdfium.FPDF_TEXTPAGE, at: int, known: dict[int, str]) -> str:
    """The name of a character's font, without the tag of a subset."""
    text_object = pdfium.FPDFText_GetTextObject(raw, at)
    font = pdfium.FPDFTextObj_GetFont(text_object) if text_object else None
    if not font:
        return ""
    address = ctypes.cast(font, ctypes.c_void_p).value or 0
    if address not in known:
        buffer = ctypes.create_string_buffer(256)
        length = pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
        name = buffer.raw[: max(0, min(length, 256) - 1)].decode("utf-8", errors="replace")
        known[address] = name.partition("+")[2] or name
    return known[address]


def _without_twins(characters: Iterator[Character]) -> list[Character]:
    """The characters, each of those that lie upon an equal one left out."""
    kept: list[Character] = []
    near: dict[tuple[str, int, int], list[Character]] = defaultdict(list)
    for character in characters:
        cells = _cells(character)
        if not any(_are_twins(other, character) for cell in cells if cell in near for other in near[cell]):
            kept.append(character)
            for cell in cells:
                near[cell].append(character)
    return kept


def _cells(character: Character) -> set[tuple[str, int, int]]:
    """The squares of a coarse grid that a twin could lie in: one, or up to four beside an edge."""
    reach = _TWIN * character.size
    columns = {int((character.x - reach) // _CELL), int((character.x + reach) // _CELL)}
    rows = {int((character.y - reach) // _CELL), int((character.y + reach) // _CELL)}
    return {(character.text, column, row) for column in columns for row in rows}


def _are_twins(one: Character, other: Character) -> bool:
    reach = _TWIN * other.size
    near = abs(one.x - other.x) < reach and abs(one.y - other.y) < reach
    return near and math.hypot(one.x - other.x, one.y - other.y) < reach and abs(one.size - other.size) < reach
