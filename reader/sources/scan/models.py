"""The two models of RapidOCR (PP-OCRv6), which ship in its wheel: one finds lines, the other reads them.

Every strip is read by itself, as wide as it is, in one thread: so what is read of it does not hang on its neighbours,
nothing is computed for blanks, its numbers stay in the processor's caches, and several strips can be read at once.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import rapidocr
from onnxruntime import InferenceSession, SessionOptions
from rapidocr.ch_ppocr_det import TextDetector
from rapidocr.ch_ppocr_det.utils import DBPostProcess

from reader.sources.scan.choosing import chosen
from reader.sources.scan.decoding import Grey
from reader.sources.scan.spelling import Alphabet, Seen, others, spelled

HEIGHT = 48
"""Pixels to which a line is scaled before it is read."""

_GRID = 32
"""Both sides of a picture in which text is looked for are multiples of this."""

_NARROWEST = 16
"""Pixels, the least width of a strip that the reader takes."""

_SCALE = (np.arange(256, dtype=np.float32) / 127.5) - 1
"""What the models are given for each brightness."""


def threads() -> int:
    """How many threads recognition may take: those of the cores that this process was told of."""
    told = os.environ.get("OMP_NUM_THREADS", "")
    return max(1, int(told)) if told.isdecimal() else os.cpu_count() or 1


def find(picture: Grey) -> list[np.ndarray]:
    """The corners (four of x, y each, from the top left) of what may be lines, from the top, from the left."""
    height, width = (max(_GRID, round(side / _GRID) * _GRID) for side in picture.shape)
    fitting = cv2.resize(picture, (width, height), interpolation=cv2.INTER_LINEAR)
    session = _finder()
    (chances,) = session.run(None, {session.get_inputs()[0].name: _planes(fitting)})
    corners, _ = _outlines()(chances, picture.shape)
    return list(TextDetector.sorted_boxes(corners))


def read(strip: Grey) -> Seen:
    """What stands on a strip: a picture of one level line."""
    height, width = strip.shape
    fitting = cv2.resize(strip, (max(_NARROWEST, -(-HEIGHT * width // height)), HEIGHT))
    session = _reader()
    (chances,) = session.run(None, {session.get_inputs()[0].name: _planes(fitting)})
    seen = spelled(chances[0], _alphabet())
    return chosen(seen, others(seen, chances[0], _alphabet()))


def _planes(picture: Grey) -> np.ndarray:
    """A grey picture as the models take it: a batch of one, three planes alike."""
    return np.broadcast_to(_SCALE[picture], (1, 3, *picture.shape)).copy()


@cache
def _finder() -> InferenceSession:
    return _loaded("det", threads())


@cache
def _reader() -> InferenceSession:
    return _loaded("rec", 1)


@cache
def _outlines() -> DBPostProcess:
    """What makes corners of the finder's answer, as RapidOCR sets it, for as many lines as a page may have."""
    return DBPostProcess(thresh=0.3, box_thresh=0.5, max_candidates=4000, unclip_ratio=1.6, use_dilation=True)


@cache
def _alphabet() -> Alphabet:
    return Alphabet.of(("", *_reader().get_modelmeta().custom_metadata_map["character"].splitlines(), " "))


def _loaded(kind: str, threads: int) -> InferenceSession:
    file = max((Path(rapidocr.__file__).parent / "models").glob(f"PP-OCR*_{kind}_*.onnx"))
    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 4
    return InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
