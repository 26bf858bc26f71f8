"""Pages for the tests of segmentation: written out by hand, or set from articles of our own."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.model.issue import SegmentedPage
from reader.segmentation import segment
from reader.sources.registry import read_bytes

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles.json"


@pytest.fixture(scope="session")
def articles() -> list[dict[str, Any]]:
    """Invented articles, in the form of a gold reading."""
    return json.loads(ARTICLES.read_text(encoding="utf-8"))


@pytest.fixture
def pool(articles: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The articles, to be changed at will."""
    return copy.deepcopy(articles)


@pytest.fixture(scope="session")
def segmented() -> Callable[[str], SegmentedPage]:
    """A page's text, read and cut into articles."""
    return lambda text: segment(read_bytes(text.encode(), "page.txt").pages[0])
