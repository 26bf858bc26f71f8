"""The command line to the letter: shapes, offsets, exit statuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader import __version__
from tests.unit.cli.conftest import Program

Articles = Callable[[], list[dict[str, Any]]]


def test_blocks_are_the_text_and_fields_are_slices_of_it(articles: Articles) -> None:
    for article in articles():
        text, blocks = article["text"], article["blocks"]
        assert "\n".join(text[block["start"] : block["end"]] for block in blocks) == text
        of = {role: [text[b["start"] : b["end"]] for b in blocks if b["role"] == role] for role in _roles(blocks)}
        assert article["kicker"] == of.get("kicker", [])
        assert article["headline"] == " ".join(of.get("headline", []))
        assert article["paragraphs"] == [
            text[b["start"] : b["end"]] for b in blocks if b["role"] in {"paragraph", "crosshead"}
        ]
        assert all(name in text.replace("\n", "") for name in article["byline"])


def test_the_names_of_a_byline_follow_a_correction(jiaoyue: Program, library: Path, articles: Articles) -> None:
    before = next(a for a in articles() if a["byline"] == ["纪明川", "欧阳雁"])
    at = before["text"].index("明川")
    jiaoyue("correct", "--library", library, "--article", before["id"], "--start", at, "--end", at + 1, "--text", "鸣")
    after = next(a for a in articles() if a["id"] == before["id"])
    assert after["byline"] == ["纪鸣川", "欧阳雁"]


def test_a_correction_changes_just_its_range(jiaoyue: Program, library: Path, articles: Articles) -> None:
    before = articles()[0]
    text, at = before["text"], before["blocks"][-1]["start"]
    range_ = ("--start", at + 2, "--end", at + 3)
    answer = jiaoyue("correct", "--library", library, "--article", before["id"], *range_, "--text", "𠮷", "--json")
    assert isinstance(answer.json["entry"], int)
    assert articles()[0]["text"] == text[: at + 2] + "𠮷" + text[at + 3 :]


def test_notes_move_with_the_text_and_survive_being_eaten(jiaoyue: Program, library: Path, articles: Articles) -> None:
    article = articles()[0]
    name, at = article["id"], article["blocks"][-1]["start"]

    def correct(start: int, end: int, text: str) -> dict[str, Any]:
        jiaoyue("correct", "--library", library, "--article", name, "--start", start, "--end", end, "--text", text)
        note: dict[str, Any] = articles()[0]["annotations"][0]
        return note

    place = ("--start", at + 4, "--end", at + 8)
    made = jiaoyue("annotate", "--library", library, "--article", name, *place, "--note", "查", "--json").json
    quote = article["text"][at + 4 : at + 8]
    before = correct(at, at, "甲乙")
    assert (before["id"], before["start"], before["quote"]) == (made["id"], at + 6, quote)
    inside = correct(at + 7, at + 8, "丙丁")
    assert inside["quote"] == quote[0] + "丙丁" + quote[2:]
    across = correct(at + 9, at + 13, "戊")
    assert across["quote"] == quote[0] + "丙丁"[:2]
    eaten = correct(at + 5, at + 10, "")
    assert eaten["orphaned"]
    assert (eaten["quote"], eaten["note"]) == (across["quote"], "查")
    jiaoyue("undo", "--library", library)
    assert articles()[0]["annotations"] == [across]


def test_what_is_there_already_makes_no_entry(jiaoyue: Program, library: Path) -> None:
    tag = ("tag", "--library", library, "--article", 1, "--add", "民生/路灯", "--json")
    assert jiaoyue(*tag).json["entry"] is not None
    again = jiaoyue(*tag)
    assert (again.status, again.json["entry"]) == (0, None)


def test_commands_on_what_is_missing_exit_1_and_name_it(jiaoyue: Program, library: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone.jiaoyue"
    for command in ("articles", "history", "undo", "redo", "verify"):
        answer = jiaoyue(command, "--library", gone)
        assert (answer.status, str(gone) in answer.err) == (1, True)
    assert not gone.exists()
    answer = jiaoyue("tag", "--library", library, "--article", 999, "--add", "x")
    assert (answer.status, "999" in answer.err) == (1, True)
    answer = jiaoyue("correct", "--library", library, "--article", 1, "--start", 5, "--end", 99999, "--text", "x")
    assert (answer.status, "99999" in answer.err) == (1, True)
    assert jiaoyue("undo", "--library", library).status == 1


def test_wrong_usage_exits_2(jiaoyue: Program, library: Path) -> None:
    assert jiaoyue("articles").status == 2
    assert jiaoyue("no-such-command").status == 2
    assert jiaoyue("status", "--library", library, "--article", 1, "--set", "done").status == 2
    assert jiaoyue("import", "--library", library).status == 2
    assert jiaoyue("mention", "--library", library, "--article", 1, "--start", 0, "--end", 2).status == 2


def test_a_status_is_understood_by_either_name(jiaoyue: Program, library: Path, articles: Articles) -> None:
    jiaoyue("status", "--library", library, "--article", 1, "--article", 2, "--set", "已校")
    assert {article["status"] for article in articles()} == {"proofed"}


def test_history_tells_what_was_done_and_how_a_text_changed(jiaoyue: Program, library: Path) -> None:
    place = ("--library", library, "--article", 1)
    first = jiaoyue("correct", *place, "--start", 0, "--end", 1, "--text", "津", "--json").json["entry"]
    second = jiaoyue("correct", *place, "--start", 1, "--end", 2, "--text", "", "--as", "周校对", "--json").json[
        "entry"
    ]
    entries = jiaoyue("history", *place, "--json").json
    assert [entry["entry"] for entry in entries][:2] == [second, first]
    assert entries[0]["author"] == "周校对"
    diff = jiaoyue("history", *place, "--diff", 0, second, "--json").json
    assert diff["edits"] == [{"position": 0, "removed": "渡口", "inserted": "津"}]
    assert jiaoyue("history", "--library", library, "--diff", 0, 1).status == 2


def test_help_names_every_command(jiaoyue: Program) -> None:
    text = jiaoyue("--help").out
    wanted = "import articles entities history tag annotate correct mention status undo redo verify open screenshot"
    assert all(name in text for name in wanted.split())
    assert __version__ in jiaoyue("--version").out


def _roles(blocks: list[dict[str, Any]]) -> set[str]:
    return {block["role"] for block in blocks}
