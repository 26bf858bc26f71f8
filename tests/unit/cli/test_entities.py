"""An archivist at the command line: the index of what a newspaper names, put in order step by step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Program

Index = Callable[..., Any]


@pytest.fixture
def index(jiaoyue: Program, library: Path, articles: Callable[[], list[dict[str, Any]]]) -> Index:
    """`entity …` on a library in which some names are confirmed, each as JSON."""
    for words, type_ in (("纪明川", "person"), ("欧阳雁", "person"), ("清澜河", "place"), ("渡口老街", "place")):
        for article in articles():
            start = article["text"].find(words)
            if start >= 0:
                place = ("--start", start, "--end", start + len(words), "--confirm", type_)
                assert jiaoyue("mention", "--library", library, "--article", article["id"], *place).status == 0

    def call(*arguments: object) -> Any:
        answer = jiaoyue("entity", *arguments, "--library", library, "--json")
        assert answer.status == 0, answer.err
        return answer.json

    return call


def by_name(rows: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return next(row for row in rows if row["name"] == name)


def test_the_index_lists_what_is_named_most_often_first(index: Index) -> None:
    rows = index("list")
    assert sorted((row["name"], row["mentions"]) for row in rows[:2]) == [("渡口老街", 2), ("纪明川", 2)]
    assert {row["name"] for row in rows} == {"纪明川", "欧阳雁", "清澜河", "渡口老街"}
    assert [row["name"] for row in index("list", "--type", "place", "--contains", "河")] == ["清澜河"]


def test_each_step_is_one_entry_and_undo_takes_back_each(index: Index, jiaoyue: Program, library: Path) -> None:
    def whole() -> list[Any]:
        return [index("show", "--entity", row["id"]) for row in index("list")]

    river, street = (by_name(index("list"), name)["id"] for name in ("清澜河", "渡口老街"))
    steps: list[tuple[object, ...]] = [
        ("rename", "--entity", river, "--name", "清澜江"),
        ("retype", "--entity", street, "--type", "organisation"),
        ("note", "--entity", river, "--text", "市内第一大河"),
        ("identify", "--entity", river, "--scheme", "wikidata", "--value", "https://www.wikidata.org/wiki/q4412"),
        ("alias", "--entity", river, "--spelling", "清河"),
        ("merge", "--entity", river, "--entity", street),
        ("split", "--entity", river, "--spelling", "渡口老街"),
        ("create", "--name", "市政所", "--type", "organisation"),
    ]
    states = [whole()]
    for step in steps:
        assert isinstance(index(*step)["entry"], int)
        states.append(whole())
        assert states[-1] != states[-2]

    for before in reversed(states[:-1]):
        assert jiaoyue("undo", "--library", library).status == 0
        assert whole() == before
    for after in states[1:]:
        assert jiaoyue("redo", "--library", library).status == 0
        assert whole() == after
    assert jiaoyue("verify", "--library", library).status == 0


def test_merging_leaves_the_texts_and_the_mentions_where_they_are(
    index: Index, jiaoyue: Program, library: Path, articles: Callable[[], list[dict[str, Any]]]
) -> None:
    before = [article["text"] for article in articles()]
    river, street = (by_name(index("list"), name)["id"] for name in ("清澜河", "渡口老街"))
    index("merge", "--entity", river, "--entity", street)
    merged = index("show", "--entity", river)
    assert (merged["name"], merged["mentions"]) == ("清澜河", 3)
    assert {one["text"]: one["mentions"] for one in merged["spellings"]} == {"清澜河": 1, "渡口老街": 2}
    assert [article["text"] for article in articles()] == before

    gone = jiaoyue("entity", "show", "--library", library, "--entity", street)
    assert (gone.status, gone.err) == (1, f"There is no entity {street} in this library.\n")


def test_a_type_that_was_put_right_is_shown_in_the_article(
    index: Index, jiaoyue: Program, library: Path, articles: Callable[[], list[dict[str, Any]]]
) -> None:
    street = by_name(index("list"), "渡口老街")
    index("retype", "--entity", street["id"], "--type", "organisation")
    article = next(one for one in articles() if "渡口老街" in one["text"])
    found = jiaoyue("entities", "--library", library, "--article", article["id"], "--json").json
    assert {one["type"] for one in found if one["text"] == "渡口老街"} == {"organisation"}


def test_identifiers_are_checked_by_their_form(index: Index, jiaoyue: Program, library: Path) -> None:
    river = by_name(index("list"), "清澜河")["id"]
    known = ("--library", library, "--entity", river)
    wrong = jiaoyue("entity", "identify", *known, "--scheme", "wikidata", "--value", "清澜河")
    assert (wrong.status, wrong.err) == (1, '"清澜河" is not a wikidata identifier; allowed: such as Q90.\n')
    index("identify", "--entity", river, "--scheme", "geonames", "--value", "1797132")
    assert index("show", "--entity", river)["identifiers"] == {"geonames": "1797132"}
    index("identify", "--entity", river, "--scheme", "geonames", "--value", "1797132", "--remove")
    assert index("show", "--entity", river)["identifiers"] == {}


def test_wrong_usage_is_told_apart_from_work_that_failed(index: Index, jiaoyue: Program, library: Path) -> None:
    assert jiaoyue("entity", "split", "--library", library).status == 2
    assert jiaoyue("entity", "merge", "--library", library, "--entity", 1).status == 1
    assert jiaoyue("entity", "note", "--library", library, "--entity", 999, "--text", "无").status == 1
