"""Which fonts are used: those that travel with the app, else the system's.

The Chinese family always comes first: a Latin-first stack draws narrow “ ” quotes, and a family without SC shows
Japanese forms. Bundled fonts lie in ``resources/fonts`` as ``NotoSerifCJKsc-Regular.otf``, ``-Bold`` and ``-Black``
(SIL OFL 1.1); they are loaded by path, Regular at the start, the others when they are first asked for.
"""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFontDatabase

from reader.locator import ResourceMissing, resource
from reader.ui.theme.tokens import tokens

_FILES = {400: "NotoSerifCJKsc-Regular.otf", 700: "NotoSerifCJKsc-Bold.otf", 900: "NotoSerifCJKsc-Black.otf"}


@cache
def families(stack: str) -> tuple[str, ...]:
    """The families of a stack (``ui``, ``article``, ``code``), the best first."""
    found = tokens()["typography"]["family"][stack]
    platform = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return (*found.get("bundled", ()), *found[platform])


@cache
def load_face(weight: int) -> bool:
    """Loads the bundled face of a weight; False where none is bundled and the system's is used."""
    try:
        path = resource("fonts", _FILES[weight])
    except (ResourceMissing, KeyError):
        return False
    return QFontDatabase.addApplicationFont(str(path)) >= 0


def need_weight(weight: int) -> None:
    """Makes sure that the bundled face nearest to a weight is there before it is drawn."""
    load_face(min(_FILES, key=lambda known: abs(known - weight)))
