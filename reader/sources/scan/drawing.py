"""What is drawn on a scanned page between its lines: rules, straight enough for paper that was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from reader.model.page import Box
from reader.sources.scan.decoding import Grey
from reader.sources.scan.reducing import reduced, wiped

_LONGEST = 3_000
"""Rules are looked for in a picture of at most this many pixels a side, in which a hairline still shows."""

_THICK = 0.5
_RUN = 1.5
_PIECE = 2.5
_LEAST = 6.0
_GAP = 3.0
_BEND = 0.3
"""In letters' heights: the thickest rule, the run over which ink is averaged, the shortest piece of a rule, the
shortest rule, the widest gap within one, how far its pieces may stand off one another's level."""

_DARK = 0.16
"""How much darker than the paper a rule is on the average (0…1); folds and the back page's rules stay below it."""

_EDGE = 0.02
"""The page's outermost share, where shadows are no rules."""

_OUTSIDE = 1.5
_STRIP = 1.6
_FOLD = 0.07
_DRIFT = 0.6
"""How far (letters) beside text and rule a fold is looked for, and in how wide a strip; how much darker than the rest
of the strip it is there (share of the paper's brightness), and how far off the rule's own level it may run."""


def rules(picture: Grey, text: Sequence[Box], photos: Sequence[Box], letter: float) -> tuple[Box, ...]:
    """Straight printed lines, level or upright, longer than six letters; `letter` is a letter's height in pixels.

    Rows of strokes make lines too, so what lies within `text` or `photos` is left out.
    """
    small, factor = reduced(picture, _LONGEST)
    scale = letter * factor
    paper = float(np.percentile(small[::4, ::4], 60))
    found: list[Box] = []
    for level in (True, False):
        grid = small if level else np.ascontiguousarray(small.T)
        thin = _thin(grid, scale)
        margins = _Margins(thin.copy(), _extent(text, level, factor), scale, paper)
        wiped(thin if level else thin.T, text, factor, 1)
        wiped(thin if level else thin.T, photos, factor, round(0.5 * scale))
        pieces = _pieces(thin, scale, _DARK * paper)
        printed = [piece for piece in _joined(pieces, scale) if piece.length > _LEAST * scale]
        found += [_box(piece, level, factor) for piece in printed if not margins.holds(piece)]
    height, width = picture.shape
    return tuple(box for box in found if not _at_edge(box, width, height))


def _at_edge(box: Box, width: int, height: int) -> bool:
    """Whether a rule lies where the scanner's lid casts its shadow."""
    across, down = _EDGE * width, _EDGE * height
    upright = box.height > box.width and (box.right < across or box.left > width - across)
    return upright or (box.width > box.height and (box.bottom < down or box.top > height - down))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a level rule: its ends, its levels there, its extent across. Pixels of the reduced picture."""

    start: float
    end: float
    before: float
    after: float
    low: float
    high: float

    @property
    def length(self) -> float:
        """From end to end."""
        return self.end - self.start


def _extent(text: Sequence[Box], level: bool, factor: float) -> tuple[float, float]:
    """From where to where text reaches along rules of a direction, pixels of the reduced picture."""
    if not text:
        return 0.0, 0.0
    first = min(box.left if level else box.top for box in text)
    last = max(box.right if level else box.bottom for box in text)
    return first * factor, last * factor


@dataclass(frozen=True, slots=True)
class _Margins:
    """What lies beside the text: folds and the edges of the paper reach into it, printed rules do not.

    `thin` is the picture as `_thin` gives it, `extent` that of the text along its rows, `scale` a letter's height.
    """

    thin: np.ndarray
    extent: tuple[float, float]
    scale: float
    paper: float

    def holds(self, piece: _Piece) -> bool:
        """Whether a piece reaches to the edge of the picture, or goes on beyond the text as a fold does."""
        width = self.thin.shape[1]
        if piece.start < _EDGE * width or piece.end > (1 - _EDGE) * width:
            return True
        near, far = round(_OUTSIDE * self.scale), round((_OUTSIDE + _STRIP) * self.scale)
        left, right = round(min(self.extent[0], piece.start)), round(max(self.extent[1], piece.end))
        return self._folded(piece, left - far, left - near) or self._folded(piece, right + near, right + far)

    def _folded(self, piece: _Piece, start: int, end: int) -> bool:
        """Whether the line of a piece runs on through a strip of the margin."""
        strip = self.thin[:, max(0, start) : max(0, end)]
        if strip.shape[1] < self.scale:
            return False
        slope = (piece.after - piece.before) / max(1.0, piece.length)
        at = piece.before + max(-0.02, min(0.02, slope)) * ((start + end) / 2 - piece.start)
        play = _DRIFT * self.scale + 0.004 * abs((start + end) / 2 - piece.start)
        rows = strip[max(0, round(at - play)) : max(0, round(at + play)) + 1]
        usual = float(np.median(strip.mean(axis=1)))
        return bool(rows.size) and float(rows.mean(axis=1).max()) - usual > _FOLD * self.paper


def _thin(grid: Grey, scale: float) -> np.ndarray:
    """How much darker each pixel is than what lies above and below it (black top-hat), averaged along the row."""
    across = max(3, round(_THICK * scale)) | 1
    hat = cv2.morphologyEx(grid, cv2.MORPH_BLACKHAT, np.ones((across, 1), np.uint8))
    return np.array(cv2.blur(hat, (max(5, round(_RUN * scale)), 1)))


def _pieces(thin: np.ndarray, scale: float, least: float) -> list[_Piece]:
    dark = (thin > least).astype(np.uint8)
    stepped = cv2.dilate(dark, np.ones((3, 1), np.uint8))  # a slanting rule steps from row to row
    mask = cv2.morphologyEx(stepped, cv2.MORPH_OPEN, np.ones((1, max(9, round(_PIECE * scale))), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found = []
    for index in range(1, count):
        left, top, width, height = (int(value) for value in stats[index][:4])
        if height > _THICK * scale + 3 + 0.02 * width:
            continue
        part = labels[top : top + height, left : left + width] == index
        edge = max(1, min(width // 4, round(scale)))
        found.append(
            _Piece(left, left + width, top + _level(part[:, :edge]), top + _level(part[:, -edge:]), top, top + height)
        )
    return found


def _level(part: np.ndarray) -> float:
    """The mean row of what is set."""
    rows = np.nonzero(part)[0]
    return float(rows.mean()) if len(rows) else part.shape[0] / 2


def _joined(pieces: Sequence[_Piece], scale: float) -> list[_Piece]:
    """Pieces that go on from one another as one."""
    found: list[_Piece] = []
    for piece in sorted(pieces, key=lambda one: one.start):
        fitting = [at for at, one in enumerate(found) if _goes_on(one, piece, scale)]
        if not fitting:
            found.append(piece)
            continue
        at = max(fitting, key=lambda at: found[at].end)
        one = found[at]
        last = piece if piece.end > one.end else one
        found[at] = _Piece(
            one.start, last.end, one.before, last.after, min(one.low, piece.low), max(one.high, piece.high)
        )
    return found


def _goes_on(one: _Piece, other: _Piece, scale: float) -> bool:
    gap = other.start - one.end
    return -one.length < gap < _GAP * scale and abs(one.after - other.before) < _BEND * scale + 0.01 * abs(gap)


def _box(piece: _Piece, level: bool, factor: float) -> Box:
    """The piece as a box of the full picture, without the play by which it was widened."""
    low, high = piece.low + 1, max(piece.low + 2, piece.high - 1)
    edges = (piece.start, low, piece.end, high) if level else (low, piece.start, high, piece.end)
    return Box(*(edge / factor for edge in edges))
