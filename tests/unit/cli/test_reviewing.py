"""Pages and regions put right from the command line; what a person has set outlives reading the page again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Program
from tests.unit.library.placed import placed_town


@pytest.fixture
def placed(tmp_path: Path) -> Path:
    return placed_town(tmp_path)


def test_a_region_is_moved_to_another_article_by_the_ids_that_the_page_shows(jiaoyue: Program, placed: Path) -> None:
    page = jiaoyue("page", "show", "--library", placed, "--page", 1, "--json").json
    column = next(one for one in page["regions"] if one["role"] == "body")
    other = next(one for one in page["articles"] if one["id"] != column["article"])

    answer = jiaoyue(
        "region", "move", "--library", placed, "--region", column["id"], "--article", other["id"], "--json"
    )

    assert answer.json["entry"] > 0
    assert answer.json["id"] == other["id"]
    page = jiaoyue("page", "show", "--library", placed, "--page", 1, "--json").json
    assert next(one for one in page["regions"] if one["id"] == column["id"])["article"] == other["id"]
    assert jiaoyue("verify", "--library", placed).status == 0
    assert jiaoyue("undo", "--library", placed).status == 0


def test_every_command_of_the_review_says_its_entry(jiaoyue: Program, placed: Path) -> None:
    line = jiaoyue("page", "show", "--library", placed, "--page", 1, "--json").json["lines"][-1]["id"]
    for command in (
        ("region", "draw", "--page", 1, "--box", "0.05,0.05,0.5,0.11", "--role", "kicker", "--article", 1),
        ("region", "set", "--region", 5, "--role", "caption"),
        ("region", "set", "--region", 5, "--box", "0.66,0.12,0.98,0.2"),
        ("region", "split", "--line", line),
        ("region", "delete", "--region", 5),
        ("page", "order", "--page", 1, "--article", 3),
        ("page", "order", "--page", 1),
        ("page", "check", "--page", 1),
        ("page", "set", "--page", 1, "--label", "B01"),
        ("issue", "order", "--issue", 1, "--page", 2, "--page", 1),
        ("article", "go-on", "--article", 1, "--with", 4),
        ("article", "part", "--article", 1, "--page", 2),
        ("page", "move", "--page", 2),
        ("page", "replace", "--page", 1, "--by", 2),
        ("page", "delete", "--page", 2),
    ):
        answer = jiaoyue(*command[:2], "--library", placed, *command[2:], "--json")
        assert answer.status == 0, (command, answer.err)
        assert json.loads(answer.out)["entry"], command
        assert jiaoyue("verify", "--library", placed).status == 0, command


def test_what_cannot_be_done_is_said(jiaoyue: Program, placed: Path) -> None:
    for status, words, command in (
        (1, "region 99", ("region", "delete", "--region", 99)),
        (1, "place on the page", ("region", "draw", "--page", 1, "--box", "2,2,3,3")),
        (1, "region of a new article", ("region", "draw", "--page", 1, "--box", "0.9,0.9,0.95,0.95")),
        (1, "with the line", ("region", "split", "--line", 1)),
        (1, "order of the pages", ("issue", "order", "--issue", 1, "--page", 1)),
        (2, "either --box or --role", ("region", "set", "--region", 1)),
        (2, "no box", ("region", "draw", "--page", 1, "--box", "here")),
        (2, "--number or --label", ("page", "set", "--page", 1)),
    ):
        answer = jiaoyue(*command[:2], "--library", placed, *command[2:])
        assert (answer.status, words in answer.err) == (status, True), (command, answer.err)
