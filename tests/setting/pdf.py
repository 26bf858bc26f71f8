"""PDF files of pages, written by hand: plain ones, and ones as awkward as layout systems leave them."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.page import Box, Line, Page

_FONTS = ("Song", "Hei-Bold", "Kai", "Song-Bold", "Song-Black", "Song-Regular", "Bao-Song", "Hei")
_ASCENT = 0.88
_WIDE = 0x2100


@dataclass(frozen=True)
class Habits:
    """How a file is written. `scale` turns the page's unit into points.

    `askew`: everything turned by so many degrees about the page's middle. `sideways`: drawn a quarter turn off, which
    `/Rotate` puts right. `offset`: the visible part begins there. `twice`: every character is drawn again a hair
    beside. `form`: everything within a Form XObject. `shuffled`: characters in any order. `unmapped`: codes that say
    nothing about characters. `garbled`: fonts whose mapping leads to other characters. `outlined`: fonts whose
    characters are drawn as shapes. `unseen`: no text is visible.
    """

    scale: float = 0.36
    askew: float = 0.0
    sideways: bool = False
    offset: tuple[float, float] = (0.0, 0.0)
    twice: bool = False
    form: bool = False
    shuffled: bool = False
    unmapped: bool = False
    garbled: frozenset[str] = frozenset()
    outlined: frozenset[str] = frozenset()
    unseen: bool = False


def pdf_of(pages: Sequence[Page], habits: Habits | None = None) -> bytes:
    """A file of these pages."""
    habits = habits or Habits()
    parts = _Parts()
    fonts = {
        _short(name, wide=wide): _font(parts, name, habits, wide=wide) for name in _FONTS for wide in (True, False)
    }
    resources = "/Font << " + " ".join(f"/{name} {number} 0 R" for name, number in fonts.items()) + " >>"
    kids = [_page(parts, page, habits, resources) for page in pages]
    tree = parts.add(f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>")
    for kid in kids:
        parts.objects[kid - 1] = parts.objects[kid - 1].replace(b"/Parent 0 0 R", f"/Parent {tree} 0 R".encode())
    return parts.written(parts.add(f"<< /Type /Catalog /Pages {tree} 0 R >>"))


class _Parts:
    """The objects of a file."""

    def __init__(self) -> None:
        self.objects: list[bytes] = []

    def add(self, body: str) -> int:
        """Adds an object; its number."""
        self.objects.append(body.encode("latin-1"))
        return len(self.objects)

    def stream(self, data: str, more: str = "") -> int:
        """Adds a stream; its number."""
        return self.add(f"<< /Length {len(data)} {more} >>\nstream\n{data}\nendstream")

    def written(self, root: int) -> bytes:
        """The whole file."""
        out, places = b"%PDF-1.5\n", []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        return out + b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, root, start)


def _short(name: str, *, wide: bool) -> str:
    return ("W" if wide else "N") + name.replace("-", "")


def _font(parts: _Parts, name: str, habits: Habits, *, wide: bool) -> int:
    """A font that is not embedded: by a Chinese character collection, or one that brings its own mapping."""
    about = parts.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0"
        " /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>"
    )
    collection = "(GB1) /Supplement 2" if wide else "(Identity) /Supplement 0"
    inner = parts.add(
        f"<< /Type /Font /Subtype /CIDFontType{0 if wide else 2} /BaseFont /{name} /FontDescriptor {about} 0 R /DW 1000"
        f" {'' if wide else '/W [0 255 500]'} /CIDSystemInfo << /Registry (Adobe) /Ordering {collection} >> >>"
    )
    coding = "/UniGB-UTF16-H" if wide else "/Identity-H"
    mapping = f"/ToUnicode {parts.stream(_to_unicode())} 0 R" if not (wide or habits.unmapped) else ""
    return parts.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding {coding}"
        f" /DescendantFonts [{inner} 0 R] {mapping} >>"
    )


def _to_unicode() -> str:
    """A mapping of every code to the character of that number."""
    ranges = [f"<{high:02x}00> <{high:02x}ff> <{high:02x}00>" for high in range(256)]
    blocks = [ranges[at : at + 100] for at in range(0, 256, 100)]
    body = "\n".join(f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{body}\nendcmap end end"
    )


def _page(parts: _Parts, page: Page, habits: Habits, resources: str) -> int:
    width, height = page.width * habits.scale, page.height * habits.scale
    drawn = "\n".join(_drawings(page, habits))
    outlined = [line for line in page.lines if line.font in habits.outlined]
    drawn += "".join(f"\n{shape}" for line in outlined for shape in _shapes(line, page, habits))
    glyphs = [glyph for line in page.lines if line not in outlined for glyph in _glyphs(line, page, habits)]
    if habits.shuffled:
        random.Random(7).shuffle(glyphs)
    content = f"{drawn}\nBT {3 if habits.unseen else 0} Tr\n" + "\n".join(glyphs) + "\nET"
    x, y = habits.offset
    turn = f"0 1 -1 0 {height + x} {y} cm" if habits.sideways else f"1 0 0 1 {x} {y} cm"
    box = f"[{x} {y} {x + height} {y + width}]" if habits.sideways else f"[{x} {y} {x + width} {y + height}]"
    inner = resources
    if habits.form:
        form = parts.stream(
            content, f"/Type /XObject /Subtype /Form /BBox [0 0 {width} {height}] /Resources << {resources} >>"
        )
        content, inner = "/Fm Do", f"/XObject << /Fm {form} 0 R >>"
    stream = parts.stream(f"q {turn}\n{_askew(habits.askew, width / 2, height / 2)}{content}\nQ")
    rotate = "/Rotate 90" if habits.sideways else ""
    return parts.add(
        f"<< /Type /Page /Parent 0 0 R /MediaBox {box} {rotate} /Resources << {inner} >> /Contents {stream} 0 R >>"
    )


def _askew(degrees: float, x: float, y: float) -> str:
    """Turns all that follows about a point."""
    along, up = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    shift = f"{x - along * x + up * y:.4f} {y - up * x - along * y:.4f}"
    return f"{along:.6f} {up:.6f} {-up:.6f} {along:.6f} {shift} cm\n" if degrees else ""


def _drawings(page: Page, habits: Habits) -> Iterator[str]:
    for box in page.rules:
        yield "0 0 0 rg " + _rectangle(box, page, habits, least=0.4) + " f"
    for box in page.frames:
        yield "0.5 w " + _rectangle(box, page, habits) + " S"
    for box in page.pictures:
        place = _rectangle(box, page, habits).split()
        yield f"q {place[2]} 0 0 {place[3]} {place[0]} {place[1]} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q"


def _rectangle(box: Box, page: Page, habits: Habits, least: float = 0.0) -> str:
    s = habits.scale
    width, height = max(least, box.width * s), max(least, box.height * s)
    return f"{box.left * s:.2f} {(page.height - box.bottom) * s:.2f} {width:.2f} {height:.2f} re"


def _glyphs(line: Line, page: Page, habits: Habits) -> Iterator[str]:
    s, size = habits.scale, line.size or 1.0
    places = places_of(line)
    for char, place in zip(line.text, places, strict=True):
        if char == " ":
            continue
        told = chr(0x7000 + ord(char) * 37 % 0x1000) if line.font in habits.garbled else char
        code = f"{(ord(char) * 7919) % 60000 + 256:04x}" if habits.unmapped else told.encode("utf-16-be").hex()
        x, y = place.left * s, (page.height - place.top - _ASCENT * size) * s
        name = _short(line.font or "Song", wide=ord(told) >= _WIDE and not habits.unmapped)
        for shift in (0.0, 0.25) if habits.twice else (0.0,):
            yield f"/{name} {size * s:.3f} Tf 1 0 0 1 {x + shift:.3f} {y:.3f} Tm <{code}> Tj"


def _shapes(line: Line, page: Page, habits: Habits) -> Iterator[str]:
    """Something as curved as a character in the place of each."""
    for place in places_of(line):
        left, bottom, side = place.left * habits.scale, (page.height - place.bottom) * habits.scale, 0.9 * place.height
        side *= habits.scale
        steps = (f"{left + side * at / 5:.2f} {bottom + side * (at % 2):.2f}" for at in range(6))
        curves = " ".join(f"{left:.2f} {bottom:.2f} {left + side:.2f} {bottom + side:.2f} {step} c" for step in steps)
        yield f"{left:.2f} {bottom:.2f} m {curves} f"


def places_of(line: Line) -> list[Box]:
    """One box a character, the line's slack shared out between them."""
    box, size = line.box, line.size or 1.0
    assert box is not None
    widths = [size if ord(char) > 0xFF else size / 2 for char in line.text]
    widths = [0.3 * size if char == " " else width for char, width in zip(line.text, widths, strict=True)]
    long = box.height if line.vertical else box.width
    if line.vertical:
        widths = [size] * len(widths)
    slack = (long - sum(widths)) / max(1, len(widths) - 1)
    found, at = [], 0.0
    for width in widths:
        if line.vertical:
            found.append(Box(box.left, box.top + at, box.right, box.top + at + width))
        else:
            found.append(Box(box.left + at, box.top, box.left + at + width, box.bottom))
        at += width + slack
    return found
