"""The kit's pages with places, and newly set ones, by the kit's own scorer."""

from __future__ import annotations

import importlib.util
import json
import time
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.model.issue import SegmentedPage
from reader.segmentation import segment
from reader.segmentation.jumps import joined, joins
from reader.sources.registry import read_bytes
from tests.acceptance.test_segmentation import document
from tests.setting.markup import alto_of, page_xml_of
from tests.setting.modules import page as set_page
from tests.setting.pdf import Habits, pdf_of

NEW_PAGES = range(2000, 2030)
AWKWARD = Habits(sideways=True, offset=(20, -30), twice=True, form=True, shuffled=True)


@pytest.fixture(scope="module")
def score(shared: Path) -> ModuleType:
    """The kit's scorer."""
    spec = importlib.util.spec_from_file_location("kit_score", shared / "kit" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def dev(shared: Path) -> list[Path]:
    """The folders of the given pages."""
    return [gold.parent for gold in sorted((shared / "kit" / "dev").glob("*/gold.json"))]


def rates(score: ModuleType, pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, float]:
    """The rates over all pages together."""
    total: Counter[str] = Counter()
    for gold, found in pairs:
        counts = score.score(gold, found)
        counts.pop("missed")
        total.update(counts)
    return score.rates(dict(total))


@pytest.mark.parametrize("name", ["page.pdf", "alto.xml"])
def test_given_pages_are_read_as_they_were_set(score: ModuleType, shared: Path, name: str) -> None:
    pairs = [
        (json.loads((folder / "gold.json").read_text(encoding="utf-8")), document(read(folder / name)))
        for folder in dev(shared)
    ]
    found = rates(score, pairs)
    assert found["article_f1"] >= 0.97
    assert found["headline_exact"] >= 0.98
    assert found["byline_exact"] >= 0.97
    assert found["body_cer"] <= 0.001
    assert found["paragraph_f1"] >= 0.99


def read(path: Path) -> SegmentedPage:
    """A given page, segmented."""
    return segment(read_bytes(path.read_bytes(), path.name).pages[0])


def test_wrong_characters_cost_no_article(score: ModuleType, shared: Path) -> None:
    pairs = [
        (json.loads((folder / "gold.json").read_text(encoding="utf-8")), document(read(folder / "alto-noisy.xml")))
        for folder in dev(shared)
    ]
    assert rates(score, pairs)["article_f1"] >= 0.93


@pytest.mark.parametrize("name", ["page.pdf", "alto.xml"])
def test_an_article_that_jumps_is_one(score: ModuleType, shared: Path, name: str) -> None:
    for path in (shared / "kit" / "dev" / "issues").glob("*/gold.json"):
        gold = json.loads(path.read_text(encoding="utf-8"))
        pages = [read(shared / "kit" / "dev" / folder / name) for folder in gold["pages"]]
        articles = [list(document(page)["articles"]) for page in pages]
        for join in joins(pages):
            first = pages[join.first.page].articles[join.first.article]
            second = pages[join.second.page].articles[join.second.article]
            whole = joined(first, second, join, shift=len(pages[join.first.page].page.lines))
            shown = document(SegmentedPage(pages[0].page, (whole,)))["articles"][0]
            articles[join.first.page][join.first.article] = shown
            articles[join.second.page][join.second.article] = None
        found = [one for page in articles for one in page if one is not None]
        assert rates(score, [(gold, {"articles": found})])["article_f1"] >= 0.95


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.xml", alto_of),
        ("a.xml", page_xml_of),
        ("a.pdf", lambda page: pdf_of([page])),
        ("a.pdf", lambda page: pdf_of([page], AWKWARD)),
    ],
    ids=["ALTO", "PAGE", "PDF", "awkward PDF"],
)
def test_new_pages_are_read_as_well(score: ModuleType, name: str, write: Any) -> None:
    pairs = []
    for seed in NEW_PAGES:
        sheet = set_page(seed)
        pairs.append(({"articles": sheet.articles}, document(segment(read_bytes(write(sheet.page()), name).pages[0]))))
    found = rates(score, pairs)
    assert found["article_f1"] >= 0.96
    assert found["headline_exact"] >= 0.98
    assert found["byline_exact"] >= 0.97
    assert found["paragraph_f1"] >= 0.99


def test_a_page_is_cut_in_a_fraction_of_a_second(shared: Path) -> None:
    pages = [read_bytes((folder / "alto.xml").read_bytes(), "alto.xml").pages[0] for folder in dev(shared)]
    segment(pages[0])
    start = time.process_time()
    for page in pages:
        segment(page)
    assert (time.process_time() - start) / len(pages) < 0.3
