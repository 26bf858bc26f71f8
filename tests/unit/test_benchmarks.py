"""The benchmarks still run, on next to nothing: a schema that changes, or a function that is renamed, shows at once."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

DEAR = frozenset({"scan", "start-empty", "start-page", "names-loading"})
"""Half a minute of recognition; whole starts, which other tests make; and what `names` sets up as well."""


def test_each_measures_something(checkout: Path) -> None:
    folder = checkout / "tests" / "benchmarks"
    names = sorted(known(folder / "__main__.py") - DEAR)
    command = [sys.executable, folder, "--small", "--rounds", "1", "--json", *names]

    done = subprocess.run(command, capture_output=True, text=True, cwd=checkout, check=False, timeout=300)

    assert done.returncode == 0, done.stderr
    outcomes = json.loads(done.stdout)
    assert sorted(outcomes) == names
    assert all(outcome["ours_ms"] > 0 < outcome["floor_ms"] for outcome in outcomes.values())


def known(program: Path) -> set[str]:
    """The names of the table of benchmarks, read off the source: importing it would load all that they measure."""
    for node in ast.walk(ast.parse(program.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "BENCHMARKS":
            assert isinstance(node.value, ast.Dict)
            return {ast.literal_eval(key) for key in node.value.keys if key is not None}
    return set()
