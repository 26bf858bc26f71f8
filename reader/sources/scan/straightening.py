"""Turning a scan upright: the angle at which its rows of ink are sharpest.

Projection profiles after Postl (1986): a page is turned step by step; where text lines lie level, the row sums of
its ink change most from row to row.
"""

from __future__ import annotations

import cv2
import numpy as np

from reader.sources.scan.decoding import Grey

MOST = 3.0
"""Degrees to either side that are tried; a page in the scanner is seldom askew by more."""

LEAST = 0.04
"""Degrees below which turning gains nothing and only blurs."""

_SIDE = 1_600


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
    half = np.asarray(cv2.resize(ink * 255, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    coarse = _best(half, np.arange(-MOST, MOST + 0.01, 0.25))
    fine = _best(ink, np.arange(coarse - 0.25, coarse + 0.251, 0.05))
    return float(_best(ink, np.arange(fine - 0.05, fine + 0.051, 0.0125)))


def _best(ink: Grey, angles: np.ndarray) -> float:
    return float(max(angles, key=lambda angle: _sharpness(ink, float(angle))))


def _sharpness(ink: Grey, angle: float) -> float:
    rows = _turned(ink, angle, edge=0).sum(axis=1, dtype=np.float64)
    return float(np.square(np.diff(rows)).sum())


def _turned(picture: Grey, angle: float, edge: int = 255) -> Grey:
    height, width = picture.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    flags = cv2.INTER_LINEAR
    turned = cv2.warpAffine(
        picture, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=edge
    )
    return np.asarray(turned, dtype=np.uint8)
