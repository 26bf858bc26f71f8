"""The acceptance tests measure the app on material that lies in a folder ``shared`` beside the checkout.

Where that folder is not, they are not collected.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2].parent / "shared"

collect_ignore_glob = [] if SHARED.is_dir() else ["test_*.py"]
if "JIAOYUE_SLOW" not in os.environ:  # whole scans take minutes; one cropped piece is always read
    collect_ignore_glob.append("test_scans.py")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the material, to be read only."""
    return SHARED
