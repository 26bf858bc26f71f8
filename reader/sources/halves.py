"""A stored picture in grey and in halves of halves, for whoever shows it at any size."""

from __future__ import annotations

import io
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grey:
    """A grey picture: `data` has one byte a pixel, row by row, `width` and `height` in pixels."""

    data: bytes
    width: int
    height: int


def halves(data: bytes, least: int) -> tuple[Grey, ...]:
    """A picture file decoded, then half as large, and so on until neither side is longer than `least` pixels.

    Raises:
        OSError, ValueError: the picture cannot be decoded.
    """
    from PIL import Image

    with Image.open(io.BytesIO(data)) as opened:
        image = opened.convert("L")
    found = [Grey(image.tobytes(), image.width, image.height)]
    while max(image.size) > least:
        image = image.reduce(2)
        found.append(Grey(image.tobytes(), image.width, image.height))
    return tuple(found)
