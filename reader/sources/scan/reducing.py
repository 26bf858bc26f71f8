"""Reduced pictures, for what needs no fine detail."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from reader.model.page import Box
from reader.sources.scan.decoding import Grey


def reduced(picture: Grey, longest: int) -> tuple[Grey, float]:
    """The picture with at most `longest` pixels a side, and by what factor it was reduced."""
    factor = min(1.0, longest / max(picture.shape))
    if factor == 1.0:
        return picture, 1.0
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8), factor


def wiped(mask: np.ndarray, boxes: Sequence[Box], factor: float, play: int) -> None:
    """Takes what lies within boxes of the full picture, and `play` pixels around, out of a reduced mask."""
    for box in boxes:
        left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
        mask[max(0, top - play) : bottom + play, max(0, left - play) : right + play] = 0


def parts(mask: np.ndarray, factor: float) -> list[Box]:
    """The connected parts of a reduced mask, as boxes of the full picture."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = []
    for left, top, width, height, _ in stats[1:count]:
        edges = (left, top, left + width, top + height)
        boxes.append(Box(*(float(edge) / factor for edge in edges)))
    return boxes
