"""Pages of many grids and habits, whose reading is known: articles come out whole, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from reader.model.article import Article
from reader.model.issue import SegmentedPage
from reader.segmentation import segment
from tests.setting.modules import page as set_page
from tests.setting.sheets import Sheet

SEEDS = range(500, 540)
OUTSIDE = {"advertisement", "table"}


@cache
def made(seed: int) -> tuple[Sheet, SegmentedPage]:
    """A page and what is found on it; every second one without its frames, as ALTO leaves them out."""
    sheet = set_page(seed)
    sheet.style.frames = seed % 2 == 0
    return sheet, segment(sheet.page())


def squeezed(text: str) -> str:
    return "".join(text.split())


def wanted(seeds: range = SEEDS) -> Iterator[tuple[SegmentedPage, dict[str, Any]]]:
    for seed in seeds:
        sheet, found = made(seed)
        yield from ((found, dict(article)) for article in sheet.articles if article["kind"] not in OUTSIDE)


def match(found: SegmentedPage, article: dict[str, Any]) -> Article | None:
    """The article with exactly this headline and body; a credit may stand in either."""
    for one in found.articles:
        body = squeezed("".join(one.paragraphs))
        gold = squeezed("".join(article["paragraphs"]))
        if squeezed(one.headline) == squeezed(str(article["headline"])) and body in {
            gold,
            gold + squeezed(str(article.get("credit") or "")),
        }:
            return one
    return None


@pytest.mark.parametrize("seed", SEEDS)
def test_every_line_is_in_one_article_or_in_the_furniture(seed: int) -> None:
    sheet, found = made(seed)
    held = [line for article in found.articles for line in article.lines] + [one.line for one in found.furniture]
    assert sorted(held) == list(range(len(sheet.lines)))


@pytest.mark.parametrize("seed", SEEDS)
def test_every_character_leads_back_to_its_line(seed: int) -> None:
    _, found = made(seed)
    for article in found.articles:
        assert len(article.source) == len(article.text)
        at = 0
        for run in article.source.runs:
            if run.line is not None:
                text = found.page.lines[run.line].text[run.offset : run.offset + run.length]
                assert article.text[at : at + run.length] == text
                assert run.line in article.lines
            at += run.length


@pytest.mark.parametrize("seed", SEEDS)
def test_regions_lie_on_the_page_and_hold_the_articles_lines(seed: int) -> None:
    _, found = made(seed)
    for article in found.articles:
        assert article.regions
        for region in article.regions:
            assert 0 <= region.box.left < region.box.right <= 1
            assert 0 <= region.box.top < region.box.bottom <= 1


def test_nearly_all_articles_are_found_exactly() -> None:
    outcomes = [match(found, article) is not None for found, article in wanted()]
    assert sum(outcomes) >= 0.95 * len(outcomes)


def test_titles_have_their_levels_and_names() -> None:
    pairs = [(one, article) for found, article in wanted() if (one := match(found, article))]
    kickers = [tuple(map(squeezed, one.kicker)) == tuple(map(squeezed, article["kicker"])) for one, article in pairs]
    subheads = [
        tuple(map(squeezed, one.subheads)) == tuple(map(squeezed, article["subheads"])) for one, article in pairs
    ]
    bylines = [list(one.names) == article["byline"] for one, article in pairs]
    assert sum(kickers) >= 0.98 * len(kickers)
    assert sum(subheads) >= 0.98 * len(subheads)
    assert sum(bylines) >= 0.97 * len(bylines)


def test_paragraphs_are_those_that_were_set() -> None:
    pairs = [(one, article) for found, article in wanted() if (one := match(found, article))]
    same = [len(one.paragraphs) == len(article["paragraphs"]) for one, article in pairs if article["kind"] == "news"]
    assert sum(same) >= 0.99 * len(same)


def test_furniture_is_no_article() -> None:
    for seed in SEEDS:
        sheet, found = made(seed)
        laid_aside = {found.page.lines[one.line].text for one in found.furniture}
        assert set(sheet.furniture) <= laid_aside


def test_paper_day_and_number_are_read_off_the_head() -> None:
    for seed in SEEDS:
        _, found = made(seed)
        assert found.date == "2025-06-17"
        assert found.publication is not None
        assert found.page.number is not None


def test_an_uncertain_article_says_why() -> None:
    for seed in SEEDS:
        for article in made(seed)[1].articles:
            assert 0 < article.confidence <= 1
            if article.confidence < 0.9:
                assert article.reasons
