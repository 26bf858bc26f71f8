"""ALTO, PAGE and hOCR files of pages, in several versions and manners."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from reader.model.page import Box, Line, Page
from tests.setting.pdf import places_of


def alto_of(page: Page, version: int = 4) -> bytes:
    """An ALTO file; lines in runs of a few characters, spaces marked, sizes in styles."""
    styles = {(line.font or "", line.size or 0.0): f"ts{n}" for n, line in enumerate(page.lines)}
    head = "".join(
        f"<TextStyle ID={quoteattr(id_)} FONTFAMILY={quoteattr(font)} FONTSIZE={quoteattr(f'{size * 0.36:.2f}')}/>"
        for (font, size), id_ in styles.items()
    )
    blocks = "".join(
        f"<TextBlock ID='b{n}' {_place(line.box)}>"
        f"<TextLine ID='l{n}'"
        f" STYLEREFS='{styles[line.font or '', line.size or 0.0]}' {_place(line.box)}>"
        f"{_strings(line)}</TextLine></TextBlock>"
        for n, line in enumerate(page.lines)
    )
    drawn = "".join(f"<GraphicalElement {_place(box)}/>" for box in page.rules)
    pictures = "".join(f"<Illustration {_place(box)}/>" for box in page.pictures)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v{version}#">'
        f"<Description><MeasurementUnit>pixel</MeasurementUnit></Description><Styles>{head}</Styles>"
        f"<Layout><Page ID='p' WIDTH='{page.width:.0f}' HEIGHT='{page.height:.0f}'>"
        f"<PrintSpace>{blocks}{drawn}{pictures}</PrintSpace></Page></Layout></alto>"
    ).encode()


def _strings(line: Line) -> str:
    places = places_of(line)
    out, at = "", 0
    for word in line.text.split(" "):
        if at:
            out += "<SP/>"
            at += 1
        boxes = places[at : at + len(word)]
        box = boxes[0].union(boxes[-1])
        out += f"<String CONTENT={quoteattr(word)} {_place(box)} WC='0.95' CC='{' '.join('0' * len(word))}'/>"
        at += len(word)
    return out


def _place(box: Box | None) -> str:
    assert box is not None
    return f"HPOS='{box.left:.0f}' VPOS='{box.top:.0f}' WIDTH='{box.width:.0f}' HEIGHT='{box.height:.0f}'"


def page_xml_of(page: Page, version: str = "2019-07-15") -> bytes:
    """A PAGE file; every line with its polygon and text, its size told by its region's style."""
    regions = "".join(
        f"<TextRegion id='r{n}'>{_coords(line.box, version)}<TextLine id='l{n}'>{_coords(line.box, version)}"
        f"<TextEquiv conf='0.9'><Unicode>{escape(line.text)}</Unicode></TextEquiv>"
        f"{_style(line)}</TextLine></TextRegion>"
        for n, line in enumerate(page.lines)
    )
    drawn = "".join(
        f"<SeparatorRegion id='s{n}'>{_coords(box, version)}</SeparatorRegion>" for n, box in enumerate(page.rules)
    )
    pictures = "".join(
        f"<ImageRegion id='i{n}'>{_coords(box, version)}</ImageRegion>" for n, box in enumerate(page.pictures)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>'
        f'<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/{version}"><Metadata/>'
        f"<Page imageFilename='page.png' imageWidth='{page.width:.0f}' imageHeight='{page.height:.0f}'>"
        f"{regions}{drawn}{pictures}</Page></PcGts>"
    ).encode()


def _style(line: Line) -> str:
    return f"<TextStyle fontFamily={quoteattr(line.font or '')} fontSize='{(line.size or 0) * 0.36:.2f}'/>"


def _coords(box: Box | None, version: str) -> str:
    assert box is not None
    corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
    if version.startswith("2010"):
        return "<Coords>" + "".join(f"<Point x='{x:.0f}' y='{y:.0f}'/>" for x, y in corners) + "</Coords>"
    return "<Coords points='" + " ".join(f"{x:.0f},{y:.0f}" for x, y in corners) + "'/>"


def hocr_of(page: Page) -> bytes:
    """An hOCR file as Tesseract writes it: words within lines, sizes and confidences in titles."""
    body = "".join(_hocr_line(n, line) for n, line in enumerate(page.lines))
    rules = "".join(f"<div class='ocr_separator' title='{_bbox(box)}'></div>" for box in page.rules)
    photos = "".join(f"<div class='ocr_photo' title='{_bbox(box)}'></div>" for box in page.pictures)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"'
        ' "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        "<meta name='ocr-system' content='test' /></head><body>"
        f"<div class='ocr_page' id='page_1' title='image &quot;a.png&quot;;"
        f" bbox 0 0 {page.width:.0f} {page.height:.0f}'>"
        f"{body}{rules}{photos}</div></body></html>"
    ).encode()


def _hocr_line(n: int, line: Line) -> str:
    size = line.size or 0.0
    words = "".join(
        f"<span class='ocrx_word' title='{_bbox(box)}; x_wconf 93'>{escape(word)}</span> " for word, box in _words(line)
    )
    return f"<span class='ocr_line' id='line_{n}' title=\"{_bbox(line.box)}; x_size {size:.1f}\">{words}</span>\n"


def _words(line: Line) -> Iterator[tuple[str, Box]]:
    places, at = places_of(line), 0
    for word in line.text.split(" "):
        boxes = places[at : at + len(word)]
        yield word, boxes[0].union(boxes[-1])
        at += len(word) + 1


def _bbox(box: Box | None) -> str:
    assert box is not None
    return f"bbox {box.left:.0f} {box.top:.0f} {box.right:.0f} {box.bottom:.0f}"
