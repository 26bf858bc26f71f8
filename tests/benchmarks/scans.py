"""Reading a scan, against bare RapidOCR on the same picture: finding lines and reading them, and nothing else."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from comparison import Comparison, compare
from rapidocr import RapidOCR

from reader.sources import scan

LIMIT = 1.2
ROUNDS = 3
"""A page takes half a minute; more rounds would tell little more."""

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def page(folder: Path, rounds: int) -> Comparison:
    """The sample issue's scanned page; `folder` is not needed."""
    (file,) = SAMPLE.glob("*-scan.jpg")
    data = file.read_bytes()
    return compare(lambda: _ours(data), lambda: _bare(data), rounds=min(rounds, ROUNDS), limit=LIMIT)


def _ours(data: bytes) -> float:
    began = time.perf_counter()
    scan.read(data, "page.jpg")
    return (time.perf_counter() - began) * 1000


def _bare(data: bytes) -> float:
    began = time.perf_counter()
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    _engine()(picture, use_cls=False, return_word_box=True)
    return (time.perf_counter() - began) * 1000


@cache
def _engine() -> RapidOCR:
    return RapidOCR(params={"Global.log_level": "error"})
