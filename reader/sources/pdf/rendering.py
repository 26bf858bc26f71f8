"""The picture of a PDF page: for people to look at, and for recognition where the text layer is of no use."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2

from reader.model.page import Picture
from reader.sources.pdf.upright import Upright

if TYPE_CHECKING:
    from reader.sources.scan.recognising import RecognisedPage

SHOWN_DPI = 150
RECOGNISED_DPI = 300
MAX_SIDE = 9_000
"""Dots per inch for the eye and for recognition; the longest side in pixels, however large the page."""

_QUALITY = 80


def picture_of(page: pypdfium2.PdfPage, upright: Upright) -> Picture:
    """The upright page as a JPEG picture."""
    bitmap = _rendered(page, upright, SHOWN_DPI, grey=False)
    image = bitmap.to_pil()
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return Picture("jpeg", image.width, image.height, out.getvalue())


def recognised(page: pypdfium2.PdfPage, upright: Upright) -> RecognisedPage | None:
    """What recognition reads from the page's picture; None where recognition is not installed."""
    try:  # heavy, and optional
        from reader.sources.scan.recognising import read_picture
    except ImportError:
        return None
    return read_picture(_rendered(page, upright, RECOGNISED_DPI, grey=True).to_numpy().squeeze())


def _rendered(page: pypdfium2.PdfPage, upright: Upright, dpi: int, *, grey: bool) -> pypdfium2.PdfBitmap:
    scale = min(dpi / 72, MAX_SIDE / max(upright.width, upright.height, 1.0))
    turn = (upright.direction - page.get_rotation()) % 360
    return page.render(scale=scale, rotation=turn, grayscale=grey)
