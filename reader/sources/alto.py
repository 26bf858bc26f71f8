"""ALTO 2–4: the Library of Congress's XML for recognised pages.

Read by local names, so that all versions and also files without a namespace are taken; blocks are looked for at any
depth. Lengths stay in the file's measurement unit (pixels, tenths of a millimetre or 1/1200 inch): segmentation needs
proportions only. A font size is in points there; it is brought to the page's unit by what the heights of all lines say.

Standard: https://www.loc.gov/standards/alto/ (4.4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from statistics import median

from reader.model.errors import EmptySource, SourceError
from reader.model.page import Box, Line, Page, Unit
from reader.model.said import Said
from reader.sources.format import MEGABYTE, Format, Reading, too_many_lines, too_many_pages
from reader.sources.numbers import Faults, box_at, font_size, number, outline
from reader.sources.placing import Piece, line_of, printed_spaces, spaced, union
from reader.sources.xml import Document, Element, parse, root_name

MAX_BYTES = 128 * MEGABYTE
MAX_PAGES = 200
MAX_LINES = 20_000
"""Lines of one page that are read."""

_WORST_CC = 9.0
_THIN = 4.0
"""A graphical element this many times longer than wide is a rule, else a frame."""


def accepts(data: bytes) -> bool:
    """Whether the outermost element is `alto`."""
    return (root_name(data) or "").lower() == "alto"


def read(data: bytes, name: str) -> Reading:
    """The pages of an ALTO file.

    Raises:
        SourceError: it is no XML, declares entities, or has no text.
        TooLarge: it has too many pages or lines.
    """
    document = parse(data, name)
    if not accepts(data) and next(document.root.walk("TextLine"), None) is None:
        reason = Said('"{kind}" is a kind of XML that holds no pages we know', kind=document.root.name)
        raise SourceError(file=name, reason=reason)
    return reading_of(document, name)


def reading_of(document: Document, name: str) -> Reading:
    """The pages below the root of a document; raises as `read`."""
    faults = Faults()
    sheets = list(document.root.walk("Page"))
    if len(sheets) > MAX_PAGES:
        raise too_many_pages(name, len(sheets), MAX_PAGES)
    styles = _styles(document.root, faults)
    pages = [_Sheet(sheet, styles, faults).page(name) for sheet in sheets or [document.root]]
    if not any(page.lines for page in pages):
        if not sheets:
            raise EmptySource(file=name)
        faults.note("there is no text on its pages")
    return Reading(tuple(pages), (*document.problems, *faults.problems()))


@dataclass(frozen=True, slots=True)
class _Style:
    """A text style: font size in points, and the font's name."""

    size: float | None
    font: str | None


def _styles(root: Element, faults: Faults) -> dict[str, _Style]:
    found = {}
    for style in root.walk("TextStyle"):
        family, weight = style.get("FONTFAMILY"), style.get("FONTSTYLE")
        font = " ".join(part for part in (family, weight) if part) or None
        found[style.get("ID")] = _Style(font_size(style.get("FONTSIZE"), faults), font)
    return found


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page element with what is needed to read it."""

    element: Element
    styles: Mapping[str, _Style]
    faults: Faults

    def page(self, name: str) -> Page:
        """The page of this element."""
        lines = []
        for read in self._lines(self.element, _Style(None, None)):
            lines.append(read)
            if len(lines) > MAX_LINES:
                raise too_many_lines(name, MAX_LINES)
        extent = union([line.box for line in lines if line.box]) or Box(0, 0, 0, 0)
        drawn = [box for element in self.element.walk("GraphicalElement") if (box := self._box(element))]
        pictures = [box for element in self.element.walk("Illustration") if (box := self._box(element))]
        placed = sum(line.box is not None for line in lines)
        if placed < len(lines):
            self.faults.note("a line has no place on the page")
        return Page(
            _in_page_units(lines),
            label=self.element.get("PRINTED_IMG_NR") or None,
            width=self._length("WIDTH") or extent.right,
            height=self._length("HEIGHT") or extent.bottom,
            unit=Unit.PIXEL if placed and 2 * placed >= len(lines) else Unit.NONE,
            rules=tuple(box for box in drawn if _is_rule(box)),
            frames=tuple(box for box in drawn if not _is_rule(box)),
            pictures=tuple(pictures),
        )

    def _length(self, name: str) -> float | None:
        return number(self.element.get(name), self.faults, "page size")

    def _box(self, element: Element) -> Box | None:
        values = [number(element.get(key), self.faults, key) for key in ("HPOS", "VPOS", "WIDTH", "HEIGHT")]
        return box_at(*values) or self._outlined(element)

    def _outlined(self, element: Element) -> Box | None:
        """The box around an element's polygon, for files that give no other place."""
        shape = element.find("Shape")
        polygon = shape.find("Polygon") if shape else None
        return outline(polygon.get("POINTS")) if polygon else None

    def _lines(self, element: Element, style: _Style) -> Iterator[Line]:
        style = self._style(element, style)
        if element.name == "TextLine" or any(child.name == "String" for child in element.children):
            line = self._line(element, style)
            if line:
                yield line
            return
        for child in element.children:
            yield from self._lines(child, style)

    def _style(self, element: Element, inherited: _Style) -> _Style:
        for reference in element.get("STYLEREFS").split():
            if reference in self.styles:
                return self.styles[reference]
        return inherited

    def _line(self, element: Element, style: _Style) -> Line | None:
        pieces = []
        for child in element.children:
            if child.name == "String":
                style = self._style(child, style) if style.size is None else style
                pieces.append(self._string(child))
            elif child.name == "SP":
                pieces.append(Piece(" "))
            elif child.name == "HYP":
                pieces.append(Piece(child.get("CONTENT", "-"), self._box(child)))
            elif child.name != "Shape":
                self.faults.note("a {element} in a line is not known and was left out", element=child.name)
        marked = any(not piece.text.strip() for piece in pieces)
        return line_of(
            printed_spaces(pieces) if marked else spaced(pieces), self._box(element), size=style.size, font=style.font
        )

    def _string(self, element: Element) -> Piece:
        text = element.get("CONTENT")
        glyphs = [glyph for glyph in element.children if glyph.name == "Glyph"]
        text = text or "".join(glyph.get("CONTENT") for glyph in glyphs) or element.get("SUBS_CONTENT")
        confidence = number(element.get("WC"), self.faults, "word confidence")
        if confidence is not None and not 0 <= confidence <= 1:
            self.faults.note("a word confidence lies outside 0…1")
            confidence = min(1.0, max(0.0, confidence / 100 if confidence > 1 else confidence))
        boxes = [self._box(glyph) for glyph in glyphs]
        places = tuple(box for box in boxes if box) if len(glyphs) == len(text) and all(boxes) else ()
        return Piece(text, self._box(element), confidence, self._confidences(element, text), places)

    def _confidences(self, element: Element, text: str) -> tuple[float, ...]:
        """`CC`: one digit a character, 0 sure … 9 unsure; with or without spaces between."""
        digits = element.get("CC").replace(" ", "")
        if not digits:
            return ()
        if len(digits) != len(text) or not digits.isdecimal():
            self.faults.note("character confidences do not match their word")
            return ()
        return tuple(round(1 - int(digit) / _WORST_CC, 3) for digit in digits)


def _in_page_units(lines: list[Line]) -> tuple[Line, ...]:
    """The lines with their sizes turned from points to the page's unit, where heights tell how."""
    ratios = [_thickness(line.box) / line.size for line in lines if line.box and line.size]
    if not ratios:
        return tuple(lines)
    factor = median(ratios)
    return tuple(_resized(line, factor) for line in lines)


def _resized(line: Line, factor: float) -> Line:
    return replace(line, size=round(line.size * factor, 3)) if line.size else line


def _thickness(box: Box) -> float:
    return min(box.width, box.height)


def _is_rule(box: Box) -> bool:
    return max(box.width, box.height) > _THIN * min(box.width, box.height)


FORMAT = Format("ALTO", (".xml", ".alto"), MAX_BYTES, accepts, read)
