"""The characters of a PDF page as PDFium sees them: code point, font, size, origin and box in user space (points).

Generated spaces and line ends are dropped, for lines are built from geometry. PDFium's font size ignores the text
matrix, so the size is taken through it. Characters drawn twice, for boldness or as a shadow, are read once.
"""

from __future__ import annotations

import ctypes
import math
from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from reader.sources.radicals import FIRST, LAST, without_radicals

MAX_CHARACTERS = 200_000
_LONGEST_NAME = 256
"""Characters of one page that are read (a broadsheet prints about ten thousand), bytes of a font's name."""

_FROM_LEFT = attrgetter("x")
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
"""What a character is of which the font says nothing."""

UNKNOWN_CODE = ord(UNKNOWN)
_BLANK = frozenset((0xA0, 0xAD, 0x3000, 0xFFFE))
_UNSEEN = frozenset((pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP))
_TWIN = 0.3
"""Two equal characters nearer than this, in em, are one."""


class Character(NamedTuple):
    """One character: `order` in the file's stream, origin on the baseline and advance box in user space.

    `direction` is the angle that its baseline runs in, in degrees of 0, 90, 180 or 270 (nearest), counter-clockwise;
    `lean` is by how many more it rises, −45…45. `mapped` is False where the font does not say which character it shows,
    `seen` where it is drawn invisibly. `face` is the same number for all characters of one font.
    """

    text: str
    order: int
    size: float
    font: str
    direction: int
    lean: float
    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float
    mapped: bool
    seen: bool
    face: int


def characters_of(page: pypdfium2.PdfPage) -> list[Character]:
    """The visible characters of a page in the order of its stream."""
    text_page = page.get_textpage()
    try:
        return _without_twins(_walk(text_page.raw, min(text_page.count_chars(), MAX_CHARACTERS)))
    finally:
        text_page.close()


class _Style(NamedTuple):
    """What all characters of one text object share: size in user space, font, direction, visibility, number of face."""

    size: float
    font: str
    direction: int
    lean: float
    seen: bool
    face: int


class _Styles:
    """Reads how characters are set, once a text object: PDFium is slow to ask."""

    def __init__(self, raw: pdfium.FPDF_TEXTPAGE) -> None:
        self._raw = raw
        self._fonts: dict[bytes, str] = {}
        self._name, self._flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
        self._matrix = pdfium.FS_MATRIX()
        self._object, self._style = 0, _Style(0.0, "", 0, 0.0, True, 0)

    def at(self, index: int) -> _Style:
        """The style of the character at an index of the text page."""
        pointer = pdfium.FPDFText_GetTextObject(self._raw, index)
        object_ = ctypes.addressof(pointer.contents) if pointer else 0
        if object_ != self._object or not object_:
            self._object, self._style = object_, self._read(index, pointer)
        return self._style

    def _read(self, index: int, pointer: pdfium.FPDF_PAGEOBJECT) -> _Style:
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._raw, index, matrix)
        size = pdfium.FPDFText_GetFontSize(self._raw, index) * math.hypot(matrix.c, matrix.d)
        if not pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, _LONGEST_NAME, self._flags):
            self._name.value = b""
        name = self._name.value
        if name not in self._fonts:
            self._fonts[name] = _plain(name)
        seen = not pointer or pdfium.FPDFTextObj_GetTextRenderMode(pointer) not in _UNSEEN
        font = pdfium.FPDFTextObj_GetFont(pointer) if pointer else None
        face = ctypes.addressof(font.contents) if font else 0
        return _Style(size, self._fonts[name], *_direction(matrix.a, matrix.b), seen, face)


def _walk(raw: pdfium.FPDF_TEXTPAGE, count: int) -> Iterator[Character]:
    style_at = _Styles(raw).at
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    to_box, to_x, to_y = map(ctypes.byref, (box, x, y))  # once, not each time
    high = 0
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(raw, at)
        if 0xD800 <= code < 0xDC00:  # the first half of a character beyond the basic plane
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else UNKNOWN_CODE
        high = 0
        if FIRST <= code <= LAST:
            code = ord(without_radicals(chr(code)))
        if code <= 0x20 or code in _BLANK:  # what PDFium generates is among these
            if not _is_printed(raw, at):
                continue
            code = UNKNOWN_CODE
        size, font, direction, lean, seen, face = style_at(at)
        pdfium.FPDFText_GetLooseCharBox(raw, at, to_box)
        pdfium.FPDFText_GetCharOrigin(raw, at, to_x, to_y)
        low, top = box.bottom, box.top
        if not 0.5 < size < 2000 or not math.isfinite(box.left + top):
            continue
        yield Character(
            chr(code),
            at,
            size,
            font,
            direction,
            lean,
            x.value,
            y.value,
            box.left,
            low if low < top else top,
            box.right,
            top if low < top else low,
            pdfium.FPDFText_HasUnicodeMapError(raw, at) != 1 and code != UNKNOWN_CODE,
            seen,
            face,
        )


def _is_printed(raw: pdfium.FPDF_TEXTPAGE, at: int) -> bool:
    """Whether what has the code of a blank is a character whose font does not say what it is."""
    return bool(pdfium.FPDFText_HasUnicodeMapError(raw, at) == 1 and pdfium.FPDFText_IsGenerated(raw, at) != 1)


def _plain(name: bytes) -> str:
    """A font's name without the tag of a subset."""
    text = name.decode("utf-8", errors="replace")
    return text.partition("+")[2] or text


def _direction(a: float, b: float) -> tuple[int, float]:
    """The nearest quarter in which a baseline runs, and what it rises beyond, degrees."""
    angle = math.degrees(math.atan2(b, a))
    quarter = round(angle / 90)
    return quarter % 4 * 90, angle - quarter * 90


def _without_twins(characters: Iterator[Character]) -> list[Character]:
    """The characters, each of those that lie upon an equal one left out."""
    every = list(characters)
    alike: dict[str, list[Character]] = defaultdict(list)
    for character in every:
        alike[character.text].append(character)
    twins = sorted(pair for group in alike.values() if len(group) > 1 for pair in _twins_in(group))
    gone: set[int] = set()
    for first, second in twins:
        if first not in gone:
            gone.add(second)
    return [character for character in every if character.order not in gone] if gone else every


def _twins_in(group: list[Character]) -> Iterator[tuple[int, int]]:
    """Places in the stream, the earlier first, of equal characters that lie upon one another."""
    group.sort(key=_FROM_LEFT)
    for at, one in enumerate(group):
        edge, after = one.x + _TWIN * one.size, at + 1
        while after < len(group) and group[after].x < edge:
            other = group[after]
            if _are_twins(one, other):
                yield min(one.order, other.order), max(one.order, other.order)
            after += 1


def _are_twins(one: Character, other: Character) -> bool:
    reach = _TWIN * one.size
    near = abs(one.y - other.y) < reach and math.hypot(one.x - other.x, one.y - other.y) < reach
    return near and abs(one.size - other.size) < reach
