"""The system packages that Qt and Chinese text need, found missing one by one and installed where that is allowed.

Only Linux lacks any of them. What Qt's own files cannot link to is asked of ``ldd``; whether Chinese can be set is
asked of Qt itself. On Debian and its kin, root or a ``sudo`` that asks nothing installs; everywhere else the exact
command is named.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

from .process import SetupError, output_of, quietly, say

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FONT_PACKAGES = ["fontconfig", "fonts-noto-cjk"]
QT_FILES = [
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/iconengines/libqsvgicon.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
]
ASK_QT_FOR_CHINESE = (
    "from PySide6.QtGui import QFontDatabase, QGuiApplication; application = QGuiApplication([]);"
    "print(len(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)))"
)


def require_venv() -> None:
    """Make sure that this Python can create virtual environments; Debian keeps that in a package of its own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not install([package], "the part of Python that makes virtual environments"):
        raise SetupError(f"This Python cannot make virtual environments; install that with: {command_for([package])}")


def require_libraries(python: Path, qt: Path) -> None:
    """Make sure that Qt's files in folder ``qt`` find the libraries they link to and that Chinese text has a font.

    Raises SetupError where a library is missing and may not be installed; a missing font is only said.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(qt)
    packages = sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})
    if packages and install(packages, "the system libraries that Qt needs"):
        missing = missing_libraries(qt)
    if missing:
        raise SetupError(
            f"Qt misses {', '.join(missing)} on this system; install what brings them with: {command_for(packages)}"
        )
    if not sets_chinese(python) and not install(FONT_PACKAGES, "a Chinese font (about 57 MB)"):
        say(f"No Chinese font is there, so texts will show as boxes; install one with: {command_for(FONT_PACKAGES)}")


def missing_libraries(qt: Path) -> list[str]:
    """Return the names of shared libraries that Qt's files cannot find, sorted; empty where ``ldd`` is not there."""
    listing = output_of(["ldd", *(path for path in map(qt.joinpath, QT_FILES) if path.exists())]) or ""
    return sorted({line.split()[0] for line in listing.splitlines() if "=> not found" in line})


def sets_chinese(python: Path) -> bool:
    """Tell whether Qt knows a font for Simplified Chinese."""
    count = output_of([python, "-c", ASK_QT_FOR_CHINESE], QT_QPA_PLATFORM="offscreen")
    return count is not None and int(count) > 0


def install(packages: list[str], purpose: str) -> bool:
    """Install Debian packages if this may be done without asking; False where it may not or fails."""
    prefix = _privileges()
    if prefix is None:
        return False
    say(f"Installing {purpose}: {' '.join(packages)}")
    apt: list[str | Path] = [*prefix, "apt-get", "-q", "-y", "--no-install-recommends"]
    status, report = quietly([*apt, "install", *packages], DEBIAN_FRONTEND="noninteractive")
    if status:
        say("  reading the lists of packages first")
        quietly([*apt, "update"])
        status, report = quietly([*apt, "install", *packages], DEBIAN_FRONTEND="noninteractive")
    if status:
        say("\n".join(report.splitlines()[-5:]))
    return status == 0


def command_for(packages: list[str]) -> str:
    """Return the command with which a person installs these packages here."""
    if shutil.which("apt-get"):
        return f"sudo apt-get install {' '.join(packages)}"
    return f"the system's own package manager (on Debian they are called: {' '.join(packages)})"


def _privileges() -> list[str] | None:
    """Return what goes before apt-get: nothing for root, ``sudo`` where it asks no password; None if neither."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and output_of(["sudo", "-n", "true"]) is not None:
        return ["sudo", "-n"]
    return None
