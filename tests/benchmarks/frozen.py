"""From the start of the executable to its painted window, against a bare PySide6 window made into one as well.

Both are made by PyInstaller from `launch.py` when they are first asked for, ours by the app's own spec and so with all
that the app has; they stay in `build/bench` until that folder is removed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from comparison import Comparison, compare

LIMIT = 2.0
ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "build" / "bench"
LAUNCH = Path(__file__).with_name("launch.py")


def start(folder: Path, rounds: int) -> Comparison:
    """The executable's window as a new user sees it."""
    ours, bare = _made("launch"), _made("bare")
    launch = partial(_milliseconds_to_paint, folder)
    return compare(partial(launch, ours, "reader"), partial(launch, bare, "bare"), rounds=rounds, limit=LIMIT)


def _made(name: str) -> Path:
    """The path of a program that is frozen, made if need be."""
    program = PROGRAMS / name / name
    if not program.exists():
        pyinstaller = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        places = ["--distpath", PROGRAMS, "--workpath", PROGRAMS / "work" / name]
        bare = ["--onedir", "--name", name, "--exclude-module", "reader", "--specpath", PROGRAMS / "work", LAUNCH]
        what = bare if name == "bare" else [ROOT / "packaging" / "pyinstaller" / "jiaoyue.spec"]
        entry = {"JIAOYUE_ENTRY": str(LAUNCH), "JIAOYUE_NAME": name}
        subprocess.run([*pyinstaller, *places, *what], check=True, cwd=ROOT, env={**os.environ, **entry})
    return program


def _milliseconds_to_paint(folder: Path, program: Path, mode: str) -> float:
    """Start a window in an empty environment and wait for its word that it is painted."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "LANG": "C.UTF-8"}
    began = time.perf_counter()
    with subprocess.Popen([program, mode], env=environment, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        said = window.stdout.readline()
        took = time.perf_counter() - began
    if said.strip() != b"painted":
        raise SystemExit(f"The window of {program} was never painted.")
    return took * 1000
