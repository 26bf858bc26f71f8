"""Files that mean harm: each costs a sentence at most, in bounded time and memory, and reads nothing but itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.importing import worker
from reader.library.file import Library
from reader.library.verify import verify
from tests.robustness.hostile import FILES, STEALING, alto
from tests.robustness.towns import pages

SECONDS = 500


PICTURES = {"huge.png", "long.png", "circle.tif", "huge-picture.pdf"}
"""Those that are recognised; the others are read without it, to save time."""

HARMLESS = {"nan.xml", "bomb.hocr"}
"""Those of which a page can be made: places that are none are left out, HTML knows no entities of its own."""

KILLING = {"form-within-itself.pdf"}
"""Those that no bound holds but the worker's own."""


@dataclass(frozen=True)
class Attempt:
    """The library that all of them were imported into, with an honest page; what was said of each; all words."""

    library: Path
    said: dict[str, str]
    words: list[str]


@pytest.fixture(scope="module")
def attempt(tmp_path_factory: pytest.TempPathFactory) -> Attempt:
    folder = tmp_path_factory.mktemp("hostile")
    result = Attempt(folder / "l.jiaoyue", {}, [])
    for file in (folder / name for name in FILES):
        file.write_bytes(FILES[file.name]())
    (honest,) = pages(folder / "honest", count=1)
    _import([honest, *(folder / name for name in FILES if name not in PICTURES)], result, "never")
    _import([honest, *(folder / name for name in FILES if name in PICTURES)], result, "auto")
    return result


def _import(files: list[Path], into: Attempt, ocr: str) -> None:
    words = ["import", *files, "--library", into.library, "--ocr", ocr, "--json"]
    command = [sys.executable, "-m", "reader", *words]
    done = subprocess.run([*map(str, command)], capture_output=True, check=False, timeout=SECONDS, text=True)
    assert done.returncode == 0, done.stderr
    into.said.update({Path(one["file"]).name: one["message"] for one in json.loads(done.stdout)["problems"]})
    into.words.extend(done.stderr.splitlines())


def test_the_honest_page_is_in_and_the_library_is_whole(attempt: Attempt) -> None:
    with Library.open(attempt.library) as library:
        assert verify(library) == ()
        sources = {row[0] for row in library.rows("SELECT name FROM source")}
        assert sources == {"page-1.txt", *HARMLESS}
        for table in ("region", "line"):
            assert "NaN" not in str([tuple(row) for row in library.rows(f"SELECT * FROM {table}")])  # noqa: S608


@pytest.mark.parametrize("name", [name for name in FILES if name not in HARMLESS])
def test_each_costs_one_sentence(name: str, attempt: Attempt) -> None:
    said = attempt.said.get(name, "")

    assert name in said
    assert len(said.splitlines()) == 1
    assert "not foreseen" not in said
    assert ("reader stopped" in said) == (name in KILLING)


def test_no_traceback_is_seen(attempt: Attempt) -> None:
    assert not [word for word in attempt.words if "Traceback" in word]


def test_no_file_of_the_machine_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("口令是三百二十一", encoding="utf-8")
    thief = tmp_path / "thief.xml"
    thief.write_bytes(alto(STEALING.format(path=secret.as_uri()), "&secret;"))
    with zipfile.ZipFile(tmp_path / "away.zip", "w") as archive:
        archive.write(secret, "../../away.txt")
        archive.writestr("/tmp/jiaoyue-was-here.txt", "春汛平稳过境。")  # noqa: S108
    library = tmp_path / "in" / "l.jiaoyue"
    library.parent.mkdir()

    words = ["import", str(thief), str(tmp_path / "away.zip"), "--library", str(library)]
    done = subprocess.run([sys.executable, "-m", "reader", *words], capture_output=True, check=False, text=True)

    assert "thief.xml" in done.stderr
    assert not Path("/tmp/jiaoyue-was-here.txt").exists()  # noqa: S108
    assert sorted(path.name for path in tmp_path.iterdir()) == ["away.zip", "in", "secret.txt", "thief.xml"]
    assert [path.name for path in library.parent.iterdir()] == ["l.jiaoyue"]
    with Library.open(library) as opened:
        sources = [row[0] for row in opened.rows("SELECT name FROM source")]
    assert sources == ["away.zip"]


def test_a_worker_that_hangs_is_ended(tmp_path: Path) -> None:
    code = (
        "from reader.importing import worker\nworker.SECONDS = 0.5\n"
        "with worker._bounded_time():\n    while True:\n        pass"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, timeout=60, capture_output=True)

    assert done.returncode == 1


if os.name != "nt":  # Windows knows no bound on a process's memory

    def test_a_worker_that_eats_memory_is_refused_it() -> None:
        with worker.processes(1) as pool, pytest.raises((MemoryError, BrokenProcessPool)):
            pool.submit(bytearray, worker.MEMORY_BYTES).result(timeout=60)
