"""Recognition: from a picture of a page to its lines, with RapidOCR's models (PP-OCRv6), which ship in its wheel.

Text is found in a reduced picture and read from the full one, so small letters keep their strokes. Upright columns
of letters (vertical headlines) are laid level, letter by letter, before they are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import cv2
import numpy as np
from rapidocr import RapidOCR
from rapidocr.ch_ppocr_det import TextDetector
from rapidocr.ch_ppocr_rec import TextRecInput, TextRecognizer
from rapidocr.utils.process_img import get_rotate_crop_image

from reader.model.page import Box
from reader.sources.scan.decoding import Grey
from reader.sources.scan.ink import blanks, edges, measured
from reader.sources.scan.letters import letters, printed_spaces
from reader.sources.scan.reading import Ink, Reading

FINDING_SIDE = 2_000
"""Longest side of the picture in which text is looked for: one pass at this size finds what tiles do."""

HEIGHT = 48
"""Pixels to which a line is scaled before it is read."""

LEAST_CONFIDENCE = 0.5
"""Lines read with less are specks, or the back page showing through."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """A piece of the picture that holds one line: its corners there, and the piece laid level."""

    corners: np.ndarray
    level: np.ndarray
    vertical: bool


def recognised(picture: Grey) -> Iterator[Reading]:
    """The lines of an upright picture, in reading order of the finder: from the top, from the left."""
    strips = _strips(picture)
    if not strips:
        return
    images = [_image(strip) for strip in strips]
    read = _models()[1](TextRecInput(img=images, return_word_box=True))
    paper = paper_of(picture)
    for strip, text, score, words in zip(strips, read.txts or (), read.scores, read.word_results, strict=True):
        if text.strip() and score >= LEAST_CONFIDENCE:
            yield _reading(strip, text, float(score), words, paper)


def paper_of(picture: Grey) -> float:
    """The brightness of the paper (0…255)."""
    return float(np.percentile(picture[::8, ::8], 60))


@cache
def _models() -> tuple[TextDetector, TextRecognizer]:
    """What finds lines and what reads them, loaded once in a process."""
    settings = RapidOCR(params={"Global.log_level": "error", "Det.max_candidates": 4000}).cfg
    for part in (settings.Det, settings.Rec):
        part.engine_cfg = settings.EngineConfig[part.engine_type.value]
        part.model_root_dir = settings.Global.model_root_dir
    settings.Rec.font_path = None
    return TextDetector(settings.Det), TextRecognizer(settings.Rec)


def _strips(picture: Grey) -> list[_Strip]:
    """Where text stands."""
    factor = min(1.0, FINDING_SIDE / max(picture.shape))
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else picture
    found = _models()[0](cv2.cvtColor(small, cv2.COLOR_GRAY2BGR))
    if found.boxes is None:
        return []
    return [_strip(picture, corners / factor) for corners in found.boxes]


def _strip(picture: Grey, corners: np.ndarray) -> _Strip:
    """The piece of the picture between the corners; a level one is turned straight, an upright one is only cut out."""
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    piece = picture[top : bottom + 1, left : right + 1]
    vertical = piece.shape[0] > 1.5 * piece.shape[1]
    inside = (corners - [left, top]).astype(np.float32)
    return _Strip(corners, piece if vertical else get_rotate_crop_image(piece, inside), vertical)


def _image(strip: _Strip) -> np.ndarray:
    """What is given to be read."""
    level = _laid_level(strip.level) if strip.vertical else strip.level
    factor = HEIGHT / level.shape[0]
    if factor < 1:
        level = cv2.resize(level, (max(8, round(level.shape[1] * factor)), HEIGHT), interpolation=cv2.INTER_AREA)
    return cv2.cvtColor(level, cv2.COLOR_GRAY2BGR)


def _laid_level(column: Grey) -> np.ndarray:
    """A column of upright letters as a row of them, cut where the ink between two letters is least."""
    height, width = column.shape
    count = max(1, round(height / width))
    ink = (255 - column).sum(axis=1, dtype=np.float64)
    cuts = [0]
    for index in range(1, count):
        place, play = round(index * height / count), max(1, width // 4)
        low, high = max(cuts[-1] + 1, place - play), min(height - 1, place + play)
        cuts.append(low + int(np.argmin(ink[low:high])) if high > low else place)
    cuts.append(height)
    cells = [cv2.resize(column[a:b], (width, width), interpolation=cv2.INTER_AREA) for a, b in pairwise(cuts)]
    return np.hstack(cells)


def _reading(strip: _Strip, text: str, score: float, words: object, paper: float) -> Reading:
    left, top = (float(edge) for edge in strip.corners.min(axis=0))
    right, bottom = (float(edge) for edge in strip.corners.max(axis=0))
    box = Box(left, top, right, bottom)
    found, grain = letters(box, text, score, words, vertical=strip.vertical)
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


def _inked(reading: Reading, strip: _Strip, paper: float) -> Reading:
    """The reading with its ink measured."""
    level = strip.level.T if strip.vertical else strip.level
    ink = measured(np.asarray(level), paper)
    along = level.shape[1] / max(1e-6, reading.end - reading.begin)
    centres = [(reading.centre(at) - reading.begin) * along for at in range(len(reading.letters))]
    gaps = tuple(gap / along for gap in blanks(ink.filled, centres))
    first, last = edges(ink.filled)
    box = _within(reading, first / along, last / along)
    middle = float(strip.corners[:, 0 if strip.vertical else 1].mean())
    low = middle + (ink.low - level.shape[0] / 2)
    high = middle + (ink.high + 1 - level.shape[0] / 2)
    return replace(reading, box=box, ink=Ink(low, high, ink.contrast, ink.ground, ink.reversed, gaps))


def _within(reading: Reading, first: float, last: float) -> Box:
    """The reading's box, along its line only as long as its ink (pixels from its beginning)."""
    box = reading.box
    if reading.vertical:
        return Box(box.left, box.top + first, box.right, box.top + last)
    return Box(box.left + first, box.top, box.left + last, box.bottom)
