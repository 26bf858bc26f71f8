"""Why a page was cut as it was: reasons by codes that stay, and doubts that lower the confidence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.evidence import Reason
from reader.segmentation import segment
from reader.segmentation.evidence import CODES, MOST, because, weighed
from tests.setting.modules import page as set_page


def test_the_gravest_doubt_is_told_first() -> None:
    confidence, reasons = weighed([because("link.on", columns=2), because("text.open", 0.5), because("link.far", 0.8)])
    assert confidence == pytest.approx(MOST * 0.4)
    assert [reason.code for reason in reasons] == ["text.open", "link.far", "link.on"]


@given(st.lists(st.floats(-1, 2), max_size=9))
def test_confidence_stays_between_nothing_and_all(factors: list[float]) -> None:
    confidence, _ = weighed(because("link.far", factor) for factor in factors)
    assert 0 <= confidence <= 1


def test_what_is_said_twice_is_told_once() -> None:
    _, reasons = weighed([because("link.far", 0.8), because("link.far", 0.8)])
    assert reasons == (Reason("link.far"),)


def test_a_code_that_nobody_could_put_into_words_is_refused() -> None:
    with pytest.raises(ValueError, match="mood"):
        because("mood")


@pytest.mark.parametrize("seed", range(700, 712))
def test_every_role_and_every_grouping_says_why(seed: int) -> None:
    found = segment(set_page(seed).page())
    regions = [region for article in found.articles for region in article.regions]
    for one in (*found.articles, *regions, *found.furniture):
        assert 0 < one.confidence <= MOST
        assert {reason.code for reason in one.reasons} <= set(CODES)
    assert all(one.reasons for one in (*regions, *found.furniture))
    assert {"headline", "body"} <= {region.role for region in regions}


@pytest.mark.parametrize("seed", range(700, 712))
def test_titles_have_a_region_for_each_of_their_levels(seed: int) -> None:
    for article in segment(set_page(seed).page()).articles:
        roles = [region.role for region in article.regions]
        assert roles.count("kicker") == bool(article.kicker)
        assert roles.count("headline") == bool(article.headline)
        assert roles.count("subhead") == bool(article.subheads)
