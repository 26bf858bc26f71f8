"""The command line against the contract that it is measured by."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_command_line_is_as_the_architecture_says(shared: Path) -> None:
    program = Path(sys.executable).with_name("jiaoyue")
    call = [sys.executable, str(shared / "contract.py"), str(program)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 points" in done.stdout
