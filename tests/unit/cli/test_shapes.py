"""What is printed: one JSON document of the promised shape for programs, a few plain lines for a person."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Program
from tests.unit.library.placed import placed_town

Shape = dict[str, Any]

NUMBER = (int, float)
OPTIONAL = (str, type(None))
ARTICLE: Shape = {
    "id": int,
    "page": int,
    "kind": str,
    "label": OPTIONAL,
    "kicker": list,
    "headline": str,
    "subheads": list,
    "byline": list,
    "dateline": OPTIONAL,
    "paragraphs": list,
    "credit": OPTIONAL,
    "regions": [{"page": int, "role": str, "box": list}],
    "text": str,
    "blocks": [{"role": str, "start": int, "end": int}],
    "status": str,
    "tags": list,
    "annotations": [{"id": int, "start": int, "end": int, "quote": str, "note": str, "orphaned": bool}],
}
ISSUE: Shape = {
    "id": int,
    "publication": OPTIONAL,
    "date": OPTIONAL,
    "pages": int,
    "furniture": [{"page": int, "role": str, "text": str}],
    "articles": [ARTICLE],
}
NAME: Shape = {"start": int, "end": int, "text": str, "type": str, "level": int, "source": str}
ADDED: Shape = {"issues": [{"id": int, "pages": list, "articles": int}], "problems": [{"file": str, "message": str}]}


def check(value: Any, shape: Any, where: str = "") -> None:
    """Holds a value against a shape: a type, a list of one shape, or keys with their shapes; more keys may be there."""
    if isinstance(shape, list):
        assert isinstance(value, list), where
        for at, one in enumerate(value):
            check(one, shape[0], f"{where}[{at}]")
    elif isinstance(shape, dict):
        assert shape.keys() <= value.keys(), f"{where}: {shape.keys() - value.keys()} is missing"
        for key, inner in shape.items():
            check(value[key], inner, f"{where}.{key}")
    else:
        assert isinstance(value, shape), f"{where}: {value!r}"


@pytest.fixture
def placed(tmp_path: Path, jiaoyue: Program) -> Path:
    """Two pages with places; a note, a tag and a correction on the first article."""
    path = placed_town(tmp_path)
    place = ("--library", path, "--article", 1)
    jiaoyue("annotate", *place, "--start", 0, "--end", 4, "--note", "核对")
    jiaoyue("tag", *place, "--add", "民生/路灯")
    jiaoyue("correct", *place, "--start", 2, "--end", 3, "--text", "𠮷")
    return path


def test_articles_have_the_promised_shape_and_their_places_are_fractions(jiaoyue: Program, placed: Path) -> None:
    answer = jiaoyue("articles", "--library", placed, "--json")
    assert answer.err == ""
    check(answer.json, [ISSUE])
    (issue,) = answer.json
    first = issue["articles"][0]
    assert first["annotations"][0]["quote"] == first["text"][:4] == "渡口𠮷街"
    assert first["tags"] == ["民生/路灯"]
    for article in issue["articles"]:
        assert article["regions"], article["headline"]
        for region in article["regions"]:
            left, top, right, bottom = region["box"]
            assert 0 <= left < right <= 1
            assert 0 <= top < bottom <= 1
    assert [one["page"] for one in issue["furniture"]] == [1]

    (only,) = jiaoyue("articles", "--library", placed, "--article", 4, "--json").json
    assert [article["id"] for article in only["articles"]] == [4]
    assert jiaoyue("articles", "--library", placed, "--issue", 1, "--json").json == answer.json


def test_names_of_a_file_count_its_characters_and_those_of_an_article_its_text(
    jiaoyue: Program, placed: Path, tmp_path: Path
) -> None:
    file = tmp_path / "𠮷.txt"
    file.write_bytes("😀𠮷野巷的纪明川\r\n6月3日到了清澜河。\n".encode())
    answer = jiaoyue("entities", file, "--json")
    check(answer.json, [NAME])
    text = "😀𠮷野巷的纪明川\r\n6月3日到了清澜河。\n"
    assert all(text[one["start"] : one["end"]] == one["text"] for one in answer.json)
    assert ("6月3日", "date") in [(one["text"], one["type"]) for one in answer.json]

    of_article = jiaoyue("entities", "--library", placed, "--article", 1, "--json")
    check(of_article.json, [NAME])
    whole = jiaoyue("articles", "--library", placed, "--article", 1, "--json").json[0]["articles"][0]["text"]
    assert all(whole[one["start"] : one["end"]] == one["text"] for one in of_article.json)
    plain = jiaoyue("entities", "--library", placed, "--article", 1).out.splitlines()
    assert [line.split()[0] for line in plain] == [one["type"] for one in of_article.json]


def test_an_import_says_what_came_in_and_what_did_not(jiaoyue: Program, page: Path, tmp_path: Path) -> None:
    bad = tmp_path / "坏.pdf"
    bad.write_bytes(b"%PDF-1.7 and no more")
    answer = jiaoyue("import", page, bad, "--library", tmp_path / "l.jiaoyue", "--json")
    check(answer.json, ADDED)
    assert [problem["file"] for problem in answer.json["problems"]] == [str(bad)]
    told = jiaoyue("import", page, "--library", tmp_path / "l.jiaoyue")
    assert told.out == "Added 0 pages with 0 articles; 1 pages were there already.\n"


def test_undo_and_redo_say_which_entry_it_was(jiaoyue: Program, placed: Path) -> None:
    history = jiaoyue("history", "--library", placed, "--json").json
    assert [entry["command"] for entry in history] == ["correct", "tag", "annotate", "import", "import"]
    assert all(isinstance(entry["entry"], int) for entry in history)
    undone = jiaoyue("undo", "--library", placed, "--json").json
    redone = jiaoyue("redo", "--library", placed, "--json").json
    assert [undone["command"], redone["command"]] == ["correct", "correct"]
    assert history[0]["entry"] == undone["entry"] == redone["entry"]
    assert jiaoyue("verify", "--library", placed, "--json").json == {"ok": True, "problems": []}


def test_a_person_reads_plain_lines(jiaoyue: Program, placed: Path) -> None:
    listed = jiaoyue("articles", "--library", placed).out.splitlines()
    assert listed[0] == "#1 清澜日报 2031-06-03"
    assert listed[1].split() == ["1", "unread", "渡口𠮷街修好三百盏路灯"]
    assert len(listed) == 5

    entries = jiaoyue("history", "--library", placed, "--article", 1).out.splitlines()
    assert [line.split()[3] for line in entries] == ["correct", "tag", "annotate", "import"]
    first, last = (line.split()[0] for line in (entries[-1], entries[0]))
    told = jiaoyue("history", "--library", placed, "--article", 1, "--diff", first, last)
    assert told.out == "@2  -老  +𠮷\n"
    same = jiaoyue("history", "--library", placed, "--article", 1, "--diff", last, last, "--json").json
    assert same["edits"] == []

    assert jiaoyue("undo", "--library", placed).out.startswith("Done: entry ")
    assert jiaoyue("verify", "--library", placed).out == "All is well.\n"
    index = jiaoyue("entity", "list", "--library", placed)
    assert (index.status, index.err) == (0, "")


def test_a_damaged_library_is_told_line_by_line_and_is_a_failure(jiaoyue: Program, placed: Path) -> None:
    import sqlite3

    with sqlite3.connect(placed) as connection:
        connection.execute("UPDATE annotation SET quote = '别的字'")
    connection.close()

    plain = jiaoyue("verify", "--library", placed)
    told = jiaoyue("verify", "--library", placed, "--json")

    assert (plain.status, told.status) == (1, 1)
    assert plain.out.splitlines() == told.json["problems"]
    assert len(told.json["problems"]) == 1
    assert not told.json["ok"]
    assert str(placed) in told.err


def test_whatever_a_text_holds_the_output_is_one_json_document(jiaoyue: Program, placed: Path) -> None:
    for hostile in ('"}\n{', "\u2028", "\\u0000", "<b>&amp;", "\udc80", "\x00", "é\u0301"):
        made = jiaoyue(
            "annotate",
            "--library",
            placed,
            "--article",
            1,
            "--start",
            0,
            "--end",
            2,
            "--note",
            f"注{hostile}",
            "--json",
        )
        assert made.status == 0, (hostile, made.err)
        assert json.loads(made.out)["entry"] > 0
    notes = jiaoyue("articles", "--library", placed, "--article", 1, "--json").json[0]["articles"][0]["annotations"]
    assert len(notes) == 8
    assert jiaoyue("verify", "--library", placed).status == 0
