"""Strips cut out of a page for the reader: level, letters close together.

A reader expects one row of letters. Upright columns are cut into letters and laid level; the blanks of letter-spaced
rows are drawn together, and remembered, so that places can be told on the page.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from rapidocr.utils.process_img import get_rotate_crop_image

from reader.model.page import Box
from reader.sources.scan import brightness
from reader.sources.scan.decoding import Grey
from reader.sources.scan.models import HEIGHT

_WIDEST = 0.3
_KEPT = 0.2
"""Blanks wider than this share of a strip's height are drawn together to the second."""

_INK = 0.72
"""Share of the ground's brightness below which a pixel is ink."""

_CLOSER = 0.85
_SMOOTH = (5, 30.0, 1.2)
"""Coarse strips are enlarged to be read, and their grain with them: so less of their height is taken, and grain is
smoothed (window, pixels; what is no edge, brightness; reach, pixels)."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the picture that holds one line: its corners there (four of x, y), and the piece laid level.

    `columns` tells for each column of what is read which column of the piece it was; None where they are the same.
    """

    corners: np.ndarray
    level: np.ndarray
    vertical: bool
    together: np.ndarray | None = None
    columns: np.ndarray | None = None


def strip_at(picture: Grey, corners: np.ndarray) -> Strip:
    """The piece of the picture between the corners; a level one is turned straight, an upright one is only cut out."""
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    piece = picture[top : bottom + 1, left : right + 1]
    vertical = piece.shape[0] > 1.5 * piece.shape[1]
    inside = (corners - [left, top]).astype(np.float32)
    return Strip(corners, piece if vertical else get_rotate_crop_image(piece, inside), vertical)


def strip_of(picture: Grey, box: Box, *, vertical: bool) -> Strip:
    """The piece of the picture in a box, a little room around it; the blanks of a level one are drawn together."""
    play = 0.08 * min(box.width, box.height)
    height, width = picture.shape
    left, right = max(0, int(box.left - play)), min(width - 1, int(box.right + play))
    top, bottom = max(0, int(box.top - play)), min(height - 1, int(box.bottom + play))
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float32)
    piece = picture[top : bottom + 1, left : right + 1]
    together, columns = (None, None) if vertical else drawn_together(piece)
    return Strip(corners, piece, vertical, together, columns)


def image_of(strip: Strip) -> np.ndarray:
    """What is given to be read."""
    level = laid_level(strip.level) if strip.vertical else strip.level if strip.together is None else strip.together
    factor = HEIGHT / level.shape[0]
    if factor < 1:
        return np.asarray(
            cv2.resize(level, (max(8, round(level.shape[1] * factor)), HEIGHT), interpolation=cv2.INTER_AREA)
        )
    plain = not strip.vertical and strip.together is None
    return np.asarray(cv2.bilateralFilter(_closer(level) if plain else level, *_SMOOTH))


def _closer(level: Grey) -> Grey:
    """A strip without its outermost rows, which are blank: so its letters are larger when it is read."""
    blank = round((1 - _CLOSER) / 2 * level.shape[0])
    return np.ascontiguousarray(level[blank : level.shape[0] - blank])


def laid_level(column: Grey) -> np.ndarray:
    """A column of upright letters as a row of square cells, cut where the ink between two letters is least."""
    column = _trimmed(column)
    cuts = _cuts(column)
    height = max(end - start for start, end in pairwise(cuts))
    side = max(column.shape[1], min(height, round(1.3 * column.shape[1])))
    return np.hstack([_cell(column[start:end], side) for start, end in pairwise(cuts)])


def _trimmed(column: Grey) -> Grey:
    """The column without the blank on its left and right, but for a twelfth of its ink's width."""
    dark = column < _INK * brightness.level(column, 0.85)
    found = np.nonzero(dark.mean(axis=0) > 0.02)[0]
    if not len(found):
        return column
    play = (found[-1] - found[0]) // 12
    return column[:, max(0, found[0] - play) : found[-1] + play + 1]


def _cuts(column: Grey) -> list[int]:
    """Where a column is cut: in as many letters as leave the least ink on the cuts."""
    height, width = column.shape
    ink = (column < _INK * brightness.level(column, 0.85)).sum(axis=1, dtype=np.float64)
    low, high = max(1, round(height / (1.7 * width))), max(1, round(height / (0.92 * width)))
    best = min(range(low, high + 1), key=lambda count: _cost(ink, count, height / max(1, count) / width))
    return _cuts_into(ink, best)


def _cost(ink: np.ndarray, count: int, shape: float) -> float:
    """How bad it is to cut into so many letters: ink on the cuts, and cells of unusual shape (height ÷ width)."""
    cuts = _cuts_into(ink, count)[1:-1]
    on_cuts = float(np.mean([ink[cut] for cut in cuts])) if cuts else 0.0
    return on_cuts / max(1.0, float(ink.mean())) + 0.5 * abs(math.log(shape / 1.08))


def _cuts_into(ink: np.ndarray, count: int) -> list[int]:
    height = len(ink)
    cuts, play = [0], max(1, round(0.16 * height / count))
    for index in range(1, count):
        place = round(index * height / count)
        low, high = max(cuts[-1] + 1, place - play), min(height - 1, place + play)
        cuts.append(low + int(np.argmin(ink[low:high])) if high > low else place)
    return [*cuts, height]


def _cell(letter: Grey, side: int) -> np.ndarray:
    """A letter in the middle of a square of its ground."""
    height, width = letter.shape
    if height > side:
        letter = np.asarray(cv2.resize(letter, (width, side), interpolation=cv2.INTER_AREA), dtype=np.uint8)
        height = side
    cell = np.full((side, side), int(brightness.level(letter, 0.85)), np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    cell[top : top + height, left : left + width] = letter
    return cell


def drawn_together(row: Grey) -> tuple[np.ndarray, np.ndarray]:
    """A row without its wide blanks, and for each column of it the column of the row that it was."""
    height = row.shape[0]
    dark = row < _INK * brightness.level(row, 0.85)
    filled = dark.sum(axis=0) > 1
    kept, blank = [], 0
    for at, full in enumerate(filled):
        blank = 0 if full else blank + 1
        if blank <= max(2, _WIDEST * height):
            kept.append(at)
        elif blank == round(_WIDEST * height) + 1:
            del kept[len(kept) - round((_WIDEST - _KEPT) * height) :]
    columns = np.asarray(kept if len(kept) > height else range(row.shape[1]))
    return row[:, columns], columns
