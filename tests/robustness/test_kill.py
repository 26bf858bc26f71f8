"""The process is killed in the middle of writes: all that was acknowledged is there, nothing is half there."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from reader.importing.pipeline import import_files
from reader.importing.progress import Request
from reader.library import reads
from reader.library.file import Library
from reader.library.verify import verify
from tests.robustness.kill_worker import one_command
from tests.robustness.towns import Inline, booklet, pages, town

WORKER = Path(__file__).with_name("kill_worker.py")


def run_and_kill(checkout: Path, seconds: float, *arguments: object, lines: int = 0) -> list[list[Any]]:
    """What the worker said until it was killed: some time after it said its first line, or that many lines."""
    command = [sys.executable, str(WORKER), *map(str, arguments)]
    environment = {"PYTHONPATH": str(checkout), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, env=environment, cwd=checkout
    ) as worker:
        assert worker.stdout is not None
        said = [worker.stdout.readline() for _ in range(max(1, lines))]
        time.sleep(seconds)
        worker.kill()
        said += worker.stdout.readlines()
    return [json.loads(line) for line in said if line.endswith(b"\n")]


def test_killed_while_it_works_a_library_has_every_acknowledged_command(
    tmp_path: Path, checkout: Path, chance: random.Random, rounds: int
) -> None:
    path = town(tmp_path)
    killed_with_log = 0
    for round_ in range(rounds):
        with Library.open(path) as library:
            before = library.value("SELECT max(id) FROM entry")
        said = run_and_kill(checkout, chance.random() * 0.15, "commands", path, round_)
        killed_with_log += Path(f"{path}-wal").exists()

        with Library.open(path) as library:
            assert verify(library) == ()
            entries = {entry.id: entry for entry in reads.history(library)}
            newest = max(entries)
        assert said
        assert said[0][2] > before
        assert all(entry in entries for _, entry, _ in said)
        assert said[-1][2] <= newest <= said[-1][2] + 10  # at most the one command that was under way, an undone group
        assert [one.name for one in tmp_path.iterdir()] == [path.name]
    assert killed_with_log > rounds / 2


def test_killed_in_an_import_a_library_has_whole_pages_and_the_rest_can_be_had(
    tmp_path: Path, checkout: Path, chance: random.Random, few_rounds: int
) -> None:
    files = [*pages(tmp_path / "pages", count=4), booklet(tmp_path / "pages" / "booklet.pdf", count=8)]
    whole = pages_of(imported(files, tmp_path / "undisturbed.jiaoyue"))
    assert len(whole) == 12
    for round_ in range(few_rounds):
        folder = tmp_path / str(round_)
        folder.mkdir()
        path = folder / "new.jiaoyue"
        said = run_and_kill(checkout, chance.random() * 0.08, "import", path, *files, lines=1 + round_ % 9)
        acknowledged = [(name, done - 1) for name, done, _ in said if name != "workers"]
        workers = [number for name, numbers, _ in said if name == "workers" for number in numbers]

        stored = pages_of(path)
        assert list(stored) == list(whole)[: len(stored)]
        assert len(acknowledged) <= len(stored) <= len(acknowledged) + 1
        assert all(stored[page] == whole[page] for page in stored)
        assert pages_of(imported(files, path)) == whole
        assert [one.name for one in folder.iterdir()] == [path.name]
        assert all_end(workers)
        shutil.rmtree(folder)


def test_forty_pages_go_on_where_they_were_killed(tmp_path: Path, checkout: Path) -> None:
    files, path = [booklet(tmp_path / "booklet.pdf", count=40)], tmp_path / "l.jiaoyue"
    run_and_kill(checkout, 0, "import", path, *files, lines=18)
    before = pages_of(path)
    assert 17 <= len(before) < 40
    workers, seen = Inline(), []

    report = import_files(files, path, Request("纪明川"), workers, progress=seen.append)

    assert workers.done.count("read_part") == 40 - len(before)
    assert [at.done for at in seen] == list(range(1, 41))
    assert [page.number for page in report.pages] == list(range(1, 41))
    assert [page.entry is None for page in report.pages] == [at < len(before) for at in range(40)]
    assert list(pages_of(path).items())[: len(before)] == list(before.items())
    with Library.open(path) as library:
        assert [issue.pages for issue in reads.issues(library)] == [40]


def imported(files: Sequence[Path], path: Path) -> Path:
    """The library at a path after an import of all files, in this process."""
    assert import_files(files, path, Request("纪明川"), Inline()).problems == ()
    return path


def pages_of(path: Path) -> dict[tuple[str, int], list[str]]:
    """The pages of a whole library in the order in which they came: each file and page of it, and its texts."""
    with Library.open(path) as library:
        assert verify(library) == ()
        sql = "SELECT page.id, name, source_page FROM page JOIN source ON sha256 = source ORDER BY page.id"
        rows = library.rows(sql)
        assert library.value("SELECT count(*) FROM entry WHERE command = 'import'") == len(rows)
        texts = "SELECT text FROM article WHERE page = ? ORDER BY position"
        return {(row["name"], row["source_page"]): [one[0] for one in library.rows(texts, row["id"])] for row in rows}


def all_end(workers: Sequence[int]) -> bool:
    """Whether processes end by themselves within ten seconds."""
    for _ in range(100):
        if not any(Path(f"/proc/{worker}/exe").exists() for worker in workers):
            return True
        time.sleep(0.1)
    return False


def test_killed_at_its_very_beginning_there_is_a_whole_library_or_none(
    tmp_path: Path, checkout: Path, chance: random.Random, few_rounds: int
) -> None:
    path = tmp_path / "new.jiaoyue"
    code = (
        f"from reader.library.file import Library\nprint(flush=True)\nLibrary.open({str(path)!r}, create=True).close()"
    )
    for _ in range(few_rounds):
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=checkout) as worker:
            assert worker.stdout is not None
            worker.stdout.readline()
            time.sleep(chance.random() * 0.03)
            worker.kill()
        with Library.open(path, create=True) as library:
            assert verify(library) == ()
        assert [one.name for one in tmp_path.iterdir()] == [path.name]
        path.unlink()


def states_of(path: Path, commands: int) -> tuple[list[Any], Path, Path]:
    """A library whose log holds many commands: the states after each, and copies of the file and of its log."""
    chance, states = random.Random(7), []
    with Library.open(path) as library:
        library.value("PRAGMA wal_autocheckpoint = 0")  # all stays in the log, which is where a power cut hits
        for number in range(commands):
            states.append(content(library))
            one_command(library, chance, number)
        states.append(content(library))
        file, log = path.with_suffix(".file"), path.with_suffix(".log")
        shutil.copy(path, file)
        shutil.copy(f"{path}-wal", log)
    return states, file, log


def content(library: Library) -> list[list[tuple[object, ...]]]:
    """Everything that is in the library."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'sqlite_sequence' ORDER BY name"
    names = [row[0] for row in library.rows(tables)]
    return [[tuple(row) for row in library.rows(f'SELECT * FROM "{name}"')] for name in names]  # noqa: S608


@pytest.mark.parametrize("noise", [False, True], ids=["cut", "cut and noise behind"])
def test_a_power_cut_leaves_a_whole_earlier_state(
    tmp_path: Path, chance: random.Random, rounds: int, noise: bool
) -> None:
    states, file, log = states_of(town(tmp_path), commands=60)
    whole = log.read_bytes()
    seen = set()
    for _ in range(max(50, rounds)):
        cut = chance.randrange(len(whole) + 1)
        path = tmp_path / "after.jiaoyue"
        shutil.copy(file, path)
        rest = chance.randbytes(min(4096, len(whole) - cut)) if noise else b""
        Path(f"{path}-wal").write_bytes(whole[:cut] + rest)

        with Library.open(path) as library:
            assert verify(library) == ()
            seen.add(states.index(content(library)))
        assert not Path(f"{path}-wal").exists()
        path.unlink()
    assert len(seen) > 20
