"""The given scans, read and scored; a page takes half a minute, so only where ``JIAOYUE_SLOW`` is set."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.segmentation import segment
from reader.sources.registry import read
from tests.acceptance.test_segmentation import document


@pytest.fixture(scope="module")
def score(shared: Path) -> ModuleType:
    """The kit's scorer."""
    spec = importlib.util.spec_from_file_location("kit_score", shared / "kit" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_worn_scans_are_cut_into_articles(shared: Path, score: ModuleType) -> None:
    total: dict[str, Any] = {}
    for gold in sorted((shared / "kit" / "dev").glob("*/gold.json")):
        scan = gold.parent / "scan.jpg"
        if not scan.exists():
            continue
        found = document(segment(read(scan).pages[0]))
        counts = score.score(json.loads(gold.read_text(encoding="utf-8")), found)
        counts.pop("missed")
        total = {key: total.get(key, 0) + value for key, value in counts.items()}
    rates = score.rates(total)
    assert rates["article_f1"] >= 0.92
    assert rates["headline_exact"] >= 0.92
    assert rates["byline_exact"] >= 0.9
    assert rates["body_cer"] <= 0.008
    assert rates["paragraph_f1"] >= 0.95
