"""Recognition: from a picture of a page to its lines, with RapidOCR's models (PP-OCRv6), which ship in its wheel.

Text is found in a reduced picture and read from the full one, so small letters keep their strokes. Upright columns
of letters (vertical headlines) are laid level, letter by letter, before they are read.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import cv2
import numpy as np
from rapidocr import RapidOCR
from rapidocr.ch_ppocr_det import TextDetector
from rapidocr.ch_ppocr_rec import TextRecInput, TextRecognizer

from reader.model.page import Box
from reader.sources.placing import em as em_of
from reader.sources.scan.cutting import Strip, image_of, strip_at, strip_of
from reader.sources.scan.decoding import Grey
from reader.sources.scan.dividing import divided
from reader.sources.scan.ink import blanks, edges, mark_before, measured
from reader.sources.scan.lengthening import whole
from reader.sources.scan.letters import letters, marked, printed_spaces, spread
from reader.sources.scan.reading import Ink, Reading
from reader.sources.scan.rereading import areas, is_better
from reader.sources.scan.sizing import INK_SHARE

FINDING_SIDE = 2_000
"""Longest side of the picture in which text is looked for: one pass at this size finds what tiles do."""

_OWN = 0.85
"""How far (em) a line's ink may reach from the middle of its outermost letters; what lies beyond is a neighbour's."""

LEAST_CONFIDENCE = 0.5
"""Lines read with less are specks, or the back page showing through."""


def recognised(picture: Grey) -> list[Reading]:
    """The lines of an upright picture, in reading order of the finder: from the top, from the left.

    What proves to be a letter-spaced row or a pair of upright columns is read a second time as a whole.
    """
    paper = paper_of(picture)
    readings = [reading for reading in _read(_strips(picture), paper) if reading]
    again = areas(readings, picture)
    anew = _read([strip_of(picture, area.box, vertical=area.vertical) for area in again], paper)
    better = [(area, one) for area, one in zip(again, anew, strict=True) if one and is_better(one, area, readings)]
    replaced = {at for area, _ in better for at in area.replaces}
    return [one for at, one in enumerate(readings) if at not in replaced] + [one for _, one in better]


def _read(strips: Sequence[Strip], paper: float) -> list[Reading | None]:
    """What stands on each strip; None where that cannot be told."""
    if not strips:
        return []
    read = _models()[1](TextRecInput(img=[image_of(strip) for strip in strips], return_word_box=True))
    lines = zip(strips, read.txts or (), read.scores, read.word_results, strict=True)
    return [reading_of(strip, text, float(score), words, paper) for strip, text, score, words in lines]


def paper_of(picture: Grey) -> float:
    """The brightness of the paper (0…255)."""
    return float(np.percentile(picture[::8, ::8], 60))


@cache
def _models() -> tuple[TextDetector, TextRecognizer]:
    """What finds lines and what reads them, loaded once in a process."""
    settings = RapidOCR(params={"Global.log_level": "error", "Det.max_candidates": 4000}).cfg
    threads = os.environ.get("OMP_NUM_THREADS", "")
    settings.EngineConfig.onnxruntime.intra_op_num_threads = (
        int(threads) if threads.isdecimal() else os.cpu_count() or 1
    )
    for part in (settings.Det, settings.Rec):
        part.engine_cfg = settings.EngineConfig[part.engine_type.value]
        part.model_root_dir = settings.Global.model_root_dir
    settings.Rec.font_path = None
    return TextDetector(settings.Det), TextRecognizer(settings.Rec)


def _strips(picture: Grey) -> list[Strip]:
    """Where text stands."""
    factor = min(1.0, FINDING_SIDE / max(picture.shape))
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else picture
    found = _models()[0](cv2.cvtColor(small, cv2.COLOR_GRAY2BGR))
    if found.boxes is None:
        return []
    parted = divided(picture, [corners / factor for corners in found.boxes])
    return [strip_at(picture, corners) for corners in whole(picture, parted)]


def reading_of(strip: Strip, text: str, score: float, words: object, paper: float) -> Reading | None:
    """The reading that the recogniser's answer for a strip makes; None where it is empty or too unsure.

    `paper` is the brightness of the page's paper (0…255).
    """
    if not text.strip() or score < LEAST_CONFIDENCE:
        return None
    left, top = (float(edge) for edge in strip.corners.min(axis=0))
    right, bottom = (float(edge) for edge in strip.corners.max(axis=0))
    box = Box(left, top, right, bottom)
    found, grain = letters(box, text, score, words, vertical=strip.vertical)
    if strip.columns is not None:
        found = spread(found, box, strip.columns)
    reading = Reading(
        found,
        box,
        round(score, 4),
        Ink(top, bottom, 1.0),
        strip.vertical and len(found) > 1,
        grain,
        printed_spaces(text),
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
