"""Chance that is the same each time: pictures, frame orders and scans repeat bit by bit."""

from __future__ import annotations

import random


def seeded(name: str) -> random.Random:
    """A source of chance for one purpose, told from others by its name."""
    return random.Random(name)  # noqa: S311 - no secret hangs on it
