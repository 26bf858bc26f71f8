"""Putting right what segmentation got wrong, and what an issue is called, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Program

Articles = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def unharmed(jiaoyue: Program, library: Path, articles: Articles) -> Callable[..., None]:
    """Runs a command, undoes it and does it again, and holds the library against its promises at each step."""

    def run(*command: object) -> None:
        before = articles()
        assert jiaoyue(*command[:2], "--library", library, *command[2:]).status == 0
        after = articles()
        assert jiaoyue("verify", "--library", library).status == 0
        jiaoyue("undo", "--library", library)
        assert articles() == before
        jiaoyue("redo", "--library", library)
        assert articles() == after
        assert jiaoyue("verify", "--library", library).status == 0

    return run


def test_two_pieces_become_one_and_notes_and_names_go_along(
    jiaoyue: Program, library: Path, articles: Articles, unharmed: Callable[..., None]
) -> None:
    first, second = articles()
    at = second["text"].index("巡堤")
    jiaoyue("annotate", "--library", library, "--article", 2, "--start", at, "--end", at + 2, "--note", "查")
    unharmed("article", "join", "--article", 1, "--article", 2)
    (joined,) = articles()
    assert joined["id"] == first["id"]
    assert joined["headline"] == first["headline"]
    assert second["headline"] in joined["paragraphs"]
    assert joined["byline"] == first["byline"] + second["byline"]
    assert [note["quote"] for note in joined["annotations"]] == ["巡堤"]


def test_a_body_without_a_headline_takes_that_of_the_piece_it_is_joined_with(
    jiaoyue: Program, library: Path, articles: Articles, unharmed: Callable[..., None]
) -> None:
    title, body = (articles()[0]["blocks"][i] for i in (0, 1))
    split = ("article", "split", "--library", library, "--article", 1, "--at", body["start"], "--json")
    fresh = jiaoyue(*split).json["id"]
    unharmed("article", "join", "--article", fresh, "--article", 1)
    joined = next(article for article in articles() if article["id"] == fresh)
    assert len(joined["headline"]) == title["end"]
    assert joined["blocks"][0]["role"] == "headline"


def test_one_piece_becomes_two_where_the_reader_says(
    jiaoyue: Program, library: Path, articles: Articles, unharmed: Callable[..., None]
) -> None:
    whole = articles()[0]
    at = whole["blocks"][-1]["start"]
    place = ("--start", at + 1, "--end", at + 3)
    jiaoyue("annotate", "--library", library, "--article", 1, *place, "--note", "查")
    unharmed("article", "split", "--article", 1, "--at", at)
    first, second, _ = articles()
    assert first["text"] + "\n" + second["text"] == whole["text"]
    assert [note["start"] for note in second["annotations"]] == [1]
    assert first["annotations"] == []


@pytest.mark.parametrize("at", [0, -3, 99999])
def test_a_split_must_leave_text_on_both_sides(jiaoyue: Program, library: Path, at: int) -> None:
    answer = jiaoyue("article", "split", "--library", library, "--article", 1, "--at", at)
    assert (answer.status, len(answer.err.splitlines())) == (1, 1)


def test_pieces_are_put_in_another_order(articles: Articles, unharmed: Callable[..., None]) -> None:
    unharmed("article", "move", "--article", 2, "--before", 1)
    assert [article["id"] for article in articles()] == [2, 1]
    unharmed("article", "move", "--article", 2, "--after", 1)
    assert [article["id"] for article in articles()] == [1, 2]


def test_a_deleted_piece_leaves_its_lines_on_the_page(
    jiaoyue: Program, library: Path, articles: Articles, unharmed: Callable[..., None]
) -> None:
    unharmed("article", "delete", "--article", 1)
    assert [article["id"] for article in articles()] == [2]
    (issue,) = jiaoyue("articles", "--library", library, "--json").json
    assert "渡口老街修好了三百盏路灯" in [line["text"] for line in issue["furniture"]]
    assert jiaoyue("tag", "--library", library, "--article", 1, "--add", "x").status == 1


def test_an_issue_is_named_later_and_joins_its_twin(
    jiaoyue: Program, library: Path, page: Path, articles: Articles
) -> None:
    other = page.with_name("other.txt")
    other.write_text(page.read_text(encoding="utf-8").replace("三百", "八百"), encoding="utf-8")
    name = ("--publication", "渡口晚报", "--date", "2025-06-04")
    jiaoyue("import", other, "--library", library, *name)
    before = articles()
    answer = jiaoyue("issue", "set", "--library", library, "--issue", 1, *name, "--json")
    assert answer.json["issue"] == 2
    (issue,) = jiaoyue("articles", "--library", library, "--json").json
    assert (issue["publication"], issue["pages"], len(issue["articles"])) == ("渡口晚报", 2, 4)
    jiaoyue("undo", "--library", library)
    assert articles() == before


def test_a_deleted_issue_comes_back_by_undo_or_by_importing_it_again(
    jiaoyue: Program, library: Path, page: Path, articles: Articles
) -> None:
    before = articles()
    jiaoyue("issue", "delete", "--library", library, "--issue", 1)
    assert jiaoyue("articles", "--library", library, "--json").json == []
    jiaoyue("undo", "--library", library)
    assert articles() == before
    jiaoyue("issue", "delete", "--library", library, "--issue", 1)
    jiaoyue("import", page, "--library", library)
    assert [article["text"] for article in articles()] == [article["text"] for article in before]
    assert {article["id"] for article in articles()}.isdisjoint(article["id"] for article in before)
    refused = jiaoyue("undo", "--library", library)
    assert (refused.status, "cannot be taken back" in refused.err) == (1, True)
    assert jiaoyue("verify", "--library", library).status == 0


def test_what_an_article_is_and_its_titles_are_set_by_name(
    jiaoyue: Program, library: Path, articles: Articles, unharmed: Callable[..., None]
) -> None:
    given = ("--kind", "commentary", "--label", "本报时评", "--headline", "灯亮了以后", "--kicker", "渡口")
    unharmed("article", "set", "--article", 1, *given, "--by", "纪明川", "--credit", "编辑 欧阳雁")

    first = articles()[0]
    assert (first["kind"], first["label"]) == ("commentary", "本报时评")
    assert (first["kicker"], first["headline"]) == (["渡口"], "灯亮了以后")
    assert (first["byline"], first["credit"]) == (["纪明川"], "编辑 欧阳雁")
    assert jiaoyue("article", "set", "--library", library, "--article", 1).status == 2
