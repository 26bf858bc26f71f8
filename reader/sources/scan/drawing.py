"""What is drawn on a scanned page between its lines: rules and pictures."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from reader.model.page import Box
from reader.sources.scan.decoding import Grey

_LONGEST = 2_000
"""Rules and pictures are looked for in a picture of at most this many pixels a side."""


def rules(picture: Grey, text: Sequence[Box], photos: Sequence[Box], letter: float) -> tuple[Box, ...]:
    """Straight printed lines, level or upright, longer than eight letters; `letter` is a letter's height in pixels.

    Rows of strokes make lines too, so what lies within `text` or `photos` is left out.
    """
    small, factor = _reduced(picture)
    ink = np.array(cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 10))
    _wipe(ink, text, factor)
    _wipe(ink, photos, factor)
    length = max(20, int(8 * letter * factor))
    thickest = max(4.0, 0.5 * letter * factor)
    found: list[Box] = []
    for level in (True, False):
        closing, opening = ((1, 9), (1, length)) if level else ((9, 1), (length, 1))
        closed = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones(closing, np.uint8))
        lines = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones(opening, np.uint8))
        lines = cv2.dilate(lines, np.ones((3, 3), np.uint8))
        found += [box for box in _parts(lines, factor) if _thickness(box, level) * factor <= thickest + 2]
    return tuple(found)


def pictures(picture: Grey, text: Sequence[Box], letter: float) -> tuple[Box, ...]:
    """Areas of ink that no line of text covers and that are larger than six letters a side."""
    small, factor = _reduced(picture)
    ink = np.asarray(cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 51, 8))
    dark = np.asarray(cv2.threshold(small, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1])
    mask = np.array(cv2.bitwise_or(ink, dark))
    _wipe(mask, text, factor)
    side = max(5, int(1.2 * letter * factor))
    solid = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((side // 2 + 1, side // 2 + 1), np.uint8))
    solid = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    least = 6 * letter
    height, width = picture.shape
    found = [box for box in _parts(solid, factor) if box.width > least and box.height > least]
    return tuple(box for box in found if box.width * box.height < 0.6 * width * height)


def _wipe(mask: Grey, boxes: Sequence[Box], factor: float) -> None:
    """Takes the ink within boxes of the full picture out of a mask."""
    for box in boxes:
        left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
        mask[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = 0


def _reduced(picture: Grey) -> tuple[Grey, float]:
    factor = min(1.0, _LONGEST / max(picture.shape))
    if factor == 1.0:
        return picture, 1.0
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8), factor


def _parts(mask: np.ndarray, factor: float) -> list[Box]:
    """The connected parts of a mask, as boxes of the full picture."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = []
    for left, top, width, height, _ in stats[1:count]:
        edges = (left, top, left + width, top + height)
        boxes.append(Box(*(float(edge) / factor for edge in edges)))
    return boxes


def _thickness(box: Box, level: bool) -> float:
    return box.height if level else box.width
