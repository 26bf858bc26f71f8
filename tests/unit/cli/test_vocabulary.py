"""A documentalist at the command line: the vocabulary is put in order step by step, and every step taken back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Program

Vocabulary = Callable[..., Any]


@pytest.fixture
def vocabulary(jiaoyue: Program, library: Path) -> Vocabulary:
    """`vocabulary …` on a library whose first article carries three tags, as JSON."""
    tags = ("--add", "民生/市政/照明", "--add", "市容", "--add", "夜间")
    assert jiaoyue("tag", "--library", library, "--article", 1, *tags).status == 0

    def call(*arguments: object) -> Any:
        answer = jiaoyue("vocabulary", *arguments, "--library", library, "--json")
        assert answer.status == 0, answer.err
        return answer.json

    return call


def test_each_step_is_one_entry_and_undo_takes_back_each(
    vocabulary: Vocabulary, jiaoyue: Program, library: Path
) -> None:
    steps: list[tuple[object, ...]] = [
        ("create", "--tag", "水务/汛情"),
        ("keep", "--tag", "夜间"),
        ("rename", "--tag", "民生/市政", "--name", "城市管理"),
        ("move", "--tag", "夜间", "--below", "民生"),
        ("move", "--tag", "民生/夜间"),
        ("order", "--tag", "水务", "--by", -1),
        ("synonym", "--tag", "民生/城市管理", "--word", "市政"),
        ("relate", "--tag", "水务", "--to", "民生"),
        ("describe", "--tag", "水务", "--note", "河湖、供水", "--notation", "TV"),
        ("merge", "--tag", "市容", "--into", "民生/城市管理"),
        ("relate", "--tag", "水务", "--to", "民生", "--remove"),
        ("synonym", "--tag", "民生/城市管理", "--word", "市容", "--remove"),
        ("delete", "--tag", "民生"),
    ]
    states = [vocabulary("list")]
    for step in steps:
        assert vocabulary(*step)["entry"] is not None, step
        states.append(vocabulary("list"))
    assert all(before != after for before, after in pairwise(states))
    assert [one["tag"] for one in states[-1]] == ["夜间", "水务", "水务/汛情"]

    for before in reversed(states[:-1]):
        assert jiaoyue("undo", "--library", library).status == 0
        assert vocabulary("list") == before


def test_the_list_tells_all_that_is_said_of_a_tag(vocabulary: Vocabulary, jiaoyue: Program, library: Path) -> None:
    vocabulary("merge", "--tag", "市容", "--into", "民生/市政")
    vocabulary("relate", "--tag", "民生/市政", "--to", "夜间")
    found = {one["tag"]: one for one in vocabulary("list")}

    city = found["民生/市政"]
    assert {**city, "id": 0} == {
        "id": 0,
        "tag": "民生/市政",
        "notation": None,
        "note": None,
        "synonyms": ["市容"],
        "related": ["夜间"],
        "free": False,
        "uses": 1,
        "within": 1,
    }
    assert found["夜间"]["free"]
    assert "民生/市政  市容" in jiaoyue("vocabulary", "list", "--library", library).out


def test_a_tag_that_is_not_there_is_named(vocabulary: Vocabulary, jiaoyue: Program, library: Path) -> None:
    answer = jiaoyue("vocabulary", "merge", "--library", library, "--tag", "市容", "--into", "园林")
    assert (answer.status, "园林" in answer.err) == (1, True)
    answer = jiaoyue("vocabulary", "rename", "--library", library, "--tag", "市容", "--name", "夜间")
    assert (answer.status, "夜间" in answer.err) == (1, True)
    assert jiaoyue("vocabulary", "describe", "--library", library, "--tag", "市容").status == 2
