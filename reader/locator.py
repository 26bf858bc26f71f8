"""Where the resources lie: fonts, icons, lexicons, the sample issue, translations.

They are in ``resources/`` at the top of a checkout, in ``reader/resources`` of an installed wheel, and in
``reader/resources`` of the unpacked executable. This module alone knows that; all others name a resource by its parts:
``resource("lexicons", "surnames.txt")``.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from reader.model.errors import JiaoyueError

PACKAGE = Path(__file__).resolve().parent


class ResourceMissing(JiaoyueError):
    """A part of the app itself is not where it belongs; installing it again mends that."""

    sentence = "The part {name} of Jiaoyue is missing; install it again."


def resource(*parts: str) -> Path:
    """Return the path of the resource that is called by these parts, a file or a folder.

    Raises ResourceMissing where it does not exist.
    """
    path = folder().joinpath(*parts)
    if not path.exists():
        raise ResourceMissing(name="/".join(parts))
    return path


@cache
def folder() -> Path:
    """Return the folder of all resources; raises ResourceMissing where there is none."""
    for place in candidates():
        if place.is_dir():
            return place
    raise ResourceMissing(name="resources")


def candidates() -> list[Path]:
    """Return the folders in which the resources may lie, in the order in which they are tried.

    The executable unpacks itself into a folder that PyInstaller names in ``sys._MEIPASS``.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    executable = [Path(unpacked, "reader", "resources")] if unpacked else []
    return [*executable, PACKAGE / "resources", PACKAGE.parent / "resources"]
