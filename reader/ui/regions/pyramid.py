"""The picture of a page in grey, in halves of halves, cut into tiles when they are looked at.

Decoding and halving are done on another thread than the window's; a tile is made when it is painted first.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, qRgb

if TYPE_CHECKING:
    from reader.library.file import Library
    from reader.sources.halves import Grey

TILE = 512
"""The side of a tile in pixels of its level."""
PAPER = QColor("#FBF8F1")
"""What a page is printed on, in both themes; the white of a scan takes its tone when a tile is made."""
KEPT = 160
"""How many tiles are kept: some 160 MB on a screen that wants four bytes a pixel, a few screens full."""


def read_levels(library: Library, sha256: str) -> tuple[Grey, ...]:
    """The levels of a picture of the library, none where it cannot be decoded; for the library's thread."""
    from reader.library import reads
    from reader.sources.halves import halves

    try:
        return halves(reads.picture(library, sha256).data, 2 * TILE)
    except (OSError, ValueError):  # a picture that was stored damaged: the page is drawn from its lines
        return ()


class Pyramid:
    """Paints the part of a picture that is seen, from the level that fits the scale."""

    def __init__(self, levels: tuple[Grey, ...]) -> None:
        self._levels = levels
        self._tiles: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels."""
        return self._levels[0].width, self._levels[0].height

    def paint(self, painter: QPainter, exposed: QRectF, scale: float) -> None:
        """Paints what is exposed (pixels of the picture); `scale` is how many pixels of the screen one of them has."""
        number = min(len(self._levels) - 1, max(0, math.floor(-math.log2(max(scale, 1e-6)))))
        level = self._levels[number]
        across, down = self.size[0] / level.width, self.size[1] / level.height
        first, last = int(exposed.left() / across) // TILE, int(exposed.right() / across) // TILE
        top, bottom = int(exposed.top() / down) // TILE, int(exposed.bottom() / down) // TILE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row in range(max(0, top), min(bottom, (level.height - 1) // TILE) + 1):
            for column in range(max(0, first), min(last, (level.width - 1) // TILE) + 1):
                tile = self._tile(number, column, row)
                place = QRectF(column * TILE * across, row * TILE * down, tile.width() * across, tile.height() * down)
                painter.drawPixmap(place, tile, QRectF(tile.rect()))

    def _tile(self, number: int, column: int, row: int) -> QPixmap:
        key = (number, column, row)
        tile = self._tiles.pop(key, None) or _tile(self._levels[number], column, row)
        self._tiles[key] = tile
        if len(self._tiles) > KEPT:
            self._tiles.popitem(last=False)
        return tile


def _tile(level: Grey, column: int, row: int) -> QPixmap:
    """One tile of a level; those at the right and lower edge are smaller."""
    image = QImage(level.data, level.width, level.height, level.width, QImage.Format.Format_Indexed8)
    image.setColorTable(_inks())
    wide, high = min(TILE, level.width - column * TILE), min(TILE, level.height - row * TILE)
    return QPixmap.fromImage(image.copy(QRect(column * TILE, row * TILE, wide, high)))


@cache
def _inks() -> list[int]:
    """What each grey is on paper, black first."""
    parts = (PAPER.red(), PAPER.green(), PAPER.blue())
    return [qRgb(*(part * grey // 255 for part in parts)) for grey in range(256)]
