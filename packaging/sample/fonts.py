"""The typefaces: Noto Serif and Noto Sans CJK SC (SIL Open Font License 1.1), measured and cut down to what is used.

Sizes are in points, advances in em. The fonts are those of Debian's `fonts-noto-cjk`; fontTools reads them, and is
imported only where one is opened.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path("/usr/share/fonts/opentype/noto")
ASCENT = 0.88
"""Top of the em box above the baseline, in em, of both families."""


@dataclass(frozen=True, slots=True)
class Face:
    """One typeface: its family (Serif or Sans) and weight."""

    family: str
    weight: str

    @property
    def name(self) -> str:
        """Its PostScript name: NotoSerifCJKsc-Bold."""
        return f"Noto{self.family}CJKsc-{self.weight}"


SONG = Face("Serif", "Regular")
SONG_BOLD = Face("Serif", "Bold")
SONG_BLACK = Face("Serif", "Black")
HEI = Face("Sans", "Regular")
HEI_BOLD = Face("Sans", "Bold")


@dataclass(frozen=True, slots=True)
class Cut:
    """A face cut down to some characters: a bare CFF table, and the CID and advance of each character."""

    cff: bytes
    cids: dict[str, int]
    advances: dict[str, float]
    box: tuple[int, int, int, int]


@functools.cache
def opened(face: Face) -> Any:
    """The font of a face.

    Raises:
        FileNotFoundError: it is not installed.
    """
    from fontTools.ttLib import TTCollection

    collection = TTCollection(FOLDER / f"Noto{face.family}CJK-{face.weight}.ttc", lazy=True)
    for font in collection.fonts:
        if font["name"].getDebugName(6) == face.name:
            return font
    raise FileNotFoundError(face.name)


@functools.cache
def advance(face: Face, character: str) -> float:
    """How far a character moves the pen, in em.

    Raises:
        KeyError: the face lacks it.
    """
    font = opened(face)
    return float(font["hmtx"][_cmap(face)[ord(character)]][0]) / float(font["head"].unitsPerEm)


def cut(face: Face, characters: Iterable[str]) -> Cut:
    """The face with nothing but these characters, for embedding as CIDFontType0C (PDF 32000-1, 9.9)."""
    from fontTools import subset

    used = sorted(set(characters))
    font = _fresh(face)
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=[], glyph_names=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in used])
    subsetter.subset(font)
    names: dict[int, str] = font.getBestCmap()
    head = font["head"]
    return Cut(
        cff=_compiled(font),
        cids={character: int(names[ord(character)].removeprefix("cid")) for character in used},
        advances={character: advance(face, character) for character in used},
        box=(head.xMin, head.yMin, head.xMax, head.yMax),
    )


@functools.cache
def _cmap(face: Face) -> dict[int, str]:
    found: dict[int, str] = opened(face).getBestCmap()
    return found


def _fresh(face: Face) -> Any:
    """A font of its own that may be changed."""
    from fontTools.ttLib import TTCollection, TTFont

    path = FOLDER / f"Noto{face.family}CJK-{face.weight}.ttc"
    number = next(
        index
        for index, font in enumerate(TTCollection(path, lazy=True).fonts)
        if font["name"].getDebugName(6) == face.name
    )
    return TTFont(path, fontNumber=number, lazy=True, recalcTimestamp=False)


def _compiled(font: Any) -> bytes:
    stream = io.BytesIO()
    font["CFF "].cff.compile(stream, font)
    return stream.getvalue()
