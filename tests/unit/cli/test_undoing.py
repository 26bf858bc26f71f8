"""Undo and redo across processes: every state comes back, in both directions."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.unit.cli.conftest import Program

Articles = Callable[[], list[dict[str, Any]]]


def test_mixed_commands_are_undone_and_redone_in_new_processes(library: Path, articles: Articles) -> None:
    """Each command is a process of its own, as when the app is quit between any two of them."""
    states = [articles()]
    for command in _commands(states[0]):
        _process(library, *command)
        states.append(articles())
        assert states[-1] != states[-2]
    for state in states[-2::-1]:
        _process(library, "undo")
        assert articles() == state
    for state in states[1:]:
        _process(library, "redo")
        assert articles() == state


def test_something_new_ends_redo(jiaoyue: Program, library: Path) -> None:
    jiaoyue("tag", "--library", library, "--article", 1, "--add", "甲")
    jiaoyue("undo", "--library", library)
    jiaoyue("tag", "--library", library, "--article", 1, "--add", "乙")
    answer = jiaoyue("redo", "--library", library)
    assert (answer.status, len(answer.err.splitlines())) == (1, 1)


def test_each_author_undoes_their_own(jiaoyue: Program, library: Path, articles: Articles) -> None:
    jiaoyue("tag", "--library", library, "--article", 1, "--add", "甲", "--as", "周")
    jiaoyue("tag", "--library", library, "--article", 1, "--add", "乙", "--as", "吴")
    assert jiaoyue("undo", "--library", library, "--as", "周").status == 0
    assert articles()[0]["tags"] == ["乙"]


def test_undo_refuses_what_someone_else_built_on(jiaoyue: Program, library: Path, articles: Articles) -> None:
    place = ("--library", library, "--article", 1)
    jiaoyue("correct", *place, "--start", 0, "--end", 1, "--text", "津", "--as", "周")
    jiaoyue("correct", *place, "--start", 0, "--end", 1, "--text", "码", "--as", "吴")
    before = articles()
    answer = jiaoyue("undo", "--library", library, "--as", "周")
    assert (answer.status, "吴" in answer.err) == (1, True)
    assert articles() == before


def _commands(articles: list[dict[str, Any]]) -> list[tuple[object, ...]]:
    first, second = articles[0]["id"], articles[1]["id"]
    at = articles[0]["blocks"][-1]["start"]
    return [
        ("tag", "--article", first, "--article", second, "--add", "民生/路灯", "--add", "街区"),
        ("annotate", "--article", first, "--start", at, "--end", at + 4, "--note", "核对人名"),
        ("correct", "--article", first, "--start", at + 1, "--end", at + 2, "--text", "𠮷"),
        ("status", "--article", first, "--set", "proofing"),
        ("correct", "--article", first, "--start", 0, "--end", 2, "--text", ""),
        ("tag", "--article", first, "--remove", "街区"),
        ("correct", "--article", first, "--start", at - 2, "--end", at + 5, "--text", "换\n行"),
        ("status", "--article", first, "--article", second, "--set", "已审"),
    ]


def _process(library: Path, command: str, *arguments: object) -> None:
    call = [sys.executable, "-m", "reader", command, "--library", str(library), *map(str, arguments)]
    done = subprocess.run(call, capture_output=True, text=True, env={**os.environ, "PYTHONUTF8": "1"}, check=False)
    assert done.returncode == 0, done.stderr
