"""PAGE XML 2010–2019: the PRImA research lab's format for pages, as Transkribus, OCR4all and others write it.

Read by local names, so that all versions are taken. Polygons become upright boxes. A region that has text but no lines
is cut into lines of equal height; where they would not fit, they are paragraphs, and broken as wide as the region.

Schema: https://github.com/PRImA-Research-Lab/PAGE-XML
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import median

from reader.model.errors import EmptySource
from reader.model.page import Box, Line, Page, Unit
from reader.sources.breaking import broken
from reader.sources.format import MEGABYTE, Format, Reading, too_many_lines
from reader.sources.numbers import Faults, font_size, number, outline
from reader.sources.placing import Piece, em, line_of, printed_spaces, spaced, union
from reader.sources.xml import Document, Element, parse, root_name

MAX_BYTES = 128 * MEGABYTE
MAX_LINES = 20_000
"""Lines of one page that are read."""

_PICTURES = ("ImageRegion", "GraphicRegion", "LineDrawingRegion", "ChartRegion")


@dataclass(frozen=True, slots=True)
class _Style:
    size: float | None
    font: str | None


def accepts(data: bytes) -> bool:
    """Whether the outermost element is `PcGts`."""
    return root_name(data) == "PcGts"


def read(data: bytes, name: str) -> Reading:
    """The page of a PAGE file (a file holds one; several are read all the same).

    Raises:
        SourceError: it is no XML, declares entities, or has no text.
        TooLarge: it has too many lines.
    """
    return reading_of(parse(data, name), name)


def reading_of(document: Document, name: str) -> Reading:
    """The pages below the root of a document; raises as `read`."""
    faults = Faults()
    pages = tuple(_page(element, name, faults) for element in document.root.walk("Page"))
    if not any(page.lines for page in pages):
        if not pages:
            raise EmptySource(file=name)
        faults.note("there is no text on its page")
    return Reading(pages, (*document.problems, *faults.problems()))


def _page(element: Element, name: str, faults: Faults) -> Page:
    lines: list[Line] = []
    for line in _lines(element, faults):
        lines.append(line)
        if len(lines) > MAX_LINES:
            raise too_many_lines(name, MAX_LINES)
    extent = union([line.box for line in lines if line.box]) or Box(0, 0, 0, 0)
    placed = sum(line.box is not None for line in lines)
    if placed < len(lines):
        faults.note("a line has no place on the page")
    return Page(
        _in_pixels(lines),
        width=number(element.get("imageWidth"), faults, "page size") or extent.right,
        height=number(element.get("imageHeight"), faults, "page size") or extent.bottom,
        unit=Unit.PIXEL if placed and 2 * placed >= len(lines) else Unit.NONE,
        rules=tuple(_boxes(element, ("SeparatorRegion",), faults)),
        pictures=tuple(_boxes(element, _PICTURES, faults)),
    )


def _boxes(element: Element, names: tuple[str, ...], faults: Faults) -> Iterator[Box]:
    for region in element.walk(*names):
        box = _box(region, faults)
        if box is not None:
            yield box


def _lines(element: Element, faults: Faults, style: _Style | None = None) -> Iterator[Line]:
    """The lines below an element, whatever they stand in: regions, regions within regions, cells of tables."""
    style = _style(element) if style is None or element.find("TextStyle") else style
    own = [line for child in element.children if child.name == "TextLine" and (line := _line(child, style, faults))]
    yield from own
    inner = False
    for child in element.children:
        if child.name not in ("TextLine", "TextEquiv"):
            for line in _lines(child, faults, style):
                inner = True
                yield line
    if not own and not inner:
        yield from _unlined(element, faults)


def _unlined(region: Element, faults: Faults) -> Iterator[Line]:
    """The lines of a region whose text is given as a whole."""
    texts = [text.strip() for text in _text(region).splitlines() if text.strip()]
    box = _box(region, faults)
    rows = [(text, None) for text in texts] if box is None else broken(texts, box)
    for text, place in rows:
        line = line_of([Piece(text, place)], place)
        if line is not None:
            yield line


def _style(element: Element) -> _Style:
    style = element.find("TextStyle")
    if style is None:
        return _Style(None, None)
    size = font_size(style.get("fontSize"), Faults())
    weight = "Bold" if style.get("bold").lower() == "true" else ""
    return _Style(size, " ".join(filter(None, (style.get("fontFamily"), weight))) or None)


def _line(element: Element, region: _Style, faults: Faults) -> Line | None:
    own = _style(element)
    style = own if own.size or own.font else region
    box = _box(element, faults) or _above_baseline(element)
    words = [_word(word, faults) for word in element.children if word.name == "Word"]
    text = _text(element)
    pieces = _with_spaces(words, text) or spaced(words)
    if text and "".join(text.split()) != "".join("".join(piece.text.split()) for piece in pieces):
        pieces = (Piece(text, box, _confidence(element, faults)),)
    return line_of(pieces, box, size=style.size, font=style.font)


def _with_spaces(words: list[Piece], text: str) -> tuple[Piece, ...]:
    """The words with the spaces that their line's text has between them and that are printed; none if they differ."""
    found: list[Piece] = []
    for word in words:
        if not text.startswith(word.text):
            return ()
        text = text[len(word.text) :]
        found.append(word)
        if text[:1].isspace():
            found.append(Piece(" "))
            text = text.lstrip()
    return printed_spaces(found) if not text else ()


def _word(element: Element, faults: Faults) -> Piece:
    glyphs = [glyph for glyph in element.children if glyph.name == "Glyph"]
    text = _text(element) or "".join(map(_text, glyphs))
    boxes = [_box(glyph, faults) for glyph in glyphs]
    places = tuple(box for box in boxes if box) if len(boxes) == len(text) and all(boxes) else ()
    return Piece(text, _box(element, faults), _confidence(element, faults), places=places)


def _equivalent(element: Element) -> Element | None:
    """The reading of an element: of several that have text the one of the lowest index."""
    every = [child for child in element.children if child.name == "TextEquiv"]
    found = [one for one in every if _content(one)] or every
    return min(found, key=lambda one: number(one.get("index"), Faults()) or 0.0, default=None)


def _text(element: Element) -> str:
    equivalent = _equivalent(element)
    return _content(equivalent) if equivalent else ""


def _content(equivalent: Element) -> str:
    found = (equivalent.find(name) for name in ("Unicode", "PlainText"))
    return next((text for each in found if each and (text := each.text.strip())), "")


def _confidence(element: Element, faults: Faults) -> float | None:
    equivalent = _equivalent(element)
    value = number(equivalent.get("conf"), faults, "confidence") if equivalent else None
    if value is not None and not 0 <= value <= 1:
        faults.note("a confidence lies outside 0…1")
        return min(1.0, max(0.0, value / 100))
    return value


def _box(element: Element, faults: Faults) -> Box | None:
    """The box around an element's polygon; versions before 2013 list its points as elements."""
    coords = element.find("Coords")
    if coords is None:
        return None
    listed = [f"{point.get('x')} {point.get('y')}" for point in coords.children if point.name == "Point"]
    box = outline(coords.get("points") or " ".join(listed))
    if box is None:
        faults.note("an outline has no points")
    return box


def _above_baseline(element: Element) -> Box | None:
    """The place of a line of which only the baseline is known: as high as its characters are wide."""
    baseline = element.find("Baseline")
    box = outline(baseline.get("points")) if baseline else None
    if box is None:
        return None
    return Box(box.left, box.top - box.width / max(1.0, sum(map(em, _text(element)))), box.right, box.bottom)


def _in_pixels(lines: list[Line]) -> tuple[Line, ...]:
    """The lines with their sizes turned from points to pixels, as their heights tell; without sizes, untouched."""
    ratios = [min(line.box.width, line.box.height) / line.size for line in lines if line.box and line.size]
    if not ratios:
        return tuple(lines)
    factor = median(ratios)
    return tuple(replace(line, size=round(line.size * factor, 3)) if line.size else line for line in lines)


FORMAT = Format("PAGE XML", (".xml", ".page"), MAX_BYTES, accepts, read)
