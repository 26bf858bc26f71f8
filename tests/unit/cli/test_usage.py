"""Every command of the program, walked one by one: what is wrong is told in one line, with the right exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from reader.cli.program import program
from reader.cli.screen import DISPLAYS
from tests.unit.cli.conftest import Program
from tests.unit.library.placed import placed_town

BEYOND = 10**30
"""A number that nothing in a library can have."""
NOWHERE = "没有/这一支"
"""A tag that no library here has."""

MISSING: dict[str, tuple[object, ...]] = {
    "articles": ("--article", BEYOND),
    "history": ("--article", BEYOND),
    "tag": ("--article", BEYOND, "--add", "民生"),
    "annotate": ("--article", BEYOND, "--start", 0, "--end", 2, "--note", "查"),
    "correct": ("--article", BEYOND, "--start", 0, "--end", 2, "--text", "津"),
    "mention": ("--article", BEYOND, "--start", 0, "--end", 2, "--reject"),
    "status": ("--article", BEYOND, "--set", "已校"),
    "article set": ("--article", BEYOND, "--headline", "灯亮了以后"),
    "article join": ("--article", BEYOND, "--article", BEYOND),
    "article split": ("--article", BEYOND, "--at", 3),
    "article move": ("--article", BEYOND, "--before", 1),
    "article go-on": ("--article", BEYOND, "--with", 1),
    "article part": ("--article", BEYOND, "--page", 1),
    "article delete": ("--article", BEYOND),
    "issue set": ("--issue", BEYOND, "--publication", "渡口晚报"),
    "issue order": ("--issue", BEYOND, "--page", 1),
    "issue delete": ("--issue", BEYOND),
    "entity show": ("--entity", BEYOND),
    "entity merge": ("--entity", BEYOND, "--entity", 1),
    "entity split": ("--entity", BEYOND, "--spelling", "渡口"),
    "entity alias": ("--entity", BEYOND, "--spelling", "渡口"),
    "entity apart": ("--entity", BEYOND, 1),
    "entity rename": ("--entity", BEYOND, "--name", "渡口"),
    "entity retype": ("--entity", BEYOND, "--type", "place"),
    "entity note": ("--entity", BEYOND, "--text", "老码头"),
    "entity identify": ("--entity", BEYOND, "--scheme", "wikidata", "--value", "Q90"),
    "region draw": ("--page", BEYOND, "--box", "0,0,1,1"),
    "region set": ("--region", BEYOND, "--role", "body"),
    "region move": ("--region", BEYOND),
    "region split": ("--line", BEYOND),
    "region delete": ("--region", BEYOND),
    "page show": ("--page", BEYOND),
    "page set": ("--page", BEYOND, "--label", "B01"),
    "page check": ("--page", BEYOND),
    "page order": ("--page", BEYOND, "--article", 1),
    "page move": ("--page", BEYOND),
    "page replace": ("--page", BEYOND, "--by", 1),
    "page delete": ("--page", BEYOND),
    "screenshot": ("--article", BEYOND, "--output", "picture.png"),
    "vocabulary keep": ("--tag", NOWHERE),
    "vocabulary rename": ("--tag", NOWHERE, "--name", "路灯"),
    "vocabulary move": ("--tag", NOWHERE),
    "vocabulary order": ("--tag", NOWHERE, "--by", 1),
    "vocabulary merge": ("--tag", NOWHERE, "--into", "民生"),
    "vocabulary synonym": ("--tag", NOWHERE, "--word", "街灯"),
    "vocabulary relate": ("--tag", NOWHERE, "--to", "民生"),
    "vocabulary describe": ("--tag", NOWHERE, "--note", "只用于道路"),
    "vocabulary delete": ("--tag", NOWHERE),
}
"""Each command that names a thing of the library, with one that is not there."""

WITHOUT_THINGS: dict[str, tuple[object, ...]] = {
    "undo": (),
    "redo": (),
    "verify": (),
    "entity list": (),
    "entity create": ("--name", "渡口", "--type", "place"),
    "vocabulary list": (),
    "vocabulary create": ("--tag", "民生"),
}
"""The other commands on a library."""
OF_THEIR_OWN = ("open", "import", "watch", "entities")
"""These take files, or a library or a file."""


def commands(group: click.Group, *before: str) -> Iterator[tuple[str, click.Command]]:
    """Every command below a group, by the words it is called with."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, *before, name)
        else:
            yield " ".join([*before, name]), command


COMMANDS = dict(commands(program))


@pytest.fixture
def placed(tmp_path: Path) -> Path:
    return placed_town(tmp_path)


def test_the_tables_of_this_test_hold_every_command() -> None:
    assert sorted(COMMANDS) == sorted([*MISSING, *WITHOUT_THINGS, *OF_THEIR_OWN])


def test_what_is_not_in_the_library_is_named_in_one_line_and_nothing_is_done(
    jiaoyue: Program, placed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = jiaoyue("articles", "--library", placed, "--json").out
    for words, arguments in MISSING.items():
        answer = jiaoyue(*words.split(), "--library", placed, *arguments)
        assert (answer.status, answer.out, len(answer.err.splitlines())) == (1, "", 1), (words, answer)
        assert str(BEYOND) in answer.err or NOWHERE in answer.err, (words, answer.err)
    assert jiaoyue("articles", "--library", placed, "--json").out == before
    assert {entry["command"] for entry in jiaoyue("history", "--library", placed, "--json").json} == {"import"}
    assert not Path("picture.png").exists()


def test_a_library_that_is_missing_or_none_is_named_by_every_command_and_left_alone(
    jiaoyue: Program, tmp_path: Path
) -> None:
    gone, notes = tmp_path / "没有.jiaoyue", tmp_path / "笔记.txt"
    notes.write_text("我的笔记" * 100, encoding="utf-8")
    calls = {words: [1 if one == BEYOND else one for one in arguments] for words, arguments in MISSING.items()}
    calls |= WITHOUT_THINGS | {"entities": ("--article", 1)}
    for words, arguments in calls.items():
        for path in (gone, notes):
            answer = jiaoyue(*words.split(), "--library", path, *arguments)
            assert (answer.status, answer.out, len(answer.err.splitlines())) == (1, "", 1), (words, answer)
            assert str(path) in answer.err, (words, answer.err)
    assert not gone.exists()
    assert notes.read_text(encoding="utf-8") == "我的笔记" * 100


def test_what_a_command_needs_and_does_not_get_is_a_wrong_usage(jiaoyue: Program, placed: Path) -> None:
    for words, command in COMMANDS.items():
        required = [one for one in command.params if one.required]
        assert required or words in {"open", "entities"}, words
        if required:
            answer = jiaoyue(*words.split())
            assert (answer.status, answer.out) == (2, ""), words
            assert answer.err.splitlines()[-1].startswith("Error: Missing"), words
        assert jiaoyue(*words.split(), "--no-such-option").status == 2, words
        assert jiaoyue(*words.split(), "--help").out.startswith(f"Usage: jiaoyue {words} "), words


WRONG: dict[str, tuple[object, ...]] = {
    "no tag": ("tag", "--article", 1),
    "no decision": ("mention", "--article", 1, "--start", 0, "--end", 2),
    "two decisions": ("mention", "--article", 1, "--start", 0, "--end", 2, "--confirm", "person", "--reject"),
    "one article to join": ("article join", "--article", 1),
    "nowhere to move": ("article move", "--article", 1),
    "two places to move to": ("article move", "--article", 1, "--before", 2, "--after", 3),
    "nothing to set": ("issue set", "--issue", 1),
    "no day": ("issue set", "--issue", 1, "--date", "2025-02-30"),
    "nothing of a page": ("page set", "--page", 1),
    "a number that no page has": ("page set", "--page", 1, "--number", BEYOND),
    "nothing of a region": ("region set", "--region", 1),
    "three edges": ("region draw", "--page", 1, "--box", "0,0,1"),
    "an edge that is no number": ("region draw", "--page", 1, "--box", "nan,0,1,1"),
    "an edge without end": ("region draw", "--page", 1, "--box", "0,0,1,inf"),
    "no role": ("region draw", "--page", 1, "--box", "0,0,1,1", "--role", "poem"),
    "mentions of a named entity": ("entity split", "--entity", 1, "--mention", 1),
    "none at most": ("entity list", "--limit", 0),
    "a difference of no article": ("history", "--diff", 0, 1),
    "names of no article": ("entities",),
    "no size": ("screenshot", "--output", "x.png", "--size", "9x9"),
    "too large": ("screenshot", "--output", "x.png", "--size", "9000x900"),
    "nobody": ("tag", "--article", 1, "--add", "民生", "--as", " "),
}


def test_a_wrong_usage_says_what_is_wrong_and_touches_nothing(jiaoyue: Program, placed: Path) -> None:
    before = placed.read_bytes()
    for what, (words, *arguments) in WRONG.items():
        answer = jiaoyue(*str(words).split(), "--library", placed, *arguments)
        assert (answer.status, answer.out) == (2, ""), what
        assert answer.err.splitlines()[-1].startswith("Error: "), what
    assert placed.read_bytes() == before


def test_without_a_display_the_window_is_refused_in_one_line(checkout: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}

    done = subprocess.run(
        [sys.executable, "-m", "reader", "open"], capture_output=True, text=True, cwd=checkout, env=bare, check=False
    )

    if sys.platform == "linux":
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
        assert "no display" in done.stderr


def test_an_empty_word_is_no_path_to_open(jiaoyue: Program) -> None:
    answer = jiaoyue("")
    assert (answer.status, answer.out) == (2, "")
