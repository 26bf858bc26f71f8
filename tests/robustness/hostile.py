"""Files that mean harm, small enough to be made in a moment: each a function that returns its bytes."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

SIDE = 50_000
"""Pixels of a side of the pictures that are too large."""

LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "哈哈哈哈">{LAUGHS}]>'
STEALING = '<!DOCTYPE x [<!ENTITY secret SYSTEM "{path}">]>'
FETCHING = '<!DOCTYPE x [<!ENTITY % far SYSTEM "http://127.0.0.1:9/x.dtd"> %far;]>'

LINE = (
    '<TextLine HPOS="{0}" VPOS="{1}" WIDTH="{2}" HEIGHT="{3}"><String CONTENT="{4}" HPOS="{0}" VPOS="{1}" WIDTH="{2}"/>'
)


def alto(
    before: str = "", text: str = "清澜河春汛平稳过境。", box: tuple[str, str, str, str] = ("9", "9", "90", "9")
) -> bytes:
    """A page of ALTO with one line."""
    line = LINE.format(*box, text) + "</TextLine>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout>'
        f'<Page WIDTH="900" HEIGHT="1200"><PrintSpace><TextBlock>{line}</TextBlock></PrintSpace></Page></Layout></alto>'
    ).encode()


def hocr(before: str, text: str) -> bytes:
    """A page of hOCR with one line."""
    return (
        f'<?xml version="1.0"?>{before}<html xmlns="http://www.w3.org/1999/xhtml"><body>'
        f'<div class="ocr_page" title="bbox 0 0 900 1200"><span class="ocr_line" title="bbox 9 9 90 19">{text}</span>'
        "</div></body></html>"
    ).encode()


def zip_of(*members: tuple[str, bytes]) -> bytes:
    """A ZIP file, packed tightly."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def lying_zip() -> bytes:
    """A member that says it has ten bytes and unpacks to a hundred million."""
    data = zip_of(("page.txt", b"\xe6\xb2\xb3" * 33_000_000))
    return data.replace(struct.pack("<I", 99_000_000), struct.pack("<I", 10))


def png(width: int, height: int) -> bytes:
    """A white picture of one bit a pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\xff" * ((width + 7) // 8)) * height, 1)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def tiff() -> bytes:
    """A TIFF file whose list of frames goes in a circle."""
    tags = ((256, 40), (257, 40), (258, 1), (259, 1), (262, 1), (273, 8), (277, 1), (278, 40), (279, 200))
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return (
        b"II*\0"
        + struct.pack("<I", 208)
        + b"\xff" * 200
        + struct.pack("<H", len(tags))
        + entries
        + struct.pack("<I", 208)
    )


def pdf(*objects: str | bytes) -> bytes:
    """A PDF file of these objects, the first of which is its catalog."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + (body if isinstance(body, bytes) else body.encode()) + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return bytes(out + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF".encode())


def stream(head: str, data: bytes) -> bytes:
    """A stream object."""
    return f"<< {head} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


CATALOG, PAGES = "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
SHEET = (
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 1200] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>"
)


def huge_picture_in_pdf() -> bytes:
    pixels = zlib.compress(zlib.compress(bytes(SIDE // 8 * SIDE), 9), 9)
    head = f"/Type /XObject /Subtype /Image /Width {SIDE} /Height {SIDE} /BitsPerComponent 1 /ColorSpace /DeviceGray"
    head += " /Filter [/FlateDecode /FlateDecode]"
    return pdf(CATALOG, PAGES, SHEET, stream("", b"900 0 0 1200 0 0 cm /X Do"), stream(head, pixels))


def form_within_itself() -> bytes:
    form = "/Type /XObject /Subtype /Form /BBox [0 0 900 1200] /Resources << /XObject << /X 5 0 R >> >>"
    return pdf(CATALOG, PAGES, SHEET, stream("", b"/X Do"), stream(form, b"/X Do /X Do"))


FILES: dict[str, Callable[[], bytes]] = {
    "bomb.xml": lambda: alto(BOMB, "&l9;"),
    "bomb.hocr": lambda: hocr(BOMB, "&l9;"),
    "fetch.xml": lambda: alto(FETCHING),
    "nan.xml": lambda: alto(box=("NaN", "1e308", "inf", "-1e308")),
    "deep.xml": lambda: b"<alto>" + b"<TextBlock>" * 100_000,
    "bomb.zip": lambda: zip_of(("page.txt", bytes(300_000_000))),
    "lying.zip": lying_zip,
    "many.zip": lambda: zip_of(*((f"{at}.txt", b"") for at in range(3_000))),
    "within.zip": lambda: zip_of(("deeper.zip", zip_of(("page.txt", "河".encode())))),
    "huge.png": lambda: png(SIDE, SIDE),
    "long.png": lambda: png(1, 1_000_000),
    "circle.tif": tiff,
    "huge-picture.pdf": huge_picture_in_pdf,
    "huge-page.pdf": lambda: pdf(CATALOG, PAGES, SHEET.replace("900 1200", "1e30 1e30"), stream("", b""), "null"),
    "nan-page.pdf": lambda: pdf(CATALOG, PAGES, SHEET.replace("900 1200", "NaN -9e99"), stream("", b""), "null"),
    "circle-of-pages.pdf": lambda: pdf(CATALOG, PAGES.replace("3 0 R", "2 0 R 2 0 R")),
    "many-pages.pdf": lambda: pdf(
        CATALOG, PAGES.replace("/Count 1", "/Count 2000000000"), SHEET, stream("", b""), "null"
    ),
    "form-within-itself.pdf": form_within_itself,
    "deep.pdf": lambda: pdf(CATALOG, "[" * 100_000 + "]" * 100_000, SHEET),
}
