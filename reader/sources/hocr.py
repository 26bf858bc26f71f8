"""hOCR: recognised pages as HTML, as Tesseract, Kraken and OCRopus write them.

Read with an HTML parser, as many such files are no XML; entities of the file's own are never expanded. Places stand in
`title` attributes (`bbox 10 20 300 50; x_wconf 91; x_size 30`), in pixels.

Standard: http://kba.github.io/hocr-spec/1.2/
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from reader.model.errors import EmptySource, NotText
from reader.model.page import Box, Line, Page, Unit
from reader.sources.encodings import decode
from reader.sources.format import MEGABYTE, Format, Reading, too_deep, too_many_lines, too_many_pages
from reader.sources.numbers import Faults, font_size, number
from reader.sources.placing import Piece, em, line_of, union

MAX_BYTES = 128 * MEGABYTE
MAX_PAGES = 1_000
MAX_LINES = 20_000
MAX_DEPTH = 256
"""Pages of a file, lines of one page, and how deep elements may nest."""

_LINES = frozenset("ocr_line ocrx_line ocr_header ocr_footer ocr_textfloat ocr_caption ocr_pageno".split())
_WORDS = frozenset(("ocrx_word", "ocr_word"))
_PICTURES = frozenset("ocr_photo ocr_image ocr_float ocr_linedrawing".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_UNSHOWN = frozenset("head title style script".split())
_BLOCKS = frozenset("p div li td th h1 h2 h3 h4 h5 h6".split())
"""Elements whose text is not on the page; and those that end a line that has no element of its own."""

_PROPERTY = re.compile(r"\s*([A-Za-z_]+)\s*([^;]*)")
_GAP = 0.2
"""The gap in em that makes a space where one of the neighbours is a Chinese character."""


def accepts(data: bytes) -> bool:
    """Whether classes of hOCR stand in the file."""
    return b"ocr_page" in data or b"ocr_line" in data or b"ocrx_word" in data


def read(data: bytes, name: str) -> Reading:
    """The pages of an hOCR file.

    Raises:
        NotText: the bytes are no text.
        EmptySource: no page stands in it.
        TooLarge: it has too many pages or lines, or is nested too deep.
    """
    decoded = decode(data)
    if decoded is None:
        raise NotText(file=name)
    parser = _Parser(name)
    parser.feed(decoded.text)
    parser.close()
    pages = tuple(sheet.page(parser.faults) for sheet in parser.sheets)
    if not any(page.lines for page in pages):
        if not pages:
            raise EmptySource(file=name)
        parser.faults.note("there is no text on its page")
    return Reading(pages, parser.faults.problems())


@dataclass(slots=True)
class _Words:
    """One line while it is read: its own properties, and its words, loose text among them."""

    properties: dict[str, str]
    words: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class _Sheet:
    """One page while it is read."""

    properties: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)

    def page(self, faults: Faults) -> Page:
        extent = union([line.box for line in self.lines if line.box]) or Box(0, 0, 0, 0)
        box = _box(self.properties) or extent
        placed = sum(line.box is not None for line in self.lines)
        if placed < len(self.lines):
            faults.note("a line has no place on the page")
        return Page(
            tuple(self.lines),
            width=max(box.right, extent.right),
            height=max(box.bottom, extent.bottom),
            unit=Unit.PIXEL if placed and 2 * placed >= len(self.lines) else Unit.NONE,
            rules=tuple(self.rules),
            pictures=tuple(self.pictures),
        )


class _Parser(HTMLParser):
    """Collects pages, lines and words as their tags open and close."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.sheets: list[_Sheet] = []
        self.faults = Faults()
        self._name = name
        self._open: list[tuple[str, str, dict[str, str]]] = []
        self._line: _Words | None = None
        self._word: dict[str, str] | None = None
        self._text = ""
        self._by_character = False
        self._adjoining = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self._adjoining = self._adjoining and tag not in _VOID
        kind = next((one for one in (attributes.get("class") or "").split() if one.startswith("ocr")), "")
        properties = _properties(attributes.get("title") or "")
        if tag not in _VOID:
            self._open.append((tag, kind, properties))
            if len(self._open) > MAX_DEPTH:
                raise too_deep(self._name, MAX_DEPTH)
        if kind == "ocr_page":
            self._start_page(properties)
        elif kind in _LINES:
            self._end_line()
            self._line = _Words(properties)
        elif kind in _WORDS:
            self._end_word()
            if self._line is None:
                self._line = _Words({})
            self._word, self._text, self._by_character = properties, "", False
        elif kind == "ocrx_cinfo":
            self._by_character = self._word is not None
        elif kind == "ocr_separator" or kind in _PICTURES:
            box = _box(properties)
            if box is not None:
                (self._sheet().rules if kind == "ocr_separator" else self._sheet().pictures).append(box)

    def handle_endtag(self, tag: str) -> None:
        while any(name == tag for name, _, _ in self._open):
            name, kind, _ = self._open.pop()
            if kind in _WORDS:
                self._end_word()
            elif kind in _LINES or kind == "ocr_par" or name in _BLOCKS:
                self._end_line()
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._word is not None:
            self._text += data.strip() if self._by_character else data
            return
        text = " ".join(data.split())
        goes_on = self._adjoining and not data[:1].isspace()
        self._adjoining = not data[-1:].isspace()
        if not text or any(tag in _UNSHOWN for tag, _, _ in self._open) or not (self.sheets or self._line):
            return
        if self._line is None:
            self._line = _Words(next((own for _, kind, own in reversed(self._open) if kind and kind != "ocr_page"), {}))
        words = self._line.words
        if goes_on and words and words[-1].box is None:  # a part of the word is in a face of its own
            words[-1] = replace(words[-1], text=words[-1].text + text)
        else:
            words.append(Piece(text))

    def close(self) -> None:
        super().close()
        self._end_word()
        self._end_line()

    def _start_page(self, properties: dict[str, str]) -> None:
        self._end_line()
        self.sheets.append(_Sheet(properties))
        if len(self.sheets) > MAX_PAGES:
            raise too_many_pages(self._name, MAX_PAGES + 1, MAX_PAGES)

    def _sheet(self) -> _Sheet:
        if not self.sheets:
            self.sheets.append(_Sheet())
        return self.sheets[-1]

    def _end_word(self) -> None:
        if self._word is None or self._line is None:
            return
        text = " ".join(self._text.split())
        confidence = number(self._word.get("x_wconf", ""), self.faults, "word confidence")
        if text:
            sure = None if confidence is None else min(1.0, max(0.0, confidence / 100))
            self._line.words.append(Piece(text, _box(self._word), sure))
        self._word, self._text = None, ""

    def _end_line(self) -> None:
        self._end_word()
        words, self._line = self._line, None
        if words is None:
            return
        line = _line(words, self.faults)
        if line is None:
            return
        sheet = self._sheet()
        sheet.lines.append(line)
        if len(sheet.lines) > MAX_LINES:
            raise too_many_lines(self._name, MAX_LINES)


def _line(words: _Words, faults: Faults) -> Line | None:
    box = _box(words.properties)
    size = font_size(words.properties.get("x_size", ""), faults, "size")
    font = words.properties.get("x_font", "").strip(" \"'") or None
    if len(words.words) == 1 and words.words[0].box is None:
        words.words = [replace(words.words[0], box=box)]
    return line_of(_parted(words.words), box, size=size or None, font=font)


def _parted(words: list[Piece]) -> list[Piece]:
    """Words with a space between Latin ones; beside a Chinese character only where a gap is seen."""
    result = words[:1]
    for word in words[1:]:
        before = result[-1]
        latin = em(before.text[-1]) < 1.0 and em(word.text[0]) < 1.0
        if before.box is None or word.box is None:
            wide = latin
        else:
            wide = latin or word.box.left - before.box.right > _GAP * before.box.height
        result += [Piece(" "), word] if wide else [word]
    return result


def _properties(title: str) -> dict[str, str]:
    found = (_PROPERTY.match(part) for part in title.split(";"))
    return {match[1]: match[2].strip() for match in found if match}


def _box(properties: dict[str, str]) -> Box | None:
    values = re.findall(r"-?\d+(?:\.\d+)?", properties.get("bbox", ""))
    if len(values) != 4:
        return None
    left, top, right, bottom = (float(value) for value in values)
    return Box(left, top, right, bottom) if left <= right and top <= bottom else None


FORMAT = Format("hOCR", (".hocr", ".html", ".htm", ".xhtml", ".xml"), MAX_BYTES, accepts, read)
