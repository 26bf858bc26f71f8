"""Text that an extractor left (pdftotext, PDFium, PDFBox, copy and paste): lines without places on the page.

The witness is exact: a line keeps every character it had, spaces at its ends included; only radicals are read as the
characters that they stand for. Blank lines are counted, in `Line.gap`, but are no lines; form feeds part pages, as
pdftotext sets them.
"""

from __future__ import annotations

import re

from reader.model.errors import EmptySource, NotText
from reader.model.page import Line, Page
from reader.model.said import Said
from reader.sources.encodings import Decoded, decode
from reader.sources.format import MEGABYTE, Format, Reading, too_many_lines, too_many_pages
from reader.sources.radicals import without_radicals

MAX_BYTES = 4 * MEGABYTE
MAX_PAGES = 2_000
MAX_LINES = 20_000
"""Lines of one page that are read; a broadsheet page prints fewer than two thousand."""

_LINE_END = re.compile("\r\n|[\r\n\v\x1c-\x1e\x85\u2028\u2029]")


def accepts(data: bytes) -> bool:
    """Whether the bytes are text in an encoding that can be told."""
    return not _is_pdf(data) and decode(data) is not None


def read(data: bytes, name: str) -> Reading:
    """The pages of a text file.

    Raises:
        EmptySource: there are no characters in it but spaces.
        NotText: the bytes are no text.
        TooLarge: it has more pages, or more lines on a page, than are read.
    """
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise EmptySource(file=name)
    decoded = None if _is_pdf(data) else decode(data)
    if decoded is None:
        raise NotText(file=name)
    pages = _pages(without_radicals(decoded.text), name)
    if not pages:
        raise EmptySource(file=name)
    return Reading(pages, _problems(decoded))


def _is_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:1024]


def _pages(text: str, name: str) -> tuple[Page, ...]:
    """The pages that have lines, numbered where the file has several."""
    sheets = text.split("\f")
    if len(sheets) > MAX_PAGES:
        raise too_many_pages(name, len(sheets), MAX_PAGES)
    pages = [_lines(sheet, name) for sheet in sheets]
    several = sum(map(bool, pages)) > 1
    return tuple(Page(lines, number if several else None) for number, lines in enumerate(pages, 1) if lines)


def _lines(sheet: str, name: str) -> tuple[Line, ...]:
    lines: list[Line] = []
    gap = 0
    for text in _LINE_END.split(sheet):
        if text and not text.isspace():
            lines.append(Line(text, gap=gap))
            gap = 0
        else:
            gap += 1
        if len(lines) > MAX_LINES:
            raise too_many_lines(name, MAX_LINES)
    return tuple(lines)


def _problems(decoded: Decoded) -> tuple[Said, ...]:
    if not decoded.damaged:
        return ()
    form = "{count} characters could not be decoded as {encoding} and are shown as {mark}"
    if decoded.damaged == 1:
        form = "One character could not be decoded as {encoding} and is shown as {mark}"
    return (Said(form, count=decoded.damaged, encoding=decoded.encoding.upper(), mark=chr(0xFFFD)),)


FORMAT = Format("Extracted text", (".txt", ".text"), MAX_BYTES, accepts, read)
