"""The picture of a PDF page: for people to look at, and for recognition where the text layer is of no use."""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image

from reader.model.page import Picture
from reader.sources import scan
from reader.sources.format import Reading
from reader.sources.pdf.upright import Upright

SHOWN_DPI = 120
RECOGNISED_DPI = 300
MAX_SIDE = 9_000
"""Dots per inch for the eye and for recognition; the longest side in pixels, however large the page."""

LEAST_SIDE, SHEET = 300.0, 1_000.0
"""Points: a page that is smaller than the first was shrunk, or counts in units of its own; it is seen as if it were as
long as the second.
"""

_QUALITY = 80


def picture_of(page: pypdfium2.PdfPage, upright: Upright) -> Picture:
    """The upright page as a JPEG picture."""
    image = _rendered(page, upright, SHOWN_DPI, grey=False)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return Picture("jpeg", image.width, image.height, out.getvalue())


def recognised(page: pypdfium2.PdfPage, upright: Upright, name: str) -> Reading | None:
    """What recognition reads from the page's picture; None where recognition is not installed.

    Raises:
        SourceError: the picture cannot be read.
    """
    out = io.BytesIO()
    _rendered(page, upright, RECOGNISED_DPI, grey=True).save(out, "PNG", compress_level=1)
    try:
        return scan.read(out.getvalue(), name)
    except scan.RecognitionMissing:
        return None


def _rendered(page: pypdfium2.PdfPage, upright: Upright, dpi: int, *, grey: bool) -> Image.Image:
    longest = max(upright.width, upright.height, 1.0)
    seen = SHEET if longest < LEAST_SIDE else longest
    scale = min(dpi / 72 * seen, MAX_SIDE) / longest
    turn = (upright.direction - page.get_rotation()) % 360
    bitmap = page.render(scale=scale, rotation=turn, grayscale=grey, rev_byteorder=True, prefer_bgrx=True)
    image: Image.Image = bitmap.to_pil()
    if not upright.lean:
        return image
    return image.rotate(-upright.lean, Image.Resampling.BICUBIC, fillcolor="white")
