"""A town's library, opened anew for each step of a story."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.library.town import town


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with a page of two articles."""
    return town(tmp_path)
