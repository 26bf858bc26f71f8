"""A folder packed as tar.xz, as small as xz makes it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from .process import SetupError, show


def pack(target: Path, folder: Path, inside: str) -> None:
    """Pack `inside` of `folder` into `target`, owned by root where tar can say so; raises SetupError where it fails.

    The filter for x86 code comes before the compression (xz(1), "Branch/Call/Jump filters").
    """
    owner = ["--owner=0", "--group=0", "--sort=name"] if sys.platform.startswith("linux") else []
    code = ["--x86"] if platform.machine() == "x86_64" else []
    xz = " ".join([*code, "--lzma2=preset=9"])
    if show(["tar", "-C", folder, *owner, "-cJf", target, inside], XZ_OPT=xz):
        raise SetupError(f"{target.name} could not be packed; the words of tar are above.")
