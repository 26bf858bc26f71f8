"""The virtual environment ``.venv`` of the checkout, with exactly the packages of the lock file.

A stamp inside it holds the fingerprint of what it was made from; while that is right, nothing is looked at again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

from .process import ROOT, SetupError, output_of, quietly, say
from .system import require_libraries, require_venv

VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.txt"
STAMP = VENV / "jiaoyue-stamp"
FORM = "2"
"""Raised when the set-up itself changes, so that environments made before are set up again."""

LAUNCHER = """#!{python}
import sys
from reader.cli import main
if __name__ == "__main__":  # worker processes import this file
    sys.exit(main())
"""


def ready() -> Path:
    """Set up whatever is missing and return the environment's Python.

    Raises SetupError with a sentence where that cannot be done.
    """
    python = program("python")
    if not (python.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint()):
        set_up(python)
    compile_sources(python)
    return python


def set_up(python: Path) -> None:
    """Make the environment and put everything in it."""
    if not usable(python):
        create()
    install_locked(python)
    link_checkout()
    require_libraries(python, site_packages() / "PySide6")
    STAMP.write_text(fingerprint(), encoding="utf-8")
    say("Everything is set up.")


def program(name: str) -> Path:
    """Return the path of a program inside the environment."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def fingerprint() -> str:
    """Return what the environment depends on, as a SHA-256 in hexadecimal."""
    return hashlib.sha256(b"\n".join([FORM.encode(), str(ROOT).encode(), LOCK.read_bytes()])).hexdigest()


def usable(python: Path) -> bool:
    """Tell whether the environment's Python starts, has pip and is a version the app runs on."""
    answer = output_of([python, "-c", "import pip, sys; print(sys.version_info.minor)"])
    return answer is not None and 11 <= int(answer) <= 13


def create() -> None:
    """Make the environment afresh."""
    require_venv()
    say(f"Making a virtual environment in {VENV}")
    shutil.rmtree(VENV, ignore_errors=True)
    status, report = quietly([sys.executable, "-m", "venv", VENV])
    if status:
        raise SetupError(f"The virtual environment could not be made: {report.strip()}")


def install_locked(python: Path) -> None:
    """Install the packages of the lock file, each checked against its hashes."""
    say("Installing the packages the app and its tests need (about 150 MB the first time)")
    status, report = quietly(
        [python, "-m", "pip", "install", "--require-hashes", "--progress-bar", "off", "-r", LOCK],
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PIP_USER="0",
    )
    if status:
        say("\n".join(report.splitlines()[-8:]))
        raise SetupError("The packages could not be installed; pip's last words are above. Is the network there?")


def compile_sources(python: Path) -> None:
    """Compile what changed since the last time, so that no start has to; it takes a moment where nothing did."""
    quietly([python, "-m", "compileall", "-q", ROOT / "reader"])


def site_packages() -> Path:
    """Return the folder of the environment's installed packages."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next(VENV.glob("lib/python3.*/site-packages"))


def link_checkout() -> None:
    """Let the environment import the checkout from anywhere, and give it the command ``jiaoyue``."""
    (site_packages() / "jiaoyue.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if os.name == "nt":
        text = f'@"{program("python")}" -m reader %*\r\n'
        (VENV / "Scripts" / "jiaoyue.cmd").write_text(text, encoding="utf-8")
        return
    launcher = program("jiaoyue")
    launcher.write_text(LAUNCHER.format(python=program("python")), encoding="utf-8")
    launcher.chmod(0o755)
