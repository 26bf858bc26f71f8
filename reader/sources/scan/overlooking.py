"""Small lines right beneath headlines that the finder of text overlooks: a spread name alone, faint names in a script.

Between a headline and the next line that was read there is either nothing or one line more; where rows of ink as high
as a line of text stand there, blank above and below, they are read as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

import cv2
import numpy as np

from reader.model.page import Box
from reader.sources.scan import brightness
from reader.sources.scan.decoding import Grey
from reader.sources.scan.reading import Reading
from reader.sources.scan.rereading import Area

_DISPLAY = 1.3
_REACH = 4.0
_TEXT = 6.0
_APART = 0.12
_HEIGHT = (0.55, 1.5)
_WIDTH = 1.8
"""By what factor a headline is thicker than most lines; and as multiples of their thickness: how far below it is
looked, and how far the text reaches that tells how wide it is looked; how much is blank above and below, how high the
rows of ink are and how wide at least."""

_LETTERS = 2
_SURE = 0.75
"""How many letters a line must have, and how surely they must be read, for it to count."""

_DARKEST = 0.001
_HALF = 0.5
_CONTRAST = 0.12
_FILLED = 0.006
_INKED = 0.12
"""Share of a band that is as dark as its ink; the share of the way from ground to ink at which a pixel is ink, and the
least share of the ground's brightness that this way is; the shares of a row and of a column of it that are ink at
least."""


def overlooked(readings: Sequence[Reading], picture: Grey) -> Iterator[Area]:
    """Where lines may stand that were not found; what is read there must be `is_line`."""
    if not readings:
        return
    usual = median(reading.thickness for reading in readings)
    for headline in readings:
        if headline.thickness > _DISPLAY * usual and not headline.vertical and not headline.ink.reversed:
            band = _beneath(headline, readings, usual)
            box = band and _inked(picture, band, usual)
            if box:
                yield Area(box, (), vertical=False)


def is_line(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether what was read where nothing had been found is a line, and no part of one of the `readings`."""
    across, down = (reading.box.left + reading.box.right) / 2, (reading.box.top + reading.box.bottom) / 2
    known = any(one.box.left < across < one.box.right and one.box.top < down < one.box.bottom for one in readings)
    return len(reading.letters) >= _LETTERS and reading.confidence > _SURE and not known


def _beneath(headline: Reading, readings: Sequence[Reading], usual: float) -> Box | None:
    """The room between a headline and what stands beneath it; None where no line has room there."""
    top = headline.ink.high
    under = [one for one in readings if one.middle > headline.middle and one is not headline]
    text = [
        one.box
        for one in under
        if not one.vertical and one.ink.low < top + _TEXT * usual and _over(one.box, headline.box)
    ]
    left = min(box.left for box in (headline.box, *text))
    right = max(box.right for box in (headline.box, *text))
    band = Box(left, top, right, top + _REACH * usual)
    bottom = min(
        [band.bottom, *(one.box.top if one.vertical else one.ink.low for one in under if _over(one.box, band))]
    )
    return replace(band, bottom=bottom) if bottom - top > (_HEIGHT[0] + 2 * _APART) * usual else None


def _over(one: Box, other: Box) -> bool:
    return one.left < other.right and one.right > other.left


def _inked(picture: Grey, band: Box, usual: float) -> Box | None:
    """The rows of ink within a band that are a line of text; None for none."""
    top, left = max(0, round(band.top)), max(0, round(band.left))
    part = cv2.blur(picture[top : round(band.bottom), left : round(band.right)], (3, 3))
    if part.size == 0:
        return None
    darkest, ground = brightness.levels(np.asarray(part), _DARKEST, 0.5)
    if ground - darkest < _CONTRAST * ground:
        return None
    ink = part < ground - _HALF * (ground - darkest)
    runs = [(low, high) for low, high in _runs(ink.mean(axis=1) > _FILLED, round(_APART * usual)) if low > 0]
    fitting = [(low, high) for low, high in runs if _HEIGHT[0] * usual < high - low < _HEIGHT[1] * usual]
    if len(fitting) != 1 or fitting[0][1] > ink.shape[0] - _APART * usual:
        return None
    low, high = fitting[0]
    columns = np.flatnonzero(ink[low:high].mean(axis=0) > _INKED)
    if not len(columns) or columns[-1] - columns[0] < _WIDTH * usual:
        return None
    play = _APART * usual
    return Box(left + float(columns[0]) - play, top + low - play, left + float(columns[-1]) + play, top + high + play)


def _runs(full: np.ndarray, hole: int) -> list[tuple[int, int]]:
    """Beginnings and ends of the runs that are full, over holes of at most `hole`."""
    found: list[tuple[int, int]] = []
    for at in np.flatnonzero(full):
        if found and at - found[-1][1] <= hole:
            found[-1] = (found[-1][0], int(at) + 1)
        else:
            found.append((int(at), int(at) + 1))
    return found
