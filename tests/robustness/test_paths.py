"""Paths that are no files, files that go away, names that are no text, a disk that is full: one sentence each."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from reader.importing.pipeline import import_files
from reader.importing.progress import Progress, Request
from reader.library import reads
from reader.library.file import Library
from reader.library.verify import verify

posix = pytest.mark.skipif(os.name == "nt", reason="files of POSIX")

PAGE = """\
春汛平稳过境

本报讯（记者 纪明川）截至6月2日，清澜河今年第一次春
汛平稳过境，沿河二十一处堤防无一处险情。
"""

WITHOUT_PRIVILEGE = (
    "import ctypes, os, sys; prctl = ctypes.CDLL(None).prctl; [prctl(24, right, 0, 0, 0) for right in (1, 2)];"
    "os.execv(sys.argv[1], sys.argv[1:])"
)
"""Drops what lets root pass by permissions (PR_CAPBSET_DROP of CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH)."""

STRANGE_NAMES = ("a\nb.txt", "a\x1b[31m.txt", "{file}.txt", "%s%n.txt", "-rf.txt", "名" * 80 + ".txt", " .txt")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "A01.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def jiaoyue(*words: str | Path, wrapped: Sequence[str] = ()) -> tuple[int, str]:
    """Runs the program in a process of its own, at most a minute; its status and what it said on standard error."""
    command = [*wrapped, sys.executable, "-m", "reader", *map(str, words)]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stderr.decode("utf-8")


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_loop(path: Path) -> None:
    path.symlink_to(path)


def make_dangling(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere.txt")


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@posix
@pytest.mark.parametrize("make", [Path.mkdir, make_fifo, make_loop, make_dangling, make_socket, make_device])
def test_what_is_no_file_is_refused_at_once(
    make: Callable[[Path], None], page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    strange = tmp_path / "strange.txt"
    make(strange)

    status, said = jiaoyue("import", strange, page, "--library", tmp_path / "l.jiaoyue")

    assert status == 0
    assert said.splitlines()[-1] == f"{strange} does not exist or is not a file; check the path."
    assert "Traceback" not in said
    assert kept(tmp_path / "l.jiaoyue") == 1


@posix
@pytest.mark.parametrize("make", [Path.mkdir, make_fifo, make_device])
def test_what_is_no_file_is_no_library_either(make: Callable[[Path], None], page: Path, tmp_path: Path) -> None:
    strange = tmp_path / "strange.jiaoyue"
    make(strange)

    for words in (["import", page], ["verify"], ["undo"]):
        status, said = jiaoyue(*words, "--library", strange)
        assert (status, said.count("\n")) == (1, 1), said
        assert "is not a Jiaoyue library" in said


@posix
@pytest.mark.parametrize("name", STRANGE_NAMES, ids=ascii)
def test_any_name_is_one_line(name: str, page: Path, tmp_path: Path) -> None:
    strange = tmp_path / name
    strange.write_bytes(page.read_bytes())
    empty = tmp_path / f"0{name}"
    empty.touch()

    status, said = jiaoyue("import", strange, empty, "--library", tmp_path / "l.jiaoyue")

    assert status == 0
    assert len(said.splitlines()) == 3  # how far it is, twice, and what is wrong
    assert "is empty" in said
    assert kept(tmp_path / "l.jiaoyue") == 1


@posix
def test_a_name_that_is_no_text_is_imported(page: Path, tmp_path: Path) -> None:
    strange = tmp_path / os.fsdecode(b"\xc7\xe5.txt")  # 清 in GB 18030
    strange.write_bytes(page.read_bytes())

    status, said = jiaoyue("import", strange, "--library", tmp_path / "l.jiaoyue")

    assert (status, said) == (0, "")
    assert kept(tmp_path / "l.jiaoyue") == 1


def test_a_name_too_long_for_the_disk_is_one_sentence(page: Path, tmp_path: Path) -> None:
    status, said = jiaoyue("import", tmp_path / f"{'长' * 2000}.txt", "--library", tmp_path / "l.jiaoyue")
    assert (status, said.count("\n")) == (1, 1), said

    status, said = jiaoyue("import", page, "--library", tmp_path / f"{'长' * 2000}.jiaoyue")
    assert (status, said.count("\n")) == (1, 1), said
    assert "Traceback" not in said


def test_a_file_that_goes_away_meanwhile_costs_itself(page: Path, tmp_path: Path) -> None:
    pages = [tmp_path / f"B{number}.txt" for number in range(3)]
    for number, path in enumerate(pages):
        path.write_text(PAGE.replace("二十一", f"{number + 5}"), encoding="utf-8")

    def remove_the_next(progress: Progress) -> None:
        pages[1].unlink(missing_ok=True)

    report = import_files(pages, tmp_path / "l.jiaoyue", Request("纪"), progress=remove_the_next)

    assert len(report.pages) == 2
    assert [Path(problem.file).name for problem in report.problems] == ["B1.txt"]
    assert kept(tmp_path / "l.jiaoyue") == 2


@posix
class TestPermissions:
    """As a person without privilege; a test that is run by root gives it up."""

    WRAPPED = (sys.executable, "-c", WITHOUT_PRIVILEGE)

    def test_a_file_that_may_not_be_read(self, page: Path, tmp_path: Path) -> None:
        page.chmod(0)
        status, said = jiaoyue("import", page, "--library", tmp_path / "l.jiaoyue", wrapped=self.WRAPPED)

        assert (status, said) == (1, "A01.txt cannot be opened: the system does not allow it.\n")

    def test_a_folder_that_may_not_be_written(self, page: Path, tmp_path: Path) -> None:
        tmp_path.chmod(0o555)
        status, said = jiaoyue("import", page, "--library", tmp_path / "l.jiaoyue", wrapped=self.WRAPPED)
        tmp_path.chmod(0o755)

        assert status == 1
        assert said.count("\n") == 1
        assert "read-only" in said
        assert [path.name for path in tmp_path.iterdir()] == ["A01.txt"]

    def test_a_library_that_may_only_be_read_is_read(self, page: Path, tmp_path: Path) -> None:
        library = tmp_path / "l.jiaoyue"
        assert jiaoyue("import", page, "--library", library)[0] == 0
        library.chmod(0o444)
        tmp_path.chmod(0o555)
        reading = jiaoyue("articles", "--library", library, wrapped=self.WRAPPED)
        writing = jiaoyue("tag", "--library", library, "--article", "1", "--add", "水利", wrapped=self.WRAPPED)
        tmp_path.chmod(0o755)

        assert reading == (0, "")
        assert writing[0] == 1
        assert "read-only" in writing[1]


@posix
@pytest.mark.parametrize("kilobytes", [8, 64, 160, 208])
def test_a_full_disk_loses_nothing_that_was_kept(kilobytes: int, page: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.jiaoyue"
    more = tmp_path / "A02.txt"
    more.write_text(PAGE.replace("清澜河", "东陵河") * 900, encoding="utf-8")
    assert jiaoyue("import", page, "--library", library)[0] == 0
    before = library.read_bytes()

    # Files may not grow beyond this; Python ignores the signal, and SQLite sees a failing write.
    limited = ("bash", "-c", f'ulimit -f {kilobytes}; exec "$@"', "bash")
    status, said = jiaoyue("import", more, "--library", library, wrapped=limited)

    assert status == 1
    assert said.count("\n") == 1, said
    assert "disk" in said
    assert kept(library) == 1
    assert library.read_bytes()[:16] == before[:16]
    assert jiaoyue("import", more, "--library", library)[0] == 0
    assert kept(library) == 2


def kept(library: Path) -> int:
    """How many pages a whole library has."""
    with Library.open(library) as opened:
        assert verify(opened) == ()
        return sum(issue.pages for issue in reads.issues(opened))
