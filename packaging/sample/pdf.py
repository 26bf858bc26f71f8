"""A small PDF writer for set pages: subset CID fonts with true ToUnicode maps, pictures, rules and panels.

PDF 1.7 (ISO 32000-1). One content stream a page, shapes first, then the text frames in the order of the sheet's
pieces, as page-makers write them. Nothing in the file depends on the time or place of its making.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from .fonts import Cut, Face, cut
from .marks import Colour, PanelMark, PictureMark, RuleMark, Sheet, TextMark


@dataclass(slots=True)
class _Objects:
    """The numbered objects of a file."""

    bodies: list[bytes] = field(default_factory=list)

    def add(self, body: bytes | str) -> int:
        self.bodies.append(body.encode() if isinstance(body, str) else body)
        return len(self.bodies)

    def stream(self, data: bytes, entries: str = "", *, packed: bool = True) -> int:
        content = zlib.compress(data, 9) if packed else data
        how = " /Filter /FlateDecode" if packed else ""
        return self.add(f"<< /Length {len(content)}{how} {entries} >>\nstream\n".encode() + content + b"\nendstream")


def write_pdf(
    sheets: Sequence[Sheet], picture: Callable[[str, float], tuple[bytes, int, int]], title: str, day: str
) -> bytes:
    """The file's bytes. `picture` gives a picture's JPEG, width and height in pixels; `day` is YYYYMMDD."""
    objects = _Objects()
    catalogue, tree, info = objects.add(""), objects.add(""), objects.add("")
    fonts = {face: cut(face, used) for face, used in _used(sheets).items()}
    names = {face: f"F{number}" for number, face in enumerate(fonts, 1)}
    numbers = {face: _font(objects, face, one) for face, one in fonts.items()}
    listed = " ".join(f"/{names[face]} {number} 0 R" for face, number in numbers.items())
    pages = [_page(objects, sheet, tree, listed, fonts, names, picture) for sheet in sheets]
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects.bodies[tree - 1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    objects.bodies[catalogue - 1] = f"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) >>".encode()
    stamp = f"(D:{day}000000Z)"
    objects.bodies[info - 1] = f"<< /Title {_text(title)} /CreationDate {stamp} /ModDate {stamp} >>".encode()
    return _file(objects.bodies, catalogue, info)


def _file(bodies: Sequence[bytes], catalogue: int, info: int) -> bytes:
    data = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start, mark = len(data), hashlib.md5(data, usedforsecurity=False).hexdigest()
    data += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    entries = f"/Size {len(bodies) + 1} /Root {catalogue} 0 R /Info {info} 0 R /ID [<{mark}> <{mark}>]"
    return bytes(data) + f"trailer\n<< {entries} >>\nstartxref\n{start}\n%%EOF\n".encode()


def _used(sheets: Sequence[Sheet]) -> dict[Face, set[str]]:
    used: dict[Face, set[str]] = {}
    for sheet in sheets:
        for piece in sheet.pieces:
            for line in piece.lines:
                used.setdefault(line.face, set()).update(line.text)
    return used


def _font(objects: _Objects, face: Face, cut_face: Cut) -> int:
    """A Type 0 font over a bare CID-keyed CFF; codes are CIDs."""
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(cut_face.cff).digest()[:6])
    name = f"{tag}+{face.name}"
    program = objects.stream(cut_face.cff, "/Subtype /CIDFontType0C")
    box = " ".join(map(str, cut_face.box))
    metrics = "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 733 /StemV 80"
    descriptor = objects.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] {metrics} /FontFile3 {program} 0 R >>"
    )
    widths = " ".join(
        f"{cid} [{cut_face.advances[character] * 1000:g}]"
        for character, cid in sorted(cut_face.cids.items(), key=lambda pair: pair[1])
        if cut_face.advances[character] != 1
    )
    system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    descendant = objects.add(
        f"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /{name} {system} /FontDescriptor {descriptor} 0 R"
        f" /DW 1000 /W [{widths}] >>"
    )
    unicode = objects.stream(_to_unicode(cut_face.cids))
    return objects.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>"
    )


def _to_unicode(cids: Mapping[str, int]) -> bytes:
    """The CMap that leads from codes back to characters, in blocks of at most 100 (Adobe TN 5411)."""
    pairs = [f"<{cid:04X}> <{character.encode('utf-16-be').hex().upper()}>" for character, cid in sorted(cids.items())]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    ranges = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{ranges}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()


def _page(
    objects: _Objects,
    sheet: Sheet,
    tree: int,
    fonts: str,
    cuts: Mapping[Face, Cut],
    names: Mapping[Face, str],
    picture: Callable[[str, float], tuple[bytes, int, int]],
) -> int:
    images: list[str] = []
    content: list[str] = []
    for shape in sheet.shapes:
        if isinstance(shape, PictureMark):
            data, wide, high = picture(shape.name, shape.width / shape.height)
            entries = f"/Type /XObject /Subtype /Image /Width {wide} /Height {high} /ColorSpace /DeviceRGB"
            number = objects.stream(data, f"{entries} /BitsPerComponent 8 /Filter /DCTDecode", packed=False)
            images.append(f"/P{len(images) + 1} {number} 0 R")
            bottom = sheet.height - shape.y - shape.height
            content.append(
                f"q {shape.width:.2f} 0 0 {shape.height:.2f} {shape.x:.2f} {bottom:.2f} cm /P{len(images)} Do Q"
            )
        else:
            content.append(_shape(shape, sheet.height))
    for piece in sheet.pieces:
        lines = [_line(line, cuts[line.face], names[line.face], sheet.height) for line in piece.lines]
        content.append("BT\n" + "\n".join(lines) + "\nET")
    stream = objects.stream("\n".join(content).encode())
    resources = f"<< /Font << {fonts} >> /XObject << {' '.join(images)} >> >>"
    box = f"[0 0 {sheet.width:g} {sheet.height:g}]"
    return objects.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox {box} /Resources {resources} /Contents {stream} 0 R >>"
    )


def _shape(shape: RuleMark | PanelMark, height: float) -> str:
    if isinstance(shape, RuleMark):
        line = f"{shape.x0:.2f} {height - shape.y0:.2f} m {shape.x1:.2f} {height - shape.y1:.2f} l S"
        return f"{shape.thickness:g} w {_rgb(shape.colour)} RG {line}"
    box = f"{shape.x:.2f} {height - shape.y - shape.height:.2f} {shape.width:.2f} {shape.height:.2f} re"
    filled = f"{_rgb(shape.fill)} rg {box} f\n" if shape.fill else ""
    return filled + (f"{shape.outline:g} w {_rgb(shape.colour)} RG {box} S" if shape.outline else "")


def _line(line: TextMark, cut_face: Cut, name: str, height: float) -> str:
    """One line: codes, and between them what their advances differ from the font's, in thousandths of an em."""
    parts = []
    for character, wanted in zip(line.text, line.advances, strict=True):
        parts.append(f"<{cut_face.cids[character]:04X}>")
        kern = cut_face.advances[character] * 1000 - wanted / line.size * 1000
        if abs(kern) > 0.5:
            parts.append(f"{kern:.0f}")
    place = f"1 0 0 1 {line.x:.2f} {height - line.baseline:.2f} Tm"
    return f"/{name} {line.size:g} Tf {_rgb(line.colour)} rg {place} [{''.join(parts).replace('><', '')}] TJ"


def _rgb(colour: Colour) -> str:
    return " ".join(f"{part:g}" for part in colour)


def _text(text: str) -> str:
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
