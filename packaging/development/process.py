"""Starting other programs: with their output on the screen, or quietly with a sign of life.

Messages go to standard output, one line each; only what stops the work goes to standard error.
"""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PULSE = 15.0
"""Seconds after which a quiet program that is still at work shows its latest line."""


class SetupError(Exception):
    """What stops the work, in one sentence for the person at the terminal."""


def say(text: str) -> None:
    """Print one line of progress at once."""
    print(text, flush=True)


def environment_with(**values: str) -> dict[str, str]:
    """Return this process's environment in UTF-8 mode, with ``values`` set in it."""
    return {**os.environ, "PYTHONUTF8": "1", **values}


def show(command: list[str | Path], **values: str) -> int:
    """Run a program in the checkout with its output on the screen; return its exit status."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=environment_with(**values))


def output_of(command: list[str | Path], **values: str) -> str | None:
    """Run a program in the checkout and return its standard output; None where it fails or is missing."""
    words = [str(part) for part in command]
    try:
        done = subprocess.run(
            words, cwd=ROOT, env=environment_with(**values), capture_output=True, check=True, encoding="utf-8"
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout


def quietly(command: list[str | Path], **values: str) -> tuple[int, str]:
    """Run a program without its output, but with its latest line every ``PULSE`` seconds.

    Returns the exit status and the output, errors included.
    """
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment_with(**values),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as program:
        lines: list[str] = []
        listener = threading.Thread(target=_collect, args=(program, lines), daemon=True)
        listener.start()
        while listener.is_alive():
            listener.join(PULSE)
            if listener.is_alive() and lines:
                say(f"    … {lines[-1].strip()[:100]}")
        return program.wait(), "".join(lines)


def _collect(program: subprocess.Popen[str], lines: list[str]) -> None:
    if program.stdout is not None:
        lines.extend(line for line in program.stdout if line.strip())
