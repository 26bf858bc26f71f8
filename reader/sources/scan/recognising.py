"""Recognition: from a picture of a page to its lines, with RapidOCR's models (PP-OCRv6), which ship in its wheel.

Text is found in a reduced picture and read from the full one, so small letters keep their strokes. Upright columns
of letters (vertical headlines) are laid level, letter by letter, before they are read.
"""

from __future__ import annotations

import io
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import cv2
import numpy as np
from PIL import Image
from rapidocr import RapidOCR
from rapidocr.ch_ppocr_det import TextDetector
from rapidocr.ch_ppocr_rec import TextRecInput, TextRecognizer
from rapidocr.utils.process_img import get_rotate_crop_image

from reader.model.page import Box, Line, Page, Picture, Unit
from reader.sources.placing import em
from reader.sources.scan.decoding import Grey
from reader.sources.scan.drawing import pictures, rules
from reader.sources.scan.straightening import straightened

FINDING_SIDE = 2_000
"""Longest side of the picture in which text is looked for: one pass at this size finds what tiles do."""

HEIGHT = 48
"""Pixels to which a line is scaled before it is read."""

LEAST_CONFIDENCE = 0.5
"""Lines read with less are specks, or the back page showing through."""

SPACE = 0.7
"""Em that must be free between two letters for a space to be there."""

QUALITY = 80
"""JPEG quality of the upright picture that is kept."""


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page and the upright picture on which its boxes lie."""

    page: Page
    picture: Picture


@dataclass(frozen=True, slots=True)
class _Strip:
    """A piece of the picture that holds one line: its corners there, and what is given to be read."""

    corners: np.ndarray
    image: np.ndarray
    vertical: bool


def read_picture(picture: Grey) -> RecognisedPage:
    """The page on a grey picture; places and sizes are pixels of the upright picture that comes with it."""
    upright = straightened(picture)
    lines = tuple(_lines(upright))
    letter = statistics.median([line.size for line in lines if line.size] or [30.0])
    boxes = [line.box for line in lines if line.box]
    photos = pictures(upright, boxes, letter)
    height, width = upright.shape
    page = Page(
        lines,
        width=float(width),
        height=float(height),
        unit=Unit.PIXEL,
        rules=rules(upright, boxes, photos, letter),
        pictures=photos,
    )
    return RecognisedPage(page, Picture("jpeg", width, height, _jpeg(upright)))


@cache
def _models() -> tuple[TextDetector, TextRecognizer]:
    """What finds lines and what reads them, loaded once in a process."""
    settings = RapidOCR(params={"Global.log_level": "error", "Det.max_candidates": 4000}).cfg
    for part in (settings.Det, settings.Rec):
        part.engine_cfg = settings.EngineConfig[part.engine_type.value]
        part.model_root_dir = settings.Global.model_root_dir
    settings.Rec.font_path = None
    return TextDetector(settings.Det), TextRecognizer(settings.Rec)


def _lines(picture: Grey) -> Iterator[Line]:
    strips = _strips(picture)
    if not strips:
        return
    read = _models()[1](TextRecInput(img=[strip.image for strip in strips], return_word_box=True))
    for strip, text, score, words in zip(strips, read.txts or (), read.scores, read.word_results, strict=True):
        if text.strip() and score >= LEAST_CONFIDENCE:
            yield _line(strip, text, float(score), words)


def _strips(picture: Grey) -> list[_Strip]:
    """Where text stands, in reading order of the finder: from the top, from the left."""
    factor = min(1.0, FINDING_SIDE / max(picture.shape))
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else picture
    found = _models()[0](cv2.cvtColor(small, cv2.COLOR_GRAY2BGR))
    if found.boxes is None:
        return []
    return [_strip(picture, corners / factor) for corners in found.boxes]


def _strip(picture: Grey, corners: np.ndarray) -> _Strip:
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    piece = picture[top : bottom + 1, left : right + 1]
    vertical = piece.shape[0] > 1.5 * piece.shape[1]
    inside = (corners - [left, top]).astype(np.float32)
    level = _laid_level(piece) if vertical else get_rotate_crop_image(piece, inside)
    factor = HEIGHT / level.shape[0]
    if factor < 1:
        level = cv2.resize(level, (max(8, round(level.shape[1] * factor)), HEIGHT), interpolation=cv2.INTER_AREA)
    return _Strip(corners, cv2.cvtColor(level, cv2.COLOR_GRAY2BGR), vertical)


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


def _line(strip: _Strip, text: str, score: float, words: object) -> Line:
    left, top = (float(edge) for edge in strip.corners.min(axis=0))
    right, bottom = (float(edge) for edge in strip.corners.max(axis=0))
    box = Box(left, top, right, bottom)
    letters = _letters(box, text, words, strip.vertical)
    return Line(
        text="".join(one.text for one in letters) or text.strip(),
        box=box,
        confidence=round(score, 4),
        size=_size(box, text, strip.vertical),
        vertical=strip.vertical and len(text) > 1,
        confidences=tuple(one.confidence for one in letters),
        places=tuple(one.box for one in letters),
    )


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    confidence: float
    box: Box


def _letters(box: Box, text: str, words: object, vertical: bool) -> list[_Letter]:
    """The characters that were read, how surely, and where; nothing where the reader does not tell.

    The reader gives the column of its strip in which it saw each character. Where two stand much further apart than
    letters do, the space that it left out is put between them.
    """
    chars = [char for word in getattr(words, "words", []) for char in word]
    columns = [column for word in getattr(words, "word_cols", []) for column in word]
    sure = [round(float(value), 4) for value in getattr(words, "confs", [])]
    total = float(getattr(words, "line_txt_len", 0.0))
    solid = "".join(text.split())
    if not chars or not total or "".join(chars) != solid or not len(chars) == len(columns) == len(sure):
        return []
    length = box.height if vertical else box.width
    centres = [(column + 0.5) / total * length for column in columns]
    unit = _pitch(chars, centres) or _unit(chars, length)
    spaces = _printed_spaces(text)
    letters: list[_Letter] = []
    for index, (char, centre) in enumerate(zip(chars, centres, strict=True)):
        half = em(char) * unit / 2
        if index and (index in spaces or centre - half - _end(letters[-1].box, box, vertical) > SPACE * unit):
            low, high = _end(letters[-1].box, box, vertical), max(0.0, centre - half)
            letters.append(_Letter(" ", 1.0, _cell(box, min(low, high), max(low, high), vertical)))
        letters.append(
            _Letter(char, sure[index], _cell(box, max(0.0, centre - half), min(length, centre + half), vertical))
        )
    return letters


def _printed_spaces(text: str) -> set[int]:
    """Before which characters, counted without spaces, the reader saw a space."""
    found, at = set(), 0
    for char in text.strip():
        if char.isspace():
            found.add(at)
        else:
            at += 1
    return found


def _end(cell: Box, line: Box, vertical: bool) -> float:
    return cell.bottom - line.top if vertical else cell.right - line.left


def _cell(line: Box, low: float, high: float, vertical: bool) -> Box:
    """The part of a line from `low` to `high` (pixels from its beginning)."""
    if vertical:
        return Box(line.left, line.top + low, line.right, line.top + high)
    return Box(line.left + low, line.top, line.left + high, line.bottom)


def _pitch(chars: Sequence[str], centres: Sequence[float]) -> float:
    """The usual distance of two full-width letters that follow each other; 0 where too few do."""
    pairs = zip(chars, chars[1:], centres, centres[1:], strict=False)
    steps = [
        after - before
        for one, other, before, after in pairs
        if one.isalpha() and other.isalpha() and em(one) == em(other) == 1
    ]
    return statistics.median(steps) if len(steps) > 3 else 0.0


def _unit(chars: Sequence[str], length: float) -> float:
    """The length of one em along a line."""
    return length / max(0.5, sum(em(char) for char in chars))


def _size(box: Box, text: str, vertical: bool) -> float:
    """The letters' size in pixels: from the pitch of the line, which wavers less than its height."""
    length, breadth = (box.height, box.width) if vertical else (box.width, box.height)
    pitch = _unit(text, length)
    return round(pitch if 0.5 * breadth < pitch < 1.25 * breadth and len(text) > 3 else 0.85 * breadth, 2)


def _jpeg(picture: Grey) -> bytes:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
