"""What is given to users: the executable in `dist/jiaoyue`, a portable archive and, on Linux with dpkg, a `.deb`.

Each is made of what the one before it made. The executable is tried outside any Python environment before it is packed:
it imports the sample issue, verifies the library and takes its own picture.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from . import debian, system
from .packing import pack
from .process import ROOT, SetupError, say, show

DIST = ROOT / "dist"
WORK = ROOT / "build"
FOLDER = DIST / "jiaoyue"
MOST_BYTES = 150_000_000
"""How large an archive or package may be."""

FONT_PACKAGES = ["fonts-noto-cjk", "fonts-noto-cjk-extra"]
PICTURE = (1440, 900)
COLOURS = 200
"""Fewer different colours than these, and nothing is on the picture."""

COUNT_COLOURS = (
    "import sys; from PySide6.QtGui import QImage; image = QImage(sys.argv[1]);"
    "at = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2));"
    "print(image.width(), image.height(), len({image.pixel(x, y) for x, y in at}))"
)


def build(python: Path, arguments: list[str]) -> int:
    """Build the executable, try it, and pack it (`build executable`: without packing)."""
    steps: dict[str, Callable[[], object]] = {
        "fonts and icons": lambda: prepare(python),
        "executable": lambda: freeze(python),
        "trial": lambda: try_out(python, program(FOLDER)),
    }
    if "executable" not in arguments:
        steps["archive"] = archive
        if shutil.which("dpkg"):
            steps["package"] = lambda: weigh(debian.package(FOLDER, WORK, DIST, version()))
    for name, step in steps.items():
        say(f"== {name}")
        step()
    return 0


def program(folder: Path) -> Path:
    """Return the path of the executable in its folder."""
    return folder / ("jiaoyue.exe" if os.name == "nt" else "jiaoyue")


def version() -> str:
    """Return the app's version, read off its source."""
    line = next(one for one in (ROOT / "reader" / "__init__.py").read_text().splitlines() if "__version__ =" in one)
    return line.split('"')[1]


def prepare(python: Path) -> None:
    """Make fonts and icons, with the fonts' Debian packages where they may be installed."""
    black = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Black.ttc")
    if sys.platform.startswith("linux") and "JIAOYUE_FONTS" not in os.environ and not black.exists():
        system.install(FONT_PACKAGES, "the fonts that go into the executable")
    _must([python, ROOT / "packaging" / "pyinstaller" / "fonts.py", WORK / "fonts"])
    _must([python, ROOT / "packaging" / "icons" / "render.py", WORK / "icons"], QT_QPA_PLATFORM="offscreen")


def freeze(python: Path) -> None:
    """Run PyInstaller."""
    places: list[str | Path] = ["--distpath", DIST, "--workpath", WORK / "pyinstaller"]
    spec = ROOT / "packaging" / "pyinstaller" / "jiaoyue.spec"
    _must([python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec])
    size = sum(path.lstat().st_size for path in FOLDER.rglob("*") if not path.is_symlink())
    say(f"{FOLDER.relative_to(ROOT)}: {size / 1e6:.0f} MB unpacked")


def try_out(python: Path, executable: Path) -> None:
    """Start the executable in an empty environment and folder, and hold it to what it must do.

    Raises SetupError where it fails.
    """
    texts = sorted((ROOT / "resources" / "sample").glob("*.txt"))
    scans = sorted((ROOT / "resources" / "sample").glob("*scan*"))
    trials: list[list[str | Path]] = [
        ["import", *texts, "--library", "sample.jiaoyue", "--jobs", "2"],
        ["import", *scans, "--library", "scan.jiaoyue"],
        ["verify", "--library", "sample.jiaoyue"],
        ["entities", texts[0]],
        ["screenshot", "--library", "sample.jiaoyue", "--output", "window.png"],
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for words in trials:
            _alone([executable, *words], folder)
        said = subprocess.check_output(
            [python, "-c", COUNT_COLOURS, folder / "window.png"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        )
        width, height, colours = map(int, said.split())
        if (width, height) != PICTURE or colours < COLOURS:
            raise SetupError(f"The picture of the window is wrong: {width} x {height} pixels in {colours} colours.")
        shutil.copy(folder / "window.png", WORK / "executable.png")
    say(f"The executable works alone; its picture: {(WORK / 'executable.png').relative_to(ROOT)}")


def archive() -> None:
    """Pack the folder for people who install nothing: tar.xz on Linux and macOS, zip on Windows."""
    name = f"jiaoyue-{version()}-{platform.system().lower()}-{platform.machine().lower()}"
    if os.name == "nt":
        weigh(Path(shutil.make_archive(str(DIST / name), "zip", DIST, "jiaoyue")))
        return
    target = DIST / f"{name}.tar.xz"
    pack(target, DIST, "Jiaoyue.app" if sys.platform == "darwin" else "jiaoyue")
    weigh(target)


def weigh(target: Path) -> None:
    """Say how large a file for users is; raises SetupError where it is larger than promised."""
    size = target.stat().st_size
    say(f"{target.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    if size > MOST_BYTES:
        raise SetupError(f"{target.name} has {size / 1e6:.1f} MB, more than the {MOST_BYTES / 1e6:.0f} MB promised.")


def _must(command: list[str | Path], **values: str) -> None:
    if show(command, **values):
        raise SetupError(f"This failed, its words are above: {' '.join(map(str, command[:4]))}")


def _alone(command: list[str | Path], folder: Path) -> None:
    """Run without a variable of this environment but what Windows needs to start anything at all."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    home = {"HOME": str(folder), "USERPROFILE": str(folder), "LOCALAPPDATA": str(folder), "APPDATA": str(folder)}
    done = subprocess.run(
        [str(word) for word in command], cwd=folder, env={**kept, **home}, capture_output=True, timeout=600, check=False
    )
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise SetupError(f"The executable failed at {command[1]} with status {done.returncode}: {said}")
