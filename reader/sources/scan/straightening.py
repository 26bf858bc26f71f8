"""Turning a scan upright: the angle at which its rows of ink are sharpest.

Projection profiles after Postl (1986): a page is turned step by step; where text lines lie level, the row sums of
its ink change most from row to row.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from reader.sources.scan.decoding import Grey

MOST = 3.0
"""Degrees to either side that are tried; a page in the scanner is seldom askew by more."""

LEAST = 0.04
"""Degrees below which turning gains nothing and only blurs."""

_SIDE = 1_600
_BAND = 8
_STEPS = ((MOST, 0.25), (0.25, 0.05), (0.05, 0.0125))
"""Longest side of the picture in which the angle is looked for, the width of the upright bands that are moved instead
of turning it, pixels; how far around the best angle so far others are tried, and in what steps, degrees."""


def straightened(picture: Grey) -> Grey:
    """The picture turned so that its lines lie level; the same one where they do."""
    angle = askew(picture)
    if abs(angle) < LEAST:
        return picture
    return _turned(picture, angle)


def askew(picture: Grey) -> float:
    """By how many degrees, anticlockwise, a picture must be turned to lie straight."""
    factor = _SIDE / max(picture.shape)
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else picture
    ink = np.asarray(cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 12))
    bands = [ink[:, left : left + _BAND].sum(axis=1, dtype=np.float64) for left in range(0, ink.shape[1], _BAND)]
    found = 0.0
    for reach, step in _STEPS:
        tried = np.arange(found - reach, found + reach + step / 2, step)
        found = float(max(tried, key=lambda angle: _sharpness(bands, float(angle))))
    return found


def _sharpness(bands: Sequence[np.ndarray], angle: float) -> float:
    """How much the rows' ink changes from row to row once the page is turned: its bands are moved up or down."""
    play = round(len(bands) * _BAND * abs(math.tan(math.radians(angle)))) + 1
    rows = np.zeros(len(bands[0]) + 2 * play)
    for at, band in enumerate(bands):
        moved = play - round((at - (len(bands) - 1) / 2) * _BAND * math.tan(math.radians(angle)))
        rows[moved : moved + len(band)] += band
    return float(np.square(np.diff(rows[play : len(rows) - play])).sum())


def _turned(picture: Grey, angle: float) -> Grey:
    height, width = picture.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    turned = cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_CONSTANT, borderValue=255)
    return np.asarray(turned, dtype=np.uint8)
