"""How often the robustness tests try: ``JIAOYUE_ROUNDS=200 pytest tests/robustness`` is what a release is held to."""

from __future__ import annotations

import os
import random

import pytest


@pytest.fixture(scope="session")
def rounds() -> int:
    """Rounds of each test that kills or cuts; 20 unless the environment says otherwise."""
    return int(os.environ.get("JIAOYUE_ROUNDS", "20"))


@pytest.fixture(scope="session")
def few_rounds() -> int:
    """The same for tests of which a round takes seconds; 4 unless the environment says otherwise."""
    return int(os.environ.get("JIAOYUE_ROUNDS", "4"))


@pytest.fixture
def chance() -> random.Random:
    """Chance, the same in each run."""
    return random.Random(20310506)
