"""What was read but is not printed here: the back page showing through, specks, the scanner's edge."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from reader.sources.scan.reading import Reading

_FAINT = 0.5
_UNSURE = 0.9
_LOST = 0.62
"""Ink paler than this share of the page's own is another page's; read less surely than the second, it is dropped where
it is pale, less surely than the third anywhere; confidence in 0…1."""

_SCRAP = 8
"""Letters of a scrap, at most."""


def printed(readings: Sequence[Reading]) -> list[Reading]:
    """The readings that are this page's own print."""
    if not readings:
        return []
    usual = median([reading.ink.contrast for reading in readings if len(reading.letters) > 3] or [0.5])
    return [reading for reading in readings if not _is_foreign(reading, usual)]


def once(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without scraps of letters that a neighbour holds as well: strips may overlap."""
    return [
        one
        for one in readings
        if len(one.letters) > _SCRAP or not any(_holds(other, one) for other in readings if other is not one)
    ]


def _holds(whole: Reading, scrap: Reading) -> bool:
    if len(whole.letters) <= len(scrap.letters) or whole.vertical != scrap.vertical:
        return False
    play = 0.3 * whole.thickness
    within = whole.begin - play < scrap.begin and scrap.end < whole.end + whole.thickness
    return within and abs(whole.middle - scrap.middle) < play and scrap.text in whole.text


def _is_foreign(reading: Reading, usual: float) -> bool:
    share = reading.ink.contrast / max(1e-6, usual)
    if reading.ink.reversed:
        return reading.confidence < _LOST
    if share < _FAINT and (reading.confidence < _UNSURE or len(reading.letters) < 3):
        return True
    if reading.confidence < _LOST:
        return True
    few = len(reading.letters) == 1
    return few and not reading.text.isalnum() and reading.confidence < 0.9
