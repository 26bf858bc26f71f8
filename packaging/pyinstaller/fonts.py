"""The fonts that go into the executable: Noto Serif CJK SC, as files of their own.

    python packaging/pyinstaller/fonts.py FOLDER

Regular keeps every character it has but Hangul, so that each rare one of a text can be shown; only the forms of other
countries go. Bold and Black, which set headlines, are cut down to GB 2312, the 8,105 characters of the Table of General
Standard Chinese Characters (2013; in `characters.txt` are those that GB 2312 lacks, in the table's order, from the kTGH
field of Unicode's Unihan database), Latin and punctuation. The sources are the collections of Debian's `fonts-noto-cjk`
and `fonts-noto-cjk-extra`; a folder with others of that name is given in the variable `JIAOYUE_FONTS`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

SOURCES = Path(os.environ.get("JIAOYUE_FONTS", "/usr/share/fonts/opentype/noto"))
CUT = ("Bold", "Black")
WHOLE = ("Regular",)
MOST_BYTES = 5_000_000
"""How large a cut font may be."""

FEATURES = ["vert", "vrt2", "ccmp", "kern", "palt", "halt", "liga"]
BLOCKS = ((0x20, 0x17F), (0x2000, 0x206F), (0x2460, 0x24FF), (0x3000, 0x303F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF))
"""Latin, punctuation, enclosed numbers, CJK punctuation, vertical and full-width forms."""

HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFFA0, 0xFFDC))


def main() -> int:
    """Make what is missing or older than its source in the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for weight in (*WHOLE, *CUT):
        source, target = SOURCES / f"NotoSerifCJK-{weight}.ttc", folder / f"NotoSerifCJKsc-{weight}.otf"
        if not source.exists():
            print(f"{source} is missing, so this weight is left to the system's fonts")
            continue
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            make(source, target, weight)
            (folder / "OFL.txt").write_text(licence(source), encoding="utf-8")
        print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")
    return 0


def make(source: Path, target: Path, weight: str) -> None:
    """Write one face of a collection, cut down as its weight allows, and put it in place when it is complete."""
    font = simplified(source)
    cut = weight in CUT
    options = subset.Options(hinting=not cut, layout_features=FEATURES, notdef_outline=True, glyph_names=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters() if cut else {code for code in font.getBestCmap() if not _is_hangul(code)})
    subsetter.subset(font)
    fresh = target.with_suffix(".new")
    font.save(fresh)
    if weight in CUT and fresh.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{target.name} has {fresh.stat().st_size} bytes, more than {MOST_BYTES}")
    fresh.replace(target)


def simplified(source: Path) -> Any:
    """Open the face for Simplified Chinese among those of a collection."""
    for index, font in enumerate(TTCollection(source, lazy=True).fonts):
        if font["name"].getDebugName(1) == "Noto Serif CJK SC" or "Serif CJK SC" in font["name"].getDebugName(4):
            return TTFont(source, fontNumber=index, lazy=True, recalcTimestamp=False)
    raise SystemExit(f"{source} has no face for Simplified Chinese")


def characters() -> set[int]:
    """Return the code points that headlines may use."""
    found = {ord(one) for one in Path(__file__).with_name("characters.txt").read_text(encoding="utf-8") if one > " "}
    for first in range(0xA1, 0xF8):
        for second in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((first, second)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return found | {code for first, last in BLOCKS for code in range(first, last + 1)}


def _is_hangul(code: int) -> bool:
    return any(first <= code <= last for first, last in HANGUL)


def licence(source: Path) -> str:
    """Return the licence of the fonts below the copyright line that stands in them."""
    notice = simplified(source)["name"].getDebugName(0)
    return f"{notice}\n\n{Path(__file__).with_name('OFL.txt').read_text(encoding='utf-8')}"


if __name__ == "__main__":
    sys.exit(main())
