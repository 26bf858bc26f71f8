"""From one grey picture to one page: turned upright, read, made regular, its rules and pictures found."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from reader.model.page import Page, Picture, Unit
from reader.sources.scan.bars import bars
from reader.sources.scan.decoding import Grey
from reader.sources.scan.drawing import rules
from reader.sources.scan.framing import frames
from reader.sources.scan.photos import pictures
from reader.sources.scan.reading import Reading
from reader.sources.scan.recognising import recognised
from reader.sources.scan.regularising import body_of, own_lines, regular, tight_box
from reader.sources.scan.sizing import sizes
from reader.sources.scan.straightening import straightened

QUALITY = 80
"""JPEG quality of the upright picture that is kept."""


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page and the upright picture on which its boxes lie."""

    page: Page
    picture: Picture


def read_picture(picture: Grey) -> RecognisedPage:
    """The page on a grey picture; places and sizes are pixels of the upright picture that comes with it."""
    upright = straightened(picture)
    page = page_of(upright, tuple(recognised(upright)))
    height, width = upright.shape
    return RecognisedPage(page, Picture("jpeg", width, height, _jpeg(upright)))


def page_of(upright: Grey, readings: Sequence[Reading]) -> Page:
    """The page that readings of an upright picture make."""
    own = own_lines(readings)
    measured = sizes(own)
    letter = body_of(own, measured) or 30.0
    tight = [tight_box(reading, size) for reading, size in zip(own, measured, strict=True)]
    dark = bars(upright, [(box, one.ink.ground) for box, one in zip(tight, own, strict=True) if one.ink.reversed])
    photos = pictures(upright, [*(reading.box for reading in own), *dark], letter)
    drawn = rules(upright, tight, photos, letter)
    framed, parting = frames(drawn, letter)
    height, width = upright.shape
    return Page(
        regular(own, drawn),
        width=float(width),
        height=float(height),
        unit=Unit.PIXEL,
        rules=parting,
        frames=(*framed, *dark),
        pictures=photos,
    )


def _jpeg(upright: Grey) -> bytes:
    file = io.BytesIO()
    Image.fromarray(upright).save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
