"""What a person said about names stands before what a recogniser suggests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.importing.naming import names_of
from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library import reads
from reader.library.commands import mentioning
from reader.library.file import Library
from reader.library.reads import ArticleRecord
from reader.model.mentions import Found
from tests.unit.importing.test_pipeline import TEXT, Inline


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one article, in which 程小禾 is named."""
    page, path = tmp_path / "page.txt", tmp_path / "a.jiaoyue"
    page.write_text(TEXT.format(number=3), encoding="utf-8")
    import_files([page], path, Request(author="纪"), Inline())
    return path


def recognise(text: str, day: date | None = None) -> Sequence[Found]:
    """Finds the reporter, and takes a book house for a place."""
    return [
        Found(text.index(word), text.index(word) + len(word), type_, source="test")
        for word, type_ in (("程小禾", "person"), ("图书馆", "place"))
    ]


def record(library: Path) -> ArticleRecord:
    with Library.open(library) as opened:
        return reads.article(opened, 1)


def named(library: Path) -> list[tuple[str, str, str]]:
    text = record(library).article.text
    return [(text[one.start : one.end], one.type, one.source) for one in names_of(record(library), recognise)]


def test_without_a_word_from_anyone_the_suggestions_are_the_names(library: Path) -> None:
    assert sorted(named(library)) == [("图书馆", "place", "test"), ("程小禾", "person", "test")]


def test_the_recogniser_is_told_the_day_of_the_issue(library: Path) -> None:
    days: list[date | None] = []
    dated = replace(record(library), date="2025-04-10")

    def told(_text: str, day: date | None) -> Sequence[Found]:
        days.append(day)
        return []

    for one in (dated, replace(dated, date="2025"), replace(dated, date=None)):
        names_of(one, told)
    assert days == [date(2025, 4, 10), None, None]


def test_a_rejected_name_is_not_suggested_again(library: Path) -> None:
    text = record(library).article.text
    at = text.index("图书馆")
    with Library.open(library) as opened:
        mentioning.reject(opened, 1, at, at + 3, author="纪")
        mentioning.suggest(opened, 1, recognise(text), text=text)
    assert named(library) == [("程小禾", "person", "test")]


def test_a_confirmed_name_keeps_its_type_and_pushes_aside_what_crosses_it(library: Path) -> None:
    text = record(library).article.text
    at = text.index("种子图书馆")
    with Library.open(library) as opened:
        mentioning.suggest(opened, 1, recognise(text), text=text)
        mentioning.confirm(opened, 1, at, at + 3, "organisation", author="纪")
    assert ("种子图", "organisation", "person") in named(library)
    assert "图书馆" not in [name for name, _, _ in named(library)]


def test_suggestions_for_a_text_that_has_changed_are_not_stored(library: Path) -> None:
    text = record(library).article.text
    with Library.open(library) as opened:
        assert mentioning.suggest(opened, 1, recognise(text), text=text + "。") == 0
