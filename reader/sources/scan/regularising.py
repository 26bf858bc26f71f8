"""Readings made as regular as print: whole lines, few sizes, boxes an em high, full-width marks.

What was read stays; only what print leaves no doubt about is put right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.model.page import Box, Line
from reader.sources.scan.discarding import once, printed
from reader.sources.scan.evening import evened, heavy
from reader.sources.scan.gutters import begun, cut_at_gutters, ended, without_specks
from reader.sources.scan.joining import CLOSING, OPENING, joined
from reader.sources.scan.overhanging import without_overhang
from reader.sources.scan.reading import Reading
from reader.sources.scan.sizing import sizes
from reader.sources.scan.thinning import thinned
from reader.sources.scan.wording import worded

BOLD = "bold"
"""The font that heavy lines among text are said to be set in."""

_DISPLAY = 1.12
"""Lines so many times larger than the text are titles."""

_BLANK = 0.55
_BEARING = 0.05
"""Em that are blank beside the ink of a mark, and of any other letter."""


def own_lines(readings: Sequence[Reading]) -> list[Reading]:
    """The readings that are printed lines of this page or pieces of them, cut at gutters."""
    kept = thinned(printed(readings))
    return once(cut_at_gutters(kept, sizes(kept)))


def regular(readings: Sequence[Reading], rules: Sequence[Box]) -> tuple[Line, ...]:
    """The lines that readings make; `rules` are the page's drawn lines, which none of them crosses."""
    if not readings:
        return ()
    measured = sizes(readings)
    whole = [begun(one) for one in joined(readings, measured, body_of(readings, measured), rules)]
    final = sizes(whole)
    body = body_of(whole, final)
    whole = [without_specks(reading, size) for reading, size in zip(whole, final, strict=True)]
    whole = without_overhang(whole, final)
    bold = heavy(whole, final, body)
    display = [size > _DISPLAY * body or dark for size, dark in zip(final, bold, strict=True)]
    whole = [ended(reading, display=large) for reading, large in zip(whole, display, strict=True)]
    final = evened(whole, final, bold)
    return tuple(_line(*one) for one in zip(whole, final, bold, strict=True))


def body_of(readings: Sequence[Reading], measured: Sequence[float]) -> float:
    """The size that most letters are set in, pixels."""
    counted: Counter[float] = Counter()
    for reading, size in zip(readings, measured, strict=True):
        counted[size] += len(reading.letters)
    return counted.most_common(1)[0][0] if counted else 0.0


def tight_box(reading: Reading, size: float) -> Box:
    """The box of a reading, an em thick."""
    return _thick(reading.box, reading.middle - size / 2, reading.middle + size / 2, reading.vertical)


def _line(reading: Reading, size: float, bold: bool) -> Line:
    letters = worded(reading, size)
    low, high = reading.middle - size / 2, reading.middle + size / 2
    box = _full(reading, size)
    return Line(
        text="".join(letter.text for letter in letters),
        box=_thick(box, low, high, reading.vertical),
        confidence=reading.confidence,
        size=size,
        font=BOLD if bold else None,
        vertical=reading.vertical,
        confidences=tuple(letter.confidence for letter in letters),
        places=tuple(_thick(_clipped(letter.box, box), low, high, reading.vertical) for letter in letters),
    )


def _full(reading: Reading, size: float) -> Box:
    """The reading's box with the blank halves of marks at its ends: print sets each in a full em."""
    before = _BLANK * size if reading.letters[0].text in OPENING else _BEARING * size
    after = _BLANK * size if reading.letters[-1].text in CLOSING else _BEARING * size
    box = reading.box
    if reading.vertical:
        return Box(box.left, box.top - before, box.right, box.bottom + after)
    return Box(box.left - before, box.top, box.right + after, box.bottom)


def _clipped(box: Box, line: Box) -> Box:
    """The part of a letter's box within its line's."""
    left, right = (min(max(edge, line.left), line.right) for edge in (box.left, box.right))
    top, bottom = (min(max(edge, line.top), line.bottom) for edge in (box.top, box.bottom))
    return Box(left, top, right, bottom)


def _thick(box: Box, low: float, high: float, vertical: bool) -> Box:
    """The box with its extent across the line set."""
    if vertical:
        return Box(low, box.top, high, box.bottom)
    return Box(box.left, low, box.right, high)
