"""Recognition: from a picture of a page to its lines, with RapidOCR's models (PP-OCRv6), which ship in its wheel.

Text is found in a reduced picture and read from the full one, so small letters keep their strokes. Upright columns
of letters (vertical headlines) are laid level, letter by letter, before they are read.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from reader.model.page import Box
from reader.sources.placing import em as em_of
from reader.sources.scan import brightness, models
from reader.sources.scan.cutting import Strip, image_of, strip_at, strip_of
from reader.sources.scan.decoding import Grey
from reader.sources.scan.dividing import divided
from reader.sources.scan.ink import blanks, edges, mark_before, measured
from reader.sources.scan.lengthening import whole
from reader.sources.scan.letters import letters, marked, printed_spaces, spread, with_dashes
from reader.sources.scan.overlooking import is_line, overlooked
from reader.sources.scan.reading import Ink, Reading
from reader.sources.scan.reducing import reduced
from reader.sources.scan.rereading import areas, is_better
from reader.sources.scan.sizing import INK_SHARE
from reader.sources.scan.spelling import Seen
from reader.sources.scan.strokes import is_dash

FINDING_SIDE = 2_000
"""Longest side of the picture in which text is looked for: one pass at this size finds what tiles do."""

_OWN = 0.85
"""How far (em) a line's ink may reach from the middle of its outermost letters; what lies beyond is a neighbour's."""

LEAST_CONFIDENCE = 0.5
"""Lines read with less are specks, or the back page showing through."""


def recognised(picture: Grey) -> list[Reading]:
    """The lines of an upright picture, in reading order of the finder: from the top, from the left.

    What proves to be a letter-spaced row or a pair of upright columns is read a second time as a whole, and what the
    finder overlooked beneath a headline is read as well.
    """
    paper = paper_of(picture)
    with ThreadPoolExecutor(models.threads()) as pool:
        first = pool.map(lambda corners: _read(strip_at(picture, corners), paper), _places(picture))
        readings = [reading for reading in first if reading]
        again = [*areas(readings, picture), *dict.fromkeys(overlooked(readings, picture))]
        anew = list(pool.map(lambda one: _read(strip_of(picture, one.box, vertical=one.vertical), paper), again))
    doubted = {at for area in again for at in area.replaces}
    sure = [one for at, one in enumerate(readings) if at not in doubted]
    better = [
        (area, one)
        for area, one in zip(again, anew, strict=True)
        if one and (is_better(one, area, readings) if area.replaces else is_line(one, sure))
    ]
    replaced = {at for area, _ in better for at in area.replaces}
    return [one for at, one in enumerate(readings) if at not in replaced] + [one for _, one in better]


def _read(strip: Strip, paper: float) -> Reading | None:
    """What stands on a strip; None where that cannot be told."""
    return reading_of(strip, models.read(image_of(strip)), paper)


def paper_of(picture: Grey) -> float:
    """The brightness of the paper (0…255)."""
    return brightness.level(picture[::8, ::8], 0.6)


def _places(picture: Grey) -> list[np.ndarray]:
    """The corners of the lines that a picture shows."""
    small, factor = reduced(picture, FINDING_SIDE)
    return whole(picture, divided(picture, [corners / factor for corners in models.find(small)]))


def reading_of(strip: Strip, answer: Seen, paper: float) -> Reading | None:
    """The reading that the recogniser's answer for a strip makes; None where it is empty or too unsure.

    `paper` is the brightness of the page's paper (0…255).
    """
    if not answer.text.strip() or answer.confidence < LEAST_CONFIDENCE:
        return None
    left, top = (float(edge) for edge in strip.corners.min(axis=0))
    right, bottom = (float(edge) for edge in strip.corners.max(axis=0))
    box = Box(left, top, right, bottom)
    read = letters(box, answer, vertical=strip.vertical)
    if strip.columns is not None:
        read = spread(read, box, strip.columns)
    reading = Reading(
        read,
        box,
        round(answer.confidence, 4),
        Ink(top, bottom, 1.0),
        strip.vertical and len(read) > 1,
        (box.height if strip.vertical else box.width) / answer.steps,
        printed_spaces(answer.text),
    )
    return _inked(reading, strip, paper)


def _inked(reading: Reading, strip: Strip, paper: float) -> Reading:
    """The reading with its ink measured, and the mark before it that the recogniser left out."""
    level = strip.level.T if strip.vertical else strip.level
    ink = measured(np.asarray(level), paper)
    along = level.shape[1] / max(1e-6, reading.end - reading.begin)
    middle = float(strip.corners[:, 0 if strip.vertical else 1].mean())
    low = middle + (ink.low - level.shape[0] / 2)
    high = middle + (ink.high + 1 - level.shape[0] / 2)
    first, last = edges(ink.filled)
    em = (high - low) / INK_SHARE
    if not strip.vertical and (mark := mark_before(ink.mask, (reading.centre(0) - reading.begin) * along, em * along)):
        reading = marked(reading, mark, reading.begin + first / along, em)
    centres = [(reading.centre(at) - reading.begin) * along for at in range(len(reading.letters))]
    if not strip.vertical:
        strokes = [at for at, letter in enumerate(reading.letters) if letter.text == "一" and at]
        reading = with_dashes(reading, {at for at in strokes if is_dash(ink.mask, centres[at], em * along)})
    gaps = tuple(gap / along for gap in blanks(ink.filled, centres))
    first = max(first, (centres[0] - _OWN * em * along))
    last = min(last, (centres[-1] + _OWN * em * along))
    box = _within(reading, first / along, last / along)
    weight = ink.weight(sum(em_of(letter.text) for letter in reading.letters if letter.text.isalnum()))
    return replace(reading, box=box, ink=Ink(low, high, ink.contrast, ink.ground, ink.reversed, gaps, weight))


def _within(reading: Reading, first: float, last: float) -> Box:
    """The reading's box, along its line only as long as its ink (pixels from its beginning)."""
    box = reading.box
    if reading.vertical:
        return Box(box.left, box.top + first, box.right, box.top + last)
    return Box(box.left + first, box.top, box.left + last, box.bottom)
