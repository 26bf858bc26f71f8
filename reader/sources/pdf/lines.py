"""Printed lines out of placed characters.

Characters of one size on one baseline make a row; a row is cut at gutters, where a rule, frame or picture stands
between, and right under a picture at its edges, for its caption may be as large as the text beside it. How wide a
gutter is cannot be said beforehand, as driven lines have gaps as wide: so edges at which many sure lines begin and
end tell where unsure gaps are cut. A vertical headline is a stack of single characters. Spaces are what is wider than
the line's usual gap.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TypeVar

from reader.model.page import Box, Line
from reader.sources.placing import em, union

_ONE_SIZE = 0.12
_BASELINE = 0.3
_SURE_GAP, _UNSURE_GAP, _LEAST_GAP = 2.6, 0.7, 0.55
_SPACE = 0.19
_SPACE_AT_MARK = 0.7
_STACK_PLAY = 0.2
_LONGEST_ROW = 7
_DISPLAY = 1.12
_CAPTION = 8.0
"""Relative difference within one size; em of baselines, gaps, spaces and the play of a stack of characters; the
row that is too long to be crossed by a stack; display sizes over the body's; em under a
picture in which its caption stands.
"""

_Value = TypeVar("_Value", float, str)
_MARKS = frozenset("，。、；：？！")


@dataclass(slots=True, eq=False)
class Glyph:
    """A character on the upright page (points): baseline `y`, advance box from `box.left` to `box.right`.

    `face` is the same number for all characters of one font.
    """

    text: str
    order: int
    size: float
    font: str
    y: float
    box: Box
    face: int = 0


def lines_of(glyphs: Sequence[Glyph], barriers: Sequence[Box], pictures: Sequence[Box] = ()) -> list[Line]:
    """The lines of a page from top to bottom; `barriers` are boxes that no line reaches across, also `pictures`."""
    if not glyphs:
        return []
    body = _body_size(glyphs)
    upright, level = _vertical_runs(glyphs, body)
    runs = [
        part
        for row in _rows(level)
        for piece in _cut_at_barriers(row, [*barriers, *pictures])
        for part in _cut_under_pictures(piece, pictures)
    ]
    edges = _Edges.of(_cut_surely(runs))
    cut = [piece for run in runs for piece in _cut_unsure(run, edges, body)]
    lines = [_line(run) for run in cut] + [_vertical_line(run) for run in upright]
    return sorted(lines, key=lambda line: (line.box.top, line.box.left) if line.box else (0.0, 0.0))


def _body_size(glyphs: Sequence[Glyph]) -> float:
    return Counter(round(glyph.size, 1) for glyph in glyphs).most_common(1)[0][0]


def _rows(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs of one size on one baseline, from left to right."""
    for group in _sizes(glyphs) if glyphs else ():
        row: list[Glyph] = []
        for glyph in sorted(group, key=lambda glyph: glyph.y):
            if row and glyph.y - row[-1].y > _BASELINE * glyph.size:
                yield sorted(row, key=lambda one: (one.box.left, one.order))
                row = []
            row.append(glyph)
        yield sorted(row, key=lambda one: (one.box.left, one.order))


def _sizes(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs in groups of one size, up to a small play for other fonts in a line."""
    weights = Counter(glyph.size for glyph in glyphs)
    center_of: dict[float, float] = {}
    centers: list[float] = []
    for size, _ in weights.most_common():
        near = [center for center in centers if abs(size - center) <= _ONE_SIZE / 2 * center]
        if not near:
            centers.append(size)
        center_of[size] = min(near, key=lambda center: abs(center - size)) if near else size
    groups: dict[float, list[Glyph]] = {}
    for glyph in glyphs:
        groups.setdefault(center_of[glyph.size], []).append(glyph)
    yield from groups.values()


def _cut_at_barriers(row: Sequence[Glyph], barriers: Sequence[Box]) -> list[list[Glyph]]:
    """The row cut where something drawn stands between two of its glyphs."""
    y = row[0].y - 0.35 * row[0].size
    edges = sorted(edge for box in barriers if box.top <= y <= box.bottom for edge in (box.left, box.right))
    if not edges:
        return [list(row)]
    return _cut_where(row, [_is_parted(one, other, edges) for one, other in pairwise(row)])


def _cut_under_pictures(row: Sequence[Glyph], pictures: Sequence[Box]) -> list[list[Glyph]]:
    """The row cut where a picture right above it ends in a gap that is wider than gaps within lines."""
    edges = sorted(
        edge
        for box in pictures
        if 0 <= row[0].y - box.bottom <= _CAPTION * row[0].size
        for edge in (box.left, box.right)
    )
    if not edges:
        return [list(row)]
    parted = [_is_parted(one, other, edges) for one, other in pairwise(row)]
    return _cut_where(row, [part and gap > _LEAST_GAP for part, gap in zip(parted, _gaps(row), strict=True)])


def _is_parted(one: Glyph, other: Glyph, edges: Sequence[float]) -> bool:
    """Whether an edge (sorted, from the left) stands in the gap between two glyphs."""
    low, high, play = one.box.right, other.box.left, 0.2 * one.size
    return high > low and bisect_left(edges, low - play) < bisect_right(edges, high + play)


def _gaps(run: Sequence[Glyph]) -> list[float]:
    """The gaps between a run's glyphs, in em."""
    return [(other.box.left - one.box.right) / one.size for one, other in pairwise(run)]


def _cut_where(run: Sequence[Glyph], cuts: Sequence[bool]) -> list[list[Glyph]]:
    ends = [at for at, cut in enumerate(cuts, 1) if cut]
    return [list(run[low:high]) for low, high in pairwise((0, *ends, len(run)))]


def _cut_surely(runs: Sequence[Sequence[Glyph]]) -> list[list[Glyph]]:
    """Runs cut at every gap that might be a gutter: their pieces' edges are sure where the pieces are long."""
    return [
        piece for run in runs for piece in _cut_where(run, [gap > _UNSURE_GAP for gap in _gaps(run)]) if len(piece) > 5
    ]


@dataclass(frozen=True, slots=True)
class _Edges:
    """Sorted left and right edges of long pieces."""

    lefts: tuple[float, ...]
    rights: tuple[float, ...]

    @classmethod
    def of(cls, pieces: Sequence[Sequence[Glyph]]) -> _Edges:
        lefts = sorted(piece[0].box.left for piece in pieces)
        rights = sorted(piece[-1].box.right for piece in pieces)
        return cls(tuple(lefts), tuple(rights))

    def part(self, one: Glyph, other: Glyph, gap: float) -> bool:
        """Whether many lines end where `one` does, or begin where `other` does; the more, the narrower the gap."""
        ends = _count(self.rights, one.box.right, 0.25 * one.size)
        begins = _count(self.lefts, other.box.left, 0.15 * one.size)
        indented = _count(self.lefts, other.box.left - 2 * other.size, 0.15 * one.size)
        if gap <= _UNSURE_GAP:
            return begins >= 8
        return (begins >= 3 and ends >= 1) or (ends >= 3 and (begins >= 1 or indented >= 3)) or begins >= 6


def _count(values: Sequence[float], around: float, play: float) -> int:
    return bisect_left(values, around + play) - bisect_left(values, around - play)


def _cut_unsure(run: Sequence[Glyph], edges: _Edges, body: float) -> list[list[Glyph]]:
    """A run cut at its gutters."""
    gaps = _gaps(run)
    wide = [gap for gap, glyph in zip(gaps, run, strict=False) if em(glyph.text) == 1.0]
    usual = median(wide) if len(wide) > 2 else 0.0
    if run[0].size > _DISPLAY * body:
        return _cut_where(run, [gap > max(_SURE_GAP * 0.75, 2.4 * usual + 0.8) for gap in gaps])
    cuts = []
    for gap, one, other in zip(gaps, run, run[1:], strict=False):
        sure = gap > max(_SURE_GAP, 2.2 * usual)
        cuts.append(sure or (gap > _LEAST_GAP and edges.part(one, other, gap)))
    pieces = _cut_where(run, cuts)
    return [part for piece in pieces for part in _cut_odd(piece)]


def _cut_odd(run: Sequence[Glyph]) -> list[list[Glyph]]:
    """Cuts at gaps that stand out among those of the run: a credit beside the end of a caption."""
    gaps = _gaps(run)
    if len(gaps) < 4:
        return [list(run)]
    usual = median(gaps)
    return _cut_where(run, [gap > 1.4 + 1.8 * max(usual, 0.0) for gap in gaps])


def _vertical_runs(glyphs: Sequence[Glyph], body: float) -> tuple[list[list[Glyph]], list[Glyph]]:
    """Stacks of display characters that are longer than the rows through them, and all other glyphs."""
    display = [glyph for glyph in glyphs if glyph.size > _DISPLAY * body and em(glyph.text) == 1.0]
    rows = _row_lengths(display)
    display.sort(key=_center)
    centers = [_center(glyph) for glyph in display]
    taken: set[Glyph] = set()
    runs = []
    for glyph in sorted((glyph for glyph in display if rows[glyph] < _LONGEST_ROW), key=lambda one: one.y):
        if glyph in taken:
            continue
        low = bisect_left(centers, _center(glyph) - _STACK_PLAY * glyph.size)
        high = bisect_left(centers, _center(glyph) + _STACK_PLAY * glyph.size)
        stack = _stack(glyph, display[low:high])
        if len(stack) >= 3 and len(stack) > max(rows[one] for one in stack) and not taken & set(stack):
            runs.append(stack)
            taken |= set(stack)
    return runs, [glyph for glyph in glyphs if glyph not in taken]


def _row_lengths(glyphs: Sequence[Glyph]) -> dict[Glyph, int]:
    """How many glyphs stand in a row, without a gap, with each of these."""
    found: dict[Glyph, int] = {}
    for row in _rows(glyphs):
        for run in _cut_where(row, [gap > 1.2 for gap in _gaps(row)]):
            found |= dict.fromkeys(run, len(run))
    return found


def _stack(first: Glyph, glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of one size that follow one another straight downwards."""
    stack = [first]
    for glyph in sorted(glyphs, key=lambda one: one.y):
        step = glyph.y - stack[-1].y
        if abs(glyph.size - first.size) > _ONE_SIZE * first.size or step < 0.7 * first.size:
            continue
        if step > 2.0 * first.size:
            break
        stack.append(glyph)
    return stack


def _center(glyph: Glyph) -> float:
    return (glyph.box.left + glyph.box.right) / 2


def _line(run: Sequence[Glyph]) -> Line:
    """The line of a run, with spaces where gaps are wider than usual in it."""
    gaps = _gaps(run)
    among = [gap for gap, one, other in zip(gaps, run, run[1:], strict=False) if em(one.text) + em(other.text) > 1.0]
    usual = max(0.0, median(among or gaps)) if gaps else 0.0
    text, places = run[0].text, [run[0].box]
    for gap, one, other in zip(gaps, run, run[1:], strict=False):
        if gap > usual + _SPACE and gap > usual + (
            _SPACE_AT_MARK if one.text in _MARKS or other.text in _MARKS else _SPACE
        ):
            text += " "
            places.append(Box(one.box.right, one.box.top, other.box.left, one.box.bottom))
        text += other.text
        places.append(other.box)
    return _made(text, run, places, vertical=False)


def _vertical_line(run: Sequence[Glyph]) -> Line:
    return _made("".join(glyph.text for glyph in run), run, [glyph.box for glyph in run], vertical=True)


def _made(text: str, run: Sequence[Glyph], places: Sequence[Box], *, vertical: bool) -> Line:
    return Line(
        text,
        union(places),
        size=_usual([glyph.size for glyph in run]),
        vertical=vertical,
        font=_usual([glyph.font for glyph in run]) or None,
        places=tuple(places) if len(places) == len(text) else (),
    )


def _usual(values: list[_Value]) -> _Value:
    """The most frequent value; nearly always they are all one."""
    first = values[0]
    return first if values.count(first) == len(values) else Counter(values).most_common(1)[0][0]
