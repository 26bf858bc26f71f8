"""Pictures on a scanned page: areas of ink that no line of text covers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np

from reader.model.page import Box
from reader.sources.scan.decoding import Grey
from reader.sources.scan.reducing import parts, reduced, wiped

_LONGEST = 2_000
"""Pictures are looked for in one of at most this many pixels a side."""

_TILES = 16
_SHADE = 0.8
_PLAY = 0.05
"""Tiles a side over which light is measured; those below this share of the median brightness are never bare paper; how
far bare paper may be off the surface that is laid through it."""

_DARK = 0.9
"""Share of the paper's brightness below which an area is a picture."""

_CORE = 0.75
_DEEP = 0.04
_SHADED = 0.92
_COVER = 0.7
"""Where a picture hangs together with the page's edge, what is darker than the first is its core; it is grown over rows
and columns of which the last share is darker than the third. The second is the share of a picture that is so dark at
least."""

_BARE = 0.9
_GUTTER = 0.35
"""Share of the height that is bare paper where two pictures stand side by side, and how wide it is, in letters."""

_TOUCHING = 0.85
"""Pictures that touch are cut apart where their boxes fill less than this share of the one around both."""

_LEAST = 6.0
_FLAT = 3.0
_MOST = 0.6
_FILLED = 0.5
_EDGE = 0.015
"""A picture's least size, the side of a square as large, and its least side, in letters; its largest share of the page;
how much of its rows and columns is filled; and the page's outermost share, where the scanner's own edge lies."""


_Edges = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels of the reduced picture."""


def pictures(picture: Grey, text: Sequence[Box], letter: float) -> tuple[Box, ...]:
    """Areas of ink that no line of text covers and that are larger than a square of six letters.

    `letter` is a letter's height in pixels.
    """
    small, factor = reduced(picture, _LONGEST)
    blur = max(3, round(0.3 * letter * factor)) | 1
    flat = cv2.blur(small / _light(small), (blur, blur))
    fine = np.asarray(cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 51, 8))
    mask = np.array(np.maximum(fine, (flat < _DARK).astype(np.uint8) * 255))
    wiped(mask, text, factor, 1)
    side = max(5, int(1.2 * letter * factor))
    solid = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((side // 2 + 1, side // 2 + 1), np.uint8))
    solid = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    height, width = picture.shape
    found: list[Box] = []
    bare = cv2.blur(small / _light(small), (3, 3)) > _DARK
    for box in parts(np.asarray(solid), factor):
        if not _at_edge(box, width, height):
            halves = [half for one in _parted(box, bare, letter, factor) for half in _halved(one, solid, factor)]
            found += [_trimmed(half, np.asarray(solid), factor) for half in halves]
        elif min(box.width, box.height) > _LEAST * letter:
            found += _cores(box, np.where(mask > 0, flat, 1.0), side, factor)
    least = _LEAST * letter
    kept = [box for box in found if not _at_edge(box, width, height)]
    return tuple(
        box
        for box in _apart(kept)
        if min(box.width, box.height) > _FLAT * letter
        and box.width * box.height > least * least
        and box.width * box.height < _MOST * width * height
        and _is_printed(box, flat, factor)
    )


def _is_printed(box: Box, flat: np.ndarray, factor: float) -> bool:
    """Whether some of an area is as dark as print; tints and the back page shining through are pale all over."""
    left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
    return bool(np.percentile(flat[top:bottom:2, left:right:2], 100 * _DEEP) < _CORE)


def _cores(box: Box, flat: np.ndarray, side: int, factor: float) -> list[Box]:
    """The dark areas within a part that reaches over the page's edge, each grown to where its shades end.

    A picture may hang together with the scanner's shadow over what shines through from the back.
    """
    left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
    part = flat[top:bottom, left:right]
    dark = cv2.morphologyEx((part < _CORE).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    dark = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    cores = [core for core in parts(np.asarray(dark), 1.0) if min(core.width, core.height) > 3 * side]
    grown = [_grown(core, part < _SHADED) for core in cores]
    edges = [(left + one.left, top + one.top, left + one.right, top + one.bottom) for one in grown]
    return [Box(*(edge / factor for edge in one)) for one in edges]


def _grown(core: Box, shaded: np.ndarray) -> Box:
    """A box moved outwards at each side as long as most of the next row or column is shaded."""
    left, top, right, bottom = int(core.left), int(core.top), int(core.right), int(core.bottom)
    moved = True
    while moved:
        moved = False
        if left > 0 and shaded[top:bottom, left - 1].mean() > _COVER:
            left, moved = left - 1, True
        if right < shaded.shape[1] and shaded[top:bottom, right].mean() > _COVER:
            right, moved = right + 1, True
        if top > 0 and shaded[top - 1, left:right].mean() > _COVER:
            top, moved = top - 1, True
        if bottom < shaded.shape[0] and shaded[bottom, left:right].mean() > _COVER:
            bottom, moved = bottom + 1, True
    return Box(left, top, right, bottom)


def _parted(box: Box, bare: np.ndarray, letter: float, factor: float) -> list[Box]:
    """The box cut where bare paper runs down through it: pictures side by side, with or without a rule between."""
    left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
    gutter = bare[top:bottom, left:right].mean(axis=0) > _BARE
    found, begin, least = [], 0, max(2, round(_GUTTER * letter * factor))
    dark = np.flatnonzero(~gutter)
    for before, after in pairwise(dark):
        if after - before > least:
            found.append((begin, int(before) + 1))
            begin = int(after)
    found.append((begin, right - left))
    wide = [(one, other) for one, other in found if other - one > _FLAT * letter * factor]
    return [Box((left + one) / factor, box.top, (left + other) / factor, box.bottom) for one, other in wide]


def _halved(box: Box, solid: np.ndarray, factor: float) -> list[Box]:
    """The box, or two and more where it is of pictures that touch: cut where their own boxes are smallest."""
    left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
    found = _cut_apart((left, top, right, bottom), solid > 0)
    return [Box(*(float(edge) / factor for edge in edges)) for edges in found]


def _cut_apart(edges: _Edges, filled: np.ndarray) -> list[_Edges]:
    left, top, right, bottom = edges
    step = max(2, (right - left + bottom - top) // 160)
    cuts = [((left, top, at, bottom), (at, top, right, bottom)) for at in range(left + step, right, step)]
    cuts += [((left, top, right, at), (left, at, right, bottom)) for at in range(top + step, bottom, step)]
    best: tuple[int, list[_Edges]] = (_area(edges), [edges])
    for cut in cuts:
        halves = [_fitted_to(half, filled) for half in cut]
        area = sum(_area(half) for half in halves)
        if area < best[0]:
            best = area, halves
    if best[0] > _TOUCHING * _area(edges):
        return [edges]
    return [piece for half in best[1] if _area(half) for piece in _cut_apart(half, filled)]


def _fitted_to(edges: _Edges, filled: np.ndarray) -> _Edges:
    """The smallest edges around what is filled within."""
    left, top, right, bottom = edges
    part = filled[top:bottom, left:right]
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not len(rows):
        return left, top, left, top
    return left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1


def _area(edges: _Edges) -> int:
    return (edges[2] - edges[0]) * (edges[3] - edges[1])


def _trimmed(box: Box, solid: np.ndarray, factor: float) -> Box:
    """The box without rows and columns at its edges that are mostly blank, as where a rule touches a picture."""
    left, top, right, bottom = (round(edge * factor) for edge in (box.left, box.top, box.right, box.bottom))
    part = solid[top:bottom, left:right] > 0
    rows = np.nonzero(part.mean(axis=1) > _FILLED)[0]
    columns = np.nonzero(part.mean(axis=0) > _FILLED)[0]
    if not len(rows) or not len(columns):
        return box
    edges = (left + columns[0], top + rows[0], left + columns[-1] + 1, top + rows[-1] + 1)
    return Box(*(float(edge) / factor for edge in edges))


def _apart(boxes: Sequence[Box]) -> list[Box]:
    """The boxes, those that overlap as one."""
    found: list[Box] = []
    for box in boxes:
        whole = box
        while over := next((other for other in found if whole.meets(other)), None):
            found.remove(over)
            whole = whole.union(over)
        found.append(whole)
    return found


def _light(small: Grey) -> np.ndarray:
    """How bright blank paper is at every pixel: a smooth surface through the brightest parts of tiles.

    Tiles that lie off the surface are pictures, or what lies about the paper; they are left out, and it is fitted anew.
    """
    height, width = small.shape
    rows, columns = np.linspace(0, height, _TILES + 1), np.linspace(0, width, _TILES + 1)
    tiles = np.array(
        [
            [np.percentile(small[int(a) : int(b) : 3, int(c) : int(d) : 3], 80) for c, d in pairwise(columns)]
            for a, b in pairwise(rows)
        ]
    )
    places = (np.arange(_TILES) + 0.5) / _TILES * 2 - 1
    terms = _terms(places, places)
    kept = np.abs(tiles.ravel() / np.median(tiles) - 1) < 1 - _SHADE
    factors = _fitted(terms, tiles.ravel(), kept)
    for _ in range(3):
        kept = np.abs(tiles.ravel() / (terms @ factors) - 1) < _PLAY
        if kept.sum() < 2 * terms.shape[1]:
            break
        factors = _fitted(terms, tiles.ravel(), kept)
    coarse = (_terms(np.linspace(-1, 1, 64), np.linspace(-1, 1, 64)) @ factors).reshape(64, 64)
    surface = np.maximum(coarse, 0.5 * float(np.median(tiles))).astype(np.float32)
    return np.asarray(cv2.resize(surface, (width, height), interpolation=cv2.INTER_LINEAR))


def _fitted(terms: np.ndarray, values: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """The factors with which the terms come nearest to the values that are kept."""
    return np.asarray(np.linalg.lstsq(terms[kept], values[kept], rcond=None)[0])


def _terms(down: np.ndarray, along: np.ndarray) -> np.ndarray:
    """The products of powers, up to the second in all, at every place of a grid; places lie in -1…1."""
    y, x = np.meshgrid(down, along, indexing="ij")
    powers = [x.ravel() ** i * y.ravel() ** j for i in range(3) for j in range(3 - i)]
    return np.stack(powers, axis=1)


def _at_edge(box: Box, width: int, height: int) -> bool:
    """Whether a box reaches over the page's edge, as the scanner's lid does."""
    return (
        box.left < _EDGE * width
        or box.top < _EDGE * height
        or box.right > (1 - _EDGE) * width
        or box.bottom > (1 - _EDGE) * height
    )
