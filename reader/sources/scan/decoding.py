"""From picture files to grey pixels, bounded before any of them is decoded.

PNG, JPEG, TIFF (several pages, CCITT, JPEG or LZW) and WebP, by Pillow. A picture that is much finer than letters
need is reduced while it is decoded: 300 dpi of a broadsheet is what recognition gains from.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from reader.model.errors import SourceError, TooLarge
from reader.model.said import Said

Grey = NDArray[Any]
"""Pixels, rows first, 0 black to 255 white."""

KINDS = ("PNG", "JPEG", "TIFF", "WEBP")

MAX_SIDE = 30_000
MAX_PIXELS = 200_000_000
"""A broadsheet of 400 × 570 mm at 600 dpi has 127 million."""

_LIMIT = Said("{millions} million pixels, {side} on a side", millions=MAX_PIXELS // 1_000_000, side=MAX_SIDE)

MAX_FRAMES = 500
FULL_PIXELS = 66_000_000
"""Pictures with more are halved, as often as needed: two broadsheet pages side by side at 300 dpi have 64 million, one
at 600 dpi has twice as many."""


def count(data: bytes, name: str) -> int:
    """How many frames of a picture file are read; raises as `frames`."""
    with _opened(data, name) as image:
        return min(getattr(image, "n_frames", 1), MAX_FRAMES)


def frames(data: bytes, name: str, only: int | None = None) -> Iterator[Grey]:
    """The pictures of a file as grey pixels, upright as the camera says; of a frame (from 0) alone where one is given.

    Raises:
        SourceError: it is no picture or damaged beyond reading. TooLarge: it has more pixels than are read.
    """
    for index in range(count(data, name)) if only is None else (only,):
        yield _frame(data, name, index)


def _frame(data: bytes, name: str, index: int) -> Grey:
    """One frame; the file's own pixels, which may be three times as many bytes, are gone when this returns."""
    with _opened(data, name) as image:
        image.seek(index)
        return _grey(image, name)


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's doubts about metadata are no concern of a reader
        try:
            with Image.open(io.BytesIO(data), formats=KINDS) as image:
                yield image
        except UnidentifiedImageError as error:
            raise SourceError(file=name, reason=Said("it is no picture, or its beginning is damaged")) from error
        except Image.DecompressionBombError as error:
            raise TooLarge(file=name, size=Said("many more pixels"), limit=_LIMIT) from error
        except (OSError, ValueError, SyntaxError) as error:
            raise SourceError(file=name, reason=Said("the picture is damaged")) from error


def _grey(image: Image.Image, name: str) -> Grey:
    width, height = image.size
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise TooLarge(file=name, size=Said("{width} × {height} pixels", width=width, height=height), limit=_LIMIT)
    image.draft("L", (width, height))
    frame = ImageOps.exif_transpose(image.convert("L") if image.mode != "L" else image)
    factor = 1
    while frame.width * frame.height > FULL_PIXELS * factor**2:
        factor *= 2
    return np.asarray(frame.reduce(factor) if factor > 1 else frame)
