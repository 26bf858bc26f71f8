"""Whether a window can be shown here: a display that is named is also asked whether it answers.

A stale ``DISPLAY``, as a closed remote connection leaves it, would make Qt abort.
"""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

PATIENCE = 2.0
"""Seconds a display may take to answer."""


def answers(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a window can be shown; macOS and Windows always have a display."""
    if not sys.platform.startswith("linux"):
        return True
    return _wayland_answers(environment) or _x11_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(str(Path(environment.get("XDG_RUNTIME_DIR", "/"), name)))


def _x11_answers(name: str) -> bool:
    """Connect to an X display as X(7) names it: ``host:number.screen``, the local one by its socket."""
    parts = re.fullmatch(r"(?:unix)?(.*):(\d+)(?:\.\d+)?", name)
    if not parts:
        return False
    host, number = parts[1], int(parts[2])
    if host:
        return _connects((host, 6000 + number))
    local = f"/tmp/.X11-unix/X{number}"  # noqa: S108 (where X servers listen; nothing is written there)
    return _connects(local) or _connects("\0" + local)


def _connects(address: str | tuple[str, int]) -> bool:
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as line:
        line.settimeout(PATIENCE)
        try:
            line.connect(address)
        except OSError:
            return False
    return True
