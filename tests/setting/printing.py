"""Set pages printed: a page's lines, rules and pictures as a grey picture. Needs the fonts of `fonts-noto-cjk`."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from reader.model.page import Box, Page
from tests.setting.pdf import places_of

FOLDER = Path("/usr/share/fonts/opentype/noto")
FACES = {
    "Song": "NotoSerifCJK-Regular",
    "Song-Regular": "NotoSerifCJK-Regular",
    "Bao-Song": "NotoSerifCJK-Medium",
    "Song-Bold": "NotoSerifCJK-Bold",
    "Song-Black": "NotoSerifCJK-Black",
    "Hei": "NotoSansCJK-Regular",
    "Hei-Bold": "NotoSansCJK-Bold",
    "Kai": "NotoSansCJK-Light",
}
_SIMPLIFIED = 2
"""The number of the simplified Chinese font within a collection."""

_RISE = 0.88
"""Top of the em box above the baseline, in em."""


def printed(page: Page, dpi: float, set_dpi: float = 200.0, seed: int = 0) -> np.ndarray:
    """The page in black on white, `dpi` dots an inch; its own lengths are pixels of `set_dpi`."""
    scale = dpi / set_dpi
    image = Image.new("L", (round(page.width * scale), round(page.height * scale)), 255)
    pen = ImageDraw.Draw(image)
    chance = random.Random(seed)
    for box in page.frames:
        pen.rectangle(_scaled(box, scale), outline=0, width=max(1, round(scale)))
    for box in page.rules:
        left, top, right, bottom = _scaled(box, scale)
        pen.rectangle((left, top, max(left, right - 1), max(top, bottom - 1)), fill=0)
    for box in page.pictures:
        _paste_photo(image, _scaled(box, scale), chance)
    for line in page.lines:
        size = line.size or 1.0
        font = _font(FACES.get(line.font or "", "NotoSerifCJK-Regular"), max(4, round(size * scale)))
        for char, place in zip(line.text, places_of(line), strict=True):
            pen.text((place.left * scale, (place.top + _RISE * size) * scale), char, fill=0, font=font, anchor="ls")
    return np.asarray(image)


def _scaled(box: Box, scale: float) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(edge * scale) for edge in (box.left, box.top, box.right, box.bottom))
    return left, top, right, bottom


def _paste_photo(image: Image.Image, box: tuple[int, int, int, int], chance: random.Random) -> None:
    """A picture of soft shapes, as grey as a photograph."""
    width, height = box[2] - box[0], box[3] - box[1]
    if min(width, height) < 2:
        return
    small = Image.new("L", (12, 9))
    small.putdata([chance.randrange(40, 225) for _ in range(12 * 9)])
    image.paste(small.resize((width, height), Image.Resampling.BICUBIC), box[:2])


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FOLDER / f"{name}.ttc", size, index=_SIMPLIFIED)
