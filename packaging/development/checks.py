"""Lint, types and tests: each is run even when one before it failed, and the end says what held.

The tests run without a display, on all cores.
"""

from __future__ import annotations

import time
from pathlib import Path

from .process import say, show

ALONE = ("-n", "--numprocesses", "--pdb", "--collect-only", "--co", "--fixtures", "--markers", "--trace")
"""Options of pytest with which it is not spread over the cores."""


def lint(python: Path, arguments: list[str]) -> int:
    """Check the rules of ruff, its format, and the types with mypy; ``arguments`` go to ``ruff check`` (``--fix``)."""
    return run_all(lint_checks(python, arguments))


def test(python: Path, arguments: list[str]) -> int:
    """Run lint and every test; with ``arguments`` pytest alone, with them."""
    lints = {} if arguments else lint_checks(python, [])
    return run_all({**lints, "tests": pytest_command(python, arguments)})


def lint_checks(python: Path, arguments: list[str]) -> dict[str, list[str | Path]]:
    """Return the commands of the lint, by name."""
    return {
        "rules": [python, "-m", "ruff", "check", *arguments],
        "format": [python, "-m", "ruff", "format", "--check"],
        "types": [python, "-m", "mypy"],
    }


def pytest_command(python: Path, arguments: list[str]) -> list[str | Path]:
    """Return pytest's command, on all cores unless an argument forbids it."""
    alone = any(argument.startswith(ALONE) for argument in arguments)
    spread = [] if alone else ["-n", "auto", "--dist", "worksteal"]
    return [python, "-m", "pytest", *spread, *arguments]


def run_all(checks: dict[str, list[str | Path]]) -> int:
    """Run each command and say how it ended; return 0 if all succeeded, otherwise 1."""
    outcomes = {name: _timed(name, command) for name, command in checks.items()}
    say("")
    for name, (status, seconds) in outcomes.items():
        say(f"{'ok    ' if status == 0 else 'FAILED'} {name} ({seconds:.0f} s)")
    return int(any(status for status, _ in outcomes.values()))


def _timed(name: str, command: list[str | Path]) -> tuple[int, float]:
    say(f"== {name}")
    start = time.monotonic()
    return show(command, QT_QPA_PLATFORM="offscreen"), time.monotonic() - start
