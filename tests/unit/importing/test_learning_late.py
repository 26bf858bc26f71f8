"""A decision that reaches the library late: texts that are others by now are left alone, never mismarked."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.importing import learning
from reader.library import history, reads
from reader.library.commands import correcting, mentioning
from reader.library.file import Library
from tests.unit.importing.test_learning import ANNA, FIRST, SECOND, filled, standing, words


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return filled(tmp_path / "late.jiaoyue", FIRST, SECOND)


def surveyed(library: Library) -> learning.Survey:
    """宁澈 is confirmed in the first article; what was found of it in both, before anybody goes on."""
    start = FIRST.index("宁澈")
    outcome = mentioning.confirm(library, 1, start, start + 2, "person", author=ANNA)
    lesson = learning.gather(library, outcome)
    assert lesson is not None
    return learning.survey(lesson, words)


def correct(library: Library, article: int, old: str, new: str) -> None:
    start = reads.article(library, article).article.text.index(old)
    correcting.correct(library, article, start, start + len(old), new, author="吴越")


def quotes(library: Library, article: int) -> set[str]:
    return {quote for quote, _ in standing(library, article)}


def test_an_article_that_was_corrected_meanwhile_is_left_alone(library: Library) -> None:
    found = surveyed(library)
    correct(library, 2, "昨天，", "")  # everything behind it stands elsewhere now

    learning.spread(library, found, author=ANNA)

    assert quotes(library, 2) == set()
    assert standing(library, 1) == [("宁澈", "confirmed")] * 3
    history.undo(library, author=ANNA)
    assert standing(library, 1) == [("宁澈", "confirmed")]


def test_the_article_itself_is_left_alone_where_it_was_corrected_meanwhile(library: Library) -> None:
    found = surveyed(library)
    correct(library, 1, "𠮷野区", "吉野新区")

    learning.follow(library, found, author=ANNA)

    assert standing(library, 1) == [("宁澈", "confirmed")]
