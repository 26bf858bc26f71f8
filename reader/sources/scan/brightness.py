"""How bright a picture's pixels are, told from their histogram: many times quicker than putting them in order."""

from __future__ import annotations

import cv2
import numpy as np

from reader.sources.scan.decoding import Grey


def level(part: Grey, share: float) -> float:
    """The brightness (0…255) below or at which a share (0…1) of the pixels lies; `part` holds at least one."""
    return levels(part, share)[0]


def levels(part: Grey, *shares: float) -> tuple[float, ...]:
    """The brightness below or at which each of some shares of the pixels lies."""
    counts = cv2.calcHist([np.ascontiguousarray(part)], [0], None, [256], [0, 256]).ravel().cumsum(dtype=np.float64)
    return tuple(float(np.searchsorted(counts, share * (counts[-1] - 1), side="right")) for share in shares)
