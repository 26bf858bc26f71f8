"""What is drawn on a PDF page besides text: rules, frames and pictures, also within Form XObjects.

Stroked straight lines and thin filled rectangles are rules; larger rectangles, stroked or filled, are frames (a
tinted ground frames a piece as a box does). A path that draws several lines, as a table's grid may, gives several.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from reader.model.page import Box
from reader.sources.pdf.matrices import Matrix, Point, applied, times
from reader.sources.pdf.upright import Upright

MAX_OBJECTS = 400_000
MAX_SEGMENTS = 60_000
MAX_DEPTH = 12
"""Objects and path segments of one page that are looked at, and how deep Form XObjects may nest."""

_THIN = 3.0
_STRAIGHT = 0.6
_LEAST = 6.0
_TALLEST = 200.0
_CORNER = 0.1
"""Points: the thickest rule, by how much a straight line may lean, the shortest rule, the tallest shape, how near the
corner of a rectangle is to that of its box.
"""
_LEAST_STROKES = 12
"""Points of an outline that a character has."""


@dataclass(slots=True)
class Drawings:
    """Rules, frames and pictures in points of the upright page, and filled shapes that may be outlined characters."""

    rules: list[Box] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    shapes: list[Box] = field(default_factory=list)


def drawings_of(page: pypdfium2.PdfPage, upright: Upright) -> Drawings:
    """The drawings of a page that are visible on it."""
    found = _Collector(upright)
    count = pdfium.FPDFPage_CountObjects(page.raw)
    objects = (pdfium.FPDFPage_GetObject(page.raw, at) for at in range(count))
    found.walk(objects, upright.matrix, 0)
    return found.drawings


class _Collector:
    """Walks the objects of a page with what takes their points to the upright page, through the forms around them."""

    def __init__(self, upright: Upright) -> None:
        self.drawings = Drawings()
        self._upright = upright
        self._objects = 0
        self._segments = 0

    def walk(self, objects: Iterator[pdfium.FPDF_PAGEOBJECT], matrix: Matrix, depth: int) -> None:
        for item in objects:
            self._objects += 1
            if self._objects > MAX_OBJECTS:
                return
            kind = pdfium.FPDFPageObj_GetType(item)
            if kind == pdfium.FPDF_PAGEOBJ_PATH:
                self._path(item, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                self._picture(item, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
                count = pdfium.FPDFFormObj_CountObjects(item)
                inner = (pdfium.FPDFFormObj_GetObject(item, at) for at in range(max(0, count)))
                self.walk(inner, times(_matrix_of(item), matrix), depth + 1)

    def _picture(self, item: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> None:
        own = times(_matrix_of(item), matrix)
        box = self._box([applied(own, corner) for corner in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))])
        if box is not None and min(box.width, box.height) > _LEAST:
            self.drawings.pictures.append(box)

    def _path(self, item: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> None:
        fill, stroke = ctypes.c_int(), pdfium.FPDF_BOOL()
        if not pdfium.FPDFPath_GetDrawMode(item, fill, stroke) or not (fill.value or stroke.value):
            return
        count = pdfium.FPDFPath_CountSegments(item)
        self._segments += max(0, count)
        if count < 2 or self._segments > MAX_SEGMENTS:
            return
        own = times(_matrix_of(item), matrix)
        curved: list[Point] = []
        for points, straight in _subpaths(item, count, own):
            if straight:
                self._figure(points, filled=bool(fill.value), stroked=bool(stroke.value))
            else:
                curved += points
        if curved and fill.value:
            self._shape(curved)

    def _shape(self, points: Sequence[Point]) -> None:
        """Keeps a filled shape that is as tall as characters are, cut into as many as it is times longer."""
        box = self._box(points)
        if box is None or not _LEAST <= box.height <= _TALLEST:
            return
        count = max(1, round(box.width / box.height))
        if len(points) < _LEAST_STROKES * count:
            return
        step = box.width / count
        self.drawings.shapes += [
            Box(box.left + at * step, box.top, box.left + (at + 1) * step, box.bottom) for at in range(count)
        ]

    def _figure(self, points: Sequence[Point], *, filled: bool, stroked: bool) -> None:
        box = self._box(points)
        if box is None:
            return
        if min(box.width, box.height) <= _THIN:
            if max(box.width, box.height) >= _LEAST:
                self.drawings.rules.append(box)
        elif _is_rectangle(points, box) and (filled or stroked):
            self.drawings.frames.append(box)
        elif stroked:
            for one, other in pairwise(points):
                line = self._box([one, other])
                if line and min(line.width, line.height) <= _STRAIGHT and max(line.width, line.height) >= _LEAST:
                    self.drawings.rules.append(line)

    def _box(self, points: Sequence[Point]) -> Box | None:
        if not points:
            return None
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = Box(min(xs), min(ys), max(xs), max(ys))
        return box if self._upright.shows(box) else None


def _subpaths(item: pdfium.FPDF_PAGEOBJECT, count: int, matrix: Matrix) -> Iterator[tuple[list[Point], bool]]:
    """The points of each subpath on the upright page, and whether it has straight segments only."""
    points: list[Point] = []
    straight = True
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, at)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points, straight
            points, straight = [], True
        straight = straight and kind != pdfium.FPDF_SEGMENT_BEZIERTO
        points.append(applied(matrix, (x.value, y.value)))
        if pdfium.FPDFPathSegment_GetClose(segment) and points[0] != points[-1]:
            points.append(points[0])
    yield points, straight


def _is_rectangle(points: Sequence[Point], box: Box) -> bool:
    """Whether the points go round an upright rectangle, which is the box around them."""
    corners = {(x > (box.left + box.right) / 2, y > (box.top + box.bottom) / 2) for x, y in points}
    return len(corners) == 4 and all(
        min(x - box.left, box.right - x) < _CORNER and min(y - box.top, box.bottom - y) < _CORNER for x, y in points
    )


def _matrix_of(item: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, matrix):
        return (1, 0, 0, 1, 0, 0)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
