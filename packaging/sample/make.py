# /// script
# requires-python = ">=3.11"
# dependencies = ["PySide6-Essentials>=6.11.2,<6.12", "fonttools>=4.55,<5"]
# ///
"""Makes the sample issue: ``python packaging/sample/make.py [FOLDER]``, by default `resources/sample`.

Needs the fonts of Debian's `fonts-noto-cjk`, PySide6 and fontTools. With the same versions of these the same bytes
come out. ``--report`` prints what room each part of the layout left over.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parents[1] / "resources" / "sample"


def main() -> None:
    """Reads the command line and writes the issue."""
    parser = argparse.ArgumentParser(description="Make the sample issue.")
    parser.add_argument("folder", nargs="?", type=Path, default=RESULTS)
    parser.add_argument("--report", action="store_true", help="print the room that is left over")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(HERE.parent))
    from sample import issue

    arguments.folder.mkdir(parents=True, exist_ok=True)
    for name, data in issue.files(HERE / "content", print if arguments.report else _nothing):
        (arguments.folder / name).write_bytes(data)
        print(f"{name}: {len(data):,} bytes")


def _nothing(_: str) -> None:
    """What becomes of a report that nobody asked for."""


if __name__ == "__main__":
    main()
