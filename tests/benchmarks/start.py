"""From the start of the process to the painted window, against a bare window of PySide6."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from comparison import Comparison, compare

LAUNCH = Path(__file__).with_name("launch.py")
LIMIT = 2.0

PARAGRAPH = (
    "　　本报讯（记者 林之远）记者昨日从云溪市交通局获悉，环湖路全线通车，比原计划提前两个月，惠及沿线居民三万余人。"
)
PAGE = "\n".join(["环湖路提前通车", "沿线三万居民出行更便捷", "", *[PARAGRAPH] * 30])


def empty(folder: Path, rounds: int) -> Comparison:
    """The window as a new user sees it."""
    return _against_bare_window([], folder, rounds)


def page(folder: Path, rounds: int) -> Comparison:
    """The window on a library with a page, its first article shown."""
    source, library = folder / "page.txt", folder / "page.jiaoyue"
    source.write_text(PAGE, encoding="utf-8")
    command = [sys.executable, "-m", "reader", "import", str(source), "--library", str(library)]
    subprocess.run(command, check=True, env=_environment(folder), stdout=subprocess.DEVNULL)
    return _against_bare_window(["open", str(library)], folder, rounds)


def _against_bare_window(arguments: list[str], folder: Path, rounds: int) -> Comparison:
    launch = partial(_milliseconds_to_paint, folder)
    return compare(partial(launch, "reader", *arguments), partial(launch, "bare"), rounds=rounds, limit=LIMIT)


def _milliseconds_to_paint(folder: Path, *arguments: str) -> float:
    """Start a window and wait for its word that it is painted."""
    began = time.perf_counter()
    command = [sys.executable, str(LAUNCH), *arguments]
    with subprocess.Popen(command, env=_environment(folder), stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        said = window.stdout.readline()
        took = time.perf_counter() - began
    if said.strip() != b"painted":
        raise SystemExit(f"The window of {' '.join(arguments)} was never painted.")
    return took * 1000


def _environment(folder: Path) -> dict[str, str]:
    """Settings and recent libraries are the benchmark's own; without a display, none is needed."""
    places = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **places, "PYTHONUTF8": "1"}
