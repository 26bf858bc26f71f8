"""The real front page and the kit's pages, by the kit's own scorer; and pages newly set from their articles."""

from __future__ import annotations

import copy
import importlib.util
import json
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.model.issue import SegmentedPage
from reader.segmentation import segment
from reader.sources.registry import read, read_bytes
from tests.benchmarks.layouts import make_page

EXACT = ("article_f1", "headline_exact", "kicker_exact", "subheads_exact", "byline_exact", "kind_right")
NEW_PAGES = range(300, 312)


@pytest.fixture(scope="module")
def score(shared: Path) -> ModuleType:
    """The kit's scorer."""
    spec = importlib.util.spec_from_file_location("kit_score", shared / "kit" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def document(page: SegmentedPage) -> dict[str, Any]:
    """The page as the scorer takes it."""
    return {
        "articles": [
            {
                "kind": article.kind.value,
                "kicker": list(article.kicker),
                "headline": article.headline,
                "subheads": list(article.subheads),
                "byline": list(article.names),
                "dateline": article.place,
                "paragraphs": list(article.paragraphs),
            }
            for article in page.articles
        ]
    }


def pages(shared: Path) -> list[tuple[Path, dict[str, Any]]]:
    """The given pages: text and gold."""
    found = [(shared / "seed" / "front-page.txt", shared / "seed" / "gold.json")]
    found += [(gold.parent / "page.txt", gold) for gold in sorted((shared / "kit" / "dev").glob("*/gold.json"))]
    found = [(text, gold) for text, gold in found if text.exists()]
    return [(text, json.loads(gold.read_text(encoding="utf-8"))) for text, gold in found]


def test_given_pages_are_read_exactly(shared: Path, score: ModuleType) -> None:
    for path, gold in pages(shared):
        page = segment(read(path).pages[0])
        rates = score.rates(score.score(gold, document(page)))
        assert {key: rates[key] for key in EXACT} == dict.fromkeys(EXACT, 1.0), path
        assert rates["body_cer"] == 0
        assert rates["paragraph_f1"] >= 0.98
        if "furniture" in gold:
            assert (page.publication, page.date) == (gold["publication"], gold["date"])


def test_newly_set_pages_are_read_well(shared: Path, score: ModuleType) -> None:
    pool = [article for _, gold in pages(shared) for article in gold["articles"] if _whole(article)]
    total: dict[str, Any] = {}
    spent = 0.0
    for seed in NEW_PAGES:
        text, gold = make_page([_tidy(article) for article in pool], seed)
        page = read_bytes(text.encode(), "new.txt").pages[0]
        began = time.process_time()
        found = segment(page)
        spent += time.process_time() - began
        counts = score.score(gold, document(found))
        counts.pop("missed")
        total = {key: total.get(key, 0) + value for key, value in counts.items()}
    rates = score.rates(total)
    assert rates["article_f1"] >= 0.82
    assert rates["byline_exact"] >= 0.93
    assert rates["body_cer"] <= 0.005
    assert rates["paragraph_f1"] >= 0.95
    assert spent / len(NEW_PAGES) < 1.0


def _whole(article: dict[str, Any]) -> bool:
    jumps = article.get("continues") or article.get("continued_from")
    return article["kind"] not in ("advertisement", "table") and not jumps


def _tidy(article: dict[str, Any]) -> dict[str, Any]:
    lists = {key: list(article.get(key) or []) for key in ("kicker", "subheads", "byline", "paragraphs")}
    rest = {key: article.get(key) for key in ("kind", "label", "headline", "dateline", "credit")}
    return copy.deepcopy(rest | lists)
